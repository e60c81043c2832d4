import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

import { categoryNames } from '../../src/values/category.ts';
import { parseInstant } from '../../src/values/moment.ts';
import { typeSpellings } from '../../src/values/type.ts';

import { readAllGivenRows } from '../../src/definition/read-all-given-rows.ts';
import { defaultAsOf } from '../../src/plan/catalogue.ts';
import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { generatorNames } from '../../src/generators/index.ts';
import { maskNames } from '../../src/masks/index.ts';

import { compile } from '../../src/compile/compile.ts';

import { GenerationFailure, renderText } from '../../src/index.ts';
import { read } from '../support/definitions.ts';
import { memoryReader } from '../support/memory-reader.ts';
import { dumpText } from '../support/run-project.ts';

// Good definitions, damaged: whatever comes out is diagnostics, or a plan that can be generated. Nothing throws, nothing hangs.

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const document = (name: string, spec: Json): Json => ({
  apiVersion: 'data.automation/v1',
  kind: 'DataDefinition',
  metadata: { name },
  spec,
});

const good: Json[] = [
  document('users', {
    locale: 'de',
    volume: { count: 5 },
    fields: [
      { name: 'id', type: 'integer', generator: 'sequence', start: 1000, step: 2 },
      { name: 'email', type: 'varchar(60)', generator: 'email', pattern: 'user+{{index}}@example.com', masking: true },
      {
        name: 'ssn',
        type: 'varchar(11)',
        generator: 'ssn',
        pii_category: 'ssn',
        masking: { rule: 'hash', algorithm: 'sha256' },
      },
      { name: 'phone', type: 'varchar(20)', generator: 'phone_number', masking: true },
      { name: 'full_name', type: 'text' },
      { name: 'born', type: 'date', generator: 'date_of_birth', min_age: 20, max_age: 30, null_probability: 0.5 },
      { name: 'status', type: 'text', generator: 'choice', choices: ['a', 'b'], weights: [1, 2], default: 'a' },
      { name: 'code', generator: 'pattern', pattern: '##??-{{seq | pad(4)}}', unique: true },
    ],
    relationships: [
      { foreignKey: 'boss_id', references: 'users.id', null_probability: 0.2, onDelete: 'set null', name: 'boss' },
    ],
    masking_rules: [{ field: 'email', rule: 'anonymize_email' }],
    indexes: [{ fields: ['email', 'id'], unique: true }],
  }),
  document('orders', {
    volume: 7,
    fields: [
      { name: 'id', generator: 'uuid' },
      { name: 'user_id', generator: 'reference', reference_table: 'users', reference_field: 'id' },
      {
        name: 'label',
        type: 'text',
        nullable: true,
        generator: 'template',
        template: '{{users.full_name | upper}} {{users.boss.email}}',
      },
      { name: 'amount', type: 'decimal(10,2)', generator: 'random_decimal', min: '1.00', max: '99.99' },
      { name: 'price' },
      { name: 'at', type: 'timestamp', generator: 'datetime_between', start_date: '-30d', end_date: 'now' },
      { name: 'product', type: 'varchar(80)', generator: 'faker.commerce.productName' },
      { name: 'dice', type: 'integer', generator: 'faker', method: 'number.int', args: [{ min: 1, max: 6 }] },
    ],
    relationships: [{ foreignKey: ['kind', 'level'], references: 'kinds(kind, level)' }],
  }),
  document('kinds', {
    source: 'seed',
    fields: [
      { name: 'kind', type: 'varchar(5)', primary_key: true },
      { name: 'level', primary_key: true },
      { name: 'note', type: 'text', nullable: true },
      { name: 'user_id' },
      { name: 'extra', type: 'jsonb', default: { a: [1] } },
    ],
    rows: [
      { kind: 'a', level: 1, user_id: 1000 },
      { kind: 'a', level: 2, user_id: 1002, note: 'x' },
      { kind: 'b', level: 1, user_id: 1004, extra: [1, 2] },
    ],
    relationships: [{ foreignKey: 'user_id', references: 'users.id' }],
  }),
];

