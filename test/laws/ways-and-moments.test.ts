import fc from 'fast-check';
import { expect, test } from 'vitest';

import { GenerationFailure } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { runs } from '../support/properties.ts';
import { compileFolder } from '../support/run-project.ts';

import { type Row, tablesOf } from './outputs.ts';

/** How many constraints of definitions were obeyed; of those all rows must hold. */
async function obeyedOf(spec: string, holds: readonly ((row: Row) => boolean)[]): Promise<number> {
  const { plan } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec) }));
  // What can never hold is told apart by other tests.
  if (!plan) return 0;
  const constraints = plan.datasets[0]?.constraints ?? [];
  const tables = await tablesOf(plan).catch((error: unknown) => {
    // What is not obeyed may end the run.
    if (error instanceof GenerationFailure && constraints.some(({ obeyed }) => !obeyed)) return undefined;
    throw error;
  });
  if (!tables) return 0;
  const rows = tables['default/users'] ?? [];
  constraints.forEach(({ obeyed, text }, at) => {
    if (obeyed)
      expect(
        rows.filter((row) => !(holds[at] as (row: Row) => boolean)(row)),
        text,
      ).toEqual([]);
  });
  return constraints.filter(({ obeyed }) => obeyed).length;
}

const kinds = ['w', 'x', 'y', 'z'];
const fields = ['a', 'b', 'c'];
const way = fc.record({
  guard: fc.option(fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 2 }), { freq: 8 }),
  tests: fc.uniqueArray(fc.record({ name: fc.constantFrom(...fields), isNull: fc.boolean() }), {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 3,
  }),
});

test('rows are in one of the ways that a constraint of several lists', async () => {
  let obeyed = 0;
  const law = fc.asyncProperty(
    fc.array(way, { minLength: 2, maxLength: 4 }),
    fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 3, maxLength: 3 }),
    async (ways, shares) => {
      const texts = ways.map(({ guard, tests }) => {
        const asked = guard?.length === 1 ? `kind = '${guard[0]}'` : `kind IN ('${guard?.join("', '")}')`;
        const nulls = tests.map(({ name, isNull }) => `${name} IS ${isNull ? '' : 'NOT '}NULL`);
        return `(${[...(guard ? [asked] : []), ...nulls].join(' AND ')})`;
      });
      const spec = [
        'volume: 80',
        'fields:',
        `  - {name: kind, type: text, generator: choice, choices: [${kinds.join()}]}`,
        ...fields.map(
          (each, at) =>
            `  - {name: ${each}, type: integer, generator: integer, nullable: true, null_probability: ${shares[at]}}`,
        ),
        'validation:',
        `  - "${texts.join(' OR ')}"`,
      ];
      obeyed += await obeyedOf(spec.join('\n'), [
        (row) =>
          ways.some(
            ({ guard, tests }) =>
              (!guard || guard.includes(row.kind as string)) &&
              tests.every(({ name, isNull }) => (row[name] === null) === isNull),
          ),
      ]);
    },
  );
  await fc.assert(law, { numRuns: runs(150) });
  expect(obeyed).toBeGreaterThan(50);
});

/** The first instant of a unit, by the calendar that JavaScript has. */
function cut(unit: string, at: number): number {
  const date = new Date(at);
  const [year, month, day, hour] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours()];
  if (unit === 'hour') return Date.UTC(year, month, day, hour);
  if (unit === 'day') return Date.UTC(year, month, day);
  if (unit === 'week') return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7));
  if (unit === 'month') return Date.UTC(year, month);
  return unit === 'quarter' ? Date.UTC(year, month - (month % 3)) : Date.UTC(year, 0);
}

const operators: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
const operator = fc.constantFrom(...Object.keys(operators));
const moments = fc.record({
  unit: fc.constantFrom('hour', 'day', 'week', 'month', 'quarter', 'year', 'date'),
  operator: fc.constantFrom('=', ...Object.keys(operators)),
  precisions: fc.tuple(fc.constantFrom(0, 3), fc.constantFrom(0, 3)),
  // Many moments near the ends of units are tried where there are few.
  days: fc.constantFrom(2, 40, 500),
  and: fc.option(operator),
  // Alone, or going along with each other.
  names: fc.constantFrom(['s', 'e'] as const, ['started_at', 'ended_at'] as const),
});

test('moments keep to the days, months and others of moments', async () => {
  let obeyed = 0;
  const law = fc.asyncProperty(moments, async ({ unit, operator, precisions, days, and, names: [s, e] }) => {
    const start = Date.UTC(2024, 1, 28);
    const field = (name: string, precision: number) =>
      `  - {name: ${name}, type: timestamptz, generator: datetime_between, start_date: 2024-02-28, end_date: ${new Date(start + days * 86_400_000).toISOString().slice(0, 10)}, precision: ${precision}}`;
    const cutText = (name: string) => (unit === 'date' ? `${name}::date` : `date_trunc('${unit}', ${name})`);
    const spec = [
      'volume: 150',
      'fields:',
      field(s, precisions[0]),
      field(e, precisions[1]),
      'validation:',
      `  - "${cutText(e)} ${operator} ${cutText(s)}"`,
      ...(and ? [`  - "${e} ${and} ${s}"`] : []),
    ];
    const at = (value: unknown) => Date.parse(value as string);
    const day = unit === 'date' ? 'day' : unit;
    obeyed += await obeyedOf(spec.join('\n'), [
      (row) => (operators[operator] as (a: number, b: number) => boolean)(cut(day, at(row[e])), cut(day, at(row[s]))),
      (row) => (operators[and ?? '='] as (a: number, b: number) => boolean)(at(row[e]), at(row[s])),
    ]);
  });
  await fc.assert(law, { numRuns: runs(150) });
  expect(obeyed).toBeGreaterThan(150);
});
