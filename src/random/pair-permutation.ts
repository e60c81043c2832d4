import type { Key } from './key.ts';
import { mix } from './mix.ts';
import type { Rows } from './rows.ts';

const halfRounds = 6;

/**
 * Gives each row a pair, one of `left` and one of `right` things, so that no pair comes twice before every one has come
 * once; then another order of all pairs begins. An alternating Feistel network over the two sizes as they are (FE2 of
 * Bellare, Ristenpart, Rogaway and Stegers, "Format-preserving encryption", 2009): nothing outside of the pairs is met,
 * and none has to be taken apart.
 */
export class PairPermutation {
  /** Of each row of the batch, what was drawn of either side, and how many times all pairs had come before it. */
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  readonly rounds: Float64Array;
  readonly #base: Int32Array;
  readonly #keys: Int32Array;
  #round = 0;

  constructor(
    key: Key,
    /** How many there are on the left (up to 2^20), as two kinds one behind the other, and how many on the right go with each. */
    private readonly sizes: PairSizes,
    capacity: number,
  ) {
    this.lefts = new Uint32Array(capacity);
    this.rights = new Uint32Array(capacity);
    this.rounds = new Float64Array(capacity);
    this.#base = Int32Array.from({ length: halfRounds }, (_, round) =>
      mix((key[round & 3] as number) + Math.imul(round + 1, 0x9e3779b9)),
    );
    this.#keys = this.#base.slice();
  }

  read(rows: Rows): void {
    const size = pairsOf(this.sizes);
    const sizeOfHigh = 0x1_0000_0000 % size;
    for (let i = 0; i < rows.length; i++) {
      const low = rows.lo[i] as number;
      const high = rows.hi[i] as number;
      // A row has 53 bits, the item of an array 64: no number holds those, but what is left of their division does.
      const number =
        high < 0x20_0000 ? high * 0x1_0000_0000 + low : (((high % size) * sizeOfHigh) % size) + (low % size);
      const round = Math.floor(number / size);
      this.rounds[i] = round;
      if (round !== this.#round) this.#turnTo(round);
      this.#set(i, number - round * size);
    }
  }

  /** The pair at a place of the order. */
  #set(i: number, place: number): void {
    const { firsts, left, right } = this.sizes;
    const ofFirsts = firsts * right[0];
    const isFirst = place < ofFirsts;
    const rest = isFirst ? place : place - ofFirsts;
    const width = isFirst ? firsts : left - firsts;
    let b = Math.floor(rest / width);
    let a = rest - b * width + (isFirst ? 0 : firsts);
    const most = Math.max(...right);
    const keys = this.#keys;
    const [ofFirst, ofSecond] = right;
    do {
      for (let round = 0; round < halfRounds; round += 2) {
        a += below(left, mix(b + (keys[round] as number)));
        if (a >= left) a -= left;
        b += below(most, mix(a + (keys[round + 1] as number)));
        if (b >= most) b -= most;
      }
    } while (b >= (a < firsts ? ofFirst : ofSecond));
    this.lefts[i] = a;
    this.rights[i] = b;
  }

  #turnTo(round: number): void {
    const high = Math.floor(round / 0x1_0000_0000);
    for (let at = 0; at < halfRounds; at++)
      this.#keys[at] = round === 0 ? (this.#base[at] as number) : mix(mix((this.#base[at] as number) ^ round) + high);
    this.#round = round;
  }
}

/** `left` things, the first `firsts` of them of one kind, and how many things on the right go with those of either kind. */
export interface PairSizes {
  readonly left: number;
  readonly firsts: number;
  readonly right: readonly [number, number];
}

/** How many pairs there are. */
export function pairsOf({ left, firsts, right }: PairSizes): number {
  return firsts * right[0] + (left - firsts) * right[1];
}

/** An integer in [0, size), for a size up to 2^20: exact, the product has 52 bits. */
function below(size: number, hash: number): number {
  return Math.floor((hash >>> 0) * size * 2.3283064365386963e-10);
}
