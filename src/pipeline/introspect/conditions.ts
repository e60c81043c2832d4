import { parseType } from '../../values/type.ts';

import { plainText, readPrinted } from '../../expression/plain-text.ts';
import { type ColumnBounds, simpleBounds } from '../../expression/simple-bounds.ts';
import type { SqlParser } from '../../expression/sql-parser.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { LiveColumn, LiveTable } from '../../targets/live-schema.ts';

/** A condition of the table as definitions write it, and what it says of single columns. */
export interface ReadCondition {
  /** Absent: expressions have not all that stands in it. */
  readonly text?: string;
  readonly bounds: ReadonlyMap<string, ColumnBounds>;
}

const nothing: ReadCondition = { bounds: new Map() };

/** A condition as the server prints it, over the columns of a table. What the server calls `VALUE` is `value`, where it is given. */
export function readCondition(
  printed: string,
  { columns }: Pick<LiveTable, 'columns'>,
  parser: SqlParser,
  value?: string,
): ReadCondition {
  const syntax = readPrinted(withoutCitext(withoutEnums(printed, columns)), parser);
  if (!syntax) return nothing;
  const rename = (name: string) => (value !== undefined && name.toLowerCase() === 'value' ? value : name);
  const typeOf = (name: string) => {
    const column = columns.find((each) => each.name === rename(name));
    return column?.type === undefined ? undefined : parseType(column.type);
  };
  const text = plainText(syntax, { quote: postgresql.identifier, typeOf, rename });
  const bounds = [...simpleBounds(syntax)].map(([name, each]) => [rename(name), each] as const);
  return { ...(text !== undefined && { text }), bounds: new Map(bounds) };
}

/** The condition in `CHECK (…)`. */
export function conditionOf(definition: string): string {
  return definition.replace(/^CHECK \(/s, '(').replace(/\)(?: NO INHERIT| NOT VALID| NOT ENFORCED)*$/s, ')');
}

/** Labels of enums are texts to definitions. */
function withoutEnums(text: string, columns: readonly LiveColumn[]): string {
  const enums = columns.filter(({ labels }) => labels).map(({ native }) => native.replace(/\[\]$/, ''));
  return [...new Set(enums)].reduce((rest, name) => rest.replaceAll(`::${name}`, '::text'), text);
}

/**
 * Texts for which letter case counts for nothing, as such for which it counts: what matches then matches all the more without. What
 * values shall not be it could not say.
 */
function withoutCitext(text: string): string {
  return /!~|<>|\bNOT\b/.test(text) ? text : text.replace(/::(?:\w+\.)?citext\b/g, '::text');
}

/** The bounds of several conditions together. */
export function mergedBounds(conditions: readonly ReadCondition[]): ReadonlyMap<string, ColumnBounds> {
  const all = new Map<string, ColumnBounds>();
  for (const { bounds } of conditions)
    for (const [name, each] of bounds) {
      const before = all.get(name);
      const both = [...new Set([...(before?.known ?? []), ...(each.known ?? [])])];
      all.set(name, { ...before, ...each, ...(both.length > 0 && { known: both }) });
    }
  return all;
}

/** A constant that a column has by default; undefined where it is computed. */
export function constantOf(printed: string): string | boolean | number | undefined {
  const [, text] = /^'((?:[^']|'')*)'(?:::[\w ."()[\],]+)?$/s.exec(printed) ?? [];
  if (text !== undefined) return text.replaceAll("''", "'");
  if (/^(?:true|false)$/.test(printed)) return printed === 'true';
  const [, number] = /^\(?(-?\d+(?:\.\d+)?)\)?(?:::[\w ]+)?$/.exec(printed) ?? [];
  if (number === undefined) return undefined;
  return String(Number(number)) === number ? Number(number) : number;
}
