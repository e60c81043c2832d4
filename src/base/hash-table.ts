import { countModule } from './kernels/count.generated.ts';
import { growTo, hasWebAssembly, instantiate, type KernelMemory, mostKernelBytes } from './web-assembly.ts';
import { xxh64 } from './xxh64.ts';

/** Texts one behind the other: text i ends at `ends[i]`. */
export interface TextsToHash {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

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
  if (!hasWebAssembly) return new PlainTable();
  shared ??= new KernelRoom();
  return new KernelTable(shared);
}

/** kernels/count.wat. Places are bytes of its memory. */
interface Kernel {
  readonly memory: KernelMemory;
  texts(
    from: number,
    count: number,
    texts: number,
    ends: number,
    nulls: number,
    mask: number,
    table: number,
    last: number,
    room: number,
  ): number;
  hashes(from: number, end: number, mask: number, table: number, last: number, room: number): number;
}

/** Where what is handed to the kernel begins: at a multiple of eight. */
const firstFree = 16;
/** What the kernel may read behind a text. */
const slack = 8;
const [fewestSlots, leastInput] = [1024, 262_144];

/** The kernel and its memory, in pieces that are handed out again when they are given back. */
class KernelRoom {
  readonly kernel = instantiate<Kernel>(countModule);
  readonly #free = new Map<number, number[]>();
  #end = firstFree;
  #bytes = new Uint8Array(0);
  #input = { at: 0, size: 0 };

  /** The memory as it is now. */
  get bytes(): Uint8Array {
    const { buffer } = this.kernel.memory;
    if (this.#bytes.buffer !== buffer) this.#bytes = new Uint8Array(buffer);
    return this.#bytes;
  }

  /** How many hashes were new. */
  get added(): number {
    return new Uint32Array(this.kernel.memory.buffer, 0, 1)[0] as number;
  }

  /** So many zeros. */
  take(size: number): number {
    const at = this.#free.get(size)?.pop();
    if (at === undefined) return this.#more(size);
    this.bytes.fill(0, at, at + size);
    return at;
  }

  giveBack(at: number, size: number): void {
    this.#free.set(size, [...(this.#free.get(size) ?? []), at]);
  }

  /** Where something lies until something else is asked for: whatever it held before is there. */
  input(size: number): number {
    if (this.#input.size < size) {
      if (this.#input.size > 0) this.giveBack(this.#input.at, this.#input.size);
      let own = leastInput;
      while (own < size) own *= 2;
      this.#input = { at: this.take(own), size: own };
    }
    return this.#input.at;
  }

  #more(size: number): number {
    const at = this.#end;
    growTo(this.kernel.memory, at + size);
    this.#end = at + size;
    return at;
  }
}

let shared: KernelRoom | undefined;

interface Slots {
  at: number;
  count: number;
}

/** Of sets that nobody has any more the room is free. */
const ended = new FinalizationRegistry<Slots>(({ at, count }) => shared?.giveBack(at, count * 8));

/** In the kernel's memory: texts are hashed beside the table in which they are looked for. */
class KernelTable implements HashTable {
  size = 0;
  readonly #slots: Slots;

  constructor(private readonly room: KernelRoom) {
    this.#slots = { at: room.take(fewestSlots * 8), count: fewestSlots };
    ended.register(this, this.#slots);
  }

  addTexts(texts: TextsToHash, from: number, to: number, nulls: Uint8Array | null, mask: number, most: number): number {
    const { bytes, ends } = texts;
    const start = from === 0 ? 0 : (ends[from - 1] as number);
    const size = (ends[to - 1] as number) - start;
    const count = to - from;
    if (size > mostKernelBytes) {
      const half = from + (count >> 1);
      if (count === 1) return nulls?.[from] === 1 ? to : from + this.addHashes(hashOf(texts, from), 0, mask, most);
      const done = this.addTexts(texts, from, half, nulls, mask, most);
      return done < half || this.size > most ? done : this.addTexts(texts, half, to, nulls, mask, most);
    }
    const [endsAt, nullsAt] = [inEights(size + slack), inEights(size + slack) + count * 4];
    const at = this.room.input(nullsAt + count);
    const memory = this.room.bytes;
    memory.set(bytes.subarray(start, start + size), at);
    const own = new Uint32Array(memory.buffer, at + endsAt, count);
    own.set(ends.subarray(from, to));
    if (start > 0) for (let i = 0; i < count; i++) own[i] = (own[i] as number) - start;
    if (nulls) memory.set(nulls.subarray(from, to), at + nullsAt);
    const { kernel } = this.room;
    const nullsIn = nulls ? at + nullsAt : 0;
    const add = (i: number, table: number, last: number, room: number) =>
      kernel.texts(i, count, at, at + endsAt, nullsIn, mask, table, last, room);
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
    this.#fill(mask, Math.min(this.#slots.count, most * 2));
  }

  hashes(): BigUint64Array {
    const { at, count } = this.#slots;
    return new BigUint64Array(this.room.bytes.buffer, at, count).filter((hash) => hash !== 0n);
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
      const { at, count } = this.#slots;
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
    const { at, count } = this.#slots;
    const table = this.room.take(slots * 8);
    this.room.kernel.hashes(at, at + count * 8, mask, table, (slots - 1) * 8, count);
    this.size = this.room.added;
    this.room.giveBack(at, count * 8);
    Object.assign(this.#slots, { at: table, count: slots });
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

function inEights(size: number): number {
  return (size + 7) & ~7;
}
