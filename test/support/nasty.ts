import type { Column } from '../../src/values/column.ts';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { type ColumnOptions, columnOf } from './column-of.ts';
import { arraySample, type NestedSample, objectSample } from './nested-columns.ts';
import { dataset, field } from './plans.ts';

const texts = [
  '',
  '\\N',
  '\\.',
  'NULL',
  'a\tb',
  'line\nbreak\r\n',
  'back\\slash\\',
  'quote"s',
  "it's'",
  ',comma;',
  ' outer ',
  '\u0001\b\t\n\v\f\r\u001f\u007f',
  'emoji 😀👩‍👩‍👧 \u{10ffff}',
  'שלום ‮RTL‬ \u2028\u2029\ufeff',
  "'); DROP TABLE nasty; --",
  '$$ :name :"x" ${VAR} {{x}}',
  '(a,"b")',
  '\u007f😀 e\u0301',
  'x'.repeat(5000),
];

const json = [
  '{}',
  '[]',
  '{"b": 1, "a": {"long key": [1, 2.50, -0.0, 1e3, 1.5E-3]}, "b": 2}',
  '"it\'s \\"quoted\\" \\\\ \\u00e9 \\u0001 \\t tab"',
  '[null,true,false,123456789012345678901234567890.10,0.000]',
  '{"key":\n\t"line"}',
  '{"aa":1,"b":2,"é":3,"":4}',
];

/** Values of every type as PostgreSQL prints them (json as given). Each column ends with a null. */
const columns: readonly [name: string, type: string, values: readonly string[], options?: ColumnOptions][] = [
  ['small', 'smallint', ['0', '-32768', '32767', '7']],
  ['int', 'integer', ['0', '-1', '2147483647', '-2147483648', '100', '99', '1000000000']],
  ['big', 'bigint', ['0', '9007199254740991', '-9007199254740991', '4294967296', '2147483648', '100000000']],
  ['bigger', 'bigint', ['9223372036854775807', '-9223372036854775808', '0', '9007199254740993'], { other: true }],
  ['money', 'decimal(10,2)', ['0.00', '-0.01', '99999999.99', '-12.50', '1000.00']],
  ['padded', 'decimal(12,4)', ['1.5000', '-2.2500', '0.0000'], { scale: 2 }],
  ['wide', 'decimal(40,20)', ['1.00000000000000000001', '-99999999999999999999.99999999999999999999'], { other: true }],
  ['tiny', 'decimal(18,16)', ['0.0000000000000001', '-0.9007199254740991', '0.0000000000000000']],
  ['loose', 'decimal', ['1.500', '-3.125', '0.000'], { scale: 3 }],
  [
    'fraction',
    'double precision',
    [
      '0',
      '-0',
      '0.1',
      '1e+15',
      '1e-05',
      '-1.7976931348623157e+308',
      '5e-324',
      'NaN',
      'Infinity',
      '-Infinity',
      '47.123456',
      '9.999999999999999e+22',
    ],
  ],
  ['single', 'real', ['0.1', '-1e-45', '3.4028235e+38', '1.6777216e+07', '2.7047762e+06', 'NaN', '-Infinity']],
  ['flag', 'boolean', ['true', 'false']],
  ['letters', 'char(5)', ['abcde', 'a', '😀', '', 'a"b']],
  ['name', 'varchar(6000)', texts],
  ['body', 'text', texts, { other: true }],
  ['mail', 'text', ['user+1@example.com', '', 'two words', '2026-01-01'], { plain: true }],
  [
    'day',
    'date',
    [
      '1970-01-01',
      '2024-02-29',
      '0001-01-01',
      '9999-12-31',
      '0001-12-31 BC',
      '4713-01-01 BC',
      '12345-06-07',
      '1900-03-01',
    ],
  ],
  ['clock', 'time', ['00:00:00', '23:59:59.999999', '12:34:56.7', '01:02:03.04']],
  ['rounded', 'time', ['00:00:00', '23:59:59.999', '12:34:56.7'], { scale: 3 }],
  [
    'at',
    'timestamp',
    [
      '1970-01-01 00:00:00',
      '2026-11-21 10:11:12.345678',
      '1969-12-31 23:59:59.999999',
      '0001-01-01 00:00:00',
      '0044-03-15 12:00:00 BC',
      '9999-12-31 23:59:59',
      '12026-01-01 01:02:03',
    ],
  ],
  [
    'moment',
    'timestamptz',
    ['1970-01-01 00:00:00+00', '2026-11-21 10:11:12.3+00', '0044-03-15 12:00:00.5+00 BC', '1600-02-29 00:00:01+00'],
    { scale: 3 },
  ],
  ['second', 'timestamptz', ['2026-11-21 10:11:12+00', '1999-12-31 23:59:59+00'], { scale: 0 }],
  ['span', 'interval', ['PT0S', 'P1Y2M3DT4H5M6.5S', 'P-1D', 'PT36H']],
  ['id', 'uuid', ['00000000-0000-0000-0000-000000000000', 'f47ac10b-58cc-4372-a567-0e02b2c3d479']],
  ['raw', 'json', json],
  ['document', 'jsonb', json],
  ['listed', 'jsonb', json, { other: true }],
  ['blob', 'bytea', ['\\x', '\\x00', '\\x5c78276900ff', `\\x${'ff00'.repeat(40)}`]],
  ['host', 'inet', ['10.0.0.1', '::1', '10.0.0.0/8']],
  ['net', 'cidr', ['10.0.0.0/8', '2001:db8::/32']],
  ['card', 'macaddr', ['08:00:2b:01:02:03']],
  ['numbers', 'integer[]', ['{}', '{1,NULL,-3}', '{{1,2},{3,4}}']],
  ['words', 'text[]', ['{}', '{a,NULL,"NULL","",b}', '{it\'s,"a\\"b","c\\\\d","e,f","{}","line\nbreak","tab\t",😀}']],
  ['moments', 'timestamptz[]', ['{"2026-01-01 10:11:12.5+00",NULL}']],
  ['wides', 'bigint[]', ['{9007199254740993}']],
  ['floats', 'double precision[]', ['{NaN,Infinity,0.5}']],
  ['flags', 'boolean[]', ['{t,f,NULL}']],
];

