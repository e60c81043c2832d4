import type { Interval } from '../values/interval.ts';
import { addMonths, civilFromDays, daysFromCivil, microsecondsPerDay } from '../values/moment.ts';

import { EvaluationError, outOfRange } from './evaluation-error.ts';
import { intervalOfMicros, negateInterval } from './interval.ts';

/** The days since 1970-01-01 of microseconds since then. */
export function dayOf(instant: number): number {
  return Math.floor(instant / microsecondsPerDay);
}

/** The microseconds of the day. */
export function timeOf(instant: number): number {
  return instant - dayOf(instant) * microsecondsPerDay;
}

/** Months first, then days, then time: 31 January plus a month is the last of February. */
export function addToInstant(instant: number, { months, days, micros }: Interval): number {
  const moved = months === 0 ? instant : addMonths(instant, months);
  return checkedInstant(moved + days * microsecondsPerDay + micros);
}

/** Microseconds since 1970. As PostgreSQL has it, which adds the negated interval: months first, then days, then the rest. */
export function subtractFromInstant(instant: number, interval: Interval): number {
  return addToInstant(instant, negateInterval(interval));
}

/** PostgreSQL's timestamps end in the year 294276; the columns' doubles are exact for 1685 to 2255. */
function checkedInstant(instant: number): number {
  return Math.abs(instant) < 9_224_318_016_000_000_000 ? instant : outOfRange('timestamp');
}

/** As PostgreSQL subtracts timestamps: in days and time, without months. */
export function instantDifference(left: number, right: number): Interval {
  return intervalOfMicros(left - right);
}

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly micros: number;
}

function fieldsOf(instant: number): Fields {
  const days = dayOf(instant);
  return { ...civilFromDays(days), micros: instant - days * microsecondsPerDay };
}

function instantOf(year: number, month: number, day = 1, micros = 0): number {
  return (daysFromCivil(year, month, day) as number) * microsecondsPerDay + micros;
}

/** The difference as people count it: years and months first, borrowed days from the earlier one's month. */
export function age(later: number, earlier: number): Interval {
  if (later < earlier) return negateInterval(age(earlier, later));
  const to = fieldsOf(later);
  const from = fieldsOf(earlier);
  let micros = to.micros - from.micros;
  let days = to.day - from.day;
  let months = (to.year - from.year) * 12 + to.month - from.month;
  if (micros < 0) {
    micros += microsecondsPerDay;
    days--;
  }
  if (days < 0) {
    days += lengthOfMonth(from.year, from.month);
    months--;
  }
  return { months, days, micros };
}

function lengthOfMonth(year: number, month: number): number {
  const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  return (next as number) - (daysFromCivil(year, month, 1) as number);
}

const clockUnits: Readonly<Record<string, number>> = {
  microseconds: 1,
  milliseconds: 1000,
  second: 1_000_000,
  minute: 60_000_000,
  hour: 3_600_000_000,
  day: microsecondsPerDay,
};

/** `date_trunc` of a moment; throws an EvaluationError for a unit that there is not. */
export function truncateInstant(unit: string, instant: number): number {
  const name = unitName(unit);
  const size = clockUnits[name];
  if (size !== undefined) return Math.floor(instant / size) * size;
  const { year, month } = fieldsOf(instant);
  switch (name) {
    case 'week':
      return mondayOf(dayOf(instant)) * microsecondsPerDay;
    case 'month':
      return instantOf(year, month);
    case 'quarter':
      return instantOf(year, month - ((month - 1) % 3));
    case 'year':
      return instantOf(year, 1);
    case 'decade':
      return instantOf(Math.floor(year / 10) * 10, 1);
    case 'century':
      return instantOf(Math.floor((year - 1) / 100) * 100 + 1, 1);
    default:
      return unknownUnit(unit);
  }
}

