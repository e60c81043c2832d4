import { type FieldType, parseType } from '../../src/values/type.ts';

import { compileExpression, type Evaluate } from '../../src/expression/evaluate.ts';
import { EvaluationError } from '../../src/expression/evaluation-error.ts';
import type { Expression } from '../../src/expression/expression.ts';
import { readColumn } from '../../src/expression/read-column.ts';
import type { Scope } from '../../src/expression/scope.ts';
import { textOfValue } from '../../src/expression/text-forms.ts';

import { columnOf } from './column-of.ts';

type Row = readonly (string | null)[];

const columns: readonly (readonly [name: string, type: string, ...cells: Row])[] = [
  ['small', 'smallint', '1', '-32768', '32767', '0', null, '7'],
  ['n', 'integer', '5', '-2147483648', '2147483647', '0', null, '-13'],
  ['big', 'bigint', '9007199254740993', '-9223372036854775808', '9223372036854775807', '0', null, '100'],
  ['price', 'decimal(10,2)', '19.99', '-99999999.99', '99999999.99', '0.00', null, '2.50'],
  [
    'rate',
    'decimal(30,12)',
    '0.000000000001',
    '-123456789012345678.999999999999',
    '3.333333333333',
    '0.000000000000',
    null,
    '0.500000000000',
  ],
  ['r', 'real', '0.1', '-3.4028235e+38', '1e-45', '0', null, '2.5'],
  ['d', 'double precision', '0.1', '-1.7976931348623157e+308', '5e-324', '0', null, '2.5'],
  ['ok', 'boolean', 'true', 'false', 'true', 'false', null, 'true'],
  [
    'createdAt',
    'timestamp',
    '2024-02-29 23:59:59.999999',
    '1969-12-31 23:59:59',
    '2000-01-01 00:00:00',
    '1970-01-01 00:00:00',
    null,
    '2026-03-31 12:30:45.5',
  ],
  [
    'seen',
    'timestamptz',
    '2024-03-31 01:30:00+00',
    '1999-12-31 23:59:59.5+00',
    '2038-01-19 03:14:08+00',
    '1970-01-01 00:00:00+00',
    null,
    '2025-12-31 00:00:00+00',
  ],
  ['day', 'date', '2024-02-29', '1900-01-01', '9999-12-31', '1970-01-01', null, '2021-01-03'],
  ['tod', 'time', '23:59:59.999999', '00:00:00', '12:00:00', '06:30:15', null, '01:02:03.5'],
  [
    'span',
    'interval',
    '1 mon -1 days',
    '-1 years -2 mons +3 days -04:05:06.789',
    '1 day',
    '00:00:00',
    null,
    '23:59:59.5',
  ],
  ['name', 'text', 'Ångström', '', "O'Brien %_\\", '  blanks  ', null, '🎉aé\u0301z'],
  ['code', 'varchar(20)', 'ABC-001', 'abc', '10', '-2.5', null, '2024-01-31'],
  ['tag', 'char(4)', 'ab', 'abcd', '', 'a b', null, '🎉x'],
  ['items', 'text[]', '{}', '{a}', '{a,NULL,"b,c"}', '{"","{x}"}', null, '{"a\\"b",c}'],
  ['blob', 'bytea', '\\x00ff', '\\x', '\\x62', '\\xe282', null, '\\xffffffffffffffffffffff'],
  ['doc', 'jsonb', '{"a": 1}', '[1]', '"t"', 'null', null, '-1.5'],
];

export const rowCount = 6;

export const expressionFields: readonly { name: string; type: FieldType; cells: Row }[] = columns.map(
  ([name, type, ...cells]) => ({
    name,
    type: parseType(type) as FieldType,
    cells,
  }),
);

/** The nasty rows as a table; texts compare by code points and change case as Unicode says, as they do here. */
export function expressionTableSql(): string {
  const types = columns.map(
    ([name, type]) => `"${name}" ${type}${/char|text/.test(type) ? ' COLLATE pg_unicode_fast' : ''}`,
  );
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells = columns.map(([, , ...cells]) =>
      cells[row] === null ? 'NULL' : `E'${String(cells[row]).replace(/[\\']/g, '\\$&')}'`,
    );
    return `(${row}, ${cells.join(', ')})`;
  });
  return `CREATE TABLE nasty (row_id integer, ${types.join(', ')}); INSERT INTO nasty VALUES ${rows.join(', ')};`;
}

export const expressionScope: Scope = {
  name: 'nasty',
  fields: new Map(expressionFields.map(({ name, type }) => [name, { type, nullable: true }])),
  parents: new Map(),
};

export const asOf = '2026-01-01T00:00:00Z';

const readers = new Map<string, Evaluate>(
  expressionFields.map(({ name, type, cells }) => {
    const other = ['bigint', 'decimal'].includes(type.name);
    return [name, readColumn(columnOf(type, cells, { other }), type)];
  }),
);

/** An expression's value for each row as text, `error` where it has none. */
export function evaluateRows(expression: Expression): (string | null)[] {
  const evaluate = compileExpression(expression, {
    field: ([name = '']) => readers.get(name) as Evaluate,
    asOf: Date.parse(asOf) * 1000,
  });
  return Array.from({ length: rowCount }, (_, row) => {
    try {
      const value = evaluate(row);
      return value === null ? null : textOfValue(expression.type, value);
    } catch (error) {
      if (error instanceof EvaluationError) return 'error';
      throw error;
    }
  });
}
