import { MemberHashes } from './member-hashes.ts';
import type { HashStorage } from './scratch.ts';
import { TextHash } from './text-hash.ts';

/** Texts that are asked for once all are there. No text is kept: hashes are. */
export class MemberTexts {
  readonly #hash = new TextHash();
  readonly #members: MemberHashes;

  constructor(storage: HashStorage) {
    this.#members = new MemberHashes(storage);
  }

  /** What the file takes up. */
  get bytes(): number {
    return this.#members.bytes;
  }

  add(text: string): void {
    this.#members.add(this.#hash.of(text));
  }

  /** All have been added. */
  seal(): void {
    this.#members.seal();
  }

  has(text: string): boolean {
    return this.#members.has(this.#hash.of(text));
  }

  close(): void {
    this.#members.close();
  }
}
