import { Rows } from '../random/rows.ts';

import { childrenOf } from './child-index.ts';
import type { Children } from './children.ts';
import { KeyTexts } from './key-texts.ts';
import type { RowReader } from './row-reader.ts';

/** Row numbers in a buffer that grows as it must. */
export class RowNumbers {
  values = new Float64Array(0);
  length = 0;

  add(row: number): void {
    if (this.length === this.values.length) {
      const grown = new Float64Array(Math.max(64, this.length * 2));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = row;
  }
}

/** The rows of one dataset that refer to rows of another. */
export interface RowsBelow {
  /** Makes `found` the rows that refer to each of `parents`, in their order; `ends` says where those of each end. */
  read(parents: Rows, found: RowNumbers, ends: Uint32Array): void;
}

/** The fields of a reference on both sides. */
export interface Joined {
  readonly fields: readonly string[];
  readonly parentFields: readonly string[];
}

/** Finds rows by the reference that leads to their parents: as it draws them, or where rows are given by their values. */
export function rowsBelow(parent: RowReader, child: RowReader, joined: Joined): RowsBelow {
  const { references } = child.dataset;
  const reference = references.findIndex(({ fields }) => fields.join('\0') === joined.fields.join('\0'));
  if (references[reference]?.draw.kind === 'given') return new JoinedRows(parent, child, joined);
  let children: Children | undefined;
  return {
    read(parents, found, ends) {
      children ??= childrenOf(child, [reference]);
      found.length = 0;
      for (let i = 0; i < parents.length; i++) {
        const row = parents.at(i);
        const count = children.countOf(row);
        for (let position = 0; position < count; position++) found.add(children.childOf(row, position));
        ends[i] = found.length;
      }
    },
  };
}

/** Reads all child rows once, and keeps them by the text of what they refer by: about a hundred bytes a row. */
class JoinedRows implements RowsBelow {
  #byParent: ReadonlyMap<string, readonly number[]> | undefined;
  readonly #parentKeys: KeyTexts;

  constructor(
    parent: RowReader,
    private readonly child: RowReader,
    private readonly joined: Joined,
  ) {
    this.#parentKeys = new KeyTexts(joined.parentFields.map((name) => parent.field(name)));
  }

  read(parents: Rows, found: RowNumbers, ends: Uint32Array): void {
    this.#byParent ??= this.#scan();
    const keys = this.#parentKeys.read(parents);
    found.length = 0;
    for (let i = 0; i < parents.length; i++) {
      const key = keys(i);
      for (const row of (key === undefined ? undefined : this.#byParent.get(key)) ?? []) found.add(row);
      ends[i] = found.length;
    }
  }

  #scan(): Map<string, number[]> {
    const { dataset, environment } = this.child;
    const keys = new KeyTexts(this.joined.fields.map((name) => this.child.field(name)));
    const rows = new Rows(environment.capacity);
    const found = new Map<string, number[]>();
    for (let start = 0; start < dataset.rows; start += rows.capacity) {
      rows.setRange(start, Math.min(rows.capacity, dataset.rows - start));
      const keyAt = keys.read(rows);
      for (let i = 0; i < rows.length; i++) {
        const key = keyAt(i);
        if (key === undefined) continue;
        const known = found.get(key);
        if (known) known.push(start + i);
        else found.set(key, [start + i]);
      }
    }
    return found;
  }
}
