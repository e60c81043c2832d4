import { plural } from '../../base/plural.ts';

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import { select } from '../../plan/select.ts';

import type { Shard } from '../../formats/format.ts';

import type { Address } from '../../targets/address.ts';
import type { Execution } from '../../targets/execution.ts';

import type { AuditedDataset } from '../../pipeline/audit/audited-run.ts';
import { compileProject, type ProjectRequest, type RealReading } from '../../pipeline/compile-project.ts';
import { ledgerSchemaOf } from '../../pipeline/database-address.ts';
import { type Change, loadChanges } from '../../pipeline/load/changes.ts';
import { compileOnTop } from '../../pipeline/load/compile-on-top.ts';
import { type Appended, halfAppended } from '../../pipeline/load/half-appended.ts';
import {
  type FullTable,
  type RunLoadLoaded,
  type RunLoadRequest,
  type RunLoadResult,
  runLoad,
} from '../../pipeline/load/run-load.ts';
import { checkTakesShards, runShard } from '../../pipeline/load/run-shard.ts';
import { type Selection, selectionFor } from '../../pipeline/load/selection.ts';
import { outcomes } from '../../pipeline/load/verdict.ts';
import { UsageError } from '../../pipeline/usage-error.ts';

import { datasetOf, datasetsOf, recorded, validationOf } from './audited.ts';
import type { Outcome } from './base-command.ts';
import { confirm } from './confirm.ts';
import { DatabaseCommand } from './database-command.ts';
import { type DatabaseSettings, databaseSettings } from './database-flags.ts';
import { addressesOf } from './load-addresses.ts';
import { loadFacts, type SoundProject } from './load-facts.ts';
import type { LoadFlags } from './load-flags.ts';
import { LoadingAhead } from './loading-ahead.ts';
import { changesText, executionJson, loadedText } from './loads.ts';
import { Progress } from './progress.ts';
import { commitText, realJson, timeText } from './summary.ts';

/** What the commands share that load. */
export abstract class LoadingCommand extends DatabaseCommand {
  /** Compiles what is asked for and loads it. */
  protected async load(request: ProjectRequest, flags: LoadFlags): Promise<Outcome> {
    const settings = databaseSettings(flags);
    const ahead = new LoadingAhead(settings, flags, this.signal);
    try {
      return await this.#load(ahead.goingAhead(request), { settings, flags, ahead });
    } finally {
      await ahead.close();
    }
  }

