import type { Binding } from '../expression/bind.ts';

import { childAggregate } from './child-aggregates.ts';
import type { Environment } from './environment.ts';
import type { RowReader } from './row-reader.ts';

/** What evaluates expressions. */
export function expressionsOf({ environment }: RowReader): NonNullable<Environment['expressions']> {
  if (!environment.expressions) throw new Error('the environment was loaded for a plan without expressions');
  return environment.expressions;
}

/** What expressions over a dataset's rows are bound to: fields of the row and of parents, all masked, and child rows. */
export function bindingOf(reader: RowReader): Binding {
  const { capacity, asOf } = reader.environment;
  return {
    capacity,
    asOf,
    source: (path) => reader.field(path.join('.')),
    aggregate: (expression) =>
      childAggregate(reader, expression, (each, child) => expressionsOf(child).bindAggregate(each, bindingOf(child))),
  };
}

/** What conditions of masks are bound to: fields of the row as they were, for a condition is on what a row is, not on its masks. */
export function conditionBindingOf(reader: RowReader): Binding {
  return {
    ...bindingOf(reader),
    source: (path) => (reader.original ? reader.original(path.join('.')) : reader.field(path.join('.'))),
  };
}
