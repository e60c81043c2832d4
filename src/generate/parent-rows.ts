import { Rows } from '../random/rows.ts';

import type { ParentDraw } from './parent-draw.ts';
import type { NullMarks } from './with-nulls.ts';

/** Rows and, for each, the parent row that it refers to. */
export interface RowsOfParents {
  /** What was read last; any row stands for those without a parent. */
  readonly rows: Rows;
  /** 1 where a row has no parent; null: all rows have one. */
  readonly none: Uint8Array | null;
  read(rows: Rows): void;
}

/** The parent rows of a batch's rows, drawn once however many ask. */
export class ParentRows implements RowsOfParents {
  readonly rows: Rows;
  readonly #none: Uint8Array;
  #seen: Rows | undefined;
  #version = -1;

  constructor(
    capacity: number,
    private readonly draw: ParentDraw,
    private readonly nulls: NullMarks | undefined,
  ) {
    this.rows = new Rows(capacity);
    this.#none = new Uint8Array(capacity);
  }

  get none(): Uint8Array | null {
    return this.nulls || this.draw.leavesOut ? this.#none : null;
  }

  read(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    if (this.none) this.#none.fill(0, 0, rows.length);
    this.draw.read(rows, this.rows, this.#none);
    this.nulls?.(rows, this.#none);
    this.rows.length = rows.length;
    this.rows.version++;
    this.#seen = rows;
    this.#version = rows.version;
  }
}
