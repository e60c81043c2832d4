import { nearest } from '../base/nearest.ts';

import type { NumberColumn } from '../values/column.ts';
import { edgeTexts } from '../values/edge-values.ts';
import { instantText, microsecondsPerDay, parseMoment } from '../values/moment.ts';
import type { Source } from '../values/source.ts';
import type { FieldType } from '../values/type.ts';
import type { ValueRange } from '../values/value-range.ts';
import { gapsOf, instantOf, knownZoneTimes, localTime, type Zone, zoneNamed, zoneNames } from '../values/zones.ts';

import { type BindContext, type Complaint, defineGenerator, type FieldFacts } from './generator.ts';
import { type Ends, emptyRange, momentsOf, stepOf } from './moment-range.ts';
import { timeShares, timesByName } from './row-times.ts';
import { withHolidaysOf } from './shape-holidays.ts';
import {
  dayShapeParameters,
  hasTimeShape,
  type MomentRange,
  shapedMoments,
  type TimeShape,
  timeShapeParameters,
  timeShapeProblems,
} from './time-shapes.ts';
import { timesDisagree } from './times-in-order.ts';

const range = {
  start_date: { type: 'moment', summary: 'the first moment: ISO, or relative to *as of* (`-30d`)', default: '-1y' },
  end_date: { type: 'moment', summary: 'the moment that ends it, itself left out', default: 'now' },
} as const;

export const datetimeBetween = defineGenerator({
  name: 'datetime_between',
  family: 'time',
  group: 'times',
  roles: timesByName,
  disagrees: timesDisagree,
  summary: 'a moment from `start_date` up to `end_date`',
  version: 1,
  parameters: {
    ...range,
    precision: { type: 'integer', summary: 'digits of the second’s fraction: 0, 3 or 6', default: 3, min: 0, max: 6 },
    ...timeShapeParameters,
    time_zone: {
      type: 'text',
      summary: 'IANA name: the shape is of its clocks, and so is a `timestamp`, never a time that they leave out',
      optional: true,
    },
  },
  fills: ['timestamp', 'timestamptz'],
  type: () => ({ name: 'timestamp' }),
  order: () => 'rises',
  example: '2025-12-17 08:41:09.532',
  edges: ({ time_zone, ...ends }, { type, asOf }) => [
    ...edgeTexts(type),
    ...impossibleTimes(time_zone, ends, type, asOf),
  ],
  indexable: ({ time_zone, ...shape }) => time_zone === undefined && !hasTimeShape(shape),
  check({ precision, time_zone, ...ends }, facts) {
    const complaints = [...emptyRange(ends, facts), ...wrongZone(time_zone, ends, facts.asOf)];
    if (![0, 3, 6].includes(precision)) {
      complaints.push({ parameter: 'precision', message: `\`precision\` is 0, 3 or 6, not ${precision}` });
    }
    return complaints.length > 0 ? complaints : shapeProblems(ends, facts);
  },
  bind({ precision, time_zone, ...ends }, context) {
    const step = stepOf(precision);
    const zone = time_zone === undefined ? undefined : zoneNamed(time_zone);
    if (!zone) return between(context, ends, step, step, precision);
    const { start, end } = momentsOf(ends, context.asOf);
    const local = { start_date: isoInstant(localTime(zone, start)), end_date: isoInstant(localTime(zone, end)) };
    return onClocks(zone, context, between(context, { ...ends, ...local }, step, step, precision));
  },
  // What is moved within a range could come to a time that clocks leave out.
  range: ({ precision, time_zone, ...ends }, { asOf }) =>
    time_zone === undefined ? rangeBetween(ends, asOf, stepOf(precision), stepOf(precision)) : undefined,
  narrow: (parameters, { least, greatest, step }, { asOf }) => ({
    ...parameters,
    ...supportOf(parameters, asOf),
    start_date: isoInstant(Number(least)),
    end_date: isoInstant(Number(greatest + step)),
  }),
});

export const dateBetween = defineGenerator({
  name: 'date_between',
  family: 'time',
  group: 'times',
  roles: timesByName,
  disagrees: timesDisagree,
  summary: 'a day from `start_date` up to `end_date`',
  version: 1,
  parameters: { ...range, ...dayShapeParameters },
  fills: ['date'],
  type: () => ({ name: 'date' }),
  order: () => 'rises',
  example: '2025-12-17',
  edges: 'type',
  indexable: (shape) => !hasTimeShape(shape),
  check(parameters, facts) {
    const complaints = emptyRange(parameters, facts);
    return complaints.length > 0 ? complaints : shapeProblems(parameters, facts);
  },
  bind: (ends, context) => between(context, ends, microsecondsPerDay, 1, 0),
  isEven: (shape) => !hasTimeShape(shape),
  range: (ends, { asOf }) => rangeBetween(ends, asOf, microsecondsPerDay, 1),
  narrow: (parameters, { least, greatest }, { asOf }) => ({
    ...parameters,
    ...supportOf(parameters, asOf),
    start_date: isoDay(Number(least)),
    end_date: isoDay(Number(greatest) + 1),
  }),
});

