import { sineOfTurns } from '../../random/sine.ts';

import type { Asset, Settings } from './settings.ts';
import { blockLength, type Factor, UnitPath, type WalkSteps } from './unit-path.ts';

/** Positions that are found together. */
export const steadyStretch = 64;

/**
 * A series whose values follow from its noise by their position alone: walks, what returns to its mean, seasons, and the
 * logarithm of a price without regimes. Position p is that before p + 1 steps were made.
 */
export class SteadyPath {
  /** From the stretch's first position to the next one's. */
  readonly values = new Float64Array(steadyStretch + 1);
  readonly #unit: UnitPath;
  readonly #from: number;
  readonly #drift: number;
  readonly #volatility: number;

  constructor(
    private readonly settings: Settings,
    private readonly asset: Asset,
    private readonly steps: WalkSteps,
    factors: readonly Factor[],
    /** What a position is apart from noise, in a market: logarithms of the price. */
    rates?: { readonly drift: number; readonly volatility: number },
  ) {
    this.#unit = new UnitPath(steps, factors, steadyStretch);
    const { keeps } = settings;
    this.#from = rates ? 0 : keeps < 1 && !settings.season ? asset.mean : asset.start;
    this.#drift = rates?.drift ?? asset.drift;
    this.#volatility = rates?.volatility ?? asset.volatility;
  }

  /** Finds the values of a stretch, counted over all blocks. */
  turnTo(stretch: number): void {
    const perBlock = blockLength / steadyStretch;
    const block = Math.floor(stretch / perBlock);
    this.#unit.turnToBlock(block);
    this.#unit.turnTo(stretch - block * perBlock);
    const { points } = this.#unit;
    const first = stretch * steadyStretch;
    let away = this.#away(first);
    for (let i = 0; i <= steadyStretch; i++) {
      this.values[i] =
        this.#from +
        this.#drift * (first + i) +
        away +
        this.#season(first + i) +
        this.#volatility * (points[i] as number);
      away *= this.settings.keeps;
    }
  }

  /** How far from its mean a series that began elsewhere still is. */
  #away(position: number): number {
    const { settings, asset, steps } = this;
    let away = settings.keeps < 1 && !settings.season ? asset.start - asset.mean : 0;
    let rest = position;
    for (let level = 0; rest > 0 && away !== 0; level++) {
      const half = Math.floor(rest / 2);
      if (rest !== half * 2) away *= steps.reach[level] as number;
      rest = half;
    }
    return away;
  }

  #season(position: number): number {
    const { season } = this.settings;
    return season ? season.amplitude * sineOfTurns((position % season.period) / season.period) : 0;
  }
}
