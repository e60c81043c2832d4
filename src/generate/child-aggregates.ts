import { Rows } from '../random/rows.ts';

import type { Source } from '../values/source.ts';

import { aggregatedRows } from '../plan/aggregated-reference.ts';

import type { BoundAggregate } from '../expression/bind-aggregate.ts';
import type { SpecialExpression } from '../expression/evaluate.ts';

import type { RowReader } from './row-reader.ts';
import { RowNumbers, rowsBelow } from './rows-below.ts';

type AggregateExpression = Extract<SpecialExpression, { kind: 'aggregate' }>;

/**
 * An aggregate over the child rows of each row (`SUM(order_items.amount)`): the children are told from their reference
 * and their values made again, so that what is stored adds up without having been read.
 */
export function childAggregate(
  reader: RowReader,
  expression: AggregateExpression,
  bind: (operand: AggregateExpression, child: RowReader) => BoundAggregate,
): Source {
  const found = aggregatedRows(reader.environment.plan, reader.dataset, expression);
  if (!found) throw new Error(`${expression.dataset} does not refer to ${reader.dataset.id}`);
  const { child: dataset, reference } = found;
  const child = reader.open(dataset.id);
  const { capacity } = reader.environment;
  const aggregate = bind(expression, child);
  // A reader of its own, for an index is made from other rows than those that are read.
  const below = rowsBelow(reader.again(), reader.open(dataset.id), reference);
  const numbers = new RowNumbers();
  const ends = new Uint32Array(capacity);
  const batch = new Rows(capacity);
  return {
    column: aggregate.column,
    read(rows) {
      below.read(rows, numbers, ends);
      aggregate.reset();
      let at = 0;
      for (let i = 0; i < rows.length; i++) {
        for (; at < (ends[i] as number); at++) {
          if (at % capacity === 0) {
            batch.setEach(numbers.values, at, Math.min(at + capacity, numbers.length));
            aggregate.read(batch);
          }
          aggregate.add(batch, at % capacity);
        }
        aggregate.end(i);
      }
    },
  };
}
