import type { Rows } from '../random/rows.ts';

import type { NumberColumn } from '../values/column.ts';

import type { Route } from '../plan/parent-draw-plan.ts';

import type { Expression } from '../expression/expression.ts';

import { bindingOf, expressionsOf } from './bind-expressions.ts';
import { SortedRows, sortRows } from './child-index.ts';
import type { Counting } from './children.ts';
import { countingOf } from './counting.ts';
import type { RowReader } from './row-reader.ts';

/** Counts, of each ancestor that a route leads to, the rows for which a condition holds; all others stand at −1. */
export function countHolding(reader: RowReader, route: Route, name: string, condition: Expression): Counting {
  return countingOf(reader, route, () => {
    const { countOf, rankOf } = holdingChildren(reader, route, name, condition);
    return { countOf, positionOf: rankOf };
  });
}

function holdingChildren(reader: RowReader, route: Route, name: string, condition: Expression): SortedRows {
  const { children } = reader.environment;
  const known = children.get(name);
  if (known instanceof SortedRows) return known;
  // The reader's own buffers are those of the batch that asks.
  const own = reader.again();
  const source = expressionsOf(own).bindExpression(condition, bindingOf(own));
  const found = sortRows(own, route, (rows: Rows) => {
    source.read(rows);
    const { values, nulls } = source.column as NumberColumn;
    return (i) => values[i] === 1 && nulls?.[i] !== 1;
  });
  children.set(name, found);
  return found;
}
