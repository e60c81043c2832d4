import { copySlack } from '../../values/copy-bytes.ts';
import { familyOf } from '../../values/type.ts';

import { inEights, type StoredColumn, sectionHead } from './stored-rows.ts';

/** The cells of a column in one block. */
export interface Block {
  readonly nulls: Uint8Array | null;
  /** Of numbers, else empty. */
  readonly values: Float64Array | readonly bigint[];
  /** Of texts, as `TextColumn` has them, else empty. */
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  /** About what it takes in memory. */
  readonly size: number;
}

/**
 * The cells of a column as they lie: texts, doubles and nulls are views of `laid`, which begins at a multiple of eight of its
 * buffer and has `copySlack` more bytes behind it there.
 */
export function decodeBlock({ form, scale, type }: StoredColumn, laid: Uint8Array, count: number): Block {
  const [hasNulls, kind, own = 0] = laid;
  const at = sectionHead + (hasNulls === 1 ? inEights(count) : 0);
  const nulls = hasNulls === 1 ? laid.subarray(sectionHead, sectionHead + count) : null;
  const { buffer, byteOffset } = laid;
  if (form === 'text') {
    const ends = new Uint32Array(buffer, byteOffset + at, count);
    const length = count === 0 ? 0 : (ends[count - 1] as number);
    const bytes = new Uint8Array(buffer, byteOffset + at + count * 4, length + copySlack);
    return { nulls, values: [], bytes, ends, size: laid.length };
  }
  const none = { bytes: new Uint8Array(0), ends: new Uint32Array(0) };
  const numbers = kind === 0 ? new Float64Array(buffer, byteOffset + at, count) : undefined;
  // Of times the scale says how they are shown, not what they are.
  const digits = familyOf(type) === 'decimal' ? scale - own : 0;
  const factor = BigInt(`1${'0'.repeat(digits)}`);
  if (form === 'number') {
    const values = numbers as Float64Array;
    return { nulls, values: digits === 0 ? values : values.map((v) => v * Number(factor)), ...none, size: laid.length };
  }
  const values = numbers ? Array.from(numbers, BigInt) : wholes(laid, at, count);
  return { nulls, values: digits === 0 ? values : values.map((value) => value * factor), ...none, size: count * 40 };
}

/** Whole numbers as their digits; a null has none. */
function wholes(laid: Uint8Array, at: number, count: number): bigint[] {
  const ends = new Uint32Array(laid.slice(at, at + count * 4).buffer);
  const texts = new TextDecoder('latin1').decode(laid.subarray(at + count * 4));
  return Array.from(ends, (end, i) => BigInt(texts.slice(i === 0 ? 0 : ends[i - 1], end)));
}
