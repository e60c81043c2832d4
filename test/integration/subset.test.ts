import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import type pg from 'pg';
import { expect, test } from 'vitest';

import type { Plan } from '../../src/plan/plan.ts';

import { loadEnvironment } from '../../src/generate/environment.ts';
import { openOrigin } from '../../src/targets/postgresql/origin-database.ts';
import { readAddress } from '../../src/targets/read-address.ts';

import { folded } from '../../src/pipeline/subset/folded.ts';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';
import { compileFolder } from '../support/run-project.ts';

const key = 'c4ca4238a0b923820dcc509a6f75849b8f14e45fceea167a5a36dedd4bea2543';
const otherKey = '45c48cce2e2d7fbdea1afc51c7c6ad26e4da3b7fbbce2345d7772b0674a318d5';
const environment = (secret: string) => ({ ...process.env, DATA_CLI_MASKING_KEY: secret });
const env = environment(key);

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

interface Shape {
  readonly fields: readonly string[];
  /** Fields, parent, the parent's fields. */
  readonly references?: readonly (readonly [readonly string[], string, readonly string[]])[];
  readonly ddl: string;
}

/** Circles, chains, keys of two columns, two ways to one parent, a reference to what is unique beside the key. */
const shapes: Readonly<Record<string, Shape>> = {
  regions: {
    fields: ['name: code, type: text, primary_key: true', 'name: zone, type: integer, nullable: true'],
    ddl: 'code text PRIMARY KEY, zone int',
  },
  customers: {
    fields: [
      'name: id, type: integer, primary_key: true',
      'name: email, type: text, unique: true',
      'name: region, type: text, nullable: true',
      'name: country, type: text, nullable: true',
      'name: born, type: date, nullable: true',
      'name: credit, type: "decimal(12,2)", nullable: true',
    ],
    references: [[['region'], 'regions', ['code']]],
    ddl: `id int PRIMARY KEY, email varchar(60) UNIQUE NOT NULL, region text REFERENCES regions, country varchar(20), born date, credit numeric(12,2)`,
  },
  accounts: {
    fields: [
      'name: tenant, type: integer, primary_key: true',
      'name: no, type: integer, primary_key: true',
      'name: owner, type: text',
      'name: second, type: integer, nullable: true',
    ],
    references: [
      [['owner'], 'customers', ['email']],
      [['second'], 'customers', ['id']],
    ],
    ddl: 'tenant int, no int, owner text NOT NULL REFERENCES customers(email), second int REFERENCES customers(id), PRIMARY KEY (tenant, no)',
  },
  bookings: {
    fields: [
      'name: id, type: bigint, primary_key: true',
      'name: tenant, type: integer, nullable: true',
      'name: no, type: integer, nullable: true',
    ],
    references: [[['tenant', 'no'], 'accounts', ['tenant', 'no']]],
    ddl: 'id bigint PRIMARY KEY, tenant int, no int, FOREIGN KEY (tenant, no) REFERENCES accounts(tenant, no)',
  },
  staff: {
    fields: [
      'name: id, type: integer, primary_key: true',
      'name: boss, type: integer, nullable: true',
      'name: team, type: integer, nullable: true',
    ],
    references: [
      [['boss'], 'staff', ['id']],
      [['team'], 'teams', ['id']],
    ],
    ddl: 'id int PRIMARY KEY, boss int REFERENCES staff(id), team int',
  },
  teams: {
    fields: ['name: id, type: integer, primary_key: true', 'name: head, type: integer, nullable: true'],
    references: [[['head'], 'staff', ['id']]],
    ddl: 'id int PRIMARY KEY, head int REFERENCES staff(id)',
  },
};
const names = Object.keys(shapes);

