import { withSlack } from './copy-bytes.ts';
import { type Signs, signsOf } from './signs.ts';

const encoder = new TextEncoder();
// What begins a list stays, whatever it is.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Texts one after another: what a list of tens of thousands is made of without a string for each. */
export interface JoinedTexts {
  /** As UTF-8. */
  readonly bytes: Uint8Array;
  /** Text i is `bytes[starts[i] .. starts[i + 1])`. */
  readonly starts: Uint32Array;
}

/** Texts with their UTF-8 made once, so that writing one is a copy. */
export class TextList {
  /** All texts, one after another. */
  readonly bytes: Uint8Array;
  /** The same, for `copyWords`. */
  readonly view: DataView;
  /** Text i is `bytes[starts[i] .. starts[i + 1])`. */
  readonly starts: Uint32Array;
  /** The most bytes of a text. */
  readonly longest: number;
  #signs: Signs | undefined;
  #texts: readonly string[] | undefined;
  #characters: number | undefined;
  #fewest: number | undefined;

  /** Of texts, or of those that somebody has in UTF-8: they stay as they are. */
  constructor(from: readonly string[] | JoinedTexts) {
    const { bytes, starts } = 'starts' in from ? from : joined(from);
    this.bytes = bytes;
    this.starts = starts;
    this.view = withSlack(bytes);
    let longest = 0;
    for (let i = 0; i + 1 < starts.length; i++)
      longest = Math.max(longest, (starts[i + 1] as number) - (starts[i] as number));
    this.longest = longest;
    if (!('starts' in from)) this.#texts = from;
  }

  /** The signs of all texts, looked for where rows are made: most lists only tell how long their texts are. */
  get signs(): Signs {
    this.#signs ??= signsOf(this.bytes);
    return this.#signs;
  }

  get texts(): readonly string[] {
    this.#texts ??= this.#decoded();
    return this.#texts;
  }

  /** The most code points of a text. */
  get characters(): number {
    this.#characters ??= this.#isPlain() ? this.longest : mostCharacters(this.texts);
    return this.#characters;
  }

  /** The fewest code points of a text. */
  get fewest(): number {
    this.#fewest ??= this.texts.reduce((least, text) => Math.min(least, [...text].length), Number.POSITIVE_INFINITY);
    return this.#fewest;
  }

  get length(): number {
    return this.starts.length - 1;
  }

  /** Whether all of it is ASCII: a byte of UTF-8 is a letter each. */
  #isPlain(): boolean {
    return decoder.decode(this.bytes).length === this.bytes.length;
  }

  #decoded(): string[] {
    const { bytes, starts, length } = this;
    const all = decoder.decode(bytes);
    const textAt =
      all.length === bytes.length
        ? (i: number) => all.slice(starts[i], starts[i + 1])
        : (i: number) => decoder.decode(bytes.subarray(starts[i], starts[i + 1]));
    return Array.from({ length }, (_, i) => textAt(i));
  }
}

function joined(texts: readonly string[]): JoinedTexts {
  const all = texts.join('');
  const bytes = encoder.encode(all);
  // Most lists are long and plain: their lengths are known without a look at each letter.
  const isPlain = bytes.length === all.length;
  const starts = new Uint32Array(texts.length + 1);
  let at = 0;
  texts.forEach((text, index) => {
    at += isPlain ? text.length : Buffer.byteLength(text);
    starts[index + 1] = at;
  });
  return { bytes, starts };
}

function mostCharacters(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, [...text].length), 0);
}
