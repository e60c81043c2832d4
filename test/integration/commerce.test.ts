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
      dataset.key.length > 0 ? [`PRIMARY KEY (${dataset.key})`] : [],
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
    const identity = fields.find(({ source }) => source.kind === 'generator' && source.generator === 'sequence');
    if (!identity) continue;
    found++;
    const table = tables(loaded)[i];
    const last = BigInt(await value(database, `SELECT max("${identity.name}")::text FROM ${table}`));
    const others = fields.filter((field) => field !== identity).map(({ name }) => `"${name}"`);
    const insert = `INSERT INTO ${table} (${others}) SELECT ${others} FROM ${table} LIMIT 1 RETURNING "${identity.name}"::text`;
    // A copy of a row would break a unique field.
    const next =
      unique.length === 0 ? insert : `SELECT nextval(pg_get_serial_sequence('${table}', '${identity.name}'))::text`;
    expect(BigInt(await value(database, next)), table).toBe(last + 1n);
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
    const ends = `SELECT min(created_at) >= ${asOf} - interval '30 days', max(created_at) < ${asOf},
      min(created_at) < ${asOf} - interval '29 days', max(created_at) > ${asOf} - interval '1 day' FROM users`;
    expect(await value(database, ends)).toEqual([true, true, true, true]);
    const orders = `SELECT min(created_at) >= ${asOf} - interval '180 days' AND max(created_at) < ${asOf} FROM orders`;
    expect(await value(database, orders)).toBe(true);
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
    const orders = `SELECT min(total_amount) >= 10 AND max(total_amount) <= 9999.99 AND min(id) = 5000 AND max(id) = 54999
      AND count(DISTINCT order_number) = count(*) AND min(order_number) LIKE 'ORD-20260101-%' FROM orders`;
    expect(await value(database, orders)).toBe(true);
    const share = await value<number>(database, 'SELECT avg((user_id IS NULL)::int)::float FROM sessions');
    expect(Math.abs(share - 0.25)).toBeLessThan(0.0125);
    const buyers = await value<number>(database, 'SELECT count(DISTINCT user_id)::int FROM orders');
    // Of 10,000 users drawn 50,000 times, e^-5 are never drawn.
    expect(Math.abs(buyers - 10_000 * (1 - Math.exp(-5)))).toBeLessThan(50);
  });

  test('its manifest has the content hashes that the server finds', async () => {
    const out = path.join(folder, 'rows');
    const { status, stderr } = await runCli(['generate', commerce, '--format', 'ndjson', '--out', out]);
    expect(status, stderr).toBe(0);
    const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
    const hashes: Record<string, string> = {};
    for (const [i, { name }] of plan.datasets.entries())
      hashes[name] = await serverHash(database, tables(plan)[i] as string);
    expect(Object.fromEntries(manifest.datasets.map((each) => [each.name, each.content_hash]))).toEqual(hashes);
  });

  // The last of these tests: it inserts.
  test('sequences stand where the rows end', async () => {
    expect(await expectNextIds(database, plan)).toBe(5);
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

async function serverHash(database: TestDatabase, table: string): Promise<string> {
  const settings = `SET datestyle = ISO; SET timezone = 'UTC'; SET intervalstyle = iso_8601; SET bytea_output = hex; SET extra_float_digits = 1`;
  await database.client.query(settings);
  const sums = [0, 1].map((seed) => `sum(hashtextextended(t::text, ${seed})::numeric)::text`);
  const found = await value<string[]>(database, `SELECT ${sums} FROM ${table} t`);
  return found.map((sum) => BigInt.asUintN(64, BigInt(sum)).toString(16).padStart(16, '0')).join('');
}

/** A small plan loaded from INSERT statements and from COPY has the same rows, whole. */
async function expectSameLoads(small: Plan): Promise<void> {
  const hashes: string[] = [];
  for (const inserts of [true, false]) {
    const database = await freshDatabase();
    try {
      await database.runScript(await dumpText(small, { inserts }));
      await expectLoaded(database, small);
      for (const table of tables(small)) hashes.push(await serverHash(database, table));
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
