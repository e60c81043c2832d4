import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { runs } from '../support/properties.ts';
import { compileFolder } from '../support/run-project.ts';

import { datasetText } from './outputs.ts';

interface Range {
  readonly least: number;
  readonly size: number;
}

/** `left + shift < right` or `<=`, of fields by their positions. */
interface Rule {
  readonly left: number;
  readonly right: number;
  readonly shift: number;
  readonly isStrict: boolean;
}

/** Whether integers in these ranges can keep the rules: shortest paths find no circle of negative length (Bellman-Ford). */
function isPossible(ranges: readonly Range[], rules: readonly Rule[]): boolean {
  // The last one stands for 0: values are distances to it.
  const zero = ranges.length;
  const edges = [
    ...rules.map(({ left, right, shift, isStrict }) => ({ from: right, to: left, most: -shift - (isStrict ? 1 : 0) })),
    ...ranges.flatMap(({ least, size }, at) => [
      { from: zero, to: at, most: least + size },
      { from: at, to: zero, most: -least },
    ]),
  ];
  const distances = new Array<number>(zero + 1).fill(0);
  for (let pass = 0; pass <= zero + 1; pass++) {
    let changed = false;
    for (const { from, to, most } of edges) {
      const distance = (distances[from] as number) + most;
      if (distance >= (distances[to] as number)) continue;
      distances[to] = distance;
      changed = true;
    }
    if (!changed) return true;
  }
  return false;
}

const field = fc.integer({ min: 0, max: 3 });
const projects = fc.record({
  ranges: fc.array(fc.record({ least: fc.integer({ min: 0, max: 9 }), size: fc.integer({ min: 0, max: 9 }) }), {
    minLength: 4,
    maxLength: 4,
  }),
  rules: fc.array(
    fc.record({ left: field, right: field, shift: fc.integer({ min: -3, max: 3 }), isStrict: fc.boolean() }),
    { minLength: 1, maxLength: 4 },
  ),
});

test('comparisons of whole numbers are obeyed, or called impossible where they are', async () => {
  const found = { impossible: 0, possible: 0 };
  const property = fc.asyncProperty(projects, async ({ ranges, rules }) => {
    const fields = ranges.map(
      ({ least, size }, at) =>
        `  - {name: f${at}, type: integer, generator: integer, min: ${least}, max: ${least + size}}`,
    );
    const written = rules.map(
      ({ left, right, shift, isStrict }) => `  - "f${left} + (${shift}) ${isStrict ? '<' : '<='} f${right}"`,
    );
    const spec = `fields:\n${fields.join('\n')}\nvalidation:\n${written.join('\n')}`;
    const { plan, diagnostics } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec) }));
    const codes = diagnostics.map(({ code }) => code);
    expect(codes.includes('DC417')).toBe(!isPossible(ranges, rules));
    if (plan) expect(plan.datasets[0]?.constraints.map(({ obeyed }) => obeyed)).toEqual(rules.map(() => true));
    found[plan ? 'possible' : 'impossible']++;
  });
  await fc.assert(property, { numRuns: runs(300) });
  expect(Math.min(found.impossible, found.possible)).toBeGreaterThan(20);
});

test.each(['expressions', 'constraints-obeyed'])('rows of %s do not depend on how they are cut', async (name) => {
  const { plan } = await compileFolder(`test/cases/${name}`);
  if (!plan) throw new Error('no plan');
  for (const { id } of plan.datasets) {
    const whole = await datasetText(plan, id, 'ndjson');
    for (const capacity of [1, 3, 7]) expect(await datasetText(plan, id, 'ndjson', { capacity })).toBe(whole);
    const shards = [1, 2, 3].map((index) => datasetText(plan, id, 'ndjson', { shard: { index, of: 3 } }));
    expect((await Promise.all(shards)).join('')).toBe(whole);
  }
});

test('what bounds a field does not move when the bounded field goes', async () => {
  const fields = [
    '  - {name: starts, type: date, generator: date_between, start_date: 2025-01-01, end_date: 2025-06-01}',
    '  - {name: ends, type: date, generator: date_between, start_date: 2025-01-01, end_date: 2026-01-01}',
  ];
  const both = await rowsOf(`volume: 200\nfields:\n${fields.join('\n')}\nvalidation:\n  - ends > starts`);
  const alone = await rowsOf(`volume: 200\nfields:\n${fields[0]}`);
  expect(both.map(({ starts }) => ({ starts }))).toEqual(alone);
  const free = await rowsOf(`volume: 200\nfields:\n${fields.join('\n')}`);
  // In order: of two rows with one start, the one that would have ended later does.
  for (const [at, row] of both.entries()) {
    for (const [other, twin] of both.entries()) {
      if (row.starts !== twin.starts || (free[at]?.ends as string) >= (free[other]?.ends as string)) continue;
      expect((row.ends as string) <= (twin.ends as string)).toBe(true);
    }
  }
});

async function rowsOf(spec: string): Promise<Record<string, unknown>[]> {
  const { plan } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec) }));
  const text = await datasetText(plan as Plan, 'default/users', 'ndjson');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
