import { type KernelRoom, kernelRoom, type Piece, type TextsToHash } from './kernel-room.ts';
import { mostKernelBytes } from './web-assembly.ts';
import { xxh64 } from './xxh64.ts';

/** A set of hashes of 64 bits, none of them 0. What is added stops behind the first that makes it larger than `most`, a power of two. */
export interface HashTable {
  readonly size: number;
  /**
   * Adds hashes of texts from number `from` on, before `to`, but for those under a null and those that have a bit of `mask`; returns
   * the first that was not looked at.
   */
  addTexts(texts: TextsToHash, from: number, to: number, nulls: Uint8Array | null, mask: number, most: number): number;
  /** The same of hashes. */
  addHashes(hashes: BigUint64Array, from: number, mask: number, most: number): number;
  /** Leaves those alone that have no bit of the mask; there will be `most` of them or fewer. */
  thinOut(mask: number, most: number): void;
  /** All of them. */
  hashes(): BigUint64Array;
}

/** An empty one. */
export function hashTable(): HashTable {
  const room = kernelRoom();
  return room ? new KernelTable(room) : new PlainTable();
}

const fewestSlots = 1024;

/** In the kernel's memory: texts are hashed beside the table in which they are looked for. */
class KernelTable implements HashTable {
  size = 0;
  /** Eight bytes a slot. */
  readonly #slots: Piece;

  constructor(private readonly room: KernelRoom) {
    this.#slots = room.take(fewestSlots * 8);
    room.own(this, [this.#slots]);
  }

  addTexts(texts: TextsToHash, from: number, to: number, nulls: Uint8Array | null, mask: number, most: number): number {
    const { ends } = texts;
    const start = from === 0 ? 0 : (ends[from - 1] as number);
    const size = (ends[to - 1] as number) - start;
    const count = to - from;
    if (size > mostKernelBytes) {
      const half = from + (count >> 1);
      if (count === 1) return nulls?.[from] === 1 ? to : from + this.addHashes(hashOf(texts, from), 0, mask, most);
      const done = this.addTexts(texts, from, half, nulls, mask, most);
      return done < half || this.size > most ? done : this.addTexts(texts, half, to, nulls, mask, most);
    }
    const at = this.room.texts(texts, from, to, nulls);
    const { kernel } = this.room;
    const add = (i: number, table: number, last: number, room: number) =>
      kernel.texts(i, count, at.texts, at.ends, at.nulls, mask, table, last, room);
    return from + this.#add(0, count, most, add);
  }

  addHashes(hashes: BigUint64Array, from: number, mask: number, most: number): number {
    const size = (hashes.length - from) * 8;
    const at = this.room.input(size);
    new BigUint64Array(this.room.bytes.buffer, at, hashes.length - from).set(hashes.subarray(from));
    const { kernel } = this.room;
    const add = (first: number, table: number, last: number, room: number) =>
      kernel.hashes(first, at + size, mask, table, last, room);
    return from + (this.#add(at, at + size, most, add) - at) / 8;
  }

  thinOut(mask: number, most: number): void {
    this.#fill(mask, Math.min(this.#slots.size / 8, most * 2));
  }

  hashes(): BigUint64Array {
    const { at, size } = this.#slots;
    return new BigUint64Array(this.room.bytes.buffer, at, size / 8).filter((hash) => hash !== 0n);
  }

  /** Adds from one place on to another, in a table that is half full at most as long as there may be more. */
  #add(
    from: number,
    to: number,
    most: number,
    add: (from: number, table: number, last: number, room: number) => number,
  ) {
    let next = from;
    while (next < to && this.size <= most) {
      const { at, size } = this.#slots;
      const count = size / 8;
      const room = Math.min(most, count / 2) + 1 - this.size;
      next = add(next, at, (count - 1) * 8, room);
      this.size += this.room.added;
      // A table of four times the size is filled a third as often in all.
      if (this.size <= most && this.size > count / 2) this.#fill(0, Math.min(count * 4, most * 2));
    }
    return next;
  }

  /** Puts what has no bit of the mask into a new table. */
  #fill(mask: number, slots: number): void {
    const { at, size } = this.#slots;
    const table = this.room.take(slots * 8);
    this.room.kernel.hashes(at, at + size, mask, table.at, (slots - 1) * 8, size);
    this.size = this.room.added;
    this.room.giveBack({ at, size });
    Object.assign(this.#slots, table);
  }
}

/** Where there are no kernels. */
class PlainTable implements HashTable {
  readonly #set = new Set<bigint>();

  get size(): number {
    return this.#set.size;
  }

  addTexts(texts: TextsToHash, from: number, to: number, nulls: Uint8Array | null, mask: number, most: number): number {
    let i = from;
    for (; i < to && this.size <= most; i++) if (nulls?.[i] !== 1) this.addHashes(hashOf(texts, i), 0, mask, most);
    return i;
  }

  addHashes(hashes: BigUint64Array, from: number, mask: number, most: number): number {
    let at = from;
    for (; at < hashes.length && this.size <= most; at++)
      if (isKept(hashes[at] as bigint, mask)) this.#set.add(hashes[at] as bigint);
    return at;
  }

  thinOut(mask: number): void {
    for (const hash of this.#set) if (!isKept(hash, mask)) this.#set.delete(hash);
  }

  hashes(): BigUint64Array {
    return BigUint64Array.from(this.#set);
  }
}

function isKept(hash: bigint, mask: number): boolean {
  return (Number(hash & 0xffff_ffffn) & mask) === 0;
}

/** What tells hashes from empty slots. */
const ifZero = 1n << 63n;

function hashOf({ bytes, ends }: TextsToHash, i: number): BigUint64Array {
  return BigUint64Array.of(xxh64(bytes, i === 0 ? 0 : ends[i - 1], ends[i]) || ifZero);
}
