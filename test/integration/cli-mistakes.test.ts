import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
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
  ['verify rows.csv', 2, 'rows.csv holds rows, and PATHs are definitions', 'data-cli verify --output rows.csv'],
  ['verify dump', 2, 'dump holds rows, and PATHs are definitions', 'data-cli verify --output dump'],
  ['verify --output empty', 2, 'empty holds no files of rows', 'files of rows end in .csv, .ndjson'],
  ['verify --output specs/users.yaml', 2, 'specs/users.yaml is no file of rows', 'files of rows end in .csv'],
  ['mask empty', 2, 'empty is no file of rows that can be masked', 'end in .csv, .ndjson, .jsonl or .json'],
  ['mask rows.sql', 2, 'rows.sql is no file of rows that can be masked', 'or a database with --from URL'],
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
