import { type BoundValues, bindCondition, bindValues } from '../../expression/bind.ts';
import { canonicalText } from '../../expression/canonical-text.ts';
import type { Evaluate, SpecialExpression } from '../../expression/evaluate.ts';
import type { Expression } from '../../expression/expression.ts';

import type { Batches } from '../batches.ts';
import { bindingOf } from '../bind-expressions.ts';

import { type Check, tally } from './check.ts';
import { type Members, membersOf } from './members.ts';
import type { HashStorage } from './scratch.ts';

/** What a row alone answers, or a row and those of a dataset that `IN (SELECT …)` names. */
export function rowCheck(
  expression: Expression,
  parts: readonly Expression[],
  batches: Batches,
  storage: HashStorage,
): Check {
  const binding = bindingOf(batches.reader);
  const operands = new Map<SpecialExpression, BoundValues>();
  for (const part of parts) if (part.kind === 'in-dataset') operands.set(part, bindValues(part.operand, binding));
  const members: Members[] = [];
  let current = batches.rows;
  const special = (part: SpecialExpression): Evaluate => {
    if (part.kind !== 'in-dataset') throw new Error(`\`${part.kind}\` is no question about one row`);
    const operand = operands.get(part) as BoundValues;
    const found = membersOf(batches.reader.environment, batches.reader.dataset.namespace, part, storage);
    members.push(found);
    const { values, hasNull } = found;
    return (at) => {
      const value = operand.at(current, at);
      if (value === null) return null;
      return values.has(canonicalText(part.operand.type, value)) ? true : hasNull ? null : false;
    };
  };
  const condition = bindCondition(expression, { ...binding, special });
  const { failed, end } = tally();
  return {
    looked: 'rows',
    add(rows) {
      current = rows;
      for (const operand of operands.values()) operand.read(rows);
      condition.check(rows, (position) => failed(rows.at(position)));
    },
    end() {
      for (const { values } of members) values.close();
      return end(members.reduce((sum, { values }) => sum + values.bytes, 0));
    },
  };
}
