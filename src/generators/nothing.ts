import { isNumeric } from '../values/cell.ts';
import { fixedCells } from '../values/fixed-cells.ts';

import { choice } from './choices.ts';
import { defineGenerator } from './generator.ts';

export const nothing = defineGenerator({
  name: 'null',
  family: 'choice',
  summary: 'null in every row; the field must be nullable',
  version: 1,
  parameters: {},
  fills: choice.fills,
  arrays: true,
  type: () => ({ name: 'text' }),
  example: 'null',
  longest: () => 0,
  bind(_, { type, capacity }) {
    const fixed = fixedCells(type, capacity, [{ value: isNumeric(type) ? 0 : '', scale: 0, text: '' }]);
    fixed.set(new Uint32Array(capacity), capacity);
    const { column } = fixed;
    column.nulls = new Uint8Array(capacity).fill(1);
    return { column, read: () => undefined };
  },
});
