import { type Interval, intervalOf } from '../values/interval.ts';
import { microsecondsPerDay } from '../values/moment.ts';
import { roundHalfEven } from '../values/round-half-even.ts';

import { divisionByZero, outOfRange } from './evaluation-error.ts';

/** As PostgreSQL orders them: a month as 30 days, a day as 24 hours. */
export function compareIntervals(left: Interval, right: Interval): number {
  const difference = estimate(left) - estimate(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** For comparison a month has 30 days and a day 24 hours. */
function estimate({ months, days, micros }: Interval): bigint {
  return (BigInt(months) * 30n + BigInt(days)) * BigInt(microsecondsPerDay) + BigInt(micros);
}

/** Part by part: months stay months. Throws where one has no room. */
export function addIntervals(left: Interval, right: Interval): Interval {
  return checked(left.months + right.months, left.days + right.days, left.micros + right.micros);
}

/** Throws an EvaluationError where a part has no negative: the least integer of its width. */
export function negateInterval({ months, days, micros }: Interval): Interval {
  return checked(0 - months, 0 - days, 0 - micros);
}

function checked(months: number, days: number, micros: number): Interval {
  return intervalOf(months, days, micros) ?? outOfRange('interval');
}

/** Part by part; what is left of a month becomes days, and of a day time. */
export function multiplyInterval(interval: Interval, factor: number): Interval {
  return scaled(interval, (part) => part * factor);
}

/** The same; throws for a divisor of 0. */
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

/** The interval of a span of time, whole days apart. */
export function intervalOfMicros(micros: number): Interval {
  const days = Math.trunc(micros / microsecondsPerDay) + 0;
  return { months: 0, days, micros: micros - days * microsecondsPerDay + 0 };
}
