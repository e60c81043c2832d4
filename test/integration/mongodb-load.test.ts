import type { Document } from 'mongodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Plan } from '../../src/plan/plan.ts';

import type { Expression } from '../../src/expression/expression.ts';

import type { Database } from '../../src/targets/database.ts';
import { Parts } from '../../src/targets/mongodb/parts.ts';
import { TargetFailure } from '../../src/targets/target-failure.ts';

import { drawnBytes } from '../support/drawn-bytes.ts';
import { inspecting, loadPlan, openMongodb, oursOf, removing, rowSources } from '../support/loads.ts';
import { freshMongodb, type TestMongodb } from '../support/mongodb.ts';
import { shopPlan } from '../support/shop.ts';

let server: TestMongodb;
let database: Database;
beforeEach(async () => {
  server = await freshMongodb();
  database = await openMongodb(server.url);
  await database.lock();
});
afterEach(async () => {
  await database.close();
  await server.drop();
});

const names = ['lines', 'orders', 'users', 'visits'];

/** Collections but the ledger's own. */
async function collections(): Promise<string[]> {
  const all = await server.db.listCollections({}, { nameOnly: true }).toArray();
  return all
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('data_cli.'))
    .sort();
}

async function contents(): Promise<Record<string, Document[]>> {
  const entries = await Promise.all(
    (await collections()).map(
      async (name) => [name, await server.db.collection(name).find().sort({ _id: 1 }).toArray()] as const,
    ),
  );
  return Object.fromEntries(entries);
}

async function failureOf(work: Promise<unknown>): Promise<TargetFailure> {
  const error = await work.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(TargetFailure);
  return error as TargetFailure;
}

async function all(rows: ReturnType<Database['show']>): Promise<(readonly (string | null)[])[]> {
  const shown: (readonly (string | null)[])[] = [];
  for await (const row of rows) shown.push(row);
  return shown;
}

const text = { name: 'text' } as const;
const status = { kind: 'field', type: text, path: ['status'] } as const;
const paidText = { kind: 'literal', type: text, value: 'paid' } as const;
const isPaid: Expression = {
  kind: 'apply',
  type: { name: 'boolean' },
  operation: '=(text,text)',
  args: [status, paidText],
};

const faults = (findings: readonly { ok: boolean }[]) => findings.filter(({ ok }) => !ok);

