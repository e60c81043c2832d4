import type { Rows } from '../random/rows.ts';

import type { FollowedRows } from '../plan/plan.ts';

import { AncestorRows } from './ancestor-rows.ts';
import { childrenOf } from './child-index.ts';
import type { Children } from './children.ts';
import type { RowReader } from './row-reader.ts';

/** A part of a tuple that means one of the rows of an ancestor: as many values as that has rows. */
export class FollowedPart {
  /** The rows that are meant. */
  readonly values: Float64Array;
  /** How many there are to choose from. */
  readonly sizes: Float64Array;
  readonly #ancestors: AncestorRows;
  readonly #parent: RowReader;
  #children: Children | undefined;
  #found: Rows | undefined;

  constructor(
    /** Of the dataset whose rows the groups are. */
    group: RowReader,
    /** Of the dataset whose rows are meant. */
    parent: RowReader,
    private readonly follows: FollowedRows,
    /** One of the rows is what another reference means, and left out behind this. */
    private readonly isApart: boolean,
  ) {
    const { capacity } = group.environment;
    this.values = new Float64Array(capacity);
    this.sizes = new Float64Array(capacity);
    this.#ancestors = new AncestorRows(group, follows.ancestor);
    this.#parent = parent;
  }

  /** The most values that there can be. */
  get most(): number {
    return this.#parent.dataset.rows;
  }

  /** Finds out how many values the rows of these groups choose from. */
  measure(groups: Rows): void {
    this.#ancestors.read(groups);
    const { none, rows } = this.#ancestors;
    this.#found = rows;
    const { route } = this.follows;
    if (route.length > 0) this.#children ??= childrenOf(this.#parent, route);
    for (let i = 0; i < groups.length; i++) {
      const size = (this.#children ? this.#children.countOf(rows.at(i)) : 1) - (this.isApart ? 1 : 0);
      this.sizes[i] = none?.[i] === 1 ? 0 : Math.max(0, size);
    }
  }

  /** Makes the value of a measured row the one at a position. */
  set(i: number, position: number): void {
    const ancestor = (this.#found as Rows).at(i);
    const isThere = (this.sizes[i] as number) > 0;
    this.values[i] = !isThere ? 0 : this.#children ? this.#children.childOf(ancestor, position) : ancestor;
  }
}
