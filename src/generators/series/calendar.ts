import { type Exchange, exchangeHolidays } from '../../values/exchange-holidays.ts';
import { civilFromDays, daysFromCivil, microsecondsPerDay } from '../../values/moment.ts';

import type { AssetType } from './parameters.ts';

const minute = 60_000_000;
const hour = 60 * minute;
const week = 7 * microsecondsPerDay;

const units: Readonly<Record<string, number>> = {
  s: 1_000_000,
  m: minute,
  min: minute,
  h: hour,
  d: microsecondsPerDay,
  w: week,
};

/** Microseconds of `5m`; undefined where it is none from a second to a week. */
export function parseInterval(text: string): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,7})\s*(s|m|min|h|d|w)$/.exec(text.trim()) ?? [];
  const micros = Number(digits) * (units[unit] ?? Number.NaN);
  return micros >= 1_000_000 && micros <= week ? micros : undefined;
}

/** When a market is open: five days a week, from one time of the day on. */
interface Hours {
  /** Of the first day, from 1970-01-01 (a Thursday) on: 4 is a Monday. */
  readonly firstDay: number;
  /** Of the day, in the exchange's time. */
  readonly opens: number;
  readonly length: number;
  readonly inNewYork: boolean;
}

/** Regular hours: shares at the NYSE and Nasdaq, futures on Globex with its hour of rest, currencies between Sydney and New York. */
const marketHours: Readonly<Partial<Record<AssetType, Hours>>> = {
  equity: { firstDay: 4, opens: 9.5 * hour, length: 6.5 * hour, inNewYork: true },
  futures: { firstDay: 3, opens: 18 * hour, length: 23 * hour, inNewYork: true },
  fx: { firstDay: 3, opens: 17 * hour, length: 24 * hour, inNewYork: true },
};

/** `09:00-17:30`, in UTC; undefined where it is none. */
export function parseHours(text: string): Hours | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)\s*-\s*([01]\d|2[0-4]):([0-5]\d)$/.exec(text.trim());
  if (!match) return undefined;
  const [opens = 0, closes = 0] = [1, 3].map((at) => Number(match[at]) * hour + Number(match[at + 1]) * minute);
  if (closes <= opens || closes > microsecondsPerDay) return undefined;
  return { firstDay: 4, opens, length: closes - opens, inNewYork: false };
}

/** The bars of a market in time. */
export interface Calendar {
  /** When a bar begins, in microseconds since 1970-01-01 UTC; positions from 0. */
  at(position: number): number;
  /** Bars of a day of trading; 0: it never closes. */
  readonly barsOfSession: number;
  /** Whether the market was closed just before a bar. */
  isOpening(position: number): boolean;
  readonly barsOfYear: number;
}

/** Trading days of a year. */
const tradingDays: Readonly<Record<AssetType, number>> = { equity: 252, futures: 252, fx: 260, crypto: 365 };

/** When a market of a type has bars, or one with hours of its own; `interval` and `start` in microseconds. */
export function calendarOf(
  type: AssetType | undefined,
  written: string | undefined,
  interval: number,
  start: number,
  holidays?: string,
): Calendar {
  const hours = written === undefined ? type && marketHours[type] : parseHours(written);
  const days = type === undefined || written !== undefined ? (hours ? 252 : 365) : tradingDays[type];
  if (!hours)
    return {
      at: (position) => start + position * interval,
      isOpening: () => false,
      barsOfSession: 0,
      barsOfYear: (days * microsecondsPerDay) / interval,
    };
  const exchange = holidays === 'exchange' ? type && exchangeOf[type] : (holidays as Exchange | undefined);
  const closed = exchange === undefined ? [] : closedSessions(exchange, start);
  if (interval >= microsecondsPerDay) return wholeDays(hours, interval, start, days, closed);
  return sessions(hours, interval, start, days, closed);
}

/** Whose holidays an asset type has; coins have none. */
const exchangeOf: Readonly<Partial<Record<AssetType, Exchange>>> = { equity: 'NYSE', futures: 'CME', fx: 'FX' };

