import { exp } from '../../random/elementary.ts';

import { BarDraws, type BarKeys, growth } from './bars.ts';
import type { Calendar } from './calendar.ts';
import type { Asset, Settings } from './settings.ts';
import { SteadyPath, steadyStretch } from './steady-path.ts';
import { type BlockStarts, type Rates, SwitchingPath, type SwitchKeys } from './switching-path.ts';
import type { Factor, WalkSteps } from './unit-path.ts';

/** A bar: prices that are not rounded yet. */
export interface Bar {
  open: number;
  high: number;
  low: number;
  close: number;
  volume: number;
}

/** What an asset's path is made with. */
export interface Making {
  readonly settings: Settings;
  readonly switching: boolean;
  readonly steps: WalkSteps;
  readonly keys: SwitchKeys & BarKeys;
}

/** One asset's rows, a stretch of positions at a time. */
export class AssetSeries {
  readonly calendar: Calendar;
  /** Positions of a stretch. */
  readonly length: number;
  readonly #path: SteadyPath | SwitchingPath;
  readonly #rates: readonly Rates[];
  readonly #draws: BarDraws;
  readonly #prices: Float64Array;
  #stretch = -1;

  constructor(
    private readonly making: Making,
    readonly asset: Asset,
    line: number,
    factors: readonly Factor[],
    /** Grows with the blocks that are asked for. */
    readonly starts: BlockStarts,
  ) {
    const { settings, switching, steps, keys } = making;
    this.calendar = settings.calendar(asset.type);
    this.#rates = settings.market ? ratesOf(settings, asset, this.calendar) : [];
    this.#path = switching
      ? new SwitchingPath(settings, line, this.#rates, keys, starts, steps, factors)
      : new SteadyPath(settings, asset, steps, factors, this.#rates[0]);
    this.length = switching ? settings.regimeBars : steadyStretch;
    this.#draws = new BarDraws(keys, line, settings.market ? this.length : 0);
    this.#prices = new Float64Array(this.length + 1);
  }

  get regime(): number {
    return 'regime' in this.#path ? this.#path.regime : 0;
  }

  /** The value at a position; of a market where the bar ends. */
  valueAt(position: number): number {
    const at = this.#seek(position);
    return this.making.settings.market ? this.#price(at + 1) : (this.#path.values[at] as number);
  }

  regimeAt(position: number): number {
    this.#seek(position);
    return this.regime;
  }

  readBar(position: number, bar: Bar): void {
    const at = this.#seek(position);
    const { values } = this.#path;
    const deviation = (this.#rates[this.regime] as Rates).volatility;
    const isFirst = position > 0 && this.calendar.isOpening(position);
    const gap = isFirst ? deviation * this.#draws.gap(at) : 0;
    const moved = (values[at + 1] as number) - (values[at] as number) - gap;
    bar.close = this.#price(at + 1);
    bar.open = isFirst ? this.#price(at) * exp(gap) : this.#price(at);
    bar.high = Math.max(bar.open, bar.close) * growth(this.#draws.above(at, moved, deviation));
    bar.low = Math.min(bar.open, bar.close) / growth(this.#draws.below(at, moved, deviation));
    const deviations = deviation > 0 ? Math.abs(moved) / deviation : 0.8;
    bar.volume = this.asset.averageVolume * this.#draws.volume(at, deviations) * this.#busy(position);
  }

  /** Finds the stretch of a position; where in it the position is. */
  #seek(position: number): number {
    const stretch = Math.floor(position / this.length);
    if (stretch !== this.#stretch) {
      this.#path.turnTo(stretch);
      if (this.making.settings.market) this.#draws.turnTo(stretch);
      this.#prices.fill(0);
      this.#stretch = stretch;
    }
    return position - stretch * this.length;
  }

  #price(at: number): number {
    const known = this.#prices[at] as number;
    if (known > 0) return known;
    const price = this.asset.start * exp(this.#path.values[at] as number);
    this.#prices[at] = price;
    return price;
  }

  /** Markets are busiest when they open and close: from 0.55 at noon to 1.9, 1 in the mean. */
  #busy(position: number): number {
    const { barsOfSession } = this.calendar;
    if (barsOfSession < 2) return 1;
    const side = (2 * (position % barsOfSession)) / (barsOfSession - 1) - 1;
    return 0.55 + 1.35 * side * side;
  }
}

/** What a bar does in each regime; less half of its variance, so that `drift` is what the mean price grows by. */
function ratesOf({ regimes }: Settings, asset: Asset, { barsOfYear }: Calendar): Rates[] {
  return regimes.map((regime) => {
    const volatility = (asset.volatility * regime.volatility) / Math.sqrt(barsOfYear);
    return { drift: (asset.drift + regime.drift) / barsOfYear - (volatility * volatility) / 2, volatility };
  });
}
