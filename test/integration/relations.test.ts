import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Plan } from '../../src/index.ts';
import { planOfFolder } from '../laws/outputs.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

let database: TestDatabase;

/** The case's datasets, with more rows, in a server that enforces every key and foreign key. */
beforeAll(async () => {
  database = await freshDatabase();
  const rows = { tenants: 40, warehouses: 110, orders: 4000, products: 90, likes: 3600, notes: 9000, employees: 3000 };
  const countByName = new Map(Object.entries({ ...rows, profiles: 3000, badges: 2500 }));
  const { plan } = await compileFolder('test/cases/relations', { countByName });
  if (!plan) throw new Error('the case has errors');
  await database.runScript(await dumpText(plan));
});

afterAll(() => database.drop());

async function value(text: string): Promise<unknown> {
  const { rows } = await database.client.query({ text: `SELECT (${text})`, rowMode: 'array' });
  return (rows as unknown[][])[0]?.[0];
}

// The dump's own constraints have refused orphans and duplicates; these count again, and look at what SQL cannot hold.

test.each([
  ['warehouses', 'tenant_id, no'],
  ['likes', 'tenant_id, product_id'],
  ['order_products', 'order_id, product_id'],
  ['items', 'order_id, line_no'],
  ['notes', 'order_id, no'],
  ['notes', 'product_id, colour'],
  ['badges', 'employee_id'],
])('%s has no two rows with the same %s', async (table, columns) => {
  expect(await value(`SELECT count(*)::int FROM ${table}`)).toBeGreaterThan(100);
  expect(await value(`SELECT count(*)::int - count(DISTINCT (${columns}))::int FROM ${table}`)).toBe(0);
});

test('every key and foreign key is there, and validated', async () => {
  const kinds = `SELECT json_object_agg(contype, n) FROM
    (SELECT contype, count(*) n FROM pg_constraint WHERE contype IN ('p', 'f') AND convalidated AND connamespace = 'public'::regnamespace GROUP BY 1) k`;
  expect(await value(kinds)).toEqual({ p: 11, f: 18 });
});

test('an order, its customer and its warehouse belong to one tenant', async () => {
  const strangers = `SELECT count(*)::int FROM orders o LEFT JOIN customers c ON c.id = o.customer_id
    LEFT JOIN warehouses w ON w.tenant_id = o.tenant_id AND w.no = o.warehouse_no
    WHERE c.tenant_id IS DISTINCT FROM o.tenant_id OR w.no IS NULL`;
  expect(await value(strangers)).toBe(0);
  const seen = `o.ref <> concat_ws('/', o.customer_id, o.tenant_id, o.tenant_id)`;
  expect(await value(`SELECT count(*)::int FROM orders o WHERE ${seen}`)).toBe(0);
});

test('managers are of the same tenant, come before their people, and no tree is higher than it may be', async () => {
  const wrong = `SELECT count(*)::int FROM customers c JOIN customers m ON m.id = c.manager_id
    WHERE m.tenant_id <> c.tenant_id OR m.id >= c.id`;
  expect(await value(wrong)).toBe(0);
  const depths = (table: string, parent: string) => `WITH RECURSIVE tree AS (
      SELECT id, 0 AS depth FROM ${table} WHERE ${parent} IS NULL
      UNION ALL SELECT c.id, depth + 1 FROM ${table} c JOIN tree ON tree.id = c.${parent}
    ) SELECT json_build_array(count(*), max(depth)) FROM tree`;
  expect(await value(depths('customers', 'manager_id'))).toEqual([
    await value('SELECT count(*)::int FROM customers'),
    2,
  ]);
  expect(await value(depths('employees', 'boss_id'))).toEqual([3000, 3]);
  const roots = (await value('SELECT count(*)::float / 3000 FROM employees WHERE boss_id IS NULL')) as number;
  expect(roots).toBeGreaterThan(0.03);
  expect(roots).toBeLessThan(0.07);
});