/** Rows by a number, without any order that would help. */
function rowsOf(count: number, from: number): Tables {
  let state = from;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const many = (make: (i: number) => Row) => Array.from({ length: count }, (_, i) => make(i));
  const maybe = (value: Cell, share = 5): Cell => (draw(share) === 0 ? null : value);
  const pick = (...values: readonly Cell[]) => values[draw(values.length)] as Cell;
  return {
    regions: Array.from({ length: 9 }, (_, i) => ({ code: `r${i}`, zone: maybe(i % 4) })),
    customers: many((i) => ({
      id: i + 1,
      email: `c${i}@corp.test`,
      region: maybe(`r${draw(9)}`),
      country: pick('DE', 'de', 'FR', 'Österreich', '', 'D_', 'D%', 'ß', 'z', null),
      born: maybe(`19${60 + draw(40)}-0${1 + draw(9)}-1${draw(10)}`),
      credit: pick(null, '0.00', '-0.50', '10.00', '1234567890.12', '9.99'),
    })),
    accounts: many((i) => ({
      tenant: i % 7,
      no: i,
      owner: `c${draw(count)}@corp.test`,
      second: maybe(draw(count) + 1, 2),
    })),
    bookings: many((i) => {
      const no = draw(count);
      return { id: 9_007_199_254_740_000 + i * 3, tenant: maybe(no % 7), no: maybe(no) };
    }),
    staff: many((i) => ({ id: i + 1, boss: i < 3 ? null : draw(i) + 1, team: maybe(draw(20) + 1) })),
    teams: Array.from({ length: 20 }, (_, i) => ({ id: i + 1, head: maybe(draw(count) + 1, 3) })),
  };
}

const kept = 'masking: {rule: keep, reason: a test}';

function definitions(origin: (name: string) => string, subsets: Readonly<Record<string, string>>): string {
  return names
    .map((name) => {
      const { fields, references = [] } = shapes[name] as Shape;
      const relations = references.map(
        ([own, parent, others], i) =>
          `    - {name: ref${i}, foreignKey: [${own.join(', ')}], references: "${parent}(${others.join(', ')})", enforced: false}`,
      );
      return `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: masked_production
  origin: ${origin(name)}
${subsets[name] === undefined ? '' : `  subset: ${subsets[name]}\n`}  fields:
${fields.map((field) => `    - {${field}, ${kept}}`).join('\n')}
${relations.length > 0 ? `  relationships:\n${relations.join('\n')}\n` : ''}`;
    })
    .join('---\n');
}

function csv(rows: readonly Row[], header: readonly string[]): string {
  const cell = (value: Cell) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);
  return [header.join(','), ...rows.map((row) => header.map((name) => cell(row[name] ?? null)).join(','))].join('\n');
}

const columns = (name: string) =>
  (shapes[name] as Shape).fields.map((field) => (/name: (\w+)/.exec(field) as RegExpExecArray)[1] as string);

type Taken = Readonly<Record<string, readonly Row[]>>;

async function generated(cwd: string, variables = env) {
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json'], { cwd, env: variables });
  expect(status, stderr).toBe(0);
  const found = JSON.parse(stdout) as Record<string, readonly Row[]>;
  return { found: plain(found), stderr };
}

/** Every value as its text, rows in the order of their keys. */
function plain(tables: Tables): Taken {
  // JSON writes decimals of few digits as numbers.
  const textOf = (row: Row, name: string) =>
    row[name] === null
      ? null
      : String(row[name]).replace(/^(-?\d+)\.(\d*?)0+$/, (_, whole, rest) => (rest ? `${whole}.${rest}` : whole));
  return Object.fromEntries(
    names.map((name) => {
      const rows = (tables[name] ?? []).map((row) =>
        Object.fromEntries(columns(name).map((column) => [column, textOf(row, column)])),
      );
      return [name, rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))];
    }),
  );
}

