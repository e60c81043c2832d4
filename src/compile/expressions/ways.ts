import type { Code } from '../../diagnostics/codes.ts';

import type { DatasetDraft, ReadField } from '../draft.ts';
import { ambiguousStep, givenStep } from '../templates.ts';

/** Why a parent's field cannot be read on the way that an expression takes to it. */
export function wayProblem(
  draft: DatasetDraft,
  read: ReadField,
): { readonly code: Code; readonly message: string; readonly help: string } | undefined {
  const from = read.child ?? draft;
  const name = read.path.join('.');
  const twins = ambiguousStep(from, read);
  if (twins) {
    const help = 'give the relationship that is meant a `name`';
    return { code: 'DC316', message: `\`${name}\` could be of the row that any of ${twins} refers to`, help };
  }
  const given = givenStep(from, read);
  if (given === undefined) return undefined;
  const message = `\`${name}\` is of the row that \`${given}\` refers to, but that is given: it cannot be looked up yet`;
  return { code: 'DC316', message, help: 'write the values into the rows too' };
}
