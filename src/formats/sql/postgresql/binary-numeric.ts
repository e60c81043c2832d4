import type { BigColumn, NumberColumn } from '../../../values/column.ts';
import type { FieldType } from '../../../values/type.ts';

import type { Cell } from '../../cell.ts';

/** Digits of one of a numeric's own. */
const groupDigits = 4;
const groupSize = 10_000;
const negative = 0x4000;
/** How many groups a double's integer can have, with three zeros behind it and places that are not filled. */
const fewGroups = 8;
/** The size, and the head of the value: how many groups there are, the power of the first, the sign, the scale. */
const frame = 4 + 8;

/** Decimals as `numeric_recv` reads them: digits to the base 10,000, of which the point is between two. */
export function numericCell(type: FieldType, column: NumberColumn | BigColumn): Cell {
  const { scale } = column;
  const behind = Math.ceil(scale / groupDigits);
  const zeros = behind * groupDigits - scale;
  const factor = Number(`1e${zeros}`);
  const printed = Math.max(scale, type.scale ?? 0);
  const groups: number[] = [];
  return {
    prepare: (count) => (column.form === 'number' ? count * (frame + 2 * fewGroups) : bigRoom(column, count)),
    write({ view }, at, index) {
      const value = column.values[index] as number | bigint;
      groups.length = 0;
      const whole = typeof value === 'bigint' ? value * BigInt(factor) : value * factor;
      if (Number.isSafeInteger(whole)) smallGroups(Math.abs(whole as number), groups);
      else bigGroups(typeof value === 'bigint' ? (whole as bigint) : BigInt(value) * BigInt(factor), groups);
      view.setInt32(at, 8 + 2 * groups.length);
      view.setInt16(at + 4, groups.length);
      view.setInt16(at + 6, groups.length - behind - 1);
      view.setInt16(at + 8, value < 0 ? negative : 0);
      view.setInt16(at + 10, printed);
      let last = at + frame;
      for (let group = groups.length - 1; group >= 0; group--, last += 2) view.setInt16(last, groups[group] as number);
      return last;
    },
  };
}

/** The lowest first. */
function smallGroups(value: number, out: number[]): void {
  for (let rest = value; rest > 0; rest = Math.floor(rest / groupSize)) out.push(rest % groupSize);
}

function bigGroups(value: bigint, out: number[]): void {
  const big = BigInt(groupSize);
  for (let rest = value < 0n ? -value : value; rest > 0n; rest /= big) out.push(Number(rest % big));
}

function bigRoom({ values, nulls }: BigColumn, count: number): number {
  let size = 0;
  for (let index = 0; index < count; index++) {
    const digits = nulls?.[index] === 1 ? 0 : (values[index] as bigint).toString().length;
    size += frame + 2 * (Math.ceil(digits / groupDigits) + 2);
  }
  return size;
}
