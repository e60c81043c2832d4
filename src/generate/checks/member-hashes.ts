import { allParts, HashFile, partOf } from './hash-file.ts';
import { HashSet } from './hash-set.ts';
import type { HashStorage } from './scratch.ts';

/** Hashes that one read of the file brings, about. */
const together = 128;

/** Hashes that are asked for once all are there: in memory, and those beyond in a file, one read of it an answer. Their first word is never zero. */
export class MemberHashes {
  readonly #known = new HashSet();
  readonly #others: HashFile;
  /** Where the hashes of each bucket begin in their part. */
  readonly #starts: Uint32Array[] = [];

  constructor(private readonly storage: HashStorage) {
    this.#others = new HashFile(storage, 4);
  }

  /** What the file takes up. */
  get bytes(): number {
    return this.#others.bytes;
  }

  /** The one that stands in `hashes[from .. from + 4)`. */
  add(hashes: Uint32Array, from = 0): void {
    if (this.#known.size < this.storage.held) this.#known.add(hashes, from);
    else if (!this.#known.has(hashes, from)) this.#others.add(hashes, from);
  }

  /** Puts what is in the file in an order in which it can be found: all have been added. */
  seal(): void {
    for (const part of allParts) this.#starts.push(this.#arrange(part));
  }

  has(hashes: Uint32Array, from = 0): boolean {
    if (this.#known.has(hashes, from)) return true;
    if (this.#others.bytes === 0) return false;
    const hash = hashes.subarray(from, from + 4);
    const starts = this.#starts[partOf(hash)] as Uint32Array;
    const bucket = bucketOf(hash[3] as number, starts.length - 1);
    const found = this.#others.read(partOf(hash), starts[bucket] as number, starts[bucket + 1] as number);
    for (let at = 0; at < found.length; at += 4) if (isAt(hash, found, at)) return true;
    return false;
  }

  close(): void {
    this.#others.close();
  }

  /** A counting sort of one part by its buckets. */
  #arrange(part: number): Uint32Array {
    const count = this.#others.count(part);
    const records = this.#others.read(part, 0, count);
    const buckets = Math.max(1, Math.ceil(count / together));
    const starts = new Uint32Array(buckets + 1);
    for (let at = 3; at < records.length; at += 4) {
      const after = bucketOf(records[at] as number, buckets) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    for (let bucket = 0; bucket < buckets; bucket++)
      starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
    const next = starts.slice();
    const arranged = new Uint32Array(records.length);
    for (let at = 0; at < records.length; at += 4) {
      const bucket = bucketOf(records[at + 3] as number, buckets);
      arranged.set(records.subarray(at, at + 4), (next[bucket] as number) * 4);
      next[bucket] = (next[bucket] as number) + 1;
    }
    this.#others.put(part, arranged);
    return starts;
  }
}

/** By the bits of the last word that do not say the part. */
function bucketOf(word: number, buckets: number): number {
  return Math.floor(((word & 0xff_ffff) / 0x100_0000) * buckets);
}

function isAt(hash: Uint32Array, words: Uint32Array, at: number): boolean {
  return hash[0] === words[at] && hash[1] === words[at + 1] && hash[2] === words[at + 2] && hash[3] === words[at + 3];
}
