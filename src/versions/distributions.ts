import type { Column, ListColumn, NumberColumn } from '../values/column.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import type { DatasetPlan, FieldPlan } from '../plan/plan.ts';

import { cellTexts } from '../formats/cell-texts.ts';

import { Batches } from '../generate/batches.ts';
import type { Environment } from '../generate/environment.ts';

import type { FieldPair } from './compare-fields.ts';
import type { Environments } from './compare-rows.ts';
import type { DatasetPair } from './compared-version.ts';

/** How the values of a column are spread in two versions. */
export interface Distribution {
  readonly from: Spread;
  readonly to: Spread;
  /** Of numbers and times: how many values lie in each of equal parts of the range of both. */
  readonly histogram?: { readonly from: readonly number[]; readonly to: readonly number[] };
  /** Of all else: the values that come most in either version, with their shares of the rows. */
  readonly top?: readonly { readonly value: string; readonly from: number; readonly to: number }[];
}

export interface Spread {
  /** Rows that were looked at, and whether they were all of them; else they are spread evenly over all. */
  readonly rows: number;
  readonly isExact: boolean;
  /** Share of nulls. */
  readonly nulls: number;
  /** Different values, not counted beyond `mostValues`. */
  readonly values?: number;
  /** Of numbers and times, as texts: the least, the greatest, and what so much of a hundred lies below. */
  readonly quantiles?: Readonly<Record<'min' | 'p5' | 'p25' | 'p50' | 'p75' | 'p95' | 'max', string>>;
}

/** More rows than these are not looked at one by one. */
export const mostRows = 100_000;
/** More different values than these are only called many. */
const mostValues = 1000;
const shownValues = 8;
const bins = 16;

/** Compares how the values of a field are spread over the rows of each version. */
export function distributionOf({ from, to }: Environments, pair: DatasetPair, field: FieldPair): Distribution {
  const [old, now] = [sampled(from, pair.from, field.from), sampled(to, pair.to, field.to)];
  if (old.numbers && now.numbers) {
    return {
      from: spreadOf(old),
      to: spreadOf(now),
      ...(familyOf(field.from.type) === familyOf(field.to.type) && {
        histogram: histogramOf(old.numbers, now.numbers),
      }),
    };
  }
  return { from: spreadOf(old), to: spreadOf(now), ...topOf(old, now) };
}

interface Sampled {
  readonly rows: number;
  readonly isExact: boolean;
  readonly nulls: number;
  /** In order, as a column has them: so many times the number that is meant. */
  readonly numbers?: { readonly sorted: Float64Array; readonly unit: number; text(value: number): string };
  /** How often each text comes; undefined: there are too many. */
  readonly counts?: ReadonlyMap<string, number> | undefined;
}

function sampled(environment: Environment, dataset: DatasetPlan, field: FieldPlan): Sampled {
  const count = Math.min(dataset.rows, mostRows);
  const listed = Float64Array.from({ length: count }, (_, index) => Math.floor((index * dataset.rows) / count));
  const batches = new Batches(environment, dataset, [field]);
  const column = batches.columns[0] as Column;
  const gatherer =
    column.form === 'number' && familyOf(field.type) !== 'boolean'
      ? new Numbers(field.type, column, count)
      : column.form === 'list'
        ? new Codes(field.type, column)
        : new Texts(field.type, column);
  let nulls = 0;
  for (let start = 0; start < count; start += batches.capacity) {
    const size = Math.min(batches.capacity, count - start);
    batches.read(start, size, listed);
    for (let row = 0; row < size; row++) if (column.nulls?.[row] === 1) nulls++;
    gatherer.add(size);
  }
  return { rows: count, isExact: count === dataset.rows, nulls, ...gatherer.found };
}

/** Gathers the values of numbers and times. */
class Numbers {
  readonly #values: Float64Array;
  #count = 0;

  /** `most`: how many rows there are at most. */
  constructor(
    private readonly type: FieldType,
    private readonly column: NumberColumn,
    most: number,
  ) {
    this.#values = new Float64Array(most);
  }

  add(count: number): void {
    const { values, nulls } = this.column;
    for (let row = 0; row < count; row++) {
      const value = values[row] as number;
      if (nulls?.[row] !== 1 && Number.isFinite(value)) this.#values[this.#count++] = value;
    }
  }

