import { hashBytes } from '../../random/hash-bytes.ts';
import { type Key, rootKey } from '../../random/key.ts';

/** Texts as 128 bits, of which the first 32 are never zero. Two in 10^20 pairs of texts would be taken for one. */
export class TextHash {
  readonly #key: Key = rootKey('members');
  readonly #hash = new Uint32Array(4);
  #bytes = new Uint8Array(256);

  /** Counts until the next text is hashed. */
  of(text: string): Uint32Array {
    if (this.#bytes.length < text.length * 3) this.#bytes = new Uint8Array(text.length * 6);
    const { written } = encoder.encodeInto(text, this.#bytes);
    hashBytes(this.#key, this.#bytes, 0, written, this.#hash);
    if (this.#hash[0] === 0) this.#hash[0] = 1;
    return this.#hash;
  }
}

const encoder = new TextEncoder();
