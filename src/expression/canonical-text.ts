import type { Decimal } from '../values/decimal.ts';
import type { Interval } from '../values/interval.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { textOfValue } from './text-forms.ts';
import type { Value } from './value.ts';

/** A text that two values of a type share where `=` holds for them, and only there. */
export function canonicalText(type: FieldType, value: Exclude<Value, null>): string {
  switch (type.array ? 'text' : familyOf(type)) {
    case 'decimal':
      return textOfValue(type, withoutZeros(value as Decimal));
    case 'float':
      return String((value as number) + 0);
    case 'interval':
      return intervalKey(value as Interval);
    default:
      return textOfValue(type, value);
  }
}

function withoutZeros({ unscaled, scale }: Decimal): Decimal {
  let [digits, left] = [unscaled, scale];
  for (; left > 0 && digits % 10n === 0n; left--) digits /= 10n;
  return { unscaled: digits, scale: left };
}

/** For `=` a month has 30 days and a day 24 hours, as in `compareIntervals`. */
function intervalKey(interval: Interval): string {
  const micros = (BigInt(interval.months) * 30n + BigInt(interval.days)) * 86_400_000_000n + BigInt(interval.micros);
  return String(micros);
}