/** What takes the place of good values: words of the language where they do not belong, and the usual suspects. */
const suspects = fc.oneof(
  fc.constantFrom<Json>(
    ...[
      '',
      ' ',
      '__proto__',
      'constructor',
      'users',
      'orders.id',
      'kinds(kind, level)',
      'users.nope',
      'id',
      'user_id',
      'level',
    ],
    ...[
      'integer',
      'smallint',
      'varchar(3)',
      'decimal(3,1)',
      'jsonb',
      'uuid',
      'date',
      'text[]',
      'bytea',
      'interval',
      'inet',
      'char',
    ],
    ...[
      'reference',
      'template',
      'sequence',
      'null',
      'constant',
      'email',
      'faker',
      'faker.helpers.multiple',
      'faker.date.past',
    ],
    ...[
      '{{id}}',
      '{{label}}',
      '{{users.boss.boss.id}}',
      '{{',
      '{{seq | pad(9999)}}',
      '{{index}}{{row}}',
      '\\',
      '#',
      '\u0000',
      '💥',
      'ß',
    ],
    ...[
      'hash',
      'redact',
      'nullify',
      'keep',
      'set null',
      'seed',
      'hybrid',
      'ja',
      'now',
      '-1d',
      '2020-02-30',
      '9999-12-31',
      '1e999',
    ],
    ...[0, -1, 1, 0.5, 3.25, 1e9, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21, 1e308, '99999999999999999999', '-0.000', '1_000'],
    ...[null, true, false, [], {}, [[]], [null], [1, 'a'], { a: 1 }, { rule: 'redact' }],
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** Values that pass the shape of their key, and mean something else than before. */
const likely: Readonly<Record<string, readonly Json[]>> = {
  type: [...typeSpellings, 'varchar(8)', 'char(3)', 'varchar(40)', 'decimal(4,1)', 'numeric(38,10)', 'text[]'],
  generator: [
    ...generatorNames,
    'reference',
    'faker.lorem.word',
    'faker.number.bigInt',
    'faker.date.past',
    'faker.datatype.boolean',
  ],
  masking: [...maskNames, true, false],
  rule: [...maskNames],
  name: ['id', 'email', 'user_id', 'level', 'users', 'kind', 'boss', 'Users', 'a b'],
  field: ['id', 'email', 'ssn', 'boss_id', 'nope'],
  references: [
    'users.id',
    'users.email',
    'users.boss_id',
    'orders.id',
    'kinds(level, kind)',
    'kinds(kind, level)',
    'kinds.user_id',
    'users(id, email)',
  ],
  reference_table: ['users', 'orders', 'kinds', 'default/users', 'nope'],
  reference_field: ['id', 'email', 'boss_id', 'user_id', 'kind', 'level', 'born', 'nope'],
  foreignKey: [
    'id',
    'email',
    'user_id',
    'kind',
    'new',
    ['kind', 'level'],
    ['level', 'kind'],
    ['user_id', 'new'],
    ['a', 'b', 'c'],
  ],
  template: [
    '{{id}}',
    '{{label}}',
    '{{users.boss.boss.id}}',
    '{{kinds.note}}',
    '{{seq}}{{uuid}}',
    '{{amount | pad(30)}}',
    'x',
    '{{kind',
  ],
  pattern: ['{{index}}', '{{row}}#', '{{boss.email}}', '{{born}}?', '\\', '{{id | lower | upper | trim}}'],
  locale: ['ja', 'en', 'de_CH', 'fa', 'xx'],
  pii_category: [...categoryNames],
  onDelete: ['set null', 'cascade', 'restrict'],
  source: ['synthetic', 'seed', 'hybrid', 'masked_production'],
};

type Damage = {
  readonly at: number;
  readonly how: 'drop' | 'twice' | 'replace' | 'resemble' | 'swap';
  readonly by: Json;
};

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('drop', 'twice', 'replace', 'swap', 'resemble', 'resemble', 'resemble', 'resemble'),
  by: suspects,
});

/** Every place in a tree, as the collection that it is in and its key there. */
function places(node: Json): [holder: Record<string, Json>, key: string][] {
  if (typeof node !== 'object' || node === null) return [];
  const holder = node as Record<string, Json>;
  return Object.keys(holder).flatMap(
    (key) => [[holder, key], ...places(holder[key] as Json)] as ReturnType<typeof places>,
  );
}

function damaged(steps: readonly Damage[]): string {
  const documents = structuredClone(good);
  for (const { at, how, by } of steps) {
    const all = places(documents).filter(([, each]) => how !== 'resemble' || likely[each] !== undefined);
    const [holder, key] = all[at % all.length] ?? [];
    if (!holder || key === undefined) continue;
    const other = all[(at * 7919) % all.length] as (typeof all)[number];
    if (how === 'resemble')
      holder[key] = structuredClone((likely[key] as Json[])[(at * 31) % (likely[key] as Json[]).length] as Json);
    else if (how === 'replace') holder[key] = structuredClone(by);
    else if (how === 'swap') holder[key] = structuredClone(other[0][other[1]] as Json);
    else if (Array.isArray(holder))
      holder.splice(
        Number(key),
        how === 'drop' ? 1 : 0,
        ...(how === 'drop' ? [] : [structuredClone(holder[Number(key)] as Json)]),
      );
    else if (how === 'drop') delete holder[key];
    else holder[`${key}2`] = structuredClone(holder[key] as Json);
  }
  // JSON is YAML; a document that is no map any more is one of the things to be told.
  return documents.map((each) => `${JSON.stringify(each)}\n`).join('---\n');
}

