import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runAlone, runCli } from '../support/cli.ts';
import { drawnBytes } from '../support/drawn-bytes.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const key = 'c4ca4238a0b923820dcc509a6f75849b8f14e45fceea167a5a36dedd4bea2543';
const otherKey = '45c48cce2e2d7fbdea1afc51c7c6ad26e4da3b7fbbce2345d7772b0674a318d5';
const env = { ...process.env, DATA_CLI_MASKING_KEY: key };

const definition = (name: string, origin: string, fields: string, more = '') => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: masked_production
  origin: ${origin}
  fields:
${fields}${more}`;

const customers = (origin: string) =>
  definition(
    'customers',
    origin,
    `    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: email, type: text, unique: true, pii_category: email, masking: true}
    - {name: name, type: text, nullable: true, pii_category: full_name, masking: true}
    - {name: phone, type: text, nullable: true, masking: {rule: redact_phone, on_nonconforming: generalize}}
    - {name: ssn, type: text, nullable: true, masking: drop}
    - {name: born, type: date, nullable: true, masking: mask_dob}
    - {name: balance, type: 'numeric(30,3)', nullable: true, masking: noise}
    - {name: tier, type: text, nullable: true, masking: {rule: keep, reason: of a plan, of nobody}}
`.replace('of a plan, of nobody', 'of a plan'),
  );

const orders = (origin: string) =>
  definition(
    'orders',
    origin,
    `    - {name: id, type: bigint, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: customer_id, type: bigint}
    - {name: note, type: text, nullable: true, masking: redact}
`,
    `  relationships:
    - {foreignKey: customer_id, references: customers.id}
