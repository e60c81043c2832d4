import { type Expression, walk } from '../../expression/expression.ts';

import type { ConstraintDraft, FieldDraft } from '../draft.ts';
import { fieldNamed } from '../draft-fields.ts';

/** The one field of the row that a condition reads, where it reads nothing else. */
export function soleField(condition: Expression, { draft }: ConstraintDraft): FieldDraft | undefined {
  let name: string | undefined;
  for (const part of walk(condition)) {
    if (part.kind !== 'field') continue;
    const path = part.path.join('.');
    if (name !== undefined && name !== path) return undefined;
    name = path;
  }
  return name === undefined ? undefined : fieldNamed(draft, name);
}
