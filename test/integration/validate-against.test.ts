import { afterAll, beforeAll, expect, test } from 'vitest';

import { inProject } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let files: Record<string, string>;

beforeAll(async () => {
  database = await freshDatabase();
  const environment = `apiVersion: data.automation/v1
kind: Environment
metadata: {name: ci}
spec: {target: "${database.url}"}
`;
  const users = dataset(
    'volume: 20\nfields:\n  - {name: id, type: integer, generator: sequence}\n  - {name: email, type: varchar(80), generator: email}',
  );
  files = { 'specs/users.yaml': users, 'specs/ci.yaml': environment };
});
afterAll(() => database.drop());

const validate = () => inProject(files, ['validate', '--against', 'ci', '--json']);

test('tables that are missing are no fault, and are told', async () => {
  const { status, stdout } = await validate();
  expect(status).toBe(0);
  expect(JSON.parse(stdout).data.differences).toMatchObject([{ dataset: 'default/users', sign: '+', kind: 'table' }]);
});

test('a table that the rows do not fit into is an error at the field’s place, and nothing is written', async () => {
  await database.client.query('CREATE TABLE users (id integer PRIMARY KEY, email varchar(20) NOT NULL)');
  const { status, stdout } = await validate();
  expect(status).toBe(1);
  const { data, diagnostics } = JSON.parse(stdout);
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'DC734', file: 'specs/users.yaml', line: 8 }));
  expect(data.differences).toContainEqual(
    expect.objectContaining({ sign: '~', kind: 'column', name: 'email', is: 'varchar(20) NOT NULL' }),
  );
  const { rows } = await database.client.query(`SELECT to_regnamespace('data_cli') AS ledger`);
  expect(rows).toEqual([{ ledger: null }]);
});

test('an Environment that there is not is wrong usage', async () => {
  const { status, stdout } = await inProject(files, ['validate', '--against', 'cj', '--json']);
  expect(status).toBe(2);
  expect(stdout).toContain('did you mean ci?');
});
