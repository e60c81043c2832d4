import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { sqlText } from '../../src/expression/sql-text.ts';

import { ConstraintChecks } from '../../src/generate/checks/constraint-checks.ts';

import { hashStorage } from '../../src/pipeline/scratch-file.ts';

import { Batches, GenerationFailure, loadEnvironment, type Plan } from '../../src/index.ts';
import { planOfFolder } from '../laws/outputs.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { runs } from '../support/properties.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

async function loaded(plan: Plan, use: (database: TestDatabase) => Promise<void>): Promise<void> {
  const dump = await dumpText(plan);
  const database = await freshDatabase();
  try {
    await database.client.query("SET timezone = 'UTC'; SET datestyle = 'ISO'");
    await database.runScript(dump);
    await use(database);
  } finally {
    await database.drop();
  }
}

async function count({ client }: TestDatabase, from: string): Promise<number> {
  const { rows } = await client.query(`SELECT count(*)::int AS n FROM ${from}`);
  return (rows[0] as { n: number }).n;
}

test('rows keep what definitions demand, as the server sees it', async () => {
  const folder = plantProject({ 'input.yaml': scaled });
  await loaded(await planOfFolder(folder), async (database) => {
    for (const [broken, from] of Object.entries(demands))
      expect(await count(database, `${from} WHERE (${broken}) IS FALSE`), broken).toBe(0);
    // What is not bounded at all fills its range; the bounded one follows.
    expect(await count(database, 'orders WHERE ends IS NULL')).toBeGreaterThan(600);
    expect(await count(database, 'orders WHERE quantity IN (1, 50)')).toBeGreaterThan(50);
    const { rows } = await database.client.query(
      "SELECT contype, count(*)::int AS n FROM pg_constraint WHERE contype = 'c' AND conrelid = 'orders'::regclass GROUP BY 1",
    );
    expect(rows).toEqual([{ contype: 'c', n: 9 }]);
  });
});

const demands: Readonly<Record<string, string>> = {
  'quantity > 0 AND quantity <= 50': 'orders',
  'price >= 5.005': 'orders',
  'amount <= price * 200 AND amount >= 1': 'orders',
  'share < price / 100': 'orders',
  "status IN ('new', 'paid', 'other')": 'orders',
  "ends >= starts + INTERVAL '1 week'": 'orders',
  'placed_at >= users.created_at': 'orders JOIN users ON user_id = users.id',
  'middle BETWEEN least AND most AND least < most': 'orders',
  'wide > narrow': 'orders',
  "at >= day AND at < day + INTERVAL '3 days'": 'orders',
};

const scaled = [
  dataset(
    `volume: 200
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: created_at, type: timestamptz, generator: datetime_between, precision: 0}`,
    'users',
  ),
  dataset(
    `volume: 3000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: quantity, type: smallint, generator: integer, min: 0, max: 100, constraint: "> 0 AND <= 50"}
  - {name: price, type: "decimal(10,2)", generator: price, constraint: ">= 5.005"}
  - {name: amount, type: "decimal(12,2)", generator: decimal, min: 0, max: 100000, null_probability: 0.1}
  # More digits than the field has.
  - {name: share, type: "decimal(8,4)", generator: decimal, min: -1, max: 5, scale: 4, constraint: "< price / 100"}
  - {name: status, type: varchar(10), generator: choice, choices: [new, paid, sent], constraint: "IN ('new', 'paid', 'other')"}
  - {name: placed_at, type: timestamptz, generator: datetime_between, precision: 0}
  - {name: starts, type: date, generator: date_between, null_probability: 0.2}
  - {name: ends, type: date, generator: date_between, null_probability: 0.3}
  - {name: least, type: integer, generator: integer, min: 0, max: 10}
  - {name: middle, type: integer, generator: integer, min: 0, max: 10}
  - {name: most, type: integer, generator: integer, min: 0, max: 10}
  - {name: wide, type: "decimal(30,10)", generator: decimal, min: 0, max: 99999999999999999999, scale: 10}
  - {name: narrow, type: bigint, generator: integer, min: 0, max: 9000000000000000000}
  - {name: day, type: date, generator: date_between}
  - {name: at, type: timestamp, generator: datetime_between, precision: 6}
relationships:
  - {foreignKey: user_id, references: users.id}
validation:
  - amount <= price * 200 AND amount >= 1
  - placed_at >= users.created_at
  - ends >= starts + INTERVAL '1 week'
  - middle BETWEEN least AND most AND least < most
  - wide > narrow
  - at >= day AND at < day + INTERVAL '3 days'`,
    'orders',
  ),
].join('---\n');

