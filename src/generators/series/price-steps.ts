import { powerOfTen } from '../../base/power-of-ten.ts';

import { integerRange } from '../../values/cell.ts';
import { parseDecimal } from '../../values/decimal.ts';
import { Misfit } from '../../values/misfit.ts';
import { type FieldType, familyOf, typeText } from '../../values/type.ts';

/** Between what values are. */
export interface Limits {
  readonly least: number;
  readonly greatest: number;
}

/** How a number becomes a cell: so many steps, each so many units of the column's scale. */
export class PriceSteps {
  readonly #size: number;
  readonly #units: number;
  readonly #divisor: number;
  readonly #least: number;
  readonly #greatest: number;

  constructor(
    private readonly type: FieldType,
    scale: number,
    /** Undefined, of floats alone: numbers are left as they are. */
    tick: string | undefined,
    private readonly limits: Limits,
    /** Prices are one step or more. */
    positive: boolean,
    row: number,
  ) {
    const step = parseDecimal(tick ?? '0') ?? { unscaled: 0n, scale };
    this.#size = Number(tick ?? 0);
    const isFloat = familyOf(type) === 'float';
    const digits = isFloat ? step.scale : scale;
    const units = step.unscaled * powerOfTen(digits);
    if (units % powerOfTen(step.scale) !== 0n)
      throw new Misfit(`prices step by ${tick}, which ${typeText(type)} does not hold`, row);
    this.#units = Number(units / powerOfTen(step.scale));
    this.#divisor = isFloat ? Number(powerOfTen(digits)) : 1;
    this.#least = Math.max(Math.ceil(limits.least / this.#size), positive ? 1 : -Infinity);
    this.#greatest = Math.floor(limits.greatest / this.#size);
  }

  /** The cell of a number, in the column's scale; `most` is the greatest that fits. */
  cell(value: number, most: Limits, row: number): number {
    const folded = fold(value, this.limits);
    // Adding 0 makes 0 of -0.
    const cell = (this.#size === 0 ? folded : this.#rounded(folded)) + 0;
    if (cell >= most.least && cell <= most.greatest) return cell;
    throw new Misfit(`${folded} does not fit ${typeText(this.type)}`, row);
  }

  #rounded(value: number): number {
    const steps = Math.min(Math.max(Math.round(value / this.#size), this.#least), this.#greatest);
    return (steps * this.#units) / this.#divisor;
  }
}

/** The cells that a type holds, in a column's scale: as far as doubles are exact. */
export function cellLimits(type: FieldType, scale: number): Limits {
  const family = familyOf(type);
  if (family === 'float') return { least: -3e38, greatest: 3e38 };
  const exact = Number.MAX_SAFE_INTEGER;
  if (family === 'integer') {
    const { least, greatest } = integerRange(type);
    return { least: Math.max(-exact, Number(least)), greatest: Math.min(exact, Number(greatest)) };
  }
  const digits = type.precision === undefined ? 15 : type.precision - (type.scale ?? 0) + scale;
  const greatest = digits > 15 ? exact : Number(powerOfTen(digits)) - 1;
  return { least: -greatest, greatest };
}

/** Values beyond a limit turn back, as light does between two mirrors. */
function fold(value: number, { least, greatest }: Limits): number {
  const width = greatest - least;
  if (width === Infinity) return value < least ? 2 * least - value : value > greatest ? 2 * greatest - value : value;
  const away = value - least;
  const along = away - Math.floor(away / (2 * width)) * 2 * width;
  return least + (along > width ? 2 * width - along : along);
}
