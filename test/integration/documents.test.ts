import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Plan } from '../../src/index.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

// One definition, written as tables and as documents: what the server joins is what the documents nest.

const countByName = new Map([
  ['customers', 200],
  ['orders', 900],
  ['order_items', 2500],
]);
let plan: Plan;
let database: TestDatabase;

beforeAll(async () => {
  plan = (await compileFolder('test/cases/documents', { countByName })).plan as Plan;
  database = await freshDatabase();
  await database.runScript(await dumpText(plan));
});
afterAll(() => database.drop());

/** Extended JSON without its types, dates as `to_jsonb` has them: enough to compare content. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const [[key, inner] = ['', undefined]] = Object.entries(value);
  if (/^\$number/.test(key)) return Number(inner);
  if (key === '$oid') return inner;
  if (key === '$date') return new Date(plain(inner) as number).toISOString();
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

const joined = `
  SELECT jsonb_build_object('_id', c.id, 'name', name, 'rating', rating, 'tags', tags,
    'address', address || jsonb_build_object('since', iso((address->>'since')::date)),
    'orders', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        '_id', o.id, 'placed_at', iso(placed_at), 'customer_id', customer_id,
        'items', (SELECT coalesce(jsonb_agg(jsonb_build_object(
            '_id', i.id, 'amount', amount, 'currency', currency, 'order_id', order_id) ORDER BY i.id), '[]')
          FROM order_items i WHERE i.order_id = o.id)) ORDER BY o.id), '[]')
      FROM orders o WHERE o.customer_id = c.id)) AS document
  FROM customers c`;

const iso = `CREATE FUNCTION iso(moment timestamptz) RETURNS text LANGUAGE sql AS
  $$ SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$`;

function byId(documents: readonly unknown[]): unknown[] {
  return [...documents].sort((a, b) => ((a as { _id: string })._id < (b as { _id: string })._id ? -1 : 1));
}

test.each([1024, 7])('documents hold what the tables hold, in batches of %i', async (capacity) => {
  const text = await dumpText(plan, { format: 'ndjson', dialect: 'mongodb', capacity });
  const documents = text
    .trimEnd()
    .split('\n')
    .map((line) => plain(JSON.parse(line)));
  await database.client.query(`SET timezone = 'UTC'`);
  await database.client.query(`DROP FUNCTION IF EXISTS iso`);
  await database.client.query(iso);
  const { rows } = await database.client.query<{ document: unknown }>(joined);
  expect(documents).toHaveLength(200);
  expect(byId(documents)).toEqual(byId(rows.map(({ document }) => document)));
});

test('no row is left out, and none is in two documents', async () => {
  const text = await dumpText(plan, { format: 'ndjson', dialect: 'mongodb' });
  const customers = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { orders: { items: unknown[] }[] });
  const orders = customers.flatMap((customer) => customer.orders);
  expect(orders).toHaveLength(900);
  expect(orders.flatMap((order) => order.items)).toHaveLength(2500);
});
