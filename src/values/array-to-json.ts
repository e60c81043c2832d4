import { isJsonNumber } from './is-json-number.ts';
import { isoInterval } from './iso-interval.ts';
import { type FieldType, familyOf } from './type.ts';

/** An array literal of PostgreSQL (`{1,NULL,"a b"}`, any number of dimensions) as JSON. */
export function arrayToJson(literal: string, type: FieldType, element = elementToJson): string {
  return literal.replace(token, (part, quoted: string | undefined) => {
    if (part === '{') return '[';
    if (part === '}') return ']';
    if (part === ',') return ',';
    if (quoted === undefined) return part.toUpperCase() === 'NULL' ? 'null' : element(part, type);
    return element(quoted.replace(/\\(.)/gsu, '$1'), type);
  });
}

const token = /"((?:[^"\\]|\\.)*)"|[{},]|[^{},"]+/gsu;

/** A value's text, as PostgreSQL prints it, as JSON has the value. */
export function elementToJson(text: string, type: FieldType): string {
  const family = familyOf(type);
  if (family === 'json') return text;
  if (family === 'boolean') return /^t/i.test(text) ? 'true' : 'false';
  if (family === 'bytes') return JSON.stringify(Buffer.from(text.slice('\\x'.length), 'hex').toString('base64'));
  if (isJsonNumber(type)) return family === 'float' && !/\d/.test(text) ? JSON.stringify(text) : text;
  if (family === 'interval') return JSON.stringify(isoInterval(text));
  if (family === 'timestamp') return JSON.stringify(text.replace(' ', 'T'));
  if (family === 'timestamptz') return JSON.stringify(text.replace(' ', 'T').replace(/\+00(?::?00)?/, 'Z'));
  return JSON.stringify(text);
}
