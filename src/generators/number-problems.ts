import { integerRange } from '../values/cell.ts';
import { type Decimal, parseDecimal, rescale } from '../values/decimal.ts';
import type { FieldType } from '../values/type.ts';

import { shapeProblems } from './distributions/distribution-of.ts';
import { sampledWithin } from './distributions/sampled-numbers.ts';
import type { Complaint, FieldFacts } from './generator.ts';
import { isSampled, rangeOf, type Stepped, valuesOf } from './stepped-numbers.ts';

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
export function problems(parameters: Stepped, facts: FieldFacts, scale: number): Complaint[] {
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
