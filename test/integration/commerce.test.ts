import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import seedrandom from 'seedrandom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Manifest } from '../../src/formats/manifest.ts';

import type { Plan } from '../../src/index.ts';
import { datasetText, planOfFolder, type Row, tablesOf } from '../laws/outputs.ts';
import { nasty, plant } from '../laws/projects.ts';
import { runCli } from '../support/cli.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { dumpText } from '../support/run-project.ts';
import { serverHash } from '../support/server-hash.ts';

const commerce = path.resolve('specs/commerce');
const asOf = "timestamp '2026-01-01'";

let plan: Plan;
beforeAll(async () => {
  plan = await planOfFolder(commerce);
});

function tables({ datasets }: Plan): string[] {
  return datasets.map(({ table }) => `"${table.schema ?? 'public'}"."${table.name}"`);
}

async function values<T = string>({ client }: TestDatabase, text: string, parameters: unknown[] = []): Promise<T[]> {
  const { rows } = await client.query({ text, values: parameters, rowMode: 'array' });
  return (rows as unknown[][]).map((row) => (row.length === 1 ? row[0] : row) as T);
}

async function value<T = string>(database: TestDatabase, text: string): Promise<T> {
  return (await values<T>(database, text))[0] as T;
}

/** Holds the tables against their plan: rows, keys, foreign keys, references and where sequences stand. */
async function expectLoaded(database: TestDatabase, loaded: Plan): Promise<void> {
  for (const [i, dataset] of loaded.datasets.entries()) {
    const table = tables(loaded)[i] as string;
    expect(await value(database, `SELECT count(*)::int FROM ${table}`), table).toBe(dataset.rows);
    expect(await constraints(database, table, 'p')).toEqual(
      dataset.key.length > 0 ? [`PRIMARY KEY (${dataset.key.join(', ')})`] : [],
    );
    const foreign = await constraints(database, table, 'f');
    expect(foreign).toHaveLength(dataset.references.length);
    for (const { fields, parent, parentFields, onDelete } of dataset.references) {
      const to = tables(loaded)[loaded.datasets.findIndex(({ id }) => id === parent)] as string;
      const on = onDelete === 'no action' ? '' : ` ON DELETE ${onDelete.toUpperCase()}`;
      const target = `${to.replaceAll('"', '').replace(/^public\./, '')}(${parentFields})${on}`;
      expect(foreign).toContainEqual(`FOREIGN KEY (${fields}) REFERENCES ${target}`);
      const join = fields.map((field, at) => `c."${field}" = p."${parentFields[at]}"`).join(' AND ');
      const orphans = `SELECT count(*)::int FROM ${table} c WHERE c."${fields[0]}" IS NOT NULL AND NOT EXISTS (SELECT FROM ${to} p WHERE ${join})`;
      expect(await value(database, orphans), `${table} without ${to}`).toBe(0);
    }
  }
}

function constraints(database: TestDatabase, table: string, kind: 'p' | 'f'): Promise<string[]> {
  const text = 'SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = $1::regclass AND contype = $2';
  return values(database, text, [table, kind]);
}

/** The next row that is inserted without a key gets the one after the last. Returns how many tables number themselves. */
async function expectNextIds(database: TestDatabase, loaded: Plan): Promise<number> {
  let found = 0;
  for (const [i, { fields, unique }] of loaded.datasets.entries()) {
    const identity = fields.find(
      ({ source }) => source.kind === 'generator' && source.generator === 'sequence' && !source.parameters.per,
    );
    if (!identity) continue;
    found++;
    const table = tables(loaded)[i];
    const last = BigInt(await value(database, `SELECT max("${identity.name}")::text FROM ${table}`));
    const others = fields.filter((field) => field !== identity).map(({ name }) => `"${name}"`);
    const insert = `INSERT INTO ${table} (${others}) SELECT ${others} FROM ${table} LIMIT 1 RETURNING "${identity.name}"::text`;
    // A copy of a row would break a unique field.
    const next =
      unique.length === 0 ? insert : `SELECT nextval(pg_get_serial_sequence('${table}', '${identity.name}'))::text`;
    const { step = 1 } = identity.source.kind === 'generator' ? identity.source.parameters : {};
    expect(BigInt(await value(database, next)), table).toBe(last + BigInt(String(step)));
  }
  return found;
}

