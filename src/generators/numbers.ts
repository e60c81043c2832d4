import { unit } from '../random/uniform.ts';

import { floatScale, unitsOf } from '../values/value-range.ts';

import { cut, settleShape, shapeProblems } from './distributions/distribution-of.ts';
import { distributionParameters, isShaped } from './distributions/parameters.ts';
import { sampledFloats } from './distributions/sampled-numbers.ts';
import { shapedFloats } from './distributions/shaped-numbers.ts';
import { defineGenerator } from './generator.ts';
import { problems } from './number-problems.ts';
import { digitsOf, isSampled, narrowed, ofType, rangeOf, scaleOf, units, valuesOf } from './stepped-numbers.ts';

const bounds = {
  min: { type: 'decimal', summary: 'the least value', default: '0' },
  max: { type: 'decimal', summary: 'the greatest value', default: '1000' },
} as const;

const step = {
  type: 'decimal',
  summary: 'how far apart values are, from `min` on: `0.05`, `25`; default: as close as the scale has them',
  optional: true,
} as const;

export const integer = defineGenerator({
  name: 'integer',
  family: 'number',
  summary: 'whole numbers from `min` to `max`, both included',
  version: 1,
  parameters: { ...bounds, step, ...distributionParameters },
  settle: settleShape,
  readsFile: (parameters) => isSampled(parameters) && parameters.file !== undefined,
  fills: ['integer', 'decimal', 'float'],
  type: ({ min, max }) => ({ name: fitsInteger(min) && fitsInteger(max) ? 'integer' : 'bigint' }),
  order: () => 'rises',
  example: '417',
  edges: 'type',
  indexable: () => true,
  longest: ({ min, max }) => Math.max(min.length, max.length),
  check: (parameters, facts) => problems(parameters, facts, 0),
  isEven: (parameters) => !isShaped(parameters),
  range: (parameters) => rangeOf(parameters, 0),
  narrow: (parameters, part) => narrowed(parameters, part),
  bind: (parameters, context) => ofType(units(context, parameters, 0), context, 0),
});

export const randomDecimal = defineGenerator({
  name: 'random_decimal',
  aliases: ['decimal', 'amount'],
  family: 'number',
  summary: 'decimals from `min` to `max`, both included, exact to `scale` digits',
  version: 1,
  parameters: {
    ...bounds,
    scale: {
      type: 'integer',
      summary: 'digits after the point; default: the type’s, else 2',
      optional: true,
      min: 0,
      max: 38,
    },
    step,
    ...distributionParameters,
  },
  settle: settleShape,
  readsFile: (parameters) => isSampled(parameters) && parameters.file !== undefined,
  fills: ['decimal', 'float'],
  type: ({ scale }) =>
    scale === undefined ? { name: 'decimal', precision: 18, scale: 2 } : { name: 'decimal', precision: 38, scale },
  order: () => 'rises',
  example: '417.25',
  edges: 'type',
  indexable: () => true,
  check(parameters, facts) {
    const scale = scaleOf(parameters.scale, facts.type);
    if (facts.type.scale !== undefined && scale > facts.type.scale) {
      return [
        {
          parameter: 'scale',
          message: `\`scale\` is ${scale}; the type holds ${facts.type.scale} digits after the point`,
        },
      ];
    }
    return problems(parameters, facts, scale);
  },
  isEven: (parameters) => !isShaped(parameters),
  range(parameters, { type }) {
    const scale = scaleOf(parameters.scale, type);
    if (
      type.name !== 'decimal' &&
      scale > (floatScale(type, Math.max(Math.abs(Number(parameters.min)), Math.abs(Number(parameters.max)))) ?? -1)
    )
      return undefined;
    return rangeOf(parameters, scale);
  },
  narrow: (parameters, part) => narrowed(parameters, part),
  bind(parameters, context) {
    const scale = scaleOf(parameters.scale, context.type);
    return ofType(units(context, parameters, scale), context, scale);
  },
});

export const float = defineGenerator({
  name: 'float',
  family: 'number',
  summary: 'floating-point numbers from `min` up to `max`',
  version: 1,
  parameters: { min: { ...bounds.min }, max: { ...bounds.max, default: '1' }, ...distributionParameters },
  settle: settleShape,
  readsFile: (parameters) => isSampled(parameters) && parameters.file !== undefined,
  fills: ['float'],
  type: () => ({ name: 'double precision' }),
  order: () => 'rises',
  example: '0.4172958',
  edges: 'type',
  check(parameters) {
    const { min, max } = parameters;
    if (Number(min) <= Number(max)) return shapeProblems(parameters, 0);
    return [{ parameter: 'min', message: `\`min\` (${min}) is greater than \`max\` (${max})` }];
  },
  range({ min, max }, { type }) {
    const [least, greatest] = [Number(min), Number(max)];
    const scale = floatScale(type, Math.max(Math.abs(least), Math.abs(greatest)));
    if (scale === undefined) return undefined;
    return { least: BigInt(unitsOf(least, scale)), greatest: BigInt(unitsOf(greatest, scale)), step: 1n, scale };
  },
  narrow: (parameters, { least, greatest, scale }) =>
    cut(parameters, digitsOf(least, scale), digitsOf(greatest, scale)),
  bind(parameters, context) {
    const { min, max } = parameters;
    if (isSampled(parameters)) return sampledFloats(context, valuesOf(parameters), Number(min), Number(max));
    if (isShaped(parameters)) return shapedFloats(context, parameters);
    const hashes = context.hashes('value');
    const values = new Float64Array(context.capacity);
    const least = Number(min);
    const width = Number(max) - least;
    return {
      column: { form: 'number', values, scale: 0, nulls: null },
      read(rows) {
        hashes.draw(rows);
        for (let i = 0; i < rows.length; i++) {
          values[i] = least + unit(hashes.h0[i] as number, hashes.h1[i] as number) * width;
        }
      },
    };
  },
});

function fitsInteger(text: string): boolean {
  const number = Number(text);
  return number >= -2_147_483_648 && number <= 2_147_483_647;
}
