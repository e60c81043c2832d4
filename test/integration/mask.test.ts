import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const key = '9d2f6c1be07a4583f1d6a29c5e8b7034c3a1f0e2d4b596877869504132abcdef';
const env = { ...process.env, HOUSE_KEY: key };

const policy = `apiVersion: data.automation/v1
kind: MaskingPolicy
metadata: {name: house}
spec:
  key: \${HOUSE_KEY}
  categories:
    email: {strategy: hash, domain: example.org}
    ssn: hash_ssn
    full_name: anonymize
`;

const people = [...'abcdefgh'].map((letter, i) => `${i + 1},${letter}.planted@corp.test,51${i}-43-98${i}6,gold`);
const csv = `id,email,ssn,tier\n${people.join('\n')}\n`;

function expectClean(text: string): void {
  for (const secret of ['planted', '-43-98', key]) expect(text).not.toContain(secret);
}

/** The YAML with a decision in the place of what it proposes for a column. */
function decided(yaml: string, column: string, masking: string): string {
  const line = new RegExp(`(\\{name: ${column}, [^\\n]*masking: )\\w+\\}`);
  expect(yaml).toMatch(line);
  return yaml.replace(line, `$1${masking}}`);
}

test('a file is masked by a policy once all of its columns are decided', async () => {
  const cwd = plantProject({ 'policy.yaml': policy, 'customers.csv': csv });
  const mask = ['mask', 'customers.csv', '--policy', 'house', '--out', 'masked.csv'];
  const open = await runCli(mask, { cwd, env });
  expect(open).toMatchObject({ status: 1 });
  expect(open.stderr).toMatch(/DC512.*`id`, `tier` of customers/);
  expectClean(open.stdout + open.stderr);
  expect(existsSync(join(cwd, 'masked.csv'))).toBe(false);

  const kept = decided(open.stdout, 'tier', '{rule: keep, reason: of a plan}');
  writeFileSync(
    join(cwd, 'customers.yaml'),
    decided(kept, 'id', 'tokenize').replace('id, type: text', 'id, type: integer'),
  );
  const done = await runCli(mask, { cwd, env });
  expect(done).toMatchObject({ status: 0, stdout: '' });
  const rows = readFileSync(join(cwd, 'masked.csv'), 'utf8').trim().split('\n');
  expect(rows[0]).toBe('id,email,ssn,tier');
  expect(rows).toHaveLength(people.length + 1);
  for (const row of rows.slice(1)) expect(row).toMatch(/^\d+,[a-z.0-9-]+@example\.org,[0-9a-f]+,gold$/);

  for (const delimiter of [';', '\t', '|']) {
    writeFileSync(join(cwd, 'customers.csv'), csv.replaceAll(',', delimiter));
    expect(await runCli(mask, { cwd, env })).toMatchObject({ status: 0 });
    expect(readFileSync(join(cwd, 'masked.csv'), 'utf8').trim().split('\n')).toEqual(rows);
  }
  writeFileSync(join(cwd, 'customers.csv'), csv);

  const folder = await runCli(['mask', 'customers.csv', '--policy', 'house', '--out', 'out/', '--json'], { cwd, env });
  expect(folder.status).toBe(0);
  expect(
    readFileSync(join(cwd, 'out', 'customers.csv'), 'utf8')
      .trim()
      .split('\n'),
  ).toEqual(rows);
  const { key_ids } = JSON.parse(readFileSync(join(cwd, 'out', 'manifest.json'), 'utf8'));
  expect(key_ids).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
  const audit = readFileSync(join(cwd, '.data', 'audit.ndjson'), 'utf8');
  expect(
    audit
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ event, actions }) => `${event} ${actions[0].action}`),
  ).toEqual(Array(5).fill(['started read', 'finished read', 'started write', 'finished write']).flat());
  for (const file of readdirSync(join(cwd, 'out'))) expectClean(readFileSync(join(cwd, 'out', file), 'utf8'));
  for (const text of [done.stderr, folder.stdout, folder.stderr, audit, ...rows]) expectClean(text);
});

