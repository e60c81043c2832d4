import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

import type { Column } from '../../src/values/column.ts';
import { typeText } from '../../src/values/type.ts';

import type { FieldPlan } from '../../src/plan/plan.ts';

import { rowEncoder } from '../../src/formats/row-encoder.ts';
import { binaryCopy } from '../../src/formats/sql/postgresql/binary.ts';
import { sql } from '../../src/formats/sql/sql.ts';

import { columnOf } from '../support/column-of.ts';
import { nasty } from '../support/nasty.ts';
import { dataset, field } from '../support/plans.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { copyOptions, slice } from '../support/render.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.client.query(`SET datestyle = ISO; SET timezone = 'UTC'; SET intervalstyle = iso_8601`);
});
afterAll(() => database.drop());

interface Cells {
  readonly field: FieldPlan;
  readonly column: Column;
}

/** The texts that a table's one column has of a column's cells, copied in the one format or the other. */
async function copied({ field: own, column }: Cells, rows: number, binary: boolean): Promise<unknown[]> {
  const { client } = database;
  const columns = [
    columnOf(
      { name: 'integer' },
      Array.from({ length: rows }, (_, row) => String(row)),
    ),
    column,
  ];
  const fields = [field('place', 'integer'), own];
  const encoder = sql.encoder(dataset('copied', fields), columns, { ...copyOptions, binary });
  const bytes = Buffer.from(encoder.encode(0, rows));
  const { head, tail } = binaryCopy;
  await client.query(`CREATE TEMP TABLE copied ("place" integer, "${own.name}" ${typeText(own.type)})`);
  const statement = `COPY copied FROM STDIN${binary ? ' (FORMAT binary)' : ''}`;
  await pipeline(binary ? [head, bytes, tail] : [bytes], client.query(copyFrom(statement)));
  const { rows: found } = await client.query(`SELECT "${own.name}"::text AS cell FROM copied ORDER BY "place"`);
  await client.query('DROP TABLE copied');
  return found.map(({ cell }) => cell);
}

const all = nasty.dataset.fields.map((own, at): Cells => ({ field: own, column: nasty.columns[at] as Column }));
const taken = all.filter((each) => binaryCopy.takes([each.field], [each.column]));

