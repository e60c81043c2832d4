import { familyOf } from '../../values/type.ts';

import type { Bound } from '../../expression/simple-bounds.ts';

import { byName } from './column-names.ts';
import type { FieldSource } from './draft.ts';
import { exponentOf } from './exponent-of.ts';
import { type KnownColumn, precisionOf } from './known-column.ts';

/** The usual ranges of numbers, by the last words of what they are called. */
const ranges: readonly (readonly [RegExp, number, number])[] = [
  [/\b(quantity|qty|count|units|seats|items)$/, 1, 20],
  [/\b(stock|inventory|available|on hand)$/, 0, 500],
  [/\b(year)$/, 1990, 2026],
  [/\b(month)$/, 1, 12],
  [/\b(rating|stars)$/, 1, 5],
  [/\b(score)$/, 0, 100],
  [/\b(percent|percentage|pct)$/, 0, 100],
  [/\b(position|rank|priority|sort|order|level|ordinal)$/, 0, 100],
  [/\b(cents)$/, 100, 100_000],
  [/\b(seconds|secs|ms|millis|duration|bytes|size)$/, 1, 100_000],
  [/\b(minutes)$/, 1, 600],
  [/\b(hours)$/, 1, 48],
  [/\b(days)$/, 1, 365],
  [/\b(attempts|retries|failures|errors|warnings)$/, 0, 5],
  [/\b(version|revision|no|number|line|seq)$/, 1, 100],
];

const largest: Readonly<Record<string, number>> = { smallint: 32_767, integer: 2_147_483_647 };

/** Whole numbers: counted where no two may be one, else by what they are called. */
export function integerSources(known: KnownColumn): FieldSource[] {
  const { column, unique, table, words } = known;
  const counted: FieldSource = { generator: 'sequence' };
  if (column.counts) return [counted];
  const bounded = hasBounds(known);
  const named = bounded
    ? []
    : byName(words, table).filter((name) => name === 'age' || name === 'asn' || name === 'http_status');
  const range: FieldSource = { generator: 'integer', ...integerRange(known) };
  if (unique && !bounded) return [counted, range];
  if (/^(id|code|key)$/.test(words.join(' '))) return [range, counted];
  return [...named.map((generator) => ({ generator })), range, ...(unique ? [counted] : [])];
}

function integerRange(known: KnownColumn): { min: number; max: number } {
  const { type, unique } = known;
  const [, least, greatest] = namedRange(known) ?? [/./, 0, unique ? 1_000_000 : 1000];
  const { min, max } = within(known, { min: least, max: greatest }, 1);
  return { min, max: Math.min(max, largest[type.name] ?? max) };
}

function namedRange({ words, type }: KnownColumn): readonly [RegExp, number, number] | undefined {
  const text = words.join(' ');
  const unit = units[type.name];
  if (unit !== undefined && moment.test(text))
    return [moment, usualYears.from * unit, (later.test(text) ? usualYears.later : usualYears.to) * unit];
  return usualRange(words);
}

function usualRange(words: readonly string[]): readonly [RegExp, number, number] | undefined {
  return ranges.find(([pattern]) => pattern.test(words.join(' ')));
}

/** Numbers that are moments, counted from 1970 in what their type has room for: seconds, or the milliseconds of JavaScript and Java. */
const moment = /\b(at|timestamp|ts|epoch|expires|expiry|expiration)$/;
const units: Readonly<Record<string, number>> = { integer: 1, bigint: 1000 };

/** As a run's *as of* has it where nobody says another: two years up to 2026-01-01T00:00:00Z, and one from there. */
const usualYears = { from: 1_704_067_200, to: 1_767_225_600, later: 1_798_761_600 };

