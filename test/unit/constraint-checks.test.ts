import { expect, test } from 'vitest';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { ConstraintChecks } from '../../src/generate/checks/constraint-checks.ts';

import { Batches, GenerationFailure, loadEnvironment, type Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder } from '../support/run-project.ts';

async function checksOf(spec: string) {
  const { plan } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec) }));
  const own = plan?.datasets[0] as DatasetPlan;
  const batches = new Batches(await loadEnvironment(plan as Plan), own);
  return { batches, checks: new ConstraintChecks(batches, own, 'whole') };
}

test('more rows than hashes have room for are refused before any is made', async () => {
  const spec = (rows: number) => `volume: ${rows}
fields:
  - {name: a, type: double, generator: float}
  - {name: b, type: double, generator: float}
validation:
  - UNIQUE (a, b)`;
  await expect(checksOf(spec(16_777_217))).rejects.toThrow(GenerationFailure);
  await expect(checksOf(spec(16_777_216))).resolves.toBeDefined();
});

test('given rows are looked at as any others', async () => {
  const { batches, checks } = await checksOf(`source: seed
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
  - MAX(low) = 7 AND COUNT(size) = 2`);
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
