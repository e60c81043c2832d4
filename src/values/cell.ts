import { isJson } from '../base/is-json.ts';

import { decimalText, parseDecimal, rescale } from './decimal.ts';
import { isoIntervalText } from './iso-interval.ts';
import { dayText, instantText, microsecondsPerDay, parseInstant } from './moment.ts';
import { parseArray } from './parse-array.ts';
import { parseInterval } from './parse-interval.ts';
import { networkText } from './parse-network.ts';
import { type FieldType, familyOf, isBytes, itemType, type TypeFamily, typeText } from './type.ts';

/**
 * One value outside of a column, in the column's terms: a number or bigint as `NumberColumn` and `BigColumn`
 * have it, else the text.
 */
export interface Cell {
  readonly value: number | bigint | string;
  /** Digits after the point, as the columns' `scale`. */
  readonly scale: number;
  /** The one spelling of this value: equal values have equal texts. */
  readonly text: string;
}

/** What a text means as a value of a type, or why it means none. */
export function parseCell(type: FieldType, text: string): Cell | { readonly error: string } {
  if (type.array) {
    const item = itemType(type);
    return parseArray(type, item, text, (each) => parseCell(item, each));
  }
  return parsers[familyOf(type)](type, text);
}

/** Whether a text is a value of a type. Bytes need not be UTF-8 for that: where they are not, `parseCell` has no cell for them. */
export function isValueText(type: FieldType, text: string): boolean {
  return (isBytes(type) && hexBytes.test(text)) || !('error' in parseCell(type, text));
}

const hexBytes = /^\\x(?:[0-9a-f]{2})*$/i;

type Parser = (type: FieldType, text: string) => Cell | { readonly error: string };

const limits: Readonly<Record<string, bigint>> = { smallint: 2n ** 15n, integer: 2n ** 31n, bigint: 2n ** 63n };

/** The least and greatest integer of an integer type. */
export function integerRange(type: FieldType): { readonly least: bigint; readonly greatest: bigint } {
  const limit = limits[type.name] ?? 2n ** 63n;
  return { least: -limit, greatest: limit - 1n };
}

/** The value of a text that has been found to be one of its type. */
export function knownCell(type: FieldType, text: string): Cell {
  const cell = parseCell(type, text);
  if ('error' in cell) throw new Error(`what was found to be of the type ${type.name} is none: ${cell.error}`);
  return cell;
}

