import type { FieldType } from '../../values/type.ts';

/**
 * Rows of a block, and of a batch of real data; the last one of all may have fewer. Twice those that are made at once: real rows go
 * through more hands.
 */
export const blockRows = 2048;

/** Where rows lie that cannot be made again, and as what: plain data, which threads share. */
export interface StoredRows {
  /** SHA-256 (hex) of all that is stored: what plans call the rows by. */
  readonly id: string;
  readonly rows: number;
  readonly columns: readonly StoredColumn[];
  /** Where rows begin that were written apart, each part in blocks of its own: the first row and block of it. */
  readonly parts: readonly { readonly row: number; readonly block: number }[];
  /** Where each block's columns begin, one after another, and behind the last where it ends. In shared memory. */
  readonly offsets: Float64Array;
}

export interface StoredColumn {
  readonly name: string;
  readonly type: FieldType;
  /** Numbers as `NumberColumn` has them, as `BigColumn`, or texts. */
  readonly form: 'number' | 'big' | 'text';
  /** Of the column that the rows are read into. */
  readonly scale: number;
}

/** What a block begins a column's cells with: whether there are nulls, how the cells lie, and their scale. */
export const sectionHead = 8;

/** Bytes are laid out in eights, so that numbers can be read where they lie. */
export function inEights(bytes: number): number {
  return (bytes + 7) & ~7;
}
