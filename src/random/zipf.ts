import { exp, log, power } from './elementary.ts';
import { mix } from './mix.ts';
import { unit } from './uniform.ts';

/**
 * Ranks from 1 to `size`, rank k with a share in proportion to 1 / k^s: by rejection-inversion, in constant time and
 * without a table (W. Hörmann and G. Derflinger, "Rejection-inversion to generate variates from monotone discrete
 * distributions", ACM TOMACS 6, 1996). A draw is a function of the 64 bits that it is given.
 */
export class ZipfRanks {
  readonly #first: number;
  readonly #last: number;
  readonly #near: number;

  constructor(
    readonly size: number,
    readonly s: number,
  ) {
    this.#first = this.#integral(1.5) - 1;
    this.#last = this.#integral(size + 0.5);
    this.#near = 2 - this.#inverse(this.#integral(2.5) - power(2, -s));
  }

  /** The rank of these 64 bits. */
  rank(h0: number, h1: number): number {
    for (let counter = 0; ; counter++) {
      const bits = mix(h1 + Math.imul(counter, 0x9e3779b9));
      const area = this.#last + unit(counter === 0 ? h0 : mix(bits ^ h0), counter === 0 ? h1 : bits) * this.#width;
      const x = this.#inverse(area);
      const rank = Math.min(this.size, Math.max(1, Math.floor(x + 0.5)));
      if (rank - x <= this.#near || area >= this.#integral(rank + 0.5) - power(rank, -this.s)) return rank;
    }
  }

  get #width(): number {
    return this.#first - this.#last;
  }

  /** The integral of x^-s, but for a constant. */
  #integral(x: number): number {
    const rest = 1 - this.s;
    return Math.abs(rest) < 1e-6 ? log(x) : (power(x, rest) - 1) / rest;
  }

  #inverse(area: number): number {
    const rest = 1 - this.s;
    if (Math.abs(rest) < 1e-6) return exp(area);
    // Rounding may take it past the end, where there is no value.
    return power(Math.max(1e-300, 1 + area * rest), 1 / rest);
  }
}