const parsers: Readonly<Record<TypeFamily, Parser>> = {
  integer(type, text) {
    const decimal = parseDecimal(text);
    const value = decimal && rescale(decimal, 0);
    if (value === undefined) return { error: `\`${text}\` is no whole number` };
    const { least, greatest } = integerRange(type);
    if (value < least || value > greatest)
      return { error: `${value} is outside of ${type.name} (${least} to ${greatest})` };
    return { value: narrow(value), scale: 0, text: value.toString() };
  },
  decimal(type, text) {
    const decimal = parseDecimal(text);
    if (!decimal) return { error: `\`${text}\` is no number` };
    const scale = type.scale ?? decimal.scale;
    const unscaled = rescale(decimal, scale);
    if (unscaled === undefined) return { error: `\`${text}\` has more than ${scale} digits after the point` };
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().length;
    if (type.precision !== undefined && digits > type.precision)
      return { error: `\`${text}\` does not fit ${typeText(type)}` };
    return { value: narrow(unscaled), scale, text: decimalText({ unscaled, scale }) };
  },
  float(type, text) {
    const special = floats[text.trim().toLowerCase()];
    const value = special ?? (parseDecimal(text) ? Number(text.replaceAll('_', '')) : undefined);
    if (value === undefined) return { error: `\`${text}\` is no number` };
    const fitted = type.name === 'real' ? Math.fround(value) : value;
    if (special === undefined && !Number.isFinite(fitted)) return { error: `\`${text}\` is outside of ${type.name}` };
    return { value: fitted, scale: 0, text: String(fitted) };
  },
  boolean(_, text) {
    const value = booleans[text.trim().toLowerCase()];
    if (value === undefined) return { error: `\`${text}\` is neither true nor false` };
    return { value, scale: 0, text: value === 1 ? 'true' : 'false' };
  },
  date(_, text) {
    const instant = /^\d{4}-\d{2}-\d{2}/.test(text.trim()) ? parseInstant(text) : undefined;
    if (instant === undefined) return { error: `\`${text}\` is no date (\`2026-01-31\`)` };
    const days = Math.floor(instant / microsecondsPerDay);
    return { value: days, scale: 0, text: dayText(days) };
  },
  time(_, text) {
    const match = /^(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)$/.exec(text.trim());
    const value = match ? parseInstant(`1970-01-01T${match[1]}`) : undefined;
    if (value === undefined) return { error: `\`${text}\` is no time of day (\`10:30:00\`)` };
    return { value, scale: value % 1000 === 0 ? 3 : 6, text: text.trim() };
  },
  timestamp: instant,
  timestamptz: instant,
  interval(_, text) {
    const interval = parseInterval(text);
    if (!interval) return { error: `\`${text}\` is no interval (\`P1DT2H\`, \`1 day 02:00:00\`)` };
    return { value: text, scale: 0, text: isoIntervalText(interval) };
  },
  text(type, text) {
    if (type.objectId) {
      const isOne = /^[0-9a-f]{24}$/i.test(text);
      return isOne ? asText(type, text.toLowerCase()) : { error: `\`${text}\` is no ObjectId: 24 hexadecimal digits` };
    }
    // There are no more characters than units of UTF-16: hardly a text has to be counted.
    if (type.length !== undefined && text.length > type.length) {
      const length = [...text].length;
      if (length > type.length)
        return { error: `${JSON.stringify(text)} has ${length} characters; ${typeText(type)} holds ${type.length}` };
    }
    return asText(type, text);
  },
  uuid(_, text) {
    const value = text.trim().toLowerCase();
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return { error: `\`${text}\` is no UUID` };
    return { value, scale: 0, text: value };
  },
  json(_, text) {
    return isJson(text) ? { value: text, scale: 0, text } : { error: `\`${text}\` is no JSON` };
  },
  bytes,
  network: (type, text) => asText(type, networkText(type, text) ?? text),
};

const floats: Readonly<Record<string, number>> = { nan: Number.NaN, infinity: Infinity, '-infinity': -Infinity };
const booleans: Readonly<Record<string, 0 | 1>> = {
  true: 1,
  t: 1,
  yes: 1,
  '1': 1,
  false: 0,
  f: 0,
  no: 0,
  '0': 0,
};

function instant(_: FieldType, text: string): Cell | { readonly error: string } {
  const value = parseInstant(text);
  if (value === undefined) return { error: `\`${text}\` is no date with time (\`2026-01-31T10:30:00Z\`)` };
  return { value, scale: value % 1000 === 0 ? 3 : 6, text: instantText(value).slice(0, -1) + microDigits(value) };
}

function microDigits(value: number): string {
  const rest = ((value % 1000) + 1000) % 1000;
  return rest === 0 ? '' : String(rest).padStart(3, '0');
}

/** Bytes as `\\x` and hexadecimal digits, else those of the text in UTF-8. They are held as text. */
function bytes(_: FieldType, text: string): Cell | { readonly error: string } {
  const isHex = hexBytes.test(text);
  const wanted = isHex ? Buffer.from(text.slice(2), 'hex') : Buffer.from(text);
  const value = wanted.toString('utf8');
  if (!Buffer.from(value).equals(wanted))
    return { error: `\`${text}\`: bytes that are no UTF-8 cannot be written here yet` };
  return { value, scale: 0, text: `\\x${wanted.toString('hex')}` };
}

function asText(_: FieldType, text: string): Cell | { readonly error: string } {
  if (text.includes('\0')) return { error: 'a NUL character cannot be stored' };
  return { value: text, scale: 0, text };
}

/** A number where a double is exact, else the bigint. */
function narrow(value: bigint): number | bigint {
  return value >= -(2n ** 53n) && value <= 2n ** 53n ? Number(value) : value;
}

/** True for the types whose cells are numbers in a column, not texts. */
export function isNumeric(type: FieldType): boolean {
  const family = familyOf(type);
  return !type.array && numericFamilies.has(family);
}

const numericFamilies: ReadonlySet<TypeFamily> = new Set([
  'integer',
  'decimal',
  'float',
  'boolean',
  'date',
  'time',
  'timestamp',
  'timestamptz',
]);
