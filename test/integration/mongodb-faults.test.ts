import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

import type { Document } from 'mongodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

import type { Database } from '../../src/targets/database.ts';
import { TargetFailure } from '../../src/targets/target-failure.ts';

import { bundled } from '../support/bundled.ts';
import { cable } from '../support/cable.ts';
import { columnOf } from '../support/column-of.ts';
import { inspecting, loadPlan, openMongodb, removing, rowSources } from '../support/loads.ts';
import { freshMongodb, type TestMongodb } from '../support/mongodb.ts';
import { dataset, field, planOf } from '../support/plans.ts';
import { shopPlan } from '../support/shop.ts';

let server: TestMongodb;
const opened: Database[] = [];
const children: ChildProcess[] = [];
beforeEach(async () => {
  server = await freshMongodb();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const database of opened.splice(0)) await database.close();
  await server.drop();
});

async function open(url = server.url, lockTimeout?: number): Promise<Database> {
  const database = await openMongodb(url, lockTimeout);
  opened.push(database);
  return database;
}

async function locked(url?: string): Promise<Database> {
  const database = await open(url);
  await database.lock();
  return database;
}

async function failureOf(work: Promise<unknown>): Promise<{ exit: string; codes: string[]; text: string }> {
  const error = (await work.catch((reason) => reason)) as TargetFailure;
  expect(error).toBeInstanceOf(TargetFailure);
  const text = error.diagnostics.map(({ message, help }: Diagnostic) => `${message} ${help ?? ''}`).join('\n');
  return { exit: error.exit, codes: error.diagnostics.map(({ code }) => code), text: `${error.message}\n${text}` };
}

async function contents(): Promise<Record<string, Document[]>> {
  const names = (await server.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);
  const own = names.filter((name) => !name.startsWith('data_cli.')).sort();
  const found = own.map(async (name) => [name, await server.db.collection(name).find().sort({ _id: 1 }).toArray()]);
  return Object.fromEntries(await Promise.all(found));
}

describe('a server that cannot be had', () => {
  const patience = 'serverSelectionTimeoutMS=700';
  const cases: [name: string, url: () => string, code: string, exit: string, says: RegExp][] = [
    [
      'nobody listens',
      () => `mongodb://bob:s3cret@127.0.0.1:1/shop?${patience}`,
      'DC710',
      'environment',
      /nobody listens/,
    ],
    [
      'no such host',
      () => `mongodb://bob:s3cret@no.such.host.invalid/shop?${patience}`,
      'DC710',
      'environment',
      /no host of that name/,
    ],
    [
      'no such service',
      () => `mongodb+srv://bob:s3cret@no.such.host.invalid/shop?${patience}`,
      'DC710',
      'environment',
      /no host of that name/,
    ],
    ['a wrong password', () => server.url.replace('//', '//bob:s3cret@'), 'DC711', 'no', /does not let us in/],
  ];
  test.each(cases)('%s', async (_, url, code, exit, says) => {
    const failure = await failureOf(openMongodb(url()));
    expect(failure).toMatchObject({ codes: [code], exit });
    expect(failure.text).toMatch(says);
    expect(failure.text).not.toMatch(/s3cret|sekret/);
  });
});

