import type { DatasetPlan } from '../../plan/plan.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';
import { tableStatements } from '../../formats/sql/tables.ts';

import type { Loading } from './loading.ts';
import type { Session } from './session.ts';

/** Makes the tables that are missing, without what would slow the rows down. */
export async function makeTables({ session, request, there }: Loading): Promise<void> {
  const missing = request.sources.map(({ dataset }) => dataset).filter(({ id }) => !there.has(id));
  if (missing.length === 0) return;
  // Who may not make schemas may not even ask for one that is there.
  const wanted = await missingSchemas(session, missing);
  const isThere = (schema: string) => !wanted.includes(schema);
  const thereAlready = new Set(
    missing
      .flatMap(({ table }) => table.schema ?? [])
      .filter(isThere)
      .map(postgresql.createSchema),
  );
  for (const statement of tableStatements(postgresql, missing)) {
    if (!thereAlready.has(statement)) await session.run(statement);
  }
}

/** The schemas that datasets name and that are not there. */
export async function missingSchemas(session: Session, datasets: readonly DatasetPlan[]): Promise<readonly string[]> {
  const schemas = [...new Set(datasets.flatMap(({ table }) => table.schema ?? []))];
  if (schemas.length === 0) return [];
  const known = await session.query<{ name: string }>(
    `SELECT nspname::text AS name FROM pg_namespace WHERE nspname = ANY ($1::text[])`,
    [schemas],
  );
  return schemas.filter((schema) => known.every(({ name }) => name !== schema));
}
