import { type Decimal, decimalText, parseDecimal, rescale } from '../values/decimal.ts';
import type { Source } from '../values/source.ts';
import { type FieldType, familyOf } from '../values/type.ts';
import type { ValueRange } from '../values/value-range.ts';

import { cut, type Shaped } from './distributions/distribution-of.ts';
import { isShaped, type Shape } from './distributions/parameters.ts';
import { sampledNumbers, sampledWithin } from './distributions/sampled-numbers.ts';
import { shapedNumbers } from './distributions/shaped-numbers.ts';
import type { BindContext } from './generator.ts';
import { uniformIntegers } from './uniform-integers.ts';

/** Whether numbers are drawn from those that a file or a list has. */
export function isSampled({ distribution }: Shape): boolean {
  return distribution === 'sample';
}

/** The numbers that a sample is drawn from. */
export function valuesOf({ values = [] }: Shape): readonly string[] {
  return values;
}

/** Numbers between two ends that lie a step apart. */
export interface Stepped extends Shaped {
  readonly step?: string | undefined;
}

/** From `min` on in steps, up to the last one that is no greater than `max`. */
export function rangeOf({ min, max, step }: Stepped, scale: number): ValueRange {
  const least = unscaled(min, scale);
  const by = step === undefined ? 1n : unscaled(step, scale);
  return { least, greatest: least + ((unscaled(max, scale) - least) / by) * by, step: by, scale };
}

/** The parameters for a part of a range alone. */
export function narrowed<P extends Stepped>(parameters: P, { least, greatest, step: by, scale }: ValueRange): P {
  const own = cut(parameters, digitsOf(least, scale), digitsOf(greatest, scale));
  return by === 1n ? own : { ...own, step: digitsOf(by, scale) };
}

/** Whole numbers of 10^-scale between two ends, as the distribution has them; unique ones evenly. */
export function units(context: BindContext, parameters: Stepped, scale: number): Source {
  const range = rangeOf(parameters, scale);
  const { least, greatest, step } = range;
  if (isSampled(parameters)) {
    const all = sampledWithin(valuesOf(parameters), least, greatest, scale).filter(
      (each) => (each - least) % step === 0n,
    );
    return sampledNumbers(context, context.unique ? [...new Set(all)] : all, scale);
  }
  if (!isShaped(parameters) || context.unique)
    return uniformIntegers(context, least, (greatest - least) / step + 1n, scale, step);
  const shaped = shapedNumbers(context, parameters, range);
  return step === 1n ? shaped : toSteps(shaped, range);
}

/** What lies between two steps becomes the nearer one: in the order that the values had. */
function toSteps(source: Source, { least, step }: ValueRange): Source {
  const { column } = source;
  const [start, by] = [Number(least), Number(step)];
  return {
    column,
    read(rows) {
      source.read(rows);
      if (column.form === 'number')
        for (let i = 0; i < rows.length; i++)
          column.values[i] = start + Math.round(((column.values[i] as number) - start) / by) * by;
      else if (column.form === 'big')
        for (let i = 0; i < rows.length; i++)
          column.values[i] = least + (((column.values[i] as bigint) - least + step / 2n) / step) * step;
    },
  };
}

/** Whole numbers of 10^-scale as the field's type has them. */
export function ofType(source: Source, { type, capacity }: BindContext, scale: number): Source {
  if (familyOf(type) !== 'float') return source;
  const values = new Float64Array(capacity);
  const divisor = Number(10n ** BigInt(scale));
  const { column } = source;
  return {
    column: { form: 'number', values, scale: 0, nulls: null },
    read(rows) {
      source.read(rows);
      if (column.form !== 'number' && column.form !== 'big') return;
      for (let i = 0; i < rows.length; i++) values[i] = Number(column.values[i]) / divisor;
    },
  };
}

/** The scale of a decimal field's values: as asked, else the type's, else 2. */
export function scaleOf(scale: number | undefined, type: FieldType): number {
  return scale ?? type.scale ?? 2;
}

function unscaled(text: string, scale: number): bigint {
  return rescale(parseDecimal(text) as Decimal, scale) as bigint;
}

/** As parameters have it: without zeros at the end. */
export function digitsOf(value: bigint, scale: number): string {
  const text = decimalText({ unscaled: value, scale });
  return scale === 0 ? text : text.replace(/\.?0+$/, '');
}
