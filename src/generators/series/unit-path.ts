import type { Key } from '../../random/key.ts';
import { GridCells } from '../../random/normal-cells.ts';

/** 2^0 to 2^53. */
const powers = Float64Array.from({ length: 54 }, (_, level) =>
  level < 31 ? 1 << level : (1 << (level - 30)) * 0x4000_0000,
);

/** Positions of a block. */
export const blockLength = 4096;

const blockLevel = 12;

/** A line of noise and its share in a path's. */
export interface Factor {
  readonly key: Key;
  readonly line: number;
  readonly weight: number;
}

/**
 * The steps of a Gaussian walk that keeps `keeps` of its distance from 0 each time and moves by a standard normal number
 * (1: Brownian motion, 0: white noise), as far as bridges need them. At half-distance h = 2^level, with
 * G(h) = 1 + keeps² + … + keeps^(2h − 2):
 *   X(h later) = reach·X + √G(h)·n, and half-way between X and Y, 2h apart, lies middle·(X + Y) + spread·n.
 * By the covariance of a stationary AR(1), whose limit for `keeps` = 1 is Brownian motion's.
 */
export class WalkSteps {
  readonly reach = new Float64Array(54);
  readonly deviation = new Float64Array(54);
  readonly middle = new Float64Array(54);
  readonly spread = new Float64Array(54);

  constructor(keeps: number) {
    let reach = keeps;
    let variance = 1;
    for (let level = 0; level < 54; level++) {
      const squared = reach * reach;
      this.reach[level] = reach;
      this.deviation[level] = Math.sqrt(variance);
      this.middle[level] = reach / (1 + squared);
      this.spread[level] = Math.sqrt(variance / (1 + squared));
      variance *= 1 + squared;
      reach = squared;
    }
  }
}

/**
 * A walk from 0 of which any position is found without those before: at 2^k blocks from 2^(k − 1), between two of them by
 * halving (midpoint displacement, P. Lévy 1948). Every position has one normal number of its own, so neither the way
 * there nor what is asked beside it makes a difference. Positions of a stretch are found together, and stretches of a
 * block.
 */
export class UnitPath {
  /** At the ends of the block's stretches, from its first position to the next block's. */
  readonly ends: Float64Array;
  /** At the stretch's positions, from its first to the next one's. */
  readonly points: Float64Array;
  readonly #noise: Float64Array;
  readonly #cells: GridCells;
  readonly #anchors = new Float64Array(54);
  #anchored = blockLevel;
  #block = -1;

  constructor(
    private readonly steps: WalkSteps,
    private readonly factors: readonly Factor[],
    /** Positions of a stretch: a power of two, at most a block’s. */
    readonly stretch: number,
  ) {
    const count = blockLength / stretch;
    const most = Math.max(count, stretch);
    this.ends = new Float64Array(count + 1);
    this.points = new Float64Array(stretch + 1);
    this.#noise = new Float64Array(most);
    this.#cells = new GridCells(most);
  }

  /** Finds the ends of a block's stretches. */
  turnToBlock(block: number): void {
    if (block === this.#block) return;
    const { ends, stretch } = this;
    const count = ends.length - 1;
    const first = block * blockLength;
    ends[0] = block === this.#block + 1 && this.#block >= 0 ? (ends[count] as number) : this.#at(first);
    ends[count] = this.#at(first + blockLength);
    this.#draw(first + stretch, stretch, count - 1);
    this.#fill(ends, count, levelOf(stretch));
    this.#block = block;
  }

  /** Finds the positions of one of the block's stretches. */
  turnTo(stretch: number): void {
    const { ends, points, stretch: length } = this;
    points[0] = ends[stretch] as number;
    points[length] = ends[stretch + 1] as number;
    this.#draw(this.#block * blockLength + stretch * length + 1, 1, length - 1);
    this.#fill(points, length, 0);
  }

  /** Halves from both ends inwards; `level` is that of neighbours. */
  #fill(points: Float64Array, count: number, level: number): void {
    const { middle, spread } = this.steps;
    let at = level + levelOf(count) - 1;
    for (let half = count >> 1; half >= 1; half >>= 1, at--) {
      const [share, deviation] = [middle[at] as number, spread[at] as number];
      for (let i = half; i < count; i += half * 2)
        points[i] =
          share * ((points[i - half] as number) + (points[i + half] as number)) +
          deviation * (this.#noise[i - 1] as number);
    }
  }

  /** A single position. */
  #at(position: number): number {
    if (position === 0) return 0;
    const { middle, spread } = this.steps;
    let level = levelOf(position);
    let left = powers[level] as number;
    let [low, high] = [this.#anchor(level), 0];
    if (position === left) return low;
    high = this.#anchor(level + 1);
    for (;;) {
      level--;
      const half = powers[level] as number;
      const found = (middle[level] as number) * (low + high) + (spread[level] as number) * this.#normal(left + half);
      if (position === left + half) return found;
      if (position < left + half) high = found;
      else {
        low = found;
        left += half;
      }
    }
  }

  /** The position 2^level: that of the first block’s end from 0, every other one from the one before. */
  #anchor(level: number): number {
    const { reach, deviation } = this.steps;
    for (; this.#anchored <= level; this.#anchored++) {
      const last = this.#anchored === blockLevel ? blockLevel : this.#anchored - 1;
      const moved = (reach[last] as number) * (this.#anchors[last] as number);
      const scale = deviation[last] as number;
      this.#anchors[this.#anchored] = moved + scale * this.#normal(powers[this.#anchored] as number);
    }
    return this.#anchors[level] as number;
  }

  #normal(position: number): number {
    this.#draw(position, 1, 1);
    return this.#noise[0] as number;
  }

  /** The noise of `count` positions. */
  #draw(first: number, step: number, count: number): void {
    this.#noise.fill(0, 0, count);
    for (const { key, line, weight } of this.factors)
      this.#cells.addNormals(key, line, first, step, count, weight, this.#noise, 0);
  }
}

/** The exponent of a power of two, or of the last one that is no greater. */
function levelOf(size: number): number {
  return size < 0x1_0000_0000 ? 31 - Math.clz32(size) : 63 - Math.clz32(Math.floor(size / 0x1_0000_0000));
}
