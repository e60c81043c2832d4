import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Column } from '../../src/values/column.ts';
import { type FieldType, familyOf } from '../../src/values/type.ts';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import type { Expression } from '../../src/expression/expression.ts';

import { ndjson } from '../../src/formats/json/ndjson.ts';
import { condition } from '../../src/formats/sql/mysql/condition.ts';
import { mysql } from '../../src/formats/sql/mysql/mysql.ts';
import { sql } from '../../src/formats/sql/sql.ts';

import { columnOf } from '../support/column-of.ts';
import { evaluateRows, expressionFields, rowCount } from '../support/expression-table.ts';
import { expressionTree } from '../support/expression-tree.ts';
import { expressions } from '../support/expressions.ts';
import { type MysqlServer, startMysql } from '../support/mysql-server.ts';
import { nasty } from '../support/nasty.ts';
import { dataset, field, planOf } from '../support/plans.ts';
import { randomConditions } from '../support/random-expressions.ts';
import { copyOptions, render } from '../support/render.ts';

const options = { ...copyOptions, dialect: 'mysql' };

let server: MysqlServer;
beforeAll(async () => {
  server = await startMysql();
});
afterAll(() => server?.stop());

const fine = { status: 0, stderr: '' };

/** A dump of these datasets, which have these columns. */
function dumpOf(datasets: readonly DatasetPlan[], columns: readonly Column[] = [], batch?: number): string {
  const plan = sql.arrange?.(planOf(...datasets), options) ?? planOf();
  return render(sql, sql.stream(plan, options), () => columns, { options, ...(batch && { batch }) });
}

describe('values', () => {
  /** What MySQL has nothing for: no number, infinities, years beyond four digits. */
  const isBeyond = (type: FieldType, text: string) =>
    !type.array &&
    ((familyOf(type) === 'float' && !Number.isFinite(Number(text))) ||
      (['date', 'timestamp', 'timestamptz'].includes(familyOf(type)) && / BC$|^\d{5}/.test(text)));
  const { fields } = nasty.dataset;
  const texts = fields.map(({ type }, index) =>
    (nasty.texts[index] ?? []).map((text) => (text !== null && isBeyond(type, text) ? null : text)),
  );
  const columns = nasty.columns.map((column, index): Column => {
    const gone = (nasty.texts[index] ?? []).map((text, row) => text !== null && texts[index]?.[row] === null);
    if (!gone.includes(true)) return column;
    return { ...column, nulls: Uint8Array.from(gone, (each, row) => (each ? 1 : (column.nulls?.[row] ?? 0))) };
  });
  const lines = render(ndjson, ndjson.stream(planOf(nasty.dataset), copyOptions), () => columns);
  const json = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

  /** A column's values, as the bytes of what the server prints say. */
  function read(name: string, type: FieldType): (string | null)[] {
    const column = mysql.identifier(name);
    const isBytes = familyOf(type) === 'bytes' && !type.array;
    const text = isBytes ? column : `CAST(${column} AS CHAR CHARACTER SET utf8mb4)`;
    return server.rows(`SELECT HEX(${text}) FROM \`Weird "Schema"_user\` ORDER BY \`row\``).map(([hex = '']) => {
      if (hex === 'NULL') return null;
      return isBytes ? `\\x${hex.toLowerCase()}` : Buffer.from(hex, 'hex').toString();
    });
  }

  test('are what they were, of every type', () => {
    expect(server.load(dumpOf([nasty.dataset], columns, 7))).toMatchObject(fine);
    for (const [index, { name, type }] of fields.entries()) {
      const found = read(name, type);
      expect(found.length).toBe(nasty.dataset.rows);
      for (const [row, value] of found.entries()) {
        const text = texts[index]?.[row] ?? null;
        const where = `${name}[${row}]`;
        if (text === null || value === null) expect(value, where).toBe(text);
        else if (type.array || familyOf(type) === 'json')
          expect(asJson(value), where).toEqual(asJson(JSON.stringify(json[row]?.[name])));
        else expect(asPostgresql(type, value), where).toEqual(asMysql(type, text));
      }
    }
  });

  test('what there is nothing for is refused by the server, never changed', () => {
    for (const [type, value] of [
      ['double precision', 'NaN'],
      ['double precision', '-Infinity'],
      ['date', '0044-03-15 BC'],
      ['date', '12345-06-07'],
      ['timestamptz', '0044-03-15 12:00:00+00 BC'],
    ] as const) {
      const one = dataset('one', [field('value', type)], { rows: 1 });
      const ran = server.load(dumpOf([one], [columnOf(field('value', type).type, [value])]));
      expect(ran.stderr, value).toMatch(/Incorrect|truncated/);
      expect(server.rows('SELECT * FROM one')).toEqual([]);
    }
  });

  test('texts that differ in case, accents or blanks at the end are not the same', () => {
    const names = dataset('names', [field('name', 'text')], { key: ['name'], rows: 6 });
    const values = ['a', 'A', 'á', 'a ', 'ａ', 'a\t'];
    expect(server.load(dumpOf([names], [columnOf({ name: 'text' }, values)]))).toMatchObject(fine);
    expect(server.rows('SELECT count(DISTINCT name) FROM names')).toEqual([['6']]);
    expect(server.load("INSERT INTO names VALUES ('A')", { keep: true }).stderr).toContain('Duplicate');
  });
});

