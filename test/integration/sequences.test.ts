import { afterEach, beforeEach, expect, test } from 'vitest';

import { planOfFolder } from '../laws/outputs.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { dumpText } from '../support/run-project.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

async function column(text: string): Promise<number[]> {
  const { rows } = await database.client.query({ text, rowMode: 'array' });
  return (rows as unknown as unknown[][]).map(([value]) => Number(value));
}

/** Inserts rows without a key into each table in turn, and returns the keys that the database gives them. */
async function inserted(names: readonly string[], times: number): Promise<number[][]> {
  const found = names.map((): number[] => []);
  for (let i = 0; i < times; i++) {
    for (const [at, name] of names.entries())
      found[at]?.push(...(await column(`INSERT INTO ${name} (word) VALUES ('new') RETURNING id`)));
  }
  return found;
}

const counted = (name: string, rows: number, sequence: string) =>
  dataset(
    `volume: ${rows}\nfields: [{name: id, type: bigint, generator: sequence, ${sequence}}, {name: word, generator: word}]`,
    name,
  );

test('rows that the database numbers meet no number of a sequence that several tables count by', async () => {
  const rows = { one: 40, two: 3, three: 0, four: 17 };
  for (const sequence of ['start: 1', 'start: -35, step: 5', 'start: 100, step: 10']) {
    const shared = `sequence_name: ids, ${sequence}`;
    const texts = Object.entries(rows).map(([name, count]) => counted(name, count, shared));
    await database.runScript(await dumpText(await planOfFolder(plantProject({ 'all.yaml': texts.join('---\n') }))));
    const names = Object.keys(rows);
    await inserted(names, 25);
    const all = await column(names.map((name) => `SELECT id FROM ${name}`).join(' UNION ALL '));
    expect(all).toHaveLength(160);
    expect(new Set(all).size, sequence).toBe(160);
    for (const name of names) await database.client.query(`DROP TABLE ${name}`);
  }
});

test('a key that counts in steps goes on in them, from its start where there are no rows', async () => {
  const texts = [
    counted('tens', 4, 'start: 10, step: 10'),
    counted('none', 0, 'start: 7, step: 3'),
    counted('below', 2, 'start: -9, step: 4'),
    counted('down', 3, 'start: 5, step: -1'),
  ];
  await database.runScript(await dumpText(await planOfFolder(plantProject({ 'all.yaml': texts.join('---\n') }))));
  const found = await inserted(['tens', 'none', 'below', 'down'], 3);
  // Downwards no column counts: it goes on above its highest number.
  expect(found).toEqual([
    [50, 60, 70],
    [7, 10, 13],
    [-1, 3, 7],
    [6, 7, 8],
  ]);
});
