import { below, belowBig } from '../random/uniform.ts';
import type { Source } from '../values/source.ts';
import type { BindContext } from './generator.ts';

const narrow = 2n ** 53n;

/**
 * Integers from `least` on, `size` of them, each as likely as another, at a column scale. Held as doubles where all
 * of them are exact, else as bigints.
 */
export function uniformIntegers(context: BindContext, least: bigint, size: bigint, scale: number): Source {
  const exact = least >= -narrow && least + size - 1n <= narrow;
  if (!exact) return bigIntegers(context, least, size, scale);
  return size <= 2n ** 32n
    ? smallIntegers(context, Number(least), Number(size), scale)
    : wideIntegers(context, least, size, scale);
}

function smallIntegers(context: BindContext, least: number, size: number, scale: number): Source {
  const hashes = context.hashes('value');
  const values = new Float64Array(context.capacity);
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      hashes.draw(rows);
      const { h0, h1 } = hashes;
      for (let i = 0; i < rows.length; i++) values[i] = least + below(size, h0[i] as number, h1[i] as number);
    },
  };
}

function wideIntegers(context: BindContext, least: bigint, size: bigint, scale: number): Source {
  const big = bigIntegers(context, least, size, scale);
  const values = new Float64Array(context.capacity);
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      big.read(rows);
      for (let i = 0; i < rows.length; i++) values[i] = Number(big.column.values[i]);
    },
  };
}

function bigIntegers(context: BindContext, least: bigint, size: bigint, scale: number) {
  const high = context.hashes('value');
  const low = context.hashes('value low');
  const column = { form: 'big' as const, values: new Array<bigint>(context.capacity).fill(0n), scale, nulls: null };
  return {
    column,
    read(rows: Parameters<Source['read']>[0]) {
      high.draw(rows);
      low.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        column.values[i] =
          least +
          belowBig(size, high.h0[i] as number, high.h1[i] as number, low.h0[i] as number, low.h1[i] as number);
      }
    },
  };
}
