import type { DatasetPlan } from '../../plan/plan.ts';

import type { Execution } from '../execution.ts';

import { existing, moveOnto } from './collections.ts';
import type { Context } from './context.ts';

/** What ends a `replace`: written down before it is begun, for moving several collections is no one step. */
export interface Commit {
  readonly execution: Omit<Execution, 'plan'>;
  readonly moves: readonly { readonly from: string; readonly to: string; readonly dataset: DatasetPlan }[];
}

export const commitMark = 'commit/';

export function commitKey(execution: string): string {
  return `${commitMark}${execution}`;
}

/** Does what of a commit is not done yet. */
export async function finish(context: Context, { execution, moves }: Commit): Promise<void> {
  for (const { from, to, dataset } of moves)
    if (await existing(context.db, from)) await moveOnto(context, dataset, from, to);
  await context.ledger.writeEntry(execution);
  await context.parts.remove(commitKey(execution.id));
}
