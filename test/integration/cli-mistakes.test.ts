import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ordinary, runAlone, runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';

const users = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: users}
spec:
  volume: 20
  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence}
    - {name: email, type: text, generator: email, unique: true}
`;

/** What somebody may write who has not read the manual: what is said of it, what to do, and the exit code. */
const mistakes: readonly [args: string, status: number, error: string, help: string][] = [
  ['introspect nowhere', 2, 'there is no file or folder nowhere', 'name a file that ends in .sql, a folder of'],
  ['introspect db/schema', 2, 'there is no file or folder db/schema', 'postgresql://USER@HOST/DATABASE'],
  ['introspect specs/users.yaml', 2, 'specs/users.yaml is no file of SQL', 'name a file that ends in .sql'],
  ['introspect me:secret@host/db', 2, 'an address that is no URL', 'write postgresql://'],
  ['introspect secret@host/db', 2, 'SOURCE is no file of SQL, no folder and no URL', 'name a file that ends in .sql'],
  ['introspect empty', 2, 'empty has no files of SQL', 'a folder of migrations'],
  ['load postgres://me:secret@127.0.0.1:1/db', 2, 'a PATH is a URL', 'a database is named by --to URL'],
  ['generate users', 1, 'cannot read `users`: no such file', 'a dataset is named by `--dataset users`'],
  ['generate 1000', 1, 'cannot read `1000`: no such file', 'rows are counted by `--count 1000`'],
  ['preview users 10', 1, 'cannot read `10`: no such file', '`--count 10`'],
  ['--format csv generate', 2, 'there is no command --format', 'the command comes first'],
  ['generate --out specs/users.yaml', 2, '--out specs/users.yaml is YAML', 'name a file such as dump.sql'],
  [
    'generate --out users.parquet',
    2,
    '--out users.parquet: parquet is not written here',
    "TO 'orders.parquet' (FORMAT",
  ],
  ['generate --out users.parquet.zst', 2, 'parquet is not written here', 'write CSV'],
  ['generate --out Users.XLSX', 2, 'xlsx is not written here', 'every spreadsheet opens'],
  ['generate --out shop.sqlite', 2, 'sqlite is not written here', 'sqlite3 shop.sqlite < dump.sql'],
  ['mask rows.csv --policy standard --out rows.tsv', 2, 'tsv is not written here', 'write CSV'],
  ['export users --out users.avro', 2, 'avro is not written here', 'write NDJSON'],
  ['generate --format parquet', 2, 'Expected --format=parquet', 'duckdb -c'],
  ['generate --out s3://me:secret@bucket/users.csv', 2, 'is a URL', '--out - | aws s3 cp -'],
  ['verify rows.csv', 2, 'rows.csv holds rows, and PATHs are definitions', 'data-cli verify --output rows.csv'],
  ['verify dump', 2, 'dump holds rows, and PATHs are definitions', 'data-cli verify --output dump'],
  ['verify --output empty', 2, 'empty holds no files of rows', 'files of rows end in .csv, .ndjson'],
  ['verify --output specs/users.yaml', 2, 'specs/users.yaml is no file of rows', 'files of rows end in .csv'],
  ['mask empty', 2, 'empty is no file of rows that can be masked', 'end in .csv, .ndjson, .jsonl or .json'],
  ['mask rows.sql', 2, 'rows.sql is no file of rows that can be masked', 'or a database with --from URL'],
  ['generate --out=', 2, '--out is empty', 'is a variable not set?'],
  ['generate --seed=', 2, '--seed is empty', 'is a variable not set?'],
  ['generate --dataset=', 2, '--dataset is empty', 'is a variable not set?'],
  ['load --to= --yes', 2, '--to is empty', 'is a variable not set?'],
  ['generate --format csv --inserts', 2, '--inserts is of SQL, and csv is none', '--format sql'],
  ['generate --no-schema --out rows.ndjson', 2, '--no-schema is of SQL, and ndjson is none', '--format sql'],
  ['export users --format json --inserts', 2, '--inserts is of SQL, and json is none', '--format sql'],
  ['help generate', 2, 'there is no command help', 'see data-cli generate --help'],
  ['help', 2, 'there is no command help', 'see --help'],
  ['list masks qqqq', 2, 'there is no qqqq among the masks', 'data-cli list masks'],
];

test.each(mistakes)('%s', async (args, status, error, help) => {
  const cwd = plantProject({
    'specs/users.yaml': users,
    'empty/.keep': '',
    'rows.csv': 'id,email\n1,a@b.co\n',
    'rows.sql': 'SELECT 1;\n',
    'dump/manifest.json': '{}',
  });
  const done = await runCli(args.split(' '), { cwd });
  expect(done.stderr).toContain(error);
  expect(done.stderr).toMatch(/help: /);
  expect(done.stderr).toContain(help);
  expect(done.stderr).not.toContain('secret');
  expect(done.status).toBe(status);
  expect(readFileSync(join(cwd, 'specs/users.yaml'), 'utf8')).toBe(users);
});

test.each([
  ['validate --json --format sarif', 'sarif'],
  ['validate --json --format github', 'github'],
  ['plan --json --format mermaid', 'mermaid'],
  ['scan --json --format yaml', 'yaml'],
  ['diff --json --format markdown specs specs', 'markdown'],
  ['diff --json --format sql specs specs', 'sql'],
])('%s: one of the two', async (args, format) => {
  const cwd = plantProject({ 'specs/users.yaml': users });
  const done = await runCli(args.split(' '), { cwd });
  expect(JSON.parse(done.stdout)).toMatchObject({
    ok: false,
    data: { error: `--json and --format ${format} both want stdout`, help: 'leave one of them out' },
  });
  expect(done.status).toBe(2);
});

test.each(['validate --json --format json', 'validate --json --format text', 'plan --json --format json'])(
  '%s is one document',
  async (args) => {
    const done = await runCli(args.split(' '), { cwd: plantProject({ 'specs/users.yaml': users }) });
    expect(JSON.parse(done.stdout)).toMatchObject({ schema_version: 1, ok: true });
    expect(done.status).toBe(0);
  },
);

test.each([
  ['-h', '--help'],
  ['generate -h', 'generate --help'],
  ['-v', '--version'],
])('%s is %s', async (short, long) => {
  const [one, other] = [await runCli(short.split(' ')), await runCli(long.split(' '))];
  expect(one.stdout).not.toBe('');
  expect(one).toEqual(other);
  expect(one.status).toBe(0);
});

// Root is above permissions: an ordinary user asks.
test.each([
  ['verify specs --output closed', 'closed'],
  ['verify specs --output closed/below', 'closed/below'],
  ['introspect closed', 'closed'],
  ['introspect closed/below', 'closed/below'],
  ['validate closed', 'closed'],
])('%s, which may not be read, is no bug, nor is it said to be missing', async (args, named) => {
  const cwd = plantProject({ 'specs/users.yaml': users, 'closed/below/manifest.json': '{}' });
  const closed = join(cwd, 'closed');
  chmodSync(cwd, 0o755);
  chmodSync(closed, 0);
  try {
    const { status, stderr } = await runAlone(args.split(' '), { cwd, ...ordinary() });
    expect(stderr).toContain(`error[DC101]: cannot read \`${named}\`: permission denied`);
    expect(status).toBe(1);
  } finally {
    chmodSync(closed, 0o755);
  }
});
