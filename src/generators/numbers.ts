import { unit } from '../random/uniform.ts';

import { integerRange } from '../values/cell.ts';
import { type Decimal, decimalText, parseDecimal, rescale } from '../values/decimal.ts';
import type { Source } from '../values/source.ts';
import { type FieldType, familyOf } from '../values/type.ts';
import { floatScale, unitsOf, type ValueRange } from '../values/value-range.ts';

import { cut, type Shaped, settleShape, shapeProblems } from './distributions/distribution-of.ts';
import { distributionParameters, isShaped, type Shape } from './distributions/parameters.ts';
import { sampledFloats, sampledNumbers, sampledWithin } from './distributions/sampled-numbers.ts';
import { shapedFloats, shapedNumbers } from './distributions/shaped-numbers.ts';
import { type BindContext, type Complaint, defineGenerator, type FieldFacts } from './generator.ts';
import { uniformIntegers } from './uniform-integers.ts';

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

function isSampled({ distribution }: Shape): boolean {
  return distribution === 'sample';
}

function valuesOf({ values = [] }: Shape): readonly string[] {
  return values;
}

/** Numbers between two ends that lie a step apart. */
interface Stepped extends Shaped {
  readonly step?: string | undefined;
}

/** From `min` on in steps, up to the last one that is no greater than `max`. */
function rangeOf({ min, max, step }: Stepped, scale: number): ValueRange {
  const least = unscaled(min, scale);
  const by = step === undefined ? 1n : unscaled(step, scale);
  return { least, greatest: least + ((unscaled(max, scale) - least) / by) * by, step: by, scale };
}

function narrowed<P extends Stepped>(parameters: P, { least, greatest, step: by, scale }: ValueRange): P {
  const own = cut(parameters, digitsOf(least, scale), digitsOf(greatest, scale));
  return by === 1n ? own : { ...own, step: digitsOf(by, scale) };
}

/** Whole numbers of 10^-scale between two ends, as the distribution has them; unique ones evenly. */
function units(context: BindContext, parameters: Stepped, scale: number): Source {
  const range = rangeOf(parameters, scale);
  const { least, greatest, step } = range;
  if (isSampled(parameters)) {
    const all = sampledWithin(valuesOf(parameters), least, greatest, scale).filter(
      (each) => (each - least) % step === 0n,
    );
    return sampledNumbers(context, context.unique ? [...new Set(all)] : all, scale);
  }
  if (!isShaped(parameters) || context.unique)
    return uniformIntegers(context, least, (greatest - least) / step + 1n, scale, step);
  const shaped = shapedNumbers(context, parameters, range);
  return step === 1n ? shaped : toSteps(shaped, range);
}

/** What lies between two steps becomes the nearer one: in the order that the values had. */
function toSteps(source: Source, { least, step }: ValueRange): Source {
  const { column } = source;
  const [start, by] = [Number(least), Number(step)];
  return {
    column,
    read(rows) {
      source.read(rows);
      if (column.form === 'number')
        for (let i = 0; i < rows.length; i++)
          column.values[i] = start + Math.round(((column.values[i] as number) - start) / by) * by;
      else if (column.form === 'big')
        for (let i = 0; i < rows.length; i++)
          column.values[i] = least + (((column.values[i] as bigint) - least + step / 2n) / step) * step;
    },
  };
}

/** Whole numbers of 10^-scale as the field's type has them. */
function ofType(source: Source, { type, capacity }: BindContext, scale: number): Source {
  if (familyOf(type) !== 'float') return source;
  const values = new Float64Array(capacity);
  const divisor = Number(10n ** BigInt(scale));
  const { column } = source;
  return {
    column: { form: 'number', values, scale: 0, nulls: null },
    read(rows) {
      source.read(rows);
      if (column.form !== 'number' && column.form !== 'big') return;
      for (let i = 0; i < rows.length; i++) values[i] = Number(column.values[i]) / divisor;
    },
  };
}

/** The scale of a decimal field's values: as asked, else the type's, else 2. */
function scaleOf(scale: number | undefined, type: FieldType): number {
  return scale ?? type.scale ?? 2;
}

function unscaled(text: string, scale: number): bigint {
  return rescale(parseDecimal(text) as Decimal, scale) as bigint;
}

/** As parameters have it: without zeros at the end. */
export function digitsOf(value: bigint, scale: number): string {
  const text = decimalText({ unscaled: value, scale });
  return scale === 0 ? text : text.replace(/\.?0+$/, '');
}

function fitsInteger(text: string): boolean {
  const number = Number(text);
  return number >= -2_147_483_648 && number <= 2_147_483_647;
}

/** What is wrong with `min` and `max` for values of a scale. */
function outOfRange(parameters: { min: string; max: string }, { type }: FieldFacts, scale: number): Complaint[] {
  const limits = { min: 0n, max: 0n };
  for (const name of ['min', 'max'] as const) {
    const value = rescale(parseDecimal(parameters[name]) as Decimal, scale);
    if (value === undefined) {
      const most = scale === 0 ? 'a whole number is needed' : `values have ${scale} digits after the point`;
      return [{ parameter: name, message: `\`${name}\` is ${parameters[name]}; ${most}` }];
    }
    limits[name] = value;
  }
  if (limits.min > limits.max) {
    return [{ parameter: 'min', message: `\`min\` (${parameters.min}) is greater than \`max\` (${parameters.max})` }];
  }
  const { least, greatest } = capacityOf(type, scale);
  const wrong = (['min', 'max'] as const).find((name) => limits[name] < least || limits[name] > greatest);
  return wrong ? [{ parameter: wrong, message: `\`${wrong}\` (${parameters[wrong]}) does not fit the type` }] : [];
}

/** What is wrong with a step of values of a scale. */
function wrongStep(step: string | undefined, scale: number): Complaint[] {
  if (step === undefined) return [];
  const units = rescale(parseDecimal(step) as Decimal, scale);
  if (units !== undefined && units > 0n) return [];
  const needed =
    units !== undefined
      ? 'it is above 0'
      : scale === 0
        ? 'a whole number is needed'
        : `values have ${scale} digits after the point`;
  return [{ parameter: 'step', message: `\`step\` is ${step}; ${needed}` }];
}

/** What is wrong with a range, with how values are spread over it, or with what is drawn from. */
function problems(parameters: Stepped, facts: FieldFacts, scale: number): Complaint[] {
  const found = [...outOfRange(parameters, facts, scale), ...wrongStep(parameters.step, scale)];
  if (found.length === 0 && isSampled(parameters) && parameters.step !== undefined) {
    const { least, greatest, step } = rangeOf(parameters, scale);
    const all = sampledWithin(valuesOf(parameters), least, greatest, scale);
    if (all.length > 0 && !all.some((each) => (each - least) % step === 0n))
      return [
        { parameter: 'file', message: `no value of the sample lies a multiple of ${parameters.step} from \`min\`` },
      ];
  }
  return found.length > 0 ? found : shapeProblems(parameters, 0.5 / Number(10n ** BigInt(scale)));
}

function capacityOf(type: FieldType, scale: number): { least: bigint; greatest: bigint } {
  if (type.name === 'smallint' || type.name === 'integer' || type.name === 'bigint') return integerRange(type);
  const digits = type.precision === undefined ? 1000 : type.precision - (type.scale ?? 0) + scale;
  const greatest = 10n ** BigInt(digits) - 1n;
  return { least: -greatest, greatest };
}