/** The whole rule once more: rows leave as long as one refers to what is not there; then references are nulled. */
function wholePart(tables: Tables, own: (name: string, row: Row) => boolean, nullify: readonly string[]): Taken {
  const left = new Map(names.map((name) => [name, (tables[name] ?? []).filter((row) => own(name, row))]));
  const isThere = (row: Row, [fields, parent, others]: NonNullable<Shape['references']>[number]) =>
    fields.some((field) => row[field] === null) ||
    (left.get(parent) ?? []).some((other) => fields.every((field, i) => row[field] === other[others[i] as string]));
  const refs = (name: string) => (shapes[name] as Shape).references ?? [];
  const isNulled = (name: string, [fields]: NonNullable<Shape['references']>[number]) =>
    fields.some((field) => nullify.includes(`${name}.${field}`));
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    for (const name of names)
      left.set(
        name,
        (left.get(name) ?? []).filter((row) => refs(name).every((ref) => isNulled(name, ref) || isThere(row, ref))),
      );
    now = [...left.values()].reduce((sum, rows) => sum + rows.length, 0);
  }
  const nulled = (name: string, row: Row): Row => {
    const gone = refs(name).filter((ref) => isNulled(name, ref) && !isThere(row, ref));
    return { ...row, ...Object.fromEntries(gone.flatMap(([fields]) => fields.map((field) => [field, null] as const))) };
  };
  return plain(Object.fromEntries(names.map((name) => [name, (left.get(name) ?? []).map((row) => nulled(name, row))])));
}

async function fill(client: pg.Client, tables: Tables): Promise<void> {
  for (const name of names) {
    await client.query(`CREATE TABLE ${name} (${shapes[name]?.ddl})`);
    await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    const list = columns(name).join(', ');
    await client.query(`INSERT INTO ${name} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${name}, $1)`, [
      JSON.stringify(tables[name]),
    ]);
  }
  await client.query('ALTER TABLE staff ADD FOREIGN KEY (team) REFERENCES teams(id)');
}

const subsets = {
  regions: '"zone <> 2"',
  customers: `{where: "country LIKE 'D%' OR credit >= 10 OR born > DATE '1990-01-01'"}`,
  accounts: '{nullify: [second]}',
  staff: '{where: "id % 17 <> 0"}',
  teams: '{nullify: [head]}',
};

/** JavaScript’s own words for the conditions above; null is not true. */
function holds(name: string, row: Row): boolean {
  if (name === 'regions') return row.zone !== null && row.zone !== 2;
  if (name === 'staff') return Number(row.id) % 17 !== 0;
  if (name !== 'customers') return true;
  const { country, credit, born } = row;
  return (
    String(country ?? '').startsWith('D') ||
    (credit !== null && Number(credit) >= 10) ||
    (born !== null && String(born) > '1990-01-01')
  );
}

const nullified = ['accounts.second', 'teams.head'];

test('from files, tables and queries the same whole part is taken, which the rule written down once more gives as well', async () => {
  const tables = rowsOf(700, 7);
  const expected = wholePart(tables, holds, nullified);
  for (const name of names) expect(expected[name]?.length, name).toBeGreaterThan(3);
  expect(expected.accounts?.filter(({ second }) => second === null).length).toBeGreaterThan(
    (tables.accounts ?? []).filter(({ second }) => second === null).length / 4,
  );
  const files = Object.fromEntries(
    names.map((name) => [`specs/${name}.csv`, csv(tables[name] as readonly Row[], columns(name))]),
  );
  const fromFiles = plantProject({ ...files, 'specs/all.yaml': definitions((name) => `{file: ${name}.csv}`, subsets) });
  const { found, stderr } = await generated(fromFiles);
  expect(found).toEqual(expected);
  expect(stderr).toContain(`default/customers: ${expected.customers?.length} of 700 real rows taken`);
  const database = await freshDatabase();
  try {
    await fill(database.client, tables);
    const uri = `uri: "${database.url}"`;
    for (const origin of [
      (name: string) => `{${uri}, table: ${name}}`,
      (name: string) => `{${uri}, query: SELECT * FROM ${name}}`,
      // Some of a server, some of files.
      (name: string) => (name === 'customers' ? `{file: customers.csv}` : `{${uri}, table: ${name}}`),
    ]) {
      const cwd = plantProject({ ...files, 'specs/all.yaml': definitions(origin, subsets) });
      const other = await generated(cwd);
      expect(other.found).toEqual(expected);
      for (const name of Object.keys(subsets))
        expect(other.stderr).toContain(`default/${name}: ${expected[name]?.length} of `);
    }
  } finally {
    await database.drop();
  }
});

