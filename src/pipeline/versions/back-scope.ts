import { idOf } from '../../definition/id-of.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';
import { select } from '../../plan/select.ts';

import { type Execution, rowsLeft } from '../../targets/execution.ts';

import { type LiveRows, liveRows } from '../load/loaded-rows.ts';
import type { Selection } from '../load/selection.ts';
import type { Project } from '../project.ts';

/** What somebody asks to go back on. */
export interface BackRequest {
  readonly selection: Selection;
  /** No dataset and no PATH was named: all that the database has of the project is meant. */
  readonly isWhole: boolean;
  /** Ids of the datasets that the definitions have today. */
  readonly today: ReadonlySet<string>;
}

/** What a way back is about. */
export interface BackScope {
  /** What is to be there again, and datasets without rows for those that go. */
  readonly selection: Selection;
  /** Rows of datasets that the version does not have: they go. */
  readonly gone: readonly LiveRows[];
  /** Datasets of the version that the database never had, and nobody asked for. */
  readonly leftOut: readonly string[];
  /** Datasets that the version does not have either, and that no load has brought together with one of it: not ours to delete. */
  readonly others: readonly string[];
}

/** Ids of all datasets that a project has, errors or not. */
export function datasetIds({ definitions: { datasets, broken } }: Project): ReadonlySet<string> {
  const unread = broken.filter(({ kind }) => kind === 'DataDefinition');
  const all = [...datasets.map(({ value }) => value.metadata), ...unread];
  return new Set(all.map(idOf));
}

/** What is asked for by name is done as it is. Else the ledger says which datasets the database has of the project. */
export function backScope(request: BackRequest, executions: readonly Execution[]): BackScope {
  const { selection } = request;
  if (!request.isWhole) return { selection, gone: [], leftOut: [], others: [] };
  const known = new Set(selection.plan.datasets.map(({ id }) => id));
  const extra = [...liveRows(executions).values()].flat().filter(({ loaded }) => !known.has(loaded.id));
  const gone = extra.filter(({ execution }) => hasBroughtAny(execution, selection.plan));
  const others = extra.filter((each) => !gone.includes(each) && rowsOf([each]) > 0);
  const leftOut = neverThere(request, executions);
  return {
    selection: withEmptied(without(selection, leftOut), gone),
    gone,
    leftOut,
    others: [...new Set(others.map(({ loaded }) => loaded.id))].sort(),
  };
}

/** How many rows lie there, of what loads have left. */
export function rowsOf(rows: readonly LiveRows[]): number {
  return rows.reduce((sum, { loaded }) => sum + rowsLeft(loaded), 0);
}

/** Whether a load was one of these definitions: other projects may have tables in the same database. */
function hasBroughtAny({ datasets }: Execution, plan: Plan): boolean {
  return datasets.some(({ id, table }) =>
    plan.datasets.some((own) => own.id === id && own.table.name === table.name && own.table.schema === table.schema),
  );
}

/**
 * Datasets that a load could have brought, or that there are to this day, and that none ever has: somebody left them out. What
 * went from the definitions meanwhile has to come back.
 */
function neverThere({ selection, today }: BackRequest, executions: readonly Execution[]): readonly string[] {
  const done = executions.filter(({ state }) => state === 'ready' || state === 'removed');
  const had = new Set(done.flatMap(({ datasets }) => datasets.map(({ id }) => id)));
  const planned = new Set(done.flatMap(({ plan }) => plan.datasets.map(({ id }) => id)));
  const ids = selection.plan.datasets.map(({ id }) => id);
  return ids.filter((id) => !had.has(id) && (planned.has(id) || today.has(id)));
}

function without(selection: Selection, ids: readonly string[]): Selection {
  if (ids.length === 0) return selection;
  const kept = selection.plan.datasets.map(({ id }) => id).filter((id) => !ids.includes(id));
  return { ...selection, plan: select(selection.plan, kept, true) };
}

/** Datasets that go are a part of the load, without rows: what refers to others goes and stays with them. */
function withEmptied(selection: Selection, gone: readonly LiveRows[]): Selection {
  const known = new Map(gone.map(({ execution, loaded }) => [loaded.id, planned(execution, loaded.id)]));
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