/** Where a decimal's values may come from, the likeliest first. */
export function decimalSources(known: KnownColumn): FieldSource[] {
  const { type, table, words, facts } = known;
  const scale = type.precision === undefined ? 2 : (type.scale ?? 0);
  const unit = Number(`1e-${scale}`);
  const whole = (type.precision ?? 12) - scale;
  const most = Number(
    `${'9'.repeat(Math.min(whole, 12)) || '0'}${scale > 0 ? `.${'9'.repeat(Math.min(scale, 4))}` : ''}`,
  );
  const isRate =
    whole === 0 || /\b(rate|ratio|share|percent|pct|vat|tax|discount|fraction|probability)$/.test(words.join(' '));
  const [, least = 0, greatest = 1000] = usualRange(words) ?? [];
  const usual = isRate ? { min: 0, max: whole <= 1 ? Math.min(most, 1) : 25 } : { min: least, max: greatest };
  const { min, max } = within(known, usual, unit);
  const range: FieldSource = {
    generator: 'decimal',
    min,
    max: Math.min(max, most),
    ...(type.precision === undefined && { scale: isStars(words) ? 1 : scale }),
  };
  const places = byName(words, table).filter((name) => name === 'latitude' || name === 'longitude');
  const isPrice = /\b(price|cost|amount|total|subtotal|fee)$/.test(words.join(' ')) && scale === 2 && whole >= 4;
  const named = isPrice && !facts?.range && !hasBounds(known) ? ['price', ...places] : places;
  return [...named.map((generator) => ({ generator })), range];
}

/** Nobody gives 4.37 stars. */
function isStars(words: readonly string[]): boolean {
  return /^(?:rating|stars)$/.test(words.at(-1) ?? '');
}

/** The same of a float. */
export function floatSources(known: KnownColumn): FieldSource[] {
  const [, min = 0, max = 1000] = usualRange(known.words) ?? [];
  const places = byName(known.words, known.table).filter((name) => name === 'latitude' || name === 'longitude');
  const range: FieldSource = { generator: 'float', ...within(known, { min, max }, 0) };
  return [...places.map((generator) => ({ generator })), range];
}

function hasBounds({ bounds }: KnownColumn): boolean {
  return bounds.least !== undefined || bounds.greatest !== undefined;
}

/** The usual range, or the sample's, as far as the table's own rules allow it. `unit` is how far apart values are. */
function within(
  { bounds: { least, greatest }, facts }: KnownColumn,
  usual: { readonly min: number; readonly max: number },
  unit: number,
): { min: number; max: number } {
  const start = facts?.range ? { min: Number(facts.range.least), max: Number(facts.range.greatest) } : usual;
  const low = numberOf(least, unit);
  const high = numberOf(greatest, -unit);
  const min = low === undefined ? start.min : facts?.range ? Math.max(low, start.min) : low;
  const width = start.max - start.min;
  const max = high ?? (start.max >= min ? start.max : min + width);
  return {
    min: Math.min(min, max),
    max: facts?.range && high !== undefined ? Math.min(high, Math.max(start.max, min)) : max,
  };
}

/** A bound's number; beside it where the number itself is none that may be. */
function numberOf(bound: Bound | undefined, unit: number): number | undefined {
  const number = bound && /^-?\d+(\.\d+)?$/.test(bound.value) ? Number(bound.value) : undefined;
  if (number === undefined || bound?.open !== true) return number;
  const digits = unit === 0 ? 6 : Math.max(0, -exponentOf(unit));
  return Number((number + unit).toFixed(digits));
}

const later = /\b(expir\w*|due|until|renews?|deadline|scheduled)\b/;
const born = /\b(birth\w*|dob|born|geburts\w*|naissance|nacimiento|nascita|nascimento|geboorte\w*|urodzenia)\b/;

/** Days and moments: of the last two years, what is due up to a year from now. */
export function dateSources(known: KnownColumn): FieldSource[] {
  const { column, type, words, bounds, facts } = known;
  const isDay = familyOf(type) === 'date';
  const generator = isDay ? 'date_between' : 'datetime_between';
  const text = words.join(' ');
  const usual = { start_date: '-2y', end_date: later.test(text) ? '+1y' : undefined };
  const sampled = facts?.range && { start_date: facts.range.least, end_date: facts.range.greatest };
  const moments = [bounds.least?.value, bounds.greatest?.value].map((each) =>
    each !== undefined && /^\d{4}-\d\d-\d\d/.test(each) ? each.slice(0, 10) : undefined,
  );
  const [low, high] = moments;
  const start = low ?? sampled?.start_date ?? usual.start_date;
  const end = high ?? (low === undefined ? (sampled?.end_date ?? usual.end_date) : usual.end_date);
  const range = { start_date: start, ...(end !== undefined && { end_date: end }) };
  // Within bounds of the table's as long as they leave the ages that people have.
  const ofPeople = isDay && born.test(text) && !facts?.range ? [{ generator: 'date_of_birth' }] : [];
  return [...ofPeople, { generator, ...range, ...(isDay ? {} : precisionOf(column)) }];
}
