import type { Rows } from '../../random/rows.ts';

import type { BigColumn, NumberColumn, TextColumn } from '../../values/column.ts';
import { copySlack } from '../../values/copy-bytes.ts';
import { anySigns } from '../../values/signs.ts';
import type { Source } from '../../values/source.ts';
import { Target } from '../../values/target.ts';

import { type Block, decodeBlock } from './decode-block.ts';
import { blockRows, type StoredColumn, type StoredRows } from './stored-rows.ts';

/** Bytes of blocks that one column keeps, for rows that are read in no order. */
const mostKept = 16 * 1024 * 1024;

/** The cells of a stored column. */
export class StoredSource implements Source {
  readonly column: NumberColumn | BigColumn | TextColumn;
  readonly #blocks = new Map<number, Block>();
  #kept = 0;
  #last: { readonly index: number; readonly block: Block } | undefined;
  readonly #nulls: Uint8Array;
  readonly #texts = new Target();
  /** Where the last block lies, until rows of another one are asked for. */
  #room: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly stored: StoredColumn,
    private readonly all: StoredRows,
    capacity: number,
    /** Reads a block into the room that it asks for. */
    private readonly readBlock: (block: number, room: (size: number) => Uint8Array) => Uint8Array,
  ) {
    this.#nulls = new Uint8Array(capacity);
    const { form, scale } = stored;
    if (form === 'text')
      this.column = { form, bytes: new Uint8Array(0), ends: new Uint32Array(capacity), signs: anySigns, nulls: null };
    else if (form === 'number') this.column = { form, values: new Float64Array(capacity), scale, nulls: null };
    else this.column = { form, values: new Array<bigint>(capacity).fill(0n), scale, nulls: null };
  }

  read(rows: Rows): void {
    const { length } = rows;
    if (length === 0) return;
    const { block, inside, count } = this.#place(rows.at(0));
    if (inside + length <= count && areInLine(rows)) this.#take(this.#nextBlock(block, count), inside, length);
    else this.#gather(rows);
  }

  /** Where a row lies, and how many its block has; none behind the last. */
  #place(row: number): { readonly block: number; readonly inside: number; readonly count: number } {
    const { parts, rows } = this.all;
    let index = parts.length - 1;
    while (index > 0 && (parts[index] as { row: number }).row > row) index--;
    const part = parts[index] as StoredRows['parts'][number];
    const ahead = row - part.row;
    const inside = ahead % blockRows;
    const end = parts[index + 1]?.row ?? rows;
    const count = row >= rows ? 0 : Math.min(blockRows, end - (row - inside));
    return { block: part.block + Math.floor(ahead / blockRows), inside, count };
  }

  /** Of rows that are read one after another the last block is enough. */
  #nextBlock(index: number, count: number): Block {
    const known = this.#last?.index === index ? this.#last.block : this.#blocks.get(index);
    const block = known ?? decodeBlock(this.stored, this.readBlock(index, this.#sameRoom), count);
    this.#last = { index, block };
    return block;
  }

  readonly #sameRoom = (size: number): Uint8Array => {
    if (this.#room.length < size + copySlack) this.#room = roomOfItsOwn((size * 5) >> 2);
    return this.#room.subarray(0, size);
  };

  #block(index: number, count: number): Block {
    const known = this.#blocks.get(index);
    if (known) return known;
    const block = decodeBlock(this.stored, this.readBlock(index, roomOfItsOwn), count);
    for (const [oldest, { size }] of this.#blocks) {
      if (this.#kept + block.size <= mostKept) break;
      this.#blocks.delete(oldest);
      this.#kept -= size;
    }
    this.#blocks.set(index, block);
    this.#kept += block.size;
    return block;
  }

  /** Rows that lie in a block one after another: as they lie there. */
  #take({ nulls, values, bytes, ends }: Block, inside: number, length: number): void {
    const { column } = this;
    column.nulls = nulls && (inside === 0 ? nulls : nulls.subarray(inside, inside + length));
    if (column.form === 'number') column.values.set((values as Float64Array).subarray(inside, inside + length));
    else if (column.form === 'big') for (let i = 0; i < length; i++) column.values[i] = values[inside + i] as bigint;
    else if (inside === 0) {
      column.bytes = bytes;
      column.ends = ends;
    } else {
      const start = ends[inside - 1] as number;
      column.bytes = bytes.subarray(start);
      column.ends = ends.subarray(inside, inside + length).map((end) => end - start);
    }
  }

  #gather(rows: Rows): void {
    const { column } = this;
    this.#nulls.fill(0, 0, rows.length);
    column.nulls = this.#nulls;
    const ends = column.form === 'text' ? new Uint32Array(this.#nulls.length) : undefined;
    let end = 0;
    for (let i = 0; i < rows.length; i++) {
      const { block: index, inside, count } = this.#place(rows.at(i));
      const block = count > 0 ? this.#block(index, count) : noBlock;
      if (block.nulls?.[block === noBlock ? 0 : inside] === 1) this.#nulls[i] = 1;
      else if (column.form === 'text') end = this.#copy(block, inside, end);
      else column.values[i] = block.values[inside] as never;
      if (ends) ends[i] = end;
    }
    if (column.form !== 'text') return;
    column.bytes = this.#texts.bytes;
    column.ends = ends as Uint32Array;
  }

  #copy({ bytes, ends }: Block, inside: number, at: number): number {
    const start = inside === 0 ? 0 : (ends[inside - 1] as number);
    const end = ends[inside] as number;
    this.#texts.reserve(at + end - start, at);
    this.#texts.bytes.set(bytes.subarray(start, end), at);
    return at + end - start;
  }
}

function roomOfItsOwn(size: number): Uint8Array {
  return new Uint8Array(size + copySlack).subarray(0, size);
}

/** What lies behind the last row: nulls. */
const noBlock: Block = {
  nulls: Uint8Array.of(1),
  values: [],
  bytes: new Uint8Array(0),
  ends: new Uint32Array(0),
  size: 0,
};

function areInLine({ lo, length }: Rows): boolean {
  for (let i = 1; i < length; i++) if ((lo[i] as number) - (lo[i - 1] as number) !== 1) return false;
  return true;
}
