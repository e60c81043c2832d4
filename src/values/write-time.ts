import { copyBytes } from './copy-bytes.ts';
import type { Target } from './target.ts';
import { digitPairs, writeDigits, writeQuad, writeTwoDigits } from './write-integer.ts';

const dash = 0x2d;
const colon = 0x3a;
const point = 0x2e;
const zero = 0x30;
const dayMicros = 86_400_000_000;
const era = Uint8Array.from(' BC', (letter) => letter.charCodeAt(0));

/** How moments are spelled. */
export interface TimeStyle {
  /** The byte between date and time. */
  readonly separator: number;
  /** What follows the time of a moment that has a zone. */
  readonly zone: Uint8Array;
  /** Whether the zeros at the end of a second's fraction are left away. */
  readonly trims: boolean;
}

export const noZone = new Uint8Array(0);
/** `+00`, as PostgreSQL prints UTC. */
export const utcZone = Uint8Array.from([0x2b, 0x30, 0x30]);

/**
 * Writes days since 1970-01-01 as `2026-01-31`; years before 1 as PostgreSQL has them (`0001-01-01 BC` is the day
 * 366 before `0001-01-01`), years after 9999 with all their digits. At most 16 bytes.
 */
export function writeDate(target: Target, at: number, days: number): number {
  const end = writeCalendarDay(target, at, days);
  return isBeforeChrist(days) ? writeEra(target.bytes, end) : end;
}

/** Writes microseconds of the day with `digits` (0, 3, 6) of the second's fraction; further ones are cut off. */
export function writeTime(buffer: Uint8Array, at: number, micros: number, digits: number, trims: boolean): number {
  // Milliseconds of a day and microseconds of one are small integers: all that follows is integer arithmetic.
  const millis = (micros / 1000) | 0;
  const minutes = (millis / 60_000) | 0;
  const hours = (minutes / 60) | 0;
  const seconds = ((millis - minutes * 60_000) / 1000) | 0;
  writeTwoDigits(buffer, at, hours);
  buffer[at + 2] = colon;
  writeTwoDigits(buffer, at + 3, minutes - hours * 60);
  buffer[at + 5] = colon;
  const end = writeTwoDigits(buffer, at + 6, seconds);
  if (digits === 0) return end;
  // Four digits of a number below a thousand: the point takes the place of the first, the last digit before of the next.
  let last = writeQuad(buffer, end, millis - minutes * 60_000 - seconds * 1000);
  buffer[end] = point;
  if (digits === 6) {
    const thousandth = buffer[last - 1] as number;
    const next = writeQuad(buffer, last - 1, micros - millis * 1000);
    buffer[last - 1] = thousandth;
    last = next;
  }
  return trims ? trimFraction(buffer, last) : last;
}

/** Writes microseconds since 1970-01-01 UTC. At most 36 bytes. */
export function writeTimestamp(
  target: Target,
  at: number,
  micros: number,
  digits: number,
  style: TimeStyle,
  zone: Uint8Array,
): number {
  let days = Math.floor(micros / dayMicros);
  // Beyond 2^53 the quotient may have been rounded up to a whole day.
  if (days * dayMicros > micros) days--;
  const buffer = target.bytes;
  let end = writeCalendarDay(target, at, days);
  buffer[end] = style.separator;
  end = writeTime(buffer, end + 1, micros - days * dayMicros, digits, style.trims);
  end = copyBytes(buffer, end, zone, 0, zone.length);
  return isBeforeChrist(days) ? writeEra(buffer, end) : end;
}

/** 0001-01-01 in days since 1970-01-01. */
const firstDay = -719_162;

/** Whether a day since 1970-01-01 is written with its era. */
export function isBeforeChrist(days: number): boolean {
  return days < firstDay;
}

function writeEra(buffer: Uint8Array, at: number): number {
  return copyBytes(buffer, at, era, 0, era.length);
}

const cachedDays = 4096;
const dayLength = 10;
/** The days whose text lies in `dayWords`, by their lowest bits; the other days are worked out. */
const dayTags = new Int32Array(cachedDays).fill(0x7fff_ffff);
/** Ten bytes each, as two words and a half. */
const dayWords = new Int32Array(cachedDays * 3);

/** Dates of a dataset lie close together: most were written before. */
function writeCalendarDay({ bytes, view }: Target, at: number, days: number): number {
  const slot = days & (cachedDays - 1);
  const from = slot * 3;
  if (dayTags[slot] === days) {
    view.setInt32(at, dayWords[from] as number, true);
    view.setInt32(at + 4, dayWords[from + 1] as number, true);
    view.setInt16(at + 8, dayWords[from + 2] as number, true);
    return at + dayLength;
  }
  const end = workOutCalendarDay(bytes, at, days);
  // Years of five digits are longer; they stay outside.
  if (end - at === dayLength) {
    dayWords[from] = view.getInt32(at, true);
    dayWords[from + 1] = view.getInt32(at + 4, true);
    dayWords[from + 2] = view.getInt16(at + 8, true);
    dayTags[slot] = days;
  }
  return end;
}

/** Howard Hinnant's `civil_from_days` (chrono-Compatible Low-Level Date Algorithms): eras of 400 years that begin on 1 March. */
function workOutCalendarDay(buffer: Uint8Array, at: number, days: number): number {
  const shifted = (days | 0) + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const yearOfCycle =
    ((dayOfCycle - ((dayOfCycle / 1460) | 0) + ((dayOfCycle / 36_524) | 0) - ((dayOfCycle / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + (yearOfCycle >> 2) - ((yearOfCycle / 100) | 0));
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  let end = writeYear(buffer, at, year > 0 ? year : 1 - year);
  buffer[end] = dash;
  end = writeTwoDigits(buffer, end + 1, month);
  buffer[end] = dash;
  return writeTwoDigits(buffer, end + 1, day);
}

function writeYear(buffer: Uint8Array, at: number, year: number): number {
  if (year > 9999) return writeDigits(buffer, at, year, year < 100_000 ? 5 : year < 1_000_000 ? 6 : 7);
  const century = (year / 100) | 0;
  const pair = (year - century * 100) * 2;
  writeTwoDigits(buffer, at, century);
  buffer[at + 2] = digitPairs[pair] as number;
  buffer[at + 3] = digitPairs[pair + 1] as number;
  return at + 4;
}

function trimFraction(buffer: Uint8Array, end: number): number {
  let last = end;
  while (buffer[last - 1] === zero) last--;
  return buffer[last - 1] === point ? last - 1 : last;
}
