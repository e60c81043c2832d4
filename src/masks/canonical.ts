import { cellReader } from '../values/cell-text.ts';
import type { BigColumn, NumberColumn } from '../values/column.ts';
import { decimalText } from '../values/decimal.ts';
import type { Texts } from '../values/kernel-step.ts';
import { dayText } from '../values/moment.ts';
import { TextList } from '../values/text-list.ts';
import { type FieldType, familyOf } from '../values/type.ts';

/**
 * The one text of a number's value, whatever type and column hold it: integers as digits, decimals without zeros at the end,
 * days and moments as ISO 8601 has them, the latter in UTC without a fraction that is zero.
 */
export function canonicalNumbers(column: NumberColumn | BigColumn, type: FieldType): (count: number) => Texts {
  const text = canonicalReader(column, type);
  return (count) => {
    const texts = Array.from({ length: count }, (_, i) => (column.nulls?.[i] === 1 ? '' : text(i)));
    const { bytes, starts } = new TextList(texts);
    return { bytes, ends: starts.subarray(1) };
  };
}

export function canonicalReader(column: NumberColumn | BigColumn, type: FieldType): (i: number) => string {
  const { scale } = column;
  switch (familyOf(type)) {
    case 'integer':
      return (i) => String(column.values[i]);
    case 'decimal':
      return (i) => withoutZeros(decimalText({ unscaled: BigInt(column.values[i] as number), scale }));
    // A double that is whole is the integer; -0 is 0.
    case 'float':
      return (i) => String(Number(column.values[i]) + 0);
    case 'date':
      return (i) => dayText(Number(column.values[i]));
    case 'timestamp':
    case 'timestamptz': {
      const read = cellReader(column, { name: 'timestamp' });
      return (i) => withoutZeros(read(i).replace(' ', 'T'));
    }
    default:
      return cellReader(column, type);
  }
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
