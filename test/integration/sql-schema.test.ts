import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import type { Column } from '../../src/values/column.ts';

import type { DatasetPlan, Reference } from '../../src/plan/plan.ts';

import { identifier, literal } from '../../src/formats/sql/postgresql/names.ts';
import { sql } from '../../src/formats/sql/sql.ts';

import { columnOf } from '../support/column-of.ts';
import { dataset, field, planOf, sequence } from '../support/plans.ts';
import { freshDatabase, psqlToo, type TestDatabase } from '../support/postgres.ts';
import { copyOptions, insertOptions, render } from '../support/render.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

async function values(text: string, parameters: unknown[] = []): Promise<unknown[]> {
  const { rows } = await database.client.query({ text, values: parameters, rowMode: 'array' });
  return (rows as unknown[][]).map((row) => (row.length === 1 ? row[0] : row));
}

const reference = (
  fields: string[],
  parent: string,
  parentFields: string[],
  more: Partial<Reference> = {},
): Reference => ({
  name: parent,
  fields,
  parent,
  parentFields,
  onDelete: 'no action',
  draw: { kind: 'uniform' },
  nullProbability: 0,
  enforced: true,
  ...more,
});

const long = 'n'.repeat(60);

/** Two tables that refer to each other, with everything that DDL can have, under names that need care. */
const order = dataset(
  'order',
  [
    sequence('id', 'bigint'),
    field('Select', 'varchar(10)', { default: "it's", description: 'the buyer\'s\n"choice"' }),
    field('hy-phen', 'integer', { nullable: true }),
    field('tenant', 'integer'),
    field(long, 'text', { default: '5' }),
    field('parent', 'bigint', { nullable: true }),
  ],
  {
    table: { schema: 'My Shop', name: 'Order' },
    description: "Orders; -- it's",
    rows: 3,
    key: ['id'],
    unique: [[long], ['tenant', 'id']],
    indexes: [
      { name: 'Order_pkey', fields: ['Select'], unique: false },
      { name: 'by tenant', fields: ['tenant', 'Select'], unique: true },
    ],
    references: [
      reference(['hy-phen'], 'default/user', ['user'], { onDelete: 'set null' }),
      reference(['parent'], 'default/order', ['id'], { onDelete: 'cascade' }),
      reference(['tenant'], 'default/elsewhere', ['id']),
      reference([long], 'default/user', ['name'], { enforced: false }),
    ],
  },
);
const user = dataset(
  'user',
  [sequence('user'), field('name', 'text'), field('tenant', 'integer'), field('order', 'bigint')],
  {
    rows: 2,
    key: ['user'],
    references: [reference(['tenant', 'order'], 'default/order', ['tenant', 'id'], { onDelete: 'restrict' })],
  },
);

const columns: Record<string, readonly Column[]> = {
  order: [
    columnOf({ name: 'bigint' }, ['1000', '1001', '1002']),
    columnOf({ name: 'text' }, ['a', 'b', 'c']),
    columnOf({ name: 'integer' }, ['1', null, '-7']),
    columnOf({ name: 'integer' }, ['1', '1', '2']),
    columnOf({ name: 'text' }, ['x', 'y', 'z']),
    columnOf({ name: 'bigint' }, ['1002', '1000', null]),
  ],
  user: [
    columnOf({ name: 'integer' }, ['-7', '1']),
    columnOf({ name: 'text' }, ['first', 'second']),
    columnOf({ name: 'integer' }, ['1', '2']),
    columnOf({ name: 'bigint' }, ['1001', '1002']),
  ],
};
const columnsOf = ({ name }: DatasetPlan) => columns[name] as readonly Column[];
const plan = planOf(order, user);

const constraints = `SELECT pg_get_constraintdef(oid) FROM pg_constraint
  WHERE contype IN ('p', 'u', 'f') AND conrelid::regclass::text IN ('"My Shop"."Order"', '"user"') ORDER BY 1`;

async function expectWhole(): Promise<void> {
  expect(await values(constraints)).toEqual([
    'FOREIGN KEY ("hy-phen") REFERENCES "user"("user") ON DELETE SET NULL',
    'FOREIGN KEY (parent) REFERENCES "My Shop"."Order"(id) ON DELETE CASCADE',
    'FOREIGN KEY (tenant, "order") REFERENCES "My Shop"."Order"(tenant, id) ON DELETE RESTRICT',
    'PRIMARY KEY ("user")',
    'PRIMARY KEY (id)',
    `UNIQUE (${long})`,
    'UNIQUE (tenant, id)',
  ]);
  expect(await values(`SELECT indexname FROM pg_indexes WHERE schemaname = 'My Shop' ORDER BY 1`)).toEqual(
    [
      'Order_id_key_1'.replace('id_key_1', `${'n'.repeat(48)}_${'x'.repeat(8)}`),
      'Order_pkey',
      'Order_pkey_1',
      'Order_tenant_id_key',
      'by tenant',
    ].map((name) => expect.stringMatching(name.replace(/x{8}/, '[0-9a-f]{8}'))),
  );
  const [comment] = await values(`SELECT col_description('"My Shop"."Order"'::regclass, 2)`);
  expect(comment).toBe('the buyer\'s\n"choice"');
  expect(await values(`INSERT INTO "My Shop"."Order" (tenant) VALUES (9) RETURNING id, "Select", ${long}`)).toEqual([
    ['1003', "it's", '5'],
  ]);
  // The highest key is 1; the negative one is no place for a sequence.
  expect(await values(`INSERT INTO "user" (name, tenant, "order") VALUES ('n', 9, 1003) RETURNING "user"`)).toEqual([
    2,
  ]);
  expect(await values(`SELECT reltuples FROM pg_class WHERE relname = 'Order'`)).toEqual([3]);
}

