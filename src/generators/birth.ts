import type { Rows } from '../random/rows.ts';

import { edgeTexts } from '../values/edge-values.ts';
import { addMonths, dayText, microsecondsPerDay } from '../values/moment.ts';

import { type BindContext, type Complaint, defineGenerator } from './generator.ts';

const ages = {
  min_age: { type: 'integer', summary: 'the youngest, in whole years', default: 18, min: 0, max: 150 },
  max_age: { type: 'integer', summary: 'the oldest, in whole years', default: 80, min: 0, max: 150 },
} as const;

interface Ages {
  readonly min_age: number;
  readonly max_age: number;
}

function checkAges({ min_age, max_age }: Ages): Complaint[] {
  if (min_age <= max_age) return [];
  return [{ parameter: 'min_age', message: `\`min_age\` (${min_age}) is greater than \`max_age\` (${max_age})` }];
}

export const dateOfBirth = defineGenerator({
  name: 'date_of_birth',
  family: 'person',
  group: 'person',
  joinsAs: ['birth_date', 'birthday', 'birthdate', 'dob'],
  agreesBy: ['min_age', 'max_age'],
  category: 'date_of_birth',
  summary: 'a birthday, of an age in whole years at *as of*',
  version: 2,
  parameters: ages,
  fills: ['date'],
  type: () => ({ name: 'date' }),
  example: '1987-04-23',
  edges: (own, { asOf }) => {
    const { earliest, latest } = birthdays(own, asOf);
    const days = edgeTexts({ name: 'date' }).filter((text) => text >= dayText(earliest) && text <= dayText(latest));
    return [dayText(earliest), dayText(latest), ...days];
  },
  check: checkAges,
  range(own, { asOf }) {
    const { earliest, latest } = birthdays(own, asOf);
    return { least: BigInt(earliest), greatest: BigInt(latest), step: 1n, scale: 0 };
  },
  bind(own, context) {
    const birth = birthOf(context, own);
    return {
      column: { form: 'number', values: birth.days, scale: 0, nulls: null },
      read: (rows) => birth.read(rows),
    };
  },
});

export const age = defineGenerator({
  name: 'age',
  family: 'person',
  group: 'person',
  agreesBy: ['min_age', 'max_age'],
  summary: 'whole years since the date of birth, at *as of*',
  version: 1,
  parameters: ages,
  fills: ['integer'],
  type: () => ({ name: 'integer' }),
  example: '38',
  edges: ({ min_age, max_age }) => [...new Set([min_age, max_age])].map(String),
  check: checkAges,
  range: ({ min_age, max_age }) => ({ least: BigInt(min_age), greatest: BigInt(max_age), step: 1n, scale: 0 }),
  narrow: (_, { least, greatest }) => ({ min_age: Number(least), max_age: Number(greatest) }),
  bind(own, context) {
    const birth = birthOf(context, own);
    const latest = Array.from({ length: own.max_age + 1 }, (_, years) => latestBirthday(years, context.asOf));
    const values = new Float64Array(context.capacity);
    return {
      column: { form: 'number', values, scale: 0, nulls: null },
      read(rows) {
        birth.read(rows);
        for (let i = 0; i < rows.length; i++) values[i] = yearsSince(birth.days[i] as number, latest);
      },
    };
  },
});

interface Birth {
  /** In days since 1970-01-01. */
  readonly days: Float64Array;
  read(rows: Rows): void;
}

/** As many shares of a range of ages as a draw tells apart. */
const shares = 0x10_0000_0000;

/** The row's birthday, the same share of the range for all members: with the same ages the same day. */
function birthOf(context: BindContext, own: Ages): Birth {
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
function birthdays({ min_age, max_age }: Ages, asOf: number): { earliest: number; latest: number } {
  // The day after the one on which the oldest would turn a year too old.
  return { earliest: latestBirthday(max_age + 1, asOf) + 1, latest: latestBirthday(min_age, asOf) };
}

/** The day on which those were born who turn so old on the day itself. */
function latestBirthday(years: number, asOf: number): number {
  return Math.floor(addMonths(asOf, -12 * years) / microsecondsPerDay);
}

/** How many years of age those are who were born on a day, by the latest days of each age. */
function yearsSince(day: number, latest: readonly number[]): number {
  let years = Math.max(0, Math.min(latest.length - 1, Math.floor(((latest[0] as number) - day) / 365.2425) - 1));
  while (years + 1 < latest.length && day <= (latest[years + 1] as number)) years++;
  return years;
}