test('a share takes the same rows wherever they are read, a larger one takes them too, and another key others', async () => {
  const tables = rowsOf(1500, 3);
  const database = await freshDatabase();
  try {
    await fill(database.client, tables);
    const read = async (origin: string, share: number, variables = env) => {
      const cwd = plantProject({
        'specs/customers.csv': csv(tables.customers as readonly Row[], columns('customers')),
        'specs/accounts.csv': csv(tables.accounts as readonly Row[], columns('accounts')),
        'specs/all.yaml': definitions(
          (name) =>
            origin === 'file' && ['customers', 'accounts'].includes(name)
              ? `{file: ${name}.csv}`
              : `{uri: "${database.url}", ${origin === 'query' ? `query: SELECT * FROM ${name} ORDER BY random()` : `table: ${name}`}}`,
          { customers: `{share: ${share}}`, accounts: `{share: ${share}}` },
        ),
      });
      const { found } = await generated(cwd, variables);
      return { ids: (found.customers ?? []).map(({ id }) => id), accounts: (found.accounts ?? []).map(({ no }) => no) };
    };
    const small = await read('table', 0.1);
    expect(await read('query', 0.1)).toEqual(small);
    expect(await read('file', 0.1)).toEqual(small);
    // Six standard deviations around 150.
    expect(Math.abs(small.ids.length - 150)).toBeLessThan(70);
    const large = await read('file', 0.3);
    expect(large.ids).toEqual(expect.arrayContaining(small.ids));
    expect(large.ids.length).toBeGreaterThan(small.ids.length * 2);
    const others = await read('table', 0.1, environment(otherKey));
    expect(others.ids.filter((id) => small.ids.includes(id)).length).toBeLessThan(45);
  } finally {
    await database.drop();
  }
});

/** Conditions of all kinds, those that servers read in another way among them. */
const condition: fc.Arbitrary<string> = fc.letrec<Record<'test', string>>((tie) => {
  const pick = (...values: string[]) => fc.constantFrom(...values);
  const order = pick('=', '<>', '<', '<=', '>', '>=');
  const of = (a: fc.Arbitrary<string>, b: fc.Arbitrary<string>) =>
    fc.tuple(a, order, b).map(([x, o, y]) => `(${x} ${o} ${y})`);
  const text = pick('country', 'email', 'lower(country)', "'DE'", "'ß'", "''", "coalesce(country, 'z')");
  return {
    test: fc.oneof(
      { depthSize: 'small' },
      of(pick('id', 'credit', 'id + 1', '10', '9.99', '-0.5', '1234567890.12'), pick('id', 'credit', '3', '100', '0')),
      of(text, text),
      of(pick('born', "DATE '1985-05-15'", 'born + 30'), pick("'1990-01-01'", 'born', "now() - INTERVAL '40 years'")),
      fc
        .tuple(text, pick('LIKE', 'NOT LIKE', 'ILIKE'), pick("'D%'", "'_'", "'%\\%'", "'D\\_'", "'%e'"))
        .map((each) => `(${each.join(' ')})`),
      fc
        .tuple(pick('country', 'region'), pick('IN', 'NOT IN'), pick("('DE', 'r1')", "('DE', NULL)", "('', 'ß')"))
        .map((each) => `(${each.join(' ')})`),
      fc.tuple(pick('country', 'credit', 'born'), pick('IS NULL', 'IS NOT NULL')).map((each) => `(${each.join(' ')})`),
      pick(
        'credit BETWEEN 0 AND 10',
        "country IS DISTINCT FROM 'DE'",
        "CASE WHEN credit > 5 THEN country = 'DE' ELSE born IS NULL END",
        'true',
        'born > CURRENT_DATE - 14000',
      ),
      fc.tuple(tie('test'), pick('AND', 'OR'), tie('test')).map((each) => `(${each.join(' ')})`),
      tie('test').map((each) => `(NOT ${each})`),
    ),
  };
}).test;

