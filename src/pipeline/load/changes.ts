import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import type { TableDifference } from '../../targets/database.ts';

import { alreadyLoaded } from './already-loaded.ts';
import { ownRows } from './loaded-rows.ts';
import { rangesOf } from './ranges.ts';
import type { RunLoadRequest } from './run-load.ts';

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
}

/** What a load would do: the target is read, and nothing is written, not even to the ledger. */
export async function loadChanges(
  request: RunLoadRequest,
): Promise<{ readonly changes: readonly Change[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { database, mode, create, force, baselines, place } = request;
  const executions = await database.ledger.list();
  const selection = await request.select(executions);
  const { plan } = selection;
  const ours = await ownRows(plan, executions, database);
  const inspection = await database.inspect({ plan, mode, ours, create, ...(place && { place }) });
  const ranges = rangesOf({ ...selection, mode }, executions);
  const isTried = mode === 'replace' && !force && !hasErrors(inspection.diagnostics);
  const found = isTried && (await alreadyLoaded(database, plan, ranges, executions, baselines.sampleQuery));
  const changes = plan.datasets.map((dataset, index): Change => {
    const { exists = false, rows: there = 0 } = inspection.tables.get(dataset.id) ?? {};
    const { start, end } = ranges[index] as { start: number; end: number };
    return {
      dataset: dataset.name,
      sign: found ? '=' : exists ? '~' : '+',
      table: [dataset.table.schema, dataset.table.name].filter(Boolean).join('.'),
      rows: end - start,
      there,
      remade: !found && exists && inspection.remakes,
      differences: exists ? inspection.differences.filter((each) => each.dataset === dataset.id) : [],
    };
  });
  return { changes, diagnostics: inspection.diagnostics };
}
