import type { DatasetPlan, FieldPlan } from '../plan/plan.ts';

import { cellTexts } from '../formats/cell-texts.ts';

import { Batches } from '../generate/batches.ts';
import type { Environment } from '../generate/environment.ts';

import type { DatasetRows, Environments } from './compare-rows.ts';
import { firstOf } from './row-pairs.ts';

/** A row that is not what it was. */
export interface SampleRow {
  readonly kind: 'changed' | 'inserted' | 'deleted';
  /** Its index in the version that has it, in the newer one where both do. */
  readonly row: number;
  /** Its key, as that version has it; empty where there is none. */
  readonly key: Readonly<Record<string, string | null>>;
  /** What is different: of a row of one version alone all of it. */
  readonly cells: readonly SampleCell[];
}

export interface SampleCell {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The first rows of each kind that are not what they were, at most so many of each. */
export function sampleRows({ from, to }: Environments, found: DatasetRows, most: number): SampleRow[] {
  const { pair, rows, first, rekeyed } = found;
  const at = (side: 'from' | 'to', places: readonly number[]) =>
    places.map((place) => rows.listed?.[side][place] ?? place);
  const gone = [...at('from', rekeyed.slice(0, most)), ...firstOf(rows.deleted, most)].slice(0, most);
  const fresh = [...at('to', rekeyed.slice(0, most)), ...firstOf(rows.inserted, most)].slice(0, most);
  const changed = first.slice(0, most);
  return [
    ...changedRows({ from, to }, found, at('from', changed), at('to', changed)),
    ...wholeRows(from, pair.from, gone, 'deleted', found.uncompared),
    ...wholeRows(to, pair.to, fresh, 'inserted', found.uncompared),
  ];
}

function changedRows(
  environments: Environments,
  { pair, columns }: DatasetRows,
  from: readonly number[],
  to: readonly number[],
): SampleRow[] {
  const old = textsOf(
    environments.from,
    pair.from,
    columns.map(({ field }) => field.from),
    from,
  );
  const now = textsOf(
    environments.to,
    pair.to,
    columns.map(({ field }) => field.to),
    to,
  );
  const keys = keysOf(environments.to, pair.to, to);
  return to.map((row, index) => ({
    kind: 'changed',
    row,
    key: keys[index] ?? {},
    cells: columns.flatMap(({ field }, column) => {
      const [before, after] = [old[column]?.[index] ?? null, now[column]?.[index] ?? null];
      return before === after ? [] : [{ field: field.to.name, before, after }];
    }),
  }));
}

function wholeRows(
  environment: Environment,
  dataset: DatasetPlan,
  rows: readonly number[],
  kind: 'inserted' | 'deleted',
  uncompared: readonly string[],
): SampleRow[] {
  const fields = dataset.fields.filter(({ name }) => !uncompared.includes(name));
  const texts = textsOf(environment, dataset, fields, rows);
  return rows.map((row, index) => {
    const values = fields.map(({ name }, column) => [name, texts[column]?.[index] ?? null] as const);
    const cells = values.map(([field, value]) =>
      kind === 'deleted' ? { field, before: value, after: null } : { field, before: null, after: value },
    );
    return { kind, row, key: Object.fromEntries(values.filter(([name]) => dataset.key.includes(name))), cells };
  });
}

function keysOf(environment: Environment, dataset: DatasetPlan, rows: readonly number[]): SampleRow['key'][] {
  const fields = dataset.fields.filter(({ name }) => dataset.key.includes(name));
  const texts = textsOf(environment, dataset, fields, rows);
  return rows.map((_, index) =>
    Object.fromEntries(fields.map(({ name }, column) => [name, texts[column]?.[index] ?? null])),
  );
}

/** The texts of fields in single rows, a list a field. */
function textsOf(
  environment: Environment,
  dataset: DatasetPlan,
  fields: readonly FieldPlan[],
  rows: readonly number[],
): (string | null)[][] {
  if (rows.length === 0 || fields.length === 0) return fields.map(() => []);
  const batches = new Batches(environment, dataset, fields);
  const readers = fields.map(({ type }, index) =>
    cellTexts(type, batches.columns[index] as Batches['columns'][number]),
  );
  const listed = Float64Array.from(rows);
  const texts: (string | null)[][] = fields.map(() => []);
  for (let start = 0; start < rows.length; start += batches.capacity) {
    const count = Math.min(batches.capacity, rows.length - start);
    batches.read(start, count, listed);
    readers.forEach((read, index) => {
      texts[index]?.push(...read(count));
    });
  }
  return texts;
}
