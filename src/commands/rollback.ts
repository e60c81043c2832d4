import * as Flags from '@oclif/core/flags';

import { countText } from '../base/plural.ts';

import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';

import type { Plan } from '../plan/plan.ts';

import type { Address } from '../targets/address.ts';
import type { Database } from '../targets/database.ts';

import { datasetIds } from '../pipeline/versions/back-scope.ts';
import { plannedWay, type RollBackRequest, rollBack } from '../pipeline/versions/roll-back.ts';
import { versionRef } from '../pipeline/versions/version-ref.ts';
import type { DatasetBack, WayBack } from '../pipeline/versions/way-back.ts';

import { type CompiledProject, compileProject } from '../pipeline/compile-project.ts';
import { Repository } from '../pipeline/git/repository.ts';
import { selectionFor } from '../pipeline/load/selection.ts';
import { findingDiagnostics, outcomes } from '../pipeline/load/verdict.ts';
import { Project } from '../pipeline/project.ts';
import { refuseProduction } from '../pipeline/refuse-production.ts';

import type { Outcome } from './support/base-command.ts';
import { confirm } from './support/confirm.ts';
import { DatabaseCommand, type Meant } from './support/database-command.ts';
import { databaseFlags, databaseSettings, deletingFlags, triggersFlag } from './support/database-flags.ts';
import { loadFacts } from './support/load-facts.ts';
import { executionJson } from './support/loads.ts';
import { Progress } from './support/progress.ts';
import { pathArguments, projectFlags, projectRequest, workersFlag } from './support/project-flags.ts';
import { commitText, timeText } from './support/summary.ts';

const { at: _, count: __, trait: ___, ...flags } = projectFlags;

export default class Rollback extends DatabaseCommand {
  static override summary = 'bring a database back to a version of the data';
  static override description =
    'From what the ledger says lies there to what the definitions were at the tag: rows are changed where they lie, tables that are otherwise are made anew, and all is verified. Rows of datasets that the version does not have go.';
  static override examples = [
    '<%= config.bin %> rollback --to-version v1.2.0 --env staging --dry-run',
    '<%= config.bin %> rollback --to-version users/v1.2.0 --env staging --dataset users --yes',
  ];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...flags,
    ...databaseFlags,
    ...deletingFlags,
    ...triggersFlag,
    ...workersFlag,
    'to-version': Flags.string({
      summary: 'the version: v1.2.0 is the tag data/v1.2.0, or that of the one --dataset; or any git ref',
      helpValue: 'VERSION',
      required: true,
    }),
    'dry-run': Flags.boolean({ summary: 'say what would be done, and do nothing' }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(Rollback);
    const settings = databaseSettings(flags);
    const meant = await this.meantDatabases(settings, { env: flags.env, writes: true });
    if (hasErrors(meant.diagnostics)) return { diagnostics: meant.diagnostics };
    const at = await this.#ref(flags);
    const compiled = await compileProject(projectRequest(argv, { ...flags, at }, this.signal));
    const diagnostics = [...meant.diagnostics, ...compiled.diagnostics];
    const report = (each: Diagnostic) => {
      diagnostics.push(each);
    };
    const { plan, project, environment } = compiled;
    if (plan) await refuseProduction(project, environment, meant.addresses, report);
    if (!plan || hasErrors(diagnostics)) return { diagnostics };
    this.tell(diagnostics);
    const done: Outcome[] = [];
    for (const [index, address] of meant.addresses.entries()) {
      const shard = { index: index + 1, of: meant.addresses.length };
      const selection = selectionFor(address, { plan, datasets: flags.dataset, only: false, shard });
      const isWhole = flags.dataset === undefined && argv.length === 0;
      const run = { address, compiled, plan, meant, flags, isWhole, selection };
      const ifMissing = flags['dry-run'] ? ('pretend' as const) : ('make' as const);
      const where = { ledgerSchema: meant.ledgerSchema, lockTimeout: settings.lockTimeout, ifMissing, writes: true };
      done.push(await this.withDatabase(address, where, (database) => this.#into(database, run)));
    }
    const found = done.flatMap((each) => each.diagnostics ?? []);
    const data = done.map((each) => each.data);
    return {
      ok: done.every(({ ok }) => ok !== false),
      diagnostics: this.json ? [...diagnostics, ...found] : found,
      data: data.length === 1 ? data[0] : { targets: data },
    };
  }

  async #ref(flags: { 'to-version': string; dataset?: readonly string[] | undefined }): Promise<string> {
    const place = { root: process.cwd(), variables: process.env };
    const repository = await Repository.open({ folder: place.root, variables: place.variables });
    const { settings } = await Project.open({ ...place, paths: [] }, () => undefined);
    const prefix = settings.value.versioning?.prefix ?? '';
    return versionRef(repository, { version: flags['to-version'], prefix, datasets: flags.dataset });
  }

  async #into(database: Database, run: Run): Promise<Outcome> {
    const { compiled, flags, address } = run;
    const started = performance.now();
    const request = this.#request(database, run);
    const target = { target: address.label, ...(compiled.project.commit && { git: compiled.project.commit }) };
    if (flags['dry-run']) {
      const { way, diagnostics } = await plannedWay(request);
      this.#show(way);
      return { diagnostics, data: { ...target, dry_run: true, ...wayJson(way) } };
    }
    const progress = new Progress(this.quiet || this.json, run.plan);
    const done = await rollBack({ ...request, progress: (rows) => progress.show(rows) }).finally(() => progress.end());
    const found = findingDiagnostics(done.findings, false);
    const facts = { ...target, ...wayJson(done.way), phases: outcomes(done.findings) };
    if (done.kind === 'refused') {
      this.say('nothing was done');
      return { ok: false, data: { ...target, state: 'refused' } };
    }
    const what =
      done.kind === 'there' ? 'is there already' : `is back, and verified, in ${timeText(performance.now() - started)}`;
    if (!hasErrors(found)) this.say(`${address.label} ${what}${commitText(compiled.project.commit)}`);
    const execution = done.kind === 'done' && done.result.kind !== 'refused' ? done.result.execution : undefined;
    return { diagnostics: found, data: { ...facts, ...(execution && { load: executionJson(execution) }) } };
  }

