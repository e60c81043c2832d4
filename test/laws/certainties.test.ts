import fc from 'fast-check';
import { expect, test } from 'vitest';

import { Batches } from '../../src/generate/batches.ts';
import { ConstraintChecks } from '../../src/generate/checks/constraint-checks.ts';
import { Failures } from '../../src/generate/failures.ts';

import { loadEnvironment, type Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { runs } from '../support/properties.ts';
import { compileFolder } from '../support/run-project.ts';

// What is said to be kept in every row, and not to end a run, is held against the rows themselves.

const bound = fc.integer({ min: -6, max: 6 });
const from = fc.tuple(bound, fc.nat(6)).map(([least, more]) => `min: ${least}, max: ${least + more}`);
const days = fc.tuple(fc.nat(6), fc.nat(6)).map(([first, more]) => {
  const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
  return `start_date: ${day(first)}, end_date: ${day(first + more + 1)}`;
});
const choices = fc.array(bound, { minLength: 1, maxLength: 3 }).map((all) => `choices: [${all.join(', ')}]`);

const { number, date, instant } = fc.letrec<Record<'number' | 'date' | 'instant', string>>((tie) => {
  const pair = (left: fc.Arbitrary<string>, signs: readonly string[], right: fc.Arbitrary<string>) =>
    fc.tuple(left, fc.constantFrom(...signs), right).map(([a, sign, b]) => `(${a} ${sign} ${b})`);
  const size = { depthSize: 'small', withCrossShrink: true } as const;
  const field = (...names: readonly string[]) => fc.constantFrom(...names);
  return {
    number: fc.oneof(
      size,
      field('a', 'b', 'c', 'owners.a', 'mean', 'copied'),
      bound.map(String),
      pair(tie('number'), ['+', '-', '*'], tie('number')),
      tie('number').map((each) => `CAST(${each} AS decimal(6,1))`),
      tie('number').map((each) => `CASE WHEN a > 0 THEN ${each} END`),
    ),
    date: fc.oneof(
      size,
      field('d', 'owners.d', 'later'),
      pair(tie('date'), ['+', '-'], fc.constantFrom('a', 'b', '2')),
      tie('instant').map((each) => `${each}::date`),
    ),
    instant: fc.oneof(
      size,
      field('t', 'owners.t'),
      pair(tie('instant'), ['+', '-'], fc.constantFrom("INTERVAL '1 day'", "a * INTERVAL '90 minutes'")),
      tie('date').map((each) => `${each}::timestamp`),
    ),
  };
});
const sign = fc.constantFrom('<', '<=', '>', '>=', '=');
const compared = (side: fc.Arbitrary<string>) => fc.tuple(side, sign, side).map((parts) => parts.join(' '));
const condition = fc.oneof(compared(number), compared(date), compared(instant));

const fieldsOf = (rows: Record<'a' | 'b' | 'c' | 'd' | 't', string>) => `
  - {name: id, type: integer, generator: sequence}
  - {name: a, type: smallint, generator: integer, ${rows.a}}
  - {name: b, type: integer, generator: choice, ${rows.b}}
  - {name: c, type: "decimal(6,2)", generator: random_decimal, ${rows.c}}
  - {name: d, type: date, generator: date_between, ${rows.d}}
  - {name: t, type: timestamp, generator: datetime_between, ${rows.t}}`;
const fields = fc.record({ a: from, b: choices, c: from, d: days, t: days }).map(fieldsOf);
const projects = fc.record({
  fields,
  parents: fields,
  mean: number,
  later: date,
  conditions: fc.array(condition, { minLength: 4, maxLength: 8 }),
});

test('what is said to be kept is broken by no row, and what is said not to fail does not', async () => {
  const found = { kept: 0, open: 0, sure: 0, unsure: 0 };
  const property = fc.asyncProperty(projects, async ({ fields, parents, mean, later, conditions }) => {
    const computed = (name: string, type: string, text: string) =>
      `\n  - {name: ${name}, type: ${type}, nullable: true, generator: expression, expression: "${text}"}`;
    // What is computed of itself is refused.
    const own = (text: string) => text.replaceAll(/\b(mean|copied|later)\b/g, (name) => (name === 'later' ? 'd' : 'a'));
    const spec = `volume: 60\nfields:${fields}${computed('mean', '"decimal(12,4)"', own(mean))}${computed('copied', '"decimal(14,4)"', 'mean * 2')}${computed('later', 'date', own(later))}
relationships: [{foreignKey: owner_id, references: owners.id}]
validation:\n${conditions.map((each) => `  - "${each}"`).join('\n')}`;
    const files = {
      'rows.yaml': dataset(spec, 'rows'),
      'owners.yaml': dataset(`volume: 9\nfields:${parents}`, 'owners'),
    };
    const { plan } = await compileFolder(plantProject(files));
    if (!plan) return;
    const environment = await loadEnvironment(plan as Plan);
    const failures = new Failures(environment);
    const rows = environment.dataset('default/rows');
    const sure = rows.fields.filter((field) => !failures.mayEnd(rows, field));
    found.sure += sure.filter(({ source }) => source.kind === 'expression').length;
    found.unsure += rows.fields.length - sure.length;
    const batches = new Batches(environment, rows, sure);
    const kept = rows.constraints.filter((each) => !each.obeyed && failures.isKept(rows, each));
    found.kept += kept.length;
    found.open += rows.constraints.filter(({ obeyed }) => !obeyed).length - kept.length;
    const checks = new ConstraintChecks(batches, rows, 'whole', kept);
    batches.read(0, rows.rows);
    checks.add();
    for (const { constraint, failing } of checks.end())
      expect([constraint.text, failing]).toEqual([constraint.text, 0]);
  });
  await fc.assert(property, { numRuns: runs(150) });
  expect(Math.min(...Object.values(found))).toBeGreaterThan(10);
  if (process.env.FC_RUNS) console.log(found);
});
