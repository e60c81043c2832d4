import { deriveKey } from '../random/key.ts';
import { Permutation } from '../random/permutation.ts';
import { Rows } from '../random/rows.ts';

import { typeFamilies } from '../values/type.ts';

import { defineMask } from './mask.ts';

export const shuffle = defineMask({
  name: 'shuffle',
  summary: 'the value of another row: all values stay, each in a row that it does not belong to',
  version: 1,
  class: 'partial',
  parameters: {},
  accepts: typeFamilies,
  suits: [],
  otherRows: true,
  unique: () => 'preserved',
  bind(_, { source, rows: count, capacity, cellKey }) {
    const places = new Permutation(deriveKey(cellKey, 'shuffle'), Math.max(1, count));
    const others = new Rows(capacity);
    const numbers = new Float64Array(capacity);
    return {
      column: source.column,
      read(rows) {
        for (let i = 0; i < rows.length; i++) {
          const row = rows.at(i);
          numbers[i] = row < count ? places.at(row) : row;
        }
        others.setEach(numbers, 0, rows.length);
        source.read(others);
      },
    };
  },
});
