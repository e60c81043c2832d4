import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { Database, InspectRequest } from '../../targets/database.ts';
import type { Execution, LoadMode } from '../../targets/execution.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { type LiveRows, liveRows, ownRows, sameTable } from '../load/loaded-rows.ts';

import { type BackRows, backRows } from './back-rows.ts';
import { type BackScope, rowsOf } from './back-scope.ts';

/** What becomes of one dataset. */
export interface DatasetBack {
  readonly id: string;
  /** The versions that lie there, as far as the ledger knows them; empty: nothing of it does. */
  readonly from: readonly string[];
  /** Absent: the version does not have it, and its rows go. */
  readonly to?: string;
  readonly rowsThere: number;
  readonly rows: number;
  /** How they become those of the version; absent: only the database can tell. */
  readonly changes?: BackRows;
  /** The rows that lie there are those of the version. */
  readonly isThere: boolean;
  /** Tables that the version does not have the dataset in, where rows of it stay. */
  readonly stays: readonly string[];
}

export interface WayBack extends Pick<BackScope, 'leftOut' | 'others'> {
  readonly datasets: readonly DatasetBack[];
  /** `sync` changes rows where they lie; `replace` makes tables anew that are not as the version has them. */
  readonly mode: LoadMode;
}

export interface WayBackRequest {
  readonly database: Database;
  readonly create: boolean;
  readonly git?: Execution['git'];
  readonly place?: InspectRequest['place'];
}

/** The way from what lies in a database to a version: the ledger is read, and nothing is written. */
export async function wayBack(
  { database, create, git, place }: WayBackRequest,
  { selection, gone, leftOut, others }: BackScope,
  executions: readonly Execution[],
): Promise<WayBack> {
  const { plan } = selection;
  const live = liveRows(executions);
  const going = new Set(gone.map(({ loaded }) => loaded.id));
  const wanted = plan.datasets.filter(({ id }) => !going.has(id));
  const changes = await backRows(selection.whole, live);
  const own = wanted.map((dataset) =>
    datasetBack(dataset, { live: live.get(dataset.id) ?? [], ref: git?.ref, changes: changes.get(dataset.id) }),
  );
  if (own.every(({ from }) => from.length === 0)) throw atNoVersion(database.label);
  const ours = await ownRows(plan.datasets, executions, database);
  const { differences } = await database.inspect({ plan, mode: 'sync', ours, create, ...(place && { place }) });
  const mode = differences.length === 0 ? 'sync' : 'replace';
  return { datasets: [...own, ...goneBack(gone)], mode, leftOut, others };
}

interface Known {
  readonly live: readonly LiveRows[];
  readonly ref: string | undefined;
  readonly changes: BackRows | undefined;
}

function datasetBack(dataset: DatasetPlan, { live, ref, changes }: Known): DatasetBack {
  const there = live.filter((each) => sameTable(each, dataset));
  const stays = live.filter((each) => !there.includes(each)).map(({ loaded: { table } }) => tableText(table));
  const isSame = there.length === 1 && there[0]?.loaded.fingerprint === dataset.fingerprint;
  const to = dataset.version === undefined ? ref : `v${dataset.version}`;
  const known = there.length === 0 ? { added: dataset.rows, changed: 0, deleted: 0 } : changes;
  // From the same definition come other rows where what it refers to was another.
  const isMoved = known !== undefined && known.added + known.changed + known.deleted > 0;
  return {
    id: dataset.id,
    from: there.map(versionOf),
    to: to ?? 'the version',
    rowsThere: rowsOf(there),
    rows: dataset.rows,
    ...(known && { changes: known }),
    isThere: isSame && !isMoved && rowsOf(there) === dataset.rows,
    stays,
  };
}

function goneBack(rows: readonly LiveRows[]): DatasetBack[] {
  const ids = [...new Set(rows.map(({ loaded }) => loaded.id))].sort();
  return ids.flatMap((id) => {
    const own = rows.filter(({ loaded }) => loaded.id === id);
    if (rowsOf(own) === 0) return [];
    const rowsThere = rowsOf(own);
    const changes = { added: 0, changed: 0, deleted: rowsThere };
    return { id, from: own.map(versionOf), rowsThere, rows: 0, changes, isThere: false, stays: [] };
  });
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
