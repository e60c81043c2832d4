import { HashSet } from './checks/hash-set.ts';
import { TextHash } from './checks/text-hash.ts';

/**
 * The keys that a condition leaves as they are, by their texts: what refers to one of these is left, too. No text is held, and
 * 32 to 64 bytes for each.
 */
export class KeptKeys {
  readonly #hash = new TextHash();
  readonly #set = new HashSet();
  /** All are known. */
  isWhole = false;

  add(text: string): void {
    this.#set.add(this.#hash.of(text));
  }

  has(text: string): boolean {
    return this.#set.has(this.#hash.of(text));
  }
}
