import { copySlack, copyWords } from '../values/copy-bytes.ts';

/** As many texts are remembered, which take as many bytes with what they become: both together have room in a processor's caches. */
const [mostTexts, mostBytes] = [16_384, 1_048_576];

/** A record: how long the text is and what it becomes, then both, from a multiple of four bytes on. */
const head = 4;
const longest = 0xffff;

/** A text as it lies, with `copySlack` bytes behind it that may be read. */
export interface LyingText {
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
}

/** Texts and what each becomes. Texts are told apart by all of their bytes; their hashes only say where to look. */
export class RememberedTexts {
  /** The hash's second word, and where the record begins; a 0 there marks an empty slot. Half full at most. */
  readonly #slots = new Uint32Array(mostTexts * 4);
  #bytes = new Uint8Array(65_536);
  #view = new DataView(this.#bytes.buffer);
  /** Records begin behind 0, which means none. */
  #end = 4;
  #size = 0;

  /** Whether there is no room for more. */
  isFull = false;

  /** Where the record of the text `view[start .. end)` lies, whose hash has these words; 0: there is none. */
  find(first: number, second: number, view: DataView, start: number, end: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let slot = (first << 1) & last; ; slot = (slot + 2) & last) {
      const at = slots[slot + 1] as number;
      if (at === 0) return 0;
      if (slots[slot] === second && this.#holds(at, view, start, end)) return at;
    }
  }

  /** How many bytes the text of a record becomes. */
  lengthAt(record: number): number {
    return this.#view.getUint16(record + 2, true);
  }

  /** Writes what the text of a record becomes; returns where that ends. Up to `copySlack` bytes behind it are overwritten. */
  write(record: number, target: DataView, to: number): number {
    const from = record + head + this.#view.getUint16(record, true);
    return copyWords(target, to, this.#view, from, from + this.lengthAt(record));
  }

  /** Remembers what a text becomes, where it is not remembered yet and there is room. */
  add(first: number, second: number, text: LyingText, made: LyingText): void {
    const length = text.end - text.start;
    const becomes = made.end - made.start;
    if (this.isFull || length > longest || becomes > longest) return;
    if (this.find(first, second, text.view, text.start, text.end) !== 0) return;
    const at = this.#end;
    const end = (at + head + length + becomes + 3) & ~3;
    this.isFull = this.#size === mostTexts || end > mostBytes;
    if (this.isFull) return;
    this.#reserve(end);
    this.#view.setUint16(at, length, true);
    this.#view.setUint16(at + 2, becomes, true);
    const behind = copyWords(this.#view, at + head, text.view, text.start, text.end);
    copyWords(this.#view, behind, made.view, made.start, made.end);
    this.#end = end;
    this.#size++;
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (first << 1) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = second;
    slots[slot + 1] = at;
  }

  #holds(record: number, view: DataView, start: number, end: number): boolean {
    const own = this.#view;
    const length = end - start;
    if (own.getUint16(record, true) !== length) return false;
    const from = record + head;
    let at = 0;
    for (; at + 4 <= length; at += 4)
      if (own.getInt32(from + at, true) !== view.getInt32(start + at, true)) return false;
    const differs = own.getInt32(from + at, true) ^ view.getInt32(start + at, true);
    return at === length || differs << (32 - (length - at) * 8) === 0;
  }

  #reserve(size: number): void {
    if (this.#bytes.length >= size + copySlack) return;
    const old = this.#bytes;
    this.#bytes = new Uint8Array(size * 2 + copySlack);
    this.#bytes.set(old);
    this.#view = new DataView(this.#bytes.buffer);
  }
}
