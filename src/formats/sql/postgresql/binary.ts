import type { BigColumn, Column, NumberColumn, TextColumn } from '../../../values/column.ts';
import { TextList } from '../../../values/text-list.ts';
import { type FieldType, familyOf, type TypeFamily } from '../../../values/type.ts';

import type { Cell, CellWriter } from '../../cell.ts';
import type { Spelling, TextForm } from '../../spelling.ts';
import { textCell } from '../../text-cell.ts';
import { verbatim } from '../../text-writers.ts';
import type { BinaryCopy } from '../dialect.ts';

import { numericCell } from './binary-numeric.ts';
import { copySpelling } from './spelling.ts';

/**
 * COPY's binary format: what a server does not have to read as text. A column takes the form of its own type and no other, so
 * that it is for tables alone that have the types of their fields.
 */
export const binaryCopy: BinaryCopy = {
  /** Stands before the first row: the signature, no flags, no extension. */
  head: Uint8Array.from([...Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), 0, 0, 0, 0, 0, 0, 0, 0]),
  /** Behind the last: a row of -1 fields. */
  tail: Uint8Array.of(0xff, 0xff),
  shape: ({ length }) => ({
    spelling,
    ifNull: Uint8Array.of(0xff, 0xff, 0xff, 0xff),
    before: (_, position) => (position === 0 ? Uint8Array.of(length >> 8, length & 0xff) : ''),
    after: '',
  }),
  // A value that is wrong on purpose may be none of its type.
  takes: (fields, columns) =>
    fields.every(({ type, invalid }, at) => invalid === undefined && isKnown(type, columns[at] as Column)),
};

function isKnown(type: FieldType, column: Column): boolean {
  if (type.array) return false;
  if (column.form !== 'either') return known[familyOf(type)]?.includes(column.form) === true;
  const { columns, types } = column;
  return columns.every((each, at) => (types?.[at] ?? type).name === type.name && isKnown(type, each));
}

const known: Partial<Record<TypeFamily, readonly Column['form'][]>> = {
  integer: ['number', 'big'],
  decimal: ['number', 'big'],
  float: ['number'],
  boolean: ['number'],
  text: ['text', 'list'],
  date: ['number'],
  time: ['number'],
  timestamp: ['number'],
  timestamptz: ['number'],
  uuid: ['text', 'list'],
  json: ['text', 'list', 'array', 'object'],
  bytes: ['text', 'list'],
};

const spelling: Spelling = { ...copySpelling, plain: () => undefined, text: textOf, cell: cellOf };

function cellOf(type: FieldType, column: Column): Cell | undefined {
  if (column.form === 'big')
    return familyOf(type) === 'decimal' ? numericCell(type, column) : bigIntegers(type, column);
  if (column.form === 'text' && textOf(type) === sized) return sizedTexts(column);
  return column.form === 'number' ? numbers(type, column) : undefined;
}

function numbers(type: FieldType, column: NumberColumn): Cell {
  switch (familyOf(type)) {
    case 'integer':
      return integers(column, integerSize(type));
    case 'decimal':
      return numericCell(type, column);
    case 'float':
      return floats(column, type.name === 'real' ? 4 : 8);
    case 'boolean':
      return booleans(column);
    case 'date':
      return integers(column, 4, { add: -BigInt(epochDays) });
    case 'time':
      return integers(column, 8, { unit: unitOf(column) });
    default:
      return integers(column, 8, { unit: unitOf(column), add: -BigInt(epochDays) * 86_400_000_000n });
  }
}

/** 2000-01-01 in days since 1970-01-01. */
const epochDays = 10_957;

/** Microseconds: digits of the second's fraction that are not printed are cut off. */
function unitOf({ scale }: NumberColumn): number {
  return Number(`1e${6 - scale}`);
}

function integerSize({ name }: FieldType): 2 | 4 | 8 {
  return name === 'smallint' ? 2 : name === 'integer' ? 4 : 8;
}

function integers(column: NumberColumn, size: 2 | 4 | 8, { unit = 1, add = 0n } = {}): Cell {
  return {
    prepare: (count) => count * (4 + size),
    write: integerWriter(size, (index) => floorTo(BigInt(column.values[index] as number), BigInt(unit)) + add),
    kernel: { kind: 'binary', size, unit, add, values: () => column.values },
  };
}

/** The multiple of `unit` that is not above a value. */
function floorTo(value: bigint, unit: bigint): bigint {
  const rest = value % unit;
  return value - rest - (rest < 0n ? unit : 0n);
}

function bigIntegers(type: FieldType, column: BigColumn): Cell {
  const size = integerSize(type);
  return {
    prepare: (count) => count * (4 + size),
    write: integerWriter(size, (index) => column.values[index] as bigint),
  };
}

function integerWriter(size: 2 | 4 | 8, value: (index: number) => bigint): CellWriter {
  return ({ view }, at, index) => {
    view.setInt32(at, size);
    if (size === 8) view.setBigInt64(at + 4, value(index));
    else if (size === 4) view.setInt32(at + 4, Number(value(index)));
    else view.setInt16(at + 4, Number(value(index)));
    return at + 4 + size;
  };
}

function floats(column: NumberColumn, size: 4 | 8): Cell {
  return {
    prepare: (count) => count * (4 + size),
    write({ view }, at, index) {
      view.setInt32(at, size);
      if (size === 4) view.setFloat32(at + 4, column.values[index] as number);
      else view.setFloat64(at + 4, column.values[index] as number);
      return at + 4 + size;
    },
  };
}

function booleans(column: NumberColumn): Cell {
  return {
    prepare: (count) => count * 5,
    write({ view, bytes }, at, index) {
      view.setInt32(at, 1);
      bytes[at + 4] = column.values[index] as number;
      return at + 5;
    },
    kernel: { kind: 'pick', list: truths, codes: () => column.values },
  };
}

const truths = new TextList(['\0\0\0\x01\0', '\0\0\0\x01\x01']);

function sizedTexts(column: TextColumn): Cell {
  return { ...textCell(column, sized), kernel: { kind: 'sized', texts: () => column } };
}

function textOf(type: FieldType): TextForm {
  if (familyOf(type) === 'uuid') return uuid;
  return type.name === 'jsonb' ? versioned : sized;
}

const sized = withSize(verbatim);
/** The one version that there is of jsonb's form. */
const versioned = withSize({
  write(buffer, at, bytes, start, end) {
    buffer[at] = 1;
    return verbatim.write(buffer, at + 1, bytes, start, end);
  },
  growth: 1,
  extra: 1,
});
const uuid = withSize({
  write(buffer, at, bytes, start, end) {
    const digits = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
    return verbatim.write(buffer, at, Buffer.from(digits.replace(/[-{}]/g, ''), 'hex'), 0, 16);
  },
  growth: 1,
  extra: 0,
});

/** With the number of its bytes in front. */
function withSize({ write, growth, extra }: TextForm): TextForm {
  return {
    write(buffer, at, bytes, start, end) {
      const last = write(buffer, at + 4, bytes, start, end);
      const size = last - at - 4;
      buffer[at] = size >>> 24;
      buffer[at + 1] = size >>> 16;
      buffer[at + 2] = size >>> 8;
      buffer[at + 3] = size;
      return last;
    },
    growth,
    extra: extra + 4,
  };
}
