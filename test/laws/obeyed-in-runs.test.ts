import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { runs } from '../support/properties.ts';
import { compileFolder } from '../support/run-project.ts';

import { datasetText } from './outputs.ts';

// Conditions on one field, as text for the compiler and as functions that know nothing of it.

interface Condition<T> {
  readonly text: string;
  readonly holds: (value: T) => boolean;
}

const comparing: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};
const operator = fc.constantFrom(...Object.keys(comparing));

function compared<T>(what: string, of: (value: T) => number, limits: fc.Arbitrary<number>): fc.Arbitrary<Condition<T>> {
  return fc.record({ operator, limit: limits }).map(({ operator: name, limit }) => ({
    text: `${what} ${name} ${limit}`,
    holds: (value) => (comparing[name] as (a: number, b: number) => boolean)(of(value), limit),
  }));
}

function listed<T>(what: string, of: (value: T) => number, values: fc.Arbitrary<number>): fc.Arbitrary<Condition<T>> {
  return fc.record({ items: fc.array(values, { minLength: 1, maxLength: 4 }), isIn: fc.boolean() }).map((each) => ({
    text: `${what} ${each.isIn ? '' : 'NOT '}IN (${each.items.join(', ')})`,
    holds: (value) => each.items.includes(of(value)) === each.isIn,
  }));
}

/** Conditions joined by AND, OR and NOT, at most two deep. */
function joined<T>(atom: fc.Arbitrary<Condition<T>>): fc.Arbitrary<Condition<T>> {
  const either = (part: fc.Arbitrary<Condition<T>>) =>
    fc.oneof(
      part,
      fc.record({ a: part, b: part, and: fc.boolean() }).map(({ a, b, and }) => ({
        text: `(${a.text}) ${and ? 'AND' : 'OR'} (${b.text})`,
        holds: (value: T) => (and ? a.holds(value) && b.holds(value) : a.holds(value) || b.holds(value)),
      })),
      part.map(({ text, holds }) => ({ text: `NOT (${text})`, holds: (value: T) => !holds(value) })),
    );
  return either(either(atom));
}

const most = 300_000;
const limit = fc.integer({ min: -10, max: most + 10 });
const numbers = [
  compared<number>('n', (n) => n, limit),
  compared<number>('n / 7', (n) => Math.floor(n / 7), fc.integer({ min: -1, max: 42_857 })),
  compared<number>('500 - n * 2', (n) => 500 - n * 2, fc.integer({ min: -2 * most, max: 600 })),
  compared<number>('round(n / 1000.0)', (n) => Math.round(n / 1000), fc.integer({ min: 0, max: 300 })),
  listed<number>('n', (n) => n, limit),
];
const ofNulls = joined<number>(fc.oneof(...numbers));
// What a null would be instead of null may fail: such a field is only looked at.
const ofNumbers = joined<number>(
  fc.oneof(
    ...numbers,
    compared<number>('coalesce(n, 3)', (n) => n, limit),
  ),
);

const start = Date.UTC(2024, 0, 1);
const at = (text: string) => new Date(text.replace(/Z?$/, 'Z'));
const day = fc
  .integer({ min: 0, max: 730 })
  .map((days) => new Date(start + days * 86_400_000).toISOString().slice(0, 10));
const ofTimes = joined<string>(
  fc.oneof(
    compared<string>('extract(hour from n)', (n) => at(n).getUTCHours(), fc.integer({ min: 0, max: 23 })),
    compared<string>('extract(dow from n)', (n) => at(n).getUTCDay(), fc.integer({ min: 0, max: 6 })),
    compared<string>('extract(month from n)', (n) => at(n).getUTCMonth() + 1, fc.integer({ min: 1, max: 12 })),
    compared<string>("date_part('year', n)", (n) => at(n).getUTCFullYear(), fc.integer({ min: 2024, max: 2025 })),
    listed<string>('extract(day from n)', (n) => at(n).getUTCDate(), fc.integer({ min: 1, max: 31 })),
    fc.record({ operator, day }).map(({ operator: name, day: text }) => ({
      text: `n::date ${name} '${text}'`,
      holds: (n: string) =>
        (comparing[name] as (a: number, b: number) => boolean)(
          Math.floor(at(n).getTime() / 86_400_000),
          Date.parse(text) / 86_400_000,
        ),
    })),
  ),
);

const kinds = [
  { made: `integer, generator: integer, min: 0, max: ${most}`, conditions: ofNumbers },
  {
    made: `integer, generator: integer, min: 0, max: ${most}, distribution: exponential, null_probability: 0.1`,
    conditions: ofNulls,
  },
  { made: 'timestamp, generator: datetime_between, start_date: 2024-01-01, end_date: 2026-01-01', conditions: ofTimes },
] as const;

test.each(kinds)('whatever a condition on one field alone is, it is obeyed: $made', async ({ made, conditions }) => {
  const valuesOf = async (constraint: string) => {
    const spec = `volume: 150\nfields:\n  - {name: n, type: ${made}}\n${constraint}`;
    const { plan, diagnostics } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec, 'rows') }));
    const isObeyed = plan?.datasets[0]?.constraints.every(({ obeyed }) => obeyed);
    const lines = plan && (await datasetText(plan, 'default/rows', 'ndjson')).split('\n').slice(0, -1);
    return { isObeyed, codes: diagnostics.map(({ code }) => code), values: lines?.map((line) => JSON.parse(line).n) };
  };
  const { values: plain = [] } = await valuesOf('');
  const seen = { kept: 0, none: 0 };
  const property = fc.asyncProperty(conditions, async ({ text, holds }) => {
    const { isObeyed, values, codes } = await valuesOf(`validation:\n  - "${text}"`);
    if (!values) {
      expect(codes).toContain('DC417');
      expect(plain.filter((value) => value !== null && holds(value as never))).toEqual([]);
      seen.none++;
      return;
    }
    seen.kept++;
    expect(isObeyed, text).toBe(true);
    expect(
      values.filter((value) => value !== null && !holds(value as never)),
      text,
    ).toEqual([]);
    expect(values.map((value) => value === null)).toEqual(plain.map((value) => value === null));
  });
  await fc.assert(property, { numRuns: runs(60) });
  expect(seen.kept).toBeGreaterThan(20);
});

test('sums of floating-point numbers keep what is said of them, each as its type adds', async () => {
  const spec = `volume: 4000
fields:
  - {name: a, type: double, generator: float, min: 0, max: 100}
  - {name: b, type: double, generator: float, min: 0, max: 100}
  - {name: c, type: double, generator: float, min: -5, max: 5, distribution: normal}
  - {name: r, type: real, generator: float, min: 0, max: 1}
  - {name: s, type: real, generator: float, min: 0, max: 1}
validation:
  - a + b <= 100.1
  - a + b + c > 7.3
  - r + s < 0.7`;
  const { plan } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec, 'rows') }));
  expect(plan?.datasets[0]?.constraints.map(({ obeyed }) => obeyed)).toEqual([true, true, true]);
  const text = await datasetText(plan as Plan, 'default/rows', 'ndjson');
  const rows = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<'a' | 'b' | 'c' | 'r' | 's', number>);
  const broken = rows.filter(
    ({ a, b, c, r, s }) => !(a + b <= 100.1 && a + b + c > 7.3 && Math.fround(Math.fround(r) + Math.fround(s)) < 0.7),
  );
  expect(broken).toEqual([]);
  expect(Math.max(...rows.map(({ a, b }) => a + b))).toBeGreaterThan(99.9);
});
