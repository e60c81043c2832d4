import { microsecondsPerDay } from '../values/moment.ts';

import { divisionByZero, outOfRange } from './evaluation-error.ts';

/** A span of time as PostgreSQL keeps it: a month has no fixed number of days, a day none of hours. */
export interface Interval {
  readonly months: number;
  readonly days: number;
  readonly micros: number;
}

export function compareIntervals(left: Interval, right: Interval): number {
  const difference = estimate(left) - estimate(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** For comparison a month has 30 days and a day 24 hours. */
function estimate({ months, days, micros }: Interval): bigint {
  return (BigInt(months) * 30n + BigInt(days)) * BigInt(microsecondsPerDay) + BigInt(micros);
}

export function addIntervals(left: Interval, right: Interval): Interval {
  return checked(left.months + right.months, left.days + right.days, left.micros + right.micros);
}

export function negateInterval({ months, days, micros }: Interval): Interval {
  return checked(0 - months, 0 - days, 0 - micros);
}

function checked(months: number, days: number, micros: number): Interval {
  if (!(isInt32(months) && isInt32(days) && Number.isSafeInteger(micros))) outOfRange('interval');
  return { months, days, micros };
}

function isInt32(value: number): boolean {
  return (value | 0) === value;
}

export function multiplyInterval(interval: Interval, factor: number): Interval {
  return scaled(interval, (part) => part * factor);
}

export function divideInterval(interval: Interval, divisor: number): Interval {
  if (divisor === 0) divisionByZero();
  return scaled(interval, (part) => part / divisor);
}

/** As interval_mul does: what is left of months becomes days, what is left of days becomes time, but never upwards. */
function scaled({ months, days, micros }: Interval, scale: (part: number) => number): Interval {
  const wholeMonths = Math.trunc(scale(months)) + 0;
  let wholeDays = Math.trunc(scale(days)) + 0;
  const daysOfMonths = microRounded((scale(months) - wholeMonths) * 30);
  let seconds = microRounded((scale(days) - wholeDays + daysOfMonths - Math.trunc(daysOfMonths)) * 86_400);
  if (Math.abs(seconds) >= 86_400) {
    wholeDays += Math.trunc(seconds / 86_400);
    seconds -= Math.trunc(seconds / 86_400) * 86_400;
  }
  wholeDays += Math.trunc(daysOfMonths);
  return checked(wholeMonths, wholeDays, roundHalfEven(scale(micros) + seconds * 1e6));
}

function microRounded(value: number): number {
  return roundHalfEven(value * 1e6) / 1e6;
}

export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return (rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor) + 0;
}

/** The interval of a span of time, whole days apart. */
export function intervalOfMicros(micros: number): Interval {
  const days = Math.trunc(micros / microsecondsPerDay) + 0;
  return { months: 0, days, micros: micros - days * microsecondsPerDay + 0 };
}

/** PostgreSQL's own style: `1 year 2 mons 3 days 04:05:06.7`. */
export function intervalText({ months, days, micros }: Interval): string {
  const parts: string[] = [];
  let before = false;
  const add = (value: number, unit: string) => {
    if (value === 0) return;
    parts.push(`${before && value > 0 ? '+' : ''}${value} ${unit}${value === 1 ? '' : 's'}`);
    before = value < 0;
  };
  add(Math.trunc(months / 12), 'year');
  add(months % 12, 'mon');
  add(days, 'day');
  if (micros !== 0 || parts.length === 0) {
    parts.push(`${micros < 0 ? '-' : before ? '+' : ''}${clockText(Math.abs(micros))}`);
  }
  return parts.join(' ');
}

function clockText(micros: number): string {
  const seconds = Math.floor(micros / 1e6);
  const two = (value: number) => String(value).padStart(2, '0');
  const fraction =
    micros % 1e6 === 0
      ? ''
      : `.${String(micros % 1e6)
          .padStart(6, '0')
          .replace(/0+$/, '')}`;
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}

interface Unit {
  readonly months?: number;
  readonly days?: number;
  readonly micros?: number;
}

const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:y|yr|yrs|years?)$/, { months: 12 }],
  [/^(?:mons?|months?)$/, { months: 1 }],
  [/^(?:w|weeks?)$/, { days: 7 }],
  [/^(?:d|days?)$/, { days: 1 }],
  [/^(?:h|hrs?|hours?)$/, { micros: 3_600_000_000 }],
  [/^(?:m|mins?|minutes?)$/, { micros: 60_000_000 }],
  [/^(?:s|secs?|seconds?)$/, { micros: 1_000_000 }],
  [/^(?:ms|msecs?|milliseconds?)$/, { micros: 1000 }],
  [/^(?:us|usecs?|microseconds?)$/, { micros: 1 }],
  [/^(?:dec|decades?)$/, { months: 120 }],
  [/^(?:c|cent|century|centuries)$/, { months: 1200 }],
];

