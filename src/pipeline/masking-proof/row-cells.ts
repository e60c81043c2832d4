import { jsonObject } from '../../base/json-object.ts';
import { keyText } from '../../base/json-path.ts';

import { literalItems } from '../../values/parse-array.ts';

import { hiddenKey, pathKey } from '../../detect/path-key.ts';

import { exactJson } from './exact-json.ts';
import { numberOrMoment } from './value-form.ts';

/** What takes the values of rows: its row, its path, the text, and where exactly it stands: the item of a list, too. */
export interface CellSink {
  add(row: number, path: string, text: string, at: string): void;
}

/** Hands over all values of a cell, what JSON nests (in texts too) each on its own; nulls and empty texts are none. */
export function addCells(sink: CellSink, row: number, name: string, value: unknown): void {
  add(sink, row, { path: name, at: name, depth: 0 }, value);
}

/** Whether a text is surely no JSON and no list, as most are. */
export function isBare(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0) return false;
  const first = value.charCodeAt(0);
  return first > 0x20 && first < 0x80 && first !== openBracket && first !== openBrace;
}

const [openBracket, openBrace] = [0x5b, 0x7b];

const mostDepth = 32;

/** Of the place in the row and of its path, which all items of a list share. */
interface Place {
  readonly path: string;
  readonly at: string;
  readonly depth: number;
}

function add(sink: CellSink, row: number, place: Place, value: unknown): void {
  const { path, at, depth } = place;
  if (value === null || value === undefined || value === '') return;
  if (typeof value === 'string') {
    const nested = depth < mostDepth && /^\s*[[{]/.test(value) ? nestedIn(value) : undefined;
    if (nested === undefined) sink.add(row, path, value, at);
    else add(sink, row, { path, at, depth: depth + 1 }, nested);
  } else if (typeof value !== 'object') sink.add(row, path, String(value), at);
  else if (depth >= mostDepth) addLeaves(sink, row, place, value);
  else if (Array.isArray(value))
    for (const [i, item] of value.entries())
      add(sink, row, { path: `${path}[*]`, at: `${at}[${i}]`, depth: depth + 1 }, item);
  else addMembers(sink, row, place, value);
}

/** Of what nests deeper than paths are told apart: keys and values, without a call a level. */
function addLeaves(sink: CellSink, row: number, { path, at }: Place, value: object): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'object' && next !== null) {
      if (!Array.isArray(next)) for (const key of Object.keys(next)) sink.add(row, path, key, at);
      for (const each of Object.values(next)) waiting.push(each);
    } else if (next !== null && next !== undefined && next !== '') sink.add(row, path, String(next), at);
  }
}

/** JSON, or a list as PostgreSQL writes it. */
function nestedIn(text: string): unknown {
  return jsonObject(exactJson(text)) ?? literalItems(text.trim());
}

function addMembers(sink: CellSink, row: number, { path, at, depth }: Place, value: object): void {
  const single = extendedValue(value);
  if (single !== undefined) {
    sink.add(row, path, single, at);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    // A key may be somebody's, too: documents by address of mail.
    sink.add(row, `${path}.{key}`, key, `${at}.{key}`);
    const shown = pathKey(key);
    const step = shown === hiddenKey ? shown : keyText(shown);
    add(sink, row, { path: `${path}.${step}`, at: `${at}.${keyText(key)}`, depth: depth + 1 }, member);
  }
}

/** What a value in MongoDB's Extended JSON stands for: a database shows it bare. */
function extendedValue(value: object): string | undefined {
  const [[key, own] = [], ...others] = Object.entries(value) as [string?, unknown?][];
  if (key === undefined || others.length > 0 || !/^\$(oid|date|binary|number(Int|Long|Double|Decimal))$/.test(key))
    return undefined;
  if (typeof own === 'string') return key.startsWith('$number') || key === '$date' ? (numberOrMoment(own) ?? own) : own;
  const inner = own as { readonly base64?: unknown; readonly $numberLong?: unknown } | null;
  if (key === '$binary' && typeof inner?.base64 === 'string') return inner.base64;
  const moment = key === '$date' ? new Date(Number(inner?.$numberLong)) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : undefined;
}
