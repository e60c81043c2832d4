import { exp, log } from '../../random/elementary.ts';
import type { Key } from '../../random/key.ts';
import { GridCells } from '../../random/normal-cells.ts';

/** Keys of what bars draw beside their path. */
export interface BarKeys {
  readonly range: Key;
  readonly trade: Key;
}

/** 2^-32, and half of it so that neither 0 nor 1 is drawn. */
const step = 2.3283064365386963e-10;

/** What the bars of a stretch have beside where they begin and end: how far they reach, gaps, volume. */
export class BarDraws {
  readonly #range: GridCells;
  readonly #trade: GridCells;

  constructor(
    private readonly keys: BarKeys,
    private readonly asset: number,
    private readonly length: number,
  ) {
    this.#range = new GridCells(length);
    this.#trade = new GridCells(length);
  }

  turnTo(stretch: number): void {
    this.#range.draw(this.keys.range, this.asset, stretch * this.length, 1, this.length);
    this.#trade.draw(this.keys.trade, this.asset, stretch * this.length, 1, this.length);
  }

  /** How far above both ends a bar's high is, of a Brownian path of that deviation that ends `moved` away: logarithms. */
  above(bar: number, moved: number, deviation: number): number {
    return beyond(moved, deviation, unitOf(this.#range.h0[bar] as number));
  }

  /** The same below both ends. */
  below(bar: number, moved: number, deviation: number): number {
    return beyond(moved, deviation, unitOf(this.#range.h1[bar] as number));
  }

  /** A number of mean 0 and deviation 1, between -2.45 and 2.45: where a bar begins after the market was closed. */
  gap(bar: number): number {
    const word = this.#trade.h0[bar] as number;
    return (((word & 0xffff) + (word >>> 16)) / 65_535 - 1) * 2.449489742783178;
  }

  /** Times the average volume: 1 in the mean, more where the bar moved by many of its deviations. */
  volume(bar: number, deviations: number): number {
    const drawn = -log(unitOf(this.#trade.h1[bar] as number));
    return (0.6 + 0.5 * deviations) * (0.3 + 0.7 * drawn);
  }
}

function unitOf(word: number): number {
  return (word + 0.5) * step;
}

/**
 * The greatest value of a Brownian bridge from 0 to m exceeds z ≥ max(0, m) with probability exp(−2 z (z − m) / σ²): solved
 * for z, less max(0, m).
 */
function beyond(moved: number, deviation: number, draw: number): number {
  const reach = Math.sqrt(moved * moved - 2 * deviation * deviation * log(draw));
  return (reach - Math.abs(moved)) / 2;
}

/** e^x for small x ≥ 0 by its series, exact to the last digit but one. */
export function growth(x: number): number {
  if (x > 0.0625) return exp(x);
  return 1 + x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + (x / 5) * (1 + (x / 6) * (1 + x / 7))))));
}
