import { powerOfTen } from '../base/power-of-ten.ts';

import { cellWriter } from '../values/cell-text.ts';
import type { BigColumn, Column, NumberColumn } from '../values/column.ts';
import { anySigns } from '../values/signs.ts';
import { Target } from '../values/target.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { type FieldType, familyOf } from '../values/type.ts';

/** A column's cells, some of which are replaced by those of other columns, batch by batch. */
export interface ReplaceableCells {
  /** What the cells are once the batch has ended. */
  readonly column: Column;
  /** Begins a batch: as many cells as they are. */
  begin(length: number): void;
  /**
   * Puts the first cells of a column, which has just been read, at places of the batch: each the one at a position; false
   * where there is no room for it.
   */
  taker(from: Column, count: number): (place: number, position: number) => boolean;
  end(length: number): void;
}

/** Cells of a type that is neither nested nor a list. */
export function replaceable(type: FieldType, made: Column, capacity: number): ReplaceableCells {
  if (made.form === 'number') return numbers(type, made, new Float64Array(capacity));
  if (made.form === 'big') return bigs(type, made, capacity);
  return texts(type, made, capacity);
}

function numbers(type: FieldType, made: NumberColumn, values: Float64Array): ReplaceableCells {
  const column: NumberColumn = { ...made, values };
  return {
    column,
    begin(length) {
      values.set(made.values.subarray(0, length));
      column.nulls = made.nulls;
    },
    taker(from) {
      const numbers = from as NumberColumn | BigColumn;
      const more = scaleBetween(type, numbers, made);
      const factor = more < 0 ? 0 : Number(powerOfTen(more));
      return (place, position) => {
        if (more < 0) return false;
        values[place] = Number(numbers.values[position]) * factor;
        return true;
      };
    },
    end: () => undefined,
  };
}

function bigs(type: FieldType, made: BigColumn, capacity: number): ReplaceableCells {
  const values = new Array<bigint>(capacity).fill(0n);
  const column: BigColumn = { ...made, values };
  return {
    column,
    begin(length) {
      for (let i = 0; i < length; i++) values[i] = made.values[i] ?? 0n;
      column.nulls = made.nulls;
    },
    taker(from) {
      const numbers = from as NumberColumn | BigColumn;
      const more = scaleBetween(type, numbers, made);
      return (place, position) => {
        if (more < 0) return false;
        values[place] = BigInt(numbers.values[position] as number | bigint) * powerOfTen(more);
        return true;
      };
    },
    end: () => undefined,
  };
}

/** How many digits more one column counts by; the scale of times only says what is shown. */
function scaleBetween(type: FieldType, from: NumberColumn | BigColumn, to: NumberColumn | BigColumn): number {
  return familyOf(type) === 'decimal' ? to.scale - from.scale : 0;
}

/** Texts that are taken lie aside until all are known: behind one that is longer all others move. */
function texts(type: FieldType, made: Column, capacity: number): ReplaceableCells {
  const taken = new Map<number, Uint8Array>();
  const writer = cellWriter(made, type);
  const builder = new TextBuilder(capacity, anySigns);
  const aside = new Target();
  return {
    column: builder.column,
    begin: () => taken.clear(),
    taker(from, count) {
      const other = cellWriter(from, type);
      aside.reserve(other.longest(count));
      return (place, position) => {
        taken.set(place, aside.bytes.slice(0, other.write(aside, 0, position)));
        return true;
      };
    },
    end(length) {
      builder.reset();
      builder.column.nulls = made.nulls;
      const longest = writer.longest(length);
      for (let i = 0; i < length; i++) {
        const bytes = taken.get(i);
        if (bytes) builder.addBytes(bytes);
        // What lies under a null is nobody's: a list's code there may be none.
        else if (made.nulls?.[i] === 1) builder.endCell(builder.at);
        else builder.endCell(writer.write(builder.room(longest), builder.at, i));
      }
    },
  };
}
