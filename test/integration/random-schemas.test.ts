import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Plan } from '../../src/index.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { runs } from '../support/properties.ts';
import { randomSchema, type SchemaDataset, type SchemaReference } from '../support/random-schemas.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

// As test/laws/random-schemas.test.ts, with a real server to judge: its constraints, its counts, its joins.

test('random schemas load with all their keys and foreign keys on, and without orphans', async () => {
  const law = fc.asyncProperty(randomSchema, async ({ yaml, datasets }) => {
    const { plan } = await compileFolder(plantProject({ 'all.yaml': yaml }));
    if (!plan) throw new Error(`no plan of\n${yaml}`);
    const database = await freshDatabase();
    try {
      await database.runScript(await dumpText(plan));
      for (const dataset of datasets) await expectLoaded(database, plan, dataset, datasets);
    } finally {
      await database.drop();
    }
  });
  await fc.assert(law, { numRuns: runs(15) });
});

const quoted = (name: string) => `"${name}"`;

function tableOf(plan: Plan, name: string): string {
  return quoted(plan.datasets.find((each) => each.name === name)?.table.name ?? '');
}

async function expectLoaded(
  database: TestDatabase,
  plan: Plan,
  dataset: SchemaDataset,
  all: readonly SchemaDataset[],
): Promise<void> {
  const { name, rows, key, unique, references, notNull } = dataset;
  const table = tableOf(plan, name);
  const one = async (sql: string) => Object.values((await database.client.query(sql)).rows[0])[0];
  if (rows !== undefined) expect(await one(`SELECT count(*)::int FROM ${table}`), name).toBe(rows);
  const kinds = `SELECT array_agg(contype::text || ':' || pg_get_constraintdef(oid) ORDER BY oid) FROM pg_constraint
    WHERE conrelid = '${table}'::regclass AND contype IN ('p', 'u', 'f') AND convalidated`;
  const constraints = ((await one(kinds)) ?? []) as string[];
  const columns = (fields: readonly string[]) =>
    `(${fields.map((field) => (/^[a-z_0-9]+$/.test(field) ? field : quoted(field))).join(', ')})`;
  if (key.length > 0) expect(constraints).toContain(`p:PRIMARY KEY ${columns(key)}`);
  for (const fields of unique) expect(constraints).toContain(`u:UNIQUE ${columns(fields)}`);
  const foreign = constraints.filter((each) => each.startsWith('f:'));
  const enforced = references.filter(({ options }) => options.enforced !== false);
  expect(foreign).toHaveLength(enforced.length);
  for (const reference of enforced) expectForeignKey(foreign, columns, reference);
  for (const reference of references) {
    expect(all.map((each) => each.name)).toContain(reference.parent);
    const match = reference.fields.map(
      (field, at) => `c.${quoted(field)} = p.${quoted(reference.parentFields[at] as string)}`,
    );
    const orphans = `SELECT count(*)::int FROM ${table} c WHERE c.${quoted(reference.fields[0] as string)} IS NOT NULL
      AND NOT EXISTS (SELECT FROM ${tableOf(plan, reference.parent)} p WHERE ${match.join(' AND ')})`;
    expect(await one(orphans), `${name}(${reference.fields})`).toBe(0);
  }
  const nullable = `SELECT coalesce(array_agg(attname::text), '{}') FROM pg_attribute
    WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attnotnull`;
  const open = (await one(nullable)) as string[];
  expect(open.filter((field) => notNull.includes(field))).toEqual([]);
  for (const { fields, options } of references) {
    const mayBeNull = options.onDelete === 'set null' || Number(options.null_probability ?? 0) > 0;
    expect(fields.filter((field) => open.includes(field) !== mayBeNull)).toEqual([]);
  }
}

function expectForeignKey(
  foreign: readonly string[],
  columns: (fields: readonly string[]) => string,
  { fields, options }: SchemaReference,
): void {
  const found = foreign.find((each) => each.startsWith(`f:FOREIGN KEY ${columns(fields)} REFERENCES`)) ?? '';
  const { onDelete = 'no action' } = options;
  const wanted = onDelete === 'no action' ? undefined : `ON DELETE ${String(onDelete).toUpperCase()}`;
  expect(/ON DELETE (?:CASCADE|RESTRICT|SET NULL|SET DEFAULT|NO ACTION)/.exec(found)?.[0], found).toBe(wanted);
}
