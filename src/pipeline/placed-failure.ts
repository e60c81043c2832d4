import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import type { DatasetPlaces, FieldPlaces, Places } from '../compile/places.ts';
import type { GenerationFailure } from '../generate/generation-failure.ts';

/** What ends a run, at what the value is made by, as far as the definitions are known that say it. */
export function placedFailure({ diagnostic: found, cell }: GenerationFailure, places: Places | undefined): Diagnostic {
  const known = cell && places?.get(cell.dataset.id);
  if (found.span || !known) return found;
  const field = cell.path === undefined ? undefined : (known.fields.get(cell.path) ?? outer(known, cell.path));
  return { ...found, span: (cell.isOfMask && field?.mask) || field?.source || known.dataset };
}

/** What a path that is written nowhere lies in: what a rule finds inside of a document. */
function outer({ fields }: DatasetPlaces, path: string): FieldPlaces | undefined {
  const name = /^[^.[]*/.exec(path)?.[0] ?? '';
  return fields.get(name);
}
