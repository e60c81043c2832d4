import { powerOfTen } from '../../base/power-of-ten.ts';

import { isNumeric } from '../../values/cell.ts';
import { type CellWriter, cellWriter } from '../../values/cell-text.ts';
import type { BigColumn, Column, NumberColumn } from '../../values/column.ts';
import { Target } from '../../values/target.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import { inEights, sectionHead } from './stored-rows.ts';

/** The cells of one column in a block: plain data, which threads hand on. */
export interface LaidColumn {
  readonly bytes: Uint8Array;
  /** Of numbers: their scale, their greatest magnitude, and whether they lie as doubles. */
  readonly numbers?: { readonly scale: number; readonly greatest: number; readonly areDoubles: boolean };
}

/** Lays out the cells of one column, a block at a time. Nothing of what lies under a null goes along. */
export class ColumnLayer {
  readonly #isNumeric: boolean;
  readonly #isTime: boolean;
  #bytes = new Uint8Array(65_536);
  readonly #texts = new Target();
  #writer: { readonly column: Column; readonly write: CellWriter } | undefined;

  constructor(
    readonly name: string,
    readonly type: FieldType,
  ) {
    this.#isNumeric = isNumeric(type);
    this.#isTime = ['time', 'timestamp', 'timestamptz'].includes(familyOf(type));
  }

  /** A block's cells; their bytes hold until the next call. */
  lay(column: Column, count: number): LaidColumn {
    if (!this.#isNumeric) return this.#layTexts(column, count);
    if (column.form === 'number') return this.#layDoubles(column.values, column, count, this.#scaleOf(column, count));
    if (column.form === 'big') return this.#layBigs(column, count);
    throw new Error(`${this.name} has no numbers`);
  }

  /** Times show thousandths of a second, or millionths where one of them has some. */
  #scaleOf({ values, scale, nulls }: NumberColumn, count: number): number {
    if (!this.#isTime) return scale;
    for (let i = 0; i < count; i++) if (nulls?.[i] !== 1 && (values[i] as number) % 1000 !== 0) return 6;
    return 3;
  }

  #layDoubles(values: ArrayLike<number>, { nulls }: Column, count: number, scale: number): LaidColumn {
    const at = this.#begin(nulls, count, count * 8, 0, scale);
    const doubles = new Float64Array(this.#bytes.buffer, at, count);
    let greatest = 0;
    for (let i = 0; i < count; i++) {
      const value = nulls?.[i] === 1 ? 0 : (values[i] as number);
      doubles[i] = value;
      if (value > greatest) greatest = value;
      else if (-value > greatest) greatest = -value;
    }
    return { bytes: this.#bytes.subarray(0, at + count * 8), numbers: { scale, greatest, areDoubles: true } };
  }

  #layBigs(column: BigColumn, count: number): LaidColumn {
    const { values, scale } = this.#trimmed(column, count);
    if (values.every((value) => value <= safe && value >= -safe))
      return this.#layDoubles(values.map(Number), column, count, scale);
    const texts = values.map((value, i) => (column.nulls?.[i] === 1 ? '' : value.toString()));
    const ends = new Uint32Array(count);
    let end = 0;
    for (const [i, text] of texts.entries()) {
      end += text.length;
      ends[i] = end;
    }
    const bytes = this.#layBytes(column.nulls, count, ends, Buffer.from(texts.join('')), scale);
    return { bytes, numbers: { scale, greatest: 0, areDoubles: false } };
  }

  /** Decimals whose type has no scale were read with many digits: as many are kept as one of the block needs. */
  #trimmed({ values, scale, nulls }: BigColumn, count: number): { values: readonly bigint[]; scale: number } {
    const all = values.slice(0, count).map((value, i) => (nulls?.[i] === 1 ? 0n : value));
    if (familyOf(this.type) !== 'decimal' || this.type.scale !== undefined) return { values: all, scale };
    let digits = scale;
    while (digits > 0 && all.every((value) => value % powerOfTen(scale - digits + 1) === 0n)) digits--;
    return { values: all.map((value) => value / powerOfTen(scale - digits)), scale: digits };
  }

  #layTexts(column: Column, count: number): LaidColumn {
    if (column.form === 'text' && !column.nulls)
      return {
        bytes: this.#layBytes(null, count, column.ends, column.bytes.subarray(0, column.ends[count - 1] ?? 0), 0),
      };
    if (this.#writer?.column !== column) this.#writer = { column, write: cellWriter(column, this.type) };
    const { write } = this.#writer;
    this.#texts.reserve(write.longest(count) * count);
    const ends = new Uint32Array(count);
    let at = 0;
    for (let i = 0; i < count; i++) {
      if (column.nulls?.[i] !== 1) at = write.write(this.#texts, at, i);
      ends[i] = at;
    }
    return { bytes: this.#layBytes(column.nulls, count, ends, this.#texts.bytes.subarray(0, at), 0) };
  }

  #layBytes(nulls: Uint8Array | null, count: number, ends: Uint32Array, bytes: Uint8Array, scale: number): Uint8Array {
    const at = this.#begin(nulls, count, count * 4 + bytes.length, 1, scale);
    new Uint32Array(this.#bytes.buffer, at, count).set(ends.subarray(0, count));
    this.#bytes.set(bytes, at + count * 4);
    return this.#bytes.subarray(0, at + count * 4 + bytes.length);
  }

  /** Writes what comes before the cells; where these begin. */
  #begin(nulls: Uint8Array | null, count: number, size: number, kind: 0 | 1, scale: number): number {
    const hasNulls = nulls?.subarray(0, count).includes(1) === true;
    const at = sectionHead + (hasNulls ? inEights(count) : 0);
    if (this.#bytes.length < at + size) this.#bytes = new Uint8Array(inEights((at + size) * 2));
    this.#bytes.fill(0, 0, at);
    this.#bytes.set([hasNulls ? 1 : 0, kind, scale]);
    if (hasNulls) this.#bytes.set(nulls.subarray(0, count), sectionHead);
    return at;
  }
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);
