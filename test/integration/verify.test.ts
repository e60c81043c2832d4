import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Plan } from '../../src/plan/plan.ts';

import { ContentHash } from '../../src/formats/content-hash/content-hash.ts';
import { sql } from '../../src/formats/sql/sql.ts';

import type { Finding, VerifyOptions } from '../../src/targets/database.ts';
import type { LoadedDataset } from '../../src/targets/execution.ts';
import { probeTable } from '../../src/targets/postgresql/probe.ts';
import type { Session } from '../../src/targets/postgresql/session.ts';
import { verifyTables } from '../../src/targets/postgresql/verify.ts';

import { planOfFolder } from '../laws/outputs.ts';
import { dataset } from '../support/definitions.ts';
import { loadedOf } from '../support/loaded.ts';
import { nasty } from '../support/nasty.ts';
import { clientSession, pgliteSession, pinned } from '../support/pg-session.ts';
import { planOf } from '../support/plans.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { copyOptions, render } from '../support/render.ts';
import { dumpText } from '../support/run-project.ts';

const definitions = [
  dataset(
    `volume: 2
fields:
  - {name: code, type: char(2), generator: choice, choices: [DE, NL], unique: true}`,
    'countries',
  ),
  dataset(
    `volume: 300
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: email, type: varchar(255), generator: email, unique: true}
  - {name: country, type: char(2), generator: choice, choices: [NL, DE]}
  - {name: code, type: char(4), generator: pattern, pattern: "??#"}
  - {name: balance, type: "decimal(10,2)", generator: decimal, min: 0, max: 100, null_probability: 0.1}
  - {name: created_at, type: timestamptz, generator: datetime_between}
  - {name: tags, type: "text[]", generator: array, of: {generator: word}, min: 0, max: 3}
  - {name: About, type: jsonb, generator: object, fields: [{name: a, generator: integer}, {name: b, generator: word}]}
validation:
  - {name: not_owing, constraint: balance >= 0}
  - COUNT(*) = 300
  - COUNT(DISTINCT email) = COUNT(*)
  - created_at < NOW()
  - country IN (SELECT code FROM countries)
  - coalesce(SUM(orders.amount), 0) >= 0 AND COUNT(orders.id) < 300
  - {constraint: "email ~ '^\\\\S+$'"}
  - email > 'A' AND greatest(email, 'a') >= 'a'
  - {constraint: length(email) % 2 = 0, severity: warning}`,
    'users',
  ),
  dataset(
    `volume: 500
fields:
  - {name: id, type: bigint, generator: sequence, start: 5000000000}
  - {name: before, type: bigint, nullable: true}
  - {name: amount, type: "decimal(8,2)", generator: price}
  - {name: placed_at, type: timestamptz, generator: datetime_between}
  - {name: voucher, type: text, generator: pattern, pattern: "????-####", unique: true, null_probability: 0.5}
relationships:
  - {foreignKey: user_id, references: users.id, null_probability: 0.2}
  - {foreignKey: before, references: orders.id, name: earlier}
validation:
  - placed_at >= users.created_at
  - users.country IN (SELECT code FROM countries)
  - UNIQUE (user_id, voucher)`,
    'orders',
  ),
  dataset(
    `volume: 60
table: odd.Notes
fields:
  - {name: "select", type: text, generator: sentence}
  - {name: who, type: integer, generator: reference, reference_table: users, reference_field: id, enforced: false}`,
    'notes',
  ),
].join('---\n');

interface Loaded {
  readonly session: Session;
  execute(statements: string): Promise<unknown>;
}

const folder = mkdtempSync(join(tmpdir(), 'data-cli-verify-'));
let database: TestDatabase;
let embedded: PGlite;
let servers: Readonly<Record<string, Loaded>>;
let plan: Plan;
let loaded: LoadedDataset[];

beforeAll(async () => {
  writeFileSync(join(folder, 'input.yaml'), definitions);
  plan = await planOfFolder(folder);
  loaded = await loadedOf(plan);
  database = await freshDatabase();
  await database.runScript(await dumpText(plan));
  await database.client.query(pinned);
  embedded = await PGlite.create();
  await embedded.exec(await dumpText(plan, { inserts: true }));
  await embedded.exec(pinned);
  servers = {
    postgresql: { session: clientSession(database.client), execute: (text) => database.client.query(text) },
    pglite: { session: pgliteSession(embedded), execute: (text) => embedded.exec(text) },
  };
});
afterAll(async () => {
  await embedded?.close();
  await database?.drop();
  rmSync(folder, { recursive: true });
});

