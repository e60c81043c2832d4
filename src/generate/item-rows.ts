import { CellHashes } from '../random/cell.ts';
import type { Key } from '../random/key.ts';
import { Rows } from '../random/rows.ts';

/**
 * Items of arrays as rows. Cells are drawn by an item's two words, which no other item has; its number as a row, which
 * sequences and `{{index}}` count by, is its place in its array.
 */
export class ItemRows extends Rows {
  /** Each item's place in its array. */
  readonly places: Uint32Array;

  constructor(
    capacity: number,
    /** The row that each item's array is in: those have as many as there are items. */
    readonly outer: Rows,
  ) {
    super(capacity);
    this.places = new Uint32Array(capacity);
  }

  override at(position: number): number {
    return this.places[position] as number;
  }
}

/** Rows have 53 bits: what is left of two words is an item's place. */
const placeUnit = 0x20_0000;

/** The words that the items of rows are drawn by, from those of the rows. */
export class ItemWords {
  readonly #hashes: CellHashes;

  constructor(key: Key, capacity: number) {
    this.#hashes = new CellHashes(key, capacity);
  }

  #lo: Uint32Array = new Uint32Array(0);
  #hi: Uint32Array = new Uint32Array(0);

  /**
   * A row's own words, so that with the item's place above them no two items have the same. Where rows are items
   * themselves, whose words are full, a bijection of those: then two items meet as rarely as two random numbers of 64 bits.
   */
  read(rows: Rows): void {
    if (rows instanceof ItemRows) {
      this.#hashes.draw(rows);
      this.#lo = this.#hashes.h0;
      this.#hi = this.#hashes.h1;
    } else {
      this.#lo = rows.lo;
      this.#hi = rows.hi;
    }
  }

  /** Sets `to`'s item `at` to the one at a place of the array in a row. */
  set(to: ItemRows, at: number, rows: Rows, row: number, place: number): void {
    to.lo[at] = this.#lo[row] as number;
    to.hi[at] = (this.#hi[row] as number) + place * placeUnit;
    to.places[at] = place;
    copyRow(rows, row, to.outer, at);
  }
}

/** Rows that can hold those of `rows`, items as such. */
export function rowsLike(rows: Rows, capacity: number): Rows {
  return rows instanceof ItemRows ? new ItemRows(capacity, rowsLike(rows.outer, capacity)) : new Rows(capacity);
}

/** Copies a row, and those that it is in. */
export function copyRow(from: Rows, row: number, to: Rows, at: number): void {
  to.lo[at] = from.lo[row] as number;
  to.hi[at] = from.hi[row] as number;
  if (!(from instanceof ItemRows) || !(to instanceof ItemRows)) return;
  to.places[at] = from.places[row] as number;
  copyRow(from.outer, row, to.outer, at);
}

/** Ends a batch of items, and of the rows that they are in. */
export function setLength(rows: Rows, length: number): void {
  rows.length = length;
  rows.version++;
  if (rows instanceof ItemRows) setLength(rows.outer, length);
}
