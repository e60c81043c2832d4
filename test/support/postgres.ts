import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import pg from 'pg';
import { inject } from 'vitest';

import { superuser } from './postgres-server.ts';
import { runPsqlScript } from './psql-script.ts';

const run = promisify(execFile);

/** An empty database of the run's server, owned by an ordinary role that everything here works as. */
export interface TestDatabase {
  readonly client: pg.Client;
  readonly url: string;
  /** Loads a script as `psql -v ON_ERROR_STOP=1 -1 -f` does: all of it or nothing. */
  runScript(script: string, options?: ScriptOptions): Promise<void>;
  /** Loads a script file, which may include others of its folder. */
  runFile(file: string, options?: ScriptOptions): Promise<void>;
  drop(): Promise<void>;
}

export interface ScriptOptions {
  /** Whether psql itself runs it; default: where there is one. */
  readonly psql?: boolean;
}

let count = 0;

export async function freshDatabase({ encoding }: { readonly encoding?: string } = {}): Promise<TestDatabase> {
  const name = `test_${process.pid}_${count++}`;
  const kind = encoding === undefined ? '' : ` TEMPLATE template0 ENCODING '${encoding}' LOCALE 'C'`;
  await asSuperuser(`CREATE ROLE ${name} LOGIN`, `CREATE DATABASE ${name} OWNER ${name} STRATEGY file_copy${kind}`);
  const url = `postgresql://${name}@127.0.0.1:${inject('postgresPort')}/${name}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const runFile = async (file: string, { psql }: ScriptOptions = {}): Promise<void> => {
    if (psql ?? hasPsql) await run('psql', ['-X', '-q', '-o', nowhere, '-v', 'ON_ERROR_STOP=1', '-1', '-f', file, url]);
    else await runPsqlScript(client, `\\ir ${path.basename(file)}\n`, path.dirname(file));
  };
  return {
    client,
    url,
    runFile,
    runScript: (script, options) => withFile(script, (file) => runFile(file, options)),
    async drop() {
      await client.end();
      await asSuperuser(`DROP DATABASE ${name} WITH (FORCE)`, `DROP ROLE ${name}`);
    },
  };
}

const nowhere = process.platform === 'win32' ? 'NUL' : '/dev/null';

async function asSuperuser(...statements: readonly string[]): Promise<void> {
  const client = await superuser(inject('postgresPort'));
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function withFile(text: string, use: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'data-cli-script-'));
  try {
    const file = path.join(folder, 'script.sql');
    await writeFile(file, text);
    await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whether the machine has psql; nobody has to. */
const hasPsql = await run('psql', ['--version']).then(
  () => true,
  () => false,
);

/** With psql where there is one, and without. */
export const psqlToo: readonly boolean[] = hasPsql ? [true, false] : [false];