describe('replace', () => {
  test('fills an empty database, with indexes, and says what it has looked at', async () => {
    const plan = await shopPlan();
    const { execution, findings } = await loadPlan(database, plan);
    expect(faults(findings)).toEqual([]);
    expect(await collections()).toEqual(names);
    const counts = Object.values(await contents()).map(({ length }) => length);
    expect(counts).toEqual([300, 150, 100, 50]);
    const indexes = await server.db.collection('orders').indexes();
    expect(indexes.map(({ name }) => name)).toEqual(['_id_', 'orders_user']);
    const users = await server.db.collection('users').indexes();
    expect(users).toContainEqual(expect.objectContaining({ key: { email: 1 }, unique: true }));
    expect(findings.map(({ check }) => check)).toContain('orphans of orders.user_id');
    expect(findings.map(({ check }) => check)).toContain('lines.order_id, position is unique');
    expect(execution.datasets.every(({ created }) => created)).toBe(true);
    expect(execution.datasets.find(({ id }) => id === 'default/users')?.keyRange).toEqual({ first: '1', last: '100' });
  });

  test('puts new documents in the place of its own, and the same ones are the same', async () => {
    const first = await loadPlan(database, await shopPlan());
    const before = await contents();
    const second = await loadPlan(database, await shopPlan(), { ours: await oursOf(first.execution) });
    expect(await contents()).toEqual(before);
    expect(second.execution.datasets.map(({ contentHash }) => contentHash)).toEqual(
      first.execution.datasets.map(({ contentHash }) => contentHash),
    );
    await loadPlan(database, await shopPlan({ users: 20, seed: 8 }), { ours: await oursOf(second.execution) });
    expect((await contents()).users).toHaveLength(20);
    expect(await collections()).toEqual(names);
  });

  test('leaves documents that nobody has loaded, unless it is forced', async () => {
    await server.db.collection<{ _id: number }>('users').insertOne({ _id: 5 });
    const plan = await shopPlan();
    const { diagnostics, exit } = await failureOf(loadPlan(database, plan));
    expect(exit).toBe('no');
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['DC718', '`users` has 1 document that no load of `users` has left there'],
    ]);
    expect(await contents()).toEqual({ users: [{ _id: 5 }] });
    const { execution } = await loadPlan(database, plan, { force: true });
    expect((await contents()).users).toHaveLength(100);
    expect(execution.datasets.find(({ id }) => id === 'default/users')?.created).toBe(false);
  });

  test('keeps the indexes that the collection had', async () => {
    await server.db.createIndex('orders', { cents: -1 }, { name: 'mine' });
    await loadPlan(database, await shopPlan());
    const indexes = await server.db.collection('orders').indexes();
    expect(indexes.map(({ name }) => name).sort()).toEqual(['_id_', 'mine', 'orders_user']);
  });

  test('shows nothing to others before all is looked at, and nothing at all when that throws', async () => {
    const first = await loadPlan(database, await shopPlan({ users: 10 }));
    const before = await contents();
    let seen: unknown;
    const load = loadPlan(database, await shopPlan(), {
      ours: await oursOf(first.execution),
      async beforeCommit() {
        seen = (await contents()).users?.length;
        throw new Error('not good');
      },
    });
    await expect(load).rejects.toThrow('not good');
    expect(seen).toBe(10);
    expect(await contents()).toEqual(before);
  });

  test('leaves nothing behind when it is ended', async () => {
    const plan = await shopPlan();
    const controller = new AbortController();
    const sources = await rowSources(plan);
    const last = sources.map((source) => ({
      ...source,
      handedOver: () => source.dataset.name === 'orders' && controller.abort(new Error('enough')),
    }));
    await expect(loadPlan(database, plan, { sources: last, signal: controller.signal })).rejects.toThrow('enough');
    expect(await collections()).toEqual([]);
  });
});

