import { familyOf, parseType } from '../../values/type.ts';

import type { LiveColumn, LiveTable } from '../../targets/live-schema.ts';
import type { SampledTable } from '../../targets/sample.ts';

import { detectColumn } from '../../detect/detect-column.ts';
import { findIn } from '../../detect/find-in.ts';
import type { KnownNames } from '../../detect/known-names.ts';

import type { ColumnFacts } from './column-facts.ts';
import { exponentOf } from './exponent-of.ts';

/** What a sample of a table tells of its columns, by name. */
export function sampleFacts(
  live: LiveTable,
  { sample }: SampledTable,
  known: KnownNames,
): ReadonlyMap<string, ColumnFacts> {
  const found = new Map<string, ColumnFacts>();
  if (sample.length === 0) return found;
  for (const column of live.columns) {
    const values = sample.map((row) => textOf(row[column.name]));
    found.set(column.name, factsOf(column, live, values, known));
  }
  return found;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function factsOf(column: LiveColumn, live: LiveTable, all: readonly (string | null)[], known: KnownNames): ColumnFacts {
  const values = all.filter((each) => each !== null);
  const nulls = rounded(1 - values.length / all.length);
  const type = parseType(column.type ?? '');
  const refers = live.references.some(({ columns }) => columns.includes(column.name)) || live.key.includes(column.name);
  if (!type || type.array || refers || values.length === 0) return { nulls };
  const family = familyOf(type);
  if (family === 'boolean')
    return { nulls, trueShare: rounded(values.filter((each) => each === 'true').length / values.length) };
  if (column.labels) return { nulls, listed: counted(values) };
  if (isPersonal(column, live, values, known)) return { nulls };
  switch (family) {
    case 'integer':
    case 'decimal':
    case 'float':
      return { nulls, ...numberRange(values, family === 'integer') };
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return { nulls, ...dateRange(values) };
    case 'text':
      return { nulls, ...listOf(values), words: wordCounts(values) };
    default:
      return { nulls };
  }
}

/**
 * By its name or its values; and once more by each value once, for what comes over and over may be people's, too, and by its
 * name alone, for values may be of any form.
 */
function isPersonal(column: LiveColumn, live: LiveTable, values: readonly string[], known: KnownNames): boolean {
  const once = [...new Set(values)];
  if (once.length <= mostListed && once.some((each) => hasName(each, known))) return true;
  return [values, once, []].some((own) => {
    const found = detectColumn({ name: column.name, table: live.name, type: column.type, values: own }, known);
    return found !== undefined && found.category !== 'internal_id';
  });
}

/** Whether a text is a family name, or has a given name in it. */
function hasName(text: string, { first, last }: KnownNames): boolean {
  const folded = text.toLowerCase();
  return last.has(folded) || folded.split(/\s+/).some((word) => first.has(word));
}

const mostListed = 20;
/** A value that comes less often may be one person's. */
const leastOften = 5;
const longest = 40;
const mostWords = 3;

/** Few texts that come over and over: a status, a kind. */
function listOf(values: readonly string[]): Pick<ColumnFacts, 'listed'> {
  const listed = counted(values);
  const isList =
    listed.length > 1 &&
    listed.length <= mostListed &&
    values.length >= 30 &&
    listed.every(({ value, count }) => count >= leastOften && value.length <= longest && isWord(value));
  return isList ? { listed } : {};
}

/** Nothing with a form of its own: no address, with or without a street's number, and no number of anybody's. */
function isWord(value: string): boolean {
  return findIn(value).length === 0 && !/\d{5,}|\d\s|\s\d|@/.test(value) && value.split(/\s+/).length <= mostWords;
}

function counted(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}

function numberRange(values: readonly string[], whole: boolean): Pick<ColumnFacts, 'range'> {
  const numbers = values.map(Number).filter(Number.isFinite);
  if (numbers.length === 0) return {};
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const greatest = numbers.reduce((a, b) => Math.max(a, b));
  const near = whole && least >= 1 ? 1 : 0;
  const low = least >= 0 && least < greatest / 4 ? near : outwards(least, -1, whole);
  return { range: { least: String(low), greatest: String(outwards(greatest, 1, whole)) } };
}

/** The next number of one digit and a half: no end of a range is anybody's own number but by chance. */
function outwards(value: number, way: 1 | -1, whole: boolean): number {
  if (value === 0) return 0;
  const half = Number(`1e${exponentOf(value)}`) / 2;
  const step = whole ? Math.max(1, half) : half;
  const steps = way > 0 ? Math.ceil(value / step) : Math.floor(value / step);
  return Number((steps * step).toPrecision(3));
}

/** From the first of a month to the first of another. */
function dateRange(values: readonly string[]): Pick<ColumnFacts, 'range'> {
  const months = values.flatMap((each) => /^(\d{4})-(\d\d)-\d\d(?!.*BC)/.exec(each)?.slice(1, 3).map(Number) ?? []);
  const all = months.flatMap((_, i) =>
    i % 2 === 0 ? [(months[i] as number) * 12 + (months[i + 1] as number) - 1] : [],
  );
  if (all.length === 0) return {};
  const first = all.reduce((a, b) => Math.min(a, b));
  const last = all.reduce((a, b) => Math.max(a, b)) + 1;
  const text = (month: number) =>
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return { range: { least: text(first), greatest: text(last) } };
}

function wordCounts(values: readonly string[]): { fewest: number; most: number } {
  const counts = values.map((each) => each.trim().split(/\s+/).length);
  return { fewest: counts.reduce((a, b) => Math.min(a, b)), most: counts.reduce((a, b) => Math.max(a, b)) };
}

/** Two digits are enough of a share, and a share of some is never none. */
function rounded(share: number): number {
  return share === 0 ? 0 : Math.min(0.99, Math.max(0.01, Math.round(share * 100) / 100));
}
