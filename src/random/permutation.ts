import type { Key } from './key.ts';
import { mix } from './mix.ts';

const rounds = 8;

/**
 * A keyed permutation of [0, size), in both directions and without a table: a Feistel network over the smallest 2^k
 * that holds the size, walked until it comes back inside (less than twice on average). Sizes go up to 2^53.
 */
export class Permutation {
  readonly #baseKeys: Int32Array;
  readonly #roundKeys: Int32Array;
  readonly #rightSize: number;
  readonly #leftMask: number;
  readonly #rightMask: number;

  constructor(
    key: Key,
    readonly size: number,
  ) {
    const bits = bitsOf(size);
    const leftBits = bits >> 1;
    this.#leftMask = (1 << leftBits) - 1;
    this.#rightMask = (1 << (bits - leftBits)) - 1;
    this.#rightSize = this.#rightMask + 1;
    this.#baseKeys = Int32Array.from({ length: rounds }, (_, round) =>
      mix((key[round & 3] as number) + Math.imul(round + 1, 0x9e3779b9)),
    );
    this.#roundKeys = this.#baseKeys.slice();
  }

  /** Makes it another permutation of the same size: that of one group of many, by the group's number. */
  turnTo(group: number): void {
    const low = group >>> 0;
    const high = Math.floor(group / 0x1_0000_0000);
    for (let round = 0; round < rounds; round++)
      this.#roundKeys[round] = mix(mix((this.#baseKeys[round] as number) ^ low) + high);
  }

  /** The value at an index. */
  at(index: number): number {
    let value = index;
    do value = this.#encrypt(value);
    while (value >= this.size);
    return value;
  }

  /** The index of a value: `at` undone. */
  indexOf(value: number): number {
    let index = value;
    do index = this.#decrypt(index);
    while (index >= this.size);
    return index;
  }

  #encrypt(value: number): number {
    let left = Math.floor(value / this.#rightSize);
    let right = value - left * this.#rightSize;
    for (let round = 0; round < rounds; round += 2) {
      left ^= mix(right + (this.#roundKeys[round] as number)) & this.#leftMask;
      right ^= mix(left + (this.#roundKeys[round + 1] as number)) & this.#rightMask;
    }
    return left * this.#rightSize + right;
  }

  #decrypt(value: number): number {
    let left = Math.floor(value / this.#rightSize);
    let right = value - left * this.#rightSize;
    for (let round = rounds - 2; round >= 0; round -= 2) {
      right ^= mix(left + (this.#roundKeys[round + 1] as number)) & this.#rightMask;
      left ^= mix(right + (this.#roundKeys[round] as number)) & this.#leftMask;
    }
    return left * this.#rightSize + right;
  }
}

/** The bits that the numbers below a size need, at least one. */
function bitsOf(size: number): number {
  const high = Math.floor((size - 1) / 0x1_0000_0000);
  return high > 0 ? 64 - Math.clz32(high) : Math.max(1, 32 - Math.clz32(size - 1));
}
