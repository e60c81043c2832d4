import { belowBig } from '../random/uniform.ts';

import type { Source } from '../values/source.ts';

import type { BindContext } from './generator.ts';

const narrow = 2n ** 53n;

/**
 * Integers from `least` on, `size` of them a `step` apart, each as likely as another, at a column scale. Held as doubles
 * where all of them are exact, else as bigints.
 */
export function uniformIntegers(context: BindContext, least: bigint, size: bigint, scale: number, step = 1n): Source {
  const exact = least >= -narrow && least + (size - 1n) * step <= narrow;
  return exact && size <= narrow
    ? numbers(context, Number(least), Number(size), scale, Number(step))
    : bigIntegers(context, least, size, scale, step);
}

function numbers(context: BindContext, least: number, size: number, scale: number, step: number): Source {
  const draw = context.draw('value', size);
  const values = new Float64Array(context.capacity);
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      draw.read(rows);
      for (let i = 0; i < rows.length; i++) values[i] = least + (draw.values[i] as number) * step;
    },
  };
}

function bigIntegers(context: BindContext, least: bigint, size: bigint, scale: number, step: bigint) {
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
          step * belowBig(size, high.h0[i] as number, high.h1[i] as number, low.h0[i] as number, low.h1[i] as number);
      }
    },
  };
}