`,
  );

/** Values that break careless readers, each of which would be known anywhere. */
const secrets = [
  'Zqwxvj Ünïcode',
  '張偉玄奘',
  '+49 30 8675309',
  '512-43-9876',
  'planted"quote',
  "o'planted",
  '00071234509',
  '1961-07-19',
  '123456789012345678901234567.123',
  'multi\nplanted line',
  'tab\tplanted',
  'back\\planted',
];

const csv = `id,email,name,phone,ssn,born,balance,tier
1,"Zqwxvj Ünïcode"@corp.test,Zqwxvj Ünïcode,+49 30 8675309,512-43-9876,1961-07-19,123456789012345678901234567.123,gold
2,planted@corp.test,"planted""quote","call 00071234509",,,-0.500,silver
3,"o'planted@corp.test","multi
planted line",,"","1961-07-19",,gold
4,張偉玄奘@corp.test,back\\planted,,,,0,
`.replace('"Zqwxvj Ünïcode"@corp.test', 'zqwxvj.planted@corp.test');

const ndjson = `{"id": 9007199254740993, "customer_id": 3, "note": "tab\\tplanted"}
{"id": 2, "customer_id": 1, "note": "張偉玄奘"}
{"id": 3, "customer_id": 1}
`;

const files = {
  'specs/customers.yaml': customers('{file: customers.csv}'),
  'specs/orders.yaml': orders('{file: orders.ndjson}'),
  'specs/customers.csv': csv,
  'specs/orders.ndjson': ndjson,
};

function expectClean(text: string): void {
  for (const secret of [...secrets, 'planted', key]) expect(text).not.toContain(secret);
}

function rowsOf(text: string): Record<string, Record<string, string | number | null>[]> {
  return JSON.parse(text) as never;
}

test('a column that only a relationship declares is read and masked as what it refers to', async () => {
  const read = async (name: string, change: (text: string) => string) => {
    const cwd = plantProject({ ...files, 'specs/orders.yaml': change(files['specs/orders.yaml']) });
    const { stdout, status } = await runCli(['generate', '--format', 'json'], { cwd, env });
    expect(status, name).toBe(0);
    return rowsOf(stdout).orders?.map((row) => String(row.customer_id));
  };
  const implied = await read('implied', (text) => text.replace(/ *- \{name: customer_id.*\n/, ''));
  expect(implied).toEqual(await read('declared', (text) => text));
});

test('a column that is declared and not there is refused, unless a generator makes it', async () => {
  const read = (field: string) => {
    const fields = `  fields:\n    - ${field}`;
    const cwd = plantProject({
      ...files,
      'specs/customers.yaml': files['specs/customers.yaml'].replace('  fields:', fields),
    });
    return runCli(['generate', '--format', 'json'], { cwd, env });
  };
  const kept = await read('{name: age, type: integer, masking: {rule: keep, reason: none}}');
  expect(kept).toMatchObject({ status: 1, stdout: '' });
  expect(kept.stderr).toMatch(/DC513.*customers\.csv has no column `age`/);
  const made = await read('{name: age, generator: integer, min: 7, max: 7, masking: {rule: keep, reason: made}}');
  expect(rowsOf(made.stdout).customers?.map(({ age }) => age)).toEqual([7, 7, 7, 7]);
});

test('a generator is a decision: what the origin has under that name is not asked for', async () => {
  const made = '{name: ssn, type: text, generator: constant, value: none}';
  const changed = files['specs/customers.yaml'].replace(/\{name: ssn, .*\}/, made);
  const cwd = plantProject({ ...files, 'specs/customers.yaml': changed });
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json'], { cwd, env });
  expect(status, stderr).toBe(0);
  expect(rowsOf(stdout).customers?.map(({ ssn }) => ssn)).toEqual(['none', 'none', 'none', 'none']);
  expectClean(stdout + stderr);
});

test('synthetic rows come behind real ones, under keys of their own, and are referred to alike', async () => {
  const ids = [...Array.from({ length: 30 }, (_, i) => i + 1), 40, 50];
  const cwd = plantProject({
    'specs/customers.csv': `id,email,tier\n${ids.map((id) => `${id},${id}.planted@corp.test,gold\n`).join('')}`,
    'specs/all.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: customers}
spec:
  source: hybrid
  origin: {file: customers.csv}
  volume: 1200
  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, masking: {rule: keep, reason: a counter}}
    - {name: email, type: text, unique: true, generator: email, masking: true}
    - {name: tier, type: text, generator: constant, value: silver, masking: {rule: keep, reason: of a plan}}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  volume: 3000
  fields: [{name: id, generator: sequence}]
  relationships: [{foreignKey: customer_id, references: customers.id}]
`,
  });
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json', '--workers', '2'], { cwd, env });
  expect(status, stderr).toBe(0);
  const { customers: people = [], orders: bought = [] } = rowsOf(stdout);
  expect(people.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
  expect(people.map(({ tier }) => tier)).toEqual([
    ...ids.map(() => 'gold'),
    ...Array(1200 - ids.length).fill('silver'),
  ]);
  // From row 32 on, but for 40 and 50; those that are missing are made in the place of real rows.
  const made = Array.from({ length: 1168 }, (_, i) => i + 33).filter((id) => !ids.includes(id));
  expect(people.slice(ids.length).map(({ id }) => id)).toEqual([...made, 31, 32]);
  expect(new Set(people.map(({ email }) => email)).size).toBe(1200);
  const known = new Set(people.map(({ id }) => id));
  expect(bought.filter(({ customer_id }) => !known.has(customer_id as number))).toEqual([]);
  const ofReal = bought.filter(({ customer_id }) => ids.includes(customer_id as number));
  expect(ofReal.length).toBeGreaterThan(30);
  expectClean(stdout + stderr);

  // The table goes on behind both, as that of rows that are all synthetic.
  const { url, client } = await freshDatabase();
  const loaded = await runCli(['load', '--to', url, '--yes'], { cwd, env });
  expect(loaded.status, loaded.stderr).toBe(0);
  const inserted = await client.query("INSERT INTO customers (email, tier) VALUES ('new', 'none') RETURNING id");
  expect(inserted.rows).toEqual([{ id: 1201 }]);
  const again = await runCli(['load', '--to', url, '--yes', '--force'], { cwd, env });
  expect(again.status, again.stderr).toBe(0);
});

