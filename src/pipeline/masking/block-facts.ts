import type { Column, ListColumn } from '../../values/column.ts';
import { familyOf } from '../../values/type.ts';

import type { FieldPlan } from '../../plan/plan.ts';

import { type ValueHasher, valueHasher } from '../../generate/value-hashes.ts';

/** What has to be known of a block of stored rows: plain data, which threads hand on. */
export interface BlockFacts {
  readonly count: number;
  /** Of each field, which row is the first with a null; -1: none is. */
  readonly nulls: readonly number[];
  /** Of each field, the most code points of a text. */
  readonly longest: readonly number[];
  /** Of each set of fields, what tells the rows apart. */
  readonly sets: readonly (RowHashes | Ascending | typeof untold)[];
}

/** Four words a row that tell it apart; four zeros where one of the fields is null, and so like nothing. */
export type RowHashes = Uint32Array;

/** Rows whose only field of a set is greater in each than in the one before: its first value and its last. */
export interface Ascending {
  readonly least: number;
  readonly most: number;
}

/** The sets of fields that are to tell rows apart. */
export interface UniqueSets {
  readonly sets: readonly (readonly string[])[];
  /** Blocks in which a set's values ascend may say no more than that of it. */
  readonly mayAscend: boolean;
  /** Sets that cannot ascend are told apart once all rows are stored: where this process has nothing else to do by then. */
  readonly isLater?: boolean;
}

/** What is said of rows that are looked at later. */
export const untold = 'untold';

/** Looks at rows in some columns, one for each field; they are the same objects for all blocks. */
export class BlockObserver {
  readonly #hashers: readonly {
    readonly columns: readonly Column[];
    readonly hash: ValueHasher;
    mayAscend: boolean;
    isLater: boolean;
  }[];

  constructor(
    private readonly fields: readonly FieldPlan[],
    private readonly columns: readonly Column[],
    { sets, mayAscend, isLater = false }: UniqueSets,
    capacity: number,
  ) {
    this.#hashers = sets.map((names) => {
      const at = names.map((name) => fields.findIndex((field) => field.name === name));
      const cells = at.map((index) => ({
        column: columns[index] as Column,
        type: (fields[index] as FieldPlan).type,
      }));
      const isInteger = cells.every(({ type }) => familyOf(type) === 'integer' && !type.array);
      return {
        columns: cells.map(({ column }) => column),
        hash: valueHasher(cells, capacity),
        mayAscend: mayAscend && cells.length === 1 && isInteger,
        isLater: isLater && !(cells.length === 1 && isInteger),
      };
    });
  }

  /** What is to be known of the columns' first rows. */
  look(count: number): BlockFacts {
    return {
      count,
      nulls: this.columns.map(({ nulls }) => nulls?.subarray(0, count).indexOf(1) ?? -1),
      longest: this.fields.map(({ type }, index) =>
        familyOf(type) === 'text' && !type.array ? longestOf(this.columns[index] as Column, count) : 0,
      ),
      sets: this.#hashers.map(({ columns, hash, mayAscend, isLater }) =>
        isLater
          ? untold
          : ((mayAscend ? ascending(columns[0] as Column, count) : undefined) ?? hashesOf(columns, hash, count)),
      ),
    };
  }
}

/** Undefined: they do not ascend, or there is a null, or a number that no double holds. */
function ascending(column: Column, count: number): Ascending | undefined {
  if (column.form !== 'number' || count === 0) return undefined;
  const { values, nulls } = column;
  for (let i = 1; i < count; i++) if (!((values[i] as number) > (values[i - 1] as number))) return undefined;
  if (nulls?.subarray(0, count).includes(1)) return undefined;
  return { least: values[0] as number, most: values[count - 1] as number };
}

/** Hashes of rows by the values that columns have together. */
export function hashesOf(columns: readonly Column[], hash: ValueHasher, count: number): RowHashes {
  const { a, b, c, d } = hash(count);
  const words = new Uint32Array(count * 4);
  for (let i = 0, at = 0; i < count; i++, at += 4) {
    if (columns.some(({ nulls }) => nulls?.[i] === 1)) continue;
    // What tells hashes from empty places.
    words[at] = a[i] === 0 ? 1 : (a[i] as number);
    words[at + 1] = b[i] as number;
    words[at + 2] = c[i] as number;
    words[at + 3] = d[i] as number;
  }
  return words;
}

/** The most code points of a block's texts. */
function longestOf(column: Column, count: number): number {
  let most = 0;
  if (column.form === 'list') return longestOfList(column, count);
  if (column.form !== 'text') return most;
  for (let i = 0, start = 0; i < count; i++) {
    const end = column.ends[i] as number;
    // As many bytes as code points, or more.
    if (end - start > most && column.nulls?.[i] !== 1) {
      let points = 0;
      for (let at = start; at < end; at++) if (((column.bytes[at] as number) & 0xc0) !== 0x80) points++;
      most = Math.max(most, points);
    }
    start = end;
  }
  return most;
}

function longestOfList({ codes, list, nulls }: ListColumn, count: number): number {
  let most = 0;
  for (let i = 0; i < count; i++) {
    const text = nulls?.[i] === 1 ? '' : (list.texts[codes[i] as number] ?? '');
    if (text.length > most) most = Math.max(most, [...text].length);
  }
  return most;
}