const baselines = { sampleQuery: 10_000 };

interface Look {
  readonly server?: string;
  readonly datasets?: readonly LoadedDataset[];
  readonly options?: Partial<VerifyOptions>;
}

/** What is found after some damage, which is undone. */
async function after(
  damage: string,
  { server = 'postgresql', datasets = loaded, options }: Look = {},
): Promise<readonly Finding[]> {
  const { session, execute } = servers[server] as Loaded;
  await execute('BEGIN');
  try {
    if (damage !== '') await execute(damage);
    return await verifyTables(session, plan, datasets, { ...baselines, ...options });
  } finally {
    await execute('ROLLBACK');
  }
}

function wrong(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ ok }) => !ok)
    .map(({ phase, check, found, severity }) => {
      const text = check.startsWith('content') ? check : `${check}: ${found}`;
      return `${severity === 'warning' ? 'warning ' : ''}${phase} ${text}`;
    });
}

const poor = 'warning consistency length(email) % 2 = 0: ';

describe.each(['postgresql', 'pglite'])('in %s', (server) => {
  it('looks at everything, and finds it as promised', async () => {
    const findings = await after('', { server });
    expect(wrong(findings)).toEqual([expect.stringContaining(poor)]);
    const brief = findings
      .filter(({ ok }) => ok)
      .map(
        ({ phase, check, found }) =>
          `${phase} ${check}: ${found.replace(/[0-9a-f]{16}/, '…').replace(/^\d+ ms/, '… ms')}`,
      );
    expect(brief).toEqual([
      'schema table of countries: fits',
      'consistency rows of countries: 2 rows',
      'consistency content of countries: hash …',
      'consistency duplicates in countries.code: 0 rows: kept by countries_code_key',
      'schema table of users: fits',
      'consistency rows of users: 300 rows',
      'consistency content of users: hash …',
      'consistency not_owing: balance >= 0: 0 rows',
      'consistency COUNT(*) = 300: 0 rows',
      'consistency COUNT(DISTINCT email) = COUNT(*): 0 rows',
      'consistency created_at < NOW(): 0 rows',
      "consistency email > 'A' AND greatest(email, 'a') >= 'a': 0 rows",
      'consistency country IN (SELECT code FROM countries): 0 rows',
      'consistency coalesce(SUM(orders.amount), 0) >= 0 AND COUNT(orders.id) < 300: 0 rows',
      "consistency email ~ '^\\S+$': not looked at: its pattern is not read alike by PostgreSQL",
      'consistency duplicates in users.id: 0 rows: kept by users_pkey',
      'consistency duplicates in users.email: 0 rows: kept by users_email_key',
      'baselines a row of users by its key: … ms, of 10000 ms at the most',
      'schema table of notes: fits',
      'references orphans of notes.who: 0 rows',
      'consistency rows of notes: 60 rows',
      'consistency content of notes: hash …',
      'schema table of orders: fits',
      'references orphans of orders.user_id: 0 rows',
      'references orphans of orders.before: 0 rows',
      'consistency rows of orders: 500 rows',
      'consistency content of orders: hash …',
      'consistency placed_at >= users.created_at: 0 rows',
      'consistency users.country IN (SELECT code FROM countries): 0 rows',
      'consistency duplicates in orders.id: 0 rows: kept by orders_pkey',
      'consistency duplicates in orders.voucher: 0 rows: kept by orders_voucher_key',
      'consistency duplicates in orders.(user_id, voucher): 0 rows: kept by orders_user_id_voucher_key',
      'baselines a row of orders by its key: … ms, of 10000 ms at the most',
    ]);
  });

  it('takes the word of constraints that the load itself has made, as far as they are valid', async () => {
    const made = { made: () => true };
    const about = (findings: readonly Finding[]) =>
      findings.flatMap(({ check, found }) =>
        /^(orphans|not_owing|email|created_at)/.test(check) ? [`${check}: ${found.replace(/, such.*/, '')}`] : [],
      );
    expect(about(await after('', { server, options: made }))).toEqual([
      'not_owing: balance >= 0: 0 rows: kept by not_owing',
      'created_at < NOW(): 0 rows',
      "email > 'A' AND greatest(email, 'a') >= 'a': 0 rows",
      "email ~ '^\\S+$': not looked at: its pattern is not read alike by PostgreSQL",
      'orphans of notes.who: 0 rows',
      'orphans of orders.user_id: 0 rows: kept by orders_user_id_fkey',
      'orphans of orders.before: 0 rows: kept by orders_before_fkey',
    ]);
    const damage = `
      ALTER TABLE users DROP CONSTRAINT not_owing;
      ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey;
      UPDATE users SET balance = -1 WHERE id = 7;
      UPDATE orders SET user_id = 301 WHERE id = 5000000003;
      ALTER TABLE users ADD CONSTRAINT not_owing CHECK (balance >= 0) NOT VALID;
      ALTER TABLE orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID`;
    const found = about(await after(damage, { server, options: made }));
    expect(found).toContain('not_owing: balance >= 0: 1 row');
    expect(found).toContain('orphans of orders.user_id: 1 row');
    expect(found).toContain('orphans of orders.before: 0 rows: kept by orders_before_fkey');
  });

  it('finds a single changed cell, a removed, a doubled and an exchanged row, and an orphan', async () => {
    const all: Record<string, string[]> = {
      "UPDATE users SET tags = array_append(tags, 'x') WHERE id = 5": ['consistency content of users'],
      'UPDATE users SET "About" = $${}$$ WHERE id = 300': ['consistency content of users'],
      'DELETE FROM odd."Notes" WHERE ctid = (SELECT min(ctid) FROM odd."Notes")': [
        'consistency rows of notes: 59 rows, not 60',
        'consistency content of notes',
      ],
      'INSERT INTO odd."Notes" SELECT * FROM odd."Notes" LIMIT 1': [
        'consistency rows of notes: 61 rows, not 60',
        'consistency content of notes',
      ],
      'UPDATE odd."Notes" SET ("select", who) = (SELECT "select", who FROM odd."Notes" ORDER BY "select" LIMIT 1) WHERE "select" = (SELECT max("select") FROM odd."Notes")':
        ['consistency content of notes'],
      'UPDATE odd."Notes" SET who = 301 WHERE "select" = (SELECT max("select") FROM odd."Notes")': [
        'references orphans of notes.who: 1 row',
        'consistency content of notes',
      ],
      'ALTER TABLE orders DROP CONSTRAINT orders_before_fkey; UPDATE orders SET before = 1 WHERE id = 5000000007': [
        'references orphans of orders.before: 1 row',
        'consistency content of orders',
      ],
    };
    for (const [damage, expected] of Object.entries(all)) {
      const found = wrong(await after(damage, { server })).filter((each) => !each.startsWith(poor));
      expect(found, damage).toEqual(expected);
    }
  });
});