test('files are masked: references hold, what is unique stays so, and nothing real is left anywhere', async () => {
  const cwd = plantProject(files);
  const dump = await runCli(['generate', '--format', 'json'], { cwd, env });
  expect(dump).toMatchObject({ status: 0 });
  expect(dump.stderr).toContain('default/customers.phone: 1 value that its masking rule could not read');
  const { customers: people = [], orders: bought = [] } = rowsOf(dump.stdout);
  expect(people).toHaveLength(4);
  expect(Object.keys(people[0] ?? {})).not.toContain('ssn');
  expect(new Set(people.map(({ email }) => email)).size).toBe(4);
  expect(people.every(({ email }) => /^[a-z.0-9-]+@example\.com$/.test(String(email)))).toBe(true);
  expect(people[1]?.phone).toBe('xxxx 99999999999');
  // Two orders of the first customer, one of the third, under masked ids.
  expect(bought.map((order) => people.findIndex(({ id }) => String(id) === String(order.customer_id)))).toEqual([
    2, 0, 0,
  ]);
  expect(bought[0]?.id).toBe('9007199254740993');
  expect(people[0]?.born).toBe(people[2]?.born);
  expect(people.map(({ tier }) => tier)).toEqual(['gold', 'silver', 'gold', null]);

  const again = await runCli(['generate', '--format', 'json'], { cwd, env });
  expect(again.stdout).toBe(dump.stdout);
  const other = await runCli(['generate', '--format', 'json'], {
    cwd,
    env: { ...env, DATA_CLI_MASKING_KEY: otherKey },
  });
  const others = rowsOf(other.stdout).customers ?? [];
  for (const column of ['id', 'email', 'name', 'born'])
    expect(others.filter((row, at) => row[column] !== null && row[column] === people[at]?.[column])).toEqual([]);

  const outputs = [dump, other];
  for (const args of [
    ['plan'],
    ['plan', '--format', 'json'],
    ['validate', '--json'],
    ['preview', '--full'],
    ['explain', 'customers[0].email'],
    ['generate', '--format', 'sql', '--out', 'sql'],
    ['generate', '--format', 'csv', '--out', 'csv', '--workers', '2'],
    ['load', '--to', 'pglite:pg', '--yes'],
    ['status', '--to', 'pglite:pg', '--json'],
    ['show', 'customers', '--to', 'pglite:pg', '--json'],
    ['verify', '--to', 'pglite:pg'],
  ]) {
    const found = await runCli(args, { cwd, env });
    expect(found, args.join(' ')).toMatchObject({ status: 0 });
    outputs.push(found);
  }
  for (const { stdout, stderr } of outputs) expectClean(`${stdout}${stderr}`);
  for (const folder of ['sql', 'csv'])
    for (const file of readdirSync(join(cwd, folder))) expectClean(readFileSync(join(cwd, folder, file), 'utf8'));
  expect(JSON.parse(readFileSync(join(cwd, 'csv', 'manifest.json'), 'utf8')).key_ids).toEqual([
    expect.stringMatching(/^[0-9a-f]{16}$/),
  ]);
});

test.each([
  [
    'a new column',
    { 'specs/customers.csv': csv.replace('tier\n', 'tier,later\n').replaceAll(/,(gold|silver|)\n/g, ',$1,planted\n') },
    'DC512',
  ],
  ['a value of another type', { 'specs/customers.csv': csv.replace('1961-07-19,', 'planted,') }, 'DC513'],
  ['a key that comes twice', { 'specs/customers.csv': csv.replace('\n2,', '\n1,') }, 'DC511'],
  ['a null where there are none', { 'specs/customers.csv': csv.replace('\n2,planted@corp.test,', '\n2,,') }, 'DC511'],
  ['a record with too many values', { 'specs/customers.csv': `${csv}5,planted,planted\n` }, 'DC513'],
  ['a quote that is never closed', { 'specs/customers.csv': `${csv}5,"planted\n` }, 'DC513'],
  ['a NUL', { 'specs/customers.csv': csv.replace('back\\planted', 'back\0planted') }, 'DC513'],
  [
    'a value that its rule cannot read',
    { 'specs/customers.csv': csv.replace('\n2,planted@corp.test', '\n2,planted') },
    'DC505',
  ],
  ['no JSON', { 'specs/orders.ndjson': `${ndjson}{"id": planted}\n` }, 'DC513'],
  ['a column twice in one object', { 'specs/orders.ndjson': '{"id": 1, "id": "planted"}' }, 'DC513'],
  [
    'a file that is not there',
    { 'specs/orders.yaml': files['specs/orders.yaml'].replace('orders.ndjson', 'o.csv') },
    'DC513',
  ],
  [
    'a file beyond the project',
    { 'specs/orders.yaml': files['specs/orders.yaml'].replace('orders.ndjson', '../../o.csv') },
    'DC113',
  ],
  [
    'a condition on what no real row has',
    {
      'specs/orders.yaml': files['specs/orders.yaml'].replace(
        'masking: redact}',
        'masking: {rule: redact, when: "age > 5"}}\n    - {name: age, type: integer, generator: integer}',
      ),
    },
    'DC513',
  ],
  ['no decision', { 'specs/orders.yaml': files['specs/orders.yaml'].replace(', masking: redact', '') }, 'DC512'],
  [
    'another mask than what is referred to',
    { 'specs/orders.yaml': files['specs/orders.yaml'].replace('type: bigint}', 'type: bigint, masking: hash}') },
    'DC511',
  ],
])('%s is refused, and shows nothing of the data', async (_, changed, code) => {
  const cwd = plantProject({ ...files, ...changed });
  const found = await runCli(['generate', '--out', 'dump.sql', '--json'], { cwd, env });
  expect(found.status).toBe(1);
  expect(`${found.stdout}${found.stderr}`).toContain(code);
  expectClean(`${found.stdout}${found.stderr}`);
  expect(existsSync(join(cwd, 'dump.sql'))).toBe(false);
});

