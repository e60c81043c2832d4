import type { Rows } from '../random/rows.ts';

import type { Column } from '../values/column.ts';
import { familyOf } from '../values/type.ts';

import { accumulator } from './accumulator.ts';
import { type Binding, bindValues } from './bind.ts';
import { canonicalText } from './canonical-text.ts';
import type { Expression } from './expression.ts';
import { scaleOf } from './scale-of.ts';
import { columnWriter } from './write-column.ts';

type AggregateExpression = Extract<Expression, { kind: 'aggregate' }>;

/** An aggregate over groups of rows, one group after another. */
export interface BoundAggregate {
  /** One cell a group. */
  readonly column: Column;
  /** Begins a batch of groups. */
  reset(): void;
  /** Reads rows whose values are added next. */
  read(rows: Rows): void;
  /** Adds the row at a position of those that were read last. */
  add(rows: Rows, position: number): void;
  /** Writes the cell of the group at a position, and begins the next one. */
  end(position: number): void;
}

const addable = new Set(['integer', 'decimal']);

/** `binding`: of the rows that are aggregated, not of those that have the aggregate. */
export function bindAggregate(expression: AggregateExpression, binding: Binding): BoundAggregate {
  const operand = expression.operand && bindValues(expression.operand, binding);
  const writer = columnWriter(expression.type, binding.capacity, scaleOf(expression));
  const seen = new Set<string>();
  const isAdding =
    expression.name === 'sum' &&
    !expression.distinct &&
    addable.has(familyOf(expression.operand?.type ?? expression.type));
  const exact = isAdding ? operand?.exact : undefined;
  let group = accumulator(expression);
  /** What doubles have added up so far, and how many of them. */
  let sum = 0;
  let count = 0;
  const begin = () => {
    group = accumulator(expression);
    sum = 0;
    count = 0;
    seen.clear();
  };
  return {
    column: writer.column,
    reset() {
      writer.reset();
      begin();
    },
    read: (rows) => operand?.read(rows),
    add(rows, position) {
      const next = exact ? sum + exact.at(position) : Number.NaN;
      if (next <= Number.MAX_SAFE_INTEGER && next >= -Number.MAX_SAFE_INTEGER) {
        sum = next;
        count++;
        return;
      }
      const value = operand ? operand.at(rows, position) : true;
      if (value === null) return;
      if (expression.distinct && expression.operand) {
        const text = canonicalText(expression.operand.type, value);
        if (seen.has(text)) return;
        seen.add(text);
      }
      group.add(value);
    },
    end(position) {
      if (exact && count > 0) group.add({ unscaled: BigInt(sum), scale: exact.scale });
      writer.write(position, group.result());
      begin();
    },
  };
}