describe('append, upsert and sync', () => {
  /** The rows of one plan from a row on. */
  async function rowsFrom(plan: Plan, start: number) {
    const sources = await rowSources(plan);
    return sources.filter(({ dataset }) => dataset.name === 'users').map((source) => ({ ...source, start }));
  }

  test('append adds the rows that come next, and finds its own among others', async () => {
    await loadPlan(database, await shopPlan());
    const before = (await contents()).users;
    const plan = await shopPlan({ users: 130 });
    const { execution, findings } = await loadPlan(database, plan, {
      mode: 'append',
      sources: await rowsFrom(plan, 100),
    });
    expect(faults(findings)).toEqual([]);
    expect(findings).toContainEqual(expect.objectContaining({ check: 'rows of users', found: '30' }));
    expect(execution.datasets[0]?.counts).toEqual({ created: 30, updated: 0, unchanged: 0, deleted: 0 });
    const after = (await contents()).users;
    expect(after).toHaveLength(130);
    expect(after?.slice(0, 100)).toEqual(before);
  });

  test('append never touches what is there', async () => {
    await loadPlan(database, await shopPlan());
    const before = await contents();
    const plan = await shopPlan({ users: 130 });
    const load = loadPlan(database, plan, { mode: 'append', sources: await rowsFrom(plan, 90) });
    expect((await failureOf(load)).diagnostics[0]?.code).toBe('DC717');
    expect(await contents()).toEqual(before);
  });

  test('upsert writes what differs and leaves the rest', async () => {
    await loadPlan(database, await shopPlan());
    await server.db.collection<{ _id: number }>('users').updateOne({ _id: 3 }, { $set: { note: 'changed' } });
    await server.db.collection<{ _id: number }>('users').deleteOne({ _id: 4 });
    await server.db.collection<{ _id: number }>('users').insertOne({ _id: 1000 });
    const { execution, findings } = await loadPlan(database, await shopPlan(), { mode: 'upsert' });
    expect(faults(findings)).toEqual([]);
    const users = execution.datasets.find(({ id }) => id === 'default/users');
    expect(users?.counts).toEqual({ created: 1, updated: 1, unchanged: 98, deleted: 0 });
    expect((await contents()).users).toHaveLength(101);
  });

  // FerretDB has a hundred connections to its SQLite, and one `update` held as many of them as it had statements.
  test.each([
    ['upsert', 250, 1024],
    ['sync', 3000, 1024],
  ] as const)('%s changes %i documents, up to %i of them at once', async (mode, users, atOnce) => {
    const old = await shopPlan({ users, seed: 1 });
    const first = await loadPlan(database, old, { sources: await rowSources(old, atOnce) });
    const plan = await shopPlan({ users, seed: 2 });
    const ours = await oursOf(first.execution);
    const again = { mode, ours, sources: await rowSources(plan, atOnce) };
    const { execution, findings } = await loadPlan(database, plan, again);
    expect(faults(findings)).toEqual([]);
    const found = execution.datasets.find(({ id }) => id === 'default/users');
    expect(found?.counts).toEqual({ created: 0, updated: users, unchanged: 0, deleted: 0 });
    expect((await contents()).users).toHaveLength(users);
    // What another load of the same rows calls equal, by documents that are read one by one.
    const same = await loadPlan(database, plan, { mode, ours: await oursOf(execution) });
    expect(same.execution.datasets.map(({ counts }) => counts?.unchanged)).toEqual(
      plan.datasets.map(({ rows }) => rows),
    );
  });

  test('and takes back as many', async () => {
    const old = await shopPlan({ users: 250, seed: 1 });
    const first = await loadPlan(database, old, { sources: await rowSources(old, 1024) });
    const before = await contents();
    const plan = await shopPlan({ users: 250, seed: 2 });
    const load = loadPlan(database, plan, {
      mode: 'upsert',
      ours: await oursOf(first.execution),
      sources: await rowSources(plan, 1024),
      beforeCommit: async () => Promise.reject(new Error('not good')),
    });
    await expect(load).rejects.toThrow('not good');
    expect(await contents()).toEqual(before);
  });

  test('sync deletes what earlier loads have left, and nothing else', async () => {
    const old = await shopPlan({ users: 100, orders: 60 });
    const first = await loadPlan(database, old);
    await server.db.collection<{ _id: string }>('orders').insertOne({ _id: 'somebody else’s' });
    const plan = await shopPlan({ users: 80, orders: 20 });
    const ours = await oursOf(first.execution);
    const before = await contents();
    const { signal } = new AbortController();
    const planned = await database.count({ plan, mode: 'sync', ours, sources: await rowSources(plan), signal });
    expect(await contents()).toEqual(before);
    const { execution, findings } = await loadPlan(database, plan, { mode: 'sync', ours });
    expect(faults(findings)).toEqual([]);
    const counts = Object.fromEntries(execution.datasets.map((each) => [each.id, each.counts]));
    expect(Object.fromEntries(planned)).toEqual(counts);
    expect(counts['default/users']).toEqual({ created: 0, updated: 0, unchanged: 80, deleted: 20 });
    expect(counts['default/orders']).toMatchObject({ deleted: 40 });
    expect((await contents()).users).toHaveLength(80);
    expect((await contents()).orders).toHaveLength(21);
  });

  test.each(['append', 'upsert', 'sync'] as const)('%s is taken back when what it wrote is no good', async (mode) => {
    const old = await shopPlan({ users: 100, seed: 1 });
    const first = await loadPlan(database, old);
    const before = await contents();
    // Fewer orders, which `sync` alone deletes.
    const plan = await shopPlan({ users: 120, seed: 2, ...(mode === 'sync' && { orders: 60 }) });
    const load = loadPlan(database, plan, {
      mode,
      ...(mode === 'append' && { sources: await rowsFrom(plan, 100) }),
      ours: await oursOf(first.execution),
      async beforeCommit() {
        expect(await contents()).not.toEqual(before);
        throw new Error('not good');
      },
    });
    await expect(load).rejects.toThrow('not good');
    expect(await contents()).toEqual(before);
    expect(await server.db.collection('data_cli.parts').countDocuments({ _id: /^undo/ as never })).toBe(0);
  });
});

