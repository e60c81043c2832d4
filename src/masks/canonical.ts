import { cellReader } from '../values/cell-text.ts';
import type { BigColumn, NumberColumn } from '../values/column.ts';
import { decimalOf, decimalText } from '../values/decimal.ts';
import type { Texts } from '../values/kernel-step.ts';
import { dayText } from '../values/moment.ts';
import { shortestReal } from '../values/shortest-float.ts';
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

/** The same for a cell at a time, of the column’s batch as it is then; what a null reads as means nothing. */
function canonicalReader(column: NumberColumn | BigColumn, type: FieldType): (i: number) => string {
  const { scale } = column;
  switch (familyOf(type)) {
    case 'integer':
      return (i) => String(column.values[i]);
    case 'decimal':
      return (i) => withoutZeros(decimalText({ unscaled: BigInt(column.values[i] as number), scale }));
    case 'float':
      return (i) => floatText(type, Number(column.values[i]));
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

/** A float is the decimal of the fewest digits that says which one it is: whole ones are integers, -0 is 0, and none has an exponent. */
function floatText(type: FieldType, value: number): string {
  const text = String(shortest(type, value) + 0);
  return text.includes('e') ? withoutZeros(decimalText(decimalOf(Number(text)))) : text;
}

/** The double of as few digits as a float has by itself. */
export function shortest({ name }: FieldType, value: number): number {
  if (name !== 'real' || !Number.isFinite(value)) return value;
  return Math.sign(value) * Number(shortestReal(Math.abs(value)));
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
