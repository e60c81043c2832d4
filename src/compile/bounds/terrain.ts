import type { ReadField } from '../draft.ts';

import type { Evaluation } from './evaluation.ts';
import type { Terrain } from './monotone.ts';
import type { Ranges } from './ranges.ts';

/** The fields that an expression reads, with their ranges. */
export function terrainOf(
  reads: readonly ReadField[],
  { ranges, evaluation }: { readonly ranges: Ranges; readonly evaluation: Evaluation },
): Terrain {
  return {
    evaluation,
    of(path) {
      const read = reads.find((each) => each.path.join('.') === path.join('.'));
      const range = read && ranges.relied(read.draft, read.field);
      return read && range ? { read, range } : undefined;
    },
  };
}
