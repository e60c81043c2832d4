import { expect, test } from 'vitest';

import { Rows } from '../../../src/random/rows.ts';

import { type FieldType, parseType } from '../../../src/values/type.ts';

import { type Binding, bindCondition, bindExpression } from '../../../src/expression/bind.ts';
import { bindAggregate } from '../../../src/expression/bind-aggregate.ts';
import type { Expression } from '../../../src/expression/expression.ts';

import { columnOf } from '../../support/column-of.ts';
import { columnTexts } from '../../support/column-texts.ts';
import { constraint, expression, scopeOf } from '../../support/read-expressions.ts';

const types = { n: 'integer', state: 'text', code: 'char(3)', price: 'decimal(10,2)' };
const scope = scopeOf('rows', types);
const cells: Readonly<Record<string, readonly (string | null)[]>> = {
  n: ['1', null, '-3', '4', '0', '7'],
  state: ['new', 'sold', null, 'new', 'Ähnlich', ''],
  code: ['B', 'A', 'C', null, 'B', 'AA'],
  price: ['0.10', '19.99', null, '-5.00', '3.00', '99999999.99'],
};
const count = 6;

/** The same cells as picks of a list, or as texts that lie one behind the other. */
function bindingOf(listed: boolean): Binding {
  const sources = new Map(
    Object.entries(types).map(([name, text]) => {
      const type = parseType(text) as FieldType;
      const isText = name === 'state' || name === 'code';
      const column = columnOf(type, cells[name] ?? [], { other: listed && isText });
      return [name, { type, source: { column, read: () => undefined } }];
    }),
  );
  return { source: ([name = '']) => sources.get(name) as ReturnType<Binding['source']>, capacity: 8, asOf: 0 };
}

function rows(): Rows {
  const all = new Rows(8);
  all.setRange(0, count);
  return all;
}

function cellsOf(text: string, type: string, listed: boolean) {
  const bound = bindExpression(expression(text, scope, type).tree as Expression, bindingOf(listed));
  bound.read(rows());
  bound.read(rows());
  return { form: bound.column.form, texts: columnTexts(bound.column, parseType(type) as FieldType, count) };
}

test.each([
  ["CASE WHEN n > 0 THEN 'up' WHEN n < 0 THEN 'down' ELSE 'flat' END", ['up', 'flat', 'down', 'up', 'flat', 'up']],
  // Without ELSE the rest is null.
  ["CASE WHEN price >= 3 THEN 'dear' END", [null, 'dear', null, null, 'dear', 'dear']],
  ["CASE WHEN state = 'new' THEN 'n' WHEN state IS NULL THEN '?' ELSE 's' END", ['n', 's', '?', 'n', 's', 's']],
  ["CASE WHEN state = 'sold' OR n = 4 THEN 'yes' ELSE NULL END", [null, 'yes', null, 'yes', null, null]],
  ["CASE state WHEN 'new' THEN 'é' WHEN '' THEN '' ELSE '…' END", ['é', '…', '…', 'é', '…', '']],
])('%s picks out of a list', (text, expected) => {
  for (const listed of [true, false]) expect(cellsOf(text, 'text', listed)).toEqual({ form: 'list', texts: expected });
});

test('what the type of a field does to a text is done to each of the list', () => {
  const text = "CASE WHEN n > 0 THEN 'abc  ' ELSE 'x' END";
  expect(cellsOf(text, 'varchar(3)', true)).toEqual({ form: 'list', texts: ['abc', 'x', 'x', 'abc', 'x', 'abc'] });
  // A text that does not fit is told with the row that has it, and only where one has.
  const long = "CASE WHEN n > 100 THEN 'abcd' ELSE 'x' END";
  expect(cellsOf(long, 'varchar(3)', true)).toEqual({ form: 'text', texts: Array.from({ length: count }, () => 'x') });
});

test('a condition that divides by nothing ends a run, whatever the texts are', () => {
  const { tree } = expression("CASE WHEN 10 / n > 1 THEN 'a' ELSE 'b' END", scope, 'text');
  expect(() => bindExpression(tree as Expression, bindingOf(true)).read(rows())).toThrow('division by zero');
});

test.each([
  ["state IN ('new', '')", [1, 4]],
  ["state LIKE 'n%'", [1, 4, 5]],
  ["state LIKE '%d'", [0, 3, 4, 5]],
  ["state LIKE '%l%'", [0, 3, 5]],
  ["state LIKE 'Ä%'", [0, 1, 3, 5]],
  ["state LIKE 'sold'", [0, 3, 4, 5]],
  ["state LIKE '%lichter'", [0, 1, 3, 4, 5]],
  ["state LIKE '_e%'", [1, 4, 5]],
  ["state LIKE ''", [0, 1, 3, 4]],
  ["state LIKE '%'", []],
  ['length(state) = 7', [0, 1, 3, 5]],
  ['length(state) > 3', [0, 3, 5]],
  // The spaces behind a `char` are none of its letters.
  ['length(code) < 2', [5]],
  ["code = 'B'", [1, 2, 5]],
  ["code < 'B' OR state = 'new'", [4]],
  ["NOT state = 'new'", [0, 3]],
  ["upper(state) = 'NEW' AND n > 0", [1, 2, 4, 5]],
])('%s fails for the same rows of a list', (text, failing) => {
  for (const listed of [true, false]) {
    const failed: number[] = [];
    const condition = bindCondition(constraint(text, scope).tree as Expression, bindingOf(listed));
    condition.check(rows(), (position) => failed.push(position));
    expect(failed).toEqual(failing);
  }
});

type Aggregate = Extract<Expression, { kind: 'aggregate' }>;

function aggregate(text: string, listed: boolean, type: string) {
  const tree = constraint(`${text} IS NOT NULL`, scope).tree as Extract<Expression, { kind: 'is' }>;
  const bound = bindAggregate(tree.operand as Aggregate, bindingOf(listed));
  bound.reset();
  bound.read(rows());
  // Groups of three rows, none, one, and two.
  for (const [group, [from, to]] of [[0, 3] as const, [3, 3] as const, [3, 4] as const, [4, 6] as const].entries()) {
    bound.add(rows(), from, to);
    bound.end(group);
  }
  const exact = bound.exact?.read(4);
  return { texts: columnTexts(bound.column, parseType(type) as FieldType, 4), exact: exact && [...exact.slice(0, 4)] };
}

test('the least and greatest of a group are the same out of a list', () => {
  for (const listed of [true, false]) {
    expect(aggregate('MAX(state)', listed, 'text').texts).toEqual(['sold', null, 'new', 'Ähnlich']);
    expect(aggregate('MIN(state)', listed, 'text').texts).toEqual(['new', null, 'new', '']);
    expect(aggregate('MAX(code)', listed, 'text').texts).toEqual(['C', null, null, 'B']);
    expect(aggregate('MIN(code)', listed, 'text').texts).toEqual(['A', null, null, 'AA']);
  }
});

test('sums are as exact as doubles are, or not told as doubles', () => {
  expect(aggregate('SUM(price)', true, 'decimal')).toEqual({
    texts: ['20.09', null, '-5.00', '100000002.99'].map((text) => text && expect.stringMatching(`^${text}0*$`)),
    exact: [2009, Number.NaN, -500, 10_000_000_299],
  });
  expect(aggregate('SUM(n)', true, 'bigint')).toEqual({
    texts: ['-2', null, '4', '7'],
    exact: [-2, Number.NaN, 4, 7],
  });
  expect(aggregate('COUNT(n)', true, 'bigint')).toEqual({ texts: ['2', '0', '1', '2'], exact: undefined });
});
