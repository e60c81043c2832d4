import { parseCell } from '../values/cell.ts';
import { fixedCells } from '../values/fixed-cells.ts';
import { typeFamilies } from '../values/type.ts';

import { defineMask } from './mask.ts';

export const nullify = defineMask({
  name: 'nullify',
  summary: 'null in every row',
  version: 1,
  class: 'data-free',
  parameters: {},
  accepts: typeFamilies,
  suits: [],
  check(_, { nullable }) {
    return nullable
      ? []
      : [{ message: '`nullify` makes every value null, but the field is not nullable', help: 'add `nullable: true`' }];
  },
  longest: () => 0,
  bind(_, { source, capacity }) {
    const column = { ...source.column, nulls: new Uint8Array(capacity).fill(1) };
    if (column.form === 'text') column.ends = new Uint32Array(capacity);
    return { column, read: () => undefined };
  },
});

export const constant = defineMask({
  name: 'constant',
  summary: 'the same value in every row that is not null',
  version: 1,
  class: 'data-free',
  parameters: { value: { type: 'value', summary: 'the value' } },
  accepts: typeFamilies,
  suits: [],
  check({ value }, { type }) {
    const cell = parseCell(type, value);
    return 'error' in cell ? [{ parameter: 'value', message: cell.error }] : [];
  },
  longest: ({ value }) => [...value].length,
  bind({ value }, { source, type, capacity }) {
    const cell = parseCell(type, value);
    if ('error' in cell) throw new RangeError(cell.error);
    const fixed = fixedCells(type, capacity, [cell]);
    fixed.set(new Uint32Array(capacity), capacity);
    const { column } = fixed;
    return {
      column,
      read(rows) {
        source.read(rows);
        column.nulls = source.column.nulls;
      },
    };
  },
});

export const drop = defineMask({
  name: 'drop',
  summary: 'the field is left out: no output has it',
  version: 1,
  class: 'data-free',
  parameters: {},
  accepts: typeFamilies,
  suits: [],
  longest: () => 0,
  bind() {
    throw new Error('a field that is dropped has no cells');
  },
});

export const keep = defineMask({
  name: 'keep',
  summary: 'the value as it is: a decision, with its reason',
  version: 1,
  class: 'keep',
  parameters: { reason: { type: 'text', summary: 'why it may stay' } },
  accepts: typeFamilies,
  suits: [],
  unique: () => 'preserved',
  check: ({ reason }) => (reason.trim() === '' ? [{ parameter: 'reason', message: 'the reason says nothing' }] : []),
  bind: (_, { source }) => source,
});
