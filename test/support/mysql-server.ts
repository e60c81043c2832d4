import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { patiently } from './patiently.ts';

const run = promisify(execFile);

/** A real MySQL or MariaDB, spoken to through its own client, as who loads a dump does. */
export interface MysqlServer {
  /** Runs a script in a database that is made for it, and dropped before; what the client prints, and whether it ended well. */
  load(
    script: string,
    how?: { readonly cwd?: string; readonly keep?: boolean; readonly args?: readonly string[] },
  ): Ran;
  /** The rows of a query: texts as the client prints them. */
  rows(query: string): string[][];
  stop(): Promise<void>;
}

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The server that is at hand, started. `DATA_CLI_TEST_MYSQL` is the command of a client that reaches another one, such as
 * `mysql -uroot -S /tmp/mysql.sock`.
 */
export async function startMysql(): Promise<MysqlServer> {
  const own = process.env.DATA_CLI_TEST_MYSQL;
  if (own) return serverOf(own.split(' '), {}, async () => undefined);
  const programs = await mariadb();
  const home = await mkdtemp(path.join(tmpdir(), 'data-cli-mysql-'));
  const data = path.join(home, 'data');
  const socket = path.join(home, 'socket');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const env = { ...process.env, ...programs.env };
  const where = ['--no-defaults', `--basedir=${programs.root}/usr`, `--datadir=${data}`, ...user];
  const setUp = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  await run(`${programs.root}/usr/bin/mariadb-install-db`, [...where, ...setUp], { env });
  const lax = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--default-time-zone=-03:30'];
  const messages = `--lc-messages-dir=${programs.root}/usr/share/mysql`;
  const server = spawn(`${programs.root}/usr/sbin/mariadbd`, [...where, messages, `--socket=${socket}`, ...lax], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  const kill = () => server.kill('SIGTERM');
  process.once('exit', kill);
  await ready(server, ended);
  const client = [`${programs.root}/usr/bin/mariadb`, '--no-defaults', '-uroot', `--socket=${socket}`];
  return serverOf(client, env, async () => {
    process.off('exit', kill);
    kill();
    await ended;
    await rm(home, { recursive: true, force: true });
  });
}

async function ready({ stderr }: ChildProcess, ended: Promise<unknown>): Promise<void> {
  let text = '';
  const accepting = new Promise<void>((resolve) => {
    stderr?.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('ready for connections')) resolve();
    });
  });
  const failed = ended.then(() => Promise.reject(new Error(`MariaDB did not start:\n${text}`)));
  await Promise.race([accepting, failed]);
  failed.catch(() => undefined);
}

/** Runs may share a server that is at hand. */
const database = `data_cli_test_${process.pid}`;

function serverOf([client = '', ...args]: readonly string[], env: object, stop: () => Promise<void>): MysqlServer {
  const speak = (input: string, more: readonly string[], cwd = process.cwd()): Ran => {
    const options = { input, cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 30 } as const;
    const { status, stdout, stderr, error } = spawnSync(client, [...args, ...more], options);
    // Who ends at a statement that fails reads no further.
    if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    return { status: status ?? 1, stdout, stderr };
  };
  const rows = (query: string) => {
    const { status, stdout, stderr } = speak(query, ['-N', '-B', '--default-character-set=utf8mb4', database]);
    if (status !== 0) throw new Error(stderr);
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t'));
  };
  speak(`CREATE DATABASE IF NOT EXISTS ${database}`, []);
  const version = rows('SELECT version()')[0]?.[0] ?? '';
  process.stderr.write(`MySQL for tests: ${version}\n`);
  return {
    load(script, { cwd, keep = false, args: more = [] } = {}) {
      if (!keep) speak(`DROP DATABASE IF EXISTS ${database}; CREATE DATABASE ${database}`, []);
      return speak(script, [...more, '-N', '-B', database], cwd);
    },
    rows,
    async stop() {
      speak(`DROP DATABASE IF EXISTS ${database}`, []);
      await stop();
    },
  };
}

interface Programs {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Debian's own MariaDB: unpacked once beside what else belongs to no commit, for nothing is to be installed, or run by itself. */
async function mariadb(): Promise<Programs> {
  const folder = path.resolve('node_modules/.cache/data-cli-test');
  const root = path.join(folder, 'mariadb');
  const library = `${root}/usr/lib/x86_64-linux-gnu`;
  const programs = { root, env: { LD_LIBRARY_PATH: library } };
  if (existsSync(root)) return programs;
  await mkdir(folder, { recursive: true });
  // Two runs may do so at once: each its own folder, and either will do.
  const own = await mkdtemp(path.join(folder, 'mariadb-'));
  // As root, packages are fetched by a user of their own, who has to get in here.
  await run('chmod', ['755', own]);
  await download(own).catch(() =>
    patiently(async () => {
      await run('apt-get', ['update']);
      await download(own);
    }),
  );
  for (const name of await readdir(own))
    if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', path.join(own, name), path.join(own, 'root')]);
  await rename(path.join(own, 'root'), root).catch((error) => {
    if (!existsSync(root)) throw error;
  });
  await rm(own, { recursive: true, force: true });
  return programs;
}

/** The server, its client, and the few libraries that not every machine has. */
async function download(cwd: string): Promise<void> {
  const packages = ['mariadb-server-core', 'mariadb-client-core'];
  const { stdout } = await run('apt-cache', ['depends', ...packages]);
  const libraries = stdout.match(/(?<=Depends: )lib(?:aio|numa|uring|mariadb)\w*/g) ?? [];
  await run('apt-get', ['download', '-q', ...packages, ...new Set(libraries)], { cwd });
}
