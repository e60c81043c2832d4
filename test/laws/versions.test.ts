import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Comparison, compareVersions } from '../../src/versions/compare-versions.ts';
import type { ComparedVersion } from '../../src/versions/compared-version.ts';

import { Batches, type DatasetPlan, loadEnvironment } from '../../src/index.ts';
import { compared } from '../support/compared.ts';
import { dataset } from '../support/definitions.ts';
import { runs } from '../support/properties.ts';
import { randomSchema } from '../support/random-schemas.ts';
import { randomWorld } from '../support/random-worlds.ts';

import { textsOfColumn } from './values-of-column.ts';

/** Two versions of a world, mostly alike: the second has some of the parts of another one, or other counts. */
const worlds = fc.oneof(
  fc.tuple(randomWorld, randomWorld).map(([one, other]) => [one.yaml, crossed(one.yaml, other.yaml)] as const),
  fc.tuple(randomWorld, randomWorld).map(([one, other]) => [one.yaml, other.yaml] as const),
  fc.tuple(randomWorld, fc.integer({ min: 1, max: 6 })).map(([{ yaml }, count]) => [yaml, grown(yaml, count)] as const),
  fc.tuple(randomSchema, fc.integer({ min: 1, max: 9 })).map(([{ yaml }, at]) => [yaml, edited(yaml, at)] as const),
);

/** One dataset of another world in place of the own one. */
function crossed(yaml: string, other: string): string {
  const [mine, theirs] = [yaml.split('---\n'), other.split('---\n')];
  return mine.map((document, index) => (index === 3 ? theirs[3] : document)).join('---\n');
}

function grown(yaml: string, count: number): string {
  return yaml.replace(/volume: \d+\n/, `volume: ${count}\n`);
}

/** Some numbers are others. */
function edited(yaml: string, at: number): string {
  let seen = 0;
  return yaml.replace(/(max|null_probability): (\d+)(\n)/g, (text, key, digits, end) =>
    seen++ % 9 === at ? `${key}: ${Number(digits) + (key === 'max' ? 1 : 0)}${end}` : text,
  );
}

async function versions([from, to]: readonly [string, string]): Promise<
  [ComparedVersion, ComparedVersion] | undefined
> {
  try {
    return [await compared(from, 'from'), await compared(to, 'to')];
  } catch {
    // Parts of two worlds need not fit together.
    return undefined;
  }
}

test('what the analysis and the cells say is what a full comparison of all rows says', async () => {
  let looked = 0;
  const law = fc.asyncProperty(worlds, async (texts) => {
    const pair = await versions(texts);
    if (!pair) return;
    looked++;
    const comparison = await compareVersions(...pair, { limits: { changed: Number.POSITIVE_INFINITY } });
    expect(summary(comparison)).toEqual(await fullComparison(...pair));
  });
  await fc.assert(law, { numRuns: runs(40) });
  expect(looked).toBeGreaterThan(20);
});

const people = (more: string, rest = '') =>
  dataset(
    `volume: 40
fields:
  - {name: id, generator: sequence}
  - {name: age, type: integer, generator: integer, min: 1, max: 90}
  - {name: kind, type: text, generator: choice, choices: [a, b, c]}
${more}${rest}`,
    'people',
  );
const pets = (more: string) =>
  dataset(
    `volume: 60
fields:
  - {name: id, generator: sequence}
  - {name: weight, type: integer, generator: integer, min: 1, max: 30}
${more}relationships:
  - {foreignKey: owner_id, references: people.id}`,
    'pets',
  );

/** Features beside those of random worlds, each with something about it that changes. */
const features: Readonly<Record<string, readonly [from: string, to: string]>> = {
  when: changing((to) => people(`  - {name: note, type: text, generator: word, when: "kind = '${to ? 'b' : 'a'}'"}\n`)),
  'when of what changed': changing((to) =>
    people(`  - {name: note, type: text, generator: word, when: "age > 40"}\n`).replace(
      'max: 90',
      to ? 'max: 80' : 'max: 90',
    ),
  ),
  invalid: changing((to) => people(`  - {name: mail, type: text, generator: email, invalid: ${to ? 0.4 : 0.2}}\n`)),
  'edge cases': changing((to) =>
    people(`  - {name: size, type: integer, generator: integer, max: 9, edge_cases: ${to ? 0.4 : 0.2}}\n`),
  ),
  formulas: changing(
    (to) =>
      `${people('')}---\n${pets(`  - {name: both, type: integer, generator: expression, expression: "weight ${to ? '*' : '+'} people.age"}\n`)}`,
  ),
  'formulas over what changed': changing(
    (to) =>
      `${people('').replace('max: 90', to ? 'max: 91' : 'max: 90')}---\n${pets('  - {name: both, type: integer, generator: expression, expression: "weight + people.age"}\n')}`,
  ),
  aggregates: changing(
    (to) =>
      `${people('  - {name: load, type: bigint, nullable: true, generator: expression, expression: "SUM(pets.weight)"}\n')}---\n${pets('').replace('max: 30', to ? 'max: 31' : 'max: 30')}`,
  ),
  traits: changing((to) =>
    people('', `traits: {old: {share: ${to ? 0.5 : 0.2}, fields: [{name: age, min: 70, max: 90}]}}`),
  ),
  tenants: changing(
    (to) =>
      `${people('')}---\n${pets('').replace('volume: 60', `tenant: {dataset: people, field: owner_id}\n  volume: ${to ? 70 : 60}`)}`,
  ),
  masks: changing((to) =>
    people(
      `  - {name: mail, type: text, generator: email, pii_category: email, masking: {rule: hash, ${to ? 'format: preserve' : 'algorithm: sha256'}}}\n`,
    ),
  ),
  'given rows': changing((to) =>
    dataset(
      `source: seed\nfields: [{name: id, type: integer, primary_key: true}, {name: name, type: text}]\nrows: [{id: 1, name: a}, {id: 2, name: ${to ? 'x' : 'b'}}]`,
      'people',
    ),
  ),
  'parents that are given': changing(
    (to) =>
      `${dataset(`source: seed\nfields: [{name: id, type: integer, primary_key: true}, {name: name, type: text}]\nrows: [{id: 1, name: a}, {id: 2, name: ${to ? 'x' : 'b'}}]`, 'people')}---\n${pets('  - {name: of, type: text, generator: template, template: "{{people.name}}"}\n')}`,
  ),
  series: changing((to) =>
    people(
      '  - {name: close, type: "decimal(10,2)", generator: series, series: daily}\n',
      `series: {daily: {model: ohlcv, start: 100, volatility: ${to ? 0.4 : 0.3}}}`,
    ),
  ),
  'points in time': changing((to) =>
    people(
      `  - {name: at, type: timestamptz, generator: timestamp_sequence, start: 2026-01-01, step: ${to ? '2h' : '1h'}, jitter: 10min}\n`,
    ),
  ),
};

