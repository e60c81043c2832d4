import { diagnostic } from '../diagnostics/diagnostic.ts';

import type { Evaluate, SpecialExpression } from '../expression/evaluate.ts';

import { GenerationFailure } from './generation-failure.ts';
import type { RowReader } from './row-reader.ts';

/** An aggregate over the child rows of a batch's rows: `SUM(order_items.amount)`. */
export function childAggregates(reader: RowReader, expression: SpecialExpression): Evaluate {
  const what = expression.kind === 'aggregate' ? `\`${expression.name}\` over \`${expression.dataset}\`` : 'this';
  const message = `${what} in \`${reader.dataset.name}\`: aggregates over child rows cannot be made yet`;
  throw new GenerationFailure(diagnostic('DC390', message));
}