test('fields that bound each other leave each other room, as the server sees it', async () => {
  const text = readFileSync('test/cases/constraints-together/input.yaml', 'utf8');
  const more = text.replace('volume: 8', 'volume: 200').replace('volume: 10', 'volume: 5000');
  const plan = await planOfFolder(plantProject({ 'input.yaml': more }));
  expect(plan.datasets.flatMap(({ constraints }) => constraints.filter(({ obeyed }) => !obeyed))).toEqual([]);
  await loaded(plan, async (database) => {
    const among = 'offers JOIN campaigns ON campaign_id = campaigns.id';
    const broken = {
      'used_on BETWEEN starts AND ends': among,
      'ends - starts BETWEEN 7 AND 21': 'campaigns',
      'low < middle AND middle < high AND low + 5 < high AND low <> 7': 'offers',
      'red + green + blue = 100 AND net > discount AND total = net * pieces AND closes > opens': 'offers',
    };
    for (const [demand, from] of Object.entries(broken))
      expect(await count(database, `${from} WHERE (${demand}) IS NOT TRUE`), demand).toBe(0);
    // Nothing is bounded more than it has to be: what lies at the ends comes.
    for (const reached of ['low = 0', 'high = 20', 'high - low = 6', 'closes = 24', 'closes - opens = 1', 'red > 95'])
      expect(await count(database, `offers WHERE ${reached}`), reached).toBeGreaterThan(0);
  });
});

test('what is null follows other fields, as the server sees it', async () => {
  const text = readFileSync('test/cases/constraints-of-nulls/input.yaml', 'utf8');
  const plan = await planOfFolder(plantProject({ 'input.yaml': text.replace('volume: 12', 'volume: 3000') }));
  await loaded(plan, async (database) => {
    const demands = [
      '(refunded_at IS NULL) = (refund_reason IS NULL)',
      "(status = 'shipped') = (shipped_at IS NOT NULL)",
      "refunded_at IS NULL OR status <> 'new'",
      'phone IS NOT NULL OR email IS NOT NULL',
    ];
    for (const demand of demands) expect(await count(database, `orders WHERE NOT (${demand})`), demand).toBe(0);
    // Where a constraint leaves it open, the share says: a quarter of the rows has neither by draw, and gets a phone.
    expect(Math.abs((await count(database, 'orders WHERE phone IS NULL')) - 750)).toBeLessThan(130);
    expect(await count(database, "orders WHERE status <> 'new' AND refunded_at IS NULL")).toBeGreaterThan(800);
  });
});