function changing(text: (isNew: boolean) => string): readonly [string, string] {
  return [text(false), text(true)];
}

test.each(Object.entries(features))('so they do of %s', async (_, [before, after]) => {
  const [from, to] = [await compared(before, 'from'), await compared(after, 'to')];
  const comparison = await compareVersions(from, to, { limits: { changed: Number.POSITIVE_INFINITY } });
  const full = await fullComparison(from, to);
  expect(summary(comparison)).toEqual(full);
  expect(Object.values(full).some(({ changed, inserted }) => changed + inserted > 0)).toBe(true);
  const none = await compareVersions(from, await compared(before));
  expect([none.sorted, none.rows?.flatMap(({ columns }) => columns)]).toEqual([[], []]);
});

test('a version against itself is no difference, however it is written', async () => {
  const law = fc.asyncProperty(randomWorld, fc.nat(), async ({ yaml }, turn) => {
    const documents = yaml.split('---\n');
    const at = turn % documents.length;
    const turned = [...documents.slice(at), ...documents.slice(0, at)].map(shuffledFields).join('---\n# as it was\n');
    const comparison = await compareVersions(await compared(yaml), await compared(turned));
    expect(comparison.sorted).toEqual([]);
    expect(comparison.verdict).toEqual({ class: 'none', datasets: [] });
    expect(comparison.rows?.flatMap(({ columns }) => columns)).toEqual([]);
  });
  await fc.assert(law, { numRuns: runs(20) });
});

/** The fields of a document the other way round, and its keys in camelCase. */
function shuffledFields(document: string): string {
  const [, head = '', fields = '', rest = ''] = /^(.*?\n {2}fields:\n)((?: {4}[^\n]*\n)*)(.*)$/s.exec(document) ?? [];
  const each = fields.split(/^(?= {4}- )/m);
  const camel = (text: string) =>
    text.replace(
      /^(\s+(?:- )?)(null_probability|primary_key|edge_cases|start_date|end_date):/gm,
      (_, space, key) => `${space}${String(key).replace(/_(.)/g, (__, letter) => letter.toUpperCase())}:`,
    );
  return head === '' ? document : head + camel(each.reverse().join('')) + rest;
}

interface Told {
  readonly inserted: number;
  readonly deleted: number;
  readonly changed: number;
  readonly columns: Readonly<Record<string, number>>;
}

function summary({ rows = [] }: Comparison): Record<string, Told> {
  return Object.fromEntries(
    rows.map(({ pair, inserted, deleted, changed, columns }) => [
      pair.to.id,
      {
        inserted,
        deleted,
        changed,
        columns: Object.fromEntries(columns.map(({ field, changed: cells }) => [field.to.name, cells])),
      },
    ]),
  );
}

/** The same from all cells of both, made and compared as texts. */
async function fullComparison(from: ComparedVersion, to: ComparedVersion): Promise<Record<string, Told>> {
  const told: Record<string, Told> = {};
  for (const dataset of to.plan.datasets) {
    const before = from.plan.datasets.find(({ id }) => id === dataset.id);
    if (!before) continue;
    const [old, now] = [await cellsOf(from, before), await cellsOf(to, dataset)];
    const both = Math.min(before.rows, dataset.rows);
    const common = [...now.keys()].filter((name) => old.has(name));
    const keys = common.filter((name) => before.key.includes(name) && dataset.key.includes(name));
    const differs = (name: string, row: number) => value(old.get(name)?.[row]) !== value(now.get(name)?.[row]);
    const all = Array.from({ length: both }, (_, row) => row);
    const rekeyed = new Set(all.filter((row) => keys.some((name) => differs(name, row))));
    const kept = all.filter((row) => !rekeyed.has(row));
    const counts = common.map((name) => {
      const rows = keys.includes(name) ? all : kept;
      return [name, rows.filter((row) => differs(name, row)).length] as const;
    });
    told[dataset.id] = {
      inserted: Math.max(0, dataset.rows - both) + rekeyed.size,
      deleted: Math.max(0, before.rows - both) + rekeyed.size,
      changed: kept.filter((row) => common.some((name) => differs(name, row))).length,
      columns: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    };
  }
  return told;
}

/** 1.5 and 1.50 are one number. */
function value(text: string | null | undefined): string | null | undefined {
  return text && /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
}

async function cellsOf({ plan }: ComparedVersion, dataset: DatasetPlan): Promise<Map<string, (string | null)[]>> {
  const batches = new Batches(await loadEnvironment(plan, 7), dataset);
  return textsOfColumn(batches, dataset);
}
