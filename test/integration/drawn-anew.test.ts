import { expect, test } from 'vitest';

import { planOfFolder, tablesOf } from '../laws/outputs.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';
import { dumpText } from '../support/run-project.ts';

const fields = `
    - {name: id, type: integer, generator: sequence}
    - {name: a, type: text, generator: choice, choices: [x, y, z]}
    - {name: b, type: varchar(5), generator: choice, choices: [x, y, z], null_probability: 0.1}
    - {name: rare, type: text, generator: choice, choices: [often, seldom], weights: [9999, 1]}
    - {name: other, type: text, generator: choice, choices: [often, seldom], weights: [9999, 1]}
    - {name: one, type: smallint, generator: integer, min: 1, max: 3, null_probability: 0.2}
    - {name: two, type: integer, generator: integer, min: 1, max: 3}
    - {name: three, type: integer, generator: integer, min: 1, max: 3}
    - {name: base, type: char(3), generator: currency_code}
    - {name: quote, type: char(3), generator: currency_code}
    - {name: origin, type: text, generator: city, independent: true}
    - {name: target, type: text, generator: city, independent: true}
    - {name: part, type: "decimal(10,2)", generator: decimal, min: 0, max: 1000}
    - {name: whole, type: "decimal(10,2)", generator: decimal, min: 1, max: 1000}
    - {name: big, type: "decimal(30,2)", generator: decimal, min: 0, max: 99999999999999999999}
    - {name: huge, type: "decimal(30,2)", generator: decimal, min: 1, max: 99999999999999999999}
    - {name: s, type: timestamptz, generator: datetime_between, start_date: 2025-01-01, end_date: 2025-01-03}
    - {name: e, type: timestamptz, generator: datetime_between, start_date: 2025-01-01, end_date: 2025-01-03}
    - {name: ratio, type: double precision, generator: float, min: 0, max: 1}
    - {name: credit, type: "decimal(12,2)", generator: decimal, min: 0, max: 500}
    - {name: debit, type: "decimal(12,2)", generator: decimal, min: 0, max: 500}`;

const sure = ['a <> b', 'rare <> other', 'one <> two AND two <> three', 'one <> three'];
const likely = [
  'credit * debit = 0::numeric',
  'origin <> target',
  'part / whole <= 0.5',
  'big / huge < 0.75',
  'extract(hour from s) <> extract(hour from e)',
  'sqrt(ratio * part) < 20',
];

const definition = (validation: readonly string[], count = 6000) => `
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: t}
spec:
  volume: ${count}
  fields:${fields}
${validation.length > 0 ? '  validation:\n' : ''}${validation.map((each) => `    - ${each}\n`).join('')}`;

const planOf = (validation: readonly string[]) => planOfFolder(plantProject({ 't.yaml': definition(validation) }));

test('values that differ from another one, and what many draws meet, hold on the server', async () => {
  const plan = await planOf([...sure, ...likely]);
  expect(plan.datasets[0]?.constraints.map(({ text, obeyed }) => [text, obeyed])).toEqual([
    ...sure.map((text) => [text, true]),
    ...likely.map((text) => [text, false]),
  ]);
  const database = await freshDatabase();
  try {
    await database.client.query("SET timezone = 'UTC'");
    await database.runScript(await dumpText(plan));
    for (const demand of [...sure, ...likely]) {
      const { rows } = await database.client.query(`SELECT count(*)::int AS n FROM t WHERE (${demand}) IS FALSE`);
      expect(rows, demand).toEqual([{ n: 0 }]);
    }
    // What is left is spread as it was, and nulls are as many.
    const { rows } = await database.client.query(`SELECT count(DISTINCT (a, b))::int AS pairs,
      min(n)::int > 700 AS even, (SELECT count(*)::int FROM t WHERE one IS NULL) AS nulls
      FROM (SELECT a, b, count(*) OVER (PARTITION BY a, b) AS n FROM t WHERE b IS NOT NULL) AS pairs`);
    expect(rows).toEqual([{ pairs: 6, even: true, nulls: expect.closeTo(1200, -2) }]);
  } finally {
    await database.drop();
  }
});

test('cells of rows that held are what they were, whatever the batch', async () => {
  const { 'default/t': before = [] } = await tablesOf(await planOf([]));
  const plan = await planOf(['a <> b', 'part / whole <= 0.5', 'origin <> target']);
  const { 'default/t': after = [] } = await tablesOf(plan);
  const holds = {
    a: (row: Record<string, unknown>) => row.b === null || row.a !== row.b,
    part: (row: Record<string, unknown>) => Number(row.part) / Number(row.whole) <= 0.5,
    origin: (row: Record<string, unknown>) => row.origin !== row.target,
  };
  let moved = 0;
  for (const [i, row] of before.entries()) {
    const other = after[i] as Record<string, unknown>;
    const may = Object.entries(holds).filter(([, isHeld]) => !isHeld(row));
    const expected = Object.fromEntries(may.map(([name]) => [name, other[name]]));
    expect(other).toEqual({ ...row, ...expected });
    for (const [name] of may) expect(other[name]).not.toEqual(row[name]);
    moved += may.length;
  }
  expect(moved).toBeGreaterThan(4000);
  for (const capacity of [1, 7, 1000])
    expect(await dumpText(plan, { format: 'ndjson', capacity })).toBe(await dumpText(plan, { format: 'ndjson' }));
});
