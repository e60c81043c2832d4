import type { Sensitivity } from '../../values/category.ts';
import { categories } from '../../values/category.ts';
import { loadLexicon } from '../../values/lexicon.ts';

import { maskLocale } from '../../masks/index.ts';

import { type Detection, detectColumn } from '../../detect/detect-column.ts';
import { loadKnownNames, noNames } from '../../detect/known-names.ts';

import { isKeptForExamples } from './kept-for-examples.ts';
import type { ObservedTable, ScannablePath } from './observed-table.ts';
import { type ProposedMasking, type ProposedOptions, proposedMasking } from './proposed-masking.ts';

/** What a scan has found in one table. */
export interface ScannedTable extends Omit<ObservedTable, 'columns'> {
  /** How many columns and paths there are. */
  readonly paths: number;
  readonly found: readonly PersonalColumn[];
}

/** A column that holds personal data, as far as can be told. */
export interface PersonalColumn extends Detection, Omit<ProposedMasking, 'path'> {
  readonly path: string;
  readonly type?: string;
  readonly sensitivity: Sensitivity;
  /** Why it needs nothing more; absent: nobody has decided. */
  readonly decision?: string;
  /** The path of its items, where it is a list: what is decided on. */
  readonly items?: string;
}

/** Looks for personal data in tables. */
export async function scanTables(tables: readonly ObservedTable[]): Promise<ScannedTable[]> {
  const known = tables.some(({ looked }) => looked > 0) ? await loadKnownNames() : noNames;
  const lexicon = await loadLexicon(maskLocale);
  return tables.map(({ columns, ...table }) => ({
    ...table,
    paths: columns.length,
    found: columns.flatMap((column): PersonalColumn[] => {
      const { name, context, type, values } = column;
      const detection = detectColumn({ name, table: `${table.table} ${context}`, type, values }, known);
      if (!detection) return [];
      const isNobodys = column.decision === undefined && isKeptForExamples(detection.category, values);
      const own = isNobodys ? { ...column, decision: 'kept for examples' } : column;
      return [personal(own, detection, { lexicon, isWhole: isWhole(table, column) })];
    }),
  }));
}

/** Whether all values of a column were looked at: of long lists only the first items are. */
function isWhole({ rows, looked }: Pick<ObservedTable, 'rows' | 'looked'>, { path, type }: ScannablePath): boolean {
  return rows !== undefined && rows > 0 && looked >= rows && !path.includes('[') && type?.endsWith('[]') !== true;
}

/** Whether nobody has decided on something that was found. */
export function isUndecided({ found }: ScannedTable): boolean {
  return found.some(({ decision }) => decision === undefined);
}

function personal(column: ScannablePath, detection: Detection, options: ProposedOptions): PersonalColumn {
  const { path, type, decision } = column;
  const { path: place, ...proposed } = proposedMasking(column, detection.category, options);
  return {
    path,
    ...(type !== undefined && { type }),
    ...detection,
    sensitivity: categories[detection.category],
    ...(decision !== undefined && { decision }),
    ...(place !== path && { items: place }),
    ...proposed,
  };
}
