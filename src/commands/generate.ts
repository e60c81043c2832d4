import * as Flags from '@oclif/core/flags';
import type { InferredFlags } from '@oclif/core/interfaces';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import { withoutEmbedded } from '../plan/documents.ts';
import type { Plan } from '../plan/plan.ts';
import { select } from '../plan/select.ts';

import type { Format, FormatOptions, Shard } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { dialectNames } from '../formats/sql/dialects.ts';

import { batchRows, loadEnvironment } from '../generate/environment.ts';

import { AuditedRun } from '../pipeline/audit/audited-run.ts';
import { type CompiledProject, compileProject } from '../pipeline/compile-project.ts';
import { checkSummary, type Places, reportDiagnostics, reportJson } from '../pipeline/constraint-reports.ts';
import { ConstraintsBroken } from '../pipeline/constraints-broken.ts';
import type { DumpSummary } from '../pipeline/dump-request.ts';
import { refuseExternal } from '../pipeline/refuse-external.ts';
import { refuseScratch, scratchNeeds, scratchText } from '../pipeline/scratch-needs.ts';
import { type TenantSlice, tenantSlice } from '../pipeline/tenant-slice.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { startRowThreads } from '../pipeline/workers/row-threads.ts';
import { workersFor } from '../pipeline/workers/workers-for.ts';

import { datasetOf, recorded } from './support/audited.ts';
import { BaseCommand, type Outcome } from './support/base-command.ts';
import { type Destination, destinationOf } from './support/destination.ts';
import { checkSqlFlags, dumpFlags } from './support/dump-flags.ts';
import { outputFormat } from './support/output-format.ts';
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
    const asked = await this.#asked(flags);
    startRowThreads(flags.workers);
    const compiled = this.placing(await compileProject(projectRequest(argv, flags, this.signal)));
    const { plan, diagnostics, real } = compiled;
    if (!plan) return { diagnostics };
    this.tell(diagnostics);
    this.sayReal(real);
    const chosen = chosenOf(plan, asked, flags);
    const { differences } = chosen;
    const refused = this.#refused(chosen, compiled, asked, flags);
    if (refused.length > 0) return { diagnostics: refused };
    this.tell(differences);

    const { done, slice } = await this.#dump(chosen, compiled, asked, flags);
    const found = reportDiagnostics(done.constraints ?? [], compiled.constraintPlaces ?? new Map());
    const constraints = done.constraints && { constraints: done.constraints.map(reportJson) };
    const told = this.json ? [...diagnostics, ...differences, ...found] : found;
    if (done instanceof ConstraintsBroken) return { ok: false, diagnostics: told, data: constraints };
    const milliseconds = performance.now() - started;
    const { commit } = compiled.project;
    this.#sayDone(done, runSummary(plan, done, milliseconds, commit));
    const written = { ...constraints, out: flags.out, ...dumpJson(done), milliseconds: Math.round(milliseconds) };
    const { seed, asOf, fingerprint } = plan;
    const made = { seed, as_of: asOf, fingerprint, ...commitJson(commit) };
    const data = { ...written, ...realJson(real), ...(slice && { tenant: slice.tenant }), ...made };
    return { diagnostics: told, data };
  }

  /** What the flags say, before anything is read. */
  async #asked(flags: GenerateFlags): Promise<Asked> {
    const format = outputFormat(flags.format, flags.out);
    checkDialect(format, flags.dialect);
    checkSqlFlags(format, flags);
    const destination = await destinationOf({ ...flags, json: this.json });
    const { inserts, schema, dialect = dialectNames[0] as string } = flags;
    return { format, destination, shard: readShard(flags.shard), options: { dialect, inserts, schema } };
  }

  /** Why nothing of it is written. */
  #refused(
    { selected, differences }: Chosen,
    { places, constraintPlaces = new Map() }: CompiledProject,
    { shard }: Asked,
    flags: GenerateFlags,
  ): Diagnostic[] {
    const unroomy = this.#findRoom(selected, constraintPlaces, flags, shard);
    return [
      ...refuseExternal(selected.datasets, places),
      ...unroomy,
      ...differences.filter(({ severity }) => severity === 'error'),
    ];
  }

  /** Writes what was chosen, or what one tenant has of it, and records it. Rows that break a constraint come back as such. */
  async #dump(
    { whole, selected }: Chosen,
    { project, environment: named, policy, constraintPlaces }: CompiledProject,
    { format, destination, shard, options }: Asked,
    { tenant, check, workers }: GenerateFlags,
  ): Promise<{ done: DumpSummary | ConstraintsBroken; slice: TenantSlice | undefined }> {
    const environment = await loadEnvironment(whole, batchRows, constraintPlaces);
    const slice = tenant === undefined ? undefined : tenantSlice(environment, selected, tenant);
    for (const each of slice?.loose ?? [])
      this.say(`no foreign key from ${each}: one has all rows, the other those of a tenant`);
    const plan = slice?.plan ?? selected;
    const progress = new Progress(this.quiet || this.json, plan);
    const request = {
      plan,
      environment,
      ...(slice && { slice }),
      format,
      toolVersion: this.config.version,
      git: project.commit,
      options,
      shard,
      check,
      workers: workersFor(plan, workers),
      signal: this.signal,
      progress: (rows: number) => progress.show(rows),
    };
    const name = named?.value.metadata.name;
    const run = AuditedRun.of(
      project,
      { operation: 'mask', environment: name, target: destination.out, policy },
      this.signal,
    );
    const done = await recorded(
      run,
      plan.datasets.map((each) => datasetOf(each, null, whole.keyId)),
      () => writeDump(request, destination),
      () => ({
        datasets: plan.datasets.map((each) => datasetOf(each, each.rows, whole.keyId)),
        validation: { constraints: check ? true : null },
      }),
    )
      .catch((error) => (error instanceof ConstraintsBroken ? error : Promise.reject(error)))
      .finally(() => progress.end());
    return { done, slice };
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

type GenerateFlags = InferredFlags<typeof Generate.flags>;

/** What a run is asked for, whatever the definitions say. */
interface Asked {
  readonly format: Format;
  readonly destination: Destination;
  readonly shard: Shard;
  readonly options: FormatOptions;
}

/** What of a plan is written. */
interface Chosen {
  /** All that may be referred to, as the format takes it. */
  readonly whole: Plan;
  readonly selected: Plan;
  /** Where what is written differs from what is planned. */
  readonly differences: readonly Diagnostic[];
}

function chosenOf(
  plan: Plan,
  { format, destination, shard, options }: Asked,
  { dataset, only }: Pick<GenerateFlags, 'dataset' | 'only'>,
): Chosen {
  const part = (of: Plan) => (dataset ? select(of, dataset, only) : of);
  const whole = format.arrange?.(plan, options) ?? plan;
  const selected = withoutEmbedded(part(whole));
  checkStream(selected, format, destination, shard, '--dataset one name with --only');
  checkInvalid(selected, format, options);
  return { whole, selected, differences: format.differences?.(part(plan), options) ?? [] };
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
