import { expect, test } from 'vitest';

import { type Comparison, compareVersions } from '../../../src/versions/compare-versions.ts';

import { compared } from '../../support/compared.ts';
import { dataset } from '../../support/definitions.ts';

const people = (max: number, start = 1) =>
  dataset(
    `volume: 20\nfields:\n  - {name: id, type: integer, generator: sequence, start: ${start}}\n  - {name: age, type: integer, generator: integer, max: ${max}}`,
    'people',
  );
const orders = (max: number) =>
  dataset(
    `volume: 30\nfields:\n  - {name: id, type: integer, generator: sequence}\n  - {name: pieces, type: integer, generator: integer, max: ${max}}\nrelationships: [{foreignKey: person_id, references: people.id}]`,
    'orders',
  );
const notes = (rows: number) =>
  dataset(
    `volume: ${rows}\nfields: [{name: id, generator: sequence}]\nrelationships: [{foreignKey: order_id, references: orders.id}]`,
    'notes',
  );
const world = (...documents: string[]) => compared(documents.join('---\n'));

const told = ({ sorted }: Comparison) => sorted.map(({ rule, dataset: id, field }) => `${rule} ${id} ${field}`);
const counts = ({ rows = [] }: Comparison) =>
  rows.map(({ pair, changed, inserted, deleted }) => [pair.to.id, changed, inserted, deleted]);

test('datasets that are named are compared with what they refer to, or alone, as they are in the whole', async () => {
  const from = await world(people(9), orders(9), notes(5));
  const to = await world(people(8, 3), orders(8), notes(6));
  const whole = await compareVersions(from, to);
  const some = await compareVersions(from, to, { choice: { names: ['orders'], only: false } });
  const only = await compareVersions(from, to, { choice: { names: ['default/orders'], only: true } });
  const of = (names: readonly string[]) => (line: string) => names.some((name) => line.includes(`default/${name} `));
  expect(told(some)).toEqual(told(whole).filter(of(['people', 'orders'])));
  // What follows from parents that are not told of is told with its own dataset.
  expect(told(only)).toEqual(told(whole).filter(of(['orders'])));
  expect(told(only)).toContain('values-follow default/orders person_id');
  expect(counts(some)).toEqual(counts(whole).filter(([id]) => id !== 'default/notes'));
  expect(counts(only)).toEqual(counts(whole).filter(([id]) => id === 'default/orders'));
  expect(some.verdict.datasets.map(({ name }) => name)).toEqual(['people', 'orders']);
});

test('a dataset of one version alone is new or gone, and one under another namespace is itself', async () => {
  const one = await world(people(9));
  const both = await world(people(9), orders(9));
  const choice = { names: ['orders'], only: true };
  expect(told(await compareVersions(one, both, { choice }))).toEqual(['dataset-added default/orders undefined']);
  expect(told(await compareVersions(both, one, { choice }))).toEqual(['dataset-removed default/orders undefined']);
  const moved = await world(people(9).replace('name: people', 'name: people, namespace: crm'));
  const found = await compareVersions(one, moved, { choice: { names: ['crm/people'], only: true } });
  expect(told(found)).toEqual(['namespace-changed crm/people undefined']);
});