test('children are as many as their parents say', async () => {
  const counts = (child: string, parent: string, key: string) =>
    `SELECT json_build_array(min(n), max(n), round(avg(n), 1)) FROM
      (SELECT p.id, count(c.*)::int n FROM ${parent} p LEFT JOIN ${child} c ON c.${key} = p.id GROUP BY 1) k`;
  expect(await value(counts('warehouses', 'tenants', 'tenant_id'))).toEqual([2, 3, 2.8]);
  expect(await value(counts('employees', 'tenants', 'tenant_id'))).toEqual([75, 75, 75]);
  expect(await value(counts('order_products', 'orders', 'order_id'))).toEqual([0, expect.any(Number), 2]);
  expect(await value(counts('items', 'orders', 'order_id'))).toEqual([0, 3, 1.5]);
  expect(await value(counts('likes', 'tenants', 'tenant_id'))).toEqual([90, 90, 90]);
});

test('numbers inside of a parent run from the first without a gap', async () => {
  const gaps = (table: string, column: string, first: number, step: number) =>
    `SELECT count(*)::int FROM (SELECT ${column}, row_number() OVER (PARTITION BY order_id ORDER BY ${column}) r FROM ${table}) k
     WHERE ${column} <> ${first} + (r - 1) * ${step}`;
  expect(await value(gaps('items', 'line_no', 1, 1))).toBe(0);
  expect(await value(gaps('notes', 'no', 10, 10))).toBe(0);
});

test('rows spread over their parents as they are told to', async () => {
  const slices = `SELECT json_agg(n ORDER BY s) FROM (SELECT (row - 1) * 3 / 90 s, count(*)::int n FROM notes
    JOIN (SELECT id, row_number() OVER (ORDER BY ctid) row FROM products) p ON p.id = notes.product_id GROUP BY 1) k`;
  const [first = 0, second = 0, third = 0] = (await value(slices)) as number[];
  expect([first / 9000, second / 9000, third / 9000]).toEqual([
    expect.closeTo(0.6, 1),
    expect.closeTo(0.3, 1),
    expect.closeTo(0.1, 1),
  ]);
  // The likeliest of 4,000 parents has 1 / H(4000) of the rows.
  const most = `SELECT max(n) FROM (SELECT count(*)::int n FROM notes GROUP BY order_id) k`;
  expect((await value(most)) as number).toBeGreaterThan(0.09 * 9000);
  const bell = `SELECT json_build_array(avg(tenant_id)::float, stddev(tenant_id)::float) FROM profiles`;
  const [mean = 0, deviation = 0] = (await value(bell)) as number[];
  expect(Math.abs(mean - 20.5)).toBeLessThan(0.5);
  expect(Math.abs(deviation - 6)).toBeLessThan(0.4);
  const alone = 'SELECT count(order_id)::int - count(DISTINCT order_id)::int FROM profiles';
  expect(await value(alone)).toBe(0);
});

describe('tenants', () => {
  let tenants: TestDatabase;
  beforeAll(async () => {
    tenants = await freshDatabase();
    const countByName = new Map(Object.entries({ companies: 50, projects: 2000 }));
    const { plan } = await compileFolder('test/cases/tenants', { countByName });
    if (!plan) throw new Error('the case has errors');
    await tenants.runScript(await dumpText(plan));
  });
  afterAll(() => tenants.drop());

  test('a row and all that it refers to have one tenant, by foreign keys of both columns', async () => {
    const { rows } = await tenants.client.query(`SELECT count(*)::int AS tasks,
      count(*) FILTER (WHERE p.company_id <> t.tenant_id OR d.company_id <> t.tenant_id OR l.company_id <> t.tenant_id)::int AS strangers,
      avg((t.doer_id = t.tester_id)::int)::float AS same_doer, avg((l.id = t.tester_id)::int)::float AS same_lead,
      (SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND cardinality(conkey) = 2) AS pairs
      FROM tasks t JOIN projects p ON p.id = t.project_id JOIN members l ON l.id = p.lead_id LEFT JOIN members d ON d.id = t.doer_id`);
    expect(rows).toMatchObject([{ tasks: 4000, strangers: 0, pairs: 5 }]);
    // Of a tenant's one to four members any may be meant: they share the tenant and nothing else.
    const { same_doer: doer, same_lead: lead } = rows[0] as Record<string, number>;
    for (const share of [doer, lead]) expect(Math.abs((share as number) - 0.45)).toBeLessThan(0.15);
  });
});

