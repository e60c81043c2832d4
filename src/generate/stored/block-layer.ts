import { memoryFor } from '../../base/spare-memory.ts';

import type { Column } from '../../values/column.ts';
import { copySlack } from '../../values/copy-bytes.ts';
import type { FieldType } from '../../values/type.ts';

import { ColumnLayer, type LaidColumn } from './column-layer.ts';
import { inEights } from './stored-rows.ts';

/**
 * All cells of a block, column behind column, each from a multiple of eight bytes on, with `copySlack` more bytes behind them: plain
 * data, which threads hand on.
 */
export interface LaidBlock {
  readonly bytes: Uint8Array;
  /** Views of the bytes. */
  readonly columns: readonly LaidColumn[];
  readonly count: number;
}

/** Lays out blocks of rows. */
export class BlockLayer {
  readonly #columns: readonly ColumnLayer[];

  constructor(fields: readonly { readonly name: string; readonly type: FieldType }[]) {
    this.#columns = fields.map(({ name, type }) => new ColumnLayer(name, type));
  }

  /** The first rows of columns, in the order of the fields; in a buffer of its own. */
  lay(columns: readonly Column[], count: number): LaidBlock {
    const laid = this.#columns.map((layer, index) => layer.lay(columns[index] as Column, count));
    const size = laid.reduce((sum, each) => sum + inEights(each.bytes.length), 0);
    const bytes = memoryFor(size + copySlack).subarray(0, size);
    let at = 0;
    const own = laid.map(({ bytes: cells, ...rest }): LaidColumn => {
      bytes.set(cells, at);
      const view = bytes.subarray(at, at + cells.length);
      const end = at + inEights(cells.length);
      // What the memory held before is nothing to store.
      bytes.fill(0, at + cells.length, end);
      at = end;
      return { ...rest, bytes: view };
    });
    return { bytes, columns: own, count };
  }
}
