import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { CatalogForeignKey } from './catalog-constraints.ts';
import type { Session } from './session.ts';
import { quotedTable } from './table-names.ts';

/** Foreign keys of other tables with whether any row refers by them: an empty table is no hindrance. */
export async function withHeldRows(
  session: Session,
  keys: readonly CatalogForeignKey[],
  ours: ReadonlySet<string>,
): Promise<readonly CatalogForeignKey[]> {
  const foreign = keys.filter(({ table }) => !ours.has(table));
  if (foreign.length === 0) return keys;
  const readable = await readableOf(session, foreign);
  const held = await heldOf(session, readable);
  return keys.map((key) => {
    if (ours.has(key.table)) return key;
    return { ...key, holds: !readable.includes(key) ? 'unknown' : held.has(key) ? 'rows' : 'nothing' };
  });
}

async function readableOf(session: Session, keys: readonly CatalogForeignKey[]): Promise<readonly CatalogForeignKey[]> {
  const tables = JSON.stringify(keys.map(({ table }) => table));
  // Row-level security would hide rows.
  const statement = `
    SELECT c.oid::text AS oid FROM pg_catalog.pg_class c
    WHERE c.oid = ANY (ARRAY(SELECT json_array_elements_text($1::text::json)::oid))
      AND has_table_privilege(c.oid, 'SELECT') AND has_schema_privilege(c.relnamespace, 'USAGE')
      AND NOT row_security_active(c.oid)`;
  const found = await session.query<{ oid: string }>(statement, [tables]);
  return keys.filter(({ table }) => found.some(({ oid }) => oid === table));
}

async function heldOf(session: Session, keys: readonly CatalogForeignKey[]): Promise<ReadonlySet<CatalogForeignKey>> {
  if (keys.length === 0) return new Set();
  const questions = keys.map(({ child, columns }, index) => {
    const refers = columns.map((column) => `${postgresql.identifier(column)} IS NOT NULL`).join(' AND ');
    return `SELECT ${index} AS index, EXISTS (SELECT FROM ${quotedTable(child)} WHERE ${refers}) AS holds`;
  });
  const found = await session.query<{ index: number; holds: boolean }>(questions.join(' UNION ALL '));
  return new Set(found.filter(({ holds }) => holds).map(({ index }) => keys[index] as CatalogForeignKey));
}
