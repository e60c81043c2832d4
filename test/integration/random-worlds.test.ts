import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type CompiledProject, type Plan, renderText, tryProject } from '../../src/index.ts';
import { tablesOf } from '../laws/outputs.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';
import { runs } from '../support/properties.ts';
import { randomWorld } from '../support/random-worlds.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

// As random-schemas, of schemas as people write them: test/support/random-worlds.ts. `FC_SEED=… FC_RUNS=… npx vitest run
// --project integration random-worlds` for more of them.

test('random worlds of tenants load with all their constraints on, and answer every question', async () => {
  const law = fc.asyncProperty(randomWorld, fc.constantFrom('1', '42'), async ({ yaml, questions }, seed) => {
    const project = await compileFolder(plantProject({ 'all.yaml': yaml }), { seed });
    const { plan, diagnostics } = project;
    if (!plan) throw new Error(`no plan:\n${renderText(diagnostics, { color: false })}\n${yaml}`);
    fc.pre(!(await hasTheImpossible(project, plan)));
    const script = await dumpText(plan);
    expect(await dumpText(plan, { capacity: 3 })).toBe(script);
    const database = await freshDatabase();
    try {
      await database.runScript(script);
      const found: string[] = [];
      for (const [name, text] of Object.entries(questions)) {
        const { rows } = await database.client.query(`SELECT count(*)::int AS n FROM (${text}) q`);
        if (rows[0].n > 0) found.push(name);
      }
      expect(found).toEqual([]);
    } finally {
      await database.drop();
    }
  });
  await fc.assert(law, { numRuns: runs(12) });
});

/** A tenant of one person has nobody else, to borrow or to be the chief: all that a world may break, and trying it finds. */
async function hasTheImpossible(project: CompiledProject, plan: Plan): Promise<boolean> {
  const wrong = (await tryProject(project)).filter(({ severity }) => severity === 'error');
  if (wrong.length === 0) return false;
  expect(wrong.filter(({ message }) => !/^`(lent_to <> keeper_id|chief_id <> id)` fails/.test(message))).toEqual([]);
  const people = Object.entries(await tablesOf(plan)).find(([id]) => id.endsWith('/people'))?.[1] ?? [];
  const owners = people.map((row) => row.owner_id);
  expect(owners.some((owner) => owners.indexOf(owner) === owners.lastIndexOf(owner))).toBe(true);
  return true;
}