  get found(): Pick<Sampled, 'numbers'> {
    const { type, column } = this;
    const sorted = this.#values.subarray(0, this.#count).sort();
    let unit = 1;
    if (familyOf(type) === 'decimal') for (let digit = 0; digit < column.scale; digit++) unit *= 10;
    return { numbers: { sorted, unit, text: (value) => numberText(type, column.scale, value) } };
  }
}

/** Counts how often each text of a list comes. */
class Codes {
  readonly #counts: Uint32Array;

  constructor(
    private readonly type: FieldType,
    private readonly column: ListColumn,
  ) {
    this.#counts = new Uint32Array(column.list.texts.length);
  }

  add(count: number): void {
    const { codes, nulls } = this.column;
    const counts = this.#counts;
    for (let row = 0; row < count; row++) {
      const code = codes[row] as number;
      if (nulls?.[row] !== 1) counts[code] = (counts[code] as number) + 1;
    }
  }

  get found(): Pick<Sampled, 'counts'> {
    const used = Uint32Array.from([...this.#counts.keys()].filter((code) => this.#counts[code] !== 0));
    const texts = cellTexts(this.type, { ...this.column, codes: used, nulls: null })(used.length);
    const counts = new Map<string, number>();
    // Equal texts may stand in a list twice.
    texts.forEach((text, index) => {
      const own = this.#counts[used[index] as number] as number;
      if (text !== null) counts.set(text, (counts.get(text) ?? 0) + own);
    });
    return { counts: counts.size > mostValues ? undefined : counts };
  }
}

/** Counts how often each of other values comes, until there are too many. */
class Texts {
  #counts: Map<string, number> | undefined = new Map();
  readonly #read: (count: number) => (string | null)[];

  constructor(type: FieldType, column: Column) {
    this.#read = cellTexts(type, column);
  }

  add(count: number): void {
    if (!this.#counts) return;
    for (const text of this.#read(count)) if (text !== null) this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
    if (this.#counts.size > mostValues) this.#counts = undefined;
  }

  get found(): Pick<Sampled, 'counts'> {
    return { counts: this.#counts };
  }
}

/** A number of a column as it is read. */
function numberText(type: FieldType, scale: number, value: number): string {
  const column: NumberColumn = { form: 'number', values: Float64Array.of(value), scale, nulls: null };
  return cellTexts(type, column)(1)[0] ?? '';
}

function spreadOf({ rows, isExact, nulls, numbers, counts }: Sampled): Spread {
  const facts = { rows, isExact, nulls: rows === 0 ? 0 : nulls / rows, ...(counts && { values: counts.size }) };
  if (!numbers || numbers.sorted.length === 0) return facts;
  const { sorted, text } = numbers;
  const at = (share: number) => text(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number);
  const quantiles = { min: at(0), p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95), max: at(1) };
  return { ...facts, quantiles };
}

function histogramOf(
  one: NonNullable<Sampled['numbers']>,
  other: NonNullable<Sampled['numbers']>,
): { from: number[]; to: number[] } {
  const values = [one, other].map(({ sorted, unit }) => sorted.map((value) => value / unit)) as [
    Float64Array,
    Float64Array,
  ];
  const ends = values.flatMap((each) => (each.length === 0 ? [] : [each[0] as number, each.at(-1) as number]));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const width = (most - least) / bins;
  const counted = (each: Float64Array) => {
    const counts = new Array<number>(bins).fill(0);
    for (const value of each) {
      const bin = width > 0 ? Math.min(bins - 1, Math.floor((value - least) / width)) : 0;
      counts[bin] = (counts[bin] as number) + 1;
    }
    return counts;
  };
  return { from: counted(values[0]), to: counted(values[1]) };
}

/** What comes most; nothing where there are too many values to be counted. */
function topOf(from: Sampled, to: Sampled): Pick<Distribution, 'top'> {
  const [old, now] = [from.counts, to.counts];
  if (!old || !now) return {};
  const share = ({ rows }: Sampled, count = 0) => (rows === 0 ? 0 : count / rows);
  const all = [...new Set([...now.keys(), ...old.keys()])].map((value) => ({
    value,
    from: share(from, old.get(value)),
    to: share(to, now.get(value)),
  }));
  // Each as rare as its row: nothing comes most.
  if (all.length > rowsPerValue(from, to)) return {};
  all.sort((a, b) => Math.max(b.from, b.to) - Math.max(a.from, a.to) || (a.value < b.value ? -1 : 1));
  return { top: all.slice(0, shownValues) };
}

function rowsPerValue(from: Sampled, to: Sampled): number {
  return Math.max(20, Math.min(from.rows, to.rows) / 4);
}
