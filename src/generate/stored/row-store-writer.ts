import { createHash } from 'node:crypto';

import type { FieldType } from '../../values/type.ts';

import type { Scratch } from '../checks/scratch.ts';

import type { LaidBlock } from './block-layer.ts';
import { ColumnForm } from './column-form.ts';
import type { LaidColumn } from './column-layer.ts';
import { blockRows, inEights, type StoredColumn, type StoredRows } from './stored-rows.ts';

/** Writes rows to a file, block after block: memory has one of them, however many there are. */
export class RowStoreWriter {
  readonly #columns: readonly ColumnForm[];
  readonly #offsets: number[] = [];
  readonly #hash = createHash('sha256');
  readonly #parts: { readonly row: number; readonly block: number }[] = [{ row: 0, block: 0 }];
  #at = 0;
  #rows = 0;

  constructor(
    fields: readonly { readonly name: string; readonly type: FieldType }[],
    private readonly file: Pick<Scratch, 'write'>,
  ) {
    this.#columns = fields.map(({ name, type }) => new ColumnForm(name, type));
    this.#hash.update(JSON.stringify(fields.map(({ name, type }) => [name, type])));
  }

  /** Adds a block: of all but the last `blockRows` rows. */
  add({ bytes, columns, count }: LaidBlock): void {
    const { row } = this.#parts.at(-1) as { row: number };
    if ((this.#rows - row) % blockRows !== 0) throw new Error('only the last block may have fewer rows');
    this.file.write(bytes, this.#at);
    for (const [index, form] of this.#columns.entries()) {
      const laid = columns[index] as LaidColumn;
      form.add(laid);
      this.#offsets.push(this.#at);
      this.#hash.update(laid.bytes);
      this.#at += inEights(laid.bytes.length);
    }
    this.#rows += count;
  }

  /** How many rows there are so far. */
  get rows(): number {
    return this.#rows;
  }

  /** As what the columns are read, by all that is there so far. */
  get columns(): readonly StoredColumn[] {
    return this.#columns.map(({ stored }) => stored);
  }

  /** Begins rows that lie in blocks of their own. */
  part(): void {
    this.#parts.push({ row: this.#rows, block: this.#offsets.length / this.#columns.length });
  }

  /** What there is so far: more rows may come behind, in a part of their own. */
  end(): StoredRows {
    // What is read of the last cells goes up to the next eight.
    this.file.write(new Uint8Array(8), this.#at);
    const offsets = new Float64Array(new SharedArrayBuffer((this.#offsets.length + 1) * 8));
    offsets.set(this.#offsets);
    offsets[this.#offsets.length] = this.#at;
    return {
      id: this.#hash.copy().update(String(this.#rows)).digest('hex'),
      rows: this.#rows,
      parts: [...this.#parts],
      columns: this.columns,
      offsets,
    };
  }
}
