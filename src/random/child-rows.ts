import { CellHashes } from './cell.ts';
import { type CountWeights, meanCount } from './count-weights.ts';
import { deriveKey, type Key } from './key.ts';
import { mix } from './mix.ts';
import { Permutation } from './permutation.ts';
import { Rows } from './rows.ts';
import { unit } from './uniform.ts';

const none = new Uint32Array(0);
/** Parents of a block. */
const blockParents = 1024;
/** Blocks that are kept once they are worked out: 16 MB, and four million parents. */
const keptBlocks = 4096;

/**
 * Child rows that stand in the order of their parents, each parent with so many as it has drawn. A block of 1,024
 * parents has the same number of children as any other: its counts are drawn one by one and then moved by one, within
 * their bounds and in an order of the block's own, until they add up. So a row's block is a division, the rest a look
 * into one block, and neither more parents nor more blocks change what was there.
 */
export class ChildRows {
  readonly rows: number;
  readonly #blockRows: number;
  readonly #least: number;
  readonly #most: number;
  /** Shares of the counts up to and including each. */
  readonly #upTo: Float64Array;
  readonly #hashes: CellHashes;
  readonly #batch = new Rows(blockParents);
  readonly #order: Permutation;
  readonly #kept = new Map<number, Uint32Array>();
  #last: { readonly block: number; readonly starts: Uint32Array } = { block: -1, starts: none };

  constructor(
    key: Key,
    readonly parents: number,
    counts: CountWeights,
  ) {
    const { min, weights } = counts;
    this.#least = min;
    this.#most = min + weights.length - 1;
    this.#upTo = sharesUpTo(weights);
    this.#blockRows = Math.round(blockParents * meanCount(counts));
    this.#hashes = new CellHashes(key, blockParents);
    this.#order = new Permutation(deriveKey(key, 'order'), blockParents);
    this.rows = this.firstOf(parents);
  }

  /** The most children that any parent has: looks at all of them, where they are not too many, else at what may be. */
  get most(): number {
    if (this.parents > blockParents * keptBlocks) return this.#most;
    let most = 0;
    for (let parent = 0; parent < this.parents; parent++) most = Math.max(most, this.countOf(parent));
    return most;
  }

  /** The first child row of a parent; of the parent after the last, the number of rows. */
  firstOf(parent: number): number {
    if (this.#least === this.#most) return parent * this.#most;
    const block = Math.floor(parent / blockParents);
    const inside = parent - block * blockParents;
    // A whole number of blocks needs none of them.
    return block * this.#blockRows + (inside === 0 ? 0 : (this.#block(block)[inside] as number));
  }

  /** How many children a parent has. */
  countOf(parent: number): number {
    return this.firstOf(parent + 1) - this.firstOf(parent);
  }

  /** The parent of a child row. */
  parentOf(row: number): number {
    if (this.#least === this.#most) return Math.floor(row / this.#most);
    const block = Math.floor(row / this.#blockRows);
    const starts = this.#block(block);
    const inside = row - block * this.#blockRows;
    return block * blockParents + lastAtMost(starts, inside);
  }

  /** Sets `parents` to the parents of child rows; of those that follow one another without a search. */
  parentsOf(rows: Rows, parents: Rows): void {
    let first = 0;
    let starts: Uint32Array = none;
    let block = -1;
    let inside = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows.at(i);
      if (this.#least === this.#most) parents.set(i, this.parentOf(row));
      else {
        if (block < 0 || row < first || row >= first + this.#blockRows) {
          block = Math.floor(row / this.#blockRows);
          first = block * this.#blockRows;
          starts = this.#block(block);
          inside = lastAtMost(starts, row - first);
        } else if (row - first < (starts[inside] as number) || row - first > (starts[inside + 1] as number))
          inside = lastAtMost(starts, row - first);
        // The block's end lies behind all of its rows.
        else while ((starts[inside + 1] as number) <= row - first) inside++;
        parents.set(i, block * blockParents + inside);
      }
    }
  }

  /** Where each parent's children begin inside of a block, and the block's end. */
  #block(block: number): Uint32Array {
    // Most questions are about the block of the one before.
    if (block !== this.#last.block) this.#last = { block, starts: this.#known(block) };
    return this.#last.starts;
  }

  #known(block: number): Uint32Array {
    let starts = this.#kept.get(block);
    if (starts) return starts;
    if (this.#kept.size >= keptBlocks) this.#kept.delete(this.#kept.keys().next().value as number);
    starts = this.#drawBlock(block);
    this.#kept.set(block, starts);
    return starts;
  }

  #drawBlock(block: number): Uint32Array {
    this.#batch.setRange(block * blockParents, blockParents);
    this.#hashes.draw(this.#batch);
    const { h0, h1 } = this.#hashes;
    const counts = new Uint32Array(blockParents);
    let sum = 0;
    for (let i = 0; i < blockParents; i++) {
      const count = this.#least + firstAbove(this.#upTo, unit(h0[i] as number, h1[i] as number));
      counts[i] = count;
      sum += count;
    }
    this.#settle(counts, this.#blockRows - sum, mix(block));
    const starts = new Uint32Array(blockParents + 1);
    for (let i = 0; i < blockParents; i++) starts[i + 1] = (starts[i] as number) + (counts[i] as number);
    return starts;
  }

  /** Moves counts by one until `missing` children are made up for. */
  #settle(counts: Uint32Array, missing: number, offset: number): void {
    const step = missing < 0 ? -1 : 1;
    const end = missing < 0 ? this.#least : this.#most;
    for (let at = 0, left = missing; left !== 0; at++) {
      const parent = this.#order.at((at + offset) & (blockParents - 1));
      if (counts[parent] === end) continue;
      counts[parent] = (counts[parent] as number) + step;
      left -= step;
    }
  }
}

function sharesUpTo(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum / total;
  });
}

/** The first position whose share lies above `u`. */
function firstAbove(upTo: Float64Array, u: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] as number) > u) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last position that does not begin after `value`: of parents without children the last. */
function lastAtMost(starts: Uint32Array, value: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) > value) high = middle - 1;
    else low = middle;
  }
  return low;
}
