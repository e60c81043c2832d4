import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type FieldType, familyOf } from '../../src/values/type.ts';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { ndjson } from '../../src/formats/json/ndjson.ts';
import { sql } from '../../src/formats/sql/sql.ts';
import { condition } from '../../src/formats/sql/sqlite/condition.ts';
import { isNumber } from '../../src/formats/sql/sqlite/spelling.ts';
import { sqlite } from '../../src/formats/sql/sqlite/sqlite.ts';

import { columnOf } from '../support/column-of.ts';
import { evaluateRows, expressionFields, rowCount } from '../support/expression-table.ts';
import { expressionTree } from '../support/expression-tree.ts';
import { expressions } from '../support/expressions.ts';
import { nasty } from '../support/nasty.ts';
import { dataset, field, planOf, sequence } from '../support/plans.ts';
import { runs } from '../support/properties.ts';
import { randomConditions } from '../support/random-expressions.ts';
import { copyOptions, render } from '../support/render.ts';
import { sqliteDatabase, sqliteRows } from '../support/sqlite.ts';

const options = { ...copyOptions, dialect: 'sqlite' };

describe('values', () => {
  const plan = sql.arrange?.(planOf(nasty.dataset), options) ?? planOf();
  const script = render(sql, sql.stream(plan, options), () => nasty.columns, { options, batch: 7 });
  const lines = render(ndjson, ndjson.stream(planOf(nasty.dataset), copyOptions), () => nasty.columns);
  const json = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

  test.each(nasty.dataset.fields.map((each, index) => [each.name, each.type, index] as const))(
    '%s are what they were',
    async (name, type, index) => {
      const database = await sqliteDatabase(script);
      const column = sqlite.identifier(name);
      const read =
        familyOf(type) === 'bytes' && !type.array
          ? `'\\x' || lower(hex(${column}))`
          : familyOf(type) === 'integer' && !type.array
            ? `CAST(${column} AS TEXT)`
            : column;
      const found = sqliteRows(
        database,
        `SELECT CASE WHEN ${column} IS NOT NULL THEN ${read} END FROM "Weird ""Schema""_user" ORDER BY "row"`,
      );
      expect(found.length).toBe(nasty.dataset.rows);
      for (const [row, [value]] of found.entries()) {
        const text = nasty.texts[index]?.[row] ?? null;
        const where = `${name}[${row}]`;
        if (text === null) expect(value, where).toBeNull();
        else if (type.array) expect(JSON.parse(String(value)), where).toEqual(json[row]?.[name]);
        else if (familyOf(type) === 'json')
          expect(String(value).replace(/\s/g, ''), where).toBe(text.replace(/\s/g, ''));
        else expect(untrimmed(type, value), where).toEqual(asSqlite(type, text));
      }
      database.close();
    },
  );

  test('a type says how SQLite holds its values', async () => {
    const database = await sqliteDatabase(script);
    for (const { name, type } of nasty.dataset.fields) {
      const query = `SELECT DISTINCT typeof(${sqlite.identifier(name)}) FROM "Weird ""Schema""_user"`;
      const found = sqliteRows(database, query)
        .flat()
        .filter((each) => each !== 'null');
      expect(
        found.filter((each) => !storedAs(type).includes(String(each))),
        JSON.stringify(type),
      ).toEqual([]);
    }
    database.close();
  });
});

function storedAs(type: FieldType): readonly string[] {
  const family = type.array ? 'json' : familyOf(type);
  if (family === 'bytes') return ['blob'];
  if (family === 'integer' || family === 'boolean') return ['integer'];
  // Not a number, and infinities.
  if (family === 'float') return ['real', 'text'];
  return isNumber(type) ? ['real', 'integer'] : ['text'];
}

/** Without the zeros at the end of a second's fraction, as PostgreSQL prints it. */
function untrimmed(type: FieldType, value: unknown): unknown {
  const isTime = ['time', 'timestamp', 'timestamptz'].includes(familyOf(type));
  return isTime
    ? String(value)
        .replace(/(:\d\d)(\.\d*?)0+(?!\d)/, '$1$2')
        .replace(/\.(?!\d)/, '')
    : value;
}