const rows = Math.max(...columns.map(([, , values]) => values.length)) + 1;

/** A value in every row; the last row is all nulls, so that each column has one. */
function filled(values: readonly string[]): readonly (string | null)[] {
  return Array.from({ length: rows }, (_, row) => (row === rows - 1 ? null : (values[row % values.length] as string)));
}

/** The same and more as arrays and objects, held as such. */
const nested: readonly [name: string, NestedSample][] = [
  ['text_list', arraySample('text', [...texts, 'NULL', 'null', '{}', '\u00a0'], rows)],
  ['listed_list', arraySample('varchar(6000)', texts, rows, { other: true })],
  ['plain_list', arraySample('text', ['NULL', 'two words', 'a@b.example', ''], rows, { plain: true })],
  ['char_list', arraySample('char(5)', ['abcde', 'a', '', 'a"b'], rows)],
  ['int_list', arraySample('integer', ['0', '-1', '2147483647'], rows)],
  ['big_list', arraySample('bigint', ['9223372036854775807', '-1'], rows, { other: true })],
  ['money_list', arraySample('decimal(10,2)', ['0.00', '-12.50'], rows)],
  ['float_list', arraySample('double precision', ['1e+15', 'NaN', '-Infinity', '-0'], rows)],
  ['flag_list', arraySample('boolean', ['true', 'false'], rows)],
  ['day_list', arraySample('date', ['2024-02-29', '0001-12-31 BC'], rows)],
  ['time_list', arraySample('time', ['23:59:59.999', '00:00:00'], rows)],
  ['at_list', arraySample('timestamp', ['2026-11-21 10:11:12.345', '0044-03-15 12:00:00 BC'], rows)],
  ['moment_list', arraySample('timestamptz', ['2026-11-21 10:11:12.3+00'], rows, { scale: 3 })],
  ['id_list', arraySample('uuid', ['f47ac10b-58cc-4372-a567-0e02b2c3d479'], rows)],
  ['blob_list', arraySample('bytea', ['\\x', '\\x5c78276900ff'], rows)],
  ['object', objectSample(texts, rows)],
];

const numbers = Array.from({ length: rows }, (_, row) => String(row));

/** All types with the worst of their values, under names that need care. */
export const nasty: {
  readonly dataset: DatasetPlan;
  readonly columns: readonly Column[];
  /** By field, then row, as PostgreSQL prints them. */
  readonly texts: readonly (readonly (string | null)[])[];
} = {
  dataset: dataset(
    'nasty',
    [
      field('row', 'integer'),
      ...columns.map(([name, type]) => field(name, type, { nullable: true })),
      ...nested.map(([name, { type }]) => field(name, type, { nullable: true })),
    ],
    { table: { schema: 'Weird "Schema"', name: 'user' }, key: ['row'], rows },
  ),
  columns: [
    columnOf({ name: 'integer' }, numbers),
    ...columns.map(([name, type, values, options]) => columnOf(field(name, type).type, filled(values), options)),
    ...nested.map(([, { column }]) => column),
  ],
  texts: [numbers, ...columns.map(([, , values]) => filled(values)), ...nested.map(([, each]) => each.texts)],
};
