import { copySlack, copyWords } from './copy-bytes.ts';
import { Target } from './target.ts';
import { writeText } from './text-builder.ts';

/** The texts of one batch as UTF-8, whatever their lengths are. */
export class GrowingTexts {
  ends = new Uint32Array(0);
  /** The most bytes of one. */
  longest = 0;
  readonly #target = new Target();
  #count = 0;
  #at = 0;

  get bytes(): Uint8Array {
    return this.#target.bytes;
  }

  /** Begins a batch of so many. */
  reset(count: number): void {
    if (this.ends.length < count) this.ends = new Uint32Array(count);
    this.longest = 0;
    this.#count = 0;
    this.#at = 0;
  }

  add(text: string): void {
    this.#target.reserve(this.#at + text.length * 3 + copySlack, this.#at);
    const end = writeText(text, this.#target.bytes, this.#at);
    this.longest = Math.max(this.longest, end - this.#at);
    this.#at = end;
    this.ends[this.#count++] = end;
  }

  /** Copies the text at a place of the batch; returns where it ends. */
  copy(target: DataView, at: number, i: number): number {
    const from = i === 0 ? 0 : (this.ends[i - 1] as number);
    return copyWords(target, at, this.#target.view, from, this.ends[i] as number);
  }
}