test('what a server is asked takes the rows that are taken here, for any condition', async () => {
  const tables = rowsOf(300, 11);
  const database = await freshDatabase();
  try {
    await fill(database.client, tables);
    const texts = fc.sample(condition, { numRuns: 40, seed: 5 });
    const all = (origin: (name: string) => string) =>
      texts
        .map((text, i) => {
          const fields = (shapes.customers as Shape).fields.map((field) => `    - {${field}, ${kept}}`).join('\n');
          return `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: c${i}}
spec:
  source: masked_production
  origin: ${origin('customers')}
  subset: ${JSON.stringify(text)}
  fields:
${fields}
`;
        })
        .join('---\n');
    const read = async (origin: (name: string) => string) => {
      const cwd = plantProject({ 'specs/all.yaml': all(origin) });
      const { stdout, stderr, status } = await runCli(
        ['generate', '--format', 'json', '--as-of', '2026-01-01T00:00:00Z'],
        { cwd, env },
      );
      expect(status, stderr).toBe(0);
      return JSON.parse(stdout) as Record<string, readonly Row[]>;
    };
    const there = await read((name) => `{uri: "${database.url}", table: ${name}}`);
    const here = await read((name) => `{uri: "${database.url}", query: SELECT * FROM ${name} ORDER BY id}`);
    for (const [i, text] of texts.entries()) expect(there[`c${i}`], text).toEqual(here[`c${i}`]);
    expect(
      texts.filter((_, i) => there[`c${i}`]?.length !== 0 && there[`c${i}`]?.length !== 300).length,
    ).toBeGreaterThan(15);
  } finally {
    await database.drop();
  }
});

