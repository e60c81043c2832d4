import { unit } from '../random/uniform.ts';

import { microsecondsPerDay } from '../values/moment.ts';
import type { Source } from '../values/source.ts';

import { type BindContext, type Complaint, defineGenerator } from './generator.ts';
import { stepOf } from './moment-range.ts';
import {
  isSpread,
  type Spread,
  saysSpread,
  spreadOver,
  spreadParameters,
  spreadProblemsOver,
} from './spread-moments.ts';

const { distribution, mode, ...curve } = spreadParameters;
const microsecondsPerHour = 3_600_000_000;

export const timeBetween = defineGenerator({
  name: 'time_between',
  family: 'time',
  summary: 'a time of day from `start` up to `end`',
  version: 1,
  parameters: {
    start: { type: 'text', summary: 'the first time: `09:00`, `09:00:30`', default: '00:00' },
    end: { type: 'text', summary: 'the time that ends it, itself left out', default: '24:00' },
    start_date: { type: 'text', summary: 'the same as `start`', optional: true },
    end_date: { type: 'text', summary: 'the same as `end`', optional: true },
    precision: { type: 'integer', summary: 'digits of the second’s fraction: 0, 3 or 6', default: 0, min: 0, max: 6 },
    distribution: {
      ...distribution,
      summary: 'how they are spread over the range; default: uniform. Its numbers count hours from `start`',
    },
    ...curve,
    mode: { ...mode, summary: 'triangular: the likeliest hour; default: the middle' },
  },
  fills: ['time'],
  type: () => ({ name: 'time' }),
  order: () => 'rises',
  example: '14:23:51',
  edges: 'type',
  indexable: (shape) => !isSpread(shape),
  settle: ({ start_date, end_date, ...own }, { isWritten }) => ({
    ...own,
    start: start_date !== undefined && !isWritten('start') ? start_date : own.start,
    end: end_date !== undefined && !isWritten('end') ? end_date : own.end,
    // Kept where both are said, to be refused.
    start_date: isWritten('start') ? start_date : undefined,
    end_date: isWritten('end') ? end_date : undefined,
  }),
  check({ start, end, start_date, end_date, precision, ...shape }) {
    for (const [parameter, other, value] of [
      ['start_date', 'start', start_date],
      ['end_date', 'end', end_date],
    ] as const)
      if (value !== undefined)
        return [{ parameter, message: `\`${other}\` is given too`, help: 'leave one of the two out' }];
    if (![0, 3, 6].includes(precision))
      return [{ parameter: 'precision', message: `\`precision\` is 0, 3 or 6, not ${precision}` }];
    const step = stepOf(precision);
    const wrong = wrongTime('start', start, step) ?? wrongTime('end', end, step);
    if (wrong) return [wrong];
    const hours = hoursOf({ start, end, ...shape });
    if (hours > 0) return saysSpread(shape) ? spreadProblems(shape, hours) : [];
    const help = '`end` is itself left out; a range does not go past midnight, which is `24:00`';
    return [{ parameter: 'start', message: `nothing lies between \`start\` (${start}) and \`end\` (${end})`, help }];
  },
  isEven: (shape) => !isSpread(shape),
  range({ start, end, precision }) {
    const step = stepOf(precision);
    const [least, last] = [timeOf(start) as number, (timeOf(end) as number) - step];
    return { least: BigInt(least), greatest: BigInt(last), step: BigInt(step), scale: 0 };
  },
  narrow: (parameters, { least, greatest, step }) => ({
    ...parameters,
    ...(isSpread(parameters) && { support: supportOf(parameters) }),
    start: textOf(Number(least)),
    end: textOf(Number(greatest + step)),
  }),
  bind({ precision, ...times }, context) {
    const step = stepOf(precision);
    if (isSpread(times)) return spreadTimes(context, times, step, precision);
    const least = timeOf(times.start) as number;
    const draw = context.draw('value', ((timeOf(times.end) as number) - least) / step);
    const values = new Float64Array(context.capacity);
    return {
      column: { form: 'number', values, scale: precision, nulls: null },
      read(rows) {
        draw.read(rows);
        for (let i = 0; i < rows.length; i++) values[i] = least + (draw.values[i] as number) * step;
      },
    };
  },
});

interface Times extends Spread {
  readonly start: string;
  readonly end: string;
  /** The range in microseconds that the curve is over, where a part of it was cut off since. */
  readonly support?: readonly [number, number];
}

function supportOf({ start, end, support }: Times): readonly [number, number] {
  return support ?? [timeOf(start) as number, timeOf(end) as number];
}

function hoursOf(times: Times): number {
  const [start, end] = supportOf(times);
  return (end - start) / microsecondsPerHour;
}

function spreadProblems(shape: Spread, hours: number): Complaint[] {
  const named = (text: string) => text.replace('`min`', '`start`').replace('`max`', '`end`');
  return spreadProblemsOver(shape, hours).map((each) => ({ ...each, message: named(each.message) }));
}

/** Multiples of `step` microseconds in the range, as the curve has them. */
function spreadTimes(context: BindContext, times: Times, step: number, scale: number): Source {
  const { below, at } = spreadOver(times, hoursOf(times));
  const [origin] = supportOf(times);
  const [least, end] = [timeOf(times.start) as number, timeOf(times.end) as number];
  const [from, to] = [least, end].map((time) => below((time - origin) / microsecondsPerHour)) as [number, number];
  const hashes = context.hashes('value');
  const values = new Float64Array(context.capacity);
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        const share = from + unit(hashes.h0[i] as number, hashes.h1[i] as number) * (to - from);
        const time = Math.floor((origin + at(share) * microsecondsPerHour) / step) * step;
        values[i] = Math.min(end - step, Math.max(least, time));
      }
    },
  };
}

function wrongTime(parameter: string, text: string, step: number): Complaint | undefined {
  const time = timeOf(text);
  if (time === undefined)
    return { parameter, message: `\`${parameter}\` must be a time of day: \`09:00\`, \`17:30:15\`; not \`${text}\`` };
  return time % step === 0 ? undefined : { parameter, message: `\`${parameter}\` is finer than the \`precision\`` };
}

/** In microseconds; undefined where it is none. */
function timeOf(text: string): number | undefined {
  const match = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, hour, minute, second = '0', fraction = ''] = match;
  if (Number(minute) > 59 || Number(second) > 59) return undefined;
  const micros = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1e6 + Number(fraction.padEnd(6, '0'));
  return micros <= microsecondsPerDay ? micros : undefined;
}

function textOf(micros: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const fraction = micros % 1e6 === 0 ? '' : `.${String(micros % 1e6).padStart(6, '0')}`;
  return `${two(micros / 3600e6)}:${two((micros / 60e6) % 60)}:${two((micros / 1e6) % 60)}${fraction}`;
}
