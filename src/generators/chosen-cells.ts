import { knownCell } from '../values/cell.ts';
import { fixedCells } from '../values/fixed-cells.ts';
import type { Source } from '../values/source.ts';

import type { BindContext } from './generator.ts';
import type { Indexes } from './weighted-indexes.ts';

/** Cells out of a list of values, each of which fits the field's type: `positions` says which of them a row has. */
export function chosenCells({ type, capacity }: BindContext, values: readonly string[], positions: Indexes): Source {
  const fixed = fixedCells(
    type,
    capacity,
    values.map((value) => knownCell(type, value)),
  );
  return {
    column: fixed.column,
    read(rows) {
      positions.read(rows);
      fixed.set(positions.column, rows.length);
    },
  };
}
