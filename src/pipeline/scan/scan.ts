import type { Category, Sensitivity } from '../../values/category.ts';
import { categories } from '../../values/category.ts';
import { familyOf, parseType } from '../../values/type.ts';

import { maskFor, masks } from '../../masks/index.ts';

import { type Detection, detectColumn } from '../../detect/detect-column.ts';
import { loadKnownNames, noNames } from '../../detect/known-names.ts';

import { isKeptForExamples } from './kept-for-examples.ts';
import type { ObservedTable, ScannablePath } from './observed-table.ts';

/** What a scan has found in one table. */
export interface ScannedTable extends Omit<ObservedTable, 'columns'> {
  /** How many columns and paths there are. */
  readonly paths: number;
  readonly found: readonly PersonalColumn[];
}

/** A column that holds personal data, as far as can be told. */
export interface PersonalColumn extends Detection {
  readonly path: string;
  readonly type?: string;
  readonly sensitivity: Sensitivity;
  /** Why it needs nothing more; absent: nobody has decided. */
  readonly decision?: string;
  /** The rule that is proposed. */
  readonly rule: string;
}

/** Looks for personal data in tables. */
export async function scanTables(tables: readonly ObservedTable[]): Promise<ScannedTable[]> {
  const known = tables.some(({ looked }) => looked > 0) ? await loadKnownNames() : noNames;
  return tables.map(({ columns, ...table }) => ({
    ...table,
    paths: columns.length,
    found: columns.flatMap((column): PersonalColumn[] => {
      const { name, context, type, values } = column;
      const detection = detectColumn({ name, table: `${table.table} ${context}`, type, values }, known);
      if (!detection) return [];
      const isNobodys = column.decision === undefined && isKeptForExamples(detection.category, values);
      return [personal(isNobodys ? { ...column, decision: 'kept for examples' } : column, detection)];
    }),
  }));
}

/** Whether nobody has decided on something that was found. */
export function isUndecided({ found }: ScannedTable): boolean {
  return found.some(({ decision }) => decision === undefined);
}

function personal({ path, type, decision }: ScannablePath, detection: Detection): PersonalColumn {
  return {
    path,
    ...(type !== undefined && { type }),
    ...detection,
    sensitivity: categories[detection.category],
    ...(decision !== undefined && { decision }),
    rule: ruleFor(detection.category, type),
  };
}

/** The category's own rule, where it takes the type; else a hash, and for texts what leaves nothing of them. */
export function ruleFor(category: Category, type?: string): string {
  const own = maskFor(category);
  const parsed = type === undefined ? undefined : parseType(type);
  if (own && (!parsed || own.accepts.includes(familyOf(parsed)))) return own.name;
  const names = new Set(masks.map(({ name }) => name));
  return category === 'free_text' && names.has('redact') ? 'redact' : 'hash';
}
