import { CellHashes } from '../random/cell.ts';
import { drawBelow } from '../random/draws.ts';
import type { Key } from '../random/key.ts';
import { belowBig } from '../random/uniform.ts';

import type { Draw } from '../values/draw.ts';

/** Up to this size 53 random bits will do: a value's share is off by less than one part in two thousand. */
const narrow = 0x400_0000_0000;

/** A draw by a hash of the row: each integer as likely as another. */
export function hashedDraw(key: (purpose: string) => Key, purpose: string, capacity: number, size: number): Draw {
  return size <= narrow ? narrowDraw(key(purpose), capacity, size) : wideDraw(key, purpose, capacity, size);
}

function narrowDraw(key: Key, capacity: number, size: number): Draw {
  const hashes = new CellHashes(key, capacity);
  const values = new Float64Array(capacity);
  return {
    values,
    read: (rows) => drawBelow(key, rows, size, values, hashes.h0, hashes.h1),
  };
}

function wideDraw(key: (purpose: string) => Key, purpose: string, capacity: number, size: number): Draw {
  const high = new CellHashes(key(purpose), capacity);
  const low = new CellHashes(key(`${purpose} low`), capacity);
  const values = new Float64Array(capacity);
  const bigSize = BigInt(size);
  return {
    values,
    read(rows) {
      high.draw(rows);
      low.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        const bits = [high.h0[i], high.h1[i], low.h0[i], low.h1[i]] as [number, number, number, number];
        values[i] = Number(belowBig(bigSize, ...bits));
      }
    },
  };
}
