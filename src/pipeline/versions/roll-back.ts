import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Finding } from '../../targets/database.ts';
import type { Execution, LoadMode } from '../../targets/execution.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { type LiveRows, liveRows, ownRows, sameTable } from '../load/loaded-rows.ts';
import { type RunLoadRequest, type RunLoadResult, runLocked } from '../load/run-load.ts';
import type { Selection } from '../load/selection.ts';
import { settle } from '../load/settle.ts';
import { verifyDatabase } from '../load/verify-database.ts';

export interface RollBackRequest extends Omit<RunLoadRequest, 'mode' | 'select' | 'confirm'> {
  /** What is to be there again. */
  readonly selection: Selection;
  /** Whether rows of datasets go that the version does not have. */
  readonly all: boolean;
  /** Asked before anything is written. False ends the run. */
  readonly confirm: (way: WayBack) => Promise<boolean>;
}

/** What becomes of one dataset. */
export interface DatasetBack {
  readonly id: string;
  /** The versions that lie there, as far as the ledger knows them; empty: nothing of it does. */
  readonly from: readonly string[];
  /** Absent: the version does not have it, and its rows go. */
  readonly to?: string;
  readonly rowsThere: number;
  readonly rows: number;
  /** The rows that lie there are those of the version. */
  readonly isThere: boolean;
  /** Tables that the version does not have the dataset in, where rows of it stay. */
  readonly stays: readonly string[];
}

export interface WayBack {
  readonly datasets: readonly DatasetBack[];
  /** `sync` changes rows where they lie; `replace` makes tables anew that are not as the version has them. */
  readonly mode: LoadMode;
}

export type RolledBack =
  | { readonly kind: 'refused' | 'there'; readonly way: WayBack; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'done';
      readonly way: WayBack;
      readonly findings: readonly Finding[];
      readonly result: RunLoadResult;
    };

/** The way from what lies in a database to a version: the ledger is read, and nothing is written. */
export async function wayBack(request: RollBackRequest, executions: readonly Execution[]): Promise<WayBack> {
  const { database, selection, create, place } = request;
  const { plan } = selection;
  const live = liveRows(executions);
  const own = plan.datasets.map((dataset): DatasetBack => {
    const all = live.get(dataset.id) ?? [];
    const there = all.filter((each) => sameTable(each, dataset));
    const stays = all.filter((each) => !there.includes(each)).map(({ loaded: { table } }) => tableText(table));
    const isThere =
      there.length === 1 && there[0]?.loaded.fingerprint === dataset.fingerprint && rowsOf(there) === dataset.rows;
    const to = dataset.version === undefined ? request.git?.ref : `v${dataset.version}`;
    return {
      id: dataset.id,
      from: there.map(versionOf),
      to: to ?? 'the version',
      rowsThere: rowsOf(there),
      rows: dataset.rows,
      isThere,
      stays,
    };
  });
  if (own.every(({ from }) => from.length === 0)) throw atNoVersion(database.label);
  const gone = request.all ? groups(extras(selection, live)) : [];
  const whole = withEmptied(request, executions).plan;
  const ours = await ownRows(whole, executions, database);
  const { differences } = await database.inspect({ plan: whole, mode: 'sync', ours, create, ...(place && { place }) });
  return { datasets: [...own, ...gone], mode: differences.length === 0 ? 'sync' : 'replace' };
}

/**
 * Goes back in one load, and proves that what lies there is the version. Datasets that the version does not have are a part
 * of it, without rows: what refers to others goes and stays with them. Throws where the database is in the way.
 */
export async function rollBack(request: RollBackRequest): Promise<RolledBack> {
  const { database } = request;
  await database.lock();
  const executions = await settle(database);
  const way = await wayBack(request, executions);
  const back = { ...request, selection: withEmptied(request, executions) };
  if (way.datasets.every(({ isThere }) => isThere)) return { kind: 'there', way, findings: await proof(back) };
  if (!(await request.confirm(way))) return { kind: 'refused', way, findings: [] };
  const load = { ...back, mode: way.mode, select: async () => back.selection, confirm: async () => true };
  const result = await runLocked(load, executions);
  return { kind: 'done', way, result, findings: await proof(back) };
}

function withEmptied({ selection, all }: RollBackRequest, executions: readonly Execution[]): Selection {
  const rows = all ? extras(selection, liveRows(executions)) : [];
  const known = new Map(rows.map(({ execution, loaded }) => [loaded.id, planned(execution, loaded.id)]));
  const kept = new Set([...selection.whole.datasets.map(({ id }) => id), ...known.keys()]);
  const emptied = [...known.values()].flatMap((dataset) => (dataset ? emptiedDataset(dataset, kept) : []));
  const more = (plan: Plan): Plan => ({ ...plan, datasets: [...plan.datasets, ...emptied] });
  return { ...selection, whole: more(selection.whole), plan: more(selection.plan) };
}

function planned({ plan }: Execution, id: string): DatasetPlan | undefined {
  return plan.datasets.find((each) => each.id === id);
}

/** Of no rows nothing has to hold. */
function emptiedDataset(dataset: DatasetPlan, kept: ReadonlySet<string>): DatasetPlan {
  const references = dataset.references.map((each) => (kept.has(each.parent) ? each : { ...each, enforced: false }));
  return { ...dataset, rows: 0, references, constraints: [] };
}

function proof({ database, selection, baselines, signal }: RollBackRequest): Promise<readonly Finding[]> {
  return verifyDatabase({ database, ...selection, sampleQuery: baselines.sampleQuery, signal });
}

/** Rows of datasets that the version does not have. */
function extras({ plan }: Selection, live: ReadonlyMap<string, readonly LiveRows[]>): readonly LiveRows[] {
  const kept = new Set(plan.datasets.map(({ id }) => id));
  return [...live.values()].flat().filter(({ loaded }) => !kept.has(loaded.id));
}

function groups(rows: readonly LiveRows[]): DatasetBack[] {
  const ids = [...new Set(rows.map(({ loaded }) => loaded.id))].sort();
  return ids.flatMap((id) => {
    const own = rows.filter(({ loaded }) => loaded.id === id);
    if (rowsOf(own) === 0) return [];
    return { id, from: own.map(versionOf), rowsThere: rowsOf(own), rows: 0, isThere: false, stays: [] };
  });
}

function rowsOf(rows: readonly LiveRows[]): number {
  return rows.reduce((sum, { loaded: { range } }) => sum + range.end - range.start, 0);
}

/** As the definition declared it, else the ref that it was loaded from, else the load itself. */
function versionOf({ execution, loaded }: LiveRows): string {
  if (loaded.version !== undefined) return `v${loaded.version}`;
  return execution.git?.ref ?? `no version (load ${execution.id})`;
}

function atNoVersion(label: string): TargetFailure {
  const message = `${label} is at no version: its ledger knows of no rows of these datasets`;
  const help = '`data-cli load --at TAG` loads a version';
  return new TargetFailure([diagnostic('DC844', message, { help })], 'no');
}

function tableText({ schema, name }: { readonly schema?: string; readonly name: string }): string {
  return schema === undefined ? name : `${schema}.${name}`;
}
