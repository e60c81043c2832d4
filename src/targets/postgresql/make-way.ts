import { plural } from '../../base/plural.ts';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { TargetFailure } from '../target-failure.ts';

import { indexReferences } from './index-references.ts';
import type { Loading } from './loading.ts';
import { layOut, sameRow } from './own-rows.ts';
import { refuseKept } from './refuse-kept.ts';
import { quotedTable } from './table-names.ts';

type Source = Loading['request']['sources'][number];

/** Refuses to let go of rows that no load has written: before any is touched. */
export async function refuseStrangers(loading: Loading): Promise<void> {
  const refused: Diagnostic[] = [];
  for (const source of loading.request.sources) {
    if (loading.there.has(source.dataset.id)) refused.push(...(await strangers(loading, source)));
  }
  if (refused.length > 0) throw new TargetFailure(refused, 'no');
}

/**
 * Deletes the rows of tables that cannot be made anew, children first. What is returned takes away what helped: readers
 * wait from then on, so it comes last.
 */
export async function makeWay(loading: Loading): Promise<() => Promise<void>> {
  const { session, request, there } = loading;
  const full = request.sources.filter(({ dataset }) => there.has(dataset.id));
  const tidy = await indexReferences(
    session,
    full.map(({ dataset }) => there.get(dataset.id) as number),
  );
  for (const { dataset } of full.toReversed()) {
    request.signal.throwIfAborted();
    const table = quotedTable(dataset.table);
    await session.run(`DELETE FROM ${table}`);
    await refuseKept(session, dataset, table);
  }
  return tidy;
}

/** Whether there are rows that no load has written. */
async function strangers({ session, request, label }: Loading, source: Source): Promise<Diagnostic[]> {
  const { dataset } = source;
  const table = quotedTable(dataset.table);
  const own = request.ours.get(dataset.id) ?? [];
  const sources = own.flatMap((rows) => rows.source?.() ?? []);
  const beside = `pg_temp.data_cli_own_${request.sources.indexOf(source)}`;
  if (sources.length > 0) await layOut(session, beside, sources, request.signal);
  const unknown =
    sources.length > 0 ? `WHERE NOT EXISTS (SELECT FROM ${beside} o WHERE ${sameRow(dataset, 't', 'o')})` : '';
  const [row] = await session.query<{ rows: string }>(`SELECT count(*)::text AS rows FROM ${table} t ${unknown}`);
  const rows = Number(row?.rows);
  if (rows === 0) return [];
  const why = own.length > sources.length ? ', or that this version of data-cli cannot tell from such' : '';
  const message = `\`${label}\`: table \`${table}\` holds ${plural(rows, 'row')} that no load has written${why}`;
  return [diagnostic('DC718', message, { help: '`--force` deletes them; with `--yes` beside it nobody is asked' })];
}
