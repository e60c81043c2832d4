import { type Decimal, parseDecimal } from '../values/decimal.ts';
import type { Interval } from '../values/interval.ts';
import { roundHalfEven } from '../values/round-half-even.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { dayOf, timeOf } from './calendar.ts';
import { EvaluationError, outOfRange } from './evaluation-error.ts';
import type { CastMode } from './expression.ts';
import { roundDecimal } from './numeric.ts';
import { fitInteger, fitNumeric, fitText, textOfValue, valueOfText } from './text-forms.ts';
import type { Value } from './value.ts';

export type Conversion = (value: never) => Value;

/** How values of one type become values of another, null excepted. */
export function conversion(from: FieldType, to: FieldType, mode: CastMode): (value: Value) => Value {
  const convert = choose(from, to, mode === 'explicit');
  return convert as (value: Value) => Value;
}

function choose(from: FieldType, to: FieldType, cuts: boolean): Conversion {
  const target = familyOf(to);
  const source = familyOf(from);
  if (to.array || from.array) return (value: Value) => value;
  if (target === 'text') return toText(from, to, cuts);
  if (source === 'text') return (text: string) => valueOfText(to, text);
  if (target === 'integer') return toInteger(from, to);
  if (target === 'decimal') return toDecimal(from, to);
  if (target === 'float') return toFloat(from, to);
  if (target === 'boolean' && source === 'integer') return (value: number) => value !== 0;
  return moments[`${source} ${target}`] ?? ((value: Value) => value);
}

function toText(from: FieldType, to: FieldType, cuts: boolean): Conversion {
  if (familyOf(from) !== 'text') {
    return (value: Exclude<Value, null>) => fitText(to, textOfValue(from, value), cuts);
  }
  return (text: string) => fitText(to, from.name === 'char' ? text.replace(/ +$/, '') : text, cuts);
}

function toInteger(from: FieldType, to: FieldType): Conversion {
  switch (familyOf(from)) {
    case 'decimal':
      return (value: Decimal) => fitInteger(to, roundDecimal(value, 0).unscaled);
    case 'float':
      return (value: number) =>
        Number.isFinite(value) ? fitInteger(to, BigInt(roundHalfEven(value))) : outOfRange(to.name);
    case 'boolean':
      return (value: boolean) => Number(value);
    default:
      return (value: number | bigint) => fitInteger(to, BigInt(value));
  }
}

function toDecimal(from: FieldType, to: FieldType): Conversion {
  if (familyOf(from) === 'decimal') return (value: Decimal) => fitNumeric(to, value);
  if (familyOf(from) === 'integer')
    return (value: number | bigint) => fitNumeric(to, { unscaled: BigInt(value), scale: 0 });
  // As many digits as every decimal of that length survives: FLT_DIG and DBL_DIG.
  const digits = from.name === 'real' ? 6 : 15;
  return (value: number) => {
    const decimal = parseDecimal(value.toPrecision(digits));
    if (!decimal) throw new EvaluationError(`\`${value}\` is no decimal`);
    return fitNumeric(to, withoutZeros(decimal));
  };
}

function withoutZeros(decimal: Decimal): Decimal {
  let { unscaled, scale } = decimal;
  for (; scale > 0 && unscaled % 10n === 0n; scale--) unscaled /= 10n;
  return { unscaled, scale };
}

function toFloat(from: FieldType, to: FieldType): Conversion {
  const number =
    familyOf(from) === 'decimal'
      ? (value: Decimal) => Number(textOfValue(from, value))
      : (value: number | bigint) => Number(value);
  return (value: never) => {
    const wide = number(value);
    const fitted = to.name === 'real' ? Math.fround(wide) : wide;
    if (fitted === 0 && wide !== 0) return outOfRange(to.name);
    if (Number.isFinite(fitted) || (familyOf(from) === 'float' && !Number.isFinite(wide))) return fitted;
    return outOfRange(to.name);
  };
}

/** All in UTC, so that a moment with a zone and one without are the same number. */
const moments: Readonly<Record<string, Conversion>> = {
  'date timestamp': (days: number) => days * 86_400_000_000,
  'date timestamptz': (days: number) => days * 86_400_000_000,
  'timestamp date': dayOf,
  'timestamptz date': dayOf,
  'timestamp time': timeOf,
  'timestamptz time': timeOf,
  'time interval': (micros: number): Interval => ({ months: 0, days: 0, micros }),
  'interval time': ({ micros }: Interval) => timeOf(micros),
};
