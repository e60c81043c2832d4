import type { Rows } from '../random/rows.ts';

import { addMonths, microsecondsPerDay } from '../values/moment.ts';

import type { BindContext, Complaint } from './generator.ts';

/** Whoever is born at one time has them alike. */
export const ages = {
  min_age: { type: 'integer', summary: 'the youngest, in whole years', default: 18, min: 0, max: 150 },
  max_age: { type: 'integer', summary: 'the oldest, in whole years', default: 80, min: 0, max: 150 },
} as const;

export interface Ages {
  readonly min_age: number;
  readonly max_age: number;
}

/** Refuses a youngest age above the oldest. */
export function checkAges({ min_age, max_age }: Ages): Complaint[] {
  if (min_age <= max_age) return [];
  return [{ parameter: 'min_age', message: `\`min_age\` (${min_age}) is greater than \`max_age\` (${max_age})` }];
}

export interface Birth {
  /** In days since 1970-01-01. */
  readonly days: Float64Array;
  read(rows: Rows): void;
}

/** As many shares of a range of ages as a draw tells apart. */
const shares = 0x10_0000_0000;

/** The row's birthday, the same share of the range for all members: with the same ages the same day. */
export function birthOf(context: BindContext, own: Ages): Birth {
  const group = context.group('person');
  const draw = group.draw('birth', shares);
  const { earliest, latest } = birthdays(own, context.asOf);
  return group.shared(`birth ${own.min_age} ${own.max_age}`, () => {
    const days = new Float64Array(context.capacity);
    return {
      days,
      read(rows) {
        draw.read(rows);
        for (let i = 0; i < rows.length; i++)
          days[i] = earliest + Math.floor(((draw.values[i] as number) / shares) * (latest - earliest + 1));
      },
    };
  });
}

/** In days since 1970-01-01. */
export function birthdays({ min_age, max_age }: Ages, asOf: number): { earliest: number; latest: number } {
  // The day after the one on which the oldest would turn a year too old.
  return { earliest: latestBirthday(max_age + 1, asOf) + 1, latest: latestBirthday(min_age, asOf) };
}

/** The day on which those were born who turn so old on the day itself. */
export function latestBirthday(years: number, asOf: number): number {
  return Math.floor(addMonths(asOf, -12 * years) / microsecondsPerDay);
}
