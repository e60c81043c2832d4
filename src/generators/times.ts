import { instantText, microsecondsPerDay, parseMoment } from '../values/moment.ts';
import type { Source } from '../values/source.ts';
import type { ValueRange } from '../values/value-range.ts';

import { type BindContext, type Complaint, defineGenerator, type FieldFacts } from './generator.ts';

const range = {
  start_date: { type: 'moment', summary: 'the first moment: ISO, or relative to *as of* (`-30d`)', default: '-1y' },
  end_date: { type: 'moment', summary: 'the moment that ends it, itself left out', default: 'now' },
} as const;

export const datetimeBetween = defineGenerator({
  name: 'datetime_between',
  family: 'time',
  summary: 'a moment from `start_date` up to `end_date`',
  version: 1,
  parameters: {
    ...range,
    precision: { type: 'integer', summary: 'digits of the second’s fraction: 0, 3 or 6', default: 3, min: 0, max: 6 },
  },
  fills: ['timestamp', 'timestamptz'],
  type: () => ({ name: 'timestamp' }),
  order: () => 'rises',
  example: '2025-12-17 08:41:09.532',
  edges: 'type',
  indexable: () => true,
  check({ precision, ...ends }, facts) {
    const complaints = emptyRange(ends, facts);
    if (![0, 3, 6].includes(precision)) {
      complaints.push({ parameter: 'precision', message: `\`precision\` is 0, 3 or 6, not ${precision}` });
    }
    return complaints;
  },
  bind({ precision, ...ends }, context) {
    const step = stepOf(precision);
    return between(context, ends, step, step, precision);
  },
  range: ({ precision, ...ends }, { asOf }) => rangeBetween(ends, asOf, stepOf(precision), stepOf(precision)),
  narrow: (parameters, { least, greatest, step }) => ({
    ...parameters,
    start_date: isoInstant(Number(least)),
    end_date: isoInstant(Number(greatest + step)),
  }),
});

export const dateBetween = defineGenerator({
  name: 'date_between',
  family: 'time',
  summary: 'a day from `start_date` up to `end_date`',
  version: 1,
  parameters: range,
  fills: ['date'],
  type: () => ({ name: 'date' }),
  order: () => 'rises',
  example: '2025-12-17',
  edges: 'type',
  indexable: () => true,
  check: emptyRange,
  bind: (ends, context) => between(context, ends, microsecondsPerDay, 1, 0),
  isEven: () => true,
  range: (ends, { asOf }) => rangeBetween(ends, asOf, microsecondsPerDay, 1),
  narrow: (_, { least, greatest }) => ({ start_date: isoDay(Number(least)), end_date: isoDay(Number(greatest) + 1) }),
});

function stepOf(precision: number): number {
  return precision === 0 ? 1_000_000 : precision === 3 ? 1000 : 1;
}

interface Ends {
  readonly start_date: string;
  readonly end_date: string;
}

/** What `between` draws from. */
function rangeBetween(ends: Ends, asOf: number, step: number, unitValue: number): ValueRange {
  const at = (text: string) => Math.ceil((parseMoment(text, asOf) as number) / step);
  const least = BigInt(at(ends.start_date) * unitValue);
  const greatest = BigInt((at(ends.end_date) - 1) * unitValue);
  return { least, greatest, step: BigInt(unitValue), scale: 0 };
}

function isoInstant(micros: number): string {
  const rest = ((micros % 1000) + 1000) % 1000;
  return rest === 0 ? instantText(micros) : `${instantText(micros).slice(0, -1)}${String(rest).padStart(3, '0')}Z`;
}

function isoDay(days: number): string {
  return instantText(days * microsecondsPerDay).slice(0, 10);
}

/** Multiples of `step` microseconds in [start, end), each as likely as another, `unitValue` to the step. */
function between(context: BindContext, ends: Ends, step: number, unitValue: number, scale: number): Source {
  const start = Math.ceil((parseMoment(ends.start_date, context.asOf) as number) / step);
  const end = Math.ceil((parseMoment(ends.end_date, context.asOf) as number) / step);
  const draw = context.draw('value', end - start);
  const values = new Float64Array(context.capacity);
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      draw.read(rows);
      for (let i = 0; i < rows.length; i++) values[i] = (start + (draw.values[i] as number)) * unitValue;
    },
  };
}

// Microseconds are exact doubles within 2^53 of 1970; a few years are kept back for arithmetic.
const earliest = Date.UTC(1690, 0) * 1000;
const latest = Date.UTC(2250, 0) * 1000;

function emptyRange(ends: Ends, { asOf, type }: FieldFacts): Complaint[] {
  const start = parseMoment(ends.start_date, asOf) as number;
  const end = parseMoment(ends.end_date, asOf) as number;
  const days = type.name === 'date';
  for (const [parameter, moment] of [
    ['start_date', start],
    ['end_date', end],
  ] as const) {
    if (moment < earliest || moment > latest) {
      return [{ parameter, message: `\`${parameter}\` is outside of the years 1690 to 2249 that can be generated` }];
    }
  }
  const step = days ? microsecondsPerDay : 1_000_000;
  if (Math.ceil(start / step) < Math.ceil(end / step)) return [];
  return [
    {
      parameter: 'start_date',
      message: `nothing lies between \`start_date\` (${ends.start_date}) and \`end_date\` (${ends.end_date})`,
      help: '`end_date` is itself left out; without one it is *as of*',
    },
  ];
}
