import type { Rows } from '../random/rows.ts';

import { cellReader } from '../values/cell-text.ts';

import type { TypedSource } from './row-reader.ts';

/** The texts of some fields together; undefined where one of them is null. */
export class KeyTexts {
  readonly #cells;

  constructor(private readonly sources: readonly TypedSource[]) {
    this.#cells = sources.map(({ source, type }) => ({ column: source.column, read: cellReader(source.column, type) }));
  }

  read(rows: Rows): (i: number) => string | undefined {
    for (const { source } of this.sources) source.read(rows);
    const cells = this.#cells;
    return (i) => {
      if (cells.some(({ column }) => column.nulls?.[i] === 1)) return undefined;
      return cells.length === 1 ? cells[0]?.read(i) : JSON.stringify(cells.map(({ read }) => read(i)));
    };
  }
}