describe('references that are unique inside of tenants', () => {
  let unique: TestDatabase;
  const one = async (sql: string) => Object.values((await unique.client.query(sql)).rows[0] as object)[0];

  /** As many rows as there are pairs, which the server counts itself. */
  beforeAll(async () => {
    unique = await freshDatabase();
    const counts = { tenants: 60, seats: 150, versions: 500, likes: 700, keys: 600 };
    const compileWith = (more: object) =>
      compileFolder('test/cases/unique-references', { countByName: new Map(Object.entries({ ...counts, ...more })) });
    const { plan } = await compileWith({});
    await unique.runScript(await dumpText(plan as Plan));
    const pairs = await one(`SELECT sum(p.n * 3)::int FROM (SELECT count(*) n FROM people GROUP BY tenant_id) p`);
    await unique.drop();
    unique = await freshDatabase();
    const full = await compileWith({ keys: pairs, likes: pairs });
    await unique.runScript(await dumpText(full.plan as Plan));
    expect((await compileWith({ keys: Number(pairs) + 1 })).diagnostics).toMatchObject([{ code: 'DC414' }]);
  });
  afterAll(() => unique.drop());

  test.each(['keys', 'likes'])('%s has every pair of a person and a desk of one tenant, once', async (table) => {
    const missing = `SELECT count(*)::int FROM people p JOIN desks d USING (tenant_id)
      LEFT JOIN ${table} k ON k.person_id = p.id AND k.desk_id = d.id AND k.tenant_id = p.tenant_id WHERE k.person_id IS NULL`;
    expect(await one(missing)).toBe(0);
    expect(await one(`SELECT count(*)::int - (SELECT count(*)::int FROM people) * 3 FROM ${table}`)).toBe(0);
  });

  test.each([
    ['desks', 'owner_id', 'people'],
    ['seats', 'sitter_id', 'people'],
    ['seats', 'desk_id', 'desks'],
    ['visits', 'host_id, desk_id', 'people'],
    ['bookings', 'person_id, desk_id, colour', 'people'],
  ])('%s has no two rows with the same %s, and only rows of its tenant', async (table, columns, parent) => {
    const [first = ''] = columns.split(', ');
    const count = `SELECT count(${first})::int - count(DISTINCT CASE WHEN ${first} IS NOT NULL THEN (${columns}) END)::int FROM ${table}`;
    expect(await one(count)).toBe(0);
    const strangers = `SELECT count(*)::int FROM ${table} c JOIN ${parent} p ON p.id = c.${first} WHERE p.tenant_id <> c.tenant_id`;
    expect(await one(strangers)).toBe(0);
  });

  test('each tenant has the three desks that are counted by it, and each desk an owner', async () => {
    const counts = 'SELECT json_build_array(min(n), max(n)) FROM (SELECT count(*) n FROM desks GROUP BY tenant_id) k';
    expect(await one(counts)).toEqual([3, 3]);
  });

  test('rows of which none has two successors are chains', async () => {
    const tree = (table: string, column: string) => `WITH RECURSIVE chain AS (
        SELECT id, 0 AS depth FROM ${table} WHERE ${column} IS NULL
        UNION ALL SELECT c.id, depth + 1 FROM ${table} c JOIN chain ON chain.id = c.${column}
      ) SELECT json_build_array(count(*), max(depth), count(*) FILTER (WHERE depth = 0)) FROM chain`;
    const people = await one('SELECT count(*)::int FROM people');
    expect(await one(tree('people', 'successor_id'))).toEqual([people, 2, expect.any(Number)]);
    const [all, , roots] = (await one(tree('versions', 'replaces_id'))) as [number, number, number];
    expect([all, Math.abs(roots / 500 - 0.3) < 0.08]).toEqual([500, true]);
  });
});

