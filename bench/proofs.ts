// What a proof of masks takes (`verify --masked`), all checks, the key at hand: `npm run build && node --import tsx bench/proofs.ts
// [ROWS [ROUNDS [ROWS OF A DATABASE]]]`. Files against files; with the third number also PostgreSQL against PostgreSQL, whose key is masked.
// BEFORE is the folder of another build, which is measured in turn. FOLDER keeps the inputs, which are made where they are not there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startPostgres } from '../test/support/postgres-server.ts';

import { root } from './processes.ts';

const [rows = 200_000, rounds = 3, databaseRows = 0] = process.argv.slice(2).map(Number);
const builds = [...(process.env.BEFORE ? [process.env.BEFORE] : []), root];
const env = { ...process.env, DATA_CLI_MASKING_KEY: '8f1d7c52e9a04b36d1c8e7f25a90b3646f2be01c95d87a34' };

/** Ten columns, six of them personal: numbers of telephones and papers may be anybody's. */
const synthetic = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  fields:
    - {name: id, type: bigint, primary_key: true, generator: sequence}
    - {name: email, type: text, nullable: false, unique: true, generator: email}
    - {name: first_name, type: text, nullable: false, generator: first_name}
    - {name: last_name, type: text, nullable: false, generator: last_name}
    - {name: phone, type: text, nullable: false, pattern: '\\+1 [2-9][0-9]{2} [2-9][0-9]{2} [0-9]{4}', pii_category: phone}
    - {name: ssn, type: text, nullable: false, pattern: '[1-6][0-9]{2}-[1-9][0-9]-[1-9][0-9]{3}', pii_category: ssn}
    - {name: street, type: text, nullable: false, generator: street_address}
    - {name: plan, type: varchar(20), nullable: false, generator: choice, choices: [free, basic, pro]}
    - {name: balance, type: "decimal(12,2)", nullable: false, generator: random_decimal, min: 0, max: 10000}
    - {name: created_at, type: timestamptz, nullable: false, generator: datetime_between, start_date: "2020-01-01T00:00:00Z", end_date: "2026-01-01T00:00:00Z"}
`;

const table = `CREATE TABLE people (id bigint PRIMARY KEY, email text NOT NULL UNIQUE, first_name text NOT NULL, last_name text NOT NULL,
  phone text NOT NULL, ssn text NOT NULL, street text NOT NULL, plan varchar(20) NOT NULL, balance numeric(12,2) NOT NULL, created_at timestamptz NOT NULL)`;

const kept = (name: string, type: string) =>
  `    - {name: ${name}, type: "${type}", nullable: false, masking: {rule: keep, reason: says nothing of a person}}`;

const masked = (origin: string, key: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: ${origin}
  fields:
    - {name: id, type: bigint, primary_key: true, masking: ${key}}
    - {name: email, type: text, nullable: false, unique: true, pii_category: email, masking: true}
    - {name: first_name, type: text, nullable: false, pii_category: first_name, masking: true}
    - {name: last_name, type: text, nullable: false, pii_category: last_name, masking: true}
    - {name: phone, type: text, nullable: false, pii_category: phone, masking: true}
    - {name: ssn, type: text, nullable: false, pii_category: ssn, masking: true}
    - {name: street, type: text, nullable: false, pii_category: address, masking: {rule: randomize_address, part: street}}
${kept('plan', 'varchar(20)')}
${kept('balance', 'decimal(12,2)')}
${kept('created_at', 'timestamptz')}
`;

interface Cost {
  readonly seconds: number;
  /** Processor time of the client, all of its threads. */
  readonly client: number;
  /** The largest resident set, in MB. */
  readonly resident: number;
}

const scratch = process.env.FOLDER ?? mkdtempSync(path.join(tmpdir(), 'data-cli-bench-'));
const time = path.join(scratch, 'time');
console.log('| | rows | s of processor time | s | MB |\n|---|---:|---:|---:|---:|');
try {
  const files = path.join(scratch, `files-${rows}`);
  if (!existsSync(files)) {
    plant(files, rows, masked('{file: ../source/people.csv}', '{rule: keep, reason: a number of ours}'));
    run(files, 'generate', 'masked', '--out', 'out', '--format', 'csv');
  }
  measure('files', rows, files, ['--output', 'out', '--against', 'source']);
  if (databaseRows > 0) await measureDatabases(databaseRows);
} finally {
  if (!process.env.FOLDER) rmSync(scratch, { recursive: true });
}

/** A folder with the definitions, and originals in a file. */
function plant(folder: string, count: number, definition: string): void {
  for (const each of ['synthetic', 'masked']) mkdirSync(path.join(folder, each), { recursive: true });
  writeFileSync(path.join(folder, 'synthetic/people.yaml'), synthetic);
  writeFileSync(path.join(folder, 'masked/people.yaml'), definition);
  run(folder, 'generate', 'synthetic', '--count', String(count), '--out', 'source', '--format', 'csv');
}

async function measureDatabases(count: number): Promise<void> {
  const server = await startPostgres({ settings: { max_wal_size: '8GB' } });
  const url = (name: string) => `postgresql://postgres@127.0.0.1:${server.port}/${name}`;
  const psql = (name: string, statement: string) =>
    execFileSync('psql', ['-X', '-q', '-c', statement, url(name)], { stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = mkdtempSync(path.join(scratch, 'database-'));
  try {
    for (const name of ['origin', 'copy']) psql('postgres', `CREATE DATABASE ${name}`);
    plant(folder, count, masked(`{uri: "${url('origin')}", table: people}`, 'tokenize'));
    psql('origin', table);
    psql('origin', `\\copy people FROM '${path.join(folder, 'source/people.csv')}' CSV HEADER`);
    run(folder, 'load', 'masked', '--to', url('copy'), '--yes', '--quiet');
    measure('PostgreSQL, masked key', count, folder, ['--to', url('copy'), '--against', url('origin')]);
  } finally {
    rmSync(folder, { recursive: true });
    await server.stop();
  }
}

function run(cwd: string, ...command: string[]): void {
  execFileSync(process.execPath, [path.join(root, 'bin/run.js'), ...command], { cwd, env, stdio: 'ignore' });
}

function measure(name: string, count: number, cwd: string, sides: readonly string[]): void {
  const costs = builds.map((): Cost[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, build] of builds.entries())
      costs[i]?.push(cost(build, cwd, ['verify', 'masked', '--masked', ...sides]));
  for (const [i, build] of builds.entries()) {
    const of = (figure: keyof Cost) => median((costs[i] ?? []).map((each) => each[figure]));
    const told = [of('client').toFixed(1), of('seconds').toFixed(1), of('resident').toFixed(0)];
    console.log(`| ${name}${build === root ? '' : ', before'} | ${count} | ${told.join(' | ')} |`);
  }
}

function cost(build: string, cwd: string, command: readonly string[]): Cost {
  const start = performance.now();
  const all = ['-f', '%U %S %M', '-o', time, process.execPath, path.join(build, 'bin/run.js'), ...command];
  execFileSync('/usr/bin/time', all, { cwd, env, stdio: ['ignore', 'ignore', 'ignore'] });
  const seconds = (performance.now() - start) / 1000;
  const [user = 0, system = 0, resident = 0] = readFileSync(time, 'utf8').split(/\s/).map(Number);
  return { seconds, client: user + system, resident: resident / 1024 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
