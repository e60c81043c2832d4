import { type FieldType, familyOf } from '../../../values/type.ts';

import { decimalDigits } from '../../../formats/json/extended-json.ts';

import type { ValueSupport } from './cell.ts';

/** Digits that a double keeps. */
const doubleDigits = 15;

/**
 * What values of a type are held as. Decimals beyond 34 digits are texts; where a server has no decimals at all, those of
 * up to 15 digits are doubles and the others texts.
 */
export function storedType(type: FieldType, { decimals }: ValueSupport): FieldType {
  if (familyOf(type) !== 'decimal') return type;
  const array = type.array ? { array: true } : {};
  const { precision } = type;
  if (decimals) return precision !== undefined && precision > decimalDigits ? { name: 'text', ...array } : type;
  return precision !== undefined && precision <= doubleDigits
    ? { name: 'double precision', ...array }
    : { name: 'text', ...array };
}
