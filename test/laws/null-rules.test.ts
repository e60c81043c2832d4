import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { runs } from '../support/properties.ts';
import { compileFolder } from '../support/run-project.ts';

import { datasetText } from './outputs.ts';

type Row = Readonly<Record<string, unknown>>;
type Truth = boolean | null;

interface Part {
  readonly text: string;
  readonly holds: (row: Row) => Truth;
}

const name = fc.constantFrom('a', 'b', 'c');
const isNull = fc.record({ name, negated: fc.boolean() }).map(
  ({ name, negated }): Part => ({
    text: `${name} IS ${negated ? 'NOT ' : ''}NULL`,
    holds: (row) => (row[name] === null) !== negated,
  }),
);
const other = fc.oneof(
  isNull,
  fc.constantFrom('x', 'y').map((kind): Part => ({ text: `kind = '${kind}'`, holds: (row) => row.kind === kind })),
  name.map(
    (each): Part => ({
      text: `${each} > 50`,
      holds: (row) => (row[each] === null ? null : (row[each] as number) > 50),
    }),
  ),
);
const joined: Readonly<Record<string, (a: Truth, b: Truth) => Truth>> = {
  OR: (a, b) => (a || b ? true : a === null || b === null ? null : false),
  '=': (a, b) => (a === null || b === null ? null : a === b),
  '<>': (a, b) => (a === null || b === null ? null : a !== b),
};
const rule = fc
  .record({ test: isNull, other, operator: fc.constantFrom(...Object.keys(joined)), turned: fc.boolean() })
  .map(({ test, other, operator, turned }): Part => {
    const [left, right] = turned ? [other, test] : [test, other];
    return {
      text: `(${left.text}) ${operator} (${right.text})`,
      holds: (row) => (joined[operator] as (a: Truth, b: Truth) => Truth)(left.holds(row), right.holds(row)),
    };
  });
const projects = fc.record({
  rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
  shares: fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 3, maxLength: 3 }),
  isOrdered: fc.boolean(),
});

test('what is null follows the constraints that are called obeyed', async () => {
  const found = { obeyed: 0, checked: 0 };
  const property = fc.asyncProperty(projects, async ({ rules, shares, isOrdered }) => {
    const spec = [
      'volume: 60',
      'fields:',
      '  - {name: kind, type: text, generator: choice, choices: [x, y, z]}',
      ...['a', 'b', 'c'].map(
        (each, at) =>
          `  - {name: ${each}, type: integer, generator: integer, min: 1, max: 100, nullable: true, null_probability: ${shares[at]}}`,
      ),
      'validation:',
      ...rules.map(({ text }) => `  - "${text}"`),
      ...(isOrdered ? ['  - a < b'] : []),
    ].join('\n');
    const { plan } = await compileFolder(plantProject({ 'rows.yaml': dataset(spec) }));
    // A part that is true in itself, or a null that another rule forbids, is told apart by other tests.
    if (!plan) return;
    const text = await datasetText(plan, 'default/users', 'ndjson');
    const rows = text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Row);
    plan.datasets[0]?.constraints.forEach(({ obeyed, text }, at) => {
      found[obeyed ? 'obeyed' : 'checked']++;
      const holds = rules[at]?.holds ?? (({ a, b }: Row) => a === null || b === null || (a as number) < (b as number));
      if (obeyed)
        expect(
          rows.filter((row) => holds(row) === false),
          text,
        ).toEqual([]);
    });
  });
  await fc.assert(property, { numRuns: runs(200) });
  expect(found.obeyed).toBeGreaterThan(150);
});
