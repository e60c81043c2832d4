import { powerOf } from '../base/power-of.ts';

import { signsOf } from '../values/signs.ts';

import type { Piece } from './compose.ts';
import type { BindContext } from './generator.ts';

/**
 * How an alphabet's characters come of one draw, two by two: so many pairs of its lower part, and so many of the rest. Draws
 * of up to 42 bits are the cheap ones.
 */
const layouts: Readonly<Record<number, { readonly bits: number; readonly low: number; readonly high: number }>> = {
  16: { bits: 8, low: 3, high: 2 },
  32: { bits: 10, low: 2, high: 2 },
  64: { bits: 12, low: 2, high: 1 },
};

type Layout = (typeof layouts)[number];

/** That many characters of an alphabet of 16, 32 or 64: a few dozen of them cost as much as a few numbers. */
export function randomSigns(context: BindContext, purpose: string, alphabet: string, count: number): Piece {
  const signs = Buffer.from(alphabet);
  const layout = layouts[signs.length] as Layout;
  const most = 2 * (layout.low + layout.high);
  const lengths = Array.from({ length: Math.ceil(count / most) }, (_, i) => Math.min(most, count - i * most));
  const draws = lengths.map((length, i) => context.draw(`${purpose} ${i}`, powerOf(signs.length, length)));
  const pairs = pairsOf(signs);
  return {
    signs: signsOf(signs),
    prepare(rows) {
      for (const draw of draws) draw.read(rows);
      return count;
    },
    write({ bytes, view }, start, i) {
      let at = start;
      for (let d = 0; d < draws.length; d++) {
        const value = (draws[d] as (typeof draws)[0]).values[i] as number;
        const length = lengths[d] as number;
        at = length === most ? writePairs(view, at, value, layout, pairs) : writeSigns(bytes, at, value, length, signs);
      }
      return at;
    },
  };
}

/** A whole draw, from its low bits on. */
function writePairs(
  view: DataView,
  start: number,
  value: number,
  { bits, low, high }: Layout,
  pairs: Uint16Array,
): number {
  const part = 1 << (bits * low);
  const mask = pairs.length - 1;
  const upper = Math.floor(value / part);
  const lower = value - upper * part;
  let at = start;
  for (let i = 0; i < low; i++, at += 2) view.setUint16(at, pairs[(lower >>> (i * bits)) & mask] as number);
  for (let i = 0; i < high; i++, at += 2) view.setUint16(at, pairs[(upper >>> (i * bits)) & mask] as number);
  return at;
}

function writeSigns(bytes: Uint8Array, start: number, value: number, length: number, signs: Uint8Array): number {
  let left = value;
  for (let i = 0; i < length; i++) {
    const rest = Math.floor(left / signs.length);
    bytes[start + i] = signs[left - rest * signs.length] as number;
    left = rest;
  }
  return start + length;
}

/** All pairs of signs, the lower half of the bits first. */
function pairsOf(signs: Uint8Array): Uint16Array {
  return Uint16Array.from({ length: signs.length * signs.length }, (_, pair) => {
    const first = signs[pair % signs.length] as number;
    return first * 256 + (signs[Math.floor(pair / signs.length)] as number);
  });
}
