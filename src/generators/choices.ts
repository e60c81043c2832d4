import { unit } from '../random/uniform.ts';

import { knownCell, parseCell } from '../values/cell.ts';
import { fixedCells } from '../values/fixed-cells.ts';
import { impliedType } from '../values/implied-type.ts';
import { typeFamilies } from '../values/type.ts';

import { chosenCells } from './chosen-cells.ts';
import { type Complaint, defineGenerator } from './generator.ts';
import { evenIndexes, weightedIndexes } from './weighted-indexes.ts';

export const choice = defineGenerator({
  name: 'choice',
  family: 'choice',
  summary: 'one of the listed values, by weight where weights are given',
  version: 1,
  parameters: {
    choices: { type: 'values', summary: 'the values', min: 1 },
    weights: { type: 'numbers', summary: 'how often each comes, relative to the others; any sum', optional: true },
  },
  fills: typeFamilies.filter((family) => family !== 'bytes'),
  arrays: true,
  type: ({ choices }) => impliedType(choices),
  order: () => 'rises',
  example: 'active',
  indexable: ({ choices }) => new Set(choices).size === choices.length,
  choices: ({ choices }) => choices,
  choose({ choices, weights }, kept) {
    const left = {
      choices: kept.map((at) => choices[at] as string),
      weights: weights && kept.map((at) => weights[at] as number),
    };
    return kept.length === 0 || left.weights?.every((weight) => weight <= 0) ? undefined : left;
  },
  longest: ({ choices }) => Math.max(...choices.map((value) => [...value].length)),
  check({ choices, weights }, { type }) {
    const complaints: Complaint[] = [];
    choices.forEach((value, item) => {
      const cell = parseCell(type, value);
      if ('error' in cell) complaints.push({ parameter: 'choices', item, message: cell.error });
    });
    if (weights === undefined) return complaints;
    if (weights.length !== choices.length) {
      complaints.push({
        parameter: 'weights',
        message: `${weights.length} weights for ${choices.length} choices`,
        help: 'give one weight for each choice, in the same order',
      });
    }
    weights.forEach((weight, item) => {
      if (weight < 0)
        complaints.push({ parameter: 'weights', item, message: `a weight cannot be negative (${weight})` });
    });
    if (weights.every((weight) => weight <= 0) && complaints.length === 0) {
      complaints.push({ parameter: 'weights', message: 'all weights are 0: nothing could be chosen' });
    }
    return complaints;
  },
  bind({ choices, weights }, context) {
    const positions =
      weights && !context.unique ? weightedIndexes(context, weights) : evenIndexes(context, choices.length);
    return chosenCells(context, choices, positions);
  },
});

export const constant = defineGenerator({
  name: 'constant',
  family: 'choice',
  summary: 'the same value in every row',
  version: 1,
  parameters: { value: { type: 'value', summary: 'the value' } },
  fills: choice.fills,
  arrays: true,
  type: ({ value }) => impliedType([value]),
  example: 'gold',
  choices: ({ value }) => [value],
  choose: (parameters, kept) => (kept.length === 0 ? undefined : parameters),
  longest: ({ value }) => [...value].length,
  check({ value }, { type }) {
    const cell = parseCell(type, value);
    return 'error' in cell ? [{ parameter: 'value', message: cell.error }] : [];
  },
  bind({ value }, context) {
    const fixed = fixedCells(context.type, context.capacity, [knownCell(context.type, value)]);
    fixed.set(new Uint32Array(context.capacity), context.capacity);
    return { column: fixed.column, read: () => undefined };
  },
});

export const boolean = defineGenerator({
  name: 'boolean',
  family: 'choice',
  summary: 'true or false',
  version: 1,
  parameters: {
    true_probability: { type: 'number', summary: 'share of rows that are true', default: 0.5, min: 0, max: 1 },
  },
  fills: ['boolean'],
  type: () => ({ name: 'boolean' }),
  order: () => 'falls',
  example: 'true',
  choices: () => ['true', 'false'],
  choose: ({ true_probability: share }, kept) => {
    if (kept.length === 2) return { true_probability: share };
    const [only] = kept;
    // What has no share cannot be all that is left.
    const isDrawn = only === 0 ? share > 0 : only === 1 && share < 1;
    return isDrawn ? { true_probability: only === 0 ? 1 : 0 } : undefined;
  },
  bind({ true_probability: share }, context) {
    const hashes = context.hashes('value');
    const values = new Float64Array(context.capacity);
    return {
      column: { form: 'number', values, scale: 0, nulls: null },
      read(rows) {
        hashes.draw(rows);
        for (let i = 0; i < rows.length; i++) {
          values[i] = unit(hashes.h0[i] as number, hashes.h1[i] as number) < share ? 1 : 0;
        }
      },
    };
  },
});
