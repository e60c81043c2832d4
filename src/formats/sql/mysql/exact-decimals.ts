import { familyOf } from '../../../values/type.ts';

import type { Expression } from '../../../expression/expression.ts';

import { isDecimal, mostDigits, mostScale } from './spelling.ts';

/** The most digits before and behind the point. */
type Digits = readonly [whole: number, scale: number];

/** Whether a number is exact in MySQL, and all that goes into it. */
export function fitsDecimal(part: Expression): boolean {
  const digits = digitsOf(part);
  return digits !== undefined && digits[0] + digits[1] <= mostDigits && digits[1] <= mostScale;
}

function digitsOf(part: Expression): Digits | undefined {
  if (familyOf(part.type) === 'integer') return [19, 0];
  if (part.kind === 'literal') return ofText(part.value);
  if (part.kind === 'cast') return part.mode === 'implicit' ? digitsOf(part.operand) : undefined;
  const { precision, scale = 0 } = part.type;
  if (part.kind === 'field') return isDecimal(part.type) ? [(precision as number) - scale, scale] : undefined;
  if (part.kind === 'apply') return ofOperation(part.operation, part.args);
  const results = part.kind === 'case' ? [...part.branches.map(({ result }) => result), part.otherwise] : undefined;
  return together(part.kind === 'choose' ? part.args : (results ?? []));
}

function ofText(value: string | null): Digits | undefined {
  const [, whole = '', scale = ''] = /^-?0*(\d*)\.?(\d*)$/.exec(value ?? '0') ?? [];
  return [whole.length, scale.length];
}

/** Of one that is among some. */
function together(parts: readonly Expression[]): Digits | undefined {
  const all = parts.map(digitsOf);
  if (all.length === 0 || !all.every((each) => each !== undefined)) return undefined;
  return [Math.max(...all.map(([whole]) => whole)), Math.max(...all.map(([, scale]) => scale))];
}

function ofOperation(operation: string, args: readonly Expression[]): Digits | undefined {
  const name = operation.slice(0, operation.lastIndexOf('('));
  // A year has four digits.
  if (name === 'extract') return [4, 0];
  const widest = together(args);
  if (!widest) return undefined;
  const [whole, scale] = widest;
  if (name === '+' || name === '-') return [whole + 1, scale];
  if (name === '*') return [whole * 2, scale * 2];
  return name === 'abs' || name === 'floor' || name === 'ceil' || name === 'round' ? [whole + 1, scale] : undefined;
}