test('conditions that come apart, multiples, products and lists are obeyed as the server reads them', async () => {
  const text = readFileSync('test/cases/constraints-in-parts/input.yaml', 'utf8');
  const plan = await planOfFolder(plantProject({ 'input.yaml': text.replace('volume: 40', 'volume: 3000') }));
  const conditions = text
    .slice(text.indexOf('validation:'))
    .split('\n')
    .flatMap((line) => /^ {4}- (.*)$/.exec(line)?.[1] ?? []);
  expect(conditions).toHaveLength(20);
  const left = plan.datasets.flatMap(({ constraints }) => constraints.filter(({ obeyed }) => !obeyed));
  expect(left.map((each) => each.text)).toEqual(["jsonb_typeof(settings) = 'object'"]);
  await loaded(plan, async (database) => {
    for (const condition of conditions)
      expect(await count(database, `invoices WHERE (${condition}) IS FALSE`), condition).toBe(0);
    // Nothing is bounded more than it has to be.
    const reached = [
      'quantity * price > 990',
      'quantity > 80',
      'price > 490',
      'abs(low - high) = 39',
      'greatest(low, high) = 80',
      "tier = 'free' AND seats = 5",
      "tier = 'pro' AND seats > 480",
      'cents = 0 OR cents > 990000',
      'lot < -4900000000',
      'rate > 1000',
      'whole IS NULL',
      'cardinality(tags) = 3',
      'user_id IS NOT NULL',
      'org_id IS NOT NULL',
      'above - stepped < 0.25',
    ];
    for (const each of reached) expect(await count(database, `invoices WHERE ${each}`), each).toBeGreaterThan(0);
    const { rows } = await database.client.query(
      `SELECT count(DISTINCT cents)::int AS cents, count(DISTINCT lot)::int AS lots,
         count(*) FILTER (WHERE (stepped - 0.1) % 0.05 <> 0 OR (above - 0.1) % 0.25 <> 0)::int AS off FROM invoices`,
    );
    const { cents, lots, off } = rows[0] as { cents: number; lots: number; off: number };
    expect([cents > 2500, lots > 2900, off]).toEqual([true, true, 0]);
  });
});

interface Kind {
  readonly type: string;
  /** The generator and its parameters between two positions of 0 to 40. */
  readonly made: (from: number, to: number) => string;
  readonly constant: (at: number) => string;
  readonly shift: string;
}

const day = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
const kinds: readonly Kind[] = [
  { type: 'integer', made: (a, b) => `integer, min: ${a}, max: ${b}`, constant: String, shift: '3' },
  {
    type: 'decimal(8,2)',
    made: (a, b) => `decimal, min: ${a}, max: ${b}.25, scale: 1`.replace('.25', '.2'),
    constant: (at) => `${at}.125`,
    shift: '0.75',
  },
  {
    type: 'date',
    made: (a, b) => `date_between, start_date: ${day(a)}, end_date: ${day(b + 1)}`,
    constant: (at) => `DATE '${day(at)}'`,
    shift: '2',
  },
  {
    type: 'timestamp',
    made: (a, b) => `datetime_between, start_date: ${day(a)}, end_date: ${day(b + 1)}`,
    constant: (at) => `'${day(at)} 12:00'`,
    shift: "INTERVAL '5 hours'",
  },
];

const position = fc.integer({ min: 0, max: 40 });
const names = ['a', 'b', 'c', 'd'] as const;
const name = fc.constantFrom(...names);
const side = fc.oneof(
  { weight: 3, arbitrary: fc.record({ name, shift: fc.constantFrom('', '+', '-') }) },
  { weight: 1, arbitrary: fc.record({ at: position }) },
);
const comparison = fc.record({ left: name, operator: fc.constantFrom('<', '<=', '>', '>='), right: side });
const project = fc.record({
  kind: fc.constantFrom(...kinds),
  ranges: fc.tuple(...names.map(() => fc.record({ from: position, size: position, isNull: fc.boolean() }))),
  comparisons: fc.array(comparison, { minLength: 1, maxLength: 4 }),
});

function definition({ kind, ranges, comparisons }: typeof project extends fc.Arbitrary<infer T> ? T : never): string {
  const fields = ranges.map(
    ({ from, size, isNull }, index) =>
      `  - {name: ${names[index]}, type: "${kind.type}", generator: ${kind.made(from, from + size)}${isNull ? ', null_probability: 0.3' : ''}}`,
  );
  const rules = comparisons.map(({ left, operator, right }) => {
    const other =
      'at' in right
        ? kind.constant(right.at)
        : right.shift === ''
          ? right.name
          : `${right.name} ${right.shift} ${kind.shift}`;
    return `  - "${left} ${operator} ${other}"`;
  });
  return dataset(`volume: 300\nfields:\n${fields.join('\n')}\nvalidation:\n${rules.join('\n')}`, 'rows');
}

