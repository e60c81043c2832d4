import type { TextColumn } from './column.ts';

/** Fills a text column cell by cell; its buffer grows as it must and is kept for the next batch. */
export class TextBuilder {
  readonly column: TextColumn;
  #cells = 0;
  /** Where the next byte goes. */
  at = 0;

  constructor(capacity: number, plain: boolean) {
    this.column = { form: 'text', bytes: new Uint8Array(capacity * 16), ends: new Uint32Array(capacity), plain, nulls: null };
  }

  /** Begins a batch. */
  reset(): void {
    this.#cells = 0;
    this.at = 0;
  }

  /** The buffer, with room for that many more bytes at `at`. */
  room(bytes: number): Uint8Array {
    if (this.at + bytes > this.column.bytes.length) {
      const larger = new Uint8Array((this.at + bytes) * 2);
      larger.set(this.column.bytes);
      this.column.bytes = larger;
    }
    return this.column.bytes;
  }

  /** Ends a cell at `at`. */
  endCell(): void {
    this.column.ends[this.#cells++] = this.at;
  }

  /** Adds a cell's whole text. */
  add(text: string): void {
    const bytes = this.room(text.length * 3);
    this.at = writeText(text, bytes, this.at);
    this.endCell();
  }
}

const encoder = new TextEncoder();

/** Writes a text as UTF-8; the buffer must have room for three bytes a UTF-16 unit. */
export function writeText(text: string, bytes: Uint8Array, at: number): number {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) return at + i + encoder.encodeInto(text.slice(i), bytes.subarray(at + i)).written;
    bytes[at + i] = unit;
  }
  return at + length;
}
