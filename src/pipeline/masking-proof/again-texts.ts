import { cellReader } from '../../values/cell-text.ts';
import type { Column, TextColumn } from '../../values/column.ts';
import { type FieldType, isBytes } from '../../values/type.ts';

/** Masks as texts, a batch of them at a time: most of them need not become one to be compared. */
export class AgainTexts {
  readonly #read: (i: number) => string;
  readonly #column: TextColumn | undefined;
  /** All texts of the batch, one behind the other; undefined: they are no ASCII, or no texts. */
  #all: string | undefined;

  constructor(
    private readonly column: Column,
    type: FieldType,
  ) {
    this.#read = cellReader(column, type);
    this.#column = column.form === 'text' && !isBytes(type) ? column : undefined;
  }

  /** Takes the first `count` masks that now stand in the column. */
  begin(count: number): void {
    this.#all = undefined;
    if (!this.#column || count === 0) return;
    const { bytes, ends } = this.#column;
    const size = ends[count - 1] as number;
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, size).toString('latin1');
    if (ascii.test(all)) this.#all = all;
  }

  /** Null: the mask is none. */
  at(i: number): string | null {
    return this.column.nulls?.[i] === 1 ? null : this.#read(i);
  }

  /** Whether the mask is written as a text; false: `at` tells. */
  isSame(i: number, text: string | null): boolean {
    if (this.#all === undefined || this.#column === undefined || text === null || this.column.nulls?.[i] === 1)
      return false;
    const { ends } = this.#column;
    const start = i === 0 ? 0 : (ends[i - 1] as number);
    return (ends[i] as number) - start === text.length && this.#all.startsWith(text, start);
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are ASCII, too
const ascii = /^[\u0000-\u007f]*$/;
