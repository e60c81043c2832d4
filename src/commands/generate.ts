import * as Flags from '@oclif/core/flags';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import { withoutEmbedded } from '../plan/documents.ts';
import type { Plan } from '../plan/plan.ts';
import { select } from '../plan/select.ts';

import type { Format, FormatOptions, Shard } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { dialectNames } from '../formats/sql/dialects.ts';

import { batchRows, loadEnvironment } from '../generate/environment.ts';

import { AuditedRun } from '../pipeline/audit/audited-run.ts';
import { compileProject } from '../pipeline/compile-project.ts';
import { checkSummary, type Places, reportDiagnostics, reportJson } from '../pipeline/constraint-reports.ts';
import { ConstraintsBroken } from '../pipeline/constraints-broken.ts';
import type { DumpRequest, DumpSummary } from '../pipeline/dump-request.ts';
import { refuseExternal } from '../pipeline/refuse-external.ts';
import { refuseScratch, scratchNeeds, scratchText } from '../pipeline/scratch-needs.ts';
import { tenantSlice } from '../pipeline/tenant-slice.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { startRowThreads } from '../pipeline/workers/row-threads.ts';
import { workersFor } from '../pipeline/workers/workers-for.ts';

import { datasetOf, recorded } from './support/audited.ts';
import { BaseCommand, type Outcome } from './support/base-command.ts';
import { compressionFor } from './support/compress-flag.ts';
import { checkSqlFlags, dumpFlags } from './support/dump-flags.ts';
import { outputFormat } from './support/output-format.ts';
import { outputOf } from './support/output-of.ts';
import { Progress } from './support/progress.ts';
import { pathArguments, projectFlags, projectRequest, tenantFlag, workersFlag } from './support/project-flags.ts';
import { readShard, shardFlag } from './support/read-shard.ts';
import { commitJson, dumpJson, leftOutLines, realJson, runSummary } from './support/summary.ts';
import { checkStream, writeDump } from './support/write-dump.ts';

export default class Generate extends BaseCommand {
  static override summary = 'write the rows of definitions as a dump';
  static override description =
    'One stream to stdout, one file, or a folder with a file for each dataset and a manifest. Files appear whole or not at all.';
  static override examples = [
    '<%= config.bin %> generate specs > dump.sql',
    '<%= config.bin %> generate specs --format csv --out data/',
    '<%= config.bin %> generate --dataset orders --count 1000 --format ndjson --only',
  ];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...projectFlags,
    ...tenantFlag,
    ...workersFlag,
    only: Flags.boolean({ summary: 'leave out what the datasets of --dataset refer to', dependsOn: ['dataset'] }),
    ...dumpFlags,
    dialect: Flags.string({
      summary: 'whose SQL, or whose JSON: mongodb is Extended JSON',
      options: [...new Set(formats.flatMap((format) => format.dialects))],
    }),
    check: Flags.boolean({ summary: 'look at every row for the constraints; rows that break one leave no file' }),
    ...shardFlag,
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(Generate);
    const started = performance.now();
    const format = outputFormat(flags.format, flags.out);
    checkDialect(format, flags.dialect);
    checkSqlFlags(format, flags);
    const kind = await outputOf(flags.out);
    const compression = compressionFor(flags.compress, flags.out, kind);
    const shard = readShard(flags.shard);
    if (this.json && kind === 'stream')
      throw new UsageError('--json and --out - both want stdout', 'give --out a file or a folder');

    startRowThreads(flags.workers);
    const {
      plan,
      places,
      constraintPlaces = new Map(),
      real,
      diagnostics,
      project,
      environment: named,
      policy,
    } = await compileProject(projectRequest(argv as string[], flags, this.signal));
    if (!plan) return { diagnostics };
    this.tell(diagnostics);
    this.sayReal(real);
    const options = {
      dialect: flags.dialect ?? (dialectNames[0] as string),
      inserts: flags.inserts,
      schema: flags.schema,
    };
    const whole = format.arrange?.(plan, options) ?? plan;
    const selected = withoutEmbedded(flags.dataset ? select(whole, flags.dataset, flags.only) : whole);
    checkStream(selected, format, kind, shard, '--dataset one name with --only');
    checkInvalid(selected, format, options);
    const unroomy = this.#findRoom(selected, constraintPlaces, flags, shard);
    const differences =
      format.differences?.(flags.dataset ? select(plan, flags.dataset, flags.only) : plan, options) ?? [];
    const refused = [
      ...refuseExternal(selected.datasets, places),
      ...unroomy,
      ...differences.filter(({ severity }) => severity === 'error'),
    ];
    if (refused.length > 0) return { diagnostics: refused };
    this.tell(differences);

