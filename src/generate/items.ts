import { deriveKey, type Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';

import { growingColumn } from '../values/growing-column.ts';
import { Misfit } from '../values/misfit.ts';

import type { FieldPlan, Reference } from '../plan/plan.ts';

import type { ItemSource } from '../generators/index.ts';

import { type BindField, WrittenReader, written } from './as-written.ts';
import { copyRow, ItemRows, ItemWords, rowsLike, setLength } from './item-rows.ts';
import { NestedReader } from './nested-reader.ts';
import type { RowsOfParents } from './parent-rows.ts';
import type { FieldReader, RowReader, TypedSource } from './row-reader.ts';

/** The items of arrays: made a batch of items at a time, and put one behind the other. */
export function bindItems(around: RowReader, of: FieldPlan, key: Key, bind: BindField): ItemSource {
  const reader = new NestedReader(new AroundItems(around.again()), [of], key, bind);
  const { writing } = around;
  const inside = writing && new WrittenReader(reader, writing.path, writing.wrongs);
  const type = reader.field(of.name).type;
  const source = written(inside ?? reader, of, bind, `${writing?.path}[*]`);
  const all = growingColumn(source.column);
  const items = new ItemBatches(deriveKey(key, 'items'), around.environment.capacity);
  return {
    type,
    column: all.column,
    read(rows, ends) {
      all.reset();
      items.each(rows, ends, (batch) => {
        source.read(batch);
        all.append(batch.length);
      });
    },
  };
}

/** Cuts the items of a batch's rows into batches. */
class ItemBatches {
  readonly #words: ItemWords;
  #batch: ItemRows | undefined;
  /** The row that each item of the batch is in. */
  readonly #rowOf: Uint32Array;

  constructor(key: Key, capacity: number) {
    this.#words = new ItemWords(key, capacity);
    this.#rowOf = new Uint32Array(capacity);
  }

  each(rows: Rows, ends: Uint32Array, take: (batch: ItemRows) => void): void {
    const capacity = this.#rowOf.length;
    this.#batch ??= new ItemRows(capacity, rowsLike(rows, capacity));
    this.#words.read(rows);
    let at = 0;
    for (let row = 0, start = 0; row < rows.length; row++) {
      const end = ends[row] as number;
      for (let place = 0; start + place < end; place++) {
        this.#words.set(this.#batch, at, rows, row, place);
        this.#rowOf[at++] = row;
        if (at < capacity) continue;
        this.#flush(rows, at, take);
        at = 0;
      }
      start = end;
    }
    if (at > 0) this.#flush(rows, at, take);
  }

  #flush(rows: Rows, length: number, take: (batch: ItemRows) => void): void {
    const batch = this.#batch as ItemRows;
    setLength(batch, length);
    try {
      take(batch);
    } catch (error) {
      throw error instanceof Misfit ? this.#misfit(error, rows, length, take) : error;
    }
  }

  #misfit(cause: Misfit, rows: Rows, length: number, take: (batch: ItemRows) => void): Misfit {
    const row = rows.at(this.#rowOf[this.#culprit(length, take)] as number);
    return new Misfit(cause.message, row, { cause }, `[*]${cause.inside}`);
  }

  /** Which item it is that does not fit, found by making one after another: an item is known by its place alone. */
  #culprit(length: number, take: (batch: ItemRows) => void): number {
    const batch = this.#batch as ItemRows;
    for (let i = 0; i < length; i++) {
      copyRow(batch, i, batch, 0);
      setLength(batch, 1);
      try {
        take(batch);
      } catch {
        return i;
      }
    }
    return 0;
  }
}

/** What stands around the items of an array: fields of the row that each is in. */
class AroundItems implements RowReader {
  readonly ofItems = true;
  readonly environment;
  readonly dataset;
  readonly key;
  readonly groups;

  constructor(private readonly around: RowReader) {
    this.environment = around.environment;
    this.dataset = around.dataset;
    this.key = around.key;
    this.groups = around.groups;
  }

  get scope(): readonly FieldPlan[] {
    return this.around.scope;
  }

  field(path: string): TypedSource {
    const { source, type } = this.around.field(path);
    return { source: { column: source.column, read: (rows) => source.read((rows as ItemRows).outer) }, type };
  }

  parent(reference: Reference): FieldReader {
    return this.around.parent(reference);
  }

  /** Of the row that each item is in. */
  parentRows(reference: Reference): RowsOfParents {
    const parents = this.around.parentRows(reference);
    return {
      rows: parents.rows,
      get none() {
        return parents.none;
      },
      read: (rows) => parents.read((rows as ItemRows).outer),
    };
  }

  referenceKey(): never {
    return outside();
  }

  tuple(): never {
    return outside();
  }

  counting(): never {
    return outside();
  }

  open(dataset: string): RowReader {
    return this.around.open(dataset);
  }

  again(): RowReader {
    return new AroundItems(this.around.again());
  }
}

/** The compiler lets no item ask for it. */
function outside(): never {
  throw new Error('what is drawn for a row is not drawn for items of it');
}
