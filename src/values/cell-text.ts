import type { Column, ListColumn, NumberColumn, TextColumn } from './column.ts';
import { copyBytes, copySlack, copyWords } from './copy-bytes.ts';
import type { KernelStep } from './kernel-step.ts';
import { type CellReader, jsonReader, numberReader, textReader } from './nested-text.ts';
import { anySigns, noSigns, type Signs } from './signs.ts';
import type { Target } from './target.ts';
import { writeText } from './text-builder.ts';
import { type FieldType, familyOf, isBytes, type TypeFamily } from './type.ts';
import { writeBigDecimal, writeDecimal } from './write-decimal.ts';
import { writeDouble, writeReal } from './write-float.ts';
import { writeAscii, writeInteger } from './write-integer.ts';
import { noZone, type TimeStyle, utcZone, writeDate, writeTime, writeTimestamp } from './write-time.ts';

/** Writes a column's cells in their plain text form, which templates, masks and hashes see. Not for null cells. */
export interface CellWriter {
  /** What it may write of what formats escape. */
  readonly signs: Signs;
  /** The most bytes of one of the batch's first `count` cells; asked before a batch is written. */
  longest(count: number): number;
  /** Writes cell `i`; returns where the next byte goes. */
  write(target: Target, at: number, i: number): number;
  /** How the kernel writes the same. */
  readonly kernel?: KernelStep | undefined;
}

/** Writes cells as PostgreSQL's text, without quotes: what masks and hashes take for the value. */
export function cellWriter(column: Column, type: FieldType): CellWriter {
  switch (column.form) {
    case 'list':
      return listWriter(column);
    case 'text':
      return textWriter(column);
    case 'big':
      return {
        signs: noSigns,
        longest: (count) =>
          column.values.slice(0, count).reduce((most, value) => Math.max(most, `${value}`.length), 0) +
          column.scale +
          2,
        write: ({ bytes }, at, i) => writeBigDecimal(bytes, at, column.values[i] as bigint, column.scale),
      };
    case 'number':
      return {
        signs: noSigns,
        longest: () => 40,
        write: numberWriters[familyOf(type)](column, type),
        kernel: numberStep(column, type),
      };
    case 'array':
    case 'object':
    case 'either':
      return nestedWriter(column, cellReader(column, type));
  }
}

/**
 * Writes cells as a text that holds them has them: bytes as `\x` and digits. `cellWriter` writes those as they are, which is what masks and
 * hashes take.
 */
export function textCellWriter(column: Column, type: FieldType): CellWriter {
  return isBytes(type) ? nestedWriter(column, cellReader(column, type)) : cellWriter(column, type);
}

/** A column's cells as texts, bytes as hexadecimal digits. For what reads few cells, or cells that are nested. */
export function cellReader(column: Column, type: FieldType): CellReader {
  return textReader(column, type, ofNumbers);
}

/** A column's cells as JSON. */
export function cellJsonReader(column: Column, type: FieldType): CellReader {
  return jsonReader(column, type, ofNumbers);
}

function ofNumbers(column: NumberColumn, type: FieldType): CellReader {
  return numberReader(numberWriters[familyOf(type)](column, type));
}

function nestedWriter(column: Column, read: CellReader): CellWriter {
  let texts: string[] = [];
  return {
    signs: anySigns,
    longest(count) {
      texts = Array.from({ length: count }, (_, i) => (column.nulls?.[i] === 1 ? '' : read(i)));
      return texts.reduce((most, text) => Math.max(most, text.length), 0) * 3;
    },
    write: ({ bytes }, at, i) => writeText(texts[i] as string, bytes, at),
  };
}

function listWriter(column: ListColumn): CellWriter {
  const { list } = column;
  return {
    signs: list.signs,
    longest: () => list.longest,
    write({ view }, at, i) {
      const code = column.codes[i] as number;
      return copyWords(view, at, list.view, list.starts[code] as number, list.starts[code + 1] as number);
    },
    kernel: { kind: 'pick', list, codes: () => column.codes },
  };
}

function textWriter(column: TextColumn): CellWriter {
  let words = new DataView(column.bytes.buffer);
  return {
    signs: column.signs,
    longest(count) {
      const { buffer, byteOffset, byteLength } = column.bytes;
      words = new DataView(buffer, byteOffset, byteLength);
      let most = 0;
      for (let i = 0, start = 0; i < count; i++) {
        const end = column.ends[i] as number;
        most = Math.max(most, end - start);
        start = end;
      }
      return most;
    },
    write({ bytes, view }, at, i) {
      const start = i === 0 ? 0 : (column.ends[i - 1] as number);
      const end = column.ends[i] as number;
      return end + copySlack <= words.byteLength
        ? copyWords(view, at, words, start, end)
        : copyBytes(bytes, at, column.bytes, start, end);
    },
    kernel: { kind: 'text', quote: 0, empty: nothing, texts: () => column },
  };
}

const nothing = new Uint8Array(0);

/** How the kernel writes numbers of the families that templates and masks see most. */
function numberStep(column: NumberColumn, type: FieldType): KernelStep | undefined {
  const values = () => column.values;
  switch (familyOf(type)) {
    case 'integer':
      return { kind: 'integer', quote: 0, add: 0, values };
    case 'date':
      return { kind: 'date', quote: 0, values };
    case 'timestamp':
      return { kind: 'moment', quote: 0, digits: column.scale, ...style, values };
    default:
      return undefined;
  }
}

type NumberWriter = (column: NumberColumn, type: FieldType) => CellWriter['write'];

const style: TimeStyle = { separator: 0x20, zone: noZone, trims: false };

const integers: NumberWriter =
  (column) =>
  ({ bytes }, at, i) =>
    writeInteger(bytes, at, column.values[i] as number);
const timestamps =
  (zone: Uint8Array): NumberWriter =>
  (column) =>
  (target, at, i) =>
    writeTimestamp(target, at, column.values[i] as number, column.scale, style, zone);

const numberWriters: Readonly<Record<TypeFamily, NumberWriter>> = {
  integer: integers,
  decimal:
    (column) =>
    ({ bytes }, at, i) =>
      writeDecimal(bytes, at, column.values[i] as number, column.scale),
  float: (column, type) => {
    const write = type.name === 'real' ? writeReal : writeDouble;
    return ({ bytes }, at, i) => write(bytes, at, column.values[i] as number);
  },
  boolean:
    (column) =>
    ({ bytes }, at, i) =>
      writeAscii(bytes, at, column.values[i] === 1 ? 'true' : 'false'),
  date: (column) => (target, at, i) => writeDate(target, at, column.values[i] as number),
  time:
    (column) =>
    ({ bytes }, at, i) =>
      writeTime(bytes, at, column.values[i] as number, column.scale, false),
  timestamp: timestamps(noZone),
  timestamptz: timestamps(utcZone),
  // Never held as numbers.
  interval: integers,
  text: integers,
  uuid: integers,
  json: integers,
  bytes: integers,
  network: integers,
};
