import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { OriginSource } from '../target.ts';

/** What stands behind FROM. */
export function fromOf(source: OriginSource): string {
  return 'table' in source ? quoted(source.table) : `(${source.query.replace(/;\s*$/, '')})`;
}

/** A table as it is written, `public.users`, quoted. */
export function quoted(table: string): string {
  const parts = table.match(/"[^"]+"|[^".]+/g) ?? [table];
  return parts.map((part) => postgresql.identifier(part.replace(/^"(.*)"$/, '$1'))).join('.');
}
