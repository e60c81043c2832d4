import fc from 'fast-check';
import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';
import { runs } from '../support/properties.ts';
import { randomSchema } from '../support/random-schemas.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

test('tables of random schemas: what is written of them loads into them', async () => {
  const law = fc.asyncProperty(randomSchema, async ({ yaml }) => {
    const { plan } = await compileFolder(plantProject({ 'all.yaml': yaml }));
    if (!plan) throw new Error(`no plan of\n${yaml}`);
    const database = await freshDatabase();
    try {
      await database.runScript(await dumpText(plan));
      const root = plantProject({});
      const made = await runCli(['introspect', database.url], { cwd: root });
      expect(made.status, made.stderr).toBe(0);
      const loaded = await runCli(['load', '--to', database.url, '--yes', '--force'], { cwd: root });
      expect(loaded.status, `${loaded.stderr}\n${made.stderr}`).toBe(0);
    } finally {
      await database.drop();
    }
  });
  await fc.assert(law, { numRuns: runs(3) });
});
