import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import { plural } from '../plural.ts';
import { TargetFailure } from '../target-failure.ts';

import { type CatalogForeignKey, readCatalog } from './catalog.ts';
import { childName, fateOf, foreignInbound, inboundHelp } from './fit-references.ts';
import type { Loading } from './loading.ts';
import type { Merge } from './merge.ts';
import { quotedTable } from './table-names.ts';

/**
 * Refuses to let go of rows that rows from outside refer to, or to change what these refer to them by: before any is touched.
 * Rows that go are locked, so that none comes to refer to them meanwhile.
 */
export async function refuseReferred({ session, request }: Loading, merges: readonly Merge[]): Promise<void> {
  const catalog = await readCatalog(session, request.plan);
  const refused: Diagnostic[] = [];
  for (const merge of merges) {
    const table = catalog.tables.get(merge.dataset.id);
    const keys = table ? foreignInbound(table, catalog) : [];
    for (const key of keys) {
      const going = `SELECT * FROM ${quotedTable(merge.dataset.table)} t WHERE ${isLost(key, merge)}`;
      await session.query(`SELECT count(*) FROM (${going} FOR UPDATE) held`);
      const [row] = await session.query<{ rows: string }>(
        `SELECT count(*)::text AS rows FROM ${referring(key, going)}`,
      );
      const rows = Number(row?.rows);
      if (rows > 0) refused.push(referred(key, merge, rows));
    }
  }
  if (refused.length > 0) throw new TargetFailure(refused, 'no');
}

/** Whether a row `t` goes, or is no longer what others refer to it by. */
function isLost({ parentColumns }: CatalogForeignKey, merge: Merge): string {
  return `(${merge.isGone}) OR (${merge.isMoved(parentColumns)})`;
}

/** The rows that refer to such; where nobody may read them those that they may refer to. */
function referring({ holds, child, columns, parentColumns }: CatalogForeignKey, going: string): string {
  if (holds === 'unknown') return `(${going}) t`;
  const isSame = columns.map(
    (column, at) => `c.${postgresql.identifier(column)} = t.${postgresql.identifier(parentColumns[at] as string)}`,
  );
  return `${quotedTable(child)} c JOIN (${going}) t ON ${isSame.join(' AND ')}`;
}

function referred(key: CatalogForeignKey, { dataset: { name } }: Merge, rows: number): Diagnostic {
  const isKnown = key.holds !== 'unknown';
  const who = isKnown ? `${plural(rows, 'row')} of ${childName(key)} refer` : `rows of ${childName(key)} may refer`;
  const message = `${who} to rows of \`${name}\` that are to go or to change, by \`${key.name}\`, which ${fateOf(key)}`;
  return diagnostic('DC744', message, { help: inboundHelp(key) });
}
