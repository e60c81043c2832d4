import { parseCell } from './cell.ts';
import type { FieldType } from './type.ts';

/** Zeros in front are part of a code, not of a number. */
const whole = /^-?(0|[1-9]\d*)$/;

const forms: readonly (readonly [FieldType, RegExp])[] = [
  [{ name: 'integer' }, whole],
  [{ name: 'bigint' }, whole],
  [{ name: 'boolean' }, /^(true|false)$/],
];

/** The narrowest of integer, bigint, boolean and text that all of these texts are values of. */
export function impliedType(texts: readonly string[]): FieldType {
  const fits = (type: FieldType, form: RegExp) =>
    texts.every((text) => form.test(text) && !('error' in parseCell(type, text)));
  return (texts.length > 0 && forms.find(([type, form]) => fits(type, form))?.[0]) || { name: 'text' };
}
