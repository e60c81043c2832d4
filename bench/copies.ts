// A masked copy of a table from one database into another, against `pg_dump | psql` of the same table:
// `npm run build && node --import tsx bench/copies.ts [ROWS [ROUNDS]]`. Both in turn, in one run. PG_HOME says where a server is whose
// `pg_dump` is of its version; default: Debian's newest. Where there is none, `psql` pipes COPY to COPY and makes the same table about it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startPostgres } from '../test/support/postgres-server.ts';

import { root } from './processes.ts';

const [rows = 500_000, rounds = 3] = process.argv.slice(2).map(Number);

/** Twelve columns as tables of customers have them, half of them personal. */
const origin = `CREATE TABLE customers (id bigint PRIMARY KEY, email text NOT NULL UNIQUE, full_name text NOT NULL, phone text NOT NULL, street text,
  city text NOT NULL, birth_date date, plan varchar(20) NOT NULL, balance numeric(12,2) NOT NULL, newsletter boolean NOT NULL,
  created_at timestamptz NOT NULL, notes text);
INSERT INTO customers SELECT i, 'user' || i || '.' || substr(md5(i::text), 1, 6) || '@corp.example', initcap(substr(md5('f' || i), 1, 6)) || ' ' || initcap(substr(md5('l' || i), 1, 8)),
  '+1 212 ' || 555 || ' ' || lpad((i % 10000)::text, 4, '0'), (i % 9000) || ' Elm Street', (ARRAY['Berlin', 'Boston', 'Lyon', 'Osaka', 'Cape Town'])[1 + i % 5],
  date '1950-01-01' + i % 20000, (ARRAY['free', 'basic', 'pro'])[1 + i % 3], (i::bigint * 7919 % 1000000) / 100.0, i % 3 = 0,
  timestamptz '2020-01-01Z' + i % 1000000 * interval '97.013 seconds', CASE WHEN i % 4 = 0 THEN 'Called about ' || md5('n' || i) || ', asked for a call back.' END
  FROM generate_series(1, ${rows}) AS i;
VACUUM ANALYZE customers`;

const kept = (name: string, type: string) =>
  `    - {name: ${name}, type: "${type}", nullable: false, masking: {rule: keep, reason: says nothing of a person}}`;

const definition = (url: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: customers}
spec:
  source: masked_production
  origin: {uri: "${url}", table: customers}
  fields:
    - {name: id, type: bigint, primary_key: true, masking: {rule: keep, reason: a number of ours}}
    - {name: email, type: text, nullable: false, unique: true, pii_category: email, masking: true}
    - {name: full_name, type: text, nullable: false, pii_category: full_name, masking: true}
    - {name: phone, type: text, nullable: false, pii_category: phone, masking: true}
    - {name: street, type: text, pii_category: address, masking: {rule: randomize_address, part: street}}
${kept('city', 'text')}
    - {name: birth_date, type: date, pii_category: date_of_birth, masking: true}
${kept('plan', 'varchar(20)')}
${kept('balance', 'decimal(12,2)')}
${kept('newsletter', 'boolean')}
${kept('created_at', 'timestamptz')}
    - {name: notes, type: text, nullable: true, masking: redact}
`;

interface Cost {
  readonly seconds: number;
  /** Processor time of the clients and of the server. */
  readonly client: number;
  readonly server: number;
  /** The largest resident set of a client, in MB. */
  readonly resident: number;
}

const PG_HOME = process.env.PG_HOME ?? installedServer();
const server = await startPostgres({ settings: { max_wal_size: '8GB' }, ...(PG_HOME && { native: PG_HOME }) });
const scratch = mkdtempSync(path.join(tmpdir(), 'data-cli-bench-'));
const url = (database: string) => `postgresql://postgres@127.0.0.1:${server.port}/${database}`;

