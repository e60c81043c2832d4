import type { TextColumn } from './column.ts';
import type { Texts } from './kernel-step.ts';
import type { Signs } from './signs.ts';
import { Target } from './target.ts';

/** Fills a text column cell by cell; its buffer grows as it must and is kept for the next batch. */
export class TextBuilder {
  readonly column: TextColumn;
  readonly #target = new Target();
  #cells = 0;
  #at = 0;

  constructor(capacity: number, signs: Signs) {
    this.column = { form: 'text', bytes: this.#target.bytes, ends: new Uint32Array(capacity), signs, nulls: null };
  }

  /** Begins a batch. */
  reset(): void {
    this.#cells = 0;
    this.#at = 0;
  }

  /** Where the next cell begins. */
  get at(): number {
    return this.#at;
  }

  /** The buffer, with room for that many more bytes from `at` on. */
  room(bytes: number): Target {
    this.#target.reserve(this.#at + bytes, this.#at);
    this.column.bytes = this.#target.bytes;
    return this.#target;
  }

  /** Ends a cell before `end`. */
  endCell(end: number): void {
    this.#at = end;
    this.column.ends[this.#cells++] = end;
  }

  /** Fills a batch that has just begun with texts that lie elsewhere. */
  addAll({ bytes, ends }: Texts, count: number): void {
    const size = count === 0 ? 0 : (ends[count - 1] as number);
    this.room(size).bytes.set(bytes.subarray(0, size));
    this.column.ends.set(ends.subarray(0, count));
    this.#cells = count;
    this.#at = size;
  }

  /** Adds a cell's whole text. */
  add(text: string): void {
    this.endCell(writeText(text, this.room(text.length * 3).bytes, this.#at));
  }

  /** Adds a cell of bytes. */
  addBytes(bytes: Uint8Array): void {
    this.room(bytes.length).bytes.set(bytes, this.#at);
    this.endCell(this.#at + bytes.length);
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
