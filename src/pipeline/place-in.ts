import type { Span } from '../diagnostics/source-file.ts';

import type { Places } from '../compile/places.ts';

/** Where the definitions speak of a dataset or field: targets know names alone. */
export function placeIn(places: Places | undefined): (dataset: string, field?: string) => Span | undefined {
  return (dataset, field) => {
    const found = places?.get(dataset);
    return (field === undefined ? undefined : found?.fields.get(field)?.field) ?? found?.dataset;
  };
}
