import { bytesOfText, textOfBytes } from '../values/bytes-text.ts';
import { integerRange, parseCell } from '../values/cell.ts';
import { type Decimal, decimalText, parseDecimal } from '../values/decimal.ts';
import { type Interval, intervalText } from '../values/interval.ts';
import { microsecondsPerDay, parseInstant } from '../values/moment.ts';
import { parseInterval } from '../values/parse-interval.ts';
import { Target } from '../values/target.ts';
import { type FieldType, familyOf, type TypeFamily, typeText } from '../values/type.ts';
import { writeDouble, writeReal } from '../values/write-float.ts';
import { noZone, utcZone, writeDate, writeTime, writeTimestamp } from '../values/write-time.ts';

import { EvaluationError, outOfRange } from './evaluation-error.ts';
import { fitDecimal, roundDecimal } from './numeric.ts';
import type { Value } from './value.ts';

/** What a text means as a value of a type; throws an EvaluationError where it means none. */
export function valueOfText(type: FieldType, text: string): Value {
  const read = type.array ? undefined : readers[familyOf(type)];
  const value = read ? read(type, text) : text;
  if (value === undefined) throw new EvaluationError(`\`${text}\` is no ${typeText(type)}`);
  return value;
}

type Reader = (type: FieldType, text: string) => Value | undefined;

const readers: Readonly<Partial<Record<TypeFamily, Reader>>> = {
  integer(type, text) {
    const match = /^\s*([+-]?)(\d+(?:_\d+)*)\s*$/.exec(text);
    if (!match) return undefined;
    const size = BigInt((match[2] as string).replaceAll('_', ''));
    return fitInteger(type, match[1] === '-' ? -size : size);
  },
  decimal(type, text) {
    const decimal = parseDecimal(text);
    return decimal && fitNumeric(type, decimal);
  },
  float(type, text) {
    const cell = parseCell(type, text);
    return 'error' in cell ? undefined : (cell.value as number);
  },
  boolean(_, text) {
    const word = text.trim().toLowerCase();
    if (word === '' || word === 'o') return undefined;
    const is = (...words: string[]) => words.some((each) => each.startsWith(word));
    return is('true', 'yes', 'on', '1') ? true : is('false', 'no', 'off', '0') ? false : undefined;
  },
  text: (type, text) => fitText(type, text, true),
  date(_, text) {
    const instant = /^\s*\d{4}-/.test(text) ? parseInstant(withoutZone(text)) : undefined;
    return instant === undefined ? undefined : Math.floor(instant / microsecondsPerDay);
  },
  time(_, text) {
    return /^\s*\d\d:\d\d/.test(text) ? parseInstant(`1970-01-01T${text.trim()}`) : undefined;
  },
  timestamp: (_, text) => parseInstant(withoutZone(text)),
  timestamptz: (_, text) => parseInstant(text),
  interval: (_, text) => parseInterval(text),
  uuid(type, text) {
    const cell = parseCell(type, text);
    return 'error' in cell ? undefined : cell.text;
  },
  bytes(_, text) {
    const bytes = bytesOfText(text);
    return bytes && textOfBytes(bytes);
  },
  json(type, text) {
    return 'error' in parseCell(type, text) ? undefined : text;
  },
};

/** A timestamp takes no notice of a zone, as in PostgreSQL. */
function withoutZone(text: string): string {
  return text.replace(/(:\d\d(?:\.\d+)?)\s*(?:Z|[+-]\d\d(?::?\d\d)?)\s*$/i, '$1');
}

/** An integer as its type's values are held; throws where it is out of range. */
export function fitInteger(type: FieldType, value: bigint): number | bigint {
  const { least, greatest } = integerRange(type);
  if (value < least || value > greatest) outOfRange(type.name, value);
  return type.name === 'bigint' ? value : Number(value);
}

/** A number rounded to a type's digits; throws where it has more of them before the point. */
export function fitNumeric(type: FieldType, value: Decimal): Decimal {
  if (type.precision !== undefined) return fitDecimal(value, type.precision, type.scale ?? 0);
  return type.scale === undefined ? value : roundDecimal(value, type.scale);
}

/** CAST cuts a text that is too long, storing refuses it unless only blanks are lost. A char's blanks at the end count for nothing. */
export function fitText(type: FieldType, text: string, cuts: boolean): string {
  const whole = type.name === 'char' ? text.replace(/ +$/, '') : text;
  const points = type.length === undefined || whole.length <= type.length ? undefined : [...whole];
  if (!points || type.length === undefined || points.length <= type.length) return whole;
  if (!cuts && points.slice(type.length).some((each) => each !== ' ')) {
    throw new EvaluationError(`value too long for type ${typeText(type)}`);
  }
  return fitText(type, points.slice(0, type.length).join(''), cuts);
}

/** A value's text as PostgreSQL's CAST to text has it. */
export function textOfValue(type: FieldType, value: Exclude<Value, null>): string {
  return (type.array ? undefined : writers[familyOf(type)])?.(value as never, type) ?? String(value);
}

const target = new Target();
target.reserve(64);
const buffer = target.bytes;
const decoder = new TextDecoder();
const style = { separator: 0x20, zone: noZone, trims: true };

function written(write: (at: number) => number): string {
  return decoder.decode(buffer.subarray(0, write(0)));
}

const writers: Readonly<Partial<Record<TypeFamily, (value: never, type: FieldType) => string>>> = {
  decimal: (value: Decimal) => decimalText(value),
  float: (value: number, type) => written((at) => (type.name === 'real' ? writeReal : writeDouble)(buffer, at, value)),
  date: (value: number) => written((at) => writeDate(target, at, value)),
  time: (value: number) => written((at) => writeTime(buffer, at, value, 6, true)),
  timestamp: (value: number) => written((at) => writeTimestamp(target, at, value, 6, style, noZone)),
  timestamptz: (value: number) => written((at) => writeTimestamp(target, at, value, 6, style, utcZone)),
  interval: (value: Interval) => intervalText(value),
};
