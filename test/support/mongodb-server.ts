import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import type { TestProject } from 'vitest/node';

import { patiently } from './patiently.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whoever connects here is told the URL of the run's MongoDB server, which is started for the first who asks. */
    mongodbStarter: number;
  }
}

const run = promisify(execFile);

/** Where a server is, or why there is none. */
export type MongodbAnswer = { readonly url: string } | { readonly missing: string };

interface Server {
  readonly answer: MongodbAnswer;
  readonly stop: () => Promise<void>;
}

/** Vitest's global set-up: no test pays for a server that it does not ask for. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Server> | undefined;
  const starter = createServer((socket) => {
    server ??= startMongodb();
    server.then(
      ({ answer }) => socket.end(JSON.stringify(answer)),
      (error: Error) => socket.end(JSON.stringify({ missing: error.message })),
    );
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(starter, 'listening');
  project.provide('mongodbStarter', (starter.address() as { port: number }).port);
  return async () => {
    starter.close();
    const started = await server?.catch(() => undefined);
    await started?.stop();
  };
}

/** The server that is at hand, started. */
export async function startMongodb(): Promise<Server> {
  const url = process.env.DATA_CLI_TEST_MONGODB_URL;
  if (url) return told('the server of DATA_CLI_TEST_MONGODB_URL', { answer: { url }, stop: async () => undefined });
  const program = await ferretdb();
  const home = await mkdtemp(path.join(tmpdir(), 'data-cli-mongodb-'));
  const child = spawn(program, [home], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const first = await Promise.race([once(child.stdout, 'data'), ended]);
  if (child.exitCode !== null) throw new Error('FerretDB did not start');
  return told('FerretDB 1.24.0, which speaks the protocol and keeps its data in SQLite', {
    answer: { url: String(first[0]).trim() },
    async stop() {
      // It ends with its standard input: with this process, however that ends.
      child.stdin.end();
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  });
}

function told(what: string, server: Server): Server {
  process.stderr.write(`MongoDB for tests: ${what}\n`);
  return server;
}

const source = path.resolve('test/support/ferretdb');

/** FerretDB's program: built once for each version of its source, beside what else belongs to no commit. */
async function ferretdb(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['go.mod', 'go.sum', 'main.go']) hash.update(await readFile(path.join(source, name)));
  const folder = path.resolve('node_modules/.cache/data-cli-test');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = path.join(folder, `ferretdb-1.24.0-${hash.digest('hex').slice(0, 12)}${suffix}`);
  if (existsSync(program)) return program;
  process.stderr.write('MongoDB for tests: building FerretDB, which takes two minutes the first time\n');
  await mkdir(folder, { recursive: true });
  // Two runs may build at once: each its own file, and either will do.
  const own = `${program}.${process.pid}`;
  const flags = ['-trimpath', '-ldflags=-s -w', '-tags', 'ferretdb_no_postgresql'];
  const env = { ...process.env, GOFLAGS: '-mod=mod', CGO_ENABLED: '0' };
  await patiently(() => run('go', ['build', ...flags, '-o', own, '.'], { cwd: source, env }));
  await rename(own, program);
  return program;
}
