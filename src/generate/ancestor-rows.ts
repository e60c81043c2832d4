import type { Rows } from '../random/rows.ts';

import type { Route } from '../plan/parent-draw-plan.ts';
import type { DatasetPlan } from '../plan/plan.ts';

import type { RowsOfParents } from './parent-rows.ts';
import type { RowReader } from './row-reader.ts';

/** The rows of an ancestor, behind one reference after another. */
export class AncestorRows {
  /** What the route leads to. */
  readonly dataset: DatasetPlan;
  readonly #steps: RowsOfParents[] = [];
  readonly #none: Uint8Array;
  #rows: Rows | undefined;

  constructor(reader: RowReader, route: Route) {
    let at = reader;
    for (const step of route) {
      const reference = at.dataset.references[step];
      if (!reference) throw new Error(`${at.dataset.id} has no reference ${step}`);
      this.#steps.push(at.parentRows(reference));
      at = at.open(reference.parent);
    }
    this.dataset = at.dataset;
    this.#none = new Uint8Array(reader.environment.capacity);
  }

  /** What was read last; any row stands for those without an ancestor. */
  get rows(): Rows {
    if (!this.#rows) throw new Error('nothing has been read');
    return this.#rows;
  }

  /** 1 where a row has no ancestor; null: all rows have one. */
  get none(): Uint8Array | null {
    return this.#steps.some((step) => step.none) ? this.#none : null;
  }

  read(rows: Rows): void {
    this.#none.fill(0, 0, rows.length);
    this.#rows = rows;
    for (const step of this.#steps) {
      step.read(this.#rows);
      for (let i = 0; step.none && i < rows.length; i++)
        this.#none[i] = (this.#none[i] as number) | (step.none[i] as number);
      this.#rows = step.rows;
    }
  }
}
