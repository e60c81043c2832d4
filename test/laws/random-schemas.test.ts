import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Plan, renderText } from '../../src/index.ts';
import { runs } from '../support/properties.ts';
import {
  faultsOf,
  type RandomSchema,
  randomSchema,
  referenceKindNames,
  type SchemaRow,
} from '../support/random-schemas.ts';
import { compileFolder } from '../support/run-project.ts';

import { datasetText } from './outputs.ts';

// What is random here, and how to have more of it: test/support/random-schemas.ts. A failure prints the seed and the
// smallest schema that fast-check finds: `FC_SEED=… npx vitest run --project laws random-schemas`.

test('random schemas compile, hold what they promise, and come the same in shards and batches of any size', async () => {
  const law = fc.asyncProperty(randomSchema, fc.constantFrom('1', '42'), async (schema, seed) => {
    const plan = await compiled(schema, seed);
    const tables = new Map<string, readonly SchemaRow[]>();
    for (const { id, name } of plan.datasets) {
      const whole = await datasetText(plan, id, 'ndjson');
      expect(await inParts(plan, id), name).toBe(whole);
      tables.set(
        name,
        whole
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line)),
      );
    }
    expect(faultsOf(schema.datasets, tables)).toEqual([]);
  });
  await fc.assert(law, { numRuns: runs(80) });
});

test('another order of documents gives the same rows', async () => {
  const law = fc.asyncProperty(randomSchema, async (schema) => {
    const plan = await compiled(schema, '1');
    const turned = await compiled({ ...schema, yaml: schema.yaml.split('---\n').reverse().join('---\n') }, '1');
    expect(turned.fingerprint).toBe(plan.fingerprint);
    for (const { id } of plan.datasets)
      expect(await datasetText(turned, id, 'csv')).toBe(await datasetText(plan, id, 'csv'));
  });
  await fc.assert(law, { numRuns: runs(25) });
});

async function inParts(plan: Plan, id: string): Promise<string> {
  const shards: string[] = [];
  for (const index of [1, 2, 3]) {
    const capacity = [1024, 7, 1][index - 1] as number;
    shards.push(await datasetText(plan, id, 'ndjson', { shard: { index, of: 3 }, capacity }));
  }
  return shards.join('');
}

/** The schema's plan; where there is none that is the fault, for the schema is good. */
async function compiled({ yaml }: RandomSchema, seed: string): Promise<Plan> {
  const root = mkdtempSync(join(tmpdir(), 'data-cli-random-'));
  try {
    writeFileSync(join(root, 'all.yaml'), yaml);
    const { plan, diagnostics } = await compileFolder(root, { seed });
    if (plan) return plan;
    throw new Error(`no plan:\n${renderText(diagnostics, { color: false })}\n${yaml}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('there is something of everything among them, circles included', () => {
  const schemas = fc.sample(randomSchema, { numRuns: 300, seed: 1 });
  const references = schemas.flatMap(({ datasets }) =>
    datasets.flatMap((dataset) =>
      dataset.references.map((reference) => ({ ...reference, child: dataset.name, datasets })),
    ),
  );
  expect(new Set(references.map(({ kind }) => kind.name)).size).toBe(referenceKindNames.length);
  const toOther = references.filter(({ child, parent }) => child !== parent);
  const back = toOther.filter(({ child, parent, datasets }) =>
    datasets.find(({ name }) => name === parent)?.references.some((each) => each.parent === child),
  );
  const counts = {
    toItself: references.length - toOther.length,
    circles: back.length,
    composite: references.filter(({ fields }) => fields.length > 1).length,
    toUnique: references.filter(({ parentFields }) => /^f\d/.test(parentFields[0] ?? '')).length,
    unique: schemas.flatMap(({ datasets }) => datasets.flatMap(({ unique }) => unique)).length,
    masked: schemas.filter(({ yaml }) => yaml.includes('masking:')).length,
    byParent: schemas.filter(({ yaml }) => /\{\{r\d\./.test(yaml)).length,
    conditional: schemas.filter(({ yaml }) => yaml.includes('when:')).length,
    traits: schemas.filter(({ yaml }) => yaml.includes('share:')).length,
    amongSome: schemas.filter(({ yaml }) => yaml.includes('unique_where:')).length,
    constrained: schemas.filter(({ yaml }) => yaml.includes('high >= low')).length,
    inParts: schemas.filter(({ yaml }) => yaml.includes('num_nonnulls')).length,
    numbered: schemas.filter(({ datasets }) => datasets.some(({ numbers = [] }) => numbers.length > 0)).length,
    counting: schemas.filter(({ datasets }) => datasets.some(({ counts = [] }) => counts.length > 0)).length,
    asFields: schemas.filter(({ yaml }) => yaml.includes('generator: reference')).length,
  };
  for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(5);
});

test('rows that are wrong are found to be so', () => {
  const rule = { text: 'n is small', holds: ({ n }: SchemaRow) => Number(n) < 9 };
  const plain = { rows: 2, key: ['id'], unique: [['u']], notNull: ['id'], references: [], rules: [rule] };
  const kind = {
    name: 'any',
    options: fc.constant({}),
    fault: (values: readonly unknown[]) => (values.length === 0 ? 'no rows' : undefined),
  };
  const reference = { kind, fields: ['p'], parent: 'a', parentFields: ['id'], options: {} };
  const datasets = [
    { ...plain, name: 'a' },
    { ...plain, name: 'b', references: [reference] },
  ];
  const good = { id: 1, u: 1, n: 1, p: null };
  const faults = (...rows: SchemaRow[]) =>
    faultsOf(
      datasets,
      new Map([
        ['a', [good, { ...good, id: 2, u: null }]],
        ['b', rows],
      ]),
    );
  expect(faults(good, { id: 2, u: 2, n: 2, p: 2 })).toEqual([]);
  expect(faults(good, { id: 1, u: 1, n: 10, p: 3 })).toEqual([
    'b: id repeats',
    'b: u repeats',
    'b: p has no parent [3]',
    'b: not n is small',
  ]);
  expect(faults({ ...good, id: null })).toEqual(['b: 1 rows, not 2', 'b: id is null']);
  expect(faults()).toEqual(['b: 0 rows, not 2', 'b: p, any: no rows']);
  const isMeant = ({ n }: SchemaRow) => Number(n) > 4;
  const counts = [{ field: 'n', child: 'a', fields: ['p'], parentFields: ['id'] }];
  const among = [{ field: 'u', isMeant }];
  const counted = { ...plain, unique: [], rules: [], name: 'c', among, counts, numbers: [{ field: 'n', by: ['p'] }] };
  const children = [good, { ...good, p: 1 }, { ...good, p: 1 }, { ...good, p: 2 }];
  const of = (...rows: SchemaRow[]) =>
    faultsOf(
      [counted],
      new Map([
        ['a', children],
        ['c', rows],
      ]),
    );
  expect(of({ id: 2, u: 1, n: 1, p: 1 }, { id: 1, u: 1, n: 2, p: 1 })).toEqual([]);
  expect(of({ id: 1, u: 1, n: 5, p: 1 }, { id: 2, u: 1, n: 5, p: 1 })).toEqual([
    'c: u repeats where it must not',
    'c: n is wrong',
    'c: n is not counted',
  ]);
});
