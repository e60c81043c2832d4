import type { Key } from '../../random/key.ts';
import { normalQuantile } from '../../random/normal.ts';
import { GridCells } from '../../random/normal-cells.ts';
import { unit } from '../../random/uniform.ts';

import { pick } from './regimes.ts';
import type { Settings } from './settings.ts';
import { blockLength, type Factor, UnitPath, type WalkSteps } from './unit-path.ts';

/** What an asset's bars do in a regime: logarithms of prices. */
export interface Rates {
  readonly drift: number;
  readonly volatility: number;
}

/**
 * Where the blocks of an asset begin: sixteen bytes a block. It grows as far as anybody asks, a block from the one before.
 */
export class BlockStarts {
  levels: Float64Array = new Float64Array(4);
  regimes: Float64Array = new Float64Array(4);
  known = 0;

  add(level: number, regime: number): void {
    if (this.known === this.levels.length) {
      this.levels = grown(this.levels);
      this.regimes = grown(this.regimes);
    }
    this.levels[this.known] = level;
    this.regimes[this.known++] = regime;
  }
}

function grown(numbers: Float64Array): Float64Array {
  const wider = new Float64Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

/** Deviations of a bar that a jump's is: seen in any market at any interval, and hardly a share of what bars vary by. */
const barsOfJump = 5;

/** Keys of what an asset draws beside its noise. */
export interface SwitchKeys {
  readonly regime: Key;
  readonly jump: Key;
  readonly jumpSize: Key;
}

/**
 * The logarithm of a price under regimes and with jumps: in each stretch one regime, at most one jump, and what the
 * noise has there, times the regime's volatility. What the blocks before come to is kept in `BlockStarts`.
 */
export class SwitchingPath {
  readonly values: Float64Array;
  /** That of the stretch. */
  regime = 0;
  readonly #unit: UnitPath;
  readonly #cells: GridCells;
  readonly #levels: Float64Array;
  readonly #regimes: Uint8Array;
  readonly #jumps: Float64Array;
  /** In which of the stretch's bars the price jumps. */
  readonly #jumpBars: Int32Array;
  readonly #perBlock: number;
  #block = -1;

  constructor(
    private readonly settings: Settings,
    private readonly asset: number,
    private readonly rates: readonly Rates[],
    private readonly keys: SwitchKeys,
    private readonly starts: BlockStarts,
    steps: WalkSteps,
    factors: readonly Factor[],
  ) {
    const { regimeBars } = settings;
    this.#perBlock = blockLength / regimeBars;
    this.#unit = new UnitPath(steps, factors, regimeBars);
    this.#cells = new GridCells(this.#perBlock);
    this.#levels = new Float64Array(this.#perBlock + 1);
    this.#regimes = new Uint8Array(this.#perBlock + 1);
    this.#jumps = new Float64Array(this.#perBlock);
    this.#jumpBars = new Int32Array(this.#perBlock);
    this.values = new Float64Array(regimeBars + 1);
  }

  turnTo(stretch: number): void {
    const block = Math.floor(stretch / this.#perBlock);
    this.#turnToBlock(block);
    const own = stretch - block * this.#perBlock;
    this.#unit.turnTo(own);
    this.regime = this.#regimes[own] as number;
    const { drift, volatility } = this.rates[this.regime] as Rates;
    const { points } = this.#unit;
    const level = this.#levels[own] as number;
    const from = points[0] as number;
    const bars = this.settings.regimeBars;
    const jump = this.#jumps[own] as number;
    const jumpBar = this.#jumpBars[own] as number;
    for (let i = 0; i <= bars; i++) {
      const moved = level + drift * i + volatility * ((points[i] as number) - from);
      this.values[i] = i > jumpBar ? moved + jump : moved;
    }
  }

  #turnToBlock(block: number): void {
    if (block === this.#block) return;
    const { starts } = this;
    if (starts.known === 0) starts.add(0, this.#firstRegime());
    for (let at = starts.known - 1; at < block; at++) {
      this.#enter(at);
      starts.add(this.#levels[this.#perBlock] as number, this.#regimes[this.#perBlock] as number);
    }
    if (block !== this.#block) this.#enter(block);
  }

  /** Finds what the block's stretches begin with, and the next block. */
  #enter(block: number): void {
    this.#unit.turnToBlock(block);
    this.#drawRegimes(block);
    this.#drawJumps(block);
    const { ends } = this.#unit;
    const bars = this.settings.regimeBars;
    this.#levels[0] = this.starts.levels[block] as number;
    for (let i = 0; i < this.#perBlock; i++) {
      const { drift, volatility } = this.rates[this.#regimes[i] as number] as Rates;
      // As `turnTo` has it, so that a stretch ends where the next one begins, to the bit.
      const moved =
        (this.#levels[i] as number) + drift * bars + volatility * ((ends[i + 1] as number) - (ends[i] as number));
      this.#levels[i + 1] = moved + (this.#jumps[i] as number);
    }
    this.#block = block;
  }

  get #line(): number {
    return this.settings.ownRegimes ? this.asset + 1 : 0;
  }

  #firstRegime(): number {
    this.#cells.draw(this.keys.regime, this.#line, 0, 1, 1);
    return pick(this.settings.firstRegimes, this.#unitAt(0));
  }

  /** The regime of stretch s follows from that of s − 1 by the draw at s. */
  #drawRegimes(block: number): void {
    const { nextRegimes } = this.settings;
    this.#regimes[0] = this.starts.regimes[block] as number;
    if (nextRegimes.length === 1) return;
    this.#cells.draw(this.keys.regime, this.#line, block * this.#perBlock + 1, 1, this.#perBlock);
    for (let i = 0; i < this.#perBlock; i++)
      this.#regimes[i + 1] = pick(nextRegimes[this.#regimes[i] as number] as Float64Array, this.#unitAt(i));
  }

  #drawJumps(block: number): void {
    const { jumpProbability, jumpSize, regimeBars } = this.settings;
    this.#jumpBars.fill(regimeBars);
    if (jumpProbability === 0) return;
    const share = jumpProbability * regimeBars;
    const first = block * this.#perBlock;
    this.#cells.draw(this.keys.jump, this.asset, first, 1, this.#perBlock);
    for (let i = 0; i < this.#perBlock; i++) {
      const drawn = this.#unitAt(i) / share;
      this.#jumpBars[i] = drawn < 1 ? Math.floor(drawn * regimeBars) : regimeBars;
    }
    this.#cells.draw(this.keys.jumpSize, this.asset, first, 1, this.#perBlock);
    for (let i = 0; i < this.#perBlock; i++) {
      const jumps = (this.#jumpBars[i] as number) < regimeBars;
      const size = jumpSize ?? barsOfJump * (this.rates[this.#regimes[i] as number] as Rates).volatility;
      this.#jumps[i] = jumps ? size * normalQuantile(Math.max(this.#unitAt(i), 1e-16)) : 0;
    }
  }

  #unitAt(i: number): number {
    return unit(this.#cells.h0[i] as number, this.#cells.h1[i] as number);
  }
}