describe('what is there', () => {
  test('verify holds each document against the constraints', async () => {
    const [users, ...others] = (await shopPlan()).datasets;
    if (users?.name !== 'users') throw new Error('no users');
    const plan = await shopPlan();
    const id = { kind: 'field', type: { name: 'integer' }, path: ['id'] } as const;
    const most = { kind: 'literal', type: { name: 'integer' }, value: '98' } as const;
    const below: Expression = {
      kind: 'apply',
      type: { name: 'boolean' },
      operation: '<=(integer,integer)',
      args: [id, most],
    };
    const constraint = { text: 'id <= 98', expression: below, severity: 'error', obeyed: false } as const;
    const broken = { ...plan, datasets: [{ ...users, constraints: [constraint] }, ...others] };
    const { findings } = await loadPlan(database, broken);
    expect(faults(findings)).toEqual([expect.objectContaining({ check: 'users: id <= 98', found: '2 rows' })]);
  });

  test('verify finds a single changed field, a missing document and an orphan', async () => {
    const plan = await shopPlan();
    const { execution } = await loadPlan(database, plan);
    const check = async () =>
      faults(await database.verify(plan, execution.datasets, { sampleQuery: 1000 })).map(
        (each) => (each as { check?: string }).check,
      );
    expect(await check()).toEqual([]);
    const users = server.db.collection<{ _id: number }>('users');
    const third = await users.findOne({ _id: 3 });
    await users.updateOne({ _id: 3 }, { $set: { note: 'Other' } });
    expect(await check()).toEqual(['content of users']);
    await users.replaceOne({ _id: 3 }, third as Document);
    expect(await check()).toEqual([]);
    const order = await server.db.collection('orders').findOne();
    await users.deleteOne({ _id: order?.user_id });
    expect(await check()).toEqual(
      expect.arrayContaining(['orphans of orders.user_id', 'rows of users', 'content of users']),
    );
  });

  test('rows made once more tell which document was changed, among those of others', async () => {
    const plan = await shopPlan();
    const { execution } = await loadPlan(database, plan);
    const users = server.db.collection<{ _id: number }>('users');
    await users.updateOne({ _id: 3 }, { $set: { note: 'Other' } });
    await users.insertOne({ _id: 5000 });
    const made = await rowSources(plan);
    const findings = await database.verify(plan, execution.datasets, {
      sampleQuery: 1000,
      sources: async ({ id }) => made.filter(({ dataset }) => dataset.id === id),
    });
    expect(faults(findings)).toEqual([
      expect.objectContaining({ check: 'content of users', found: 'other: users[2]' }),
    ]);
  });

  test('remove deletes the rows of a load and nothing else', async () => {
    const plan = await shopPlan();
    const { execution } = await loadPlan(database, plan);
    await server.db.collection<{ _id: number }>('users').insertOne({ _id: 5000 });
    const removed = await database.remove(removing(await rowSources(plan), execution));
    expect([...removed]).toEqual(
      expect.arrayContaining([
        ['default/users', 100],
        ['default/lines', 300],
      ]),
    );
    expect(Object.entries(await contents()).map(([name, each]) => [name, each.length])).toEqual(
      names.map((name) => [name, name === 'users' ? 1 : 0]),
    );
  });

  test('inspect tells what there is and what does not fit, and writes nothing', async () => {
    await server.db.createIndex('users', { joined: 1 }, { name: 'once', unique: true });
    await server.db.createIndex('orders', { cents: 1 }, { name: 'orders_user' });
    const before = await collections();
    const { tables, diagnostics } = await database.inspect(inspecting(await shopPlan()));
    expect(tables.get('default/users')).toEqual({ exists: true, rows: 0 });
    expect(tables.get('default/lines')).toEqual({ exists: false, rows: 0 });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['DC755', 'the index `once` of `users` is unique, and `joined` may repeat (dataset `users`)'],
      ['DC755', '`orders` has another index called `orders_user` (dataset `orders`)'],
    ]);
    expect(await collections()).toEqual(before);
  });

  test('show gives rows by key, as texts, as many as asked for', async () => {
    const plan = await shopPlan();
    await loadPlan(database, plan);
    const users = plan.datasets.find(({ name }) => name === 'users');
    const orders = plan.datasets.find(({ name }) => name === 'orders');
    if (!users || !orders) throw new Error('no shop');
    const shown = await all(database.show(users, { limit: 2 }));
    expect(shown.map(([id]) => id)).toEqual(['1', '2']);
    expect(shown[0]?.[2]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+00$/);
    const paid = await all(database.show(orders, { limit: 1000, filter: isPaid }));
    expect(paid.length).toBe(await server.db.collection('orders').countDocuments({ status: 'paid' }));
    expect(paid[0]?.[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-/);
    const parent = { ...isPaid, args: [{ ...status, path: ['users', 'email'] }, paidText] };
    expect((await failureOf(all(database.show(orders, { limit: 1, filter: parent })))).diagnostics[0]?.code).toBe(
      'DC716',
    );
  });

  test('probe reads and writes, and leaves nothing', async () => {
    const times = await database.probe(undefined);
    expect(times.read).toBeGreaterThan(0);
    expect(times.write).toBeGreaterThan(0);
    const there = await server.db.listCollections({}, { nameOnly: true }).toArray();
    expect(there.map(({ name }) => name)).not.toContain('data_cli.probes');
  });
});