  async #load(request: ProjectRequest, { settings, flags, ahead }: Asked): Promise<Outcome> {
    const diagnostics: Diagnostic[] = [];
    const report = (each: Diagnostic) => {
      diagnostics.push(each);
    };
    const started = performance.now();
    const compiled = this.placing(await compileProject(request));
    const reading = performance.now() - started;
    const { plan } = compiled;
    diagnostics.push(...compiled.diagnostics);
    if (!plan) return { diagnostics };
    const meant = flags.dataset ? select(plan, flags.dataset, flags.only) : plan;
    const addresses = await addressesOf(compiled, meant, request, settings, report);
    if (!addresses || hasErrors(diagnostics)) return { diagnostics };
    if (flags.shard && flags.shard.of > 1) checkShardTargets(addresses);
    this.tell(diagnostics);
    this.sayReal(compiled.real);
    const run = { request, compiled: { ...compiled, plan }, reading, settings, flags, ahead };
    const done = await this.#intoAll(addresses, run);
    const results = done.map(({ data }) => data);
    return {
      ok: done.every(({ ok }) => ok),
      diagnostics: this.json ? [...diagnostics, ...done.flatMap((each) => each.diagnostics)] : [],
      data: results.length === 1 ? results[0] : { targets: results },
    };
  }

  /** One target after another. */
  async #intoAll(addresses: readonly Address[], run: Omit<Run, 'select'>): Promise<readonly Done[]> {
    const { request, compiled, flags } = run;
    const done: Done[] = [];
    for (const [index, address] of addresses.entries()) {
      const shard = { index: index + 1, of: addresses.length };
      const select = async (executions: readonly Execution[]): Promise<Selection> => {
        const choice = { datasets: flags.dataset, only: flags.only, shard };
        const now = selectionFor(address, { plan: compiled.plan, ...choice });
        if (flags.mode !== 'append') return now;
        return selectionFor(address, { plan: await compileOnTop(request, compiled, now, executions), ...choice });
      };
      const appended = () => (flags.mode === 'append' ? done.map(({ data }) => data as Appended) : []);
      done.push(
        await this.#into(address, { ...run, select }).catch((error) => {
          throw halfAppended(error, appended());
        }),
      );
    }
    return done;
  }

  async #into(address: Address, run: Run): Promise<Done> {
    const { compiled, select, settings, flags } = run;
    const { plan, project, environment, policy, real } = compiled;
    const ifMissing = flags['dry-run'] ? ('pretend' as const) : ('make' as const);
    const opened = await run.ahead.take(address);
    const where = {
      ledgerSchema: ledgerSchemaOf(project),
      lockTimeout: settings.lockTimeout,
      ifMissing,
      opened,
      writes: true,
    };
    return this.withDatabase(address, where, async (database) => {
      // What was read was read for each of the targets.
      const started = performance.now() - run.reading;
      const progress = new Progress(this.quiet || this.json, plan);
      const request: RunLoadRequest = {
        ...loadFacts(compiled, address, { ttl: settings.ttl, workers: flags.workers }),
        database,
        select,
        mode: flags.mode,
        create: flags.create,
        force: flags.force,
        disableTriggers: flags['disable-triggers'],
        strict: flags.strict,
        toolVersion: this.config.version,
        confirm: (full) => this.#confirm(address, full, flags),
        progress: (rows) => progress.show(rows),
        signal: this.signal,
      };
      if (flags['dry-run']) return this.#dryRun(address, await loadChanges(request));
      const { shard } = flags;
      const work = () =>
        (shard && shard.of > 1 ? runShard(request, shard) : runLoad(request)).finally(() => progress.end());
      const audit = this.audited({ project, environment, policy }, flags.operation ?? 'load', address.label);
      const planned = audit?.records(plan.datasets)
        ? (await select(await database.ledger.list())).plan.datasets.map((each) => datasetOf(each, null, plan.keyId))
        : [];
      const result = await recorded(audit, planned, work, (done) => auditedResult(done, planned));
      this.tell(result.diagnostics);
      return this.#done(address, result, { milliseconds: performance.now() - started, real }, shard);
    });
  }

  #dryRun(
    address: Address,
    { changes, diagnostics }: { changes: readonly Change[]; diagnostics: readonly Diagnostic[] },
  ) {
    if (!this.json) process.stdout.write(changesText(changes));
    this.tell(diagnostics);
    return { ok: !hasErrors(diagnostics), data: { target: address.label, dry_run: true, changes }, diagnostics };
  }

  #done(address: Address, result: RunLoadResult, took: Took, shard: Shard | undefined) {
    const { milliseconds, real } = took;
    if (result.kind === 'refused') {
      this.say('nothing was done');
      return { ok: false, data: { target: address.label, state: 'refused' }, diagnostics: result.diagnostics };
    }
    if (result.kind === 'part') return this.#part(address, result, took, shard as Shard);
    const { execution, findings, kind } = result;
    if (!this.json) process.stdout.write(loadedText(execution, kind === 'loaded'));
    const rows = execution.datasets.reduce((sum, { range }) => sum + range.end - range.start, 0);
    const done =
      kind === 'loaded'
        ? `loaded into ${address.label} and verified`
        : `lie in ${address.label} already, unchanged: nothing was done (--force loads them again)`;
    this.say(
      `${plural(rows, 'row')} ${done} in ${timeText(milliseconds)}; seed ${execution.seed}, as of ${execution.asOf}, ` +
        `fingerprint ${execution.fingerprint.slice(0, 12)}, execution ${execution.id}${commitText(execution.git)}`,
    );
    const data = {
      target: address.label,
      ...(executionJson(execution) as object),
      changed: kind === 'loaded',
      milliseconds: Math.round(milliseconds),
      ...realJson(real),
      phases: outcomes(findings),
    };
    return { ok: true, data, diagnostics: result.diagnostics };
  }

  #part(
    address: Address,
    { execution, diagnostics }: RunLoadLoaded,
    { milliseconds, real }: Took,
    { index, of }: Shard,
  ) {
    const { state, shards } = execution;
    const missing = of - (shards?.done.length ?? 0);
    const rest = state === 'ready' ? 'the load is ready' : `${plural(missing, 'shard')} to come`;
    const done = `shard ${index} of ${of} lies in ${address.label} after ${timeText(milliseconds)}, ${rest}`;
    this.say(`${done}; fingerprint ${execution.fingerprint.slice(0, 12)}, execution ${execution.id}`);
    const data = {
      target: address.label,
      ...(executionJson(execution) as object),
      shard: { index, of },
      missing,
      ...realJson(real),
    };
    return { ok: true, data, diagnostics };
  }

  #confirm(address: Address, full: readonly FullTable[], { mode, yes }: LoadFlags): Promise<boolean> {
    const tables = full.map(({ dataset, rows }) => `${dataset} (${plural(rows, 'row')})`).join(', ');
    const what = mode === 'sync' ? 'rows that are no longer wanted are deleted from' : 'all rows are deleted from';
    return confirm(`${what} ${tables} in ${address.label}`, yes, this.signal);
  }
}

/** A load that lay there already has read and written nothing, and a refused one has not either. */
function auditedResult(result: RunLoadResult, planned: readonly AuditedDataset[]) {
  if (result.kind === 'refused') return { datasets: planned, ok: false };
  const { execution, kind } = result;
  const rows = execution.datasets.map(({ id, range }): [string, number] => [
    id,
    kind === 'loaded' ? range.end - range.start : 0,
  ]);
  const validation = kind === 'loaded' ? validationOf(result.findings) : {};
  return { datasets: datasetsOf(execution.plan, new Map(rows)), validation };
}

/** Shards go into one target, if it takes any. */
function checkShardTargets(addresses: readonly Address[]): void {
  if (addresses.length > 1)
    throw new UsageError('--shard: each of several targets takes a shard already', 'name one of them with --to');
  for (const address of addresses) checkTakesShards(address);
}

/** What loading into one of the databases came to. */
interface Done {
  readonly ok: boolean;
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

interface Asked {
  readonly settings: DatabaseSettings;
  readonly flags: LoadFlags;
  readonly ahead: LoadingAhead;
}

interface Run extends Asked {
  readonly request: ProjectRequest;
  readonly compiled: SoundProject;
  /** How long compiling took, and reading what is real, in milliseconds. */
  readonly reading: number;
  readonly select: (executions: readonly Execution[]) => Promise<Selection>;
}

/** What is told of a run's time. */
interface Took {
  readonly milliseconds: number;
  readonly real: RealReading | undefined;
}