/** Up to the last year that can be generated: trading days without trade, as numbers of weekdays from 1970-01-05 on. */
function closedSessions(exchange: Exchange, start: number): number[] {
  const { year } = civilFromDays(Math.floor(start / microsecondsPerDay));
  return exchangeHolidays(exchange, year, 2250).map((day) => {
    const [weeks, weekday] = weekOf(day);
    return weeks * 5 + weekday;
  });
}

/** Sessions from one on, without those that are closed: any of them at once. */
function openSessions(first: number, closed: readonly number[]) {
  // Where the k-th closed session comes in the order of open ones: so many of them lie before it.
  const skips = closed.filter((session) => session >= first).map((session, k) => session - first - k);
  const at = (position: number) => first + position + countUpTo(skips, position);
  return {
    at,
    followsPause: (position: number) => at(position) % 5 === 0 || at(position - 1) !== at(position) - 1,
  };
}

/** How many of ascending numbers are no greater than one. */
function countUpTo(ascending: readonly number[], greatest: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= greatest) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bars of a day and more are called by their day: weekdays, or Mondays and every so many days. */
function wholeDays(
  { length }: Hours,
  interval: number,
  start: number,
  daysOfYear: number,
  closed: readonly number[],
): Calendar {
  const days = Math.floor(interval / microsecondsPerDay);
  const first = Math.ceil(start / microsecondsPerDay);
  const barsOfSession = 1;
  const pauses = length < microsecondsPerDay;
  if (days > 1) {
    const monday = days % 7 === 0 ? first + ((((4 - first) % 7) + 7) % 7) : first;
    return {
      at: (position) => (monday + position * days) * microsecondsPerDay,
      isOpening: () => true,
      barsOfSession,
      barsOfYear: 365 / days,
    };
  }
  const [weeks, weekday] = weekOf(first);
  const open = openSessions(Math.min(weekday, 5) + weeks * 5, closed);
  return {
    at(position) {
      const index = open.at(position);
      const own = Math.floor(index / 5);
      return (4 + own * 7 + (index - own * 5)) * microsecondsPerDay;
    },
    isOpening: (position) => pauses || open.followsPause(position),
    barsOfSession,
    barsOfYear: daysOfYear,
  };
}

/** Weeks that began on a Monday since 1970-01-05, and days since the last one. */
function weekOf(day: number): [number, number] {
  const weeks = Math.floor((day - 4) / 7);
  return [weeks, day - 4 - weeks * 7];
}

function sessions(
  hours: Hours,
  interval: number,
  start: number,
  daysOfYear: number,
  closed: readonly number[],
): Calendar {
  const { firstDay, opens, length, inNewYork } = hours;
  const barsOfSession = Math.ceil(length / interval);
  const utc = (local: number) => (inNewYork ? fromNewYork(local) : local);
  const opening = (session: number) => {
    const own = Math.floor(session / 5);
    return (firstDay + own * 7 + (session - own * 5)) * microsecondsPerDay + opens;
  };
  let first = Math.floor((start / microsecondsPerDay - firstDay - 7) / 7) * 5;
  while (utc(opening(first)) < start) first++;
  const open = openSessions(first, closed);
  return {
    at(position) {
      const session = Math.floor(position / barsOfSession);
      return utc(opening(open.at(session)) + (position - session * barsOfSession) * interval);
    },
    isOpening(position) {
      const session = position / barsOfSession;
      return Number.isInteger(session) && (length < microsecondsPerDay || open.followsPause(session));
    },
    barsOfSession,
    barsOfYear: daysOfYear * barsOfSession,
  };
}

/**
 * A time in New York in UTC. By the rule in force since 2007 (second Sunday in March to first Sunday in November), for
 * all years; markets are closed when clocks are changed.
 */
function fromNewYork(local: number): number {
  const day = Math.floor(local / microsecondsPerDay);
  const { year } = civilFromDays(day);
  const isSummer = day >= sundayFrom(year, 3, 8) && day < sundayFrom(year, 11, 1);
  return local + (isSummer ? 4 : 5) * hour;
}

/** The first Sunday from a day of a month on. */
function sundayFrom(year: number, month: number, day: number): number {
  const first = daysFromCivil(year, month, day) as number;
  // 1970-01-04 was one.
  return first + ((((3 - first) % 7) + 7) % 7);
}
