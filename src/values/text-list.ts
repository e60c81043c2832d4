import { withSlack } from './copy-bytes.ts';
import { type Signs, signsOf } from './signs.ts';

const encoder = new TextEncoder();

/** Texts with their UTF-8 made once, so that writing one is a copy. */
export class TextList {
  /** All texts, one after another. */
  readonly bytes: Uint8Array;
  /** The same, for `copyWords`. */
  readonly view: DataView;
  /** Text i is `bytes[starts[i] .. starts[i + 1])`. */
  readonly starts: Uint32Array;
  /** Of all texts. */
  readonly signs: Signs;
  /** The most bytes of a text. */
  readonly longest: number;
  #characters: number | undefined;

  constructor(readonly texts: readonly string[]) {
    const all = texts.join('');
    this.bytes = encoder.encode(all);
    // Most lists are long and plain: their lengths are known without a look at each letter.
    const isPlain = this.bytes.length === all.length;
    this.view = withSlack(this.bytes);
    this.starts = new Uint32Array(texts.length + 1);
    let at = 0;
    let longest = 0;
    texts.forEach((text, index) => {
      const length = isPlain ? text.length : Buffer.byteLength(text);
      at += length;
      longest = Math.max(longest, length);
      this.starts[index + 1] = at;
    });
    this.signs = signsOf(this.bytes);
    this.longest = longest;
    if (isPlain) this.#characters = longest;
  }

  /** The most code points of a text. */
  get characters(): number {
    this.#characters ??= this.texts.reduce((most, text) => Math.max(most, [...text].length), 0);
    return this.#characters;
  }

  get length(): number {
    return this.texts.length;
  }
}
