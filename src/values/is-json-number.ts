import { type FieldType, familyOf } from './type.ts';

/** The digits that every reader of JSON numbers keeps. */
const safeDigits = 15;

/** Whether values of a type are numbers in JSON: by the type alone, never by the value. */
export function isJsonNumber(type: FieldType): boolean {
  const family = familyOf(type);
  if (family === 'float') return true;
  if (family === 'integer') return type.name !== 'bigint';
  return family === 'decimal' && type.precision !== undefined && type.precision <= safeDigits;
}
