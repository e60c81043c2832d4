import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import type { Database, InspectRequest } from '../../targets/database.ts';

import { liveRows, sameTable } from './loaded-rows.ts';

/** What is wrong with columns whatever their rows are: the types and names of both sides are known before any of them is read. */
const ofColumns: ReadonlySet<Code> = new Set(['DC730', 'DC731', 'DC732', 'DC733', 'DC734', 'DC736', 'DC737']);

/**
 * Why a plan's rows cannot go into the tables that are there, as far as that is known before a real row is read: reading and masking
 * may take hours. Nothing is written, and no row counted. What follows from the rows themselves is told when they are there.
 */
export async function unfitColumns(
  plan: Plan,
  database: Database,
  request: Pick<InspectRequest, 'mode' | 'create' | 'place'>,
): Promise<readonly Diagnostic[]> {
  const live = liveRows(await database.ledger.list());
  const ours = new Map(
    plan.datasets.map((dataset) => [
      dataset.id,
      (live.get(dataset.id) ?? []).filter((each) => sameTable(each, dataset)),
    ]),
  );
  const { diagnostics } = await database.inspect({ ...request, plan, ours, isUncounted: true });
  return diagnostics.filter((each) => hasErrors([each]) && ofColumns.has(each.code));
}
