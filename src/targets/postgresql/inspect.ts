import type { Inspection, InspectRequest, TableState } from '../database.ts';
import type { LoadMode } from '../execution.ts';

import { canRemake } from './building.ts';
import { type Privileges, readCatalog } from './catalog.ts';
import { fitDiagnostics } from './fit-diagnostics.ts';
import { tablesThere } from './relations.ts';
import type { Session } from './session.ts';
import { tableDifferences } from './table-differences.ts';

const needs: Readonly<Record<LoadMode, readonly (keyof Privileges)[]>> = {
  replace: ['select', 'insert', 'delete'],
  append: ['select', 'insert'],
  upsert: ['select', 'insert', 'update'],
  sync: ['select', 'insert', 'update', 'delete'],
};

/** What there is of a plan's tables, and how the rows fit into them. */
export async function inspectTables(session: Session, request: InspectRequest): Promise<Inspection> {
  const { plan, mode, create, disableTriggers, isUncounted = false, place } = request;
  const catalog = await readCatalog(session, plan, { count: !isUncounted });
  const tables = new Map<string, TableState>();
  for (const { id } of plan.datasets) {
    const table = catalog.tables.get(id);
    tables.set(id, { exists: table?.kind !== undefined, rows: table?.rows ?? 0 });
  }
  const remakes = await canRemake(session, request, await tablesThere(session, plan.datasets));
  // Which rows go with `sync` only its own look at them tells: `refuseReferred`.
  const options = { needs: needs[mode], allGo: mode === 'replace', create, disableTriggers, ...(place && { place }) };
  return {
    tables,
    differences: tableDifferences(plan, catalog),
    // Tables that are made anew fit whatever they were like before.
    diagnostics: remakes ? [] : fitDiagnostics(plan, catalog, options),
    remakes,
  };
}
