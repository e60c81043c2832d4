import type { TypeName } from '../../values/type.ts';

import type { Value } from '../value.ts';

/** An operator or function for certain types. All are strict: one null argument, and the result is null. */
export interface Operation {
  readonly name: string;
  /** Whether it stands between or before its arguments. */
  readonly operator: boolean;
  readonly args: readonly TypeName[];
  readonly result: TypeName;
  /** Whether its first argument is an array of whatever type, as its literal. Absent: not. */
  readonly arrays?: true;
  readonly evaluate: (...args: never[]) => Value;
}

/** How the plan names an operation: `+(integer,integer)`. */
export function keyOf({ name, args, arrays }: Pick<Operation, 'name' | 'args' | 'arrays'>): string {
  return `${name}(${(arrays ? ['anyarray', ...args.slice(1)] : args).join(',')})`;
}

/** The name in an operation's key, and whether it stands between its arguments: functions are called by plain words. */
export function splitKey(key: string): Pick<Operation, 'name' | 'operator'> {
  const name = key.slice(0, key.lastIndexOf('('));
  return { name, operator: !/^\w+$/.test(name) };
}

/** A row of the table: an operator. */
export function operator<T extends Value>(
  name: string,
  args: readonly TypeName[],
  result: TypeName,
  evaluate: (...args: T[]) => Value,
): Operation {
  return { name, operator: true, args, result, evaluate };
}

/** A row of the table: a function. */
export function call(
  name: string,
  args: readonly TypeName[],
  result: TypeName,
  evaluate: (...args: never[]) => Value,
): Operation {
  return { name, operator: false, args, result, evaluate };
}