test('what is loaded satisfies all foreign keys, and summaries, manifests, the audit log and the proof of masks know how much it is', async () => {
  const source = await freshDatabase();
  const target = await freshDatabase();
  try {
    await source.client.query(`
      CREATE TABLE customers (id int PRIMARY KEY, email text NOT NULL);
      CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customers, parent_id int REFERENCES orders);
      INSERT INTO customers SELECT i, 'planted' || i || '@corp.test' FROM generate_series(1, 2000) AS i;
      INSERT INTO orders SELECT i, 1 + i * 7 % 2000, CASE WHEN i % 3 = 0 THEN i - 1 END FROM generate_series(1, 5000) AS i`);
    const text = (more: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  source: masked_production
  origin: {uri: "${source.url}", table: orders}
${more}  fields:
    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: customer_id, type: integer}
    - {name: parent_id, type: integer, nullable: true}
  relationships:
    - {foreignKey: customer_id, references: customers.id}
    - {foreignKey: parent_id, references: orders.id, name: parent}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: customers}
spec:
  source: masked_production
  origin: {uri: "${source.url}", table: customers}
  subset: {share: 0.2}
  fields:
    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: email, type: text, pii_category: email, masking: true}
`;
    for (const more of ['', '  subset: {nullify: [parent_id]}\n']) {
      const cwd = plantProject({ 'specs/all.yaml': text(more) });
      const run = async (...args: string[]) => {
        const done = await runCli(args, { cwd, env });
        expect(done.status, done.stderr + done.stdout).toBe(0);
        expect(done.stderr + done.stdout).not.toContain('planted');
        return done;
      };
      await run('load', '--to', target.url, '--mode', 'replace', '--yes');
      const [row] = (
        await target.client.query(`SELECT (SELECT count(*)::int FROM customers) AS customers, (SELECT count(*)::int FROM orders) AS orders,
          (SELECT count(parent_id)::int FROM orders) AS parents, (SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND convalidated) AS keys`)
      ).rows;
      expect(row.keys).toBe(2);
      expect(row.customers).toBeGreaterThan(300);
      expect(row.customers).toBeLessThan(500);
      // Of all orders of customers that are taken none is missing where references may become null.
      const known = await source.client.query('SELECT id, customer_id, parent_id FROM orders');
      const plain = await run('generate', '--format', 'json', '--out', 'out');
      expect(plain.stderr).toContain(`default/customers: ${row.customers} of 2,000 real rows taken`);
      expect(plain.stderr).toContain(`default/orders: ${row.orders} of 5,000 real rows taken`);
      expect(known.rows.length).toBe(5000);
      if (more !== '') expect(row.orders).toBeGreaterThan(600);
      else expect(row.orders).toBeGreaterThan(3);
      const manifest = JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'));
      expect(manifest.datasets.map((each: { name: string; taken: unknown }) => [each.name, each.taken])).toEqual([
        ['customers', { rows: row.customers, of: 2000 }],
        ['orders', { rows: row.orders, of: 5000 }],
      ]);
      const log = readFileSync(join(cwd, '.data/audit.ndjson'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const read = log.filter(({ event, operation }) => event === 'finished' && operation === 'mask');
      expect(
        read
          .map(({ dataset_id: id, actions: [{ record_count: rows, origin_count: of }] }) => [id, rows, of])
          .slice(0, 2),
      ).toEqual(
        expect.arrayContaining([
          ['default/customers', row.customers, 2000],
          ['default/orders', row.orders, 5000],
        ]),
      );
      expect((await run('audit', 'verify')).status).toBe(0);
      const proof = await run('verify', '--masked', '--output', 'out', '--against', source.url, '--json');
      const { findings } = JSON.parse(proof.stdout).data as {
        findings: { check: string; ok: boolean | null; found: string }[];
      };
      expect(findings.filter(({ ok }) => ok === false)).toEqual([]);
      const told = findings.filter(({ check }) => check === 'rows' || check === 'references').map(({ found }) => found);
      expect(told.join('\n')).toContain(
        `${row.customers} rows, ${row.customers} in the source, brought together by masked key`,
      );
      expect(told.join('\n')).toContain(`${row.customers} parents with as many children as in the source`);
      // Another row that is real, and was not to be there.
      const whole = plantProject({ 'specs/all.yaml': text(more).replace('share: 0.2', 'share: 0.3') });
      await runCli(['generate', '--format', 'json', '--out', 'out'], { cwd: whole, env });
      const wrong = await runCli(['verify', '--masked', '--output', join(whole, 'out'), '--against', source.url], {
        cwd,
        env,
      });
      expect(wrong.status).toBe(1);
      const { stdout } = await run('plan');
      expect(stdout).toContain('a subset: a share of 0.2');
      expect(stdout).toMatch(/orders: .*only with the customers/);
    }
  } finally {
    await source.drop();
    await target.drop();
  }
});

test('a server is asked what it can tell as it is told here, and nothing else', async () => {
  const database = await freshDatabase();
  await database.client.query(`
    CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
    CREATE TABLE people (id int PRIMARY KEY, name text, nick text COLLATE loose, born date, pay numeric(10,2), code varchar(5), at timestamptz, other int);
    INSERT INTO people SELECT i, 'n' || i, 'a', '2000-01-01', i, 'x', '2026-01-01+00', 1 FROM generate_series(1, 100) AS i`);
  const types = {
    id: 'integer',
    name: 'text',
    nick: 'text',
    born: 'date',
    pay: 'decimal(10,2)',
    code: 'text',
    at: 'timestamptz',
    other: 'text',
  };
  const definition = (condition: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {uri: "${database.url}", table: people}
  subset: ${JSON.stringify(condition)}
  fields:
${Object.entries(types)
  .map(([name, type]) => `    - {name: ${name}, type: "${type}", ${name === 'id' ? 'primary_key: true, ' : ''}${kept}}`)
  .join('\n')}
`;
  const origin = await openOrigin(readAddress(database.url), {
    variables: {},
    ledgerSchema: 'data_cli',
    lockTimeout: 0,
    ifMissing: 'reject',
    who: 'test',
    signal: new AbortController().signal,
  });
  try {
    const source = { table: 'people' };
    const takes = async (text: string) => {
      const root = plantProject({ 'specs/all.yaml': definition(text) });
      const { plan } = await compileFolder(root, { readsRows: false, variables: { DATA_CLI_MASKING_KEY: key } });
      const [dataset] = (plan as Plan).datasets;
      const environment = await loadEnvironment(plan as Plan);
      const condition = dataset?.subset?.where;
      if (!condition) throw new Error(`${text} is no condition`);
      const where = {
        kind: 'where' as const,
        expression: folded(condition.expression, environment),
        types: new Map(dataset?.fields.map(({ name, type }) => [name, type])),
      };
      const isTaken = await origin.takes?.(source, where);
      if (!isTaken) return 'here';
      let count = 0;
      for await (const batch of origin.rows(source, ['id'], [], { conditions: [where], nullify: [] }))
        count += batch.count;
      return count;
    };
    expect(await takes("id < 5 AND name <> 'n3'")).toBe(3);
    expect(await takes("born > '1990-01-01' AND pay <= 10")).toBe(10);
    expect(await takes("code IN ('x', 'y') AND name LIKE 'n_' ")).toBe(9);
    expect(await takes("at > now() - INTERVAL '3 days'")).toBe(100);
    expect(await takes('CASE WHEN id > 50 THEN pay > 60.5 ELSE false END')).toBe(40);
    for (const condition of [
      "name < 'n5'",
      "lower(name) = 'n5'",
      'id + 1 < 5',
      "nick = 'A'",
      "other = '1'",
      "name ~ 'n.'",
      "name ILIKE 'N1'",
    ])
      expect(await takes(condition), condition).toBe('here');
  } finally {
    await origin.close();
    await database.drop();
  }
});

