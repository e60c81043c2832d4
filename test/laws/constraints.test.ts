import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder } from '../support/run-project.ts';

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

test('a constraint is called impossible where it is', async () => {
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
    const { diagnostics } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec) }));
    const codes = diagnostics.map(({ code }) => code);
    if (codes.includes('DC417')) expect(isPossible(ranges, rules)).toBe(false);
    found[codes.includes('DC417') ? 'impossible' : 'possible']++;
  });
  await fc.assert(property, { numRuns: 300, seed: 20_260_101, interruptAfterTimeLimit: 30_000 });
  expect(Math.min(found.impossible, found.possible)).toBeGreaterThan(20);
});
