import type { TypeName } from '../../values/type.ts';

import { comparisonOf, type Value } from '../value.ts';

import { type Operation, operator } from './operation.ts';

const tests: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function comparisons(left: TypeName, right: TypeName): Operation[] {
  // Of two types the wider one's order holds for both: doubles for reals, instants for dates.
  const compare = comparisonOf({ name: left });
  return Object.entries(tests).map(([name, test]) =>
    operator(name, [left, right], 'boolean', (a: Value, b: Value) => test(compare(a, b))),
  );
}

const comparable: readonly TypeName[] = [
  'smallint',
  'integer',
  'bigint',
  'decimal',
  'real',
  'double precision',
  'boolean',
  'char',
  'text',
  'date',
  'time',
  'timestamp',
  'timestamptz',
  'interval',
  'uuid',
  'bytea',
];

export const comparisonOperations: readonly Operation[] = [
  ...comparable.flatMap((type) => comparisons(type, type)),
  ...comparisons('real', 'double precision'),
  ...comparisons('double precision', 'real'),
];

/** Types whose values have an order here. */
export function isComparable(name: TypeName): boolean {
  return name === 'varchar' || comparable.includes(name);
}
