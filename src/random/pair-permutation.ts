import { drawsKernel } from './draws-kernel.ts';
import type { Key } from './key.ts';
import { mix } from './mix.ts';
import type { Rows } from './rows.ts';

/** `left` things, the first `firsts` of them of one kind, and how many things on the right go with those of either kind. */
export interface PairSizes {
  /** Up to 2^20, as those on the right. */
  readonly left: number;
  readonly firsts: number;
  readonly right: readonly [number, number];
}

const halfRounds = 6;

/**
 * Gives each row a pair, one of `left` and one of `right` things, so that no pair comes twice before every one has come
 * once; then another order of all pairs begins. An alternating Feistel network over the two sizes as they are (FE2 of
 * Bellare, Ristenpart, Rogaway and Stegers, "Format-preserving encryption", 2009): nothing outside of the pairs is met,
 * and none has to be taken apart. Where one kind goes with fewer on the right it is walked until it comes to a pair.
 */
export class PairPermutation {
  /** Of each row of the batch, what was drawn on either side, and how many times all pairs had come before it. */
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  readonly rounds: Float64Array;
  readonly #base: Int32Array;
  #keys: Int32Array;
  readonly #places: Float64Array;
  #round = 0;

  constructor(
    key: Key,
    private readonly sizes: PairSizes,
    capacity: number,
  ) {
    this.lefts = new Uint32Array(capacity);
    this.rights = new Uint32Array(capacity);
    this.rounds = new Float64Array(capacity);
    this.#places = new Float64Array(capacity);
    this.#base = Int32Array.from({ length: halfRounds }, (_, round) =>
      mix((key[round & 3] as number) + Math.imul(round + 1, 0x9e3779b9)),
    );
    this.#keys = this.#base;
  }

  read(rows: Rows): void {
    const { right } = this.sizes;
    const isWhole = right[0] === right[1];
    if (isWhole && areRun(rows)) {
      this.#readRun(rows);
      return;
    }
    const isOneRound = this.#number(rows);
    if (isWhole) this.#startWhole(rows.length);
    else this.#startByKind(rows.length);
    if (isOneRound && isWhole) this.#turnAll(0, rows.length);
    else for (let i = 0; i < rows.length; i++) this.#turn(i);
  }

  /** Rows that follow one another, as most do, are those of one round after the other: one division for each round. */
  #readRun({ lo, hi, length }: Rows): void {
    const size = pairsOf(this.sizes);
    // By its words: an item's number as a row is its place in its array, and many have the same.
    const first = length === 0 ? 0 : (hi[0] as number) * 0x1_0000_0000 + (lo[0] as number);
    let round = Math.floor(first / size);
    let place = first - round * size;
    for (let from = 0; from < length; round++, place = 0) {
      const end = Math.min(length, from + size - place);
      this.rounds.fill(round, from, end);
      this.#startFrom(place, from, end);
      this.#turnAll(from, end);
      from = end;
    }
  }

  #startFrom(place: number, from: number, until: number): void {
    const { lefts, rights, sizes } = this;
    const { left } = sizes;
    let b = Math.floor(place / left);
    let a = place - b * left;
    for (let at = from; at < until; b++) {
      const end = Math.min(until, at + left - a);
      rights.fill(b, at, end);
      for (let i = at; i < end; i++) lefts[i] = a + i - at;
      at = end;
      a = 0;
    }
  }

  /** Which place of which round each row has: `rounds` and `#places`; whether all are of one round. */
  #number({ lo, hi, length }: Rows): boolean {
    const { rounds, sizes } = this;
    const places = this.#places;
    const size = pairsOf(sizes);
    const sizeOfHigh = 0x1_0000_0000 % size;
    let isOneRound = true;
    for (let i = 0; i < length; i++) {
      const low = lo[i] as number;
      const high = hi[i] as number;
      // A row has 53 bits, the item of an array 64: no number holds those, but what is left of their division does.
      const number =
        high < 0x20_0000 ? high * 0x1_0000_0000 + low : (((high % size) * sizeOfHigh) % size) + (low % size);
      const round = number < size ? 0 : Math.floor(number / size);
      rounds[i] = round;
      places[i] = number - round * size;
      if (round !== rounds[0]) isOneRound = false;
    }
    return isOneRound;
  }

  /** The pairs at the rows' places, as numbers come apart into digits. */
  #startWhole(length: number): void {
    const { lefts, rights, sizes } = this;
    const places = this.#places;
    const { left } = sizes;
    for (let i = 0; i < length; i++) {
      const place = places[i] as number;
      const b = Math.floor(place / left);
      lefts[i] = place - b * left;
      rights[i] = b;
    }
  }

  /** The same, the pairs of the first kind before those of the second. */
  #startByKind(length: number): void {
    const { left, firsts, right } = this.sizes;
    const ofFirsts = firsts * right[0];
    for (let i = 0; i < length; i++) {
      const place = this.#places[i] as number;
      const isFirst = place < ofFirsts;
      const rest = isFirst ? place : place - ofFirsts;
      const width = isFirst ? firsts : left - firsts;
      const b = Math.floor(rest / width);
      this.lefts[i] = rest - b * width + (isFirst ? 0 : firsts);
      this.rights[i] = b;
    }
  }

  /** Rows of one round, by the kernel where it is worth it. */
  #turnAll(from: number, end: number): void {
    const { lefts, rights, rounds, sizes } = this;
    const count = (end - from + 7) & ~7;
    const own = drawsKernel(end - from, count * 8);
    if (!own) {
      for (let i = from; i < end; i++) this.#turn(i);
      return;
    }
    this.#turnTo(rounds[from] as number);
    own.words.set(lefts.subarray(from, end), 0);
    own.words.set(rights.subarray(from, end), count);
    const keys = this.#keys as unknown as [number, number, number, number, number, number];
    own.kernel.pairs(count, 0, count * 4, sizes.left, sizes.right[0], ...keys);
    lefts.set(own.words.subarray(0, end - from), from);
    rights.set(own.words.subarray(count, count + end - from), from);
  }

  #turn(i: number): void {
    const { left, firsts, right } = this.sizes;
    const [ofFirst, ofSecond] = right;
    const most = ofFirst > ofSecond ? ofFirst : ofSecond;
    this.#turnTo(this.rounds[i] as number);
    const keys = this.#keys;
    let a = this.lefts[i] as number;
    let b = this.rights[i] as number;
    do {
      for (let round = 0; round < halfRounds; round += 2) {
        a += part(left, mix(b + (keys[round] as number)));
        if (a >= left) a -= left;
        b += part(most, mix(a + (keys[round + 1] as number)));
        if (b >= most) b -= most;
      }
    } while (b >= (a < firsts ? ofFirst : ofSecond));
    this.lefts[i] = a;
    this.rights[i] = b;
  }

  #turnTo(round: number): void {
    if (round === this.#round) return;
    this.#round = round;
    const high = Math.floor(round / 0x1_0000_0000);
    this.#keys = round === 0 ? this.#base : this.#base.map((key) => mix(mix(key ^ round) + high));
  }
}

/** Whether each row is the one behind the row before, below 2^53. */
function areRun({ lo, hi, length }: Rows): boolean {
  const first = lo[0] as number;
  const high = hi[0] as number;
  for (let i = 1; i < length; i++) if (hi[i] !== high || lo[i] !== first + i) return false;
  return high < 0x20_0000;
}

/** How many pairs there are. */
export function pairsOf({ left, firsts, right }: PairSizes): number {
  return firsts * right[0] + (left - firsts) * right[1];
}

/** An integer in [0, size), for a size up to 2^20: the product is exact. */
function part(size: number, hash: number): number {
  return Math.floor((hash >>> 0) * size * 2.3283064365386963e-10);
}
