import { type Expression, walk } from '../../expression/expression.ts';

import { type ConstraintDraft, type FieldDraft, fieldNamed } from '../draft.ts';

/** The one field of the row that a condition reads, where it reads nothing else. */
export function soleField(condition: Expression, { draft }: ConstraintDraft): FieldDraft | undefined {
  const paths = new Set<string>();
  for (const part of walk(condition)) if (part.kind === 'field') paths.add(part.path.join('.'));
  const [name] = paths;
  return paths.size === 1 && name !== undefined ? fieldNamed(draft, name) : undefined;
}
