import { countModule } from './kernels/count.generated.ts';
import { growTo, hasWebAssembly, instantiate, type KernelMemory } from './web-assembly.ts';

/** Texts one behind the other: text i ends at `ends[i]`. */
export interface TextsToHash {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
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
  find(
    count: number,
    texts: number,
    ends: number,
    nulls: number,
    slots: number,
    last: number,
    records: number,
    hashes: number,
    found: number,
  ): void;
}

/** Where what is handed to the kernel begins: at a multiple of eight. */
const firstFree = 16;
/** What the kernel may read behind a text. */
const slack = 8;
const leastInput = 262_144;

/** A piece of a kernel's memory. */
export interface Piece {
  at: number;
  size: number;
}

/** Where texts lie in a kernel's memory. Without nulls their place is 0. */
export interface LyingTexts {
  readonly texts: number;
  readonly ends: number;
  readonly nulls: number;
  /** Room for more, of as many bytes as were asked for: at a multiple of eight. */
  readonly more: number;
}

/** A kernel and its memory, in pieces that are handed out again when they are given back. */
export class KernelRoom {
  readonly kernel = instantiate<Kernel>(countModule);
  readonly #free = new Map<number, number[]>();
  /** The pieces of those that are gone. */
  readonly #ended = new FinalizationRegistry<readonly Piece[]>((pieces) => {
    for (const piece of pieces) this.giveBack(piece);
  });
  #end = firstFree;
  #bytes = new Uint8Array(0);
  #input: Piece = { at: 0, size: 0 };

  /** The memory as it is now: whoever takes a piece of it may make it another one. */
  get bytes(): Uint8Array {
    const { buffer } = this.kernel.memory;
    if (this.#bytes.buffer !== buffer) this.#bytes = new Uint8Array(buffer);
    return this.#bytes;
  }

  /** How many hashes were new, when the kernel was last told to add some. */
  get added(): number {
    return new Uint32Array(this.kernel.memory.buffer, 0, 1)[0] as number;
  }

  /** So many zeros. */
  take(size: number): Piece {
    const at = this.#free.get(size)?.pop();
    if (at === undefined) return { at: this.#more(size), size };
    this.bytes.fill(0, at, at + size);
    return { at, size };
  }

  giveBack({ at, size }: Piece): void {
    this.#free.set(size, [...(this.#free.get(size) ?? []), at]);
  }

  /** Gives pieces back when their owner is gone. */
  own(owner: object, pieces: readonly Piece[]): void {
    this.#ended.register(owner, pieces, owner);
  }

  /** The owner gives its pieces back itself. */
  disown(owner: object): void {
    this.#ended.unregister(owner);
  }

  /** Where something lies until something else is asked for: whatever it held before is there. */
  input(size: number): number {
    if (this.#input.size < size) {
      if (this.#input.size > 0) this.giveBack(this.#input);
      let own = leastInput;
      while (own < size) own *= 2;
      this.#input = this.take(own);
    }
    return this.#input.at;
  }

  /** Puts the texts from number `from` on, before `to`, where the kernel looks at them: until something else is. */
  texts({ bytes, ends }: TextsToHash, from: number, to: number, nulls: Uint8Array | null, more = 0): LyingTexts {
    const start = from === 0 ? 0 : (ends[from - 1] as number);
    const size = (ends[to - 1] as number) - start;
    const count = to - from;
    const endsAt = inEights(size + slack);
    const nullsAt = endsAt + count * 4;
    const moreAt = inEights(nullsAt + count);
    const at = this.input(moreAt + more);
    const memory = this.bytes;
    memory.set(bytes.subarray(start, start + size), at);
    const own = new Uint32Array(memory.buffer, at + endsAt, count);
    own.set(ends.subarray(from, to));
    if (start > 0) for (let i = 0; i < count; i++) own[i] = (own[i] as number) - start;
    if (nulls) memory.set(nulls.subarray(from, to), at + nullsAt);
    return { texts: at, ends: at + endsAt, nulls: nulls ? at + nullsAt : 0, more: at + moreAt };
  }

  #more(size: number): number {
    const at = this.#end;
    growTo(this.kernel.memory, at + size);
    this.#end = at + size;
    return at;
  }
}

let shared: KernelRoom | undefined;

/** The one of this thread; undefined: the engine has no kernels. */
export function kernelRoom(): KernelRoom | undefined {
  if (hasWebAssembly) shared ??= new KernelRoom();
  return shared;
}

function inEights(size: number): number {
  return (size + 7) & ~7;
}