test('files need no definitions; what definitions say refers to another file is masked as that is', async () => {
  const cwd = plantProject({ 'customers.csv': csv, 'orders.csv': 'id,customer_id\n1,3\n2,8\n3,3\n' });
  const mask = ['mask', 'customers.csv', 'orders.csv', '--policy', 'standard', '--out', 'out'];
  const own = { ...process.env, DATA_CLI_MASKING_KEY: key };
  const open = await runCli(mask, { cwd, env: own });
  expect(open).toMatchObject({ status: 1, stderr: expect.stringMatching(/DC512[\s\S]*`customer_id` of orders/) });
  expectClean(open.stdout + open.stderr);
  const kept = decided(open.stdout, 'tier', '{rule: keep, reason: of a plan}').replace(/.*customer_id.*\n/, '');
  const yaml = kept.replaceAll('{name: id, type: text, masking: hash}', '{name: id, type: integer, masking: tokenize}');
  writeFileSync(
    join(cwd, 'shop.yaml'),
    `${yaml.trimEnd()}\n  relationships:\n    - {foreignKey: customer_id, references: customers.id}\n`,
  );
  expect(await runCli(mask, { cwd, env: own })).toMatchObject({ status: 0 });
  const cells = (name: string) =>
    readFileSync(join(cwd, 'out', `${name}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const ids = cells('customers').map(([id]) => id);
  expect(cells('orders').map(([, customer]) => ids.indexOf(customer))).toEqual([2, 7, 2]);
  expect(ids).not.toContain('3');
});

test('who ends it while rows are read waits for no more of them, and the record says so', async () => {
  const rows = Array.from({ length: 400_000 }, (_, i) => `${i},${i}.planted@corp.test`);
  const fields =
    '[{name: id, type: integer, primary_key: true, masking: tokenize}, {name: email, type: text, masking: anonymize_email}]';
  const cwd = plantProject({
    'big.csv': `id,email\n${rows.join('\n')}\n`,
    'big.yaml': `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: big}\nspec: {source: masked_production, origin: {file: big.csv}, fields: ${fields}}\n`,
  });
  const log = join(cwd, '.data', 'audit.ndjson');
  const own = { ...process.env, DATA_CLI_MASKING_KEY: key };
  const { status } = await runCli(['generate', '--out', 'out.sql'], {
    cwd,
    env: own,
    started: (child) => {
      const wait = setInterval(() => {
        if (!existsSync(log)) return;
        clearInterval(wait);
        child.kill('SIGINT');
      }, 20);
    },
  });
  expect(status).toBe(130);
  const events = readFileSync(log, 'utf8').trim().split('\n');
  expect(events.map((line) => JSON.parse(line).event)).toEqual(['started', 'failed']);
  expect(existsSync(join(cwd, 'out.sql'))).toBe(false);
});

test('a database is masked into another: keys, references and types are those that it has', async () => {
  const [origin, target] = [await freshDatabase(), await freshDatabase()];
  try {
    await origin.client.query(`
      CREATE TABLE customers (id int PRIMARY KEY, email varchar(90) UNIQUE NOT NULL, active boolean);
      CREATE TABLE orders (tenant int, id bigint, customer_id int REFERENCES customers, total numeric(10,2), PRIMARY KEY (tenant, id));
      CREATE TABLE lines (id int PRIMARY KEY, tenant int, order_id bigint, FOREIGN KEY (tenant, order_id) REFERENCES orders (tenant, id));
      INSERT INTO customers SELECT i, i || '.planted@corp.test', i % 2 = 0 FROM generate_series(1, 1500) i;
      INSERT INTO orders SELECT i % 3, i, 1 + i % 7, i FROM generate_series(1, 2500) i;
      INSERT INTO lines SELECT row_number() OVER (), tenant, id FROM orders`);
    const cwd = plantProject({ 'specs/policy.yaml': policy });
    const mask = ['mask', origin.url, '--policy', 'house', '--yes'];
    const open = await runCli([...mask, '--to', target.url], { cwd, env });
    expect(open).toMatchObject({ status: 1, stderr: expect.stringMatching(/`id`, `active` of customers/) });
    expect(open.stdout).not.toContain(origin.url);
    const keep = '{rule: keep, reason: a number}';
    const columns = ['active', 'tenant', 'total'].reduce((yaml, name) => decided(yaml, name, keep), open.stdout);
    writeFileSync(join(cwd, 'specs', 'tables.yaml'), columns.replaceAll(/(name: id, .*masking: )\w+/g, '$1tokenize'));

    const back = await runCli([...mask, '--to', origin.url], { cwd, env });
    expect(back).toMatchObject({ status: 2, stderr: expect.stringContaining('real rows') });
    const done = await runCli([...mask, '--to', target.url], { cwd, env });
    expect(done).toMatchObject({ status: 0 });
    expectClean(done.stdout + done.stderr + readFileSync(join(cwd, '.data', 'audit.ndjson'), 'utf8'));
    const joined = `SELECT count(*)::int AS n, sum(total)::text AS total FROM lines
      JOIN orders o ON (o.tenant, o.id) = (lines.tenant, order_id) JOIN customers c ON c.id = customer_id GROUP BY c.id ORDER BY 1, 2`;
    expect((await target.client.query(joined)).rows).toEqual((await origin.client.query(joined)).rows);
    const shape = `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
      WHERE table_schema = 'public' ORDER BY 1, 2`;
    expect((await target.client.query(shape)).rows).toEqual((await origin.client.query(shape)).rows);
    const keys = `SELECT conrelid::regclass::text AS t, contype::text, conkey::text FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f') ORDER BY 1, 2, 3`;
    expect((await target.client.query(keys)).rows).toHaveLength((await origin.client.query(keys)).rows.length);
    const { rows } = await target.client.query(
      'SELECT row_to_json(c)::text AS text FROM customers c UNION ALL SELECT record::text FROM data_cli.executions',
    );
    expect(rows).toHaveLength(1501);
    for (const { text } of rows) expectClean(text as string);
    // Another process has none of the rows: it finds those of the load in the tables.
    expect(await runCli(['cleanup', '--all', '--yes', '--to', target.url], { cwd, env })).toMatchObject({ status: 0 });
    const left = await target.client.query(
      'SELECT (SELECT count(*) FROM customers) + (SELECT count(*) FROM lines) AS n',
    );
    expect(Number(left.rows[0]?.n)).toBe(0);
  } finally {
    await origin.drop();
    await target.drop();
  }
});
