import { createHash } from 'node:crypto';

import type { Column } from '../../values/column.ts';
import type { FieldType } from '../../values/type.ts';

import type { Scratch } from '../checks/scratch.ts';

import { ColumnWriter } from './column-writer.ts';
import { blockRows, inEights, type StoredRows } from './stored-rows.ts';

/** Writes rows to a file, block after block: memory has one of them, however many there are. */
export class RowStoreWriter {
  readonly #columns: readonly ColumnWriter[];
  readonly #offsets: number[] = [];
  readonly #hash = createHash('sha256');
  readonly #parts: { readonly row: number; readonly block: number }[] = [{ row: 0, block: 0 }];
  #at = 0;
  #rows = 0;

  constructor(
    fields: readonly { readonly name: string; readonly type: FieldType }[],
    private readonly file: Pick<Scratch, 'write'>,
  ) {
    this.#columns = fields.map(({ name, type }) => new ColumnWriter(name, type));
    this.#hash.update(JSON.stringify(fields.map(({ name, type }) => [name, type])));
  }

  /** Adds a block: of all but the last `blockRows` rows. Columns in the order of the fields. */
  add(columns: readonly Column[], count: number): void {
    const { row } = this.#parts.at(-1) as { row: number };
    if ((this.#rows - row) % blockRows !== 0) throw new Error('only the last block may have fewer rows');
    for (const [index, writer] of this.#columns.entries()) {
      const bytes = writer.lay(columns[index] as Column, count);
      this.#offsets.push(this.#at);
      this.#hash.update(bytes);
      this.file.write(bytes, this.#at);
      this.#at += inEights(bytes.length);
    }
    this.#rows += count;
  }

  /** How many rows there are so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Begins rows that lie in blocks of their own. */
  part(): void {
    this.#parts.push({ row: this.#rows, block: this.#offsets.length / this.#columns.length });
  }

  end(): StoredRows {
    // What is read of the last cells goes up to the next eight.
    this.file.write(new Uint8Array(8), this.#at);
    const offsets = new Float64Array(new SharedArrayBuffer((this.#offsets.length + 1) * 8));
    offsets.set(this.#offsets);
    offsets[this.#offsets.length] = this.#at;
    return {
      id: this.#hash.update(String(this.#rows)).digest('hex'),
      rows: this.#rows,
      parts: this.#parts,
      columns: this.#columns.map(({ stored }) => stored),
      offsets,
    };
  }
}
