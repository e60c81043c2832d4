import { afterAll, beforeAll, expect, test } from 'vitest';

import { typeText } from '../../src/values/type.ts';

import type { DatasetPlan, Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { edgeSpec } from '../support/edge-fields.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test.each([false, true])('edge cases load as the values that they are (INSERT: %s)', async (inserts) => {
  const { plan } = await compileFolder(plantProject({ 'input.yaml': dataset(edgeSpec(1, 4000), inserts ? 'b' : 'a') }));
  const [found] = (plan as Plan).datasets as [DatasetPlan];
  const [, ...withEdges] = found.fields;
  expect(withEdges.length).toBeGreaterThan(10);
  await database.runScript(await dumpText(plan as Plan, { inserts }));
  await database.client.query(`SET datestyle = ISO; SET timezone = 'UTC'`);
  for (const { name, type, edges } of withEdges) {
    const wanted = `SELECT value::${typeText(type)} AS value FROM unnest($1::text[]) AS value`;
    const loaded = `SELECT DISTINCT ${name} AS value FROM ${found.name}`;
    // Neither has a value that the other has not, and the server takes no two of them for one.
    const { rows } = await database.client.query(
      `SELECT (SELECT count(*) FROM (${loaded} EXCEPT ${wanted}) AS more)::integer AS more,
              (SELECT count(*) FROM (${wanted} EXCEPT ${loaded}) AS fewer)::integer AS fewer,
              (SELECT count(*) FROM (${loaded}) AS all_)::integer AS values`,
      [edges?.values],
    );
    expect([name, rows]).toEqual([name, [{ more: 0, fewer: 0, values: edges?.values.length }]]);
  }
});
