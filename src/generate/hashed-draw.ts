import { CellHashes, type Hashes } from '../random/cell.ts';
import { drawBelow } from '../random/draws.ts';
import type { Key } from '../random/key.ts';
import { below, belowBig } from '../random/uniform.ts';

import type { Draw } from '../values/draw.ts';

/** Up to this size 53 random bits will do: a value's share is off by less than one part in two thousand. */
const narrow = 0x400_0000_0000;

/** A draw by a hash of the row: each integer as likely as another. */
export function hashedDraw(key: (purpose: string) => Key, purpose: string, capacity: number, size: number): Draw {
  if (size <= narrow) return narrowDraw(key(purpose), capacity, size);
  const [high, low] = [key(purpose), key(`${purpose} low`)].map((own) => new CellHashes(own, capacity));
  return wideDraw(high as CellHashes, low as CellHashes, new Float64Array(capacity), size);
}

/** The same by bits that come from elsewhere; `low` are the bits behind them. */
export function drawBy(bits: Hashes, low: Hashes, capacity: number, size: number): Draw {
  const values = new Float64Array(capacity);
  const { h0, h1 } = bits;
  if (size > narrow) return wideDraw(bits, low, values, size);
  return {
    values,
    read(rows) {
      bits.draw(rows);
      for (let i = 0; i < rows.length; i++) values[i] = below(size, h0[i] as number, h1[i] as number);
    },
  };
}

function narrowDraw(key: Key, capacity: number, size: number): Draw {
  const hashes = new CellHashes(key, capacity);
  const values = new Float64Array(capacity);
  return {
    values,
    read: (rows) => drawBelow(key, rows, size, values, hashes.h0, hashes.h1),
  };
}

function wideDraw(high: Hashes, low: Hashes, values: Float64Array, size: number): Draw {
  if (mostPower % size === 0) return firstBits(high, values, size);
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

/** 2^53: what divides it are the powers of two that a number holds exactly. */
const mostPower = 0x20_0000_0000_0000;

/** For such a power of two it is the first bits of the hash, without a multiplication of long numbers. */
function firstBits(high: Hashes, values: Float64Array, size: number): Draw {
  const { h0, h1 } = high;
  const above = size / 0x1_0000_0000;
  const below = 0x1_0000_0000 / above;
  return {
    values,
    read(rows) {
      high.draw(rows);
      for (let i = 0; i < rows.length; i++)
        values[i] = ((h0[i] as number) >>> 0) * above + Math.floor(((h1[i] as number) >>> 0) / below);
    },
  };
}
