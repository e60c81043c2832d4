import { impliedType } from '../values/implied-type.ts';

import { choice } from './choices.ts';
import { chosenCells } from './chosen-cells.ts';
import { defineGenerator } from './generator.ts';
import { evenIndexes } from './weighted-indexes.ts';

/** The most values of a sample: they are part of the plan. */
export const largestSample = 100_000;

/** `values` takes the place of `file` and `column`: the compiler has read them, each a value of the field's type. */
export const sample = defineGenerator({
  name: 'sample',
  family: 'choice',
  summary: 'one of the values in a file beside the definition, each line as likely as another',
  version: 1,
  parameters: {
    file: { type: 'text', summary: 'a CSV, JSON or NDJSON file, named from the definition’s folder' },
    column: { type: 'text', summary: 'which of its columns; may be left out where there is one', optional: true },
  },
  readsFile: () => true,
  fills: choice.fills,
  type: (parameters) => impliedType(valuesOf(parameters) ?? []),
  example: 'Rotterdam',
  indexable: () => true,
  longest: (parameters) => valuesOf(parameters)?.reduce((most, value) => Math.max(most, [...value].length), 0),
  check: (parameters) =>
    valuesOf(parameters) ? [] : [{ parameter: 'file', message: '`sample` cannot be used here: its file is not read' }],
  bind(parameters, context) {
    const all = valuesOf(parameters) ?? [];
    // A value that stands in the file twice comes twice as often, but a unique one once.
    const values = context.unique ? [...new Set(all)] : all;
    return chosenCells(context, values, evenIndexes(context, values.length));
  },
});

function valuesOf(parameters: object): readonly string[] | undefined {
  return (parameters as { readonly values?: readonly string[] }).values;
}