try {
  psql('postgres', 'CREATE DATABASE origin', 'CREATE DATABASE copy');
  psql('origin', ...origin.split(';\n'));
  writeFileSync(path.join(scratch, 'customers.yaml'), definition(url('origin')));
  const sides = {
    [PG_HOME ? '`pg_dump \\| psql`' : 'COPY to COPY']: ['sh', '-c', PG_HOME ? dump(PG_HOME) : pipe()],
    'data-cli load, masked, verified': load(),
    'the same, two workers': load('--workers', '2'),
  };
  const costs = new Map<string, Cost[]>();
  for (let round = 0; round < rounds; round++)
    for (const [name, command] of Object.entries(sides)) {
      psql('postgres', 'DROP DATABASE copy', 'CREATE DATABASE copy', 'CHECKPOINT');
      costs.set(name, [...(costs.get(name) ?? []), cost(command)]);
    }
  const [plain = 0] = [...costs.values()].map((each) => best(each, 'seconds'));
  console.log(
    `| ${rows} rows, best of ${rounds} | s | rows/s | of its rate | client, s | server, s | MB |\n|---|---:|---:|---:|---:|---:|---:|`,
  );
  for (const [name, each] of costs) {
    const seconds = best(each, 'seconds');
    const figures = [
      seconds,
      rows / seconds,
      plain / seconds,
      best(each, 'client'),
      best(each, 'server'),
      best(each, 'resident'),
    ];
    console.log(`| ${name} | ${figures.map((one, at) => one.toFixed(at === 1 || at === 5 ? 0 : 2)).join(' | ')} |`);
  }
} finally {
  rmSync(scratch, { recursive: true });
  await server.stop();
}

/** Debian's newest server. */
function installedServer(): string | undefined {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => path.join(folder, version))
    .find((home) => existsSync(path.join(home, 'bin/initdb')));
}

function dump(home: string): string {
  return `${home}/bin/pg_dump ${url('origin')} | ${home}/bin/psql -X -q -o /dev/null ${url('copy')}`;
}

/** What `pg_dump` does of one table: its keys come behind its rows. */
function pipe(): string {
  const [table = ''] = origin.split(';\n');
  const bare = table.replace(' PRIMARY KEY', ' NOT NULL').replace(' UNIQUE', '');
  const keys = 'ALTER TABLE customers ADD PRIMARY KEY (id), ADD UNIQUE (email)';
  const copy = `psql -X -q ${url('origin')} -c 'COPY customers TO STDOUT'`;
  return `${copy} | psql -X -q ${url('copy')} -c '${bare}' -c 'COPY customers FROM STDIN' -c '${keys}'`;
}

function load(...more: string[]): string[] {
  return [process.execPath, 'bin/run.js', 'load', scratch, '--to', url('copy'), '--yes', '--quiet', ...more];
}

function cost(command: readonly string[]): Cost {
  const file = path.join(scratch, 'time');
  const before = serverTime();
  const start = performance.now();
  const env = { ...process.env, DATA_CLI_MASKING_KEY: '8f1d7c52e9a04b36d1c8e7f25a90b3646f2be01c95d87a34' };
  execFileSync('/usr/bin/time', ['-f', '%U %S %M', '-o', file, ...command], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const seconds = (performance.now() - start) / 1000;
  const [user = 0, system = 0, resident = 0] = readFileSync(file, 'utf8').split(/\s/).map(Number);
  return { seconds, client: user + system, server: serverTime() - before, resident: resident / 1024 };
}

/** Of all that the server has run so far, in seconds: its ticks are hundredths. */
function serverTime(): number {
  const [pid] = psql('postgres', "SELECT pg_read_file('postmaster.pid')").split('\n');
  const times = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => ticksOf(name, pid as string));
  return times.reduce((sum, each) => sum + each, 0) / 100;
}

function ticksOf(name: string, pid: string): number[] {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const isParent = name === pid;
    if (!isParent && fields[1] !== pid) return [];
    return fields.slice(11, isParent ? 15 : 13).map(Number);
  } catch {
    return [];
  }
}

function best(costs: readonly Cost[], of: keyof Cost): number {
  return Math.min(...costs.map((each) => each[of]));
}

function psql(database: string, ...statements: string[]): string {
  return execFileSync('psql', ['-X', '-q', '-A', '-t', ...statements.flatMap((each) => ['-c', each]), url(database)], {
    encoding: 'utf8',
  });
}
