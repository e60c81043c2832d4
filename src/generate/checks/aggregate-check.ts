import { Rows } from '../../random/rows.ts';

import { accumulator } from '../../expression/accumulator.ts';
import { type Binding, bindCondition, bindValues } from '../../expression/bind.ts';
import { canonicalText } from '../../expression/canonical-text.ts';
import type { SpecialExpression } from '../../expression/evaluate.ts';
import type { Expression } from '../../expression/expression.ts';
import type { Value } from '../../expression/value.ts';

import type { Batches } from '../batches.ts';
import { bindingOf } from '../bind-expressions.ts';

import type { Check } from './check.ts';
import type { HashStorage } from './scratch.ts';
import { SeenTexts } from './seen-texts.ts';

/** One answer for all rows, once they have gone by. */
export function aggregateCheck(
  expression: Expression,
  parts: readonly Expression[],
  { reader }: Batches,
  storage: HashStorage,
): Check {
  const binding = bindingOf(reader);
  const aggregates = parts
    .filter((part) => part.kind === 'aggregate')
    .map((part) => aggregated(part, binding, storage));
  return {
    looked: 'whole',
    add(rows) {
      for (const each of aggregates) each.add(rows);
    },
    end(count) {
      const results = new Map<SpecialExpression, Value>(aggregates.map(({ part, result }) => [part, result()]));
      let failing = 0;
      const special = (part: SpecialExpression) => () => results.get(part) ?? null;
      const one = new Rows(1);
      one.setRange(0, 1);
      bindCondition(expression, { ...binding, special }).check(one, () => {
        failing = Math.max(1, count);
      });
      return { failing, examples: [], filed: aggregates.reduce((sum, { filed }) => sum + filed(), 0) };
    },
  };
}

function aggregated(part: Extract<Expression, { kind: 'aggregate' }>, binding: Binding, storage: HashStorage) {
  const { operand, distinct } = part;
  const values = operand && bindValues(operand, binding);
  const sum = accumulator(part);
  const seen = distinct ? new SeenTexts(storage) : undefined;
  const addAll = (rows: Rows, isNew: (value: Value, at: number) => boolean | undefined): void => {
    values?.read(rows);
    for (let at = 0; at < rows.length; at++) {
      const value = values ? values.at(rows, at) : true;
      if (value !== null && isNew(value, at)) sum.add(value);
    }
  };
  return {
    part,
    filed: () => seen?.bytes ?? 0,
    result(): Value {
      // Values that have not been kept are made again, each once.
      const late = new Rows(binding.capacity);
      const take = (rows: readonly number[]) => {
        late.setEach(Float64Array.from(rows), 0, rows.length);
        addAll(late, () => true);
      };
      let waiting: number[] = [];
      seen?.end((row, isNew) => {
        if (isNew) waiting.push(row);
        if (waiting.length < late.capacity) return;
        take(waiting);
        waiting = [];
      });
      take(waiting);
      return sum.result();
    },
    add(rows: Rows): void {
      addAll(rows, (value, at) =>
        seen && operand ? seen.add(canonicalText(operand.type, value as NonNullable<Value>), rows.at(at)) : true,
      );
    },
  };
}
