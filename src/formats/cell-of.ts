import type { BigColumn, Column, EitherColumn } from '../values/column.ts';
import { type FieldType, familyOf } from '../values/type.ts';
import { padDecimal, writeBigDecimal } from '../values/write-decimal.ts';

import { type Cell, quoted } from './cell.ts';
import { nestedCell } from './nested-cell.ts';
import { numberStep, numberWriter } from './number-writer.ts';
import type { Spelling } from './spelling.ts';
import { convertedCell, listCell, plainCell, textCell } from './text-cell.ts';

/** The longest date, time or double with room for quotes; digits after a decimal's point come on top. */
const longestNumber = 48;

/** How the cells of a column are written in a format's spelling. */
export function cellOf(type: FieldType, column: Column, spelling: Spelling): Cell {
  const own = spelling.cell?.(type, column);
  if (own) return own;
  switch (column.form) {
    case 'number': {
      const width = longestNumber + Math.max(column.scale, type.scale ?? 0);
      return {
        prepare: (count) => count * width,
        write: numberWriter(type, column, spelling),
        kernel: numberStep(type, column, spelling),
      };
    }
    case 'big':
      return bigCell(type, column, spelling.quote(type));
    case 'list':
      return listCell(column, spelling.text(type));
    case 'text': {
      if (familyOf(type) === 'boolean' && !type.array) throw new Error('a column of booleans holds no texts');
      const plain = spelling.plain(type);
      if (plain && (column.signs & plain.escapes) === 0) return plainCell(column, plain);
      const form = spelling.text(type);
      return form.convert ? convertedCell(column, form, form.convert) : textCell(column, form);
    }
    case 'array':
    case 'object':
      return nestedCell(type, column, spelling, cellOf);
    case 'either':
      return eitherCell(type, column, spelling);
  }
}

function eitherCell(type: FieldType, column: EitherColumn, spelling: Spelling): Cell {
  const cells = column.columns.map((each, index) => cellOf(column.types?.[index] ?? type, each, spelling));
  return {
    prepare: (count) => cells.reduce((sum, cell) => sum + cell.prepare(count), 0),
    write: (target, at, index) => (cells[column.picks[index] as number] as Cell).write(target, at, index),
  };
}

function bigCell(type: FieldType, column: BigColumn, quote: string): Cell {
  const { scale } = column;
  const wanted = Math.max(scale, type.scale ?? 0);
  return {
    prepare(count) {
      let size = count * (wanted + longestNumber);
      for (let index = 0; index < count; index++) size += bigWidth(column, index);
      return size;
    },
    write: quoted(quote, ({ bytes }, at, index) => {
      const end = writeBigDecimal(bytes, at, column.values[index] as bigint, scale);
      return padDecimal(bytes, end, scale, wanted);
    }),
  };
}

/** Digits of a big number, counted only where it is beyond 128 bits. */
function bigWidth(column: BigColumn, index: number): number {
  if (column.nulls?.[index] === 1) return 0;
  const value = column.values[index] as bigint;
  return BigInt.asIntN(128, value) === value ? 0 : value.toString().length;
}
