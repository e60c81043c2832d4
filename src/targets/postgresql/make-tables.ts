import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';
import { tableStatements } from '../../formats/sql/tables.ts';

import type { Loading } from './loading.ts';

/** Makes the tables that are missing, without what would slow the rows down. */
export async function makeTables({ session, request, there }: Loading): Promise<void> {
  const missing = request.sources.map(({ dataset }) => dataset).filter(({ id }) => !there.has(id));
  if (missing.length === 0) return;
  const schemas = new Set(missing.flatMap(({ table }) => table.schema ?? []));
  const known = await session.query<{ name: string }>(
    `SELECT nspname::text AS name FROM pg_namespace WHERE nspname = ANY ($1::text[])`,
    [[...schemas]],
  );
  // Who may not make schemas may not even ask for one that is there.
  const thereAlready = new Set(known.map(({ name }) => postgresql.createSchema(name)));
  for (const statement of tableStatements(postgresql, missing)) {
    if (!thereAlready.has(statement)) await session.run(statement);
  }
}