function unitOf(word: string): Unit | undefined {
  return units.find(([names]) => names.test(word))?.[1];
}

/** A clock time; years and months; a number, with its unit unless it is the last. */
const part =
  /\s*(?:([+-]?)(\d+):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?=\s|$)|([+-]?)(\d+)-(\d+)(?=\s|$)|([+-]?\d*\.?\d+)\s*(?:([a-z]+)|$))/y;

/** Reads `1 day 02:03:04`, `3 months ago`, `P1Y2M`, or a number of `unit`s; undefined where it is none. */
export function parseInterval(text: string, unit = 'second'): Interval | undefined {
  const written = text.trim().toLowerCase();
  if (/^p/.test(written)) return parseIso(written);
  const ago = /\s+ago$/.test(written);
  const body = ago ? written.replace(/\s+ago$/, '') : written;
  let sum: Interval | undefined;
  part.lastIndex = 0;
  while (part.lastIndex < body.length || !sum) {
    const match = part.exec(body);
    const next = match && readPart(match, unit);
    if (!next) return undefined;
    sum = sum ? addIntervals(sum, next) : next;
  }
  return ago ? negateInterval(sum) : sum;
}

function readPart(match: RegExpExecArray, unit: string): Interval | undefined {
  const [, clockSign, hours, minutes = '0', seconds = '0', sign, years, months = '0', number = '', word] = match;
  if (years !== undefined) return yearsAndMonths(sign === '-' ? -1 : 1, Number(years), Number(months));
  if (hours === undefined) return amount(number, word || unit);
  if (Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  const micros = (Number(hours) * 3600 + Number(minutes) * 60) * 1e6 + Math.round(Number(seconds) * 1e6);
  return checked(0, 0, (clockSign === '-' ? -1 : 1) * micros + 0);
}

function yearsAndMonths(sign: 1 | -1, years: number, months: number): Interval | undefined {
  return months < 12 ? checked(sign * (years * 12 + months) + 0, 0, 0) : undefined;
}

/** A part of a unit goes down to the next one: half a month is 15 days. */
function amount(number: string, word: string): Interval | undefined {
  const unit = unitOf(word);
  const value = Number(number);
  if (!unit || !Number.isFinite(value)) return undefined;
  if (unit.micros) return checked(0, 0, roundHalfEven(value * unit.micros));
  const whole = Math.trunc(value) + 0;
  const rest = value - whole;
  if (unit.days) {
    const days = rest * unit.days;
    return checked(
      0,
      whole * unit.days + Math.trunc(days),
      roundHalfEven((days - Math.trunc(days)) * microsecondsPerDay),
    );
  }
  const months = unit.months ?? 0;
  if (months > 1) return checked(whole * months + roundHalfEven(rest * months), 0, 0);
  const days = rest * 30;
  return checked(whole, Math.trunc(days) + 0, roundHalfEven((days - Math.trunc(days)) * microsecondsPerDay));
}

function parseIso(text: string): Interval | undefined {
  const match = /^p(?=.)((?:[+-]?\d*\.?\d+[ymwd])*)(?:t((?:[+-]?\d*\.?\d+[hms])+))?$/.exec(text);
  if (!match) return undefined;
  const dateUnits: Readonly<Record<string, string>> = { y: 'year', m: 'month', w: 'week', d: 'day' };
  const list = (part = '', names?: Readonly<Record<string, string>>) =>
    [...part.matchAll(/([+-]?[\d.]+)([a-z])/g)].map(([, number = '', unit = '']) =>
      amount(number, names?.[unit] ?? unit),
    );
  const parts = [...list(match[1], dateUnits), ...list(match[2])];
  return parts.reduce<Interval | undefined>((sum, each) => sum && each && addIntervals(sum, each), {
    months: 0,
    days: 0,
    micros: 0,
  });
}
