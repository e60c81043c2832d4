import { isJson } from '../../base/is-json.ts';

import { parseCell } from '../../values/cell.ts';
import type { Column } from '../../values/column.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import { type JsonNode, type JsonObject, parseJson } from '../../definition/json-text.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { cellTexts } from '../../formats/cell-texts.ts';
import { jsonbText } from '../../formats/content-hash/jsonb-text.ts';
import type { DocumentDialect } from '../../formats/json/document-dialects.ts';
import { shapeOf } from '../../masks/index.ts';

import { leafOf } from '../masking/json-leaf.ts';

/** A cell as a file has it; undefined: it is not there. */
export type RawCell = string | null | undefined;

/** How the cells of a format are read, and how those that the definitions make would stand there. */
export interface CellReading {
  expected(type: FieldType, column: Column): (count: number) => (string | null)[];
  /** The text that values of a type are read from. */
  plain(type: FieldType, raw: string): string;
}

/** CSV and SQL: cells are texts. */
export const textCells: CellReading = {
  expected: cellTexts,
  plain(type, raw) {
    const [, digits] = (familyOf(type) === 'bytes' && /^(?:X'([\da-f]*)'|0x[\da-f]*)$/i.exec(raw)) || [];
    return digits === undefined ? raw : `\\x${digits}`;
  },
};

/** JSON: cells are values of JSON. */
export function documentCells({ spelling }: DocumentDialect): CellReading {
  return { expected: (type, column) => cellTexts(type, column, spelling), plain: plainOfJson };
}

function plainOfJson(type: FieldType, raw: string): string {
  if (familyOf(type) === 'json' && !type.array) return raw;
  // Few values have anything in them that has to be looked for.
  if (!/^["[{]/.test(raw)) return raw;
  const node = parseJson(raw, 0, raw.length);
  if (node.kind === 'array') return `[${node.items.map((item) => itemText(type, item, raw)).join(',')}]`;
  return valueText(type, node, raw);
}

function itemText(type: FieldType, node: JsonNode, text: string): string {
  const leaf = node.kind === 'object' ? leafOf(node) : undefined;
  if (!leaf) return text.slice(node.start, node.end);
  const { array: _, ...item } = type;
  const value = valueText(item, node, text);
  return leaf.kind === 'integer' || leaf.kind === 'decimal' ? value : JSON.stringify(value);
}

function valueText(type: FieldType, node: JsonNode, text: string): string {
  const family = familyOf(type);
  if (node.kind === 'string') return family === 'bytes' ? hexOf(node.text) : node.text;
  if (node.kind !== 'object') return text.slice(node.start, node.end);
  const leaf = leafOf(node);
  if (leaf?.base64 !== undefined) return binaryText(type, node);
  if (leaf?.kind === 'date' && family === 'date') return leaf.text.slice(0, '2026-01-31'.length);
  return leaf?.text ?? text.slice(node.start, node.end);
}

function binaryText(type: FieldType, { entries: [binary] }: JsonObject): string {
  const members = binary?.value.kind === 'object' ? binary.value.entries : [];
  const base64 = members.find(({ key }) => key.text === 'base64')?.value;
  const hex = hexOf(base64?.kind === 'string' ? base64.text : '');
  if (familyOf(type) !== 'uuid') return hex;
  return hex.slice(2).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function hexOf(base64: string): string {
  return `\\x${Buffer.from(base64, 'base64').toString('hex')}`;
}

/** The one text of a value: equal values have equal ones. Undefined: it is no value of the type. */
export function canonical(type: FieldType, text: string): string | undefined {
  const family = familyOf(type);
  if (type.array) return textOfCell(type, text);
  if (family === 'json') return isJson(text) ? jsonbText(text) : undefined;
  if (family === 'bytes') return /^\\x(?:[\da-f]{2})*$/i.test(text) ? text.toLowerCase() : undefined;
  const own = textOfCell(type, text);
  return type.name === 'char' ? own?.replace(/ +$/, '') : own;
}

function textOfCell(type: FieldType, text: string): string | undefined {
  const cell = parseCell(type, text);
  return 'error' in cell ? undefined : cell.text;
}

/** Whether two cells of a format are the same value. */
export function isSameCell(reading: CellReading, type: FieldType, found: RawCell, made: string | null): boolean {
  if (found === made) return true;
  if (found === null || made === null || found === undefined) return false;
  const text = canonical(type, reading.plain(type, found));
  if (text !== undefined && text === canonical(type, reading.plain(type, made))) return true;
  return isDocument(found) && isDocument(made) && jsonbText(found) === jsonbText(made);
}

function isDocument(text: string): boolean {
  return /^[[{]/.test(text) && isJson(text);
}

const longest = 60;

/** A cell for people: of what is personal its shape alone. */
export function shownCell(dataset: DatasetPlan, field: FieldPlan, reading: CellReading, raw: RawCell): string {
  if (raw === undefined) return 'not there';
  if (raw === null) return 'null';
  const text = reading.plain(field.type, raw);
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const isPersonal = dataset.isReal === true || field.mask !== undefined || field.inside !== undefined;
  return isPersonal ? `of the shape ${JSON.stringify(shapeOf(short))}` : JSON.stringify(short);
}
