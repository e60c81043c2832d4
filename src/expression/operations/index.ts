import { comparisonOperations } from './comparisons.ts';
import { numberOperations } from './numbers.ts';
import { keyOf, type Operation } from './operation.ts';
import { structureOperations } from './structures.ts';
import { textOperations } from './texts.ts';
import { timeOperations } from './times.ts';
import { formatOperations } from './to-char.ts';

/** Every operator and function that there is. */
export const operations: readonly Operation[] = [
  ...numberOperations,
  ...comparisonOperations,
  ...textOperations,
  ...timeOperations,
  ...formatOperations,
  ...structureOperations,
];

const byKey = new Map(operations.map((each) => [keyOf(each), each]));

/** The operation that a checked expression means. Throws for a key that no operation has. */
export function operationOf(key: string): Operation {
  const operation = byKey.get(key);
  if (!operation) throw new Error(`no operation \`${key}\``);
  return operation;
}

/** The functions beside those of the table, which take any types. */
export const specialFunctions: readonly string[] = [
  'coalesce',
  'concat',
  'concat_ws',
  'greatest',
  'least',
  'nullif',
  'now',
  'num_nonnulls',
  'num_nulls',
];

/** Other names of the same functions. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ['char_length', 'length'],
  ['character_length', 'length'],
  ['substr', 'substring'],
  ['ceiling', 'ceil'],
  ['position', 'strpos'],
]);