async function compiled(yaml: string): Promise<{ plan: Plan | undefined; diagnostics: readonly Diagnostic[] }> {
  const reading = await read(yaml);
  const reader = memoryReader({ 'input.yaml': yaml });
  const rows = await readAllGivenRows(reading.definitions, reader, { root: '.', variables: {} });
  const asOf = parseInstant(defaultAsOf) as number;
  const { plan, diagnostics } = await compile(rows.definitions, {
    seed: '1',
    asOf,
    counts: { all: 5 },
    given: rows.given,
  });
  return { plan, diagnostics: [...reading.diagnostics, ...rows.diagnostics, ...diagnostics] };
}

type Row = Readonly<Record<string, Json>>;

async function generated(plan: Plan): Promise<void> {
  try {
    await dumpText(plan, { format: 'sql' });
    const rows = JSON.parse(await dumpText(plan, { format: 'json' })) as Record<string, Row[]>;
    // Names that two namespaces share are told apart by them; the language of names has no points.
    const rowsOf = ({ name, namespace }: DatasetPlan) => rows[name] ?? rows[`${namespace}.${name}`] ?? [];
    for (const dataset of plan.datasets) checkRows(plan, dataset, rowsOf);
  } catch (error) {
    // A value that turned out not to fit only when it was made is told as one.
    if (!(error instanceof GenerationFailure)) throw error;
  }
}

/** What a database would hold the rows to. */
function checkRows(plan: Plan, dataset: DatasetPlan, rowsOf: (dataset: DatasetPlan) => readonly Row[]): void {
  const rows = rowsOf(dataset);
  for (const { name, nullable, type } of dataset.fields) {
    for (const row of rows) {
      const value = row[name] ?? null;
      if (value === null && !nullable) throw new Error(`${dataset.id}.${name} is null`);
      if (typeof value === 'string' && [...value].length > (type.length ?? Infinity)) throw new Error(`${dataset.id}.${name} is too long`);
    }
  }
  const indexes = dataset.indexes.filter(({ unique }) => unique).map(({ fields }) => fields);
  for (const fields of [dataset.key, ...dataset.unique, ...indexes]) if (fields.length > 0) checkUnique(dataset, fields, rows);
  for (const { fields, parent, parentFields } of dataset.references) {
    const target = plan.datasets.find(({ id }) => id === parent) as DatasetPlan;
    const known = new Set(rowsOf(target).map((row) => tuple(row, parentFields)));
    for (const row of rows) {
      const isNull = fields.some((name) => row[name] === null);
      if (!isNull && !known.has(tuple(row, fields))) throw new Error(`${dataset.id}: ${fields} refer to nothing`);
    }
  }
}

function checkUnique(dataset: DatasetPlan, fields: readonly string[], rows: readonly Row[]): void {
  const whole = rows.filter((row) => fields.every((name) => row[name] !== null));
  const seen = new Set(whole.map((row) => tuple(row, fields)));
  if (seen.size < whole.length) throw new Error(`${dataset.id}: ${fields} repeat`);
}

/** Values as text: an integer of one type may refer to one of another, and be a string in JSON. */
function tuple(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((name) => String(row[name])));
}

test('the definitions are good before they are damaged', async () => {
  const { plan, diagnostics } = await compiled(damaged([]));
  expect(renderText(diagnostics, { color: false })).toBe('');
  await generated(plan as Plan);
});

const timeLimit = 6000;

test('damaged definitions come to diagnostics, or to a plan that can be generated', async () => {
  const steps = fc.array(damage, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(steps, async (each) => {
      const { plan, diagnostics } = await compiled(damaged(each));
      renderText(diagnostics, { color: false });
      const failed = diagnostics.some(({ severity }) => severity === 'error');
      if (!plan && !failed) throw new Error('neither a plan nor an error');
      if (plan && !failed) await generated(plan);
    }),
    { numRuns: 2000, interruptAfterTimeLimit: timeLimit, verbose: 0 },
  );
});
