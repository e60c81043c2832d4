import { hasErrors } from '../../diagnostics/diagnostic.ts';

import { positionStatements } from '../../formats/sql/constraints.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { LoadOutcome, LoadRequest, RowFacts } from '../database.ts';
import type { Execution, LoadedDataset, RowCounts } from '../execution.ts';
import type { RowSource } from '../row-source.ts';
import { TargetFailure } from '../target-failure.ts';

import { checkLock } from './advisory-lock.ts';
import { buildAside } from './building.ts';
import { copyRows } from './copy-rows.ts';
import { deferringKeys } from './deferring.ts';
import { finish } from './finish.ts';
import { inspectTables } from './inspect.ts';
import type { SqlLedger } from './ledger.ts';
import type { Loading, LyingRows } from './loading.ts';
import { makeTables } from './make-tables.ts';
import { makeWay, refuseStrangers } from './make-way.ts';
import { Merge } from './merge.ts';
import { refuseHeld, refuseReferred } from './refuse-referred.ts';
import { tablesThere } from './relations.ts';
import { restTriggers } from './resting-triggers.ts';
import type { Session } from './session.ts';
import { loadSettings, sessionSettings } from './session-settings.ts';
import { shapesOf } from './shape.ts';
import { quotedTable } from './table-names.ts';

/**
 * All of a load in one transaction: others see the old rows until the moment when they see the new ones, and whatever
 * fails, or dies, leaves everything as it was. Nobody who reads waits, but for the moment when tables that were made
 * anew take the place of others. Of rows that lie in its transaction already (`ahead`) none is written again.
 */
export function loadTables(
  session: Session,
  request: LoadRequest,
  ledger: SqlLedger,
  label: string,
  ahead?: LyingRows,
): Promise<LoadOutcome> {
  const work = async (there: Loading['there']) => {
    const written = await write({ session, request, label, there, ahead });
    return record(session, request, ledger, written);
  };
  return transacted(session, request, label, work, { isBegun: ahead !== undefined });
}

/** The last of a load: what its ledger says, and where its sequences stand. */
export async function record(
  session: Session,
  request: LoadRequest,
  ledger: SqlLedger,
  { outcome, executions }: Written,
): Promise<LoadOutcome> {
  for (const execution of executions) await ledger.write(execution);
  request.signal.throwIfAborted();
  // Last: what a sequence has given out does not come back with the rest.
  for (const statement of positionStatements(postgresql, request.plan.datasets)) await session.run(statement);
  return outcome;
}

