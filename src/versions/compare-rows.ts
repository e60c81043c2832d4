import type { DatasetPlan } from '../plan/plan.ts';

import { Batches } from '../generate/batches.ts';
import type { Environment } from '../generate/environment.ts';

import { columnDifference } from './column-difference.ts';
import { type FieldPair, pairFields } from './compare-fields.ts';
import type { PlanComparison } from './compare-plans.ts';
import type { DatasetPair } from './compared-version.ts';
import { pairRows, type RowPairs, sizeOf } from './row-pairs.ts';

/** What generation knows of each version. */
export interface Environments {
  readonly from: Environment;
  readonly to: Environment;
}

/** What becomes of the rows of a dataset that both versions have. */
export interface DatasetRows {
  readonly pair: DatasetPair;
  /** Those that both versions have. */
  readonly fields: readonly FieldPair[];
  readonly rows: RowPairs;
  /** Rows of one version alone. Those whose key is another are of both kinds. */
  readonly inserted: number;
  readonly deleted: number;
  /** Rows with their old key and another value in a field that both versions have. */
  readonly changed: number;
  /** Rows of both with another key, by their place among those that are paired. */
  readonly rekeyed: readonly number[];
  /** Fields with values that are others, and in how many of the rows that keep their key. */
  readonly columns: readonly ColumnRows[];
  /** The places of rows that changed among those that are paired, the first of them. */
  readonly first: readonly number[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Fields whose cells nobody can tell without a database. */
  readonly uncompared: readonly string[];
}

export interface ColumnRows {
  readonly field: FieldPair;
  readonly changed: number;
}

/** How many rows that changed are remembered; more of them are only counted. */
export interface RowLimits {
  readonly changed: number;
}

/** The fields of both versions whose functions differ, so that their cells have to be looked at. */
export function suspects(
  { origins, untouched }: Pick<PlanComparison, 'origins' | 'untouched'>,
  { from, to }: DatasetPair,
): readonly FieldPair[] {
  if (untouched.has(to.id)) return [];
  return pairFields(from.fields, to.fields).filter(
    (field) => origins.from.field(from, field.from.name) !== origins.to.field(to, field.to.name),
  );
}

/** Looks at the cells of those fields alone: no other column is made. */
export function compareDatasetRows(
  comparison: Pick<PlanComparison, 'origins' | 'untouched'>,
  environments: Environments,
  pair: DatasetPair,
  limits: RowLimits,
): DatasetRows {
  const fields = pairFields(pair.from.fields, pair.to.fields);
  const { origins } = comparison;
  const elsewhere = fields.filter(
    ({ from, to }) => origins.from.isElsewhere(pair.from, from.name) || origins.to.isElsewhere(pair.to, to.name),
  );
  const looked = suspects(comparison, pair).filter(({ to }) => !elsewhere.some((each) => each.to === to));
  const rows = pairRows(pair);
  const found = looked.length > 0 && rows.count > 0 ? walk(environments, pair, looked, rows, limits) : nothing;
  return {
    pair,
    fields,
    rows,
    inserted: sizeOf(rows.inserted) + found.rekeyed.length,
    deleted: sizeOf(rows.deleted) + found.rekeyed.length,
    changed: found.changed,
    rekeyed: found.rekeyed,
    first: found.first,
    columns: looked.flatMap((field, index) => {
      const changed = found.counts[index] ?? 0;
      return changed > 0 ? [{ field, changed }] : [];
    }),
    added: missing(
      pair.to,
      fields.map(({ to }) => to.name),
    ),
    removed: missing(
      pair.from,
      fields.map(({ from }) => from.name),
    ),
    uncompared: elsewhere.map(({ to }) => to.name),
  };
}

function missing({ fields }: DatasetPlan, names: readonly string[]): string[] {
  return fields.map(({ name }) => name).filter((name) => !names.includes(name));
}

interface Found {
  readonly counts: readonly number[];
  readonly changed: number;
  readonly rekeyed: readonly number[];
  readonly first: readonly number[];
}

const nothing: Found = { counts: [], changed: 0, rekeyed: [], first: [] };

function walk(
  environments: Environments,
  pair: DatasetPair,
  fields: readonly FieldPair[],
  rows: RowPairs,
  limits: RowLimits,
): Found {
  const reader = new PairReader(environments, pair, fields, rows);
  const isKey = fields.map(({ from, to }) => pair.from.key.includes(from.name) && pair.to.key.includes(to.name));
  const counts = fields.map(() => 0);
  const rekeyed: number[] = [];
  const first: number[] = [];
  let changed = 0;
  reader.each((start, count, differences) => {
    const keys = new Uint8Array(count);
    differences.forEach((difference, index) => {
      if (isKey[index]) counts[index] = (counts[index] as number) + difference(count, keys);
    });
    const any = new Uint8Array(count);
    differences.forEach((difference, index) => {
      if (isKey[index]) return;
      const marks = new Uint8Array(count);
      if (difference(count, marks) === 0) return;
      let own = 0;
      for (let row = 0; row < count; row++) {
        if (marks[row] === 0 || keys[row] === 1) continue;
        own++;
        any[row] = 1;
      }
      counts[index] = (counts[index] as number) + own;
    });
    for (let row = 0; row < count; row++) {
      if (keys[row] === 1) rekeyed.push(start + row);
      else if (any[row] === 1 && ++changed <= limits.changed) first.push(start + row);
    }
  });
  return { counts, changed, rekeyed, first };
}

/** Reads the same fields of paired rows in both versions, a batch at a time. */
class PairReader {
  readonly #from: Batches;
  readonly #to: Batches;
  readonly #differences: readonly ReturnType<typeof columnDifference>[];

  constructor(
    { from, to }: Environments,
    pair: DatasetPair,
    fields: readonly FieldPair[],
    private readonly rows: RowPairs,
  ) {
    this.#from = new Batches(
      from,
      pair.from,
      fields.map((field) => field.from),
    );
    this.#to = new Batches(
      to,
      pair.to,
      fields.map((field) => field.to),
    );
    this.#differences = fields.map((field, index) =>
      columnDifference(
        { type: field.from.type, column: this.#from.columns[index] as Batches['columns'][number] },
        { type: field.to.type, column: this.#to.columns[index] as Batches['columns'][number] },
      ),
    );
  }

  each(visit: (start: number, count: number, differences: PairReader['differences']) => void): void {
    const { count, listed } = this.rows;
    for (let start = 0; start < count; start += this.#from.capacity) {
      const size = Math.min(this.#from.capacity, count - start);
      this.#from.read(start, size, listed?.from);
      this.#to.read(start, size, listed?.to);
      visit(start, size, this.#differences);
    }
  }

  get differences(): readonly ReturnType<typeof columnDifference>[] {
    return this.#differences;
  }
}