test('rows without a parent are counted among each other; roots that refer to themselves close no other circle', async () => {
  const fresh = await freshDatabase();
  const load = async (name: string, counts: object) => {
    const { plan } = await compileFolder(`test/cases/${name}`, { countByName: new Map(Object.entries(counts)) });
    await fresh.runScript(await dumpText(plan as Plan));
  };
  await load('counting-without-parents', { lists: 30, tasks: 2000 });
  await load('forests-of-selves', { tenants: 20, categories: 2000, accounts: 1500 });
  const one = async (sql: string) => Object.values((await fresh.client.query(sql)).rows[0] as object)[0];
  const gaps = (table: string, column: string, by: string, first: number, step: number) =>
    `SELECT count(*)::int FROM (SELECT ${column}, row_number() OVER (PARTITION BY ${by} ORDER BY id) r FROM ${table}) k WHERE ${column} <> ${first} + (r - 1) * ${step}`;
  expect(await one(gaps('tasks', 'place', 'list_id', 1, 1))).toBe(0);
  expect(await one(gaps('tasks', 'part', 'task_id', 10, 10))).toBe(0);
  expect(await one(gaps('categories', 'place', 'parent_id', 1, 1))).toBe(0);
  expect(await one('SELECT count(*)::int FROM tasks WHERE list_id IS NULL')).toBeGreaterThan(400);
  const tree = `WITH RECURSIVE tree AS (SELECT id, 0 AS depth FROM categories WHERE parent_id = id
    UNION ALL SELECT c.id, depth + 1 FROM categories c JOIN tree ON tree.id = c.parent_id WHERE c.id <> c.parent_id)
    SELECT json_build_array(count(*), max(depth)) FROM tree`;
  expect(await one(tree)).toEqual([2000, 2]);
  expect(
    await one(`SELECT count(*)::int FROM accounts a JOIN accounts o ON o.id = a.owner_id JOIN accounts g ON g.id = o.owner_id
    WHERE a.seen = a.id || ' of ' || g.id AND o.id <= a.id`),
  ).toBe(1500);
  await fresh.drop();
});

test('rows differ where a condition holds, up to the last combination, and others need not', async () => {
  const fresh = await freshDatabase();
  const { plan } = await compileFolder('test/cases/unique-where');
  await fresh.runScript(await dumpText(plan as Plan));
  const count = (table: string, columns: string, where: string) =>
    `SELECT count(*)::int AS rows, count(DISTINCT (${columns}))::int AS different FROM ${table} WHERE ${where}`;
  const counted = async (...of: [string, string, string]) => (await fresh.client.query(count(...of))).rows[0];
  expect(await counted('slots', 'team_id, day', 'is_open')).toEqual({ rows: 12, different: 12 });
  const closed = await counted('slots', 'team_id, day', 'NOT is_open');
  expect(closed.different).toBeLessThan(closed.rows);
  for (const [columns, where] of [
    ['team_id', `role = 'lead'`],
    ['code', 'left_at IS NULL'],
    ['nick', `nick <> 'x'`],
    ['note', 'note IS NOT NULL'],
  ] as const) {
    const { rows, different } = await counted('members', columns, where);
    expect([different, rows > 2], columns).toEqual([rows, true]);
  }
  const { rows } = await fresh.client.query(
    `SELECT count(*)::int AS n FROM pg_index WHERE indisunique AND indpred IS NOT NULL AND indisvalid`,
  );
  await fresh.drop();
  expect(rows).toEqual([{ n: 5 }]);
});

test('rows differ where a condition holds in each team, and are all of their own team', async () => {
  const fresh = await freshDatabase();
  const countByName = new Map(Object.entries({ teams: 60, prizes: 600 }));
  const { plan } = await compileFolder('test/cases/unique-where-of-parents', { countByName });
  await fresh.runScript(await dumpText(plan as Plan));
  const one = async (sql: string) => Object.values((await fresh.client.query(sql)).rows[0] as object)[0];
  const twice = (table: string, columns: string, where: string) =>
    one(`SELECT count(*)::int - count(DISTINCT (${columns}))::int FROM ${table} WHERE ${where}`);
  const found = [
    await twice('members', 'team_id, code', 'NOT is_deleted'),
    await twice('duties', 'person_id, day', 'is_on'),
    await twice('prizes', 'person_id', 'is_first'),
  ];
  const free = [
    (await twice('members', 'team_id, code', 'is_deleted')) as number,
    (await twice('duties', 'person_id, day', 'NOT is_on')) as number,
    (await twice('prizes', 'person_id', 'NOT is_first')) as number,
  ].map((count) => count > 0);
  const strangers = (table: string) =>
    one(`SELECT count(*)::int FROM ${table} JOIN people p ON p.id = person_id WHERE p.team_id <> ${table}.team_id`);
  const apart = [await strangers('duties'), await strangers('prizes')];
  await fresh.drop();
  expect(found).toEqual([0, 0, 0]);
  expect(free).toEqual([true, true, true]);
  expect(apart).toEqual([0, 0]);
});