/** What else than the content is found. */
async function found(damage: string, look?: Look): Promise<string[]> {
  return wrong(await after(damage, look)).filter((each) => !each.startsWith(poor) && !each.includes(' content of '));
}

it('finds what constraints forbid, in rows, over all and across tables', async () => {
  const all: Record<string, string[]> = {
    'ALTER TABLE users DROP CONSTRAINT not_owing; UPDATE users SET balance = -1 WHERE id IN (3, 4)': [
      'consistency not_owing: balance >= 0: 2 rows',
    ],
    'ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey; ALTER TABLE users DROP CONSTRAINT users_email_key; UPDATE users SET email = (SELECT email FROM users WHERE id = 1) WHERE id = 2':
      ['consistency COUNT(DISTINCT email) = COUNT(*): 300 rows', 'consistency duplicates in users.email: 1 row'],
    "UPDATE users SET created_at = '2100-01-01' WHERE id = (SELECT min(user_id) FROM orders)": [
      'consistency created_at < NOW(): 1 row',
      expect.stringMatching(/^consistency placed_at >= users\.created_at: \d+ rows?$/),
    ] as string[],
    "UPDATE users SET country = 'XX' WHERE id = (SELECT min(user_id) FROM orders)": [
      'consistency country IN (SELECT code FROM countries): 1 row',
      expect.stringMatching(/^consistency users\.country IN .*: \d+ rows?$/),
    ] as string[],
    'UPDATE orders SET amount = -99999 WHERE id = (SELECT min(id) FROM orders WHERE user_id IS NOT NULL)': [
      'consistency coalesce(SUM(orders.amount), 0) >= 0 AND COUNT(orders.id) < 300: 1 row',
    ],
    'SELECT 1': [],
    // Every order has a user who has 300 or more of them: a group is one row however many children it has.
    'UPDATE orders SET user_id = 7': [
      expect.stringContaining('COUNT(orders.id) < 300: 1 row'),
      expect.stringMatching(/^consistency placed_at >= users\.created_at: \d+ rows?$/),
    ] as string[],
    "UPDATE users SET email = 'A' WHERE id = 9": ["consistency email > 'A' AND greatest(email, 'a') >= 'a': 1 row"],
    'ALTER TABLE users ALTER country DROP NOT NULL; UPDATE users SET country = NULL WHERE id < 4': [
      'consistency nulls in users.country: 3 rows',
    ],
    'ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey; ALTER TABLE users DROP CONSTRAINT users_pkey; ALTER TABLE users DROP CONSTRAINT users_email_key; INSERT INTO users SELECT * FROM users WHERE id IN (8, 9)':
      [
        'consistency rows of users: 302 rows, not 300',
        'consistency COUNT(*) = 300: 302 rows',
        'consistency COUNT(DISTINCT email) = COUNT(*): 302 rows',
        'consistency duplicates in users.id: 2 rows',
        'consistency duplicates in users.email: 2 rows',
      ],
    'ALTER TABLE orders DROP CONSTRAINT orders_voucher_key, DROP CONSTRAINT orders_user_id_voucher_key; UPDATE orders SET (user_id, voucher) = (5, NULL) WHERE id < 5000000009; UPDATE orders SET (user_id, voucher) = (5, $$same$$) WHERE id IN (5000000010, 5000000011)':
      expect.arrayContaining([
        'consistency duplicates in orders.voucher: 1 row',
        'consistency duplicates in orders.(user_id, voucher): 1 row',
      ]),
  };
  for (const [damage, expected] of Object.entries(all)) expect(await found(damage), damage).toEqual(expected);
});

