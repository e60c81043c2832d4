import { Rows } from '../random/rows.ts';

import type { NumberColumn } from '../values/column.ts';

import type { Expression } from '../expression/expression.ts';

import { bindingOf, expressionsOf } from './bind-expressions.ts';
import { HoldingRows } from './holding-rows.ts';
import type { RowReader } from './row-reader.ts';

/** The rows of a dataset that a condition is true of, found once for all of its readers. */
export function rowsHolding(reader: RowReader, name: string, condition: Expression): HoldingRows {
  const { holding } = reader.environment;
  const known = holding.get(name) ?? findRows(reader.again(), condition);
  holding.set(name, known);
  return known;
}

function findRows(reader: RowReader, condition: Expression): HoldingRows {
  const { dataset, environment } = reader;
  const found = new HoldingRows(dataset.rows);
  const source = expressionsOf(reader).bindExpression(condition, bindingOf(reader));
  const rows = new Rows(environment.capacity);
  for (let start = 0; start < dataset.rows; start += rows.capacity) {
    rows.setRange(start, Math.min(rows.capacity, dataset.rows - start));
    source.read(rows);
    const { values, nulls } = source.column as NumberColumn;
    for (let i = 0; i < rows.length; i++) found.add(start + i, values[i] === 1 && nulls?.[i] !== 1);
  }
  return found;
}