describe('the whole of it, by COPY', () => {
  let database: TestDatabase;
  const folder = mkdtempSync(path.join(tmpdir(), 'data-cli-commerce-'));
  beforeAll(async () => {
    database = await freshDatabase();
    const dump = path.join(folder, 'commerce.sql');
    const { status, stderr } = await runCli(['generate', commerce, '--out', dump]);
    expect(status, stderr).toBe(0);
    await database.runFile(dump);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  test('was loaded by a role that may do nothing special', async () => {
    const facts =
      'SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication FROM pg_roles WHERE rolname = current_user';
    expect(await value(database, facts)).toBe(false);
  });

  test('has all rows, keys, foreign keys and no orphans', async () => {
    const rows = Object.fromEntries(plan.datasets.map((dataset) => [dataset.name, dataset.rows]));
    expect(rows).toMatchObject({ users: 10_000, orders: 50_000 });
    await expectLoaded(database, plan);
  });

  test.each([
    ['users', 'status', { active: 70, inactive: 20, suspended: 10 }],
    ['orders', 'status', { pending: 10, processing: 15, shipped: 20, delivered: 50, cancelled: 5 }],
    ['users', 'is_verified', { true: 80, false: 20 }],
  ])('%s.%s is spread by its weights', async (table, column, weights) => {
    const counts = await values<[string, number]>(
      database,
      `SELECT ${column}::text, count(*)::int FROM ${table} GROUP BY 1`,
    );
    expect(counts.map(([each]) => each).sort()).toEqual(Object.keys(weights).sort());
    const rows = counts.reduce((sum, [, count]) => sum + count, 0);
    for (const [each, count] of counts) {
      const share = (weights as Record<string, number>)[each] as number;
      // Five times the spread of a share.
      const spread = 5 * Math.sqrt((share * (100 - share)) / rows);
      expect(Math.abs((count / rows) * 100 - share), each).toBeLessThan(spread);
    }
  });

  test('moments lie in their ranges and fill them', async () => {
    // Early accounts leave their users all of the range, late ones its end.
    const users = `SELECT min(created_at) >= ${asOf} - interval '720 days', max(created_at) < ${asOf} - interval '1 day',
      min(created_at) < ${asOf} - interval '719 days', max(created_at) > ${asOf} - interval '2 days' FROM users`;
    expect(await value(database, users)).toEqual([true, true, true, true]);
    const orders = `SELECT min(created_at) >= ${asOf} - interval '180 days' AND max(created_at) < ${asOf} FROM orders`;
    expect(await value(database, orders)).toBe(true);
  });

  test('an order is the sum of its lines, which are counted from 1 and cost what products cost', async () => {
    const sums = `SELECT count(*)::int, count(*) FILTER (WHERE total_amount <> sum)::int, sum(total_amount)::text FROM orders
      LEFT JOIN (SELECT order_id AS id, sum(round(quantity * p.price * (1 - discount), 2)) FROM order_items
        JOIN products p ON p.id = product_id WHERE unit_price = p.price GROUP BY 1) lines USING (id)`;
    const [orders, wrong, total] = await value<[number, number, string]>(database, sums);
    expect([orders, wrong]).toEqual([50_000, 0]);
    expect(await value(database, 'SELECT sum(amount)::text FROM order_items')).toBe(total);
    const lines = `SELECT count(*)::int, count(*) FILTER (WHERE most <> lines OR least <> 1 OR lines > 6)::int FROM
      (SELECT min(line_no) AS least, max(line_no) AS most, count(*) AS lines FROM order_items GROUP BY order_id) each`;
    expect(await value(database, lines)).toEqual([50_000, 0]);
  });

  test('a payment is of one order, all of it, in its currency, within three days; what became of both agrees', async () => {
    const wrong = `SELECT count(*)::int, count(DISTINCT order_id)::int, count(*) FILTER (WHERE amount <> total_amount
      OR p.currency <> o.currency OR paid_at < o.created_at AT TIME ZONE 'UTC'
      OR paid_at > o.created_at AT TIME ZONE 'UTC' + interval '3 days' OR paid_at >= ${asOf} AT TIME ZONE 'UTC'
      OR (o.status = 'cancelled') <> (p.status = 'refunded') OR (o.status = 'pending') <> (p.status = 'authorized'))::int
      FROM payments p JOIN orders o ON o.id = order_id`;
    expect(await value(database, wrong)).toEqual([45_000, 45_000, 0]);
  });

  test('nothing comes before what it follows from', async () => {
    const late = `SELECT (SELECT count(*) FROM users u JOIN accounts a ON a.id = account_id
        WHERE u.created_at AT TIME ZONE 'UTC' < a.created_at)::int,
      (SELECT count(*) FROM orders o JOIN users u ON u.id = user_id WHERE o.created_at < u.created_at)::int,
      (SELECT count(*) FROM sessions JOIN users u ON u.id = user_id WHERE started_at < u.created_at AT TIME ZONE 'UTC')::int,
      (SELECT count(*) FROM orders WHERE shipped_on < created_at::date OR shipped_on > ${asOf}
        OR (shipped_on IS NULL) = (status IN ('shipped', 'delivered')))::int,
      (SELECT count(*) FROM orders o JOIN users u ON u.id = user_id JOIN accounts a ON a.id = account_id
        WHERE o.currency <> a.currency)::int`;
    expect(await value(database, late)).toEqual([0, 0, 0, 0, 0]);
  });

  test('a few products are in very many orders: as often as their rank says', async () => {
    const found = await values<number>(
      database,
      'SELECT count(*)::int FROM order_items GROUP BY product_id ORDER BY 1 DESC',
    );
    const lines = found.reduce((sum, count) => sum + count, 0);
    const harmonic = Array.from({ length: 1000 }, (_, rank) => 1 / (rank + 1)).reduce((sum, each) => sum + each, 0);
    for (const rank of [1, 2, 3, 10]) {
      const expected = lines / harmonic / rank;
      expect(Math.abs((found[rank - 1] as number) - expected), `${rank}`).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  test('what is masked holds what the rules say', async () => {
    const wrong = `SELECT count(*) FILTER (WHERE email NOT LIKE '%_@example.com' OR email LIKE 'user+%')::int,
      count(*) FILTER (WHERE phone !~ '^\\+1-\\d{3}-555-01\\d\\d$')::int,
      count(*) FILTER (WHERE ssn !~ '^[0-9a-f]{11}$')::int, count(*) - count(DISTINCT email) FROM users`;
    expect((await value<unknown[]>(database, wrong)).map(Number)).toEqual([0, 0, 0, 0]);
  });

  test('ssn is SHA-256 under the key of its category, cut to the column: anyone who has the seed can do it again', async () => {
    const [masked, raw] = [await users(plan), await users(withoutMasks(plan))].map((rows) =>
      rows.map((row) => String(row.ssn)),
    );
    expect(raw?.[0]).toMatch(/^9\d\d-\d\d-\d{4}$/);
    const key = derived(rootOf('1'), 'mask', 'ssn');
    expect(masked).toEqual(
      raw?.map((each) => createHash('sha256').update(key).update(each).digest('hex').slice(0, 11)),
    );
    expect(await values(database, 'SELECT ssn FROM users ORDER BY id LIMIT 100')).toEqual(masked);
  });

  test('plain values are in the ranges that the definitions give', async () => {
    const orders = `SELECT min(total_amount) > 0 AND min(id) = 5000 AND max(id) = 54999
      AND count(DISTINCT order_number) = count(*) AND min(order_number) LIKE 'ORD-20260101-%' FROM orders`;
    expect(await value(database, orders)).toBe(true);
    const share = await value<number>(database, 'SELECT avg((user_id IS NULL)::int)::float FROM sessions');
    expect(Math.abs(share - 0.25)).toBeLessThan(0.0125);
  });

  test('its manifest has the content hashes that the server finds', async () => {
    const out = path.join(folder, 'rows');
    const { status, stderr } = await runCli(['generate', commerce, '--format', 'ndjson', '--out', out]);
    expect(status, stderr).toBe(0);
    const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
    const hashes: Record<string, string> = {};
    for (const [i, { name }] of plan.datasets.entries())
      hashes[name] = await hashOf(database, tables(plan)[i] as string);
    expect(Object.fromEntries(manifest.datasets.map((each) => [each.name, each.content_hash]))).toEqual(hashes);
  });

  // The last of these tests: it inserts.
  test('sequences stand where the rows end', async () => {
    expect(await expectNextIds(database, plan)).toBe(4);
  });
});

async function users(of: Plan): Promise<Row[]> {
  const text = await datasetText(of, 'commerce/users', 'ndjson', { shard: { index: 1, of: 100 } });
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row);
}

function withoutMasks(of: Plan): Plan {
  const bare = of.datasets.map((dataset) => ({
    ...dataset,
    fields: dataset.fields.map(({ mask: _, ...field }) => field),
  }));
  return { ...of, datasets: bare };
}

function rootOf(seed: string): Buffer {
  const random = seedrandom(seed);
  const root = Buffer.alloc(16);
  for (let at = 0; at < 16; at += 4) root.writeInt32BE(random.int32(), at);
  return root;
}

/** The first half of SHA-256 over a key and names, each behind its length. */
function derived(key: Buffer, ...names: readonly string[]): Buffer {
  const hash = createHash('sha256').update(key);
  for (const name of names) hash.update(Buffer.from([0, 0, 0, name.length])).update(name);
  return hash.digest().subarray(0, 16);
}

async function hashOf({ client }: TestDatabase, table: string): Promise<string> {
  await client.query(
    `SET datestyle = ISO; SET timezone = 'UTC'; SET intervalstyle = iso_8601; SET bytea_output = hex; SET extra_float_digits = 1`,
  );
  return serverHash(client, `SELECT * FROM ${table}`);
}

/** A small plan loaded from INSERT statements and from COPY has the same rows, whole. */
async function expectSameLoads(small: Plan): Promise<void> {
  const hashes: string[] = [];
  for (const inserts of [true, false]) {
    const database = await freshDatabase();
    try {
      await database.runScript(await dumpText(small, { inserts }));
      await expectLoaded(database, small);
      for (const table of tables(small)) hashes.push(await hashOf(database, table));
      expect(await expectNextIds(database, small)).toBeGreaterThan(0);
    } finally {
      await database.drop();
    }
  }
  expect(hashes.slice(hashes.length / 2)).toEqual(hashes.slice(0, hashes.length / 2));
}

test('by INSERT statements it is the same', async () => {
  await expectSameLoads(await planOfFolder(commerce, { count: 300 }));
});

test('a self-reference, two datasets in a circle and a chain of four load in one transaction', async () => {
  const small = await planOfFolder(plant(nasty));
  expect(small.cycles).toEqual([['nasty/people', 'nasty/teams']]);
  expect(Object.keys(await tablesOf(small))).toHaveLength(nasty.length);
  await expectSameLoads(small);
});
