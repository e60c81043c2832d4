import type { BigColumn, Column, NumberColumn } from '../values/column.ts';
import type { Source } from '../values/source.ts';

import { canonicalNumbers } from './canonical.ts';
import { ValueHashes } from './hashed.ts';
import type { MaskContext } from './mask.ts';

/** What a number becomes, as its column has it; `hashes` are those of the batch's values. */
export type NumberMask = (value: number, i: number) => number;
export type BigMask = (value: bigint, i: number) => bigint;

/** Masks each cell that is held as a number; nulls stay. The column keeps its form and scale. */
export function mapNumbers(
  context: MaskContext,
  bind: (hashes: ValueHashes, column: NumberColumn | BigColumn) => { number: NumberMask; big: BigMask },
  keyed: 'by value' | ((rows: Parameters<Source['read']>[0]) => void) = 'by value',
): Source {
  const { source, type, key, capacity } = context;
  const from = source.column;
  if (from.form !== 'number' && from.form !== 'big') throw new Error(`${from.form} columns hold no numbers`);
  const hashes = new ValueHashes(key);
  const texts = canonicalNumbers(from, type);
  const { number, big } = bind(hashes, from);
  const column = likeColumn(from, capacity);
  return {
    column,
    read(rows) {
      source.read(rows);
      if (keyed === 'by value') hashes.read(texts(rows.length), rows.length);
      else keyed(rows);
      column.nulls = from.nulls;
      for (let i = 0; i < rows.length; i++) {
        if (from.nulls?.[i] === 1) continue;
        if (column.form === 'number') column.values[i] = number(Number(from.values[i]), i);
        else column.values[i] = big(BigInt(from.values[i] as bigint), i);
      }
    },
  };
}

function likeColumn({ form, scale }: NumberColumn | BigColumn, capacity: number): NumberColumn | BigColumn {
  return form === 'number'
    ? { form, values: new Float64Array(capacity), scale, nulls: null }
    : { form, values: new Array<bigint>(capacity).fill(0n), scale, nulls: null };
}

/** Whether cells are held as numbers. */
export function holdsNumbers({ form }: Column): boolean {
  return form === 'number' || form === 'big';
}
