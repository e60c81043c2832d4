import { parseCell } from '../../values/cell.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { JsonNode, JsonObject } from '../../definition/json-text.ts';

/** What a value of a document is; those that JSON has no form for are written as Extended JSON. */
export type LeafKind = 'text' | 'integer' | 'decimal' | 'boolean' | 'objectId' | 'date' | 'binary';

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

/**
 * A value in MongoDB's Extended JSON v2
 * (https://github.com/mongodb/specifications/blob/master/source/extended-json/extended-json.md); an object that only looks
 * like one is an object.
 */
function wrappedLeaf({ entries }: JsonObject): JsonLeaf | undefined {
  const [entry] = entries;
  if (!entry || entries.length > 1 || !entry.key.text.startsWith('$')) return undefined;
  const { key, value } = entry;
  const wrapper = key.text;
  if (wrapper === '$binary') {
    const base64 = base64Of(value);
    return base64 === undefined ? undefined : { kind: 'binary', text: '', wrapper, base64 };
  }
  if (wrapper === '$date') {
    const text = dateText(value);
    return text === undefined ? undefined : { kind: 'date', text, wrapper };
  }
  const known = value.kind === 'string' ? wrapped[wrapper] : undefined;
  if (!known || value.kind !== 'string' || !known.test(value.text)) return undefined;
  if (wrapper === '$oid') return { kind: 'objectId', text: value.text, wrapper };
  return { ...numberLeaf(value.text), wrapper };
}

const wrapped: Readonly<Record<string, RegExp>> = {
  $oid: /^[0-9a-f]{24}$/i,
  $numberInt: /^-?\d{1,10}$/,
  $numberLong: /^-?\d{1,19}$/,
  $numberDouble: /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  $numberDecimal: /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
};

function base64Of(node: JsonNode): string | undefined {
  const value = node.kind === 'object' ? node.entries.find(({ key }) => key.text === 'base64')?.value : undefined;
  return value?.kind === 'string' ? value.text : undefined;
}

function dateText(node: JsonNode): string | undefined {
  if (node.kind === 'string')
    return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(node.text) ? node.text : undefined;
  const leaf = node.kind === 'object' ? wrappedLeaf(node) : undefined;
  if (leaf?.wrapper !== '$numberLong') return undefined;
  const moment = new Date(Number(leaf.text));
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
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
export const typesOfKind: Readonly<Record<LeafKind, readonly FieldType[]>> = {
  text: [{ name: 'text' }],
  integer: [{ name: 'bigint' }, { name: 'decimal' }, { name: 'double precision' }, { name: 'text' }],
  decimal: [{ name: 'decimal' }, { name: 'double precision' }, { name: 'text' }],
  boolean: [{ name: 'boolean' }],
  objectId: [{ name: 'char', length: 24, objectId: true }, { name: 'text' }],
  date: [{ name: 'timestamptz' }, { name: 'date' }, { name: 'text' }],
  binary: [],
};

/** For people: what a value is. */
export const kindNames: Readonly<Record<LeafKind, string>> = {
  text: 'a text',
  integer: 'a number',
  decimal: 'a number',
  boolean: 'a boolean',
  objectId: 'an ObjectId',
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
