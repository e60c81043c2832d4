import { expect, test } from 'vitest';

import type { Plan } from '../../src/index.ts';
import { brief, dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

type Volumes = Readonly<Record<string, number>>;

async function idsOf(volumes: Volumes, step: string): Promise<Record<string, string[]>> {
  const spec = (rows: number) =>
    `volume: ${rows}\nfields: [{name: id, type: bigint, generator: sequence, sequence_name: ids, start: 9007199254740000, step: ${step}}]`;
  const files = Object.entries(volumes).map(([name, rows]) => [`${name}.yaml`, dataset(spec(rows), name)]);
  const { plan, diagnostics } = await compileFolder(plantProject(Object.fromEntries(files)));
  expect(brief({ diagnostics })).toEqual([]);
  const rows = JSON.parse(await dumpText(plan as Plan, { format: 'json' })) as Record<string, { id: string }[]>;
  return Object.fromEntries(Object.entries(rows).map(([name, each]) => [name, each.map(({ id }) => id)]));
}

// Beyond 2^53, where doubles would fall together.
test.each(['1', '-3'])(
  'a shared sequence with the step %s gives no number twice, and grows without moving',
  async (step) => {
    const volumes = { a: 700, b: 1300, c: 40, 'd-e': 1025 };
    const ids = await idsOf(volumes, step);
    const all = Object.values(ids).flat();
    expect(all.length).toBe(3065);
    expect(new Set(all).size).toBe(3065);
    const grown = await idsOf({ ...volumes, c: 4000 }, step);
    expect({ ...grown, c: grown.c?.slice(0, 40) }).toEqual(ids);
  },
);

test('as long as all have rows, no number is left out', async () => {
  const ids = Object.values(await idsOf({ a: 50, b: 50, c: 50 }, '2')).flat();
  const wanted = Array.from({ length: 150 }, (_, i) => String(9007199254740000n + 2n * BigInt(i)));
  expect(ids.sort()).toEqual(wanted.sort());
});
