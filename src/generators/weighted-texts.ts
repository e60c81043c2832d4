import type { Source } from '../values/source.ts';
import type { TextList } from '../values/text-list.ts';

import type { BindContext } from './generator.ts';
import { weightedIndexes } from './weighted-indexes.ts';

/** Draws from a list, each text as often as its weight says. */
export function weightedTexts(context: BindContext, list: TextList, weights: readonly number[]): Source {
  const indexes = weightedIndexes(context, weights);
  return {
    column: { form: 'list', codes: indexes.column, list, nulls: null },
    read: (rows) => indexes.read(rows),
  };
}
