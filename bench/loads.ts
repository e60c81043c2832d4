import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startPostgres } from '../test/support/postgres-server.ts';

import { compare, type Result, root, type Side } from './processes.ts';

/** Users into one real PostgreSQL: data-cli, `psql \copy` of ready-made rows, bare as the limit and with keys, and drizzle-seed. */
export async function loadResults(rows: number, rounds: number): Promise<Result[]> {
  const server = await startPostgres();
  const scratch = mkdtempSync(path.join(tmpdir(), 'data-cli-bench-'));
  const url = `postgresql://postgres@127.0.0.1:${server.port}/postgres`;
  try {
    return await compare(
      [ownLoad(url, rows), ...copiesOfReady(url, rows, scratch), ...drizzle(url, rows / 10, scratch)],
      rounds,
    );
  } finally {
    rmSync(scratch, { recursive: true });
    await server.stop();
  }
}

const users = (rows: number) => ['bench/specs', '--dataset', 'users', '--count', `users=${rows}`, '--seed', '1'];

function ownLoad(url: string, rows: number): Side {
  const drop = 'DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS data_cli CASCADE';
  return {
    name: 'data-cli load, users',
    rows,
    args: ['bin/run.js', 'load', ...users(rows), '--to', url, '--yes', '--quiet'],
    before: async () => psql(url, drop),
  };
}

function copiesOfReady(url: string, rows: number, scratch: string): Side[] {
  const file = path.join(scratch, 'users.csv');
  const flags = ['--only', '--format', 'csv', '--out', file, '--quiet'];
  execFileSync(process.execPath, ['bin/run.js', 'generate', ...users(rows), ...flags], { cwd: root });
  const copy = `\\copy ready FROM '${file}' WITH (FORMAT csv, HEADER)`;
  // The loads before it have made the table whose columns and keys these are.
  const side = (keys: string, like: string, more: string): Side => ({
    name: `\`psql \\copy\` of ready-made users, ${keys}`,
    rows,
    command: 'psql',
    args: ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', copy, url],
    before: async () => psql(url, `DROP TABLE IF EXISTS ready; CREATE TABLE ready (${like}); ${more}`),
  });
  const references = `ALTER TABLE ready ADD FOREIGN KEY (account_id) REFERENCES accounts, ADD FOREIGN KEY (org_id) REFERENCES organizations`;
  return [side('no keys', 'LIKE users', ''), side('keys and all', 'LIKE users INCLUDING ALL', references)];
}

/** A peer that is installed for the run: no dependency of ours. Absent where there is no registry. A tenth of the rows takes it longer. */
function drizzle(url: string, fewRows: number, scratch: string): Side[] {
  writeFileSync(path.join(scratch, 'package.json'), '{"private": true}');
  const packages = ['drizzle-orm@0.45', 'drizzle-seed@0.3', 'pg@8'];
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: scratch });
  } catch {
    return [];
  }
  const script = path.join(scratch, 'drizzle-seed.mjs');
  copyFileSync(path.join(root, 'bench/drizzle-seed.mjs'), script);
  return [{ name: 'drizzle-seed, users', rows: fewRows, args: [script, url, String(fewRows)] }];
}

function psql(url: string, sql: string): void {
  execFileSync('psql', ['-X', '-q', '-c', sql, url], { stdio: 'ignore' });
}
