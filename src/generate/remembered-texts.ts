import { type KernelRoom, kernelRoom, type Piece } from '../base/kernel-room.ts';
import { mostKernelBytes } from '../base/web-assembly.ts';

import type { TextColumn } from '../values/column.ts';
import { copySlack, copyWords } from '../values/copy-bytes.ts';

/** As many texts are remembered, which take as many bytes with what they become: both together have room in a processor's caches. */
const [mostTexts, mostBytes] = [16_384, 1_048_576];
/** Half full at most, of eight bytes. */
const slotCount = mostTexts * 2;

/** A record: how long the text is and what it becomes, then both, from a multiple of four bytes on. */
const head = 4;
const longest = 0xffff;

/** A text as it lies, with `copySlack` bytes behind it that may be read. */
export interface LyingText {
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
}

/**
 * Texts and what each becomes, in the memory of the kernel that finds them (kernels/count.wat), a batch at a time. Texts are told apart
 * by all of their bytes; their hashes only say where to look.
 */
export class RememberedTexts {
  /** By row of the last batch: where its record begins; 0: there is none. */
  readonly records: Uint32Array;
  /** Low and high word of each row's hash. */
  readonly #hashes: Uint32Array;
  /** The hash's high word, and where the record begins; a 0 there marks an empty slot. */
  readonly #slots: Piece;
  readonly #bytes: Piece;
  #view: DataView = new DataView(new ArrayBuffer(0));
  /** Records begin behind 0, which means none. */
  #end = 4;
  #size = 0;

  /** Whether there is no room for more. */
  isFull = false;

  private constructor(
    private readonly room: KernelRoom,
    capacity: number,
  ) {
    this.records = new Uint32Array(capacity);
    this.#hashes = new Uint32Array(capacity * 2);
    this.#slots = room.take(slotCount * 8);
    this.#bytes = room.take(mostBytes + copySlack);
    room.own(this, [this.#slots, this.#bytes]);
  }

  /** Undefined: the engine has no kernels, without which it is not worth it. */
  static make(capacity: number): RememberedTexts | undefined {
    const room = kernelRoom();
    return room && new RememberedTexts(room, capacity);
  }

  /** Gives its memory back. */
  close(): void {
    this.room.disown(this);
    this.room.giveBack(this.#slots);
    this.room.giveBack(this.#bytes);
  }

  /** Looks up a batch's texts; false: they are too long to be looked up together. */
  look({ bytes, ends, nulls }: TextColumn, count: number): boolean {
    if ((ends[count - 1] ?? 0) > mostKernelBytes / 4) return false;
    const { room } = this;
    const at = room.texts({ bytes, ends }, 0, count, nulls, count * 12);
    const found = at.more + count * 8;
    const { kernel } = room;
    const last = (slotCount - 1) * 8;
    kernel.find(count, at.texts, at.ends, at.nulls, this.#slots.at, last, this.#bytes.at, at.more, found);
    const { buffer } = room.bytes;
    this.#hashes.set(new Uint32Array(buffer, at.more, count * 2));
    this.records.set(new Uint32Array(buffer, found, count));
    return true;
  }

  /** Has to be called before what is remembered is read or added to: others may have made the memory larger. */
  open(): void {
    const { buffer } = this.room.bytes;
    if (this.#view.buffer !== buffer) this.#view = new DataView(buffer);
  }

  /** How many bytes the text of a record becomes. */
  lengthAt(record: number): number {
    return this.#view.getUint16(this.#bytes.at + record + 2, true);
  }

  /** Writes what the text of a record becomes; returns where that ends. Up to `copySlack` bytes behind it are overwritten. */
  write(record: number, target: DataView, to: number): number {
    const own = this.#bytes.at + record;
    const from = own + head + this.#view.getUint16(own, true);
    return copyWords(target, to, this.#view, from, from + this.lengthAt(record));
  }

  /** Remembers what the text of row `i` of the last batch becomes, where it is not remembered yet and there is room. */
  add(i: number, text: LyingText, made: LyingText): void {
    const length = text.end - text.start;
    const becomes = made.end - made.start;
    if (this.isFull || length > longest || becomes > longest) return;
    const slot = this.#freeSlot(i, text);
    if (slot === undefined) return;
    const end = (this.#end + head + length + becomes + 3) & ~3;
    this.isFull = this.#size === mostTexts || end > mostBytes;
    if (this.isFull) return;
    const at = this.#bytes.at + this.#end;
    this.#view.setUint16(at, length, true);
    this.#view.setUint16(at + 2, becomes, true);
    const behind = copyWords(this.#view, at + head, text.view, text.start, text.end);
    copyWords(this.#view, behind, made.view, made.start, made.end);
    this.#view.setUint32(slot, this.#hashes[i * 2 + 1] as number, true);
    this.#view.setUint32(slot + 4, this.#end, true);
    this.#end = end;
    this.#size++;
  }

  /** Undefined: the text is remembered, as one of the same batch that came before it. */
  #freeSlot(i: number, text: LyingText): number | undefined {
    const [low, high] = [this.#hashes[i * 2] as number, this.#hashes[i * 2 + 1] as number];
    for (let slot = low & (slotCount - 1); ; slot = (slot + 1) & (slotCount - 1)) {
      const at = this.#slots.at + slot * 8;
      const record = this.#view.getUint32(at + 4, true);
      if (record === 0) return at;
      if (this.#view.getUint32(at, true) === high && this.#holds(record, text)) return undefined;
    }
  }

  #holds(record: number, { view, start, end }: LyingText): boolean {
    const own = this.#bytes.at + record;
    const length = end - start;
    if (this.#view.getUint16(own, true) !== length) return false;
    for (let at = 0; at < length; at++)
      if (this.#view.getUint8(own + head + at) !== view.getUint8(start + at)) return false;
    return true;
  }
}