/** Without the sign of a zero, which MySQL takes away. */
function asJson(text: string): unknown {
  return JSON.parse(text, (_, value) => (Object.is(value, -0) ? 0 : value));
}

/** As PostgreSQL prints a value that MySQL prints so. */
function asPostgresql(type: FieldType, value: string): unknown {
  const family = familyOf(type);
  if (family === 'float') return Number(value) + 0;
  return ['time', 'timestamp', 'timestamptz'].includes(family) ? value.replace(/\.0+$|(?<=\.\d*)0+$/, '') : value;
}

function asMysql(type: FieldType, text: string): unknown {
  const family = familyOf(type);
  if (family === 'boolean') return text.startsWith('t') ? '1' : '0';
  if (family === 'float') return Number(text) + 0;
  if (family === 'timestamptz') return asMysql({ name: 'timestamp' }, text.replace('+00', ''));
  return ['time', 'timestamp'].includes(family) ? text.replace(/\.0+$|(?<=\.\d*)0+$/, '') : text;
}

describe('conditions', () => {
  const fields = expressionFields.map(({ name, type }) => field(name, 'text', { type, nullable: true }));
  const table = dataset('nasty', [field('row_id', 'integer'), ...fields], { rows: rowCount });
  const columns = [
    columnOf(
      { name: 'integer' },
      Array.from({ length: rowCount }, (_, row) => String(row)),
    ),
    ...expressionFields.map(({ type, cells }) =>
      columnOf(type, cells, { other: ['bigint', 'decimal'].includes(type.name) }),
    ),
  ];

  /** By condition, then row, what is printed of them; nothing of rows whose value is no value. */
  function read(printed: string, ours: readonly (readonly (string | null)[])[]): (string | null)[][] {
    const found = ours.map((rows) => rows.map((each): string | null => (each === 'error' ? 'error' : 'missing')));
    for (const [, index, row, value] of printed.matchAll(/^(\d+)\t(\d+)\t(.*)$/gm)) {
      const of = found[Number(index)];
      if (of) of[Number(row)] = value === 'NULL' ? null : value === '0' ? 'false' : 'true';
    }
    return found;
  }

  /** Holds what the server finds of each condition that it has, against ours; rows whose value is no value aside. */
  async function agree(texts: readonly string[]): Promise<readonly string[]> {
    expect(server.load(dumpOf([table], columns))).toMatchObject(fine);
    const taken: { text: string; own: string; ours: readonly (string | null)[] }[] = [];
    for (const text of new Set(texts)) {
      const tree = await expressionTree(text);
      const own = tree && tree.type.name === 'boolean' ? condition(tree, table) : undefined;
      if (tree && own !== undefined) taken.push({ text, own, ours: evaluateRows(tree) });
    }
    const queries = taken.map(({ own, ours }, index) => {
      const rows = ours.flatMap((each, row) => (each === 'error' ? [] : [row]));
      return `SELECT ${index}, row_id, ${own} FROM nasty WHERE row_id IN (${[-1, ...rows].join()}) ORDER BY row_id;`;
    });
    const { stdout, stderr } = server.load(`SET NAMES utf8mb4; SELECT -1, 0, 0;\n${queries.join('\n')}`, {
      keep: true,
      args: ['-f'],
    });
    const found = read(
      stdout,
      taken.map(({ ours }) => ours),
    );
    for (const [index, { text, own, ours }] of taken.entries())
      expect(found[index], `${text}: ${own}\n${stderr.slice(0, 2000)}`).toEqual(ours);
    return taken.map(({ text }) => text);
  }

  test('those that are taken over mean the same', async () => {
    const taken = await agree([...expressions, ...everyday]);
    expect(everyday.filter((each) => !taken.includes(each))).toEqual([]);
    expect(taken.length).toBeGreaterThan(everyday.length + 40);
  });

  test('random ones, too', async () => {
    const texts = fc.sample(randomConditions, { numRuns: 1500, seed: 1 });
    expect((await agree(texts)).length).toBeGreaterThan(50);
  });

  test('as CHECKs they are taken, and hold', async () => {
    const trees = await Promise.all(everyday.map(expressionTree));
    const constraints = everyday.map((text, index) => ({
      text,
      expression: trees[index] as Expression,
      severity: 'error' as const,
      obeyed: false,
    }));
    const held = constraints.map((constraint, index) => {
      const name = `held_${index}`;
      return { ...table, id: name, name, rows: 0, constraints: [constraint], table: { name } };
    });
    const script = dumpOf([table, ...held], columns);
    expect(script.match(/CHECK/g)).toHaveLength(everyday.length);
    expect(server.load(script)).toMatchObject(fine);
    const rows = Array.from({ length: rowCount }, (_, row) => row);
    const inserts = held.flatMap(({ name }) =>
      rows.map((row) => `INSERT INTO ${name} SELECT * FROM nasty WHERE row_id = ${row};`),
    );
    server.load(inserts.join('\n'), { keep: true, args: ['-f'] });
    let refused = 0;
    for (const { name, constraints: only } of held) {
      const ours = evaluateRows((only[0] as (typeof constraints)[number]).expression);
      const passing = rows.filter((row) => ours[row] === 'true' || ours[row] === null);
      const isSure = (row: number) => ours[row] !== 'error';
      const found = server.rows(`SELECT row_id FROM ${name} ORDER BY row_id`).map(([row]) => Number(row));
      expect(found.filter(isSure), only[0]?.text).toEqual(passing);
      refused += ours.filter((each) => each === 'false').length;
    }
    expect(refused).toBeGreaterThan(30);
  });

  test.each(foreign)('%s is not taken over', async (text) => {
    const tree = await expressionTree(text);
    expect(tree?.type.name).toBe('boolean');
    expect(tree && condition(tree, table)).toBeUndefined();
  });
});

