import type { HashStorage, Scratch } from './scratch.ts';

const parts = 256;
const chunkBytes = 16_384;
/** What the first chunk of a part begins with, in records: of few hashes there are parts with some each. */
const firstRecords = 32;

/** Records that begin with a hash, in a file, apart by the hash's last eight bits: each part is small enough to look at in memory. */
export class HashFile {
  #file: Scratch | undefined;
  #bytes = 0;
  readonly #chunkWords: number;
  readonly #parts: readonly Part[] = Array.from({ length: parts }, () => ({ chunks: [], records: 0, used: 0 }));

  /** `words`: the 32-bit words of a record, four of which are its hash. */
  constructor(
    private readonly storage: HashStorage,
    readonly words: 4 | 6,
  ) {
    this.#chunkWords = Math.floor((storage.chunkBytes ?? chunkBytes) / 4 / words) * words;
  }

  /** What the file takes up. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds the record whose hash stands in `hashes[from .. from + 4)`; `low` and `high` follow it where records have six words. */
  add(hashes: Uint32Array, from = 0, low = 0, high = 0): void {
    const part = this.#parts[partOf(hashes, from)] as Part;
    part.filling ??= new Uint32Array(Math.min(this.#chunkWords, firstRecords * this.words));
    const { filling, used: at } = part;
    filling[at] = hashes[from] as number;
    filling[at + 1] = hashes[from + 1] as number;
    filling[at + 2] = hashes[from + 2] as number;
    filling[at + 3] = hashes[from + 3] as number;
    if (this.words === 6) {
      filling[at + 4] = low;
      filling[at + 5] = high;
    }
    part.records++;
    part.used = at + this.words;
    if (part.used < filling.length) return;
    if (filling.length < this.#chunkWords) {
      part.filling = new Uint32Array(Math.min(this.#chunkWords, filling.length * 4));
      part.filling.set(filling);
      return;
    }
    this.#send(part, filling);
    part.used = 0;
  }

  /** How many records a part has. */
  count(part: number): number {
    return (this.#parts[part] as Part).records;
  }

  /** The records of a part from one up to another, in the order in which they were added, or were put since. */
  read(part: number, start: number, end: number): Uint32Array {
    const { chunks, filling, records } = this.#parts[part] as Part;
    if (filling && records * this.words > chunks.length * this.#chunkWords)
      this.#send(this.#parts[part] as Part, filling.subarray(0, (records * this.words) % this.#chunkWords));
    const words = new Uint32Array((end - start) * this.words);
    this.#each(part, start, words, (slice, at) => this.#file?.read(bytesOf(slice), at));
    return words;
  }

  /** All records of a part, in the order in which they were added; those of the last chunk need no file for it. */
  all(part: number): Uint32Array {
    const { chunks, filling, records } = this.#parts[part] as Part;
    const words = new Uint32Array(records * this.words);
    for (const [index, at] of chunks.entries())
      this.#file?.read(bytesOf(words.subarray(index * this.#chunkWords, (index + 1) * this.#chunkWords)), at);
    const sent = chunks.length * this.#chunkWords;
    if (filling && sent < words.length) words.set(filling.subarray(0, words.length - sent), sent);
    return words;
  }

  /** Puts other records in the place of all of a part's, as many. */
  put(part: number, records: Uint32Array): void {
    this.#each(part, 0, records, (slice, at) => this.#file?.write(bytesOf(slice), at));
  }

  /** What of a part's records lies where in the file. */
  #each(part: number, start: number, words: Uint32Array, use: (slice: Uint32Array, at: number) => void): void {
    const { chunks } = this.#parts[part] as Part;
    for (let done = 0; done < words.length; ) {
      const at = start * this.words + done;
      const inside = at % this.#chunkWords;
      const size = Math.min(words.length - done, this.#chunkWords - inside);
      use(words.subarray(done, done + size), (chunks[Math.floor(at / this.#chunkWords)] as number) + inside * 4);
      done += size;
    }
  }

  #send(part: Part, words: Uint32Array): void {
    this.#file ??= this.storage.open();
    this.#file.write(bytesOf(words), this.#bytes);
    part.chunks.push(this.#bytes);
    this.#bytes += words.length * 4;
  }

  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }
}

interface Part {
  /** Where its chunks begin in the file. */
  readonly chunks: number[];
  records: number;
  /** Words of the chunk that is being filled. */
  used: number;
  filling?: Uint32Array;
}

/** The part that a hash is in. */
export function partOf(hashes: Uint32Array, from = 0): number {
  return (hashes[from + 3] as number) >>> 24;
}

/** All parts. */
export const allParts: readonly number[] = Array.from({ length: parts }, (_, part) => part);

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