/** Runs in one transaction of whoever has the lock; its work is told which tables are there. */
export async function transacted<T>(
  session: Session,
  { signal, plan }: Pick<LoadRequest, 'signal' | 'plan'>,
  label: string,
  work: (there: ReadonlyMap<string, number>) => Promise<T>,
  { isBegun = false } = {},
): Promise<T> {
  const cancel = () => {
    session.cancel().catch(() => undefined);
  };
  signal.addEventListener('abort', cancel);
  if (!isBegun) await session.run(`BEGIN; ${[...sessionSettings, ...loadSettings].join('; ')}`);
  try {
    await checkLock(session, label);
    const result = await work(await tablesThere(session, plan.datasets));
    await session.run('COMMIT');
    return result;
  } catch (error) {
    await session.run('ROLLBACK').catch(() => undefined);
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

export interface Written {
  readonly outcome: LoadOutcome;
  readonly executions: readonly Execution[];
}

async function write(loading: Loading): Promise<Written> {
  const { session, request, there } = loading;
  await lockTables(loading);
  // Again, now that nobody can change them: it may be a while since somebody looked.
  const { diagnostics, remakes } = await inspectTables(session, request);
  if (hasErrors(diagnostics)) throw new TargetFailure(diagnostics, 'no');
  if (request.mode === 'replace' && !request.force) await refuseStrangers(loading);
  const ahead = remakes || there.size === 0 ? loading.ahead : undefined;
  if (!ahead) await loading.ahead?.drop();
  if (!remakes && !ahead) return writeInPlace({ ...loading, ahead });
  const building = await (ahead?.building(request, there) ?? buildAside(session, request, there));
  const moved = { ...loading, request: movedTo(building.plan, request), there: new Map(), ahead };
  const { outcome } = await writeRows(moved);
  const executions = await request.beforeCommit({ ...outcome, datasets: inPlace(request, outcome.datasets) });
  await building.finish();
  return { outcome, executions: await withShapes(loading, executions) };
}

/** Into the tables that are there, and into new ones where none is. */
async function writeInPlace(loading: Loading): Promise<Written> {
  const { session, request, there } = loading;
  const wake = request.disableTriggers ? await restTriggers(session, [...there.values()]) : async () => undefined;
  const { outcome, tidy } = await writeRows(loading);
  const executions = await request.beforeCommit(outcome);
  await tidy();
  await wake();
  return { outcome, executions: await withShapes(loading, executions) };
}

async function writeRows(loading: Loading): Promise<{ outcome: LoadOutcome; tidy: () => Promise<void> }> {
  const { session, request, there, ahead } = loading;
  if (!ahead) await makeTables(loading);
  const merges = request.mode === 'upsert' || request.mode === 'sync';
  const known = request.sources.flatMap(({ dataset }) => there.get(dataset.id) ?? []);
  const restore = await deferringKeys(session, known, { all: merges });
  const tidy = request.mode === 'replace' ? await makeWay(loading) : async () => undefined;
  const datasets = merges ? await mergeAll(loading, restore) : await copyAll(loading, restore);
  const started = performance.now();
  const finished = await ahead?.finished;
  if (finished === undefined) await finish(loading);
  return { outcome: { plan: request.plan, datasets, indexing: finished ?? performance.now() - started }, tidy };
}

/** The request with the tables that another plan of the same datasets has. */
export function movedTo(plan: LoadRequest['plan'], request: LoadRequest): LoadRequest {
  const sources = request.sources.map((source, index) => {
    const { table } = plan.datasets[index] as (typeof plan.datasets)[number];
    return { ...source, dataset: { ...source.dataset, table }, read: source.read.bind(source) };
  });
  return { ...request, plan, sources };
}

/** What was written, under the names that it has in the end. */
export function inPlace({ plan }: LoadRequest, datasets: readonly LoadedDataset[]): LoadedDataset[] {
  return datasets.map((loaded, index) => ({ ...loaded, table: plan.datasets[index]?.table ?? loaded.table }));
}

/** What the tables are like that loads have made, so that a later one can tell whether anybody has changed them. */
export async function withShapes(
  { session, request, there }: Pick<Loading, 'session' | 'request' | 'there'>,
  executions: readonly Execution[],
): Promise<readonly Execution[]> {
  const now = await tablesThere(session, request.plan.datasets);
  const shapes = await shapesOf(session, [...now.values()]);
  return executions.map((execution) => {
    if (execution.id !== request.execution.id) return execution;
    const datasets = execution.datasets.map((loaded) => {
      const oid = now.get(loaded.id);
      const known = request.ours.get(loaded.id)?.at(-1)?.loaded.shape;
      const shape = oid === there.get(loaded.id) ? known : shapes.get(oid ?? 0);
      return { ...loaded, ...(shape !== undefined && { shape }) };
    });
    return { ...execution, datasets };
  });
}

/**
 * Nobody else writes meanwhile; whoever reads goes on reading. Who may insert and no more may only keep a table's form as it
 * is: `append` needs nothing else, for it looks at its own rows alone.
 */
export async function lockTables({ session, request, there }: Loading): Promise<void> {
  const tables = request.sources.flatMap(({ dataset }) => (there.has(dataset.id) ? [quotedTable(dataset.table)] : []));
  if (tables.length === 0) return;
  const rows = await session.query<{ name: string; mode: string }>(
    `SELECT name, CASE WHEN has_table_privilege(name, 'UPDATE, DELETE, TRUNCATE')
       THEN 'SHARE ROW EXCLUSIVE' ELSE 'ROW EXCLUSIVE' END AS mode FROM unnest($1::text[]) AS name`,
    [tables],
  );
  await session.run(rows.map(({ name, mode }) => `LOCK TABLE ${name} IN ${mode} MODE`).join('; '));
}

async function copyAll(loading: Loading, restore: () => Promise<void>): Promise<LoadedDataset[]> {
  const { request, there } = loading;
  const loaded: LoadedDataset[] = [];
  const exact = request.sources.every(({ dataset }) => !there.has(dataset.id));
  for (const source of request.sources) {
    const isNew = !there.has(source.dataset.id);
    const facts = await rowsThere(loading, source, { freeze: isNew, exact });
    const created = source.end - source.start;
    const counts = { created, updated: 0, unchanged: 0, deleted: 0 };
    loaded.push(loadedDataset(source, facts, { counts, isNew }));
  }
  await restore();
  return loaded;
}

/** Writes the rows of a source, unless they were written ahead. */
async function rowsThere(
  { session, request, ahead }: Loading,
  source: RowSource,
  how: { readonly freeze: boolean; readonly exact: boolean },
): Promise<RowFacts> {
  if (!ahead) return copyRows(session, source, quotedTable(source.dataset.table), { signal: request.signal, ...how });
  source.handedOver(source.end - source.start);
  return ahead.factsOf(source.dataset);
}

/**
 * All rows lie beside the tables before the first is touched. Rows that stay let go of those that are to go before these
 * do: else they would go with them, or hold them. `restore` makes the foreign keys what they were; a table with pending
 * checks takes no rule, so that uniqueness comes back last.
 */
async function mergeAll(loading: Loading, restore: () => Promise<void>): Promise<LoadedDataset[]> {
  const { session, request, there } = loading;
  const merges: Merge[] = [];
  const facts: RowFacts[] = [];
  for (const [index, source] of request.sources.entries()) {
    const merge = new Merge(loading, source, index);
    facts.push(await copyRows(session, source, await merge.prepare(), { signal: request.signal }));
    merges.push(merge);
  }
  if (request.mode === 'sync') {
    for (const merge of merges) await merge.layOutOwn();
    await refuseReferred({ session, plan: request.plan, locks: true }, merges);
  }
  for (const merge of merges) await merge.update();
  if (request.mode === 'sync') await removeGone(session, merges);
  for (const merge of merges) await merge.insert();
  await restore();
  for (const merge of merges) await merge.restoreUniqueness();
  return request.sources.map((source, index) =>
    loadedDataset(source, facts[index] as RowFacts, {
      counts: (merges[index] as Merge).counts,
      isNew: !there.has(source.dataset.id),
    }),
  );
}

/** By now rows that stay refer to rows that stay, as far as the definitions go: others may lie among them. */
async function removeGone(session: Session, merges: readonly Merge[]): Promise<void> {
  const going = merges.filter((merge) => merge.hasOwn);
  if (going.length > 0) await refuseHeld(session, merges, { all: false });
  for (const merge of going.toReversed()) await merge.removeGone();
}

function loadedDataset(
  { dataset, start, end }: RowSource,
  facts: RowFacts,
  { counts, isNew }: { counts: RowCounts; isNew: boolean },
): LoadedDataset {
  const { id, version, fingerprint, table } = dataset;
  return {
    id,
    ...(version !== undefined && { version }),
    fingerprint,
    table,
    created: isNew,
    range: { start, end },
    ...facts,
    counts,
  };
}
