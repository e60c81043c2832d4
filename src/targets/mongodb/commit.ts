import type { Execution } from '../execution.ts';

import { existing, renameOnto } from './collections.ts';
import type { Context } from './context.ts';

/** What ends a `replace`: written down before it is begun, for renaming several collections is no one step. */
export interface Commit {
  readonly execution: Omit<Execution, 'plan'>;
  readonly renames: readonly { readonly from: string; readonly to: string }[];
}

export const commitMark = 'commit/';

export function commitKey(execution: string): string {
  return `${commitMark}${execution}`;
}

/** Does what of a commit is not done yet. */
export async function finish(context: Context, { execution, renames }: Commit): Promise<void> {
  for (const { from, to } of renames) if (await existing(context.db, from)) await renameOnto(context, from, to);
  await context.ledger.writeEntry(execution);
  await context.parts.remove(commitKey(execution.id));
}
