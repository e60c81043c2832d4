/** Longer numbers are told one by one, wherever they lie. */
export const mostDigits = 8;
/** Numbers of one part, a bit each. */
const wide = 4096;
/** So many parts are half a kilobyte each: numbers that are further apart are told by their hashes alone. */
const mostParts = 8192;
/** Numbers around one that say how densely they lie there. */
const around = 64;
/** Of how many parts of all numbers from the least to the greatest it is told whether some are there. */
export const spreadParts = 16;

/** Which whole numbers a column has, as long as they lie close together: as identifiers do that count on. */
export class DenseNumbers {
  #parts: Map<number, Uint32Array> | undefined = new Map();
  #least = Number.POSITIVE_INFINITY;
  #greatest = Number.NEGATIVE_INFINITY;

  add(number: number): void {
    const parts = this.#parts;
    if (!parts) return;
    const at = Math.floor(number / wide);
    let part = parts.get(at);
    if (!part) {
      if (parts.size === mostParts) {
        this.#parts = undefined;
        return;
      }
      part = new Uint32Array(wide / 32);
      parts.set(at, part);
    }
    const bit = number % wide;
    part[bit >> 5] = ((part[bit >> 5] as number) | (1 << (bit & 31))) >>> 0;
    this.#least = Math.min(this.#least, number);
    this.#greatest = Math.max(this.#greatest, number);
  }

  #has(number: number): boolean {
    const word = this.#parts?.get(Math.floor(number / wide))?.[(number % wide) >> 5] ?? 0;
    return ((word >>> (number & 31)) & 1) === 1;
  }

  /** How many of the numbers around one the column has, itself left out: as likely it has that one. 0: nobody knows. */
  shareAround(number: number): number {
    const first = Math.max(0, number - around / 2);
    let found = 0;
    for (let each = first; each <= first + around; each++) if (each !== number && this.#has(each)) found += 1;
    return found / around;
  }

  /** In which part a number lies of all from the least to the greatest. */
  partOf(number: number): number {
    const [least, greatest] = [this.#least, this.#greatest];
    return Math.min(spreadParts - 1, Math.floor(((number - least) / (greatest - least + 1)) * spreadParts));
  }
}