const everyday = [
  'n > 0',
  'n BETWEEN -5 AND 10',
  'price >= 0.01 AND price < 100',
  'price * 2 + n <> rate - 0.5',
  "name <> ''",
  "name = 'Ångström'",
  "code IN ('ABC-001', 'abc')",
  'name IS NOT NULL OR ok',
  'length(name) >= 3',
  "code || '!' = 'abc!'",
  'n + small > big - 1',
  'n / 2 = 2 OR n % 3 = 1',
  "day >= '2000-01-01'",
  "day - DATE '2000-01-01' > 30",
  'extract(year from day) < 2022',
  '"createdAt" < \'2024-01-01 12:00:00.5\'',
  '"createdAt"::date = day',
  'day < "createdAt"',
  "seen >= '2024-03-31 01:30:00+00'",
  "tod > '12:00:00'",
  'd > 0.5 AND d <= 2.5',
  'n IS DISTINCT FROM small',
  'NOT ok OR ok IS NOT TRUE',
  'CASE WHEN ok THEN n > 0 ELSE n < 0 END',
  "coalesce(code, name) = 'abc'",
  'big = 9007199254740993',
  '(name = code) = (ok IS NULL)',
  "name LIKE '%ö%'",
  "name LIKE '%\\%\\_\\\\'",
  "name NOT LIKE '__Brien%'",
  "code ~ '^[A-Z]{3}-\\d+$'",
  "name !~ '^\\s|\\s$'",
  "code ~ '[a-z.\\-]'",
  "name ~ '^.[^\\s]' OR name ~ 'x|(?:é|z)$'",
];

/** MySQL would read these, and mean something else. */
const foreign = [
  "name ILIKE 'a%'",
  "lower(name) = 'abc'",
  'price / 2 = 3',
  'r = 0.1',
  "tag = 'ab'",
  'greatest(n, small) > 0',
  'length(tag) = 2',
  "n::text = '5'",
  "'a' = 'A'",
  "name ~ '[[:alpha:]]'",
  "name ~* 'a'",
  'name LIKE code',
  "span > INTERVAL '1 day'",
];
