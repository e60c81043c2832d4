import { cellWriter } from '../values/cell-text.ts';
import type { Texts } from '../values/kernel-step.ts';
import { addMonths, dayText, microsecondsPerDay } from '../values/moment.ts';
import type { Source } from '../values/source.ts';
import { Target } from '../values/target.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { canonicalNumbers } from './canonical.ts';
import { ValueHashes } from './hashed.ts';
import { holdsNumbers, mapNumbers } from './map-numbers.ts';
import { mapStrings } from './map-strings.ts';
import { defineMask, type MaskContext, type MaskFacts, type Wanted } from './mask.ts';
import { spelledDate } from './spelled-dates.ts';

const aDay = ({ type }: Pick<MaskFacts, 'type'>): Wanted => ({
  what: 'a date (`2026-01-31`, `31.01.2026`, `2026/01/31`)',
  always: true,
  conforms: (text) => familyOf(type) !== 'text' || spelledDate(text) !== undefined,
});

/** Moves days, whatever holds them; the time of day stays, or becomes midnight. */
function mapDays(
  context: MaskContext,
  time: 'stays' | 'goes',
  move: (day: number, i: number, hashes: ValueHashes) => number,
  keyed?: (rows: Parameters<Source['read']>[0]) => ValueHashes,
): Source {
  let own: ValueHashes | undefined;
  if (holdsNumbers(context.source.column)) {
    const unit = familyOf(context.type) === 'date' ? 1 : microsecondsPerDay;
    const read =
      keyed &&
      ((rows: Parameters<Source['read']>[0]) => {
        own = keyed(rows);
      });
    return mapNumbers(
      context,
      (hashes) => {
        const number = (value: number, i: number) => {
          const day = Math.floor(value / unit);
          return move(day, i, own ?? hashes) * unit + (time === 'stays' ? value - day * unit : 0);
        };
        return { number, big: (value, i) => BigInt(number(Number(value), i)) };
      },
      read,
    );
  }
  const { source } = context;
  const told: Source = {
    column: source.column,
    read(rows) {
      source.read(rows);
      if (keyed) own = keyed(rows);
    },
  };
  const of = (text: string, i: number, hashes: ValueHashes) => {
    const date = spelledDate(text);
    if (!date) return '';
    const rest = time === 'stays' ? date.rest : date.rest.replaceAll(/[0-9]/g, '0');
    return `${date.spelled(move(date.day, i, own ?? hashes))}${rest}`;
  };
  return mapStrings({ ...context, source: told }, of, canonicalDate);
}

/** A day has one mask however it is spelled. */
function canonicalDate(text: string): string {
  const date = isIso(text) ? undefined : spelledDate(text);
  return date ? `${dayText(date.day)}${date.rest === '.' ? '' : date.rest}` : text;
}

function isIso(text: string): boolean {
  return text.charCodeAt(4) === 0x2d;
}

export const maskDob = defineMask({
  name: 'mask_dob',
  summary: 'a date of birth of somebody whose age lies within bounds, the same for the same input',
  version: 1,
  class: 'keyed',
  parameters: {
    min_age: {
      type: 'integer',
      summary: 'the least age, in years, as of the run’s moment',
      default: 18,
      min: 0,
      max: 150,
    },
    max_age: { type: 'integer', summary: 'the greatest age', default: 90, min: 0, max: 150 },
  },
  accepts: ['date', 'timestamp', 'timestamptz', 'text'],
  suits: ['date_of_birth'],
  unique: ({ min_age, max_age }) => (max_age - min_age + 1) * 365,
  wants: (_, facts) => aDay(facts),
  check: ({ min_age, max_age }) =>
    min_age <= max_age ? [] : [{ parameter: 'min_age', message: '`min_age` is greater than `max_age`' }],
  bind({ min_age, max_age }, context) {
    const yearsAgo = (years: number) => Math.floor(addMonths(context.asOf, -12 * years) / microsecondsPerDay);
    const [first, last] = [yearsAgo(max_age + 1) + 1, yearsAgo(min_age)];
    return mapDays(context, 'goes', (_, i, hashes) => first + hashes.below(i, last - first + 1, 0));
  },
});

export const shiftDate = defineMask({
  name: 'shift_date',
  summary: 'the date moved by some days, the same for all dates of one `per`, so that the days between them stay',
  version: 1,
  class: 'partial',
  parameters: {
    max_days: {
      type: 'integer',
      summary: 'by how many days at most, to either side',
      default: 30,
      min: 1,
      max: 36_500,
    },
    per: { type: 'text', summary: 'a field of the row: rows with the same value of it move alike', optional: true },
  },
  accepts: ['date', 'timestamp', 'timestamptz', 'text'],
  suits: [],
  by: ({ per }) => per,
  wants: (_, facts) => aDay(facts),
  bind({ max_days, per }, context) {
    const shift = (day: number, i: number, hashes: ValueHashes) => {
      const drawn = hashes.below(i, 2 * max_days, 0) - max_days;
      // Never by nothing.
      return day + (drawn < 0 ? drawn : drawn + 1);
    };
    return mapDays(context, 'stays', shift, per === undefined ? undefined : keyedBy(context, per));
  },
});

/** The hashes of another field's values. */
function keyedBy(context: MaskContext, name: string): (rows: Parameters<Source['read']>[0]) => ValueHashes {
  const { source, type } = context.field(name);
  const { column } = source;
  const hashes = new ValueHashes(context.key);
  const texts =
    column.form === 'number' || column.form === 'big' ? canonicalNumbers(column, type) : plainTexts(source, type);
  return (rows) => {
    source.read(rows);
    hashes.read(texts(rows.length), rows.length);
    return hashes;
  };
}

function plainTexts({ column }: Source, type: FieldType): (count: number) => Texts {
  const writer = cellWriter(column, type);
  const target = new Target();
  return (count) => {
    target.reserve(writer.longest(count) * count);
    const ends = new Uint32Array(count);
    let at = 0;
    for (let i = 0; i < count; i++) {
      if (column.nulls?.[i] !== 1) at = writer.write(target, at, i);
      ends[i] = at;
    }
    return { bytes: target.bytes, ends };
  };
}
