import { edgeTexts } from '../values/edge-values.ts';
import { dayText } from '../values/moment.ts';

import { ages, birthdays, birthOf, checkAges, latestBirthday } from './birth-cells.ts';
import { defineGenerator } from './generator.ts';

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

/** How many years of age those are who were born on a day, by the latest days of each age. */
function yearsSince(day: number, latest: readonly number[]): number {
  let years = Math.max(0, Math.min(latest.length - 1, Math.floor(((latest[0] as number) - day) / 365.2425) - 1));
  while (years + 1 < latest.length && day <= (latest[years + 1] as number)) years++;
  return years;
}
