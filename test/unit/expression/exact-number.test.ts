import { expect, test } from 'vitest';

import type { Decimal } from '../../../src/values/decimal.ts';
import { type FieldType, familyOf, parseType } from '../../../src/values/type.ts';

import { compileExpression } from '../../../src/expression/evaluate.ts';
import type { ExactInputs } from '../../../src/expression/exact-inputs.ts';
import { unknown } from '../../../src/expression/exact-loops.ts';
import { exactNumber, exactTruth } from '../../../src/expression/exact-number.ts';
import { compareDecimals } from '../../../src/expression/numeric.ts';
import { readColumn } from '../../../src/expression/read-column.ts';
import type { Value } from '../../../src/expression/value.ts';

import { columnOf } from '../../support/column-of.ts';
import { constraint, expression, scopeOf } from '../../support/read-expressions.ts';

const types = {
  n: 'integer',
  m: 'integer',
  s: 'smallint',
  p: 'decimal(10,2)',
  q: 'decimal(15,4)',
  d: 'date',
  e: 'date',
};
const cells: Readonly<Record<string, readonly (string | null)[]>> = {
  n: ['0', '7', '-7', '2147483647', '-2147483648', null, '3', '-1'],
  m: ['2', '-2', '3', '2147483647', '1', '5', '0', '-1'],
  s: ['1', '32767', '-32768', '0', '-3', '9', '5', null],
  p: ['0.00', '0.05', '-0.05', '99999999.99', '-99999999.99', '1.25', null, '-1.35'],
  q: ['0.0000', '0.0005', '-12345.6789', '99999999999.9999', '0.0001', '-0.0005', '1.0050', '2.0000'],
  d: ['1970-01-01', '2024-02-29', '1992-01-01', '0001-01-01', '9999-12-31', null, '2000-01-01', '1998-12-31'],
  e: ['1970-01-02', '2024-02-28', null, '0001-01-01', '1969-12-31', '2020-01-01', '2000-01-01', '1999-01-01'],
};
const scope = scopeOf('rows', types);
const columns = new Map(
  Object.entries(types).map(([name, text]) => {
    const type = parseType(text) as FieldType;
    return [name, { type, column: columnOf(type, cells[name] ?? []) }];
  }),
);
const named = ([name = '']: readonly string[]) => columns.get(name) as NonNullable<ReturnType<typeof columns.get>>;
const around = {
  asOf: 0,
  field: (path: readonly string[]) => readColumn(named(path).column, named(path).type),
};
const inputs: ExactInputs = {
  columnOf: (part) => (part.kind === 'field' ? named(part.path).column : undefined),
  exactOf: () => undefined,
  evaluate: (part) => compileExpression(part, around),
};
const positions = [0, 1, 2, 3, 4, 5, 6, 7];

function slowly(evaluate: (at: number) => Value, at: number): Value | 'error' {
  try {
    return evaluate(at);
  } catch {
    return 'error';
  }
}

const numbers = ['n', 'm', 's', 'p', 'q', '3', '0.01', '90000'];
const sums = numbers.flatMap((a) => numbers.flatMap((b) => ['+', '-', '*'].map((o) => `${a} ${o} ${b}`)));
const wholes = ['n', 'm', 's', '7'];
const quotients = wholes.flatMap((a) => wholes.flatMap((b) => [`${a} / ${b}`, `${a} % ${b}`]));
const days = ['d + n', 'd - 3', 'n + d', 'd - e', 'd + 121'];
const more = [
  '(90000 + (n / 10) % 20001 + 100 * (n % 1000)) * 0.01',
  'p * (1 + q) * (1 - q)',
  'CASE WHEN n > m THEN p WHEN d < e THEN q ELSE 1 END',
  'CASE WHEN n > m AND p <= q OR d = e THEN 1 ELSE 2 END',
  'p::decimal(12,1)',
  'q::decimal(6,2)',
  'n::smallint',
  's::integer',
];

test.each(['decimal(15,2)', 'decimal(10,0)', 'integer', 'smallint', 'date', 'decimal'])(
  'as %s doubles give what the evaluator gives, or leave it to that',
  (target) => {
    let compared = 0;
    for (const text of [...sums, ...quotients, ...days, ...more]) {
      const { tree } = expression(text, scope, target);
      const exact = tree && exactNumber(tree, inputs);
      if (!tree || !exact) continue;
      const evaluate = compileExpression(tree, around);
      const values = exact.read(positions.length);
      for (const at of positions) {
        const value = values[at] as number;
        if (Number.isNaN(value)) continue;
        compared++;
        expect(Object.is(value, -0), text).toBe(false);
        const slow = slowly(evaluate, at);
        expect(slow, `${text} at ${at}`).not.toBe('error');
        expect(slow, `${text} at ${at}`).not.toBe(null);
        if (familyOf(tree.type) !== 'decimal') expect(Number(slow), `${text} at ${at}`).toBe(value);
        else
          expect(
            compareDecimals(slow as Decimal, { unscaled: BigInt(value), scale: exact.scale }),
            `${text} at ${at}`,
          ).toBe(0);
      }
    }
    expect(compared).toBeGreaterThan(target === 'date' ? 10 : 100);
  },
);

test('conditions of doubles are what the evaluator says', () => {
  let compared = 0;
  const sides = ['n', 'm', 's', 'p', 'q', '3', '1.25', 'n + m', 'p * q'];
  const texts = sides.flatMap((a) =>
    sides.flatMap((b) => ['=', '<>', '<', '<=', '>', '>='].map((o) => `${a} ${o} ${b}`)),
  );
  for (const text of [...texts, 'd < e', 'd + 3 >= e', 'd BETWEEN e AND e + 30', 'n > m OR p = q', 'NOT n > m']) {
    const { tree } = constraint(text, scope);
    const exact = tree && exactTruth(tree, inputs);
    if (!tree || !exact) continue;
    const evaluate = compileExpression(tree, around);
    const truths = exact(positions.length);
    for (const at of positions) {
      const is = truths[at] as number;
      if (is === unknown) continue;
      compared++;
      expect(slowly(evaluate, at), `${text} at ${at}`).toBe(is === 1);
    }
  }
  expect(compared).toBeGreaterThan(1000);
});
