import fc from 'fast-check';
import { expect, test } from 'vitest';

import { Batches } from '../../src/generate/batches.ts';
import { Failures } from '../../src/generate/failures.ts';

import { GenerationFailure, loadEnvironment, type Plan } from '../../src/index.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { runs } from '../support/properties.ts';
import { compileFolder } from '../support/run-project.ts';

import { datasetText } from './outputs.ts';

// Comparisons of sums of fields, as text for the compiler and as data for the ten lines below that evaluate them.

/** How a kind of field is written, its values at whole numbers from 0 to 60. */
interface Kind {
  readonly type: string;
  readonly made: (from: number, to: number) => string;
  /** The difference of `at` steps, as what is added to a field. */
  readonly shift: (at: number) => string;
  /** A value of a row as a whole number, of which `unit` make a step. */
  readonly at: (value: unknown) => number;
  readonly unit: number;
  /** Whether fields can be added up. */
  readonly adds: boolean;
}

const day = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
const hour = (at: number) => new Date(Date.UTC(2025, 0, 1, at)).toISOString();
const kinds: readonly Kind[] = [
  { type: 'integer', made: (a, b) => `integer, min: ${a}, max: ${b}`, shift: String, at: Number, unit: 1, adds: true },
  {
    type: 'decimal(8,2)',
    made: (a, b) => `decimal, min: ${a / 4}, max: ${b / 4}`,
    shift: (at) => String(at / 4),
    at: (value) => Math.round(Number(value) * 100),
    unit: 25,
    adds: true,
  },
  {
    type: 'date',
    made: (a, b) => `date_between, start_date: ${day(a)}, end_date: ${day(b + 1)}`,
    shift: String,
    at: (value) => Date.parse(value as string) / 86_400_000 - Date.UTC(2025, 0, 1) / 86_400_000,
    unit: 1,
    adds: false,
  },
  {
    type: 'timestamptz',
    made: (a, b) => `datetime_between, start_date: "${hour(a)}", end_date: "${hour(b + 1)}", precision: 0`,
    shift: (at) => `INTERVAL '${at} hours'`,
    at: (value) => (Date.parse(value as string) - Date.UTC(2025, 0, 1)) / 1000,
    unit: 3600,
    adds: false,
  },
];

const operators: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

const own = ['a', 'b', 'c', 'd'];
const name = fc.constantFrom(...own, ...own, 'others.p', 'others.q');
const side = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 2 }),
  shift: fc.integer({ min: -5, max: 5 }),
});
const range = fc.record({
  from: fc.integer({ min: 0, max: 20 }),
  size: fc.integer({ min: 0, max: 40 }),
  nulls: fc.constantFrom(0, 0, 0.3),
  edges: fc.constantFrom(0, 0, 0, 0.3),
});
const projects = fc.record({
  kind: fc.constantFrom(...kinds),
  ranges: fc.array(range, { minLength: 4, maxLength: 4 }),
  parents: fc.array(range, { minLength: 2, maxLength: 2 }),
  trait: fc.option(fc.record({ name: fc.constantFrom(...own), range })),
  parentRule: fc.option(fc.constantFrom('p < q', 'q <= p')),
  rules: fc.array(fc.record({ left: side, operator: fc.constantFrom(...Object.keys(operators)), right: side }), {
    minLength: 1,
    maxLength: 3,
  }),
});
type Project = typeof projects extends fc.Arbitrary<infer T> ? T : never;
type Side = Project['rules'][0]['left'];

function sideText({ names, shift }: Side, { shift: text, adds }: Kind): string {
  const fields = (adds ? names : names.slice(0, 1)).join(' + ');
  return shift === 0 ? fields : `${fields} ${shift < 0 ? '-' : '+'} ${text(Math.abs(shift))}`;
}

function written({ kind, ranges, parents, trait, parentRule, rules }: Project): Record<string, string> {
  const field = (each: string, { from, size, nulls, edges }: Project['ranges'][0]) =>
    `  - {name: ${each}, type: "${kind.type}", generator: ${kind.made(from, from + size)}${nulls ? `, null_probability: ${nulls}` : ''}${edges ? `, edge_cases: ${edges}` : ''}}`;
  const traits = trait && [
    'traits:',
    `  odd: {share: 0.3, fields: [{name: mark, value: 1}, {name: ${trait.name}, generator: ${kind.made(trait.range.from, trait.range.from + trait.range.size)}}]}`,
  ];
  const texts = rules.map(
    ({ left, operator, right }) => `  - "${sideText(left, kind)} ${operator} ${sideText(right, kind)}"`,
  );
  const spec = [
    'volume: 120',
    'fields:',
    '  - {name: mark, type: integer, generator: constant, value: 0}',
    ...ranges.map((each, at) => field(own[at] as string, each)),
    'relationships:',
    '  - {foreignKey: other_id, references: others.id}',
    'validation:',
    ...texts,
    ...(traits ?? []),
  ];
  const other = [
    'volume: 20',
    'fields:',
    '  - {name: id, type: integer, generator: sequence}',
    ...parents.map((each, at) => field('pq'[at] as string, { ...each, edges: 0 })),
    ...(parentRule ? ['validation:', `  - ${parentRule}`] : []),
  ];
  return { 'rows.yaml': dataset(spec.join('\n'), 'rows'), 'others.yaml': dataset(other.join('\n'), 'others') };
}

