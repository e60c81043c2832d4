import { daysFromCivil } from './moment.ts';

/** Exchanges whose holidays follow from rules, in any year; of currencies and of futures those on which nobody trades. */
const rules = {
  // https://www.nyse.com/markets/hours-calendars: rule 7.2; Juneteenth since 2022.
  NYSE: (year) => [
    ...usual(year, 1, 1),
    nthMonday(year, 1, 3),
    nthMonday(year, 2, 3),
    easter(year) - 2,
    lastMonday(year, 5, 31),
    ...(year < 2022 ? [] : usual(year, 6, 19)),
    ...usual(year, 7, 4),
    nthMonday(year, 9, 1),
    // The fourth Thursday of November.
    nthWeekday(year, 11, 3, 4),
    ...usual(year, 12, 25),
  ],
  CME: (year) => [...usual(year, 1, 1), easter(year) - 2, ...usual(year, 12, 25)],
  // https://www.londonstockexchange.com: the bank holidays of England.
  LSE: (year) => [
    nextWorkday(date(year, 1, 1)),
    easter(year) - 2,
    easter(year) + 1,
    nthMonday(year, 5, 1),
    lastMonday(year, 5, 31),
    lastMonday(year, 8, 31),
    ...christmas(year),
  ],
  // https://www.xetra.com/xetra-en/trading/trading-calendar-and-trading-hours
  XETRA: (year) => [
    date(year, 1, 1),
    easter(year) - 2,
    easter(year) + 1,
    ...[24, 25, 26, 31].map((day) => date(year, 12, day)),
    date(year, 5, 1),
  ],
  FX: (year) => [date(year, 1, 1), date(year, 12, 25)],
} as const satisfies Readonly<Record<string, (year: number) => number[]>>;

export type Exchange = keyof typeof rules;

export const exchanges = Object.keys(rules) as readonly Exchange[];

/** The weekdays of years (both included) on which an exchange is closed, in days since 1970-01-01, in their order. */
export function exchangeHolidays(exchange: Exchange, from: number, to: number): number[] {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  return years.flatMap((year) => rules[exchange](year).filter((day) => weekday(day) < 5)).sort((a, b) => a - b);
}

function date(year: number, month: number, day: number): number {
  return daysFromCivil(year, month, day) as number;
}

/** From 0 on a Monday: 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function nthWeekday(year: number, month: number, wanted: number, nth: number): number {
  const first = date(year, month, 1);
  return first + ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7;
}

function nthMonday(year: number, month: number, nth: number): number {
  return nthWeekday(year, month, 0, nth);
}

function lastMonday(year: number, month: number, last: number): number {
  const end = date(year, month, last);
  return end - weekday(end);
}

/** As the United States keep a date: on Friday for a Saturday, on Monday for a Sunday; never in another year. */
function usual(year: number, month: number, day: number): number[] {
  const own = date(year, month, day);
  const kept = weekday(own) === 5 ? own - 1 : weekday(own) === 6 ? own + 1 : own;
  return kept < date(year, 1, 1) ? [] : [kept];
}

function nextWorkday(day: number): number {
  return weekday(day) < 5 ? day : day + 7 - weekday(day);
}

/** Christmas and Boxing Day as England keeps them: on the next workdays that are free. */
function christmas(year: number): number[] {
  const first = nextWorkday(date(year, 12, 25));
  const boxing = nextWorkday(date(year, 12, 26));
  return [first, boxing === first ? first + 1 : boxing];
}

/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const whole = Math.floor;
  const a = year % 19;
  const b = whole(year / 100);
  const c = year % 100;
  const h = (19 * a + b - whole(b / 4) - whole((b - whole((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * whole(c / 4) - h - (c % 4)) % 7;
  const m = whole((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return date(year, whole(n / 31), (n % 31) + 1);
}
