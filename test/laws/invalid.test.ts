import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { sql } from '../../src/formats/sql/sql.ts';

import {
  dumpFolder,
  type Format,
  folderOutput,
  formats,
  loadEnvironment,
  type Plan,
  type Shard,
} from '../../src/index.ts';
import { brief, dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

const rows = 5000;

/** Fields that can be wrong, and what says of a JSON value that it is. */
const fields: readonly (readonly [kind: string, field: string, isWrong: (value: unknown) => boolean])[] = [
  ['null', 'name: name, type: text, generator: first_name', (value) => value === null],
  ['too_long', 'name: code, type: varchar(4), generator: pattern, pattern: "##"', (value) => String(value).length > 4],
  [
    'out_of_range',
    'name: age, type: smallint, generator: integer, min: 18, max: 99',
    (value) => !(17 < Number(value) && Number(value) < 100),
  ],
  ['out_of_range', 'name: small, type: smallint, generator: integer', (value) => Math.abs(Number(value)) > 32767],
  [
    'out_of_range',
    'name: price, type: "decimal(6,2)", generator: random_decimal',
    (value) => Math.abs(Number(value)) >= 10_000,
  ],
  [
    'out_of_range',
    'name: day, type: date, generator: date_between, start_date: 2025-03-01',
    (value) => String(value) < '2025-03-01',
  ],
  [
    'bad_format',
    'name: mail, type: text, generator: email',
    (value) => !/^[^@\s.][^@\s]*@[^@\s]+$/.test(String(value)),
  ],
  [
    'bad_format',
    'name: token, type: uuid, generator: uuid',
    (value) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value)),
  ],
  ['wrong_type', 'name: size, type: integer, generator: integer, min: 1, max: 9', (value) => typeof value !== 'number'],
  ['wrong_type', 'name: share, type: double, generator: float', (value) => typeof value !== 'number'],
  ['wrong_type', 'name: open, type: boolean, generator: boolean', (value) => typeof value !== 'boolean'],
  [
    'wrong_type',
    'name: at, type: timestamptz, generator: datetime_between',
    (value) => !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value)),
  ],
  [
    'orphan',
    'name: boss_id, generator: reference, reference_table: users, reference_field: id, acyclic: false',
    (value) => Number(value) < 1 || Number(value) > rows,
  ],
];

const spec = (share: number) =>
  `volume: ${rows}\nfields:\n  - {name: id, type: integer, generator: sequence}\n${fields
    .map(([kind, field]) => `  - {${field}, invalid: {share: ${share}, kind: "${kind}"}}`)
    .join(
      '\n',
    )}\n  - {name: line, type: text, generator: template, template: "{{name}} {{code}} {{age}} {{users.mail}}"}`;

