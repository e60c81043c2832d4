import type { ChildProcess } from 'node:child_process';

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { type Answer, Loader } from '../support/loader.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const definitions = [
  dataset(`volume: 60
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: email, type: text, generator: email}`),
  dataset(
    `volume: 90
fields:
  - {name: id, type: integer, generator: sequence}
relationships:
  - {foreignKey: user_id, references: users.id}`,
    'orders',
  ),
].join('---\n');

/** Where a load can be held, by the key of the lock that the server's own triggers wait for. */
const moments = { recorded: 1, copy: 2, keys: 3, commit: 4 } as const;

let database: TestDatabase;
let holder: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  holder = await asSuperuser();
  await holder.query(`
    CREATE FUNCTION keys() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${moments.keys}); END $$;
    CREATE EVENT TRIGGER keys ON ddl_command_start WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION keys();
    CREATE FUNCTION moment() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_advisory_xact_lock_shared(TG_ARGV[0]::int); RETURN new; END $$;`);
});
afterAll(async () => {
  await holder.end();
  await database.drop();
});

async function asSuperuser(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url.replace(/\/\/[^@]*@/, '//postgres@') });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

const project = (files: Readonly<Record<string, string>> = {}) =>
  new Loader(database.url, { 'specs/all.yaml': definitions, ...files });

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await database.client.query(sql)).rows;
}

async function content(): Promise<unknown> {
  const of = (table: string) =>
    `(SELECT count(*) || md5(string_agg(t::text, ';' ORDER BY id)) FROM ${table} t) AS ${table}`;
  return (await rows(`SELECT ${of('users')}, ${of('orders')}`))[0];
}

const states = async () =>
  (await rows('SELECT state FROM data_cli.executions ORDER BY started_at DESC')).map(({ state }) => state);

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

interface Held {
  readonly child: ChildProcess;
  /** The server's process. */
  readonly backend: number;
  readonly answer: Promise<Answer>;
  release(): Promise<unknown>;
}

/** Starts a load that comes as far as a moment. */
async function heldAt(moment: keyof typeof moments, args: readonly string[] = []): Promise<Held> {
  const key = moments[moment];
  await holder.query(`SELECT pg_advisory_lock(${key})`);
  let child: ChildProcess | undefined;
  const answer = project().load(['--force', '--yes', ...args], { started: (each) => (child = each) });
  let backend = 0;
  await until(async () => {
    const [row] = await rows(`SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ${key} AND NOT granted`);
    backend = Number(row?.pid ?? 0);
    return backend > 0;
  });
  return {
    child: child as ChildProcess,
    backend,
    answer,
    release: () => holder.query(`SELECT pg_advisory_unlock(${key})`),
  };
}

function loadsOf({ json }: Answer): string {
  return json.data.checks.find(({ check }: { check: string }) => check === 'loads').found;
}

/** The server notices by itself, though the loader's statement still waits. */
const gone = ({ backend }: Held) =>
  until(async () => (await rows(`SELECT FROM pg_stat_activity WHERE pid = ${backend}`)).length === 0);

