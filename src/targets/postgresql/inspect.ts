import type { Plan } from '../../plan/plan.ts';

import type { Inspection } from '../database.ts';

import { tablesThere } from './relations.ts';
import type { Session } from './session.ts';
import { quotedTable } from './table-names.ts';

/** What there is of a plan's tables. */
export async function inspectTables(session: Session, { datasets }: Plan): Promise<Inspection> {
  const there = await tablesThere(session, datasets);
  const tables = new Map<string, { exists: boolean; rows: number }>();
  for (const { id, table } of datasets) {
    const exists = there.has(id);
    const [row] = exists
      ? await session.query<{ rows: string }>(`SELECT count(*)::text AS rows FROM ${quotedTable(table)}`)
      : [];
    tables.set(id, { exists, rows: Number(row?.rows ?? 0) });
  }
  return { tables, diagnostics: [] };
}