async function compiled(share: number): Promise<Plan> {
  const { plan, diagnostics } = await compileFolder(plantProject({ 'input.yaml': dataset(spec(share)) }));
  expect(brief({ diagnostics })).toEqual([]);
  return plan as Plan;
}

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(plan: Plan): Promise<Row[]> {
  const text = await dumpText(plan, { format: 'ndjson' });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

const nameOf = (field: string) => /name: (\w+)/.exec(field)?.[1] as string;

test('a share of each field is wrong in the way that it says, and nothing else is another for it', async () => {
  const [plain, wrong] = await Promise.all([0, 0.02].map(async (share) => rowsOf(await compiled(share))));
  if (!plain || !wrong) throw new Error('two dumps');
  for (const [kind, field, isWrong] of fields) {
    const name = nameOf(field);
    expect([name, plain.filter((row) => isWrong(row[name]))]).toEqual([name, []]);
    const found = wrong.filter((row) => isWrong(row[name])).length;
    // 100 of 5,000 are expected, ten to a standard deviation.
    expect([kind, name, Math.abs(found - 100) < 50]).toEqual([kind, name, true]);
    expect(wrong.map((row, i) => (isWrong(row[name]) ? plain[i] : row)?.[name])).toEqual(plain.map((row) => row[name]));
  }
  expect(wrong.map((row) => row.line)).toEqual(plain.map((row) => row.line));
});

interface Facts {
  readonly datasets: readonly { readonly invalid?: readonly { field: string; kind: string; rows: number }[] }[];
}

async function manifestOf(plan: Plan, shard: Shard, files = ['users.csv']): Promise<Facts> {
  const out = join(plantProject({}), 'out');
  const request = {
    plan,
    environment: await loadEnvironment(plan, 300),
    format: formats.find(({ name }) => name === 'csv') as Format,
    toolVersion: '0',
    options: { dialect: '', inserts: false, schema: false },
    shard,
    signal: new AbortController().signal,
    progress: () => undefined,
  };
  await dumpFolder(request, await folderOutput(out, files));
  return JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Facts;
}

test('the manifest has the exact counts, and shards add up to them', async () => {
  const plan = await compiled(0.02);
  const all = await rowsOf(plan);
  const counted = fields.map(([kind, field, isWrong]) => {
    const name = nameOf(field);
    return { field: name, kind, rows: all.filter((row) => isWrong(row[name])).length };
  });
  expect((await manifestOf(plan, { index: 1, of: 1 })).datasets[0]?.invalid).toEqual(counted);
  const parts = await Promise.all([1, 2, 3].map((index) => manifestOf(plan, { index, of: 3 })));
  const sums = counted.map((fact, at) => ({
    ...fact,
    rows: parts.reduce((sum, part) => sum + (part.datasets[0]?.invalid?.[at]?.rows ?? 0), 0),
  }));
  expect(sums).toEqual(counted);
  expect(await manifestOf(await compiled(0), { index: 1, of: 1 })).not.toHaveProperty('datasets.0.invalid');
});

test('SQL with its tables refuses what they would not take, rows alone are written', async () => {
  const plan = await compiled(0.02);
  const options = { dialect: 'postgresql', inserts: false, schema: true };
  const refused = ['name', 'code', 'small', 'price', 'token', 'size', 'share', 'open', 'at', 'boss_id'];
  expect(sql.refuses?.(plan, options).map((text) => text.replace(/^users\.(\w+) .*$/, '$1'))).toEqual(refused);
  expect(sql.refuses?.(plan, { ...options, schema: false })).toEqual([]);
  expect(sql.refuses?.(await compiled(0), options)).toEqual([]);
});

test('what is wrong inside of values is counted by the way to it', async () => {
  const { plan } = await compileFolder('test/cases/invalid-nested', { countByName: new Map([['orders', 3000]]) });
  type Order = {
    address: { zip: string; at: { floor: number } };
    lines: { amount: unknown; copy: string }[];
    sizes: number[];
  };
  const text = await dumpText(plan as Plan, { format: 'json' });
  const { orders } = JSON.parse(text) as { orders: Order[] };
  const lines = orders.flatMap((order) => order.lines);
  const { datasets } = await manifestOf(plan as Plan, { index: 1, of: 1 }, ['notes.csv', 'orders.csv']);
  const counts = new Map(datasets.flatMap(({ invalid = [] }) => invalid.map(({ field, rows: n }) => [field, n])));
  expect(counts.get('address.zip')).toBe(orders.filter(({ address }) => address.zip.length > 5).length);
  expect(counts.get('address.at.floor')).toBe(
    orders.filter(({ address: { at } }) => at.floor < 0 || at.floor > 9).length,
  );
  expect(counts.get('lines[*].amount')).toBe(lines.filter(({ amount }) => typeof amount === 'string').length);
  expect(counts.get('sizes[*]')).toBe(
    orders.flatMap(({ sizes }) => sizes).filter((size) => size < 0 || size > 9).length,
  );
  expect(counts.get('sizes[*]')).toBeGreaterThan(1000);
  // What is made of them sees what is right.
  expect(lines.filter(({ amount, copy }) => typeof amount === 'number' && !copy.startsWith(amount.toFixed(2)))).toEqual(
    [],
  );
});