for (const options of [copyOptions, insertOptions]) {
  for (const psql of psqlToo) {
    it(`loads ${options.inserts ? 'INSERTs' : 'COPY'}${psql ? ' with psql' : ''} as an ordinary role`, async () => {
      await database.runScript(render(sql, sql.stream(plan, options), columnsOf, { options }), { psql });
      await expectWhole();
    });
  }
}

for (const psql of psqlToo) {
  it(`loads a folder through load.sql${psql ? ' with psql' : ''}`, async () => {
    const files = sql.folder(plan, copyOptions);
    expect(files.map((file) => file.name)).toEqual([
      '00-schema.sql',
      '01-order.sql',
      '02-user.sql',
      '99-constraints.sql',
      'load.sql',
    ]);
    const folder = await mkdtemp(path.join(tmpdir(), 'data-cli-folder-'));
    for (const { name, parts } of files) await writeFile(path.join(folder, name), render(sql, parts, columnsOf));
    await database.runFile(path.join(folder, 'load.sql'), { psql });
    await rm(folder, { recursive: true });
    await expectWhole();
  });
}

it('loads rows alone into tables that are there', async () => {
  const options = { ...copyOptions, schema: false };
  const empty = planOf({ ...order, rows: 0 }, { ...user, rows: 0 });
  const tables = render(sql, sql.stream(planOf({ ...order, rows: 0, references: [] }), copyOptions), columnsOf);
  await database.runScript(tables);
  const alone = planOf({ ...order, references: [] });
  await database.runScript(render(sql, sql.stream(alone, options), columnsOf, { options }));
  expect(await values('SELECT id FROM "My Shop"."Order" ORDER BY id')).toEqual(['1000', '1001', '1002']);
  expect(await values(`INSERT INTO "My Shop"."Order" (tenant) VALUES (9) RETURNING id`)).toEqual(['1003']);
  expect(sql.folder(empty, options).map((file) => file.name)).toEqual([
    '01-order.sql',
    '02-user.sql',
    '99-sequences.sql',
    'load.sql',
  ]);
});

it('loads tables without rows, whose sequences begin at 1', async () => {
  const empty = planOf({ ...order, rows: 0 }, { ...user, rows: 0 });
  for (const options of [copyOptions, insertOptions]) {
    const fresh = await freshDatabase();
    await fresh.runScript(render(sql, sql.stream(empty, options), columnsOf, { options }));
    const { rows } = await fresh.client.query('INSERT INTO "My Shop"."Order" (tenant) VALUES (1) RETURNING id');
    expect(rows).toEqual([{ id: '1' }]);
    await fresh.drop();
  }
});

it('leaves nothing behind when a row fails', async () => {
  const twice = { ...columns, order: columnsOf(order).map((column, at) => (at === 0 ? sameKey : column)) };
  const script = render(sql, sql.stream(plan, copyOptions), ({ name }) => twice[name as 'order']);
  for (const psql of psqlToo) await expect(database.runScript(script, { psql })).rejects.toThrow(/Order_pkey_1|psql/);
  expect(await values(`SELECT to_regclass('"My Shop"."Order"')`)).toEqual([null]);
});

const sameKey = columnOf({ name: 'bigint' }, ['1000', '1000', '1002']);

it('quotes the names that the server quotes', async () => {
  const words = await values('SELECT word FROM pg_get_keywords()');
  const names = [
    ...words,
    'users',
    'Users',
    'a1',
    '1a',
    '_',
    'hy-phen',
    'a"b',
    'a.b',
    'ü',
    '',
    'a$b',
    "it's",
    'a b',
    '😀',
  ];
  const quoted = await values('SELECT quote_ident(x) FROM unnest($1::text[]) WITH ORDINALITY AS u(x, o) ORDER BY o', [
    names,
  ]);
  expect((names as string[]).map(identifier)).toEqual(quoted);
});

it('writes literals that mean their text', async () => {
  const text = "it's \\ \\' '' \n \\n $$ :x \u{1f600}";
  expect(await values(`SELECT ${literal(text)}`)).toEqual([text]);
});
