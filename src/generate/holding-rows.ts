import { sharedWords } from './shared-words.ts';

const block = 256;

/** What there is of them, for another thread. */
export interface HoldingWords {
  readonly bits: Uint32Array;
  readonly before: Uint32Array;
  readonly count: number;
}

/** The rows that a condition holds for: a bit a row, and four bytes a block that count those before it. */
export class HoldingRows {
  readonly #bits: Uint32Array;
  readonly #before: Uint32Array;
  count: number;

  constructor(size: number, words?: HoldingWords) {
    this.#bits = words?.bits ?? sharedWords(Math.ceil(size / block) * (block / 32));
    this.#before = words?.before ?? sharedWords(Math.ceil(size / block));
    this.count = words?.count ?? 0;
  }

  get words(): HoldingWords {
    return { bits: this.#bits, before: this.#before, count: this.count };
  }

  /** Row after row, from the first on. */
  add(row: number, isHeld: boolean): void {
    if (row % block === 0) this.#before[row / block] = this.count;
    if (!isHeld) return;
    const word = Math.floor(row / 32);
    this.#bits[word] = (this.#bits[word] as number) | (1 << (row % 32));
    this.count++;
  }

  /** How many such rows are before a row that is one; -1 of any other. */
  rankOf(row: number): number {
    const word = Math.floor(row / 32);
    const bits = this.#bits[word] as number;
    if (((bits >>> (row % 32)) & 1) === 0) return -1;
    const at = Math.floor(row / block);
    let rank = this.#before[at] as number;
    for (let each = at * (block / 32); each < word; each++) rank += ones(this.#bits[each] as number);
    return rank + ones(bits & ((1 << (row % 32)) - 1));
  }
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
