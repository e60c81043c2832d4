import { type Cell, isNumeric, parseCell } from '../../values/cell.ts';
import type { BigColumn, NumberColumn } from '../../values/column.ts';
import { copyWords } from '../../values/copy-bytes.ts';
import { rescale } from '../../values/decimal.ts';
import { anySigns } from '../../values/signs.ts';
import type { Source } from '../../values/source.ts';
import { TextBuilder } from '../../values/text-builder.ts';
import { type FieldType, familyOf, isBytes } from '../../values/type.ts';

import { OriginFailure } from '../origin/origin-failure.ts';

import { plainNumber } from './plain-cells.ts';
import type { RealCells } from './real-cells.ts';

/** Cells of real rows as a column of a field's type. It keeps its form: masks are bound to it once. */
export interface RealColumn extends Source {
  /** Puts a batch of cells in the place of the one before. False: one of them is a number that no double holds exactly. */
  set(cells: RealCells, count: number): boolean;
}

/** `customers.born`, and which of the origin's rows the batch begins with. */
export type RealPlace = () => { readonly column: string; readonly first: number };

export interface RealField {
  readonly type: FieldType;
  readonly capacity: number;
  readonly place: RealPlace;
  /** Whether integers and decimals of any length have room. */
  readonly isWide: boolean;
}

/** An empty column of the form that the type’s masks read: numbers of doubles or bigints, all else as texts. */
export function realColumn(field: RealField): RealColumn {
  return isNumeric(field.type) ? numberColumn(field) : textColumn(field);
}

function textColumn({ type, capacity, place }: RealField): RealColumn {
  const builder = new TextBuilder(capacity, anySigns);
  const { column } = builder;
  const isPlain = plainText(type);
  const isHex = isBytes(type) && !type.array;
  return {
    column,
    read: () => undefined,
    set({ bytes, starts, ends, nulls, gathered }, count) {
      column.nulls = nulls;
      builder.reset();
      const all = isText(type) ? gathered?.(type.length ?? 0x7fff_ffff) : undefined;
      if (all) {
        builder.addAll(all, count);
        return true;
      }
      const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let i = 0; i < count; i++) {
        const start = starts[i] as number;
        const end = ends[i] as number;
        if (nulls?.[i] === 1) builder.endCell(builder.at);
        else if (isPlain(bytes, start, end))
          builder.endCell(copyWords(builder.room(end - start).view, builder.at, words, start, end));
        else if (isHex && isHexText(bytes, start, end)) addBytes(builder, bytes, start, end);
        else builder.add(String(cellAt(bytes, start, end, type, place, i).value));
      }
      return true;
    },
  };
}

/** Whether the bytes are a value of the type as they are. */
function plainText(type: FieldType) {
  const { name, array, length = Number.POSITIVE_INFINITY } = type;
  if (isText(type))
    return (bytes: Uint8Array, start: number, end: number) => end - start <= length && !hasNul(bytes, start, end);
  return name === 'uuid' && !array ? isPlainUuid : () => false;
}

/** Whether any text that is short enough and without a byte 0 is a value. */
function isText({ name, array, objectId }: FieldType): boolean {
  return (name === 'text' || name === 'varchar') && !array && !objectId;
}

function hasNul(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === 0) return true;
  return false;
}

/** `\x` and two hexadecimal digits for each byte, as PostgreSQL writes them. */
function isHexText(bytes: Uint8Array, start: number, end: number): boolean {
  if ((end - start) % 2 !== 0 || bytes[start] !== 0x5c || bytes[start + 1] !== 0x78) return false;
  for (let at = start + 2; at < end; at++) if (hexValue(bytes[at] as number) < 0) return false;
  return true;
}

/** The bytes themselves: they need be no text. */
function addBytes(builder: TextBuilder, bytes: Uint8Array, start: number, end: number): void {
  const target = builder.room((end - start) / 2).bytes;
  let to = builder.at;
  for (let at = start + 2; at < end; at += 2)
    target[to++] = (hexValue(bytes[at] as number) << 4) | hexValue(bytes[at + 1] as number);
  builder.endCell(to);
}

/** Negative: it is no hexadecimal digit. */
function hexValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

const dash = 0x2d;

function isPlainUuid(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 36) return false;
  for (let i = 0; i < 36; i++) {
    const byte = bytes[start + i] as number;
    const isDash = i === 8 || i === 13 || i === 18 || i === 23;
    if (isDash ? byte !== dash : !((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66))) return false;
  }
  return true;
}

function numberColumn({ type, capacity, place, isWide }: RealField): RealColumn {
  const column = numbersOf(type, capacity, isWide);
  const plain = plainNumber(type);
  return {
    column,
    read: () => undefined,
    set({ bytes, starts, ends, nulls }, count) {
      column.nulls = nulls;
      for (let i = 0; i < count; i++) {
        if (nulls?.[i] === 1) continue;
        const start = starts[i] as number;
        const end = ends[i] as number;
        const value = plain ? plain(bytes, start, end) : Number.NaN;
        if (Number.isNaN(value)) {
          if (!put(column, type, i, cellAt(bytes, start, end, type, place, i), place)) return false;
        } else if (column.form === 'number') column.values[i] = value;
        else column.values[i] = BigInt(value);
      }
      return true;
    },
  };
}

/** So far below what doubles hold exactly that a number moved by less than itself is exact, too. */
const mostNarrow = 4_503_599_627_370_496;

/** False: the column has no room for it. Where it is one of doubles, its scale is the cell's. */
function put(column: NumberColumn | BigColumn, type: FieldType, i: number, cell: Cell, place: RealPlace): boolean {
  if (column.form === 'big') {
    column.values[i] = unscaled(cell, column.scale, place, i);
    return true;
  }
  const number = Number(cell.value);
  if (exactly(type) && Math.abs(number) > mostNarrow) return false;
  column.values[i] = number;
  return true;
}

function unscaled({ value, scale }: Cell, wanted: number, place: RealPlace, i: number): bigint {
  const found = rescale({ unscaled: BigInt(value), scale }, wanted);
  if (found === undefined) throw unreadable(place, i, `it has more than ${wanted} digits after the point`);
  return found;
}

/** What a closer look says of a cell. */
function cellAt(bytes: Uint8Array, start: number, end: number, type: FieldType, place: RealPlace, i: number): Cell {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString();
  const cell = parseCell(type, text);
  if (!('error' in cell)) return cell;
  throw unreadable(place, i, 'its value is none of the field’s type');
}

function unreadable(place: RealPlace, i: number, why: string): OriginFailure {
  const { column, first } = place();
  const help = 'give the field a type that holds it, such as `text`';
  return new OriginFailure(`\`${column}\`, row ${first + i + 1} of the origin: ${why}`, { help });
}

/** Digits behind the point of decimals whose type says none. */
const mostDigits = 40;

/** Whether every digit of the type's numbers counts. */
function exactly(type: FieldType): boolean {
  return familyOf(type) === 'integer' || familyOf(type) === 'decimal';
}

function numbersOf(type: FieldType, capacity: number, isWide: boolean): NumberColumn | BigColumn {
  const family = familyOf(type);
  const scale =
    family === 'decimal' ? (type.scale ?? mostDigits) : ['time', 'timestamp', 'timestamptz'].includes(family) ? 6 : 0;
  const isBig = type.name === 'bigint' || family === 'decimal';
  return isBig && (isWide || scale > 15)
    ? { form: 'big', values: new Array<bigint>(capacity).fill(0n), scale, nulls: null }
    : { form: 'number', values: new Float64Array(capacity), scale, nulls: null };
}
