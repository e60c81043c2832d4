import { parseCell } from '../../values/cell.ts';
import { extendedUuid, extendedValue, type LeafKind } from '../../values/extended-json.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { JsonNode, JsonObject } from '../../definition/json-text.ts';

import { maskNamed, takesObjectIds } from '../../masks/index.ts';

/** A single value of a document. */
export interface JsonLeaf {
  readonly kind: LeafKind;
  /** In the text form that columns are read from. */
  readonly text: string;
  /** The key of Extended JSON that stands around it: `$oid`. */
  readonly wrapper?: string;
  /** Of binary data. */
  readonly base64?: string;
  /** A number that is spelled with a point or an exponent: a double, where there are some. */
  readonly isDouble?: true;
}

/** What single value stands there; undefined: a null, a list, or an object of its own. */
export function leafOf(node: JsonNode): JsonLeaf | undefined {
  if (node.kind === 'string') return { kind: 'text', text: node.text };
  if (node.kind === 'number') return numberLeaf(node.text);
  if (node.kind === 'boolean') return { kind: 'boolean', text: node.text };
  return node.kind === 'object' ? wrappedLeaf(node) : undefined;
}

/** A value in Extended JSON; an object that only looks like one is an object. */
function wrappedLeaf({ entries }: JsonObject): JsonLeaf | undefined {
  const [entry] = entries;
  if (!entry || entries.length > 1 || !entry.key.text.startsWith('$')) return undefined;
  const wrapper = entry.key.text;
  const value = extendedValue(wrapper, plainOf(entry.value));
  if (!value) return undefined;
  return value.kind === 'decimal' ? { ...numberLeaf(value.text), wrapper } : { ...value, wrapper };
}

/** Texts, and objects of texts: what Extended JSON has values of. */
function plainOf(node: JsonNode): unknown {
  if (node.kind === 'string') return node.text;
  return node.kind === 'object'
    ? Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plainOf(value)]))
    : undefined;
}

/** However it is spelled, a whole number is the integer: `1`, `1.0` and `1e0` have one mask. */
function numberLeaf(text: string): JsonLeaf {
  const cell = parseCell({ name: 'bigint' }, text);
  const isDouble = /[.eE]|^-0$/.test(text);
  const number =
    'error' in cell ? ({ kind: 'decimal', text } as const) : ({ kind: 'integer', text: cell.text } as const);
  return isDouble ? { ...number, isDouble } : number;
}

/** The types that a value may be masked as, the fitting one first: what takes no numbers takes their digits. */
const typesOfKind: Readonly<Record<LeafKind, readonly FieldType[]>> = {
  text: [{ name: 'text' }],
  integer: [{ name: 'bigint' }, { name: 'decimal' }, { name: 'double precision' }, { name: 'text' }],
  decimal: [{ name: 'decimal' }, { name: 'double precision' }, { name: 'text' }],
  boolean: [{ name: 'boolean' }],
  objectId: [{ name: 'char', length: 24, objectId: true }, { name: 'text' }],
  uuid: [{ name: 'uuid' }, { name: 'text' }],
  date: [{ name: 'timestamptz' }, { name: 'date' }, { name: 'text' }],
  binary: [],
};

/** The type that a value is masked as, of those that it could be; undefined: the rule takes no such values. */
export function looseType(rule: string, kind: LeafKind): FieldType | undefined {
  const mask = maskNamed(rule);
  return typesOfKind[kind].find(
    (type) => mask?.accepts.includes(familyOf(type)) && (!type.objectId || takesObjectIds(mask)),
  );
}

/** For people: what a value is. */
export const kindNames: Readonly<Record<LeafKind, string>> = {
  text: 'a text',
  integer: 'a number',
  decimal: 'a number',
  boolean: 'a boolean',
  objectId: 'an ObjectId',
  uuid: 'a UUID',
  date: 'a date',
  binary: 'binary data',
};

/** A masked value as the document had its original. `text` and `json` are its text, and what JSON has for its type. */
export function leafText({ kind, wrapper, isDouble }: JsonLeaf, type: FieldType, cell: string, json: string): string {
  const isNumber = ['integer', 'decimal', 'float'].includes(familyOf(type));
  // A column of decimals shows as many digits as it has room for; a document those that a number has.
  const text = isNumber && cell.includes('.') ? cell.replace(/\.?0+$/, '') : cell;
  if (wrapper === '$date') return isMoment(type) ? `{"$date":${JSON.stringify(isoText(json))}}` : json;
  if (wrapper === '$oid') return /^[0-9a-f]{24}$/i.test(text) ? `{"$oid":"${text}"}` : JSON.stringify(text);
  if (wrapper !== undefined && kind === 'uuid')
    return type.name === 'uuid' ? extendedUuid(wrapper, text) : JSON.stringify(text);
  if (wrapper !== undefined) return isNumber ? `{"${wrapper}":"${text}"}` : JSON.stringify(text);
  if (!isNumber) return json;
  if (kind === 'text') return JSON.stringify(text);
  return isDouble && /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function isMoment(type: FieldType): boolean {
  return ['date', 'timestamp', 'timestamptz'].includes(familyOf(type));
}

/** A day or moment, in quotes, with its time and zone. */
function isoText(json: string): string {
  const text = JSON.parse(json) as string;
  // BSON has thousandths of a second.
  return /T/.test(text) ? text.replace(/(\.\d{3})\d+Z$/, '$1Z') : `${text}T00:00:00Z`;
}
