import { expect, test } from 'vitest';

import { Rows } from '../../../src/random/rows.ts';

import type { Column } from '../../../src/values/column.ts';
import { Misfit } from '../../../src/values/misfit.ts';
import { type FieldType, parseType } from '../../../src/values/type.ts';

import { bindCondition, bindExpression } from '../../../src/expression/bind.ts';
import type { Expression } from '../../../src/expression/expression.ts';

import { columnOf } from '../../support/column-of.ts';
import { columnTexts } from '../../support/column-texts.ts';
import { constraint, expression, scopeOf } from '../../support/read-expressions.ts';

const types = { n: 'integer', big: 'bigint', price: 'decimal(10,2)', at: 'timestamp', name: 'text' };
const scope = scopeOf('rows', types);
const cells: Readonly<Record<string, readonly (string | null)[]>> = {
  n: ['1', null, '-3'],
  big: ['9223372036854775806', '5', null],
  price: ['0.10', '19.99', null],
  at: ['2024-01-31 10:00:00', '2024-02-29 23:59:59.999999', null],
  name: ['Åé🎉', '', null],
};

let reads = 0;
const read = () => {
  reads++;
};
const source = (path: readonly string[]) => {
  const [name = ''] = path as [keyof typeof types];
  const type = parseType(types[name as keyof typeof types]) as FieldType;
  const column: Column = columnOf(type, cells[name] ?? [], { other: name === 'big' });
  return { type, source: { column, read } };
};
const binding = { source, capacity: 8, asOf: Date.UTC(2026, 0, 1) * 1000 };

function rowsFrom(start: number): Rows {
  const rows = new Rows(8);
  rows.setRange(start, 3);
  return rows;
}

test.each([
  ['integer', 'n * 2 + 1', ['3', null, '-5']],
  ['bigint', 'big + 1', ['9223372036854775807', '6', null]],
  ['bigint', 'n', ['1', null, '-3']],
  ['smallint', 'n', ['1', null, '-3']],
  ['decimal(12,2)', 'price * 0.19', ['0.02', '3.80', null]],
  ['decimal(30,4)', 'price + 0.1 + 0.2', ['0.4000', '20.2900', null]],
  ['decimal', 'price * 1.005', ['0.10050', '20.08995', null]],
  ['decimal', 'price / 3', ['0.0333333333333333', '6.6633333333333333', null]],
  ['double precision', 'price', ['0.1', '19.99', null]],
  ['boolean', 'n > 0', ['true', null, 'false']],
  ['date', "at + INTERVAL '1 month'", ['2024-02-29', '2024-03-29', null]],
  ['timestamp', "at + INTERVAL '1 month'", ['2024-02-29 10:00:00.000000', '2024-03-29 23:59:59.999999', null]],
  ['text', "name || ':' || n", ['Åé🎉:1', null, null]],
  ['varchar(2)', 'left(name, 2)', ['Åé', '', null]],
  ['interval', 'NOW() - at', null],
  ['text', 'CURRENT_DATE', ['2026-01-01', '2026-01-01', '2026-01-01']],
] as const)('%s: %s', (type, text, expected) => {
  const { tree, faults } = expression(text, scope, type);
  if (expected === null) return expect(tree?.type.name ?? faults).toBe('interval');
  expect(faults).toEqual([]);
  const bound = bindExpression(tree as Expression, binding);
  const rows = rowsFrom(0);
  // Buffers are reused: the second batch shows what the first one left behind.
  bound.read(rows);
  bound.read(rows);
  const fieldType = parseType(type) as FieldType;
  expect(columnTexts(bound.column, fieldType, 3)).toEqual(expected);
});

test('a field is read once a batch, however often it is named', () => {
  const { tree } = expression('n + n * n', scope, 'integer');
  const bound = bindExpression(tree as Expression, binding);
  reads = 0;
  bound.read(rowsFrom(0));
  expect(reads).toBe(1);
});

test('what cannot be computed is told with its row', () => {
  const { tree } = expression('10 / (n - 1)', scope, 'integer');
  const bound = bindExpression(tree as Expression, binding);
  expect(() => bound.read(rowsFrom(4_294_967_295))).toThrow(new Misfit('division by zero', 4_294_967_295));
});

test.each([
  ['integer', 'big', 'integer out of range'],
  ['varchar(2)', 'name', 'value too long for type varchar(2)'],
  ['decimal(3,2)', 'price * 100', 'numeric field overflow'],
])('%s does not hold %s', (type, text, message) => {
  const { tree } = expression(text, scope, type);
  expect(() => bindExpression(tree as Expression, binding).read(rowsFrom(0))).toThrow(message);
});

test('a row fails a condition on false alone', () => {
  const { tree } = constraint('n > 0', scope);
  const failed: number[] = [];
  bindCondition(tree as Expression, binding).check(rowsFrom(0), (position) => failed.push(position));
  expect(failed).toEqual([2]);
});
