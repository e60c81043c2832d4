import { unit } from '../../random/uniform.ts';

import type { Source } from '../../values/source.ts';

import type { BindContext } from '../generator.ts';

import { distributionOf, type Shaped, sharesOf } from './distribution-of.ts';

const exact = 2n ** 53n;

/** Whole numbers of units (10^-scale each) from `least` to `greatest`, spread as the parameters say. */
export function shapedNumbers(
  context: BindContext,
  parameters: Shaped,
  { least, greatest, scale }: { readonly least: bigint; readonly greatest: bigint; readonly scale: number },
): Source {
  return least >= -exact && greatest <= exact
    ? narrowNumbers(context, parameters, Number(least), Number(greatest), scale)
    : wideNumbers(context, parameters, least, greatest, scale);
}

function narrowNumbers(
  context: BindContext,
  parameters: Shaped,
  least: number,
  greatest: number,
  scale: number,
): Source {
  const hashes = context.hashes('value');
  const values = new Float64Array(context.capacity);
  const units = Number(10n ** BigInt(scale));
  const distribution = distributionOf(parameters);
  const { from, to } = sharesOf(distribution, least / units, greatest / units, 0.5 / units);
  const width = to - from;
  // What lies between two values becomes the nearest, or the lower one.
  const shift = distribution.whole === 'down' ? 0 : 0.5;
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        const share = from + unit(hashes.h0[i] as number, hashes.h1[i] as number) * width;
        const value = Math.floor(distribution.at(share) * units + shift);
        values[i] = value < least ? least : value > greatest ? greatest : value;
      }
    },
  };
}

/** Beyond what a double holds the distribution says the first 53 bits of the place in the range, a draw of its own the others. */
function wideNumbers(context: BindContext, parameters: Shaped, least: bigint, greatest: bigint, scale: number): Source {
  const high = context.hashes('value');
  const low = context.hashes('value low');
  const column = { form: 'big' as const, values: new Array<bigint>(context.capacity).fill(0n), scale, nulls: null };
  const distribution = distributionOf(parameters);
  const [start, end] = [Number(parameters.min), Number(parameters.max)];
  const { from, to } = sharesOf(distribution, start, end, 0);
  const size = greatest - least + 1n;
  const units = 10n ** BigInt(scale);
  const place = (x: number, bits: bigint) => {
    const part = Math.min(0.9999999999999999, Math.max(0, (x - start) / (end - start)));
    return least + ((((BigInt(Math.floor(part * 9_007_199_254_740_992)) << 64n) | bits) * size) >> 117n);
  };
  return {
    column,
    read(rows) {
      high.draw(rows);
      low.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        const x = distribution.at(from + unit(high.h0[i] as number, high.h1[i] as number) * (to - from));
        const bits = (BigInt(low.h0[i] as number) << 32n) | BigInt(low.h1[i] as number);
        column.values[i] =
          distribution.whole === 'already' ? whole(BigInt(x) * units, least, greatest) : place(x, bits);
      }
    },
  };
}

function whole(value: bigint, least: bigint, greatest: bigint): bigint {
  return value < least ? least : value > greatest ? greatest : value;
}

/** Floating-point numbers from `min` to `max`. */
export function shapedFloats(context: BindContext, parameters: Shaped): Source {
  const hashes = context.hashes('value');
  const values = new Float64Array(context.capacity);
  const [least, greatest] = [Number(parameters.min), Number(parameters.max)];
  const distribution = distributionOf(parameters);
  const { from, to } = sharesOf(distribution, least, greatest, 0);
  return {
    column: { form: 'number', values, scale: 0, nulls: null },
    read(rows) {
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        const value = distribution.at(from + unit(hashes.h0[i] as number, hashes.h1[i] as number) * (to - from));
        values[i] = value < least ? least : value > greatest ? greatest : value;
      }
    },
  };
}
