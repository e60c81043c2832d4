import { type Interval, intervalOf } from './interval.ts';
import { microsecondsPerDay } from './moment.ts';
import { roundHalfEven } from './round-half-even.ts';

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
  [/^(?:mil|mils|millenni(?:a|um))$/, { months: 12_000 }],
];

function unitOf(word: string): Unit | undefined {
  return units.find(([names]) => names.test(word))?.[1];
}

function sumOf(left: Interval, right: Interval): Interval | undefined {
  return intervalOf(left.months + right.months, left.days + right.days, left.micros + right.micros);
}

/** A clock time; years and months; a number, with its unit unless it is the last or, as days, before a clock time. */
const part =
  /\s*(?:([+-]?)\s*(\d+):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?=\s|$)|([+-]?)\s*(\d+)-(\d+)(?=\s|$)|([+-]?\s*\d*\.?\d+)\s*(?:([a-z]+)|$|(?=[+-]?\s*\d+:)))/y;

/** Reads `1 day 02:03:04`, `3 months ago`, `P1Y2M`, or a number of `unit`s; undefined where it is none. */
export function parseInterval(text: string, unit = 'second'): Interval | undefined {
  const written = text.trim().toLowerCase();
  if (/^p/.test(written)) return parseIso(written);
  const ago = /\s+ago$/.test(written);
  const body = written.replace(/^@\s*|\s+ago$/g, '');
  let sum: Interval | undefined;
  part.lastIndex = 0;
  while (part.lastIndex < body.length || !sum) {
    const match = part.exec(body);
    const next = match ? readPart(match, unit, part.lastIndex === body.length) : undefined;
    sum = next && sum ? sumOf(sum, next) : next;
    if (!sum) return undefined;
  }
  return ago ? intervalOf(0 - sum.months, 0 - sum.days, 0 - sum.micros) : sum;
}

function readPart(match: RegExpExecArray, unit: string, isLast: boolean): Interval | undefined {
  const [, clockSign, hours, minutes = '0', seconds = '0', sign, years, months = '0', number = '', word] = match;
  if (years !== undefined) return yearsAndMonths(sign === '-' ? -1 : 1, Number(years), Number(months));
  if (hours === undefined) return amount(number, word || (isLast ? unit : 'day'));
  if (Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  const micros = (Number(hours) * 3600 + Number(minutes) * 60) * 1e6 + Math.round(Number(seconds) * 1e6);
  return intervalOf(0, 0, (clockSign === '-' ? -1 : 1) * micros + 0);
}

function yearsAndMonths(sign: 1 | -1, years: number, months: number): Interval | undefined {
  return months < 12 ? intervalOf(sign * (years * 12 + months) + 0, 0, 0) : undefined;
}

/** A part of a unit goes down to the next one: half a month is 15 days. */
function amount(number: string, word: string): Interval | undefined {
  const unit = unitOf(word);
  // A sign may stand apart: `1 month - 1 day`.
  const value = Number(number.replace(/\s+/g, ''));
  if (!unit || !Number.isFinite(value)) return undefined;
  if (unit.micros) return intervalOf(0, 0, roundHalfEven(value * unit.micros));
  const whole = Math.trunc(value) + 0;
  const rest = value - whole;
  if (unit.days) {
    const days = rest * unit.days;
    return intervalOf(
      0,
      whole * unit.days + Math.trunc(days),
      roundHalfEven((days - Math.trunc(days)) * microsecondsPerDay),
    );
  }
  const months = unit.months ?? 0;
  if (months > 1) return intervalOf(whole * months + roundHalfEven(rest * months), 0, 0);
  const days = rest * 30;
  return intervalOf(whole, Math.trunc(days) + 0, roundHalfEven((days - Math.trunc(days)) * microsecondsPerDay));
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
  return parts.reduce<Interval | undefined>((sum, each) => sum && each && sumOf(sum, each), {
    months: 0,
    days: 0,
    micros: 0,
  });
}
