import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { TargetFailure } from '../../targets/target-failure.ts';

/** A target that has the rows of an append already, and the load that they are recorded as; called as in `--json`. */
export interface Appended {
  readonly target: string;
  readonly execution_id: string;
}

/**
 * What ends an append to several targets, with those that have their rows: each goes on behind what lies in it, so that the same append
 * once more would be a second one there.
 */
export function halfAppended(error: unknown, appended: readonly Appended[]): unknown {
  if (!(error instanceof TargetFailure) || appended.length === 0) return error;
  const told = appended.map(({ target }) => target).join(', ');
  const undone = appended.map(({ execution_id: id }) => `\`cleanup --execution-id ${id} --to URL\``).join(', ');
  const message = `${told} ${appended.length === 1 ? 'has its' : 'have their'} rows of this append already: repeated, it appends there once more`;
  const help = `take them out before it is repeated: ${undone}`;
  return new TargetFailure([...error.diagnostics, diagnostic('DC766', message, { help })], error.exit, {
    cause: error,
  });
}