  #request(database: Database, { address, compiled, plan, meant, flags, isWhole, selection }: Run): RollBackRequest {
    return {
      ...loadFacts({ ...compiled, plan }, address, { workers: flags.workers }),
      database,
      selection,
      isWhole,
      today: datasetIds(meant.project),
      create: true,
      force: flags.force,
      disableTriggers: flags['disable-triggers'],
      strict: false,
      toolVersion: this.config.version,
      confirm: (way) => this.#confirm(way, address, flags.yes),
      progress: () => undefined,
      signal: this.signal,
    };
  }

  #confirm(way: WayBack, { label }: Address, yes: boolean): Promise<boolean> {
    this.#show(way);
    return confirm(`rows of ${label} are changed and deleted`, yes, this.signal);
  }

  #show({ datasets, mode, leftOut, others }: WayBack): void {
    for (const id of others)
      this.say(
        `rows of ${id}, which the version does not have, stay: no load has brought them together with one of its own`,
      );
    for (const id of leftOut) this.say(`${id} was never loaded there, and is left out: --dataset ${id} loads it`);
    for (const { id, stays } of datasets)
      if (stays.length > 0) this.say(`rows of ${id} stay in ${stays.join(', ')}: \`data-cli cleanup\` removes them`);
    if (this.json) return;
    const how =
      mode === 'sync'
        ? 'rows are changed where they lie'
        : 'tables are made or filled anew, for they are not as the version has them';
    process.stdout.write(`${datasets.map(lineOf).join('\n')}\n${how}\n`);
  }
}

interface Run {
  readonly address: Address;
  readonly compiled: CompiledProject;
  readonly plan: Plan;
  readonly meant: Meant;
  /** No dataset and no PATH was named. */
  readonly isWhole: boolean;
  readonly selection: RollBackRequest['selection'];
  readonly flags: {
    readonly dataset?: readonly string[] | undefined;
    readonly force: boolean;
    readonly 'disable-triggers': boolean;
    readonly yes: boolean;
    readonly workers?: number | undefined;
    readonly 'dry-run': boolean;
  };
}

function lineOf({ id, from, to, rowsThere, rows, isThere, changes }: DatasetBack): string {
  const there = from.length === 0 ? 'nothing' : from.join(' and ');
  if (to === undefined) return `- ${id}: ${there}, ${countText(rowsThere)} rows → gone: the version does not have it`;
  if (isThere) return `= ${id}: ${to}, ${countText(rows)} rows: there already`;
  return `${from.length === 0 ? '+' : '~'} ${id}: ${there}, ${countText(rowsThere)} rows → ${to}, ${countText(rows)} rows${changesText(changes)}`;
}

function changesText(changes: DatasetBack['changes']): string {
  if (!changes) return '';
  const { added, changed, deleted } = changes;
  return ` (+${countText(added)} ~${countText(changed)} -${countText(deleted)})`;
}

function wayJson({ datasets, mode, leftOut, others }: WayBack) {
  return {
    mode,
    datasets: datasets.map(({ id, from, to, rowsThere, rows, changes, isThere, stays }) => ({
      id,
      from,
      to: to ?? null,
      rows_there: rowsThere,
      rows,
      ...(changes && { changes }),
      there: isThere,
      ...(stays.length > 0 && { stays }),
    })),
    ...(leftOut.length > 0 && { left_out: leftOut }),
    ...(others.length > 0 && { others }),
  };
}
