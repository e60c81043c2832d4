import { randomBytes } from 'node:crypto';

import { kept } from '../../base/kept.ts';

import { type HashColumns, hashColumns, hashTexts } from '../../random/hash-bytes.ts';

import { copySlack } from '../../values/copy-bytes.ts';
import type { FieldType } from '../../values/type.ts';

import { spellingOf } from './one-spelling.ts';
import type { RowBatch } from './row-batch.ts';
import { addCells, type CellSink, isBare } from './row-cells.ts';
import { plainForms } from './text-forms.ts';

/** The values at one path in a batch of rows, in the order of the rows; a row may have several, or none. */
export class CellColumn {
  /** The row of each. */
  readonly rows: number[] = [];
  readonly texts: string[] = [];
  /** Where exactly each stands, the item of a list, too; undefined: all at the path itself, one a row at most. */
  #ats: string[] | undefined;
  #starts: Uint32Array | undefined;
  #plains: readonly string[] | undefined;

  constructor(private readonly path: string) {}

  add(row: number, text: string, at: string): void {
    if (!this.#ats && (at !== this.path || this.rows.at(-1) === row)) this.#ats = this.rows.map(() => this.path);
    this.#ats?.push(at);
    this.rows.push(row);
    this.texts.push(text);
  }

  /** A text that stands at the path itself, of a row behind those before. */
  addBare(row: number, text: string): void {
    this.#ats?.push(this.path);
    this.rows.push(row);
    this.texts.push(text);
  }

  at(i: number): string {
    return this.#ats?.[i] ?? this.path;
  }

  /** Of each, see `plainForm`. */
  get plains(): readonly string[] {
    this.#plains ??= plainForms(this.texts);
    return this.#plains;
  }

  /** Where the first of a row's values is, or would be. */
  from(row: number): number {
    this.#starts ??= startsOf(this.rows);
    return this.#starts[Math.min(row, this.#starts.length - 1)] as number;
  }

  /** Which value stands where one of another column did before: in the same place, else, where a row has as many as it had, in its turn. */
  beside(before: CellColumn, i: number): number | undefined {
    const row = before.rows[i] as number;
    if (!this.#ats && !before.#ats && this.rows[i] === row) return i;
    const [first, own] = [before.from(row), this.from(row)];
    const [there, here] = [before.from(row + 1) - first, this.from(row + 1) - own];
    const at = before.at(i);
    const turn = own + i - first;
    if (turn < own + here && this.at(turn) === at) return turn;
    for (let each = own; each < own + here; each++) if (this.at(each) === at) return each;
    return there === here ? turn : undefined;
  }
}

/** Of each row, and the one behind the last, how many values rows before it have. */
function startsOf(rows: readonly number[]): Uint32Array {
  const starts = new Uint32Array((rows.at(-1) ?? -1) + 2);
  let row = 0;
  for (const [i, own] of rows.entries()) while (row < own) starts[++row] = i;
  starts[row + 1] = rows.length;
  return starts;
}

/** The cells of a batch of rows by path. */
export class CellTable {
  readonly columns: ReadonlyMap<string, CellColumn>;
  readonly #at = new Map<string, CellColumn>();

  constructor(columns: ReadonlyMap<string, CellColumn>) {
    this.columns = columns;
  }

  /** What stands at a path, and inside of what stands there: a rule for `profile` is one for all of it. */
  at(path: string): CellColumn {
    let column = this.#at.get(path);
    if (!column) {
      column = this.#gathered(path);
      this.#at.set(path, column);
    }
    return column;
  }

  #gathered(path: string): CellColumn {
    const paths = [...this.columns.keys()].filter((each) => isAt(each, path));
    const found = paths.sort().map((each) => this.columns.get(each) as CellColumn);
    const [only] = found;
    if (!only) return new CellColumn(path);
    return found.length === 1 ? only : merged(path, found);
  }
}

/** Whether a path is that of a rule, or lies inside of it. */
export function isAt(path: string, rule: string): boolean {
  return path === rule || path.startsWith(`${rule}.`) || path.startsWith(`${rule}[`);
}

function merged(path: string, columns: readonly CellColumn[]): CellColumn {
  const all = new CellColumn(path);
  const last = Math.max(...columns.map(({ rows }) => rows.at(-1) ?? -1));
  for (let row = 0; row <= last; row++)
    for (const column of columns)
      for (let i = column.from(row); i < column.from(row + 1); i++)
        all.add(row, column.texts[i] as string, column.at(i));
  return all;
}

/** What is asked of rows that are taken apart. */
export interface CellsAsked {
  /** Columns that are looked at; default: all. */
  readonly isAsked?: (name: string) => boolean;
  /** Of columns that are spelled in many ways; default: all stay as they are written. */
  readonly types?: ReadonlyMap<string, FieldType>;
}

/** Rows taken apart: cells of a known type in its one spelling. */
export function cellTable({ count, columns }: RowBatch, { isAsked = () => true, types }: CellsAsked = {}): CellTable {
  const cells = new Map<string, CellColumn>();
  const apart = new Map<string, CellColumn>();
  for (const [name, values] of columns) {
    if (!isAsked(name)) continue;
    let own: CellColumn | undefined;
    apart.clear();
    const columnAt = (path: string) => kept(apart, path, () => new CellColumn(path));
    const spelled = spellingOf(types?.get(name));
    const sink: CellSink = {
      add: (row, path, text, at) => columnAt(path).add(row, spelled(text), at),
    };
    for (let row = 0; row < count; row++) {
      const value = values[row];
      if (isBare(value)) {
        own ??= columnAt(name);
        own.addBare(row, spelled(value));
      } else if (value !== null && value !== undefined) addCells(sink, row, name, value);
    }
    for (const [path, column] of apart) {
      // A column may be called as the path of another one's member is.
      const other = cells.get(path);
      cells.set(path, other ? merged(path, [other, column]) : column);
    }
  }
  return new CellTable(cells);
}

/** Drawn for the run: nobody who sees hashes can look for the texts that they are of. */
const key = new Int32Array(Uint8Array.from(randomBytes(16)).buffer);
const encoder = new TextEncoder();
let bytes = new Uint8Array(0x1_0000);

/** Hashes many texts at a time, in memory of its own: what it gives holds until the next ones. */
export class TextHashes {
  #out = hashColumns(0);
  #ends = new Uint32Array(0);

  /** 128 bits of each; the first 32 are never zero. */
  of(texts: readonly string[]): HashColumns {
    const count = texts.length;
    if (this.#ends.length < count) {
      this.#out = hashColumns(count * 2);
      this.#ends = new Uint32Array(count * 2);
    }
    const all = texts.join('');
    if (bytes.length < all.length * 3 + copySlack) bytes = new Uint8Array(all.length * 6 + copySlack);
    const { written } = encoder.encodeInto(all, bytes);
    const isPlain = written === all.length;
    const ends = this.#ends;
    let end = 0;
    for (let i = 0; i < count; i++) {
      const text = texts[i] as string;
      end += isPlain ? text.length : Buffer.byteLength(text);
      ends[i] = end;
    }
    const out = this.#out;
    hashTexts(key, bytes, 0, ends, count, out);
    for (let i = 0; i < count; i++) if (out.a[i] === 0) out.a[i] = 1;
    return out;
  }
}