test.each([
  ['none', undefined],
  ['a short one', 'abcdef'],
  ['a repeated one', 'a'.repeat(64)],
  ['words', 'correct horse battery staple'],
])('real data without a secret key is refused: %s', async (_, given) => {
  const cwd = plantProject(files);
  const { DATA_CLI_MASKING_KEY: __, ...rest } = env;
  const found = await runCli(['generate'], {
    cwd,
    env: given === undefined ? rest : { ...rest, DATA_CLI_MASKING_KEY: given },
  });
  expect(found).toMatchObject({ status: 1, stdout: '' });
  expect(found.stderr).toContain('DC509');
  if (given !== undefined) expect(found.stderr).not.toContain(given);
  const none = await runCli(['generate', '--policy', 'none'], { cwd, env });
  expect(none).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('DC511') });
  expect((await runCli(['validate'], { cwd, env: rest })).status).toBe(0);
});

test('a PostgreSQL database is masked into another, with the masks that files have', async () => {
  const [origin, target] = [await freshDatabase(), await freshDatabase()];
  try {
    await origin.client.query(`
      CREATE TABLE customers (id int PRIMARY KEY, email text UNIQUE, name text, phone text, ssn text, born date, balance numeric(30,3), tier text);
      CREATE TABLE orders (id bigint PRIMARY KEY, customer_id int REFERENCES customers, note text);
      INSERT INTO customers SELECT i, 'planted' || i || '@corp.test', 'Zqwxvj Ünïcode', '+49 30 8675309', '512-43-9876', '1961-07-19', i, 'gold' FROM generate_series(1, 3000) AS i;
      INSERT INTO orders SELECT i, 1 + i % 7, 'planted' FROM generate_series(1, 5000) AS i`);
    const cwd = plantProject({
      'specs/customers.yaml': customers('{uri: "${ORIGIN}", table: public.customers}'),
      'specs/orders.yaml': orders('{uri: "${ORIGIN}", query: "SELECT * FROM orders ORDER BY id"}'),
    });
    const here = { ...env, ORIGIN: origin.url };
    const same = await runCli(['load', '--to', origin.url, '--yes'], { cwd, env: here });
    expect(same).toMatchObject({ status: 2, stderr: expect.stringContaining('real rows') });
    const loaded = await runCli(['load', '--to', target.url, '--yes'], { cwd, env: here });
    expect(loaded).toMatchObject({ status: 0 });
    expectClean(`${loaded.stdout}${loaded.stderr}`);
    const fan =
      'SELECT count(*)::int AS n FROM orders JOIN customers ON customers.id = customer_id GROUP BY customer_id ORDER BY 1';
    expect((await target.client.query(fan)).rows).toEqual((await origin.client.query(fan)).rows);
    const { rows } = await target.client.query('SELECT row_to_json(customers)::text AS text FROM customers');
    expect(rows).toHaveLength(3000);
    for (const { text } of rows.slice(0, 100)) expectClean(text as string);
    // Rows that another process cannot make again, over several blocks, are told by what lies there.
    const other = { ...here, DATA_CLI_MASKING_KEY: drawnBytes('another key', 32).toString('hex') };
    expect(await runAlone(['load', '--to', target.url, '--yes'], { cwd, env: other })).toMatchObject({ status: 0 });
    const { rows: anew } = await target.client.query('SELECT row_to_json(customers)::text AS text FROM customers');
    expect(anew).toHaveLength(3000);
    expect(anew[0]).not.toEqual(rows[0]);
    await origin.client.query('ALTER TABLE customers ADD COLUMN planted_later text');
    const later = await runCli(['generate'], { cwd, env: here });
    expect(later).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/DC512.*`planted_later`/) });
  } finally {
    await origin.drop();
    await target.drop();
  }
});

