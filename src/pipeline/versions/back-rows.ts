import type { Plan } from '../../plan/plan.ts';

import { type Execution, rowsLeft } from '../../targets/execution.ts';

import { compareVersions } from '../../versions/compare-versions.ts';

import { type LiveRows, sameTable } from '../load/loaded-rows.ts';

/** What becomes of the rows of a dataset. */
export interface BackRows {
  readonly added: number;
  readonly changed: number;
  readonly deleted: number;
}

/**
 * How the rows that lie there become those of a plan, by dataset id: the ledger has the plan that made them. Of those that
 * came in several loads, in part, by another catalogue or out of a database nobody knows without looking.
 */
export async function backRows(
  plan: Plan,
  live: ReadonlyMap<string, readonly LiveRows[]>,
): Promise<ReadonlyMap<string, BackRows>> {
  const byExecution = new Map<Execution, string[]>();
  for (const dataset of plan.datasets) {
    const [only, ...others] = (live.get(dataset.id) ?? []).filter((each) => sameTable(each, dataset));
    if (!only || others.length > 0 || !isWhole(only)) continue;
    byExecution.set(only.execution, [...(byExecution.get(only.execution) ?? []), dataset.id]);
  }
  const found = new Map<string, BackRows>();
  for (const [execution, names] of byExecution) {
    const from = { label: execution.id, plan: execution.plan };
    const { rows = [] } = await compareVersions(
      from,
      { label: 'the version', plan },
      { choice: { names, only: true } },
    );
    for (const { pair, inserted, deleted, changed, uncompared, added } of rows)
      if (uncompared.length === 0)
        found.set(pair.to.id, {
          added: inserted,
          // A field that is new is written in every row that stays.
          changed: added.length > 0 ? pair.to.rows - inserted : changed,
          deleted,
        });
  }
  return found;
}

function isWhole({ execution, loaded }: LiveRows): boolean {
  const made = execution.plan.datasets.find((each) => each.id === loaded.id);
  return made !== undefined && loaded.range.start === 0 && rowsLeft(loaded) === made.rows;
}
