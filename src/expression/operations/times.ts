import type { Decimal } from '../../values/decimal.ts';
import type { Interval } from '../../values/interval.ts';
import { microsecondsPerDay } from '../../values/moment.ts';
import type { TypeName } from '../../values/type.ts';

import {
  addToInstant,
  age,
  dayOf,
  instantDifference,
  partOfDate,
  partOfInterval,
  partOfTime,
  subtractFromInstant,
  timeOf,
  truncateInstant,
  truncateInterval,
} from '../calendar.ts';
import { EvaluationError, outOfRange } from '../evaluation-error.ts';
import { addIntervals, divideInterval, multiplyInterval, negateInterval } from '../interval.ts';

import { call, type Operation, operator } from './operation.ts';

/** 4713-01-01 BC to 5874897-12-31. */
function checkedDay(days: number): number {
  return days >= -2_440_588 && days < 2_145_042_541 ? days : outOfRange('date');
}

const micros = (days: number) => days * microsecondsPerDay;

function timeShift(time: number, interval: Interval, sign: 1 | -1): number {
  const shifted = (time + sign * interval.micros) % microsecondsPerDay;
  return shifted < 0 ? shifted + microsecondsPerDay : shifted + 0;
}

const dates: readonly Operation[] = [
  operator('+', ['date', 'integer'], 'date', (day: number, days: number) => checkedDay(day + days)),
  operator('+', ['integer', 'date'], 'date', (days: number, day: number) => checkedDay(day + days)),
  operator('-', ['date', 'integer'], 'date', (day: number, days: number) => checkedDay(day - days)),
  operator('-', ['date', 'date'], 'integer', (left: number, right: number) => left - right),
  operator('+', ['date', 'time'], 'timestamp', (day: number, time: number) => micros(day) + time),
  operator('+', ['time', 'date'], 'timestamp', (time: number, day: number) => micros(day) + time),
];

/** A moment and a span of time, in both orders. */
function shifts(type: TypeName, result: TypeName, toInstant: (value: number) => number): Operation[] {
  const plus = (value: number, interval: Interval) => addToInstant(toInstant(value), interval);
  return [
    call('+', [type, 'interval'], result, plus),
    call('+', ['interval', type], result, (interval: Interval, value: number) => plus(value, interval)),
    call('-', [type, 'interval'], result, (value: number, interval: Interval) =>
      subtractFromInstant(toInstant(value), interval),
    ),
  ].map((each) => ({ ...each, operator: true }));
}

const times: readonly Operation[] = [
  call('+', ['time', 'interval'], 'time', (time: number, interval: Interval) => timeShift(time, interval, 1)),
  call('+', ['interval', 'time'], 'time', (interval: Interval, time: number) => timeShift(time, interval, 1)),
  call('-', ['time', 'interval'], 'time', (time: number, interval: Interval) => timeShift(time, interval, -1)),
  call('-', ['time', 'time'], 'interval', (left: number, right: number) => ({
    months: 0,
    days: 0,
    micros: left - right,
  })),
].map((each) => ({ ...each, operator: true }));

const differences = (['timestamp', 'timestamptz'] as const).map((type) =>
  operator('-', [type, type], 'interval', instantDifference),
);

const intervals: readonly Operation[] = [
  operator('+', ['interval', 'interval'], 'interval', addIntervals),
  operator('-', ['interval', 'interval'], 'interval', (a: Interval, b: Interval) => addIntervals(a, negateInterval(b))),
  operator('-', ['interval'], 'interval', negateInterval),
  { ...call('*', ['interval', 'double precision'], 'interval', multiplyInterval), operator: true },
  {
    ...call('*', ['double precision', 'interval'], 'interval', (a: number, b: Interval) => multiplyInterval(b, a)),
    operator: true,
  },
  { ...call('/', ['interval', 'double precision'], 'interval', divideInterval), operator: true },
];

interface Part {
  readonly value: number;
  readonly scale: number;
}

const parts: Readonly<Record<string, (unit: string, value: never) => Part>> = {
  date: (unit: string, value: number) => ({ value: partOfDate(unit, value), scale: 0 }),
  time: partOfClock,
  timestamp: partOfInstant,
  timestamptz: partOfInstant,
  interval: partOfInterval,
};

function partOfClock(unit: string, time: number): Part {
  if (unit.toLowerCase() === 'epoch') return { value: time, scale: 6 };
  const part = partOfTime(unit, time);
  if (!part) throw new EvaluationError(`unit \`${unit}\` is not known here`);
  return part;
}

function partOfInstant(unit: string, instant: number): Part {
  if (unit.toLowerCase() === 'epoch') return { value: instant, scale: 6 };
  return partOfTime(unit, timeOf(instant)) ?? { value: partOfDate(unit, dayOf(instant)), scale: 0 };
}

const extractions = Object.entries(parts).flatMap(([type, part]): Operation[] => {
  const args: readonly TypeName[] = ['text', type as TypeName];
  return [
    call('extract', args, 'decimal', (unit: string, value: never): Decimal => {
      const found = part(unit, value);
      return { unscaled: BigInt(found.value), scale: found.scale };
    }),
    call('date_part', args, 'double precision', (unit: string, value: never) => {
      const found = part(unit, value);
      return found.value / (found.scale === 0 ? 1 : found.scale === 3 ? 1e3 : 1e6);
    }),
  ];
});

export const timeOperations: readonly Operation[] = [
  ...dates,
  ...shifts('date', 'timestamp', micros),
  ...shifts('timestamp', 'timestamp', (instant) => instant),
  ...shifts('timestamptz', 'timestamptz', (instant) => instant),
  ...times,
  ...differences,
  ...intervals,
  ...extractions,
  call('date_trunc', ['text', 'timestamp'], 'timestamp', truncateInstant),
  call('date_trunc', ['text', 'timestamptz'], 'timestamptz', truncateInstant),
  call('date_trunc', ['text', 'interval'], 'interval', truncateInterval),
  call('age', ['timestamp', 'timestamp'], 'interval', age),
  call('age', ['timestamptz', 'timestamptz'], 'interval', age),
];
