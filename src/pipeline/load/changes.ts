import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import type { CountRequest, TableDifference } from '../../targets/database.ts';
import type { Execution, RowCounts } from '../../targets/execution.ts';

import { alreadyLoaded } from './already-loaded.ts';
import { withExternalValues } from './external-values.ts';
import { sourcesOf } from './load-plan.ts';
import { ownRows } from './loaded-rows.ts';
import { rangesOf } from './ranges.ts';
import type { RunLoadRequest } from './run-load.ts';
import type { Selection } from './selection.ts';
import { strangers } from './strangers.ts';

/** What a load would do to one dataset's table. */
export interface Change {
  readonly dataset: string;
  /** `+`: the table is made; `~`: it is filled anew, or added to; `=`: its rows lie there already, and nothing is done. */
  readonly sign: '+' | '~' | '=';
  readonly table: string;
  /** Rows that would be written, and that lie there now. */
  readonly rows: number;
  readonly there: number;
  /** The table is made anew, not only filled. */
  readonly remade: boolean;
  readonly differences: readonly TableDifference[];
  /** What an `upsert` or `sync` would do to the rows that lie there; absent in other modes. */
  readonly counts?: RowCounts;
}

/** What a load would do: the target is read, and nothing is written, not even to the ledger. */
export async function loadChanges(
  request: RunLoadRequest,
): Promise<{ readonly changes: readonly Change[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { database, mode, force, baselines } = request;
  const { executions, selection, ours, inspection } = await inspected(request);
  const { plan } = selection;
  const ranges = rangesOf({ ...selection, mode }, executions);
  const isTried = mode === 'replace' && !force && !hasErrors(inspection.diagnostics);
  const found = isTried && (await alreadyLoaded(database, plan, ranges, executions, baselines.sampleQuery));
  const counts = hasErrors(inspection.diagnostics) ? undefined : await countsOf(request, selection, executions, ours);
  const changes = plan.datasets.map((dataset, index): Change => {
    const { exists = false, rows: there = 0 } = inspection.tables.get(dataset.id) ?? {};
    const { start, end } = ranges[index] as { start: number; end: number };
    const own = counts?.get(dataset.id);
    return {
      dataset: dataset.name,
      sign: found ? '=' : exists ? '~' : '+',
      table: [dataset.table.schema, dataset.table.name].filter(Boolean).join('.'),
      rows: end - start,
      there,
      remade: !found && exists && inspection.remakes,
      differences: exists ? inspection.differences.filter((each) => each.dataset === dataset.id) : [],
      ...(own && { counts: own }),
    };
  });
  const refused = isTried && !found ? strangers(database.label, plan, inspection, ours) : [];
  return { changes, diagnostics: [...inspection.diagnostics, ...refused] };
}

/** What is in a load's way, as far as that shows before its rows are made. */
export async function loadObstacles(request: RunLoadRequest): Promise<readonly Diagnostic[]> {
  const { database, mode, force } = request;
  const { selection, ours, inspection } = await inspected(request);
  const isAsked = mode === 'replace' && !force && !hasErrors(inspection.diagnostics);
  return [...inspection.diagnostics, ...(isAsked ? strangers(database.label, selection.plan, inspection, ours) : [])];
}

async function inspected({ database, select, mode, create, place, disableTriggers }: RunLoadRequest) {
  const executions = await database.ledger.list();
  const selection = await select(executions);
  const { plan } = selection;
  const ours = await ownRows(plan.datasets, executions, database);
  const inspection = await database.inspect({ plan, mode, ours, create, disableTriggers, ...(place && { place }) });
  return { executions, selection, ours, inspection };
}

async function countsOf(
  request: RunLoadRequest,
  selected: Selection,
  executions: readonly Execution[],
  ours: CountRequest['ours'],
): Promise<ReadonlyMap<string, RowCounts> | undefined> {
  const { database, mode, signal } = request;
  if (mode !== 'upsert' && mode !== 'sync') return undefined;
  const selection = await withExternalValues(selected, database, executions);
  const ranges = rangesOf({ ...selection, mode }, executions);
  const { sources, close } = await sourcesOf({ ...request, ...selection, executions, ours }, ranges);
  try {
    return await database.count({ plan: selection.plan, mode, ours, sources, signal });
  } finally {
    await close();
  }
}
