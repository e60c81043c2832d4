import { CellHashes } from '../random/cell.ts';
import { consistentPick } from '../random/consistent-pick.ts';
import type { Key } from '../random/key.ts';
import { Rows } from '../random/rows.ts';

import type { Source } from '../values/source.ts';

import type { Reference } from '../plan/plan.ts';

import type { FieldReader, RowReader, TypedSource } from './row-reader.ts';
import { type NullMarks, nullShare, withNulls } from './with-nulls.ts';

/**
 * The parent rows that a reference of a batch's rows draws, and their fields: made again from the rows' indexes,
 * masks included, never kept.
 */
export class ParentReader implements FieldReader {
  readonly #hashes: CellHashes;
  readonly #rows: Rows;
  readonly #noParent: NullMarks | undefined;
  readonly #size: number;
  #seen: Rows | undefined;
  #version = -1;

  constructor(
    reference: Reference,
    key: { readonly draw: Key; readonly nulls: Key },
    private readonly parent: RowReader,
  ) {
    const { capacity } = parent.environment;
    this.#hashes = new CellHashes(key.draw, capacity);
    this.#rows = new Rows(capacity);
    this.#size = parent.dataset.rows;
    const share = reference.nullProbability;
    if (share > 0) this.#noParent = nullShare(key.nulls, capacity, share);
  }

  /** A field of the parent's rows, or of its own parents' (`owner.email`); null where there is no parent. */
  field(path: string): TypedSource {
    const { source: inner, type } = this.parent.field(path);
    const source: Source = {
      column: inner.column,
      read: (rows) => {
        this.#draw(rows);
        inner.read(this.#rows);
      },
    };
    return { source: this.#noParent ? withNulls(source, this.#rows.capacity, this.#noParent) : source, type };
  }

  /** The parent rows that a batch's rows draw; where a row has no parent it is any. */
  parentRows(rows: Rows): Rows {
    this.#draw(rows);
    return this.#rows;
  }

  #draw(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    this.#hashes.draw(rows);
    const { h0, h1 } = this.#hashes;
    const { lo, hi } = this.#rows;
    for (let i = 0; i < rows.length; i++) {
      const row = consistentPick(this.#size, h0[i] as number, h1[i] as number);
      lo[i] = row;
      hi[i] = row / 0x1_0000_0000;
    }
    this.#rows.length = rows.length;
    this.#rows.version++;
    this.#seen = rows;
    this.#version = rows.version;
  }
}