/** What SQLite has of a value that PostgreSQL prints so. */
function asSqlite(type: FieldType, text: string): unknown {
  const family = familyOf(type);
  if (family === 'boolean') return text.startsWith('t') ? 1 : 0;
  if (family === 'timestamptz') return text.replace(/\+00( BC)?$/, '+00:00$1');
  if (family === 'float') return Number.isFinite(Number(text)) ? Number(text) + 0 : text;
  return isNumber(type) && family !== 'integer' ? Number(text) + 0 : text;
}

describe('conditions', () => {
  const table = dataset(
    'nasty',
    [
      field('row_id', 'integer'),
      ...expressionFields.map(({ name, type }) => field(name, 'text', { type, nullable: true })),
    ],
    { rows: rowCount },
  );
  const columns = [
    columnOf(
      { name: 'integer' },
      Array.from({ length: rowCount }, (_, row) => String(row)),
    ),
    ...expressionFields.map(({ type, cells }) =>
      columnOf(type, cells, { other: ['bigint', 'decimal'].includes(type.name) }),
    ),
  ];
  const script = render(sql, sql.stream(planOf(table), options), () => columns, { options });

  /** By row: whether it would pass; rows whose value is no value aside. */
  async function agree(text: string, database: Awaited<ReturnType<typeof sqliteDatabase>>): Promise<boolean> {
    const tree = await expressionTree(text);
    const own = tree && tree.type.name === 'boolean' ? condition(tree) : undefined;
    if (!tree || own === undefined) return false;
    const found = sqliteRows(database, `SELECT ${own} FROM nasty ORDER BY row_id`).map(([value]) =>
      value === null ? null : value === 0 ? 'false' : 'true',
    );
    const ours = evaluateRows(tree);
    expect(
      found.map((each, row) => (ours[row] === 'error' ? 'error' : each)),
      `${text}: ${own}`,
    ).toEqual(ours);
    return true;
  }

  test('those that are taken over mean the same', async () => {
    const database = await sqliteDatabase(script);
    const taken: string[] = [];
    for (const text of [...expressions, ...everyday]) if (await agree(text, database)) taken.push(text);
    expect(everyday.filter((each) => !taken.includes(each))).toEqual([]);
    expect(taken.length).toBeGreaterThan(everyday.length + 20);
  });

  test('random ones, too', async () => {
    const database = await sqliteDatabase(script);
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(randomConditions, async (text) => {
        if (await agree(text, database)) taken++;
      }),
      { numRuns: runs(1500) },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test.each(foreign)('%s is not taken over', async (text) => {
    const tree = await expressionTree(text);
    expect(tree && condition(tree)).toBeUndefined();
  });
});

const everyday = [
  'n > 0',
  'n BETWEEN -5 AND 10',
  'price >= 0.01 AND price < 100',
  "name <> ''",
  "code IN ('ABC-001', 'abc')",
  'name IS NOT NULL OR ok',
  'length(name) >= 3',
  'n + small > big - 1',
  "day >= '2000-01-01'",
  'd > 0.5 AND d <= 2.5',
  'n IS DISTINCT FROM small',
  'NOT ok OR ok IS NOT TRUE',
  'CASE WHEN ok THEN n > 0 ELSE n < 0 END',
  "coalesce(code, name) = 'abc'",
  'big = 9007199254740993',
];

/** SQLite would read these, and mean something else. */
const foreign = [
  "name LIKE 'a%'",
  "lower(name) = 'abc'",
  'n / 2 = 3',
  'rate > 1',
  'r = 0.1',
  'price + 0.1 = 0.3',
  "tag = 'ab'",
  '"createdAt" < \'2024-01-01\'',
  'greatest(n, small) > 0',
  'length(tag) = 2',
  "n::text = '5'",
];

describe('tables', () => {
  test('keys go on counting, and take no number twice', async () => {
    const users = dataset('users', [sequence('id'), field('name', 'text')], { key: ['id'], rows: 2 });
    const columns = [columnOf({ name: 'integer' }, ['1', '7']), columnOf({ name: 'text' }, ['a', 'b'])];
    const database = await sqliteDatabase(render(sql, sql.stream(planOf(users), options), () => columns, { options }));
    database.exec("DELETE FROM users WHERE id = 7; INSERT INTO users (name) VALUES ('c')");
    expect(sqliteRows(database, 'SELECT id FROM users')).toEqual([[1], [8]]);
  });

  test('a key that does not count does not begin to', async () => {
    const users = dataset('users', [field('id', 'integer'), field('name', 'text')], { key: ['id'] });
    const database = await sqliteDatabase(render(sql, sql.stream(planOf(users), options), () => [], { options }));
    expect(() => database.exec("INSERT INTO users (name) VALUES ('c')")).toThrow('NOT NULL');
  });

  test('defaults are what rows would have', async () => {
    const defaults: readonly (readonly [string, string, unknown])[] = [
      ['boolean', 'yes', 1],
      ['integer', '5', 5],
      ['decimal(10,2)', '1.5', 1.5],
      ['decimal(30,2)', '1.5', '1.50'],
      ['text', "it's", "it's"],
      ['timestamptz', '2026-01-01T00:00:00Z', '2026-01-01 00:00:00.000+00:00'],
      ['text[]', '{a,NULL}', '["a",null]'],
      ['bytea', '\\x0041', Uint8Array.of(0, 65)],
    ];
    const fields = defaults.map(([type, text], index) => field(`f${index}`, type, { default: text }));
    const database = await sqliteDatabase(
      render(sql, sql.stream(planOf(dataset('all', fields)), options), () => [], { options }),
    );
    database.exec('INSERT INTO "all" DEFAULT VALUES');
    expect(sqliteRows(database, 'SELECT * FROM "all"')[0]).toEqual(defaults.map(([, , value]) => value));
  });

  test('names that SQLite takes for one, or for its own, are refused', () => {
    const found = (...datasets: readonly DatasetPlan[]) =>
      sql.differences?.(planOf(...datasets), options).map(({ code, message }) => `${code} ${message}`);
    expect(found(dataset('users', [field('Name', 'text'), field('name', 'text')]))).toEqual([
      'DC605 columns `Name` and `name` of `users` have one name in SQLite',
    ]);
    expect(
      found(dataset('a', [], { table: { name: 'Users' } }), dataset('b', [], { table: { name: 'users' } })),
    ).toEqual(['DC605 tables `Users` and `users` have one name in SQLite']);
    expect(found(dataset('a', [], { table: { name: 'sqlite_a' } }))).toEqual([
      'DC605 SQLite keeps names like `sqlite_a` for itself',
    ]);
    expect(
      found(
        dataset('a', [], { table: { schema: 'shop', name: 'a' } }),
        dataset('b', [], { table: { name: 'shop_a' } }),
      ),
    ).toEqual([
      'DC607 sqlite has no schemas: `shop.a` is called `shop_a`',
      'DC605 tables `shop_a` and `shop_a` have one name in SQLite',
    ]);
  });

  test('keys that count otherwise, and parts of keys that are not set to null, are told', async () => {
    const counting = { kind: 'generator', generator: 'sequence', version: 1, parameters: { step: 10 } } as const;
    const parents = dataset('parents', [field('tenant', 'integer'), field('id', 'integer', { source: counting })], {
      key: ['tenant', 'id'],
    });
    const steps = dataset('steps', [field('id', 'integer', { source: counting })], { key: ['id'] });
    const reference = {
      fields: ['tenant', 'parent'],
      parent: 'default/parents',
      parentFields: ['tenant', 'id'],
      onDelete: 'set null',
      enforced: true,
    } as unknown as DatasetPlan['references'][number];
    const fields = [field('tenant', 'integer'), field('parent', 'integer', { nullable: true })];
    const plan = planOf(parents, steps, dataset('children', fields, { references: [reference] }));
    expect(sql.differences?.(plan, options).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'DC607 `parents.id` does not go on counting in SQLite: the key has other fields',
      'DC607 `steps.id` goes on in steps of 1 in SQLite, not of 10',
      'DC607 deleting what `children` refers to by (tenant, parent) is refused in SQLite: it cannot set a part of it to null',
    ]);
    const database = await sqliteDatabase(render(sql, sql.stream(plan, options), () => [], { options }));
    database.exec('PRAGMA foreign_keys = ON; INSERT INTO parents VALUES (1, 2); INSERT INTO children VALUES (1, 2)');
    expect(() => database.exec('DELETE FROM parents')).toThrow('FOREIGN KEY');
  });
});