it('tells tables that are no longer those of the definitions, and looks no further', async () => {
  const findings = await after('ALTER TABLE users DROP COLUMN tags');
  expect(wrong(findings)).toEqual(['schema table of users: users has no column for `users.tags`']);
  expect(findings.filter(({ dataset }) => dataset === 'default/users')).toHaveLength(1);
  expect(await found('DROP TABLE odd."Notes"')).toEqual([
    'schema table of notes: there is no table odd."Notes" for `notes`',
  ]);
  const lost = await after('ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey');
  expect(lost.find(({ check }) => check === 'table of orders')?.found).toContain('orders has no foreign key (user_id)');
});

it('reads columns of other types as what they hold, and what they alone can hold shows', async () => {
  const wider = `ALTER TABLE users ADD extra text DEFAULT 'x', ALTER id TYPE bigint, ALTER email TYPE text, ALTER code TYPE char(9),
    ALTER country TYPE text, ALTER balance TYPE numeric(14,4), ALTER "About" TYPE json, ALTER tags TYPE varchar[]`;
  expect(await found(wider)).toEqual([]);
  expect(wrong(await after(wider)).filter((each) => each.includes('content'))).toEqual([]);
  for (const change of ['balance = 1.0001', "code = 'abc1   x'", "country = 'NL '"]) {
    const findings = wrong(await after(`${wider}; UPDATE users SET ${change} WHERE id = 4`));
    expect(findings, change).toContain('consistency content of users');
  }
  const mood = `CREATE TYPE mood AS ENUM ('NL', 'DE'); ALTER TABLE users ALTER country TYPE mood USING country::text::mood`;
  expect(wrong(await after(mood)).filter((each) => !each.startsWith(poor))).toEqual([]);
});

it('names keys of what is wrong where it may', async () => {
  const damage = 'ALTER TABLE users DROP CONSTRAINT not_owing; UPDATE users SET balance = -id WHERE id > 290';
  expect(await found(damage, { options: { examples: 2 } })).toEqual([
    'consistency not_owing: balance >= 0: 10 rows, such as id = 291, id = 292',
  ]);
});

