import { Rows } from '../random/rows.ts';

import type { Source } from '../values/source.ts';
import type { FieldType } from '../values/type.ts';

import type { RecursionPlan, Reference } from '../plan/plan.ts';

import type { Evaluate } from '../expression/evaluate.ts';
import type { Value } from '../expression/value.ts';

import { expressionsOf } from './bind-expressions.ts';
import type { RowsOfParents } from './parent-rows.ts';
import type { RowReader, TypedSource } from './row-reader.ts';

/** Values of the parent row that a reader takes as they are: put there before its rows are read. */
export interface Handed {
  readonly recursion: RecursionPlan;
  readonly fields: ReadonlyMap<string, TypedSource>;
}

/** Rows of one height above those that are asked for: each is the parent of one of the rows below. */
interface Height {
  readonly rows: Rows;
  /** Where the row that it is the parent of stands among those below. */
  readonly below: Uint32Array;
}

/**
 * Values that follow from those of the parent row, up to the root. The ancestors of a batch's rows are found, height by
 * height, until none has one; then values are made from the roots down, and handed from each row to those below it.
 */
export class Ascent {
  readonly #inner: RowReader;
  readonly #heights: Height[] = [];
  readonly #writers: readonly Writer[];
  readonly #parents: RowsOfParents;
  #seen: Rows | undefined;
  #version = -1;

  constructor(reader: RowReader, recursion: RecursionPlan, open: (handed: Handed) => RowReader) {
    const { fields } = recursion;
    const reference = reader.dataset.references[recursion.reference] as Reference;
    const { capacity } = reader.environment;
    const { columnWriter, readColumn } = expressionsOf(reader);
    const handed = new Map<string, TypedSource>();
    this.#inner = open({ recursion, fields: handed });
    const types = fields.map((name) => typeOf(reader, name));
    const writers = types.map((type) => columnWriter(type, capacity, type.precision === undefined ? openScale : 0));
    for (const [index, name] of fields.entries()) {
      const { column } = writers[index] as (typeof writers)[number];
      // Read once the values are there.
      handed.set(name, { type: types[index] as FieldType, source: { column, read: () => undefined } });
    }
    this.#writers = writers.map(({ reset, write }, index) => {
      const { source, type } = this.#inner.field(fields[index] as string);
      return { source, read: readColumn(source.column, type), reset, write };
    });
    this.#parents = reader.again().parentRows(reference);
  }

  /** The cells of a field, once those of the rows above have been made. */
  field(name: string): Source {
    return this.#descended(this.#inner.field(name));
  }

  /** The same before its mask. */
  original(name: string): Source {
    return this.#descended(this.#inner.original?.(name) ?? this.#inner.field(name));
  }

  #descended({ source }: TypedSource): Source {
    return {
      column: source.column,
      read: (rows) => {
        this.#descend(rows);
        source.read(rows);
      },
    };
  }

  #descend(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    const heights = this.#climb(rows);
    this.#hand(undefined, heights > 0 ? (this.#heights[heights - 1] as Height).rows.length : rows.length);
    for (let at = heights - 1; at >= 0; at--) {
      const height = this.#heights[at] as Height;
      for (const { source } of this.#writers) source.read(height.rows);
      this.#hand(height, at > 0 ? (this.#heights[at - 1] as Height).rows.length : rows.length);
    }
    this.#seen = rows;
    this.#version = rows.version;
  }

  /** Finds the ancestors; how many heights of them there are. */
  #climb(rows: Rows): number {
    let below = rows;
    for (let at = 0; ; at++) {
      this.#heights[at] ??= { rows: new Rows(rows.capacity), below: new Uint32Array(rows.capacity) };
      const height = this.#heights[at] as Height;
      if (!this.#parentsOf(below, height)) return at;
      below = height.rows;
    }
  }

  #parentsOf(rows: Rows, { rows: found, below }: Height): boolean {
    this.#parents.read(rows);
    const { none, rows: parents } = this.#parents;
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
      if (none?.[i] === 1) continue;
      found.lo[count] = parents.lo[i] as number;
      found.hi[count] = parents.hi[i] as number;
      below[count++] = i;
    }
    found.length = count;
    found.version++;
    return count > 0;
  }

  /** Puts the values that were read for a height where those below it find them; roots find null. */
  #hand(height: Height | undefined, length: number): void {
    for (const { reset, write, read } of this.#writers) {
      reset();
      let next = 0;
      const count = height?.rows.length ?? 0;
      for (let i = 0; i < length; i++) {
        const isChild = height !== undefined && next < count && height.below[next] === i;
        write(i, isChild ? read(next++) : null);
      }
    }
  }
}

/** Digits behind the point of a decimal whose type does not say: as many as expressions have. */
const openScale = 16;

function typeOf({ dataset }: RowReader, name: string): FieldType {
  const field = dataset.fields.find((each) => each.name === name);
  if (!field) throw new Error(`${dataset.id} has no field ${name}`);
  return field.type;
}

interface Writer {
  readonly source: Source;
  readonly read: Evaluate;
  reset(): void;
  write(at: number, value: Value): void;
}
