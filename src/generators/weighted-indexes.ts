import type { Rows } from '../random/rows.ts';
import { unit } from '../random/uniform.ts';

import type { BindContext } from './generator.ts';

/** Positions in a list. */
export interface Indexes {
  readonly column: Uint32Array;
  read(rows: Rows): void;
}

/** Draws positions, each as likely as another. */
export function evenIndexes(context: BindContext, length: number): Indexes {
  const draw = context.draw('value', length);
  const column = new Uint32Array(context.capacity);
  return {
    column,
    read(rows) {
      draw.read(rows);
      column.set(draw.values);
    },
  };
}

/** Draws positions by weight. The position is a rising function of the draw, which a table of 256 starts makes quick to find. */
export function weightedIndexes(context: BindContext, weights: readonly number[]): Indexes {
  const hashes = context.hashes('value');
  const column = new Uint32Array(context.capacity);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ends = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight;
    ends[index] = sum / total;
  });
  // Rounding must not leave a gap at the top, nor let it fall to a choice that has no weight.
  const last = weights.findLastIndex((weight) => weight > 0);
  ends.fill(1, last);
  const starts = new Uint32Array(256);
  for (let slot = 0, first = 0; slot < 256; slot++) {
    while ((ends[first] as number) <= slot / 256) first++;
    starts[slot] = first;
  }
  return {
    column,
    read(rows) {
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        const draw = unit(hashes.h0[i] as number, hashes.h1[i] as number);
        let index = starts[(hashes.h0[i] as number) >>> 24] as number;
        while ((ends[index] as number) <= draw) index++;
        column[i] = index;
      }
    },
  };
}
