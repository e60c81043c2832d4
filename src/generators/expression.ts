import type { ParameterSpecs } from '../values/parameter.ts';

/**
 * The field's way to have an SQL expression as its value. No generator: it draws nothing, and the compiler reads its
 * text. Listings and schemas show it among them.
 */
export const expressionSource = {
  name: 'expression',
  family: 'derived',
  summary: 'an SQL expression over fields of the row, of its parents, and aggregates over its children',
  parameters: {
    expression: { type: 'value', summary: 'the expression, such as `quantity * unit_price`' },
  } satisfies ParameterSpecs,
  example: '59.97',
} as const;
