import { literalItems } from '../../values/parse-array.ts';

import { call, type Operation } from './operation.ts';

/** By the first sign of a document's text. */
const kinds: Readonly<Record<string, string>> = {
  '{': 'object',
  '[': 'array',
  '"': 'string',
  t: 'boolean',
  f: 'boolean',
  n: 'null',
};

function typeOfJson(text: string): string {
  return kinds[text.trimStart()[0] ?? ''] ?? 'number';
}

function countOf(array: string): number {
  return (literalItems(array) ?? []).length;
}

/** Of arrays, whatever their items, and of documents. Arrays have one dimension here; PostgreSQL's empty ones have none. */
export const structureOperations: readonly Operation[] = [
  call('json_typeof', ['json'], 'text', typeOfJson),
  call('jsonb_typeof', ['jsonb'], 'text', typeOfJson),
  { ...call('cardinality', ['text'], 'integer', countOf), arrays: true },
  {
    ...call('array_length', ['text', 'integer'], 'integer', (array: string, dimension: number) =>
      dimension === 1 ? countOf(array) || null : null,
    ),
    arrays: true,
  },
];