test('what a row says of its children is what the server makes of them', async () => {
  const fresh = await freshDatabase();
  const countByName = new Map(Object.entries({ orders: 3000, lines: 9000 }));
  const { plan } = await compileFolder('test/cases/aggregates', { countByName });
  if (!plan) throw new Error('the case has errors');
  await fresh.runScript(await dumpText(plan));
  const { rows } = await fresh.client.query(`SELECT count(*)::int AS orders, bool_or(orders.n = 0) AS has_empty,
    count(*) FILTER (WHERE (orders.total, orders.n, orders.kinds) <> (own.total, own.n, own.kinds) OR orders.top IS DISTINCT FROM own.top)::int AS wrong
    FROM orders CROSS JOIN LATERAL (SELECT coalesce(sum(price * quantity), 0), count(*),
      count(DISTINCT quantity), max(price) FROM lines WHERE order_id = orders.id) own (total, n, kinds, top)`);
  await fresh.drop();
  expect(rows).toEqual([{ orders: 3000, has_empty: true, wrong: 0 }]);
});

test('of two references the one means an earlier row than the other, up to the last pair', async () => {
  const fresh = await freshDatabase();
  const { plan } = await compileFolder('test/cases/references-in-order');
  const script = await dumpText(plan as Plan);
  expect(await dumpText(plan as Plan, { capacity: 3 })).toBe(script);
  try {
    await fresh.runScript(script);
    const { rows } = await fresh.client.query(`
      SELECT (SELECT count(DISTINCT (one_id, other_id)) FROM friendships)::int AS friends,
        (SELECT count(DISTINCT (upper_id, lower_id, kind)) FROM pairings)::int AS pairings,
        (SELECT count(*) FROM friendships WHERE one_id >= other_id)::int
          + (SELECT count(*) FROM pairings WHERE upper_id <= lower_id)::int
          + (SELECT count(*) FROM matches WHERE home_id >= away_id)::int AS wrong,
        (SELECT count(*) FROM matches WHERE away_id IS NULL)::int > 3 AS loose`);
    expect(rows).toEqual([{ friends: (7 * 6) / 2, pairings: ((6 * 5) / 2) * 2, wrong: 0, loose: true }]);
  } finally {
    await fresh.drop();
  }
});

test('a parent inside of a tenant can be deleted where its rows are set to null: they stay of their tenant', async () => {
  const plan = await planOfFolder(plantProject({ 'input.yaml': teams }));
  const database = await freshDatabase();
  try {
    await database.runScript(await dumpText(plan));
    const { client } = database;
    const one = async (text: string) => Object.values((await client.query(text)).rows[0] as object)[0];
    const before = await one('SELECT count(*)::int FROM members WHERE mentor_id IS NOT NULL');
    const mentor = await one('SELECT mentor_id FROM members WHERE mentor_id IS NOT NULL LIMIT 1');
    await client.query('DELETE FROM members WHERE id = $1', [mentor]);
    expect(await one('SELECT count(*)::int FROM members WHERE mentor_id IS NOT NULL')).toBeLessThan(Number(before));
    expect(await one('SELECT count(*)::int FROM members WHERE team_id IS NULL')).toBe(0);
  } finally {
    await database.drop();
  }
});

const teams = `
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: teams}
spec: {volume: 4, fields: [{name: id, generator: sequence}]}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: members}
spec:
  volume: {per: {parent: teams, count: 5}}
  tenant: {dataset: teams, field: team_id}
  fields: [{name: id, generator: sequence}]
  relationships: [{foreignKey: mentor_id, references: members.id, onDelete: set null}]
`;
