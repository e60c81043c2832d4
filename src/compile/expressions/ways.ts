import type { Code } from '../../diagnostics/codes.ts';

import type { DatasetDraft, ReadField } from '../draft.ts';
import { ambiguousStep } from '../templates.ts';

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
  return undefined;
}