describe('whatever becomes of a loader, the old rows are there or the new ones', () => {
  test('killed while the keys of new tables are made: there is nothing, and the next load is fine', async () => {
    await database.client.query(`CREATE TABLE others (id integer); INSERT INTO others VALUES (7)`);
    const held = await heldAt('keys');
    held.child.kill('SIGKILL');
    expect((await held.answer).status).toBe(137);
    await gone(held);
    await held.release();
    expect(await rows(`SELECT FROM pg_tables WHERE tablename IN ('users', 'orders')`)).toEqual([]);
    expect(await states()).toEqual(['loading']);
    expect(loadsOf(await project().run('health'))).toMatch(/was cut off$/);
    expect((await project().run('status')).json.data.loading).toBeUndefined();
    expect((await project().load()).status).toBe(0);
    expect(await states()).toEqual(['ready', 'failed']);
    expect(await rows('SELECT id FROM others')).toEqual([{ id: 7 }]);
    // From here on the tables are kept, and a load can be held at its rows and its last statement.
    await database.client.query(`
      CREATE TRIGGER copy BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION moment(${moments.copy});
      CREATE TRIGGER recorded BEFORE INSERT ON data_cli.executions FOR EACH ROW WHEN (new.state = 'loading') EXECUTE FUNCTION moment(${moments.recorded});
      CREATE TRIGGER commit BEFORE UPDATE ON data_cli.executions FOR EACH ROW WHEN (new.state = 'ready') EXECUTE FUNCTION moment(${moments.commit});`);
  });

  test('killed when nothing is written yet, among the rows, and before the end', async () => {
    const before = await content();
    for (const moment of ['recorded', 'copy', 'commit'] as const) {
      const held = await heldAt(moment, ['--seed', '3']);
      held.child.kill('SIGKILL');
      await held.answer;
      await gone(held);
      await held.release();
      expect(await content()).toEqual(before);
    }
    // Of the first not even the note was kept.
    expect(await states()).toEqual(['loading', 'failed', 'ready', 'failed']);
    const cleaned = await project().run('cleanup', ['--execution-id', await newest(), '--yes']);
    expect(cleaned).toMatchObject({ status: 0, json: { data: { removed: [{ rows: {} }] } } });
    expect(await content()).toEqual(before);
    expect(await states()).toEqual(['removed', 'failed', 'ready', 'failed']);
  });

  test('the connection is cut among the rows', async () => {
    const before = await content();
    const held = await heldAt('copy', ['--seed', '4']);
    await holder.query('SELECT pg_terminate_backend($1)', [held.backend]);
    expect(await held.answer).toMatchObject({ status: 3, codes: ['DC714'], stderr: '' });
    await held.release();
    expect(await content()).toEqual(before);
    // Whom the connection is taken from can write nothing down: the next one to take the lock does.
    expect((await states())[0]).toBe('loading');
    expect(loadsOf(await project().run('health'))).toMatch(/was cut off$/);
    expect((await project().load(['--seed', '4', '--yes'])).status).toBe(0);
    expect((await states()).slice(0, 2)).toEqual(['ready', 'failed']);
    expect(await content()).not.toEqual(before);
  });

  test('Ctrl-C among the rows', async () => {
    const before = await content();
    const held = await heldAt('copy', ['--seed', '5']);
    held.child.kill('SIGINT');
    const { status, stderr } = await held.answer;
    await held.release();
    expect({ status, stderr }).toEqual({ status: 130, stderr: '' });
    expect(await content()).toEqual(before);
    await gone(held);
    expect((await states())[0]).toBe('failed');
  });

  test('two at once: the second says who loads, since when, and does nothing', async () => {
    const held = await heldAt('copy', ['--seed', '6']);
    const second = await project().load(['--seed', '7', '--yes', '--lock-timeout', '1s']);
    const status = await project().run('status');
    const health = await project().run('health');
    await held.release();
    const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect(status.json.data.loading).toEqual({ who: status.json.data.executions[0].who, since });
    expect(loadsOf(health)).toMatch(/^loading since \S+Z, by \S+@\S+, alive$/);
    expect(second).toMatchObject({ status: 3, codes: ['DC715'] });
    expect(second.json.diagnostics[0].message).toMatch(/is locked by \S+@\S+, who loads since \d{4}-\d\d-\d\dT/);
    const first = await held.answer;
    expect(first.status).toBe(0);
    expect(await rows(`SELECT record->>'seed' AS seed FROM data_cli.executions WHERE state = 'ready'`)).toEqual([
      { seed: '6' },
    ]);
  });

  test('a table that is changed after it was looked at', async () => {
    const before = await content();
    const held = await heldAt('recorded', ['--seed', '8']);
    await database.client.query('ALTER TABLE users RENAME COLUMN email TO mail').finally(() => held.release());
    expect(await held.answer).toMatchObject({ status: 1, codes: expect.arrayContaining(['DC731']) });
    expect(await content()).toEqual(before);
    expect((await states())[0]).toBe('failed');
    await database.client.query('ALTER TABLE users RENAME COLUMN mail TO email');
  });

  test('tables that refuse a row', async () => {
    const before = await content();
    await database.client.query(`ALTER TABLE users ADD CONSTRAINT short CHECK (id < 1000)`);
    const refused = await project().load(['--yes', '--count', 'users=1500', '--seed', '2']);
    expect(refused).toMatchObject({ status: 1, codes: expect.arrayContaining(['DC717']) });
    const message = refused.json.diagnostics.at(-1).message as string;
    expect(message).toMatch(/`users`.*`short`/);
    expect(await content()).toEqual(before);
    await database.client.query(`ALTER TABLE users DROP CONSTRAINT short`);
  });

  test('a trigger that changes rows: nobody sees what was not promised', async () => {
    const before = await content();
    await database.client.query(`
      CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.email = upper(new.email); RETURN new; END $$;
      CREATE TRIGGER shout BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION shout();`);
    const refused = await project().load(['--yes', '--seed', '2']);
    expect(refused).toMatchObject({ status: 1, codes: expect.arrayContaining(['DC719']) });
    expect(refused.json.diagnostics.map(({ message }: { message: string }) => message).join()).toContain(
      'content of users',
    );
    expect(await content()).toEqual(before);
    await database.client.query('DROP TRIGGER shout ON users');
  });

  test('production is never written to', async () => {
    const before = await content();
    const environment = `apiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: prod}\nspec:\n  level: 4\n  target: ${database.url}\n`;
    const files = { 'specs/prod.yaml': environment };
    for (const args of [['--env', 'prod'], []]) {
      const refused = await project(files).load([...args, '--force', '--yes']);
      expect(refused).toMatchObject({ status: 2, json: { data: { error: expect.stringContaining('level 4') } } });
    }
    expect(await content()).toEqual(before);
  });

  async function newest(): Promise<string> {
    const [row] = await rows('SELECT id::text FROM data_cli.executions ORDER BY started_at DESC LIMIT 1');
    return row?.id as string;
  }
});
