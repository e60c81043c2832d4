import { Rows } from '../random/rows.ts';

import type { TextColumn } from '../values/column.ts';
import { copyWords } from '../values/copy-bytes.ts';
import type { Source } from '../values/source.ts';
import { Target } from '../values/target.ts';

import { type LyingText, RememberedTexts } from './remembered-texts.ts';

export interface Remembering {
  readonly source: Source & { readonly column: TextColumn };
  readonly capacity: number;
  /** Masks some of the rows: those whose texts have come for the first time. */
  readonly bind: (fresh: Source) => Source;
  /** How many cells are not what their text would be alone: what was read while it rises is not remembered. */
  readonly oddCells: () => number;
  /** Told how many rows of a batch were masked by what is remembered. */
  readonly known: (rows: number) => void;
}

/**
 * Masks texts by a rule that is a function of the text alone, each once where they come again and again: in columns of towns, of
 * employers, of whom orders are for. Columns whose texts differ are let go of, once the memory is full of them.
 */
export function remembering({ source, capacity, bind, oddCells, known }: Remembering): Source {
  const { column: all } = source;
  const fresh: TextColumn = { ...emptyColumn(capacity), signs: all.signs };
  const masked = bind({ column: fresh, read: () => undefined });
  const made = masked.column;
  /** Columns are read through the same objects for good: those of the fresh texts stand for all rows' then. */
  const readAll = (rows: Rows) => {
    fresh.bytes = all.bytes;
    fresh.ends = all.ends;
    fresh.nulls = all.nulls;
    masked.read(rows);
  };
  if (made.form !== 'text')
    return {
      column: made,
      read(rows) {
        source.read(rows);
        readAll(rows);
      },
    };
  const out: TextColumn = { ...emptyColumn(capacity), signs: made.signs };
  const split = new SplitBatch(capacity, all);
  let memory = RememberedTexts.make(capacity);
  return {
    column: out,
    read(rows) {
      source.read(rows);
      const { length } = rows;
      const looked = memory ? split.look(memory, rows) : 0;
      const odd = oddCells();
      if (memory && split.known > 0) {
        split.takeFresh(memory, fresh);
        if (split.rows.length > 0) masked.read(split.rows);
        split.merge(memory, made, out, length);
        known(split.known);
      } else {
        readAll(rows);
        out.bytes = made.bytes;
        out.ends = made.ends;
        out.nulls = made.nulls;
      }
      if (!memory) return;
      if (looked > 0 && oddCells() === odd && !memory.isFull) split.learn(memory, out, length);
      // Two of three may be new: what is spared for the third is more than what a look takes.
      if (!memory.isFull || split.known * 3 >= looked) return;
      memory.close();
      memory = undefined;
    },
  };
}

function emptyColumn(capacity: number) {
  return { form: 'text' as const, bytes: new Uint8Array(0), ends: new Uint32Array(capacity), nulls: null };
}

/** A batch's rows, of some of which it is known what their texts become. */
class SplitBatch {
  /** The rows whose texts are new, and those of nulls. */
  readonly rows: Rows;
  /** How many of the others there are. */
  known = 0;
  readonly #numbers: Float64Array;
  readonly #freshEnds: Uint32Array;
  readonly #freshNulls: Uint8Array;
  readonly #fresh = new Target();
  readonly #ends: Uint32Array;
  readonly #nulls: Uint8Array;
  readonly #target = new Target();

  constructor(
    capacity: number,
    private readonly all: TextColumn,
  ) {
    this.rows = new Rows(capacity);
    this.#numbers = new Float64Array(capacity);
    this.#freshEnds = new Uint32Array(capacity);
    this.#freshNulls = new Uint8Array(capacity);
    this.#ends = new Uint32Array(capacity);
    this.#nulls = new Uint8Array(capacity);
  }

  /** Looks up a batch's texts; returns how many there are. */
  look(memory: RememberedTexts, rows: Rows): number {
    const { nulls } = this.all;
    const { length } = rows;
    this.known = 0;
    if (!memory.look(this.all, length)) return 0;
    const { records } = memory;
    let fresh = 0;
    let looked = length;
    for (let i = 0; i < length; i++) {
      if (nulls?.[i] === 1) looked--;
      if (records[i] === 0) this.#numbers[fresh++] = rows.at(i);
    }
    this.known = length - fresh;
    this.rows.setEach(this.#numbers, 0, fresh);
    return looked;
  }

  /** Puts the texts that are new into a column. */
  takeFresh({ records }: RememberedTexts, column: TextColumn): void {
    const { bytes, ends, nulls } = this.all;
    this.#fresh.reserve(ends[this.rows.length + this.known - 1] as number);
    const from = viewOf(bytes);
    let at = 0;
    let count = 0;
    for (let i = 0, start = 0; count < this.rows.length; i++) {
      const end = ends[i] as number;
      if (records[i] === 0) {
        at = copyWords(this.#fresh.view, at, from, start, end);
        this.#freshNulls[count] = nulls?.[i] ?? 0;
        this.#freshEnds[count++] = at;
      }
      start = end;
    }
    column.bytes = this.#fresh.bytes;
    column.ends = this.#freshEnds;
    column.nulls = nulls && this.#freshNulls;
  }

  /** Puts together what is remembered and what the texts that are new became. */
  merge(memory: RememberedTexts, made: TextColumn, out: TextColumn, length: number): void {
    const count = this.rows.length;
    const { records } = memory;
    memory.open();
    let size = count === 0 ? 0 : (made.ends[count - 1] as number);
    for (let i = 0; i < length; i++) if (records[i] !== 0) size += memory.lengthAt(records[i] as number);
    this.#target.reserve(size);
    const { view } = this.#target;
    const from = viewOf(made.bytes);
    const nulls = count === 0 ? null : made.nulls;
    let at = 0;
    for (let i = 0, next = 0, start = 0; i < length; i++) {
      const record = records[i] as number;
      if (record !== 0) {
        at = memory.write(record, view, at);
        this.#nulls[i] = 0;
      } else {
        const end = made.ends[next] as number;
        at = copyWords(view, at, from, start, end);
        this.#nulls[i] = nulls?.[next] ?? 0;
        start = end;
        next++;
      }
      this.#ends[i] = at;
    }
    out.bytes = this.#target.bytes;
    out.ends = this.#ends;
    out.nulls = nulls && this.#nulls;
  }

  /** Remembers what the texts that are new became. */
  learn(memory: RememberedTexts, made: TextColumn, length: number): void {
    const { bytes, ends, nulls } = this.all;
    const { records } = memory;
    memory.open();
    const [text, becomes] = [viewOf(bytes), viewOf(made.bytes)];
    for (let i = 0; i < length; i++) {
      if (records[i] !== 0 || nulls?.[i] === 1 || made.nulls?.[i] === 1) continue;
      memory.add(i, lying(text, ends, i), lying(becomes, made.ends, i));
    }
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function lying(view: DataView, ends: Uint32Array, i: number): LyingText {
  return { view, start: i === 0 ? 0 : (ends[i - 1] as number), end: ends[i] as number };
}
