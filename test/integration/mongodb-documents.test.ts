import { BSON } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { arranged, loadPlan, openMongodb } from '../support/loads.ts';
import { freshMongodb, type TestMongodb } from '../support/mongodb.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

// A load and a dump make the same documents: what the server gives back is what Extended JSON says.

let server: TestMongodb;
beforeAll(async () => {
  server = await freshMongodb();
});
afterAll(() => server.drop());

/** Extended JSON whose numbers are compared by value, `_id` wherever it stands. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[key, inner] = ['', undefined]] = entries;
  if (key === '$numberDouble') return { double: Number(inner) };
  // FerretDB has no decimals.
  if (key === '$numberDecimal') return { double: Number(inner) };
  return Object.fromEntries(entries.map(([name, each]) => [name, comparable(each)]));
}

async function documentsOf(collection: string): Promise<unknown[]> {
  const found = server.db.collection(collection).find({}, { promoteValues: false, promoteBuffers: false });
  return (await found.toArray()).map((each) => comparable(JSON.parse(BSON.EJSON.stringify(each, { relaxed: false }))));
}

function byId(documents: readonly unknown[]): unknown[] {
  const key = (each: unknown) => JSON.stringify((each as { _id: unknown })._id);
  return [...documents].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

test.each(['documents', 'users-and-orders'])('the documents of %s are those of the dump', async (name) => {
  const plan = (await compileFolder(`test/cases/${name}`)).plan as Plan;
  const database = await openMongodb(server.url);
  await database.lock();
  const { findings } = await loadPlan(database, arranged(plan));
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.map(({ check }) => check)).toContainEqual(expect.stringMatching(/^content of/));
  await database.close();
  const dump = JSON.parse(await dumpText(plan, { format: 'json', dialect: 'mongodb' })) as Record<string, unknown[]>;
  expect(Object.keys(dump)).not.toEqual([]);
  for (const [dataset, dumped] of Object.entries(dump)) {
    const { table } = plan.datasets.find((each) => each.name === dataset) as DatasetPlan;
    const name = table.schema === undefined ? table.name : `${table.schema}.${table.name}`;
    expect(byId(await documentsOf(name))).toEqual(byId(dumped.map(comparable)));
  }
});
