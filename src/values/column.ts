import type { Signs } from './signs.ts';
import type { TextList } from './text-list.ts';
import type { FieldType } from './type.ts';

/**
 * The cells of one field for one batch of rows. No object per cell: numbers lie in typed arrays,
 * texts as UTF-8 in one buffer or as positions in a list that was encoded beforehand.
 *
 * A column belongs to whoever fills it. Its `form` never changes, its buffers are reused for the next
 * batch and may be replaced when they grow: read them through the column each time.
 */
export type Column = NumberColumn | BigColumn | ListColumn | TextColumn | ArrayColumn | ObjectColumn | EitherColumn;

interface Cells {
  /** 1 where the cell is null; the other buffers hold anything there. Null: no cell is. */
  nulls: Uint8Array | null;
}

/**
 * Exact integers below 2^53 by the type's family: integer: itself; boolean: 0 or 1; decimal: times 10^scale;
 * date: days since 1970-01-01; time: microseconds of the day; timestamp and timestamptz: microseconds
 * since 1970-01-01 UTC. For float the IEEE double itself.
 */
export interface NumberColumn extends Cells {
  readonly form: 'number';
  values: Float64Array;
  /** Decimal: digits after the point. Times: digits of the second's fraction that are printed (0, 3, 6). Else 0. */
  readonly scale: number;
}

/** Integers, or decimals times 10^scale, that a double cannot hold. */
export interface BigColumn extends Cells {
  readonly form: 'big';
  values: bigint[];
  readonly scale: number;
}

/** Texts out of a fixed list. Any family but integer, decimal, float, boolean and the times. */
export interface ListColumn extends Cells {
  readonly form: 'list';
  codes: Uint32Array;
  readonly list: TextList;
}

/** Texts as UTF-8: cell i is `bytes[ends[i - 1] .. ends[i])`, cell 0 begins at 0. For bytes, the bytes themselves. */
export interface TextColumn extends Cells {
  readonly form: 'text';
  bytes: Uint8Array;
  ends: Uint32Array;
  /** A promise for every batch: no text holds others. */
  readonly signs: Signs;
}

/**
 * Lists of values: cell i holds the cells `ends[i - 1] .. ends[i])` of `items`, cell 0 from 0 on. A `T[]`, or JSON. (A
 * column of such a type may hold texts too: those of rows that are given.)
 */
export interface ArrayColumn extends Cells {
  readonly form: 'array';
  ends: Uint32Array;
  readonly items: Column;
  /** The items' own. */
  readonly type: FieldType;
}

/** JSON objects: cell i holds the cells i of its members. */
export interface ObjectColumn extends Cells {
  readonly form: 'object';
  readonly members: readonly Member[];
}

/** Values of several shapes: cell i is the cell i of the column that is picked for it. For what no one column can hold. */
export interface EitherColumn extends Cells {
  readonly form: 'either';
  readonly columns: readonly Column[];
  /** Of what types they are; absent: of the field's. */
  readonly types?: readonly FieldType[];
  picks: Uint16Array;
}

export interface Member {
  readonly name: string;
  readonly type: FieldType;
  readonly column: Column;
}
