/** What generation evaluates expressions with, in one piece: it is loaded only for plans that have some. */
export { bindCondition, bindExpression, bindValues } from './bind.ts';
export { bindAggregate } from './bind-aggregate.ts';
export { readColumn } from './read-column.ts';
export { columnWriter } from './write-column.ts';