    const environment = await loadEnvironment(whole, batchRows, constraintPlaces);
    const slice = flags.tenant === undefined ? undefined : tenantSlice(environment, selected, flags.tenant);
    for (const each of slice?.loose ?? [])
      this.say(`no foreign key from ${each}: one has all rows, the other those of a tenant`);
    const written = slice?.plan ?? selected;
    const progress = new Progress(this.quiet || this.json, written);
    const request: DumpRequest = {
      plan: written,
      environment,
      ...(slice && { slice }),
      format,
      toolVersion: this.config.version,
      git: project.commit,
      options,
      compression,
      shard,
      check: flags.check,
      workers: workersFor(written, flags.workers),
      signal: this.signal,
      progress: (rows) => progress.show(rows),
    };
    const asked = { operation: 'mask' as const, environment: named?.value.metadata.name, target: flags.out, policy };
    const run = AuditedRun.of(project, asked, this.signal);
    const done = await recorded(
      run,
      written.datasets.map((each) => datasetOf(each, null, plan.keyId)),
      () => writeDump(request, kind, flags.out),
      () => ({
        datasets: written.datasets.map((each) => datasetOf(each, each.rows, plan.keyId)),
        validation: { constraints: flags.check ? true : null },
      }),
    )
      .catch((error) => (error instanceof ConstraintsBroken ? error : Promise.reject(error)))
      .finally(() => progress.end());
    const found = reportDiagnostics(done.constraints ?? [], constraintPlaces);
    const constraints = done.constraints && { constraints: done.constraints.map(reportJson) };
    const told = this.json ? [...diagnostics, ...differences, ...found] : found;
    if (done instanceof ConstraintsBroken) return { ok: false, diagnostics: told, data: constraints };
    const milliseconds = performance.now() - started;
    this.#sayDone(done, runSummary(plan, done, milliseconds, project.commit));
    return {
      diagnostics: told,
      data: {
        ...constraints,
        out: flags.out,
        ...dumpJson(done),
        milliseconds: Math.round(milliseconds),
        ...realJson(real),
        ...(slice && { tenant: slice.tenant }),
        seed: plan.seed,
        as_of: plan.asOf,
        fingerprint: plan.fingerprint,
        ...commitJson(project.commit),
      },
    };
  }

  #sayDone(done: DumpSummary, summary: string): void {
    for (const line of leftOutLines(done)) this.say(line);
    this.say(summary);
    if (done.constraints) this.say(checkSummary(done.constraints));
  }

  /** Says what checks take that have no room in memory, and which of them have none at all. */
  #findRoom(
    plan: Plan,
    places: Places,
    flags: { check: boolean; tenant: string | undefined },
    { of }: Shard,
  ): Diagnostic[] {
    // A part of the rows is not asked about all of them.
    if (!flags.check || of > 1 || flags.tenant !== undefined) return [];
    const needs = scratchNeeds(plan);
    for (const need of needs) this.say(scratchText(need));
    return refuseScratch(needs, places);
  }
}

/** Rows that are wrong on purpose, with tables beside them that would not take them. */
function checkInvalid(plan: Plan, format: Format, options: FormatOptions): void {
  const refused = format.refuses?.(plan, options) ?? [];
  if (refused.length === 0) return;
  throw new UsageError(
    `the dump’s own tables would not take what is invalid on purpose: ${refused.join(', ')}`,
    'write the rows alone with --no-schema, or another --format',
  );
}

function checkDialect({ name, dialects }: Format, dialect: string | undefined): void {
  if (dialect === undefined || dialects.includes(dialect)) return;
  const known = formats
    .filter((format) => format.dialects.includes(dialect))
    .map((format) => `--format ${format.name}`);
  throw new UsageError(`${name} has no dialect ${dialect}`, `leave it out, or use ${known.join(' or ')}`);
}
