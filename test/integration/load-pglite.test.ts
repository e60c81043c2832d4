// biome-ignore-all lint/suspicious/noExplicitAny: what a command prints as JSON is looked at here, key by key.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PgliteSession } from '../../src/targets/pglite/pglite-session.ts';
import { readAddress } from '../../src/targets/read-address.ts';

import { bundled } from '../support/bundled.ts';
import { ordinary, runAlone, runCli, shop, trace } from '../support/cli.ts';
import { entry } from '../support/cli-process.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { smallDisk } from '../support/small-disk.ts';

const home = mkdtempSync(join(tmpdir(), 'data-cli-pglite-'));
const project = join(home, 'project');

beforeAll(() => {
  // Others than root have to get in.
  chmodSync(home, 0o755);
  mkdirSync(join(project, 'specs'), { recursive: true });
  for (const [path, text] of Object.entries(shop)) writeFileSync(join(project, path), text);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const here = { cwd: project };
const run = (args: readonly string[], options: object = {}) => runCli(args, { ...here, ...options });

async function json(args: readonly string[], options: object = {}) {
  const { stdout, stderr, status } = await run([...args, '--json'], options);
  expect(stderr).not.toMatch(trace);
  return { status, ...(JSON.parse(stdout) as { ok: boolean; data: any; diagnostics: any[] }) };
}

/** What lies in a folder, by a PGlite of our own. */
async function ask(folder: string, sql: string): Promise<unknown[]> {
  const database = await PGlite.create({ dataDir: folder });
  try {
    return (await database.query(sql)).rows;
  } finally {
    await database.close();
  }
}

describe('a folder', () => {
  it('is asked without being made, and filled by load', async () => {
    const dry = await json(['load', '--dry-run']);
    expect(dry.data.changes.map(({ sign, rows }: any) => `${sign}${rows}`)).toEqual(['+20', '+30']);
    for (const verb of [['status'], ['show', 'users'], ['health'], ['cleanup', '--all', '--yes'], ['verify']]) {
      const { status, diagnostics } = await json(verb);
      expect([verb[0], status, diagnostics[0].code]).toEqual([verb[0], 3, 'DC770']);
    }
    expect(existsSync(join(project, '.data'))).toBe(false);
    const { status, data } = await json(['load']);
    expect([status, data.target, data.state]).toEqual([0, 'pglite:.data/pglite', 'ready']);
    expect(readdirSync(join(project, '.data'))).toEqual(['pglite']);
    const [row] = await ask(
      join(project, '.data/pglite'),
      'SELECT count(*)::int AS orders, count(u.id)::int AS of_users FROM orders o LEFT JOIN users u ON u.id = o.user_id',
    );
    expect(row).toEqual({ orders: 30, of_users: 30 });
  });

  it('is the same wherever it is spelled', async () => {
    const link = join(home, 'link');
    symlinkSync(join(project, '.data'), link);
    for (const to of ['pglite:./.data/../.data/pglite/', `pglite:${link}/pglite`]) {
      const { status, data } = await json(['load', '--to', to]);
      expect([status, data.changed]).toEqual([0, false]);
    }
  });

  it('answers status, show, health and verify, and finds a changed cell', async () => {
    const { data: of } = await json(['status']);
    expect(of.executions.map(({ state }: any) => state)).toEqual(['ready']);
    const { data: shown } = await json(['show', 'orders', '--limit', '2', '--filter', 'id > 10']);
    expect(shown.rows.map(({ id }: any) => id)).toEqual(['11', '12']);
    expect((await json(['health'])).status).toBe(0);
    expect((await json(['verify'])).status).toBe(0);
    await ask(join(project, '.data/pglite'), `UPDATE users SET email = 'x' || email WHERE id = 7`);
    const changed = await json(['verify']);
    expect([changed.status, changed.diagnostics.map(({ code }) => code)]).toEqual([1, ['DC719']]);
  });

  it('takes append, upsert and sync, and gives the rows back by cleanup', async () => {
    const { data: synced } = await json(['load', '--mode', 'sync', '--yes']);
    const counts = (data: any) => data.datasets.map((each: any) => each.counts);
    expect(counts(synced)[0]).toEqual({ created: 0, updated: 1, unchanged: 19, deleted: 0 });
    const { data: upserted } = await json(['load', '--mode', 'upsert', '--count', 'users=25']);
    expect(counts(upserted)[0]).toMatchObject({ created: 5, unchanged: 20 });
    const { data: appended } = await json(['load', '--mode', 'append', '--dataset', 'orders', '--only']);
    expect(counts(appended)).toEqual([{ created: 30, updated: 0, unchanged: 0, deleted: 0 }]);
    const { status, data } = await json(['cleanup', '--execution-id', appended.execution_id, '--yes']);
    expect([status, Object.values(data.removed[0].rows)]).toEqual([0, [30]]);
    expect(await ask(join(project, '.data/pglite'), 'SELECT count(*)::int AS n FROM orders')).toEqual([{ n: 30 }]);
  });
});

describe('one folder and two processes', () => {
  it('keeps the second out, who waits and then names the first', async () => {
    const folder = join(home, 'held');
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1e6)']);
    const since = '2026-01-02T03:04:05.000Z';
    const lock = { id: 'a', pid: other.pid, host: hostname(), who: 'ann@desk', since };
    writeFileSync(`${folder}.lock`, JSON.stringify(lock));
    const refused = await run(['load', '--to', `pglite:${folder}`, '--lock-timeout', '1s']);
    expect([refused.status, refused.stderr]).toEqual([
      3,
      expect.stringContaining(`ann@desk (process ${other.pid}), since ${since}`),
    ]);
    expect(existsSync(folder)).toBe(false);
    const waiting = run(['load', '--to', `pglite:${folder}`]);
    await wait(1000);
    other.kill('SIGKILL');
    await once(other, 'close');
    expect((await waiting).status).toBe(0);
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it('has no lock any more when its process ends on the spot: elsewhere nobody could tell that it is gone', async () => {
    const folder = join(home, 'left');
    const [status] = await once(
      spawn(process.execPath, [await bundled('test/support/folder-holder.ts'), folder]),
      'close',
    );
    expect([status, existsSync(`${folder}.lock`)]).toEqual([7, false]);
  });

  it('lets go of a lock whose process number belongs to another now', async () => {
    const folder = join(home, 'again');
    const lock = { id: 'a', pid: process.pid, began: '1', host: hostname(), who: 'ann@desk', since: 'then' };
    writeFileSync(`${folder}.lock`, JSON.stringify(lock));
    const { status } = await run(['load', '--to', `pglite:${folder}`, '--lock-timeout', '1s']);
    expect(status).toBe(process.platform === 'linux' ? 0 : 3);
  });

  it('lets all in, one after the other, where several come upon a stale lock at once', async () => {
    const folder = join(home, 'crowd');
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'close');
    writeFileSync(
      `${folder}.lock`,
      JSON.stringify({ id: 'a', pid: gone.pid, host: hostname(), who: 'x', since: 'then' }),
    );
    const all = await Promise.all(
      [1, 2, 3].map(() => runAlone(['load', '--to', `pglite:${folder}`, '--lock-timeout', '200s'], here)),
    );
    expect(all.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(await ask(folder, 'SELECT count(*)::int AS n FROM data_cli.executions')).toEqual([{ n: 1 }]);
  });
});

describe('a load that ends before its time', () => {
  const many = ['--count', 'users=200000,orders=600000'];

  async function endedBy(signal: NodeJS.Signals, folder: string, after: number) {
    const child = spawn(process.execPath, [entry, 'load', '--to', `pglite:${folder}`, ...many], {
      cwd: project,
      stdio: 'ignore',
    });
    const closed = once(child, 'close');
    // From the moment when the database is being opened.
    while (child.exitCode === null && !existsSync(join(folder, 'PG_VERSION'))) await wait(20);
    await wait(after);
    child.kill(signal);
    const [code, by] = (await closed) as [number | null, string | null];
    return code ?? by;
  }

  it('leaves nothing of its rows when it is killed, and nothing that is in the way', async () => {
    const folder = join(home, 'killed');
    for (const after of [0, 700, 2500]) await endedBy('SIGKILL', folder, after);
    const { status, data } = await json(['load', '--to', `pglite:${folder}`]);
    expect([status, data.datasets.map(({ counts }: any) => counts.created)]).toEqual([0, [20, 30]]);
    expect((await json(['verify', '--to', `pglite:${folder}`])).status).toBe(0);
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('lets go of the folder on %s', async (signal, status) => {
    const folder = join(home, signal);
    const ended = await endedBy(signal, folder, 500);
    expect([status, 0]).toContain(ended);
    expect(existsSync(`${folder}.lock`)).toBe(false);
    if (ended !== 0) expect(await ask(folder, `SELECT to_regclass('public.users') AS t`)).toEqual([{ t: null }]);
  });
});

describe('what a folder cannot be', () => {
  it('is told: other files, a file, no right, another version', async () => {
    const other = join(home, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'mine.txt'), 'mine');
    mkdirSync(join(home, 'old'));
    writeFileSync(join(home, 'old', 'PG_VERSION'), '14\n');
    const cases: [string, string, object][] = [
      [other, 'holds files, but no database', {}],
      [join(other, 'mine.txt'), 'a file in its place', {}],
      [join(home, 'old'), 'PostgreSQL 14', {}],
      ['/data-cli-may-not', 'may not be written', ordinary()],
    ];
    for (const [folder, message, options] of cases) {
      const { status, stderr } = await run(['load', '--to', `pglite:${folder}`], options);
      expect([status, stderr]).toEqual([3, expect.stringMatching(/DC771/)]);
      expect(stderr).toContain(message);
    }
    expect(readFileSync(join(other, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it.runIf(process.platform === 'linux')('is told where no folder can be made', async () => {
    const { status, stderr } = await run(['load', '--to', 'pglite:/proc/x/y']);
    expect([status, stderr]).toEqual([3, expect.stringMatching(/DC771.*no folder can be made there/)]);
  });

  it.runIf(process.platform === 'linux')(
    'a full disk: nothing is left of the load, the old rows are whole',
    async () => {
      const disk = smallDisk(64);
      const to = ['--to', `pglite:${join(disk.folder, 'shop')}`];
      try {
        const cwd = plantProject({ 'specs/long.yaml': long });
        expect((await json(['load', ...to], { cwd })).status).toBe(0);
        const full = await json(['load', ...to, '--yes', '--count', '200000', '--seed', '2'], { cwd });
        expect([full.status, full.diagnostics.map(({ code }) => code)]).toEqual([3, ['DC713']]);
        // To be put in order it may need more room than there is, which ends at once.
        const shut = await json(['verify', ...to], { cwd });
        const said = shut.diagnostics.map(({ message }) => message).join();
        expect([shut.status, said]).toEqual(
          shut.status === 0 ? [0, ''] : [3, expect.stringMatching(/the disk is full$/)],
        );
        cpSync(join(disk.folder, 'shop'), join(home, 'roomy'), { recursive: true });
        expect((await json(['verify', '--to', `pglite:${join(home, 'roomy')}`], { cwd })).status).toBe(0);
      } finally {
        disk.free();
      }
      const tiny = smallDisk(8);
      try {
        const first = await json(['load', '--to', `pglite:${join(tiny.folder, 'shop')}`]);
        expect([first.status, first.diagnostics.map(({ code }) => code)]).toEqual([3, ['DC771']]);
        expect(readdirSync(tiny.folder)).toEqual([]);
      } finally {
        tiny.free();
      }
    },
  );
});

it('of several databases that definitions name only those of the datasets asked for count', async () => {
  const cwd = plantProject({ 'specs/a.yaml': apart('a'), 'specs/b.yaml': apart('b') });
  const all = await json(['load', '--dry-run'], { cwd });
  expect(all).toMatchObject({ status: 2, data: { error: expect.stringContaining('several databases') } });
  for (const args of [
    ['load', '--dry-run', '--dataset', 'a'],
    ['verify', '--dataset', 'b'],
  ]) {
    const { data, status, diagnostics } = await json(args, { cwd });
    // Nobody has made the second: that it is asked for is enough.
    expect([status, data?.target ?? diagnostics[0]?.message]).toEqual(
      args[0] === 'load' ? [0, 'pglite:a'] : [3, expect.stringContaining('pglite:b')],
    );
  }
});

const long = dataset(
  'volume: 5\nfields:\n  - {name: id, type: integer, generator: sequence}\n  - {name: text, type: text, generator: paragraph}',
  'long',
);

const apart = (name: string) =>
  dataset(
    `volume: 3\ndatabase: {uri: "pglite:${name}"}\nfields:\n  - {name: id, type: integer, generator: sequence}`,
    name,
  );

it('memory holds a load for as long as it takes', async () => {
  const { status, data } = await json(['load', '--to', 'pglite:']);
  expect([status, data.target, data.state]).toEqual([0, 'pglite:', 'ready']);
});

// A load is such a row of statements: Ctrl-C came through when the last one was done, and the load with it.
it('statements one behind the other let signals through', async () => {
  const session = new PgliteSession(await PGlite.create(), readAddress('pglite:'), async () => undefined);
  await session.query('SELECT 1');
  let turns = 0;
  const turn = () => {
    turns++;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  for (let statement = 0; statement < 5; statement++) await session.query('SELECT 1');
  for (let statement = 0; statement < 5; statement++) await session.run('SELECT 1');
  clearImmediate(next);
  await session.close();
  expect(turns).toBeGreaterThanOrEqual(10);
});
