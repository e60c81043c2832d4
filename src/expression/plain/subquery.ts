import type { NameSyntax } from '../syntax.ts';

import { type Cursor, refuse } from './cursor.ts';
import { pathOf } from './names.ts';

/** Of `IN (SELECT field FROM dataset)` what follows SELECT, and no other. */
export function subquery(cursor: Cursor): { readonly dataset: NameSyntax; readonly field: NameSyntax } {
  const field = pathOf(cursor);
  cursor.expect('from');
  const dataset = pathOf(cursor);
  cursor.expect(')');
  return dataset.path.length > 2 ? refuse() : { dataset, field };
}