it('takes the types whose form is known', () => {
  const types = [...new Set(taken.map((each) => typeText(each.field.type)))];
  expect(types.map((type) => type.replace(/\(.*/, '')).filter((type, at, some) => some.indexOf(type) === at)).toEqual([
    'integer',
    'smallint',
    'bigint',
    'decimal',
    'double precision',
    'real',
    'boolean',
    'char',
    'varchar',
    'text',
    'date',
    'time',
    'timestamp',
    'timestamptz',
    'uuid',
    'json',
    'jsonb',
    'bytea',
  ]);
  expect(
    all
      .filter((each) => !taken.includes(each))
      .every(({ field: { type } }) => type.array || !/json|text/.test(type.name)),
  ).toBe(true);
});

test.each(taken.map((each) => [each.field.name, each] as const))('%s is what its text is', async (_, cells) => {
  const { rows } = nasty.dataset;
  expect(await copied(cells, rows, true)).toEqual(await copied(cells, rows, false));
});

/** Column by column, values as a server prints them. */
const edges: Readonly<Record<string, readonly string[]>> = {
  smallint: ['-32768', '-1', '0', '32767'],
  integer: ['-2147483648', '-1', '0', '255', '256', '65536', '2147483647'],
  bigint: ['-9007199254740991', '-1', '0', '4294967296', '9007199254740991'],
  boolean: ['true', 'false'],
  date: ['0001-01-01', '1999-12-31', '2000-01-01', '2000-01-02', '9999-12-31'],
  timestamp: ['1999-12-31 23:59:59.999999', '2000-01-01 00:00:00', '0001-01-01 00:00:00', '9999-12-31 23:59:59'],
  timestamptz: ['1999-12-31 23:59:59.999999+00', '2026-02-28 12:00:00.5+00'],
  time: ['00:00:00', '23:59:59.999999'],
  'double precision': ['0', '-0', 'NaN', 'Infinity', '-Infinity', '5e-324', '0.1'],
  real: ['0.5', 'NaN', '-Infinity', '1e-45'],
  text: ['', 'é€😀', '\\N', '\\.', '\u0001\t\n\r\u007f', 'x'.repeat(70_000)],
  uuid: ['f47ac10b-58cc-4372-a567-0e02b2c3d479'],
  json: ['{"a": 1}', '[]'],
  bytea: ['\\x', '\\x00ff5c'],
};

describe('the server writes the same bytes', () => {
  test.each(Object.entries(edges))('%s', async (type, values) => {
    const { client } = database;
    // Long enough for the kernel, and one more that is written without it.
    for (const rows of [5, 200]) {
      const cells = Array.from({ length: rows }, (_, row) =>
        row % 7 === 4 ? null : (values[row % values.length] as string),
      );
      const own = field('cell', type);
      const ours = rowEncoder([own], [columnOf(own.type, cells)], binaryCopy.shape([own])).encode(0, rows);
      const literals = cells.map((cell) => (cell === null ? 'NULL' : client.escapeLiteral(cell)));
      await client.query(
        `CREATE TEMP TABLE cells AS SELECT * FROM unnest(ARRAY[${literals.join(', ')}]::${type}[]) AS cell`,
      );
      const theirs = await buffer(client.query(copyTo('COPY cells TO STDOUT (FORMAT binary)')));
      await client.query('DROP TABLE cells');
      expect(Buffer.concat([binaryCopy.head, ours, binaryCopy.tail]).equals(theirs)).toBe(true);
    }
  });
});

it('writes decimals of every scale and size', async () => {
  for (let scale = 0; scale <= 20; scale++) {
    const digits = [
      '0',
      '1',
      '9',
      '10',
      '9999',
      '10000',
      '10001',
      '123456789',
      '9007199254740991',
      '90071992547409910',
      '1'.padEnd(38, '0'),
    ];
    const values = digits
      .flatMap((each) => [each, `-${each}`])
      .map((each) => {
        const [, sign = '', whole = ''] = /^(-?)(\d+)$/.exec(each) ?? [];
        const padded = whole.padStart(scale + 1, '0');
        const text = scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
        return /[1-9]/.test(text) ? `${sign}${text}` : text;
      });
    const own = field('cell', `decimal(60, ${scale + 2})`);
    for (const other of [true, false]) {
      const some = values.filter((text) => other || Number.isSafeInteger(Number(text.replace('.', ''))));
      const column = columnOf({ ...own.type, scale }, [...some, null], { scale, other });
      const expected = [...some.map((text) => `${text}${scale === 0 ? '.' : ''}00`), null];
      expect(await copied({ field: own, column }, some.length + 1, true), `scale ${scale}`).toEqual(expected);
    }
  }
});

it('cuts digits of a second off that are not printed, as texts do', async () => {
  const values = [
    '1999-12-31 23:59:59.999999',
    '2026-01-01 10:11:12.345678',
    '1969-12-31 23:59:59.999999',
    '0001-01-01 00:00:00.000001',
  ];
  for (const scale of [0, 3]) {
    const own = field('cell', 'timestamp');
    const many = Array.from({ length: 128 }, (_, row) => values[row % values.length] as string);
    for (const rows of [4, 128]) {
      // Finer values than its digits show.
      const column = { ...slice(columnOf(own.type, many, { scale: 6 }), 0, rows), scale } as Column;
      expect(await copied({ field: own, column }, rows, true)).toEqual(
        await copied({ field: own, column }, rows, false),
      );
    }
  }
});

it('leaves to text what has no such form', () => {
  const column = columnOf({ name: 'text' }, ['a']);
  const takes = (own: FieldPlan, of: Column = column) => binaryCopy.takes([own], [of]);
  expect(takes(field('cell', 'text'))).toBe(true);
  expect(takes(field('cell', 'text[]'))).toBe(false);
  expect(takes(field('cell', 'interval'))).toBe(false);
  // A day as a text may be `infinity`; a value that is wrong on purpose, anything.
  expect(takes(field('cell', 'date'))).toBe(false);
  expect(takes(field('cell', 'text', { invalid: { kinds: [] } as never }))).toBe(false);
  const either = { form: 'either', columns: [column], picks: new Uint16Array(1), nulls: null } as const;
  expect(takes(field('cell', 'text'), either)).toBe(true);
  expect(takes(field('cell', 'text'), { ...either, types: [{ name: 'json' }] })).toBe(false);
  expect(takes(field('cell', 'integer'), either)).toBe(false);
});