/** `date_trunc` of an interval, towards zero; throws an EvaluationError for a unit that there is not. */
export function truncateInterval(unit: string, { months, days, micros }: Interval): Interval {
  const name = unitName(unit);
  const size = clockUnits[name];
  if (name === 'day') return { months, days, micros: 0 };
  if (size !== undefined) return { months, days, micros: Math.trunc(micros / size) * size + 0 };
  const step = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[name];
  return step === undefined ? unknownUnit(unit) : { months: Math.trunc(months / step) * step + 0, days: 0, micros: 0 };
}

function unitName(unit: string): string {
  const lower = unit.toLowerCase();
  return unitNames.has(lower) ? lower : (spellings[lower] ?? lower);
}

const unitNames = new Set([...Object.keys(clockUnits), 'week', 'month', 'quarter', 'year', 'decade', 'century']);

const spellings: Readonly<Record<string, string>> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  decades: 'decade',
};

function unknownUnit(unit: string): never {
  throw new EvaluationError(`unit \`${unit}\` is not known here`);
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
function mondayOf(days: number): number {
  return days - weekday(days);
}

/** 0 is Monday. */
function weekday(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

/** The ISO week's year and number: week 1 holds the year's first Thursday. */
function isoWeek(days: number): { year: number; week: number } {
  const thursday = mondayOf(days) + 3;
  const { year } = civilFromDays(thursday);
  return { year, week: Math.floor((thursday - (daysFromCivil(year, 1, 1) as number)) / 7) + 1 };
}

/** A part of a date as EXTRACT counts it. */
export function partOfDate(unit: string, days: number): number {
  const { year, month, day } = civilFromDays(days);
  switch (unitName(unit)) {
    case 'year':
      return year > 0 ? year : year - 1;
    case 'quarter':
      return Math.ceil(month / 3);
    case 'month':
      return month;
    case 'week':
      return isoWeek(days).week;
    case 'isoyear':
      return isoWeek(days).year;
    case 'day':
      return day;
    case 'dow':
      return (weekday(days) + 1) % 7;
    case 'isodow':
      return weekday(days) + 1;
    case 'doy':
      return days - (daysFromCivil(year, 1, 1) as number) + 1;
    case 'decade':
      return Math.floor(year / 10);
    case 'century':
      return year > 0 ? Math.ceil(year / 100) : -Math.ceil((1 - year) / 100);
    case 'epoch':
      return days * 86_400;
    default:
      return unknownUnit(unit);
  }
}

/** A part of a time in whole units of 10^−scale; undefined where times have no such part. */
export function partOfTime(unit: string, micros: number): { value: number; scale: number } | undefined {
  switch (unitName(unit)) {
    case 'hour':
      return { value: Math.trunc(micros / 3_600_000_000) + 0, scale: 0 };
    case 'minute':
      return { value: (Math.trunc(micros / 60_000_000) % 60) + 0, scale: 0 };
    case 'second':
      return { value: (micros % 60_000_000) + 0, scale: 6 };
    case 'milliseconds':
      return { value: (micros % 60_000_000) + 0, scale: 3 };
    case 'microseconds':
      return { value: (micros % 60_000_000) + 0, scale: 0 };
    default:
      return undefined;
  }
}

/** `extract` from an interval, as a whole number of `scale` decimal places. */
export function partOfInterval(unit: string, { months, days, micros }: Interval): { value: number; scale: number } {
  const clock = partOfTime(unit, micros);
  if (clock) return clock;
  const years = Math.trunc(months / 12) + 0;
  const name = unitName(unit);
  const month = (months % 12) + 0;
  const parts: Readonly<Record<string, number>> = {
    year: years,
    quarter: (months >= 0 ? Math.trunc(month / 3) + 1 : Math.trunc(month / 3) - 1) + 0,
    month,
    day: days,
    week: Math.trunc(days / 7) + 0,
    decade: Math.trunc(years / 10) + 0,
    century: Math.trunc(years / 100) + 0,
  };
  // A year has 365.25 days here, so that twelve months are more than twelve times thirty days.
  const seconds = years * 31_557_600 + month * 2_592_000 + days * 86_400;
  const value = name === 'epoch' ? seconds * 1e6 + micros : parts[name];
  return value === undefined ? unknownUnit(unit) : { value, scale: name === 'epoch' ? 6 : 0 };
}