describe('two loads at once', () => {
  test('the second is told who holds the lock, and since when', async () => {
    await locked();
    const second = await open(server.url, 400);
    const failure = await failureOf(second.lock());
    expect(failure).toMatchObject({ codes: ['DC715'], exit: 'environment' });
    expect(failure.text).toMatch(/is being loaded by tester@here since \d{4}-\d\d-\d\dT/);
    expect(await second.loader()).toMatchObject({
      who: 'tester@here',
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  test('the second waits for the first to end', async () => {
    const first = await locked();
    const second = await open();
    let has = false;
    const waiting = second.lock().then(() => {
      has = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(has).toBe(false);
    await first.close();
    await waiting;
  });

  test('of many who come at once one gets in', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => open(server.url, 0)));
    const results = await Promise.allSettled(all.map((each) => each.lock()));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a load without the lock is none', async () => {
    const database = await open();
    await expect(loadPlan(database, await shopPlan())).rejects.toThrow('needs the lock');
  });
});

describe('a loader that is killed', () => {
  const loader = bundled('test/support/mongodb-loader.ts');

  /** Starts one and kills it where it says that it is. */
  async function killed(mode: string, phase: string): Promise<void> {
    const child = spawn(process.execPath, [await loader, server.url, mode, phase], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    expect(String(said)).toBe('here\n');
    child.kill('SIGKILL');
    await once(child, 'exit');
    // Only one of the tests waits for the lock to expire by itself.
    if (phase === 'locked') return;
    await server.db.collection('data_cli.locks').updateMany({}, { $set: { expires: new Date(0) } });
  }

  /** What is there when a load of the same mode has gone well. */
  async function ready(): Promise<Record<string, Document[]>> {
    const database = await locked();
    await loadPlan(database, await shopPlan({ users: 30 }), { id: 'first' });
    await database.close();
    return contents();
  }

  test.each([
    ['replace', 'locked'],
    ['replace', 'rows'],
    ['replace', 'looking'],
    ['upsert', 'rows'],
    ['upsert', 'looking'],
  ])('%s, at `%s`: the next finds the old data, whole', async (mode, phase) => {
    const before = await ready();
    await killed(mode, phase);
    const database = await locked();
    expect(await contents()).toEqual(before);
    const states = Object.fromEntries((await database.ledger.list()).map(({ id, state }) => [id, state]));
    expect(states.first).toBe('ready');
    if (phase !== 'locked') expect(states[`killed-${mode}-${phase}`]).toBe('failed');
    expect(await server.db.collection('data_cli.parts').countDocuments({ _id: /^(undo|commit)/ as never })).toBe(0);
    await loadPlan(database, await shopPlan(), { force: true });
    expect((await contents()).users).toHaveLength(100);
  });

  test('replace, between two collections that take their places: the next finds the new data, whole', async () => {
    await ready();
    await killed('replace', 'moving');
    const database = await locked();
    const [last] = await database.ledger.list();
    expect(last).toMatchObject({ id: 'killed-replace-moving', state: 'ready' });
    const plan = await shopPlan({ users: 120, seed: 9 });
    const findings = await database.verify(plan, last?.datasets ?? [], { sampleQuery: 1000 });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(Object.keys(await contents())).toEqual(['lines', 'orders', 'users', 'visits']);
  });
});

test.each([
  ['interrupt', 'DC714', 'the connection to `LABEL` was lost run it again: a load that was cut off is put in order'],
  ['cut', 'DC710', '`LABEL` cannot be reached: nobody listens there'],
] as const)(
  'a connection that ends half-way (%s) is said, and what was written is undone by the next',
  async (how, code, says) => {
    const first = await locked();
    await loadPlan(first, await shopPlan({ users: 30 }), { id: 'first' });
    await first.close();
    const before = await contents();
    const laid = await cable(`${server.url}?serverSelectionTimeoutMS=5000`);
    const database = await locked(laid.url);
    const plan = await shopPlan({ seed: 3 });
    const sources = (await rowSources(plan)).map((source) => ({
      ...source,
      handedOver: () => source.dataset.name === 'orders' && laid[how](),
    }));
    const failure = await failureOf(loadPlan(database, plan, { mode: 'upsert', sources }));
    expect(failure).toMatchObject({ exit: 'environment', codes: [code] });
    expect(failure.text).toContain(says.replace('LABEL', laid.url.replace(/\?.*/, '')));
    await database.close();
    const next = await locked();
    expect(await contents()).toEqual(before);
    expect((await next.ledger.list()).map(({ state }) => state).sort()).toEqual(['failed', 'ready']);
  },
);

test('collections of others stay as they are', async () => {
  const others = server.db.collection<{ _id: string; when: Date }>('others');
  await others.insertOne({ _id: 'a', when: new Date(5) });
  await others.createIndex({ when: -1 }, { name: 'by_when' });
  const look = async () => [await others.find().toArray(), await others.indexes()];
  const before = await look();
  const database = await locked();
  const plan = await shopPlan();
  const { execution } = await loadPlan(database, plan);
  await loadPlan(database, plan, { mode: 'sync' });
  await database.remove(removing(await rowSources(plan), execution));
  expect(await look()).toEqual(before);
});

describe('names that need care', () => {
  const wrong = ['a$b', '', '.a', 'system.users', 'a\0b', 'x'.repeat(250)];
  test.each(wrong)('a collection called %j is refused before anything is written', async (name) => {
    const database = await open();
    const plan = planOf(dataset('odd', [field('id', 'integer')], { key: ['id'], table: { name } }));
    const { diagnostics } = await database.inspect(inspecting(plan));
    expect(diagnostics.map(({ code }) => code)).toEqual(['DC754']);
  });

  test.each(['$a', 'a.b', 'a\0b'])('so is a field called %j', async (name) => {
    const database = await open();
    const plan = planOf(dataset('odd', [field('id', 'integer'), field(name, 'text')], { key: ['id'] }));
    const { diagnostics } = await database.inspect(inspecting(plan));
    expect(diagnostics.map(({ code }) => code)).toEqual(['DC754']);
  });

  test('double quotes are refused by name where the server has no way to them', async () => {
    const database = await open();
    const fields = [field('id', 'integer'), field('Quo"te', 'text')];
    const plan = planOf(dataset('odd', fields, { key: ['id'], table: { name: 'a "b"' } }));
    const { diagnostics } = await database.inspect(inspecting(plan));
    const isRefused = database.server.lacks.includes('double quotes in names');
    expect(isRefused).toBe(database.server.product === 'FerretDB');
    const messages = [
      'FerretDB takes no double quotes in names: `a "b"` (dataset `odd`)',
      'FerretDB takes no double quotes in names: `Quo"te` (dataset `odd`)',
    ];
    expect(diagnostics.map(({ message }) => message)).toEqual(isRefused ? messages : []);
    if (!isRefused) return;
    // As the server has it.
    await expect(server.db.createCollection('a "b"')).rejects.toThrow();
    await expect(server.db.collection('ab').insertOne({ 'Quo"te': 1 })).rejects.toThrow();
  });

  test('all others are taken as they are, and so is every character', async () => {
    const database = await locked();
    const control = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code));
    const texts = [...control, '\u007f\u0080\u009f', '\u2028\u2029\ufeff', 'it\'s "odd" \\ 😀', '$set', 'a.b', ''];
    // But quotes in names, which FerretDB writes into its SQL.
    const fields = [field('id', 'integer'), field("it's (odd) é", 'text'), field('', 'text')];
    const odd = dataset('odd', fields, {
      key: ['id'],
      table: { schema: 'a b', name: 'Ünï ’code’' },
      rows: texts.length,
    });
    const source = {
      dataset: odd,
      columns: [
        columnOf(
          { name: 'integer' },
          texts.map((_, row) => String(row)),
        ),
        columnOf({ name: 'text' }, texts),
        columnOf({ name: 'text' }, texts, { other: true }),
      ],
      start: 0,
      end: texts.length,
      capacity: texts.length,
      read: () => undefined,
      handedOver: () => undefined,
      some: () => expect.fail('all of it is read'),
    };
    expect((await database.inspect(inspecting(planOf(odd)))).diagnostics).toEqual([]);
    const { findings } = await loadPlan(database, planOf(odd), { sources: [source] });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const found = await server.db.collection('a b.Ünï ’code’').find().sort({ _id: 1 }).toArray();
    expect(found.map((each) => each["it's (odd) é"])).toEqual(texts);
    expect(found.map((each) => each[''])).toEqual(texts);
  });
});

test('what a server lacks is said when it is opened', async () => {
  const database = await open();
  const { product, lacks } = database.server;
  console.log(`${product} lacks: ${lacks.length === 0 ? 'nothing' : lacks.join('; ')}`);
  if (product === 'FerretDB') expect(lacks.map((each) => each.split(/[:,]/)[0])).toContain('validators');
  const plan = planOf(dataset('money', [field('id', 'integer'), field('amount', 'decimal(10,2)')], { key: ['id'] }));
  const { diagnostics } = await database.inspect(inspecting(plan));
  const isLost = lacks.some((each) => each.startsWith('decimals'));
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual(isLost ? [['DC756', 'warning']] : []);
});
