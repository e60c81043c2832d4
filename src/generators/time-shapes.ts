import { type CalendarWeights, calendar } from '../random/distributions/calendar.ts';
import type { Distribution } from '../random/distributions/distribution.ts';
import { exp, log } from '../random/elementary.ts';
import type { Rows } from '../random/rows.ts';
import { unit } from '../random/uniform.ts';

import { holidaysOf } from '../values/holidays.ts';
import { civilFromDays, microsecondsPerDay, parseInstant } from '../values/moment.ts';
import type { Source } from '../values/source.ts';

import type { BindContext, Complaint } from './generator.ts';
import { timeShares } from './row-times.ts';
import { type HolidayShape, wrongHolidays } from './shape-holidays.ts';
import {
  isSpread,
  type Spread,
  saysSpread,
  spreadMoments,
  spreadParameters,
  spreadProblems,
} from './spread-moments.ts';

/** What says how moments lie over days: each a factor, and all of them together. */
export const dayShapeParameters = {
  ...spreadParameters,
  growth: {
    type: 'text',
    summary: 'how there are more towards the end: linear, exponential or s_curve',
    choices: ['linear', 'exponential', 's_curve'],
    optional: true,
  },
  growth_factor: { type: 'number', summary: 'how many times as many at the end; default: 10', optional: true },
  weekdays: { type: 'numbers', summary: 'seven weights, Monday first', optional: true },
  months: { type: 'numbers', summary: 'twelve weights, January first', optional: true },
  days_off: { type: 'values', summary: 'days with none: `2026-12-25`, or `12-25` for each year', optional: true },
  holidays: {
    type: 'text',
    summary: 'a country (ISO 3166), an exchange (`NYSE`), or `locale`: its holidays are days with none, or of a weight',
    optional: true,
  },
  holiday_weight: {
    type: 'number',
    summary: 'how many there are on a holiday, to any other day; default: 0',
    optional: true,
  },
} as const;

export const timeShapeParameters = {
  ...dayShapeParameters,
  hours: {
    type: 'any',
    summary: '`business` (9 to 17 from Monday to Friday), or 24 weights, midnight first',
    optional: true,
  },
} as const;

export interface TimeShape extends Spread, HolidayShape {
  readonly growth?: string | undefined;
  readonly growth_factor?: number | undefined;
  readonly weekdays?: readonly number[] | undefined;
  readonly months?: readonly number[] | undefined;
  readonly days_off?: readonly string[] | undefined;
  readonly hours?: unknown;
  /** The range in microseconds that growth is over, where a part of it was cut off since. */
  readonly support?: readonly [number, number];
}

const names = [
  'growth',
  'growth_factor',
  'weekdays',
  'months',
  'days_off',
  'holidays',
  'holiday_weight',
  'hours',
] as const;

/** Whether moments are anything but even over their range. */
export function hasTimeShape(shape: TimeShape): boolean {
  return isSpread(shape) || hasWeights(shape);
}

/** Whether days or hours have weights. */
function hasWeights(shape: TimeShape): boolean {
  return names.some((name) => shape[name] !== undefined);
}

/** What is wrong with a shape, or with the moments from `start` up to `end` under it. */
export function timeShapeProblems(shape: TimeShape, start: number, end: number): Complaint[] {
  const problems = saysSpread(shape) ? spreadProblems(shape, shape.support ?? [start, end]) : [];
  if (problems.length > 0 || !hasWeights(shape)) return problems;
  if (isSpread(shape)) return [besideSpread(shape)];
  const { growth, growth_factor: factor, weekdays, months, days_off: off = [], hours } = shape;
  if (factor !== undefined && !growth)
    return [{ parameter: 'growth_factor', message: '`growth_factor` needs a `growth`' }];
  if (factor !== undefined && !(factor > 0 && factor <= 1e6))
    return [{ parameter: 'growth_factor', message: `\`growth_factor\` is above 0, up to a million, not ${factor}` }];
  const wrong =
    wrongWeights('weekdays', weekdays, 7) ??
    wrongWeights('months', months, 12) ??
    (hours === undefined || hours === 'business' ? undefined : wrongWeights('hours', hours, 24));
  if (wrong) return [wrong];
  const item = off.findIndex((text) => dayOff(text) === undefined);
  if (item >= 0)
    return [
      {
        parameter: 'days_off',
        item,
        message: `\`${off[item]}\` is no day: \`2026-12-25\`, or \`12-25\` for each year`,
      },
    ];
  const unknown = wrongHolidays(shape, start, end);
  if (unknown) return [unknown];
  const { below } = timeShape(shape, start, end);
  if (below(end / microsecondsPerDay) - below(start / microsecondsPerDay) > 1e-9) return [];
  const parameter = names.find((name) => shape[name] !== undefined) as string;
  return [{ parameter, message: 'there is no moment left: all that lies in the range has a weight of 0' }];
}

function besideSpread(shape: TimeShape): Complaint {
  const parameter = names.find((name) => shape[name] !== undefined) as string;
  return {
    parameter,
    message: `\`${parameter}\` and \`distribution: ${shape.distribution}\` are two ways to spread moments`,
    help: 'leave one of the two out: `growth`, `months` and `weekdays` go together, a `distribution` stands alone',
  };
}

