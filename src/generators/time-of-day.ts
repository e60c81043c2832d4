import { microsecondsPerDay } from '../values/moment.ts';

import { type Complaint, defineGenerator } from './generator.ts';

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
  },
  fills: ['time'],
  type: () => ({ name: 'time' }),
  order: () => 'rises',
  example: '14:23:51',
  edges: 'type',
  indexable: () => true,
  settle: ({ start_date, end_date, ...own }, { isWritten }) => ({
    ...own,
    start: start_date !== undefined && !isWritten('start') ? start_date : own.start,
    end: end_date !== undefined && !isWritten('end') ? end_date : own.end,
    // Kept where both are said, to be refused.
    start_date: isWritten('start') ? start_date : undefined,
    end_date: isWritten('end') ? end_date : undefined,
  }),
  check({ start, end, start_date, end_date, precision }) {
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
    if ((timeOf(start) as number) < (timeOf(end) as number)) return [];
    const help = '`end` is itself left out; a range does not go past midnight, which is `24:00`';
    return [{ parameter: 'start', message: `nothing lies between \`start\` (${start}) and \`end\` (${end})`, help }];
  },
  isEven: () => true,
  range({ start, end, precision }) {
    const step = stepOf(precision);
    const [least, last] = [timeOf(start) as number, (timeOf(end) as number) - step];
    return { least: BigInt(least), greatest: BigInt(last), step: BigInt(step), scale: 0 };
  },
  narrow: (parameters, { least, greatest, step }) => ({
    ...parameters,
    start: textOf(Number(least)),
    end: textOf(Number(greatest + step)),
  }),
  bind({ start, end, precision }, context) {
    const step = stepOf(precision);
    const least = timeOf(start) as number;
    const draw = context.draw('value', ((timeOf(end) as number) - least) / step);
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

function wrongTime(parameter: string, text: string, step: number): Complaint | undefined {
  const time = timeOf(text);
  if (time === undefined)
    return { parameter, message: `\`${parameter}\` must be a time of day: \`09:00\`, \`17:30:15\`; not \`${text}\`` };
  return time % step === 0 ? undefined : { parameter, message: `\`${parameter}\` is finer than the \`precision\`` };
}

function stepOf(precision: number): number {
  return precision === 0 ? 1_000_000 : precision === 3 ? 1000 : 1;
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
