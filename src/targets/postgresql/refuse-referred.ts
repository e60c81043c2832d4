import { plural } from '../../base/plural.ts';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import { TargetFailure } from '../target-failure.ts';

import { type CatalogForeignKey, readCatalog } from './catalog.ts';
import { childName, fateOf, foreignInbound, inboundHelp, isKept } from './fit-references.ts';
import type { Merge } from './merge.ts';
import type { Session } from './session.ts';
import { quotedTable } from './table-names.ts';

interface Refusal {
  readonly session: Session;
  readonly plan: Plan;
  /** Whether rows that go are locked, so that none comes to refer to them meanwhile. */
  readonly locks: boolean;
}

/**
 * Refuses to let go of rows that rows from outside refer to, or to change what these refer to them by: before any is touched.
 */
export async function refuseReferred({ session, plan, locks }: Refusal, merges: readonly Merge[]): Promise<void> {
  const catalog = await readCatalog(session, plan);
  const refused: Diagnostic[] = [];
  for (const merge of merges) {
    const table = catalog.tables.get(merge.dataset.id);
    const keys = table ? foreignInbound(table, catalog) : [];
    for (const key of keys) {
      const going = `SELECT * FROM ${quotedTable(merge.dataset.table)} t WHERE ${isLost(key, merge)}`;
      if (locks) await session.query(`SELECT count(*) FROM (${going} FOR UPDATE) held`);
      const [row] = await session.query<{ rows: string }>(
        `SELECT count(*)::text AS rows FROM ${referring(key, going)}`,
      );
      const rows = Number(row?.rows);
      if (rows > 0) refused.push(referred(key, merge, rows));
    }
  }
  if (refused.length > 0) throw new TargetFailure(refused, 'no');
}

/** Rows of a dataset's table that are to go. */
export interface Going {
  readonly dataset: DatasetPlan;
  /** Whether a row of the table, by that name, is one of them, as a condition. */
  isGone(row: string): string;
}

/**
 * Refuses to let go of rows that others refer to which stay: a key that cascades would take those along, whoever has written
 * them. `all`: also of tables that are not among these, where the role may read them or the server would not keep them.
 */
export async function refuseHeld(session: Session, going: readonly Going[], { all }: { all: boolean }): Promise<void> {
  const catalog = await readCatalog(session, { datasets: going.map(({ dataset }) => dataset) });
  const oidOf = ({ dataset }: Going) => catalog.tables.get(dataset.id)?.oid;
  const refused: Diagnostic[] = [];
  for (const parent of going) {
    for (const key of catalog.tables.get(parent.dataset.id)?.inbound ?? []) {
      const child = going.find((each) => oidOf(each) === key.table);
      if (!child && !all) continue;
      const rows = mayHold(key) ? await staying(session, key, parent, child) : 0;
      const help = 'delete what refers to them first, or clean up the load that has written it';
      if (rows > 0) refused.push(diagnostic('DC744', referredText(key, parent, rows, 'are to go'), { help }));
    }
  }
  if (refused.length > 0) throw new TargetFailure(refused, 'no');
}

/** Whether rows could refer by the key, and the server would not keep what they refer to where nobody may look. */
function mayHold(key: CatalogForeignKey): boolean {
  return key.enforced && key.holds !== 'nothing' && !(key.holds === 'unknown' && isKept(key));
}

/** How many rows stay that refer to such as go. */
async function staying(session: Session, key: CatalogForeignKey, parent: Going, child?: Going): Promise<number> {
  const rows = `SELECT * FROM ${quotedTable(parent.dataset.table)} t WHERE ${parent.isGone('t')}`;
  const stays = child ? ` WHERE NOT (${child.isGone('c')})` : '';
  const [row] = await session.query<{ rows: string }>(
    `SELECT count(*)::text AS rows FROM ${referring(key, rows)}${stays}`,
  );
  return Number(row?.rows);
}

/** Whether a row `t` goes, or is no longer what others refer to it by. */
function isLost({ parentColumns }: CatalogForeignKey, merge: Merge): string {
  return `(${merge.isGone('t')}) OR (${merge.isMoved(parentColumns)})`;
}

/** The rows that refer to such; where nobody may read them those that they may refer to. */
function referring({ holds, child, columns, parentColumns }: CatalogForeignKey, going: string): string {
  if (holds === 'unknown') return `(${going}) t`;
  const isSame = columns.map(
    (column, at) => `c.${postgresql.identifier(column)} = t.${postgresql.identifier(parentColumns[at] as string)}`,
  );
  return `${quotedTable(child)} c JOIN (${going}) t ON ${isSame.join(' AND ')}`;
}

function referred(key: CatalogForeignKey, merge: Merge, rows: number): Diagnostic {
  return diagnostic('DC744', referredText(key, merge, rows, 'are to go or to change'), { help: inboundHelp(key) });
}

function referredText(
  key: CatalogForeignKey,
  { dataset: { name } }: Pick<Going, 'dataset'>,
  rows: number,
  what: string,
) {
  const isKnown = key.holds !== 'unknown';
  const verb = rows === 1 ? 'refers' : 'refer';
  const who = isKnown ? `${plural(rows, 'row')} of ${childName(key)} ${verb}` : `rows of ${childName(key)} may refer`;
  return `${who} to rows of \`${name}\` that ${what}, by \`${key.name}\`, which ${fateOf(key)}`;
}