function wrongWeights(parameter: string, weights: unknown, count: number): Complaint | undefined {
  if (weights === undefined) return undefined;
  if (!Array.isArray(weights) || weights.length !== count || !weights.every((each) => typeof each === 'number'))
    return {
      parameter,
      message: `\`${parameter}\` are ${count} weights${parameter === 'hours' ? ', or `business`' : ''}`,
    };
  const item = weights.findIndex((each) => !(each >= 0 && each <= 1e9));
  if (item >= 0) return { parameter, item, message: `a weight is from 0 to a thousand million, not ${weights[item]}` };
  return weights.some((each) => each > 0) ? undefined : { parameter, message: 'all weights are 0: no moment is left' };
}

/** Moments in days since 1970-01-01, between two in microseconds, as the shape has them. */
function timeShape(shape: TimeShape, start: number, end: number): Distribution {
  if (isSpread(shape)) return spreadMoments(shape, shape.support ?? [start, end]);
  return calendar(weightsOf(shape, start, end));
}

function weightsOf(shape: TimeShape, start: number, end: number): CalendarWeights {
  const first = Math.floor(start / microsecondsPerDay);
  const count = Math.floor((end - 1) / microsecondsPerDay) - first + 1;
  const isBusiness = shape.hours === 'business';
  const weekdays = shape.weekdays ?? (isBusiness ? [1, 1, 1, 1, 1, 0, 0] : undefined);
  const off = new Set(shape.days_off?.map(dayOff));
  const holidays = shape.holidays === undefined ? undefined : holidaysOf(shape.holidays);
  const grown = growthOf(shape, shape.support ?? [start, end]);
  const days = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const day = first + i;
    const { month, day: date } = civilFromDays(day);
    const isOff = off.has(day) || off.has(yearly(month, date));
    // 1970-01-01 was a Thursday.
    const weekday = weekdays?.[(((day + 3) % 7) + 7) % 7] ?? 1;
    const holiday = holidays?.has(day) ? (shape.holiday_weight ?? 0) : 1;
    days[i] = isOff ? 0 : weekday * (shape.months?.[month - 1] ?? 1) * holiday * grown(day);
  }
  const hours = Array.isArray(shape.hours)
    ? (shape.hours as number[])
    : Array.from({ length: 24 }, (_, hour) => (isBusiness && (hour < 9 || hour >= 17) ? 0 : 1));
  return { first, days, hours };
}

/** A day's weight by how far it lies in the range, the first having one. */
function growthOf({ growth, growth_factor: factor = 10 }: TimeShape, [start, end]: readonly [number, number]) {
  const at = (day: number) => Math.min(1, Math.max(0, (day * microsecondsPerDay - start) / (end - start)));
  if (growth === 'linear') return (day: number) => 1 + (factor - 1) * at(day);
  if (growth === 'exponential') return (day: number) => exp(log(factor) * at(day));
  // The logistic curve from one end, near 0, to the other, near 1.
  if (growth === 's_curve') return (day: number) => 1 + (factor - 1) / (1 + exp(6 - 12 * at(day)));
  return () => 1;
}

/** Days that come each year lie before all others. */
function yearly(month: number, date: number): number {
  return -1e9 + month * 100 + date;
}

function dayOff(text: string): number | undefined {
  const each = /^(\d{2})-(\d{2})$/.exec(text.trim());
  if (each) return parseInstant(`2024-${each[0]}`) === undefined ? undefined : yearly(Number(each[1]), Number(each[2]));
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? parseInstant(text) : undefined;
  return instant === undefined ? undefined : instant / microsecondsPerDay;
}

/** Multiples of `step` microseconds in [start, end) as the shape has them, `unitValue` to the step. */
export function shapedMoments(
  context: BindContext,
  shape: TimeShape,
  { start, end, step, unitValue, scale }: MomentRange,
): Source {
  const shares = sharesOf(context);
  const values = new Float64Array(context.capacity);
  const { below, at } = timeShape(shape, start, end);
  const [from, to] = [below(start / microsecondsPerDay), below(end / microsecondsPerDay)];
  const [least, greatest] = [Math.ceil(start / step), Math.ceil(end / step) - 1];
  const perDay = microsecondsPerDay / step;
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      shares.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const share = from + shares.at(i) * (to - from);
        const place = Math.floor(at(share) * perDay);
        values[i] = (place < least ? least : place > greatest ? greatest : place) * unitValue;
      }
    },
  };
}

/** From 0 to 1: the row's time's where the field shows one, else the field's own. */
function sharesOf(context: BindContext) {
  const group = context.group('times');
  if (group.role !== undefined) {
    const { values, read } = timeShares(group, group.role, context.capacity);
    return { read, at: (position: number) => values[position] as number };
  }
  const hashes = context.hashes('value');
  return {
    read: (rows: Rows) => hashes.draw(rows),
    at: (position: number) => unit(hashes.h0[position] as number, hashes.h1[position] as number),
  };
}

export interface MomentRange {
  readonly start: number;
  readonly end: number;
  readonly step: number;
  readonly unitValue: number;
  readonly scale: number;
}
