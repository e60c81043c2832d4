import { type HashColumns, hashColumns } from '../random/hash-bytes.ts';

/** What is remembered of values: as many slots, each for a text of at most so many bytes. 2.6 MB. */
const slots = 32_768;
const longest = 64;

/** Batches that are looked at before it is clear whether values come again, and those until they are looked at once more. */
const tried = 8;
const rested = 256;

type Hash = (bytes: Uint8Array, ends: Uint32Array, count: number, out: HashColumns) => void;

/**
 * Remembers the hashes of texts that come again and again, as cities and streets do: a look at a text takes a tenth of its HMAC. Texts are
 * compared byte for byte, so what comes out is what `hash` says, whatever was there before. Where few come again it steps aside.
 */
export class KnownHashes {
  readonly #texts = new Uint8Array(slots * longest);
  /** One more than a text's length; 0: the slot is empty. */
  readonly #lengths = new Uint8Array(slots);
  readonly #words = new Uint32Array(slots * 4);
  #found = 0;
  #seen = 0;
  #batches = 0;
  #rests = 0;
  /** Those that are not known: their bytes, their rows and the slots that they go to, and their hashes. */
  #bytes = new Uint8Array(0);
  #ends = new Uint32Array(0);
  #rows = new Uint32Array(0);
  #slots = new Int32Array(0);
  #out: HashColumns | undefined;

  constructor(private readonly hash: Hash) {}

  /** The hash of each text, as `hash` gives them. */
  read(bytes: Uint8Array, ends: Uint32Array, count: number, out: HashColumns): void {
    if (this.#rests > 0) {
      this.#rests--;
      this.hash(bytes, ends, count, out);
      return;
    }
    const unknown = this.#look(bytes, ends, count, out);
    this.#learn(unknown, out);
    this.#judge(count, unknown);
  }

  /** Fills in what is known, and puts the rest together; returns how many those are. */
  #look(bytes: Uint8Array, ends: Uint32Array, count: number, out: HashColumns): number {
    this.#reserve(count, count === 0 ? 0 : (ends[count - 1] as number));
    const texts = this.#texts;
    const words = this.#words;
    let unknown = 0;
    let used = 0;
    for (let i = 0, start = 0; i < count; i++) {
      const end = ends[i] as number;
      const length = end - start;
      let slot = -1;
      if (length <= longest) {
        slot = slotOf(bytes, start, end);
        let at = this.#lengths[slot] === length + 1 ? start : end + 1;
        for (let own = slot * longest; at < end && texts[own] === bytes[at]; own++) at++;
        if (at === end) {
          out.a[i] = words[slot * 4] as number;
          out.b[i] = words[slot * 4 + 1] as number;
          out.c[i] = words[slot * 4 + 2] as number;
          out.d[i] = words[slot * 4 + 3] as number;
          start = end;
          continue;
        }
      }
      for (; start < end; start++) this.#bytes[used++] = bytes[start] as number;
      this.#ends[unknown] = used;
      this.#rows[unknown] = i;
      this.#slots[unknown++] = slot;
    }
    return unknown;
  }

  /** Hashes what is not known, and keeps it for the next time. */
  #learn(unknown: number, out: HashColumns): void {
    if (unknown === 0) return;
    const made = this.#out as HashColumns;
    this.hash(this.#bytes, this.#ends, unknown, made);
    const words = this.#words;
    for (let each = 0, start = 0; each < unknown; each++) {
      const row = this.#rows[each] as number;
      const [a, b, c, d] = [made.a[each], made.b[each], made.c[each], made.d[each]] as [number, number, number, number];
      out.a[row] = a;
      out.b[row] = b;
      out.c[row] = c;
      out.d[row] = d;
      const end = this.#ends[each] as number;
      const slot = this.#slots[each] as number;
      if (slot >= 0) {
        this.#lengths[slot] = end - start + 1;
        for (let own = slot * longest; start < end; start++) this.#texts[own++] = this.#bytes[start] as number;
        words[slot * 4] = a;
        words[slot * 4 + 1] = b;
        words[slot * 4 + 2] = c;
        words[slot * 4 + 3] = d;
      }
      start = end;
    }
  }

  #judge(count: number, unknown: number): void {
    this.#seen += count;
    this.#found += count - unknown;
    if (++this.#batches < tried) return;
    if (this.#found * 3 < this.#seen) this.#rests = rested;
    this.#batches = 0;
    this.#seen = 0;
    this.#found = 0;
  }

  #reserve(count: number, size: number): void {
    if (this.#bytes.length < size) this.#bytes = new Uint8Array(size + (size >> 2));
    if (this.#rows.length >= count) return;
    this.#ends = new Uint32Array(count);
    this.#rows = new Uint32Array(count);
    this.#slots = new Int32Array(count);
    this.#out = hashColumns(count);
  }
}

/** By Fowler, Noll and Vo, its upper bits mixed in: it need not be more than even. */
function slotOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