/** A row that keeps all rules, where one of a few thousand does. */
function foundByChance({ kind, ranges, parents, rules, parentRule }: Project): Row | undefined {
  const draw = ({ from, size }: Project['ranges'][0], at: number) =>
    (from + ((Math.imul(at, 2_654_435_761) >>> 8) % (size + 1))) * kind.unit;
  const plain = { ...kind, at: Number };
  for (let at = 1; at < 4000; at++) {
    const values = Object.fromEntries(
      [...own, 'others.p', 'others.q'].map((name, i) => [
        name,
        draw([...ranges, ...parents][i] as Project['ranges'][0], at * 7 + i),
      ]),
    );
    const isParent =
      !parentRule ||
      keeps(
        {
          left: { names: ['others.p'], shift: 0 },
          operator: parentRule === 'p < q' ? '<' : '>=',
          right: { names: ['others.q'], shift: 0 },
        },
        plain,
        (name) => values[name],
      );
    if (isParent && rules.every((rule) => keeps(rule, plain, (name) => values[name]))) return values;
  }
  return undefined;
}

type Row = Readonly<Record<string, unknown>>;

/** Whether a row keeps a rule; a null does. */
function keeps({ left, operator, right }: Project['rules'][0], kind: Kind, value: (name: string) => unknown): boolean {
  const [a, b] = [left, right].map(({ names, shift }) => {
    const values = (kind.adds ? names : names.slice(0, 1)).map(value);
    return values.includes(null)
      ? Number.NaN
      : values.reduce<number>((sum, each) => sum + kind.at(each), shift * kind.unit);
  }) as [number, number];
  return Number.isNaN(a) || Number.isNaN(b) || (operators[operator]?.(a, b) ?? false);
}

async function rowsOf(plan: Plan, id: string): Promise<Row[]> {
  const text = await datasetText(plan, id, 'ndjson');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** Rows without the trait are what they are where there is none. */
async function expectUntouched(bare: Project, rows: readonly Row[]): Promise<void> {
  const { plan } = await compileFolder(plantProject(written(bare)));
  const plain = plan && (await rowsOf(plan, 'default/rows').catch(() => undefined));
  if (plain) expect(rows.map((row, at) => (row.mark === 0 ? row : plain[at]))).toEqual(plain);
}

/** Makes all that is said not to end a run; how many of these fields are bounded. */
async function makeSure(plan: Plan): Promise<number> {
  const environment = await loadEnvironment(plan);
  const failures = new Failures(environment);
  let bounded = 0;
  for (const each of plan.datasets) {
    const sure = each.fields.filter((field) => !failures.mayEnd(each, field));
    new Batches(environment, each, sure).read(0, each.rows);
    bounded += sure.filter(({ bounds }) => bounds).length;
  }
  return bounded;
}

test('what is called obeyed holds in every row, and a run ends where something is only checked', async () => {
  const found = { obeyed: 0, checked: 0, refused: 0, ended: 0, sure: 0 };
  const property = fc.asyncProperty(projects, async (project) => {
    const { plan, diagnostics } = await compileFolder(plantProject(written(project)));
    if (!plan) {
      for (const { code } of diagnostics.filter(({ severity }) => severity === 'error'))
        expect(['DC417', 'DC322']).toContain(code);
      if (diagnostics.some(({ code }) => code === 'DC417') && !project.trait)
        expect(foundByChance(project)).toBe(undefined);
      found.refused++;
      return;
    }
    found.sure += await makeSure(plan);
    const rows = plan.datasets.find(({ name }) => name === 'rows') as Plan['datasets'][0];
    const all = await Promise.all(['default/rows', 'default/others'].map((id) => rowsOf(plan, id))).catch((error) => {
      if (!(error instanceof GenerationFailure)) throw error;
      return undefined;
    });
    if (!all) {
      expect(plan.datasets.some(({ constraints }) => constraints.some(({ obeyed }) => !obeyed))).toBe(true);
      found.ended++;
      return;
    }
    const [own, others] = all as [Row[], Row[]];
    if (project.trait) await expectUntouched({ ...project, trait: null }, own);
    project.rules.forEach((rule, at) => {
      const isObeyed = rows.constraints[at]?.obeyed;
      found[isObeyed ? 'obeyed' : 'checked']++;
      if (!isObeyed) return;
      const broken = own.filter((row) => {
        const other = others.find(({ id }) => id === row.other_id) as Row;
        return !keeps(rule, project.kind, (each) => (each.startsWith('others.') ? other[each.slice(7)] : row[each]));
      });
      expect(broken, rows.constraints[at]?.text).toEqual([]);
    });
  });
  await fc.assert(property, { numRuns: runs(200) });
  // Enough of each, so that the law has seen what it is about.
  expect(Math.min(...Object.values(found))).toBeGreaterThan(10);
});