test('random comparisons that are obeyed hold for every row', async () => {
  const found = { obeyed: 0, open: 0, impossible: 0, leftWithout: 0 };
  const database = await freshDatabase();
  await database.client.query("SET timezone = 'UTC'; SET datestyle = 'ISO'");
  const property = fc.asyncProperty(project, async (each) => {
    const { plan } = await compileFolder(plantProject({ 'rows.yaml': definition(each) }));
    if (!plan) {
      found.impossible++;
      return;
    }
    const bare = {
      ...plan,
      datasets: plan.datasets.map((own) => ({
        ...own,
        constraints: own.constraints.map((rule) => ({ ...rule, severity: 'info' as const })),
      })),
    };
    const dump = await dumpText(bare).catch((error) =>
      error instanceof GenerationFailure ? undefined : Promise.reject(error),
    );
    if (dump === undefined) {
      found.leftWithout++;
      return;
    }
    await database.client.query('DROP TABLE IF EXISTS rows');
    await database.runScript(dump);
    for (const { expression, obeyed, text } of (plan.datasets[0] as DatasetPlan).constraints) {
      found[obeyed ? 'obeyed' : 'open']++;
      const broken = await count(database, `rows WHERE (${sqlText(expression, (column) => `"${column}"`)}) IS FALSE`);
      if (obeyed) expect(broken, text).toBe(0);
    }
  });
  try {
    await fc.assert(property, { numRuns: runs(150) });
  } finally {
    await database.drop();
  }
  // Enough of each, so that the test has seen what it is about.
  expect(found.obeyed).toBeGreaterThan(100);
});

test('aggregates come to what the server comes to', async () => {
  const fields = `volume: 3000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: n, type: integer, generator: integer, min: 0, max: 500, null_probability: 0.2}
  - {name: price, type: "decimal(10,2)", generator: price, null_probability: 0.1}
  - {name: at, type: timestamp, generator: datetime_between}`;
  const sums = [
    'SUM(n)',
    'AVG(n)',
    'COUNT(n)',
    'COUNT(DISTINCT n)',
    'SUM(price)',
    'AVG(price)',
    'MIN(price)',
    'SUM(DISTINCT n)',
    'MAX(at)',
    'SUM(n * price)',
  ];
  const found = new Map<string, string>();
  await loaded(await planOfFolder(plantProject({ 'rows.yaml': dataset(fields, 'rows') })), async ({ client }) => {
    const { rows } = await client.query({
      text: `SELECT ${sums.map((each) => `(${each})::text`).join(', ')} FROM rows`,
      rowMode: 'array',
    });
    (rows[0] as string[]).forEach((text, index) => {
      found.set(sums[index] as string, text);
    });
  });
  const rules = [...found].map(([sum, text]) => `  - "${sum} = ${sum.includes('at') ? `TIMESTAMP '${text}'` : text}"`);
  const others = [...found].map(
    ([sum, text]) => `  - "${sum} <> ${sum.includes('at') ? `TIMESTAMP '${text}'` : text}"`,
  );
  const plan = await planOfFolder(
    plantProject({ 'rows.yaml': dataset(`${fields}\nvalidation:\n${[...rules, ...others].join('\n')}`, 'rows') }),
  );
  const environment = await loadEnvironment(plan);
  const own = plan.datasets[0] as DatasetPlan;
  // Hashes in memory, and in a file where there is no room for them.
  for (const storage of [hashStorage, { ...hashStorage, held: 100 }]) {
    const batches = new Batches(environment, own);
    const checks = new ConstraintChecks(batches, own, 'whole', own.constraints, storage);
    for (let start = 0; start < own.rows; start += 1024) {
      batches.read(start, Math.min(1024, own.rows - start));
      checks.add();
    }
    const failing = checks.end().map((report) => report.failing > 0);
    expect(failing).toEqual([...rules.map(() => false), ...others.map(() => true)]);
  }
});
