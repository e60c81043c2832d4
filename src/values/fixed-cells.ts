import { type Cell, isNumeric } from './cell.ts';
import type { BigColumn, Column, ListColumn, NumberColumn } from './column.ts';
import { TextList } from './text-list.ts';
import { type FieldType, familyOf } from './type.ts';

/** A column whose cells come out of a fixed few, by position. */
export interface FixedCells {
  readonly column: Column;
  /** Sets the first `length` cells to the fixed cells at these positions. */
  set(positions: Uint32Array, length: number): void;
}

/** Cells of a type, made ready to be chosen from. */
export function fixedCells(type: FieldType, capacity: number, cells: readonly Cell[]): FixedCells {
  if (!isNumeric(type)) return fixedTexts(cells.map((cell) => String(cell.value)));
  const scale = cells.reduce((most, cell) => Math.max(most, cell.scale), 0);
  const values = cells.map((cell) => (familyOf(type) === 'decimal' ? atScale(cell, scale) : cell.value));
  const exact = values.every((value) => typeof value === 'number' || Number.isSafeInteger(Number(value)));
  return exact
    ? fixedNumbers({ form: 'number', values: new Float64Array(capacity), scale, nulls: null }, values.map(Number))
    : fixedBigs({ form: 'big', values: new Array<bigint>(capacity).fill(0n), scale, nulls: null }, values.map(BigInt));
}

function fixedTexts(texts: readonly string[]): FixedCells {
  const column: ListColumn = { form: 'list', codes: new Uint32Array(0), list: new TextList(texts), nulls: null };
  return {
    column,
    set(positions) {
      column.codes = positions;
    },
  };
}

function fixedNumbers(column: NumberColumn, values: readonly number[]): FixedCells {
  return {
    column,
    set(positions, length) {
      for (let i = 0; i < length; i++) column.values[i] = values[positions[i] as number] as number;
    },
  };
}

function fixedBigs(column: BigColumn, values: readonly bigint[]): FixedCells {
  return {
    column,
    set(positions, length) {
      for (let i = 0; i < length; i++) column.values[i] = values[positions[i] as number] as bigint;
    },
  };
}

/** A decimal's digits at a larger scale. */
function atScale(cell: Cell, scale: number): bigint {
  return BigInt(cell.value) * 10n ** BigInt(scale - cell.scale);
}