test('a condition on a key reaches its references: by the key alone, or by what the key’s row says', async () => {
  const people = (when: string) =>
    definition(
      'people',
      '{file: people.csv}',
      `    - {name: id, type: text, primary_key: true, masking: {rule: hash, when: "${when}"}}
    - {name: boss, type: text, nullable: true}
    - {name: country, type: text, nullable: true, masking: {rule: keep, reason: many live there}}
`,
      `  relationships:
    - {foreignKey: boss, references: people.id}
`,
    );
  const visits = definition(
    'visits',
    '{file: visits.csv}',
    `    - {name: nr, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: person, type: text, nullable: true}
`,
    `  relationships:
    - {foreignKey: person, references: people.id}
`,
  );
  // 3,000 rows: what a boss's row says stands far behind the first batch, and is read before.
  const all = Array.from({ length: 3000 }, (_, i) => ({
    id: `planted-${i}`,
    boss: i % 10 === 0 ? '' : `planted-${2999 - i}`,
    country: i % 7 === 0 ? '' : i % 3 === 0 ? 'DE' : 'FR',
  }));
  const lines = ['id,boss,country', ...all.map(({ id, boss, country }) => `${id},${boss},${country}`)];
  const nrs = all.slice(0, 500).map(({ id }, nr) => `${nr},${nr % 9 === 0 ? '' : id}`);
  const masks: readonly [when: string, holds: (row: (typeof all)[0]) => boolean][] = [
    ["country = 'DE'", ({ country }) => country === 'DE'],
    ["id LIKE '%7'", ({ id }) => id.endsWith('7')],
  ];
  for (const [when, holds] of masks) {
    const cwd = plantProject({
      'specs/all.yaml': `${people(when)}---\n${visits}`,
      'specs/people.csv': `${lines.join('\n')}\n`,
      'specs/visits.csv': `nr,person\n${nrs.join('\n')}\n`,
    });
    const done = await runCli(['generate', '--format', 'csv', '--out', 'out/'], { cwd, env });
    expect(done).toMatchObject({ status: 0 });
    const read = (name: string) =>
      readFileSync(join(cwd, `out/${name}.csv`), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','));
    const masked = new Map(read('people').map(([id], i) => [all[i]?.id as string, id as string]));
    for (const row of all)
      expect(masked.get(row.id)).toMatch(holds(row) ? /^[0-9a-f]{32}$/ : new RegExp(`^${row.id}$`));
    for (const [i, [, boss]] of read('people').entries())
      expect(boss).toBe(all[i]?.boss === '' ? '' : masked.get(all[i]?.boss as string));
    for (const [i, [, person]] of read('visits').entries())
      expect(person).toBe(i % 9 === 0 ? '' : masked.get(all[i]?.id as string));
  }
});

test('where too few synthetic rows are new the run ends; a key that is no secret is told once', async () => {
  const cwd = plantProject({
    // Each number and each code is there, never both in one real row: of nine synthetic rows one alone is like no real one.
    'specs/topped.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: topped}
spec:
  source: hybrid
  origin: {file: topped.csv}
  volume: 9
  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, masking: {rule: keep, reason: a counter}}
    - {name: code, type: text, unique: true, generator: template, template: "c{{row}}", masking: {rule: keep, reason: a code}}
`,
    'specs/topped.csv': 'id,code\n1,c5\n2,c6\n3,c7\n4,c8\n',
  });
  const short = await runCli(['generate', '--format', 'csv'], { cwd, env });
  expect(short).toMatchObject({ status: 1, stdout: '' });
  expect(short.stderr).toMatch(/DC515.*`topped` can be made up to 5 rows, not to 9/);
  const weak = await runCli(['generate', '--format', 'csv'], {
    cwd,
    env: { ...env, DATA_CLI_MASKING_KEY: 'password' },
  });
  expect(weak).toMatchObject({ status: 1, stdout: '' });
  expect(weak.stderr.match(/DC509/g)).toHaveLength(1);
  expect(weak.stderr).not.toContain('password');
});

test('no real row is read where a definition is wrong already, were it the policy alone', async () => {
  const policy = (key: string) =>
    `apiVersion: data.automation/v1\nkind: MaskingPolicy\nmetadata: {name: house}\nspec: {key: ${key}}\n`;
  const cwd = plantProject({
    'specs/customers.yaml': definition(
      'customers',
      '{file: gone.csv}',
      '    - {name: email, type: text, masking: anonymize_email}\n',
    ),
    'specs/policy.yaml': policy('{command: "cat key"}'),
  });
  const args = ['generate', '--policy', 'house', '--format', 'ndjson', '--json', '--out', 'out'];
  const codesOf = async () => {
    const { diagnostics } = JSON.parse((await runCli(args, { cwd, env })).stdout) as {
      diagnostics: { code: string }[];
    };
    return diagnostics.map(({ code }) => code);
  };
  // A look at the file would have told that it is not there (DC513), under a key that the policy does not name.
  expect(await codesOf()).toEqual(['DC205']);
  expect(existsSync(join(cwd, '.data/audit.ndjson'))).toBe(false);
  writeFileSync(join(cwd, 'specs/policy.yaml'), policy(`{command: [echo, ${key}]}`));
  expect(await codesOf()).toEqual(['DC513']);
});