test('no row of a subset is a warning, and what cannot be computed is told by its row', async () => {
  const cwd = plantProject({
    'specs/a.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: a}
spec:
  source: masked_production
  origin: {file: a.csv}
  subset: "x = 7"
  fields:
    - {name: x, type: integer, ${kept}}
`,
    'specs/a.csv': 'x\n1\n2\n0\n',
  });
  const empty = await runCli(['generate', '--format', 'csv'], { cwd, env });
  expect(empty).toMatchObject({ status: 0, stdout: 'x\n' });
  expect(empty.stderr).toMatch(
    /warning\[DC874\]: no row of `a` is taken, of 3 that there are\n *--> specs\/a.yaml:7:11/,
  );
  const wrong = plantProject({
    'specs/a.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: a}
spec:
  source: masked_production
  origin: {file: a.csv}
  subset: "7 / x > 5"
  fields:
    - {name: x, type: integer, ${kept}}
`,
    'specs/a.csv': 'x\n1\n2\n0\n',
  });
  const failed = await runCli(['generate', '--format', 'csv'], { cwd: wrong, env });
  expect(failed).toMatchObject({ status: 1, stdout: '' });
  expect(failed.stderr).toMatch(/DC513.*`subset` of `a` cannot be computed for row 3 of the origin/);
});

test('documents are taken by what lies inside of them, and real rows of a hybrid dataset with their parents', async () => {
  const people = [
    { id: 1, profile: { country: 'DE', age: 30 } },
    { id: 2, profile: { country: 'FR', age: 40 } },
    { id: 3, profile: null },
    { id: 4, profile: { country: 'DE', age: 50 } },
  ];
  const orders = [1, 2, 3, 4, 4, 2].map((person, i) => ({ id: i + 1, person_id: person }));
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const cwd = plantProject({
    'specs/people.ndjson': lines(people),
    'specs/orders.ndjson': lines(orders),
    'specs/all.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.ndjson}
  subset: "profile.country = 'DE' AND profile.age::integer > 20"
  fields:
    - {name: id, type: integer, primary_key: true, ${kept}}
    - {name: profile, type: json, nullable: true, ${kept}}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  source: hybrid
  volume: 8
  origin: {file: orders.ndjson}
  subset: "id <> 5"
  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, start: 100, ${kept}}
    - {name: person_id, type: integer}
  relationships:
    - {foreignKey: person_id, references: people.id}
`,
  });
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json'], { cwd, env });
  expect(status, stderr).toBe(0);
  const found = JSON.parse(stdout) as Record<string, { id: number; person_id: number }[]>;
  expect(found.people?.map(({ id }) => id)).toEqual([1, 4]);
  expect(found.orders?.map(({ id }) => id)).toEqual([1, 4, 102, 103, 104, 105, 106, 107]);
  expect(found.orders?.every(({ person_id: id }) => [1, 4].includes(id))).toBe(true);
  expect(stderr).toContain('default/orders: 2 of 6 real rows taken');
});
