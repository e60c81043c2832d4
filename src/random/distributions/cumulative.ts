/** Weights in a row, summed up: finds the one that a part of their sum falls to. */
export class Cumulative {
  /** The sum of the weights up to each, itself included. */
  readonly ends: Float64Array;
  readonly total: number;
  /** Where to begin to look, by the part of the sum. */
  readonly #starts: Uint32Array;

  constructor(weights: ArrayLike<number>) {
    this.ends = new Float64Array(weights.length);
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      sum += weights[i] as number;
      this.ends[i] = sum;
    }
    this.total = sum;
    this.#starts = this.#startsOf(Math.max(16, Math.min(65_536, weights.length * 2)));
  }

  /** The first whose sum is beyond `part`; the last that has a weight for the whole. */
  find(part: number): number {
    const { ends } = this;
    const slots = this.#starts.length;
    let at = this.#starts[Math.min(slots - 1, Math.floor((part / this.total) * slots))] as number;
    // Rounding may have taken it one slot too far.
    while (at > 0 && (ends[at - 1] as number) > part) at--;
    while (at < ends.length - 1 && (ends[at] as number) <= part) at++;
    while (at > 0 && ends[at] === ends[at - 1]) at--;
    return at;
  }

  #startsOf(slots: number): Uint32Array {
    const starts = new Uint32Array(slots);
    let at = 0;
    for (let slot = 0; slot < slots; slot++) {
      while (at < this.ends.length - 1 && (this.ends[at] as number) <= (slot / slots) * this.total) at++;
      starts[slot] = at;
    }
    return starts;
  }
}