it('adds up the loads of one table, and tells the rows of others from them where it can', async () => {
  const parts = await loadedOf(plan, { users: [100, 250], notes: [10] });
  expect(wrong(await after('', { datasets: parts })).filter((each) => !each.startsWith(poor))).toEqual([]);
  const options = { shared: () => true };
  const others = `INSERT INTO users SELECT id + 1000, 'x' || email, country, code, balance, created_at, tags, "About" FROM users WHERE id < 9`;
  expect((await found(others, { datasets: parts }))[0]).toBe('consistency rows of users: 308 rows, not 300');
  expect(wrong(await after(others, { datasets: parts, options })).filter((each) => !each.startsWith(poor))).toEqual([]);
  // Of a load in the middle all others are strangers.
  const middle = parts.filter(({ id, range }) => id.endsWith('users') && range.start === 100);
  expect(
    (await after('', { datasets: middle, options })).filter(({ check }) => check === 'content of users'),
  ).toMatchObject([{ ok: true, found: expect.stringMatching(/^hash/) }]);
  expect(wrong(await after('', { datasets: middle, options }))).toEqual(
    expect.arrayContaining(['warning consistency COUNT(*) = 300: 150 rows']),
  );
  const twice = `ALTER TABLE users DROP CONSTRAINT users_email_key; UPDATE users SET email = (SELECT email FROM users WHERE id = `;
  const mail = (findings: readonly Finding[]) => findings.find(({ check }) => check === 'duplicates in users.email');
  expect(mail(await after(`${twice}150) WHERE id = 1`, { datasets: middle, options }))).toMatchObject({
    ok: false,
    rows: 1,
  });
  expect(mail(await after(`${twice}2) WHERE id = 1`, { datasets: middle, options }))).toMatchObject({ ok: true });
  const changed = await after(`${others}; UPDATE users SET country = 'XX' WHERE id = 150`, {
    datasets: middle,
    options,
  });
  expect(wrong(changed)).toEqual(expect.arrayContaining(['consistency content of users']));
  // Rows of others between ours.
  const gaps = middle.map((each) => ({ ...each, range: { start: 100, end: 249 } }));
  const among = await after('', { datasets: gaps, options });
  expect(among.find(({ check }) => check === 'rows of users')?.found).toBe('149 rows, among 1 of others');
  expect(among.find(({ check }) => check === 'content of users')).toMatchObject({
    ok: false,
    severity: 'warning',
    skipped: true,
  });
  const double = await after('INSERT INTO odd."Notes" SELECT * FROM odd."Notes" LIMIT 1', { options });
  expect(wrong(double)).toContain('warning consistency content of notes');
});

it('compares all types with the worst of their values', async () => {
  const fresh = await freshDatabase();
  try {
    const whole = planOf(nasty.dataset);
    await fresh.runScript(render(sql, sql.stream(whole, copyOptions), () => nasty.columns));
    await fresh.client.query(pinned);
    const hash = new ContentHash(nasty.dataset, nasty.columns);
    hash.add(nasty.dataset.rows);
    const { id, fingerprint, table, rows: end } = nasty.dataset;
    const datasets = [
      { id, fingerprint, table, created: true, range: { start: 0, end }, contentHash: hash.toString() },
    ];
    await fresh.client.query('BEGIN');
    const findings = await verifyTables(clientSession(fresh.client), whole, datasets, baselines);
    expect(wrong(findings)).toEqual([]);
    expect(findings.find(({ check }) => check === 'content of nasty')?.found).toBe(`hash ${hash}`);
  } finally {
    await fresh.drop();
  }
});

it.each(['postgresql', 'pglite'])('%s is written to for a trial, and is as it was', async (server) => {
  const { session } = servers[server] as Loaded;
  const content = 'SELECT count(*)::int AS n, sum(hashtext(t::text))::text AS h FROM users t';
  const before = await session.query(content);
  const users = plan.datasets.find(({ name }) => name === 'users');
  for (const subject of [users, undefined]) {
    const { read, write } = await probeTable(session, subject);
    expect(read).toBeGreaterThan(0);
    expect(write).toBeGreaterThan(0);
  }
  expect(await session.query(content)).toEqual(before);
});