/** What is drawn as clocks of a zone show it, as an instant, or as a time that they do show. */
function onClocks(zone: Zone, { type }: BindContext, drawn: Source): Source {
  const { values } = drawn.column as NumberColumn;
  const isInstant = type.name === 'timestamptz';
  return {
    column: drawn.column,
    read(rows) {
      drawn.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const instant = instantOf(zone, values[i] as number);
        values[i] = isInstant ? instant : localTime(zone, instant);
      }
    },
  };
}

function wrongZone(name: string | undefined, ends: Ends, asOf: number): Complaint[] {
  if (name === undefined) return [];
  if (!zoneNamed(name)) {
    const near = nearest(name, zoneNames());
    const help = near === undefined ? 'use an IANA name such as `Europe/Berlin`' : `did you mean \`${near}\`?`;
    return [{ parameter: 'time_zone', message: `there is no time zone \`${name}\``, help }];
  }
  const { start, end } = momentsOf(ends, asOf);
  if (start >= knownZoneTimes.from && end <= knownZoneTimes.to) return [];
  return [{ parameter: 'time_zone', message: 'what clocks of a zone show is known from 1970 to 2037 alone' }];
}

/** The middle of each half an hour at most that clocks leave out, in the range: what edge cases of a `timestamp` have. */
function impossibleTimes(name: string | undefined, ends: Ends, type: FieldType, asOf: number): string[] {
  const zone = name === undefined || type.name === 'timestamptz' ? undefined : zoneNamed(name);
  if (!zone) return [];
  const { start, end } = momentsOf(ends, asOf);
  const gaps = gapsOf(zone, localTime(zone, start), localTime(zone, end));
  return gaps.slice(-8).map((gap) =>
    isoInstant(gap + 900_000_000)
      .replace('T', ' ')
      .replace('Z', ''),
  );
}

/** What `between` draws from. */
function rangeBetween(ends: Ends, asOf: number, step: number, unitValue: number): ValueRange {
  const at = (text: string) => Math.ceil((parseMoment(text, asOf) as number) / step);
  const least = BigInt(at(ends.start_date) * unitValue);
  const greatest = BigInt((at(ends.end_date) - 1) * unitValue);
  return { least, greatest, step: BigInt(unitValue), scale: 0 };
}

/** Of a mix of locales, what is wrong in the first that has anything. */
function shapeProblems(parameters: Ends & TimeShape, { asOf, lexicon, lexicons = [lexicon] }: FieldFacts): Complaint[] {
  const { start, end } = momentsOf(parameters, asOf);
  const shapes = new Set(lexicons.map(({ locale }) => withHolidaysOf(parameters, () => locale)));
  for (const shape of shapes) {
    const problems = timeShapeProblems(shape, start, end);
    if (problems.length > 0) return problems;
  }
  return [];
}

/** What a shape was made for stays when a part is cut off. */
function supportOf(parameters: Ends & TimeShape, asOf: number): Pick<TimeShape, 'support'> {
  if (!hasTimeShape(parameters)) return {};
  const { start, end } = momentsOf(parameters, asOf);
  return { support: parameters.support ?? [start, end] };
}

function isoInstant(micros: number): string {
  const rest = ((micros % 1000) + 1000) % 1000;
  return rest === 0 ? instantText(micros) : `${instantText(micros).slice(0, -1)}${String(rest).padStart(3, '0')}Z`;
}

function isoDay(days: number): string {
  return instantText(days * microsecondsPerDay).slice(0, 10);
}

/** Multiples of `step` microseconds in [start, end), each as likely as another, `unitValue` to the step. */
function between(
  context: BindContext,
  { start_date, end_date, ...shape }: Ends & TimeShape,
  step: number,
  unitValue: number,
  scale: number,
): Source {
  const ends = { start_date, end_date };
  if (hasTimeShape(shape)) {
    return shapedMoments(
      context,
      withHolidaysOf(shape, () => context.lexicon.locale),
      { ...momentsOf(ends, context.asOf), step, unitValue, scale },
    );
  }
  const start = Math.ceil((parseMoment(ends.start_date, context.asOf) as number) / step);
  const end = Math.ceil((parseMoment(ends.end_date, context.asOf) as number) / step);
  const { role } = context.group('times');
  if (role !== undefined) return momentsOfRow(context, role, { start, end, unitValue, scale });
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

/** The moments that are as far into the range as one of each row's times. */
function momentsOfRow(
  context: BindContext,
  role: string,
  { start, end, unitValue, scale }: Omit<MomentRange, 'step'>,
): Source {
  const shares = timeShares(context.group('times'), role, context.capacity);
  const values = new Float64Array(context.capacity);
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      shares.read(rows);
      for (let i = 0; i < rows.length; i++)
        values[i] = (start + Math.floor((shares.values[i] as number) * (end - start))) * unitValue;
    },
  };
}
