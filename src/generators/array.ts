import type { ArrayColumn } from '../values/column.ts';
import { familyOf } from '../values/type.ts';

import { defineGenerator } from './generator.ts';

/** An item's place has eleven bits in what it is drawn by. */
const most = 2048;

/** How many items there are at most where the definition does not say. */
const usual = 5;

export const array = defineGenerator({
  name: 'array',
  family: 'structure',
  summary: 'a list of values of one generator: an array of its type, or JSON where items are objects or lists',
  version: 1,
  parameters: {
    of: { type: 'field', summary: 'what an item is: a generator with its parameters, and a type where it needs one' },
    min: { type: 'integer', summary: 'the fewest items', default: 0, min: 0, max: most },
    max: {
      type: 'integer',
      summary: `the most items; default: ${usual}, or \`min\` where that is more`,
      optional: true,
      min: 0,
      max: most,
    },
    unique: { type: 'boolean', summary: 'no item twice in one list', default: false },
  },
  fills: ['json'],
  arrays: true,
  type(_, [item]) {
    const nests = !item || item.array || familyOf(item) === 'json';
    return nests ? { name: 'jsonb' } : { ...item, array: true };
  },
  example: '{red,blue}',
  check({ min, max }) {
    if (max === undefined || min <= max) return [];
    return [{ parameter: 'max', message: `\`max\` (${max}) is less than \`min\` (${min})` }];
  },
  items: ({ min, max }) => ({ fewest: min, most: mostItems({ min, max }) }),
  withItems: (parameters, min, max) => ({ ...parameters, min, max }),
  bind({ min, max }, context) {
    const counts = context.draw('count', mostItems({ min, max }) - min + 1);
    const items = context.items();
    const ends = new Uint32Array(context.capacity);
    const column: ArrayColumn = { form: 'array', ends, items: items.column, type: items.type, nulls: null };
    return {
      column,
      read(rows) {
        counts.read(rows);
        for (let i = 0, end = 0; i < rows.length; i++) ends[i] = end += min + (counts.values[i] as number);
        items.read(rows, ends);
      },
    };
  },
});

/** How many items an array has at most. */
export function mostItems({ min, max }: { readonly min: number; readonly max?: number | undefined }): number {
  return max ?? Math.max(usual, min);
}
