import { expect, test } from 'vitest';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { ConstraintChecks } from '../../src/generate/checks/constraint-checks.ts';

import { hashStorage } from '../../src/pipeline/scratch-file.ts';
import { refuseScratch, scratchNeeds } from '../../src/pipeline/scratch-needs.ts';

import { Batches, loadEnvironment, type Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder } from '../support/run-project.ts';

async function checksOf(spec: string, storage = hashStorage) {
  const { plan } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec) }));
  const own = plan?.datasets[0] as DatasetPlan;
  const batches = new Batches(await loadEnvironment(plan as Plan), own);
  return { batches, checks: new ConstraintChecks(batches, own, 'whole', own.constraints, storage), plan: plan as Plan };
}

test('what hashes take beyond memory is known before, and refused where the disk has no room', async () => {
  const needsOf = async (rows: number) => {
    const spec = `volume: ${rows}
fields:
  - {name: a, type: double, generator: float}
  - {name: b, type: double, generator: float}
validation:
  - UNIQUE (a, b)
  - COUNT(DISTINCT a) > 3`;
    return scratchNeeds((await checksOf(spec)).plan);
  };
  expect(await needsOf(hashStorage.held)).toEqual([]);
  expect((await needsOf(hashStorage.held + 1000)).map(({ bytes, isSure }) => [bytes, isSure])).toEqual([
    [24_000, true],
    [24_000, false],
  ]);
  const beyond = await needsOf(10 ** 15);
  const refused = refuseScratch(beyond, new Map());
  expect(refused.map(({ code, message }) => [code, message])).toEqual([
    [
      'DC422',
      expect.stringMatching(/^to check `UNIQUE \(a, b\)` for the 1(?:,000){5} rows of `users` takes 24000.0 TB in /),
    ],
  ]);
});

test.each([hashStorage, { ...hashStorage, held: 0 }])('given rows are looked at as any others, %#', async (storage) => {
  const { batches, checks } = await checksOf(
    `source: seed
rows:
  - {code: A1, size: 3, low: 1}
  - {code: B2, size: 0, low: 1}
  - {code: A1, size: null, low: 7}
fields:
  - {name: code, type: text, matches: "^[A-Z]1$"}
  - {name: size, type: integer, nullable: true, constraint: "> low"}
  - {name: low, type: bigint}
  - {name: twice, generator: expression, expression: size * 2, nullable: true}
validation:
  - UNIQUE (code)
  - size IN (SELECT low FROM users)
  - twice <> 6
  - MAX(low) = 7 AND COUNT(size) = 2`,
    storage,
  );
  batches.read(0, 3);
  checks.add();
  const found = checks.end().map(({ constraint, examples, failing }) => [constraint.text, failing, ...examples]);
  expect(found).toEqual([
    ['UNIQUE (code)', 1, 2],
    ['size IN (SELECT low FROM users)', 2, 0, 1],
    ['twice <> 6', 1, 0],
    ['MAX(low) = 7 AND COUNT(size) = 2', 0],
    [`"code" ~ '^[A-Z]1$'`, 1, 1],
    ['size > low', 1, 1],
  ]);
});