describe('the ledger', () => {
  test('has every load, the newest first, with its plan', async () => {
    expect(await database.ledger.list()).toEqual([]);
    const plan = await shopPlan();
    const first = await loadPlan(database, plan, { id: 'one' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await loadPlan(database, plan, { id: 'two', ours: await oursOf(first.execution) });
    const listed = await database.ledger.list();
    expect(listed.map(({ id, state }) => [id, state])).toEqual([
      ['two', 'ready'],
      ['one', 'ready'],
    ]);
    expect(listed[1]).toEqual(JSON.parse(JSON.stringify(first.execution)));
  });

  test('keeps in parts what no document could hold', async () => {
    const parts = new Parts(server.db, 'data_cli.parts', 1000);
    const large = drawnBytes('large', 1500);
    await parts.write('plan/large', large);
    await parts.write('plan/small', Buffer.of(1));
    await parts.write('plan/none', Buffer.of());
    expect(await server.db.collection('data_cli.parts').countDocuments()).toBe(4);
    expect((await parts.read('plan/large'))?.equals(large)).toBe(true);
    expect(await parts.read('plan/small')).toEqual(Buffer.of(1));
    expect(await parts.read('plan/none')).toEqual(Buffer.of());
    expect(await parts.read('plan/other')).toBeUndefined();
    expect(await parts.keys('plan/')).toEqual(['plan/large', 'plan/none', 'plan/small']);
    await parts.remove('plan/large');
    expect(await parts.keys('plan/')).toEqual(['plan/none', 'plan/small']);
  });
});
