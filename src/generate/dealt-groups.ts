import type { Key } from '../random/key.ts';
import { Permutation } from '../random/permutation.ts';
import { Rows } from '../random/rows.ts';

import type { Environment } from './environment.ts';
import type { RowsOfParents } from './parent-rows.ts';
import { sharedNumbers } from './shared-words.ts';

/** Which rows differ: the how-manieth of them each is, −1 of others, and what those draw out of so many. */
export interface Differing {
  readonly rankOf: (row: number) => number;
  readonly free: (i: number, size: number) => number;
}

/** Writes how many combinations each of some groups has. */
export type Measure = (groups: Rows, domains: Float64Array) => void;

/**
 * All combinations of all groups in one order, those of a group behind those of the one before it: eight bytes a group
 * say where each begins. A row's number goes through a permutation of them all.
 */
export class DealtGroups {
  /** The batch's groups, and what is left of each row's number inside of its own. */
  readonly rows: Rows;
  readonly values: Float64Array;
  readonly rest: Float64Array;
  #permutation: Permutation | undefined;
  #starts: Float64Array | undefined;

  constructor(
    private readonly environment: Environment,
    private readonly name: string,
    /** Of the part that is the group. */
    readonly position: number,
    readonly groups: number,
    /** The groups as parents: a row may have none after all. */
    readonly parents: () => RowsOfParents,
  ) {
    const { capacity } = environment;
    this.rows = new Rows(capacity);
    this.values = new Float64Array(capacity);
    this.rest = new Float64Array(capacity);
  }

  /** How many combinations there are in all. */
  total(measure: Measure): number {
    return this.#starting(measure)[this.groups] as number;
  }

  read(rows: Rows, key: Key, measure: Measure, { rankOf, free }: Differing): void {
    const starts = this.#starting(measure);
    // Rows beyond the last, which are refused, begin again.
    this.#permutation ??= new Permutation(key, Math.max(1, starts[this.groups] as number));
    const { size } = this.#permutation;
    for (let i = 0; i < rows.length; i++) {
      const rank = rankOf(rows.at(i));
      const number = rank < 0 ? free(i, size) : this.#permutation.at(rank % size);
      const group = groupOf(starts, number);
      this.values[i] = group;
      this.rest[i] = number - (starts[group] as number);
    }
    this.rows.setEach(this.values, 0, rows.length);
  }

  #starting(measure: Measure): Float64Array {
    const { sums } = this.environment;
    this.#starts ??= sums.get(this.name) ?? this.#sum(measure);
    sums.set(this.name, this.#starts);
    return this.#starts;
  }

  #sum(measure: Measure): Float64Array {
    const starts = sharedNumbers(this.groups + 1);
    const batch = new Rows(this.rows.capacity);
    const domains = new Float64Array(batch.capacity);
    for (let first = 0; first < this.groups; first += batch.capacity) {
      batch.setRange(first, Math.min(batch.capacity, this.groups - first));
      measure(batch, domains);
      for (let i = 0; i < batch.length; i++)
        starts[first + i + 1] = (starts[first + i] as number) + (domains[i] as number);
    }
    return starts;
  }
}

/** The last group that begins at a number or before it: of groups without combinations the last. */
function groupOf(starts: Float64Array, number: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) > number) high = middle - 1;
    else low = middle;
  }
  return low;
}
