import { type Decimal, parseDecimal, rescale } from '../../values/decimal.ts';
import type { Source } from '../../values/source.ts';

import type { BindContext } from '../generator.ts';

/** The sample's values between two ends, in order, as often as they stand in it. */
export function sampledWithin(values: readonly string[], least: bigint, greatest: bigint, scale: number): bigint[] {
  const all = values.map((text) => rescale(parseDecimal(text) as Decimal, scale) as bigint);
  return all.filter((each) => each >= least && each <= greatest).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** One of some units, in order, each as likely as another: a higher draw never gives a lower value. */
export function sampledNumbers(context: BindContext, units: readonly bigint[], scale: number): Source {
  const draw = context.draw('value', units.length);
  const exact = units.every((each) => each >= -(2n ** 53n) && each <= 2n ** 53n);
  if (!exact) {
    const column = { form: 'big' as const, values: new Array<bigint>(context.capacity).fill(0n), scale, nulls: null };
    return reading(draw, column, units);
  }
  const column = { form: 'number' as const, values: new Float64Array(context.capacity), scale, nulls: null };
  return reading(draw, column, Float64Array.from(units, Number));
}

/** The same of floating-point numbers. */
export function sampledFloats(
  context: BindContext,
  values: readonly string[],
  least: number,
  greatest: number,
): Source {
  const kept = Float64Array.from(values, Number)
    .filter((each) => each >= least && each <= greatest)
    .sort();
  const column = { form: 'number' as const, values: new Float64Array(context.capacity), scale: 0, nulls: null };
  return reading(context.draw('value', kept.length), column, kept);
}

function reading<T extends number | bigint>(
  draw: ReturnType<BindContext['draw']>,
  column: Source['column'] & { values: { [at: number]: T } },
  from: { readonly [at: number]: T },
): Source {
  return {
    column,
    read(rows) {
      draw.read(rows);
      for (let i = 0; i < rows.length; i++) column.values[i] = from[draw.values[i] as number] as T;
    },
  };
}
