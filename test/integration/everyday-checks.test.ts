import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { planOfFolder, tablesOf } from '../laws/outputs.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';
import { dumpText } from '../support/run-project.ts';

test('constraints as schemas of applications have them are kept to by all rows, as the server sees it', async () => {
  const text = readFileSync('test/cases/constraints-as-people-write-them/input.yaml', 'utf8');
  const plan = await planOfFolder(plantProject({ 'input.yaml': text.replaceAll('volume: 12', 'volume: 4000') }));
  const all = plan.datasets.flatMap(({ table, constraints }) =>
    constraints.map((each) => ({ table: table.name, text: each.text, obeyed: each.obeyed })),
  );
  expect(all.filter(({ obeyed }) => !obeyed)).toEqual([]);
  const dump = await dumpText(plan);
  const database = await freshDatabase();
  try {
    await database.client.query("SET timezone = 'UTC'");
    // The tables have most of them as CHECKs; each is asked for again, as it was written.
    await database.runScript(dump);
    for (const { table, text: demand } of all) {
      const { rows } = await database.client.query(
        `SELECT count(*)::int AS n FROM ${table} WHERE (${demand}) IS FALSE`,
      );
      expect(rows, demand).toEqual([{ n: 0 }]);
    }
    // Every way in which a condition may hold comes, and what it leaves open is spread.
    const { rows } = await database.client.query(`SELECT
      (SELECT count(DISTINCT (status, shipped_at IS NULL, delivered_at IS NULL)) FROM orders) AS ways,
      (SELECT count(*) FROM orders WHERE upload = 'ABANDONED' AND completed_on IS NULL) > 200 AS open,
      (SELECT count(DISTINCT s::date) FROM bookings) > 360 AS days,
      (SELECT count(DISTINCT extract(hour FROM e - s)) FROM bookings) > 20 AS hours`);
    expect(rows).toEqual([{ ways: '3', open: true, days: true, hours: true }]);
  } finally {
    await database.drop();
  }
});

test('of two fields that are equal the finer one follows', async () => {
  const definition = `
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: t}
spec:
  volume: 3000
  fields:
    - {name: id, type: integer, generator: sequence}
    - {name: e, type: timestamp, generator: datetime_between, start_date: 2025-01-01, end_date: 2026-01-01, precision: 0}
    - {name: s, type: timestamp, generator: datetime_between, start_date: 2025-01-01, end_date: 2026-01-01, precision: 6}
    - {name: whole, type: "decimal(10,0)", generator: decimal, min: 0, max: 1000}
    - {name: exact, type: "decimal(10,2)", generator: decimal, min: 0, max: 1000}
  validation: [e = s, whole = exact]`;
  const plan = await planOfFolder(plantProject({ 't.yaml': definition }));
  expect(plan.datasets[0]?.constraints.map(({ obeyed }) => obeyed)).toEqual([true, true]);
  const { 'default/t': rows = [] } = await tablesOf(plan);
  expect(rows).toHaveLength(3000);
  expect(new Set(rows.map((row) => row.e)).size).toBeGreaterThan(2900);
  for (const { e, s, whole, exact } of rows) {
    expect(new Date(`${s}Z`).getTime()).toBe(new Date(`${e}Z`).getTime());
    expect(Number(exact)).toBe(Number(whole));
  }
});
