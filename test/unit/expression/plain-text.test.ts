import { beforeAll, expect, test } from 'vitest';

import { parseType } from '../../../src/values/type.ts';

import { plainText, readPrinted } from '../../../src/expression/plain-text.ts';
import { simpleBounds } from '../../../src/expression/simple-bounds.ts';
import { loadSqlParser, type SqlParser } from '../../../src/expression/sql-parser.ts';
import { sqlStatements } from '../../../src/expression/sql-statements.ts';

import { identifier } from '../../../src/formats/sql/postgresql/names.ts';

let parser: SqlParser;
beforeAll(async () => {
  parser = await loadSqlParser();
});

const types: Readonly<Record<string, string>> = {
  status: 'varchar(20)',
  code: 'char(3)',
  price: 'decimal(10,2)',
  n: 'integer',
  mail: 'text',
};

function plain(printed: string): string | undefined {
  const syntax = readPrinted(printed, parser);
  const rename = (name: string) => (name.toLowerCase() === 'value' ? 'mail' : name);
  return (
    syntax && plainText(syntax, { quote: identifier, typeOf: (name) => parseType(types[rename(name)] ?? ''), rename })
  );
}

// The left sides are what pg_get_constraintdef of PostgreSQL 17 prints.
test.each([
  [`((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))`, `status IN ('a', 'b')`],
  [`((status)::text <> ALL ((ARRAY['a'::character varying])::text[]))`, `status NOT IN ('a')`],
  [`(code = ANY (ARRAY['abc'::bpchar, 'd'::bpchar]))`, `code IN ('abc', 'd')`],
  ['(price >= (0)::numeric)', 'price >= 0'],
  [`(n > '-5'::integer)`, 'n > -5'],
  ['((n >= 1) AND (n <= 5))', 'n BETWEEN 1 AND 5'],
  [`((length((status)::text) >= 2) AND (n < 3))`, 'length(status) >= 2 AND n < 3'],
  [`((VALUE)::text ~~ '%@%'::text)`, `mail LIKE '%@%'`],
  ['((a IS NULL) = (b IS NULL))', '(a IS NULL) = (b IS NULL)'],
  ['(NOT ((a > 1) OR (b < 2)))', 'NOT (a > 1 OR b < 2)'],
  ['(((a + b) * 2) > (c - (d - 1)))', '(a + b) * 2 > c - (d - 1)'],
  // A number that is reckoned with keeps its type: `a / 2` would be a whole number.
  ['((a / (2)::numeric) > b)', 'a / 2::decimal > b'],
  ['((n / (2)::numeric) > b)', 'n / 2::decimal > b'],
  // Beside a decimal it is one anyway.
  ['(((n)::numeric * price) <= (400)::numeric)', 'n * price <= 400'],
  ['((price / (2)::numeric) > (n)::numeric)', 'price / 2 > n'],
  ['(((n)::numeric / (2)::numeric) > price)', 'n / 2::decimal > price'],
  [`("Odd Col" > "select")`, `"Odd Col" > "select"`],
  ['CASE WHEN (a > 1) THEN (b = 2) ELSE true END', 'CASE WHEN a > 1 THEN b = 2 ELSE true END'],
  [`(d >= '2020-01-01'::date)`, `d >= '2020-01-01'::date`],
  // No expression has these.
  [`(status = ANY (some_list))`, undefined],
  ['(ROW(a, b) = ROW(1, 2))', undefined],
])('%s is %s', (printed, wanted) => {
  expect(plain(printed)).toBe(wanted);
});

test.each([
  [
    `((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))`,
    'status',
    { values: ['a', 'b'] },
  ],
  [`((n = 1) OR (n = 2))`, 'n', { values: ['1', '2'] }],
  ['((n IS NULL) OR (n > 3))', 'n', { least: { value: '3', open: true } }],
  ['((5 >= n) AND (n >= 1))', 'n', { greatest: { value: '5', open: false }, least: { value: '1', open: false } }],
  [`((code)::text ~ '^[A-Z]+$'::text)`, 'code', { pattern: '^[A-Z]+$' }],
  ['((n = 1) OR (price = 2))', 'n', undefined],
  ['(NOT (n > 3))', 'n', undefined],
])('what %s says of %s', (printed, column, wanted) => {
  const syntax = readPrinted(printed, parser);
  const found = syntax && simpleBounds(syntax).get(column);
  const { known: _, ...bounds } = found ?? {};
  expect(Object.keys(bounds).length === 0 ? undefined : bounds).toEqual(wanted);
});

test('texts that a column is compared with anywhere are known', () => {
  const printed = `((((status)::text = 'card'::text) = (n IS NOT NULL)) AND (((status)::text <> 'x'::text) OR ((status)::text = 'cash'::text)))`;
  const syntax = readPrinted(printed, parser);
  expect(syntax && simpleBounds(syntax).get('status')).toEqual({ known: ['card', 'cash'] });
});

test('statements of a script, with their places in text that is not all ASCII', () => {
  const text = `-- Größe\nCREATE TABLE a (x int);\n\n/* b; */ ALTER TABLE a OWNER TO bob;\n`;
  const read = sqlStatements(text, parser);
  if (!('statements' in read)) throw new Error(read.message);
  expect(read.statements.map(({ kind, start, text: own }) => [kind, text.slice(start, start + own.length)])).toEqual([
    ['CreateStmt', 'CREATE TABLE a (x int)'],
    ['AlterTableStmt', 'ALTER TABLE a OWNER TO bob'],
  ]);
  expect(read.statements[1]?.actions).toEqual(['AT_ChangeOwner']);
  for (const empty of ['', ' \n', '-- nothing\n', ';;'])
    expect(sqlStatements(empty, parser)).toEqual({ statements: [] });
  const wrong = `-- Größe\nCREATE TABLE a (x int;`;
  const failed = sqlStatements(wrong, parser);
  expect('at' in failed && wrong.slice(failed.at, failed.at + 1)).toBe(';');
});
