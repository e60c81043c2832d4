import type { BigColumn, Column, NumberColumn } from '../values/column.ts';
import type { Source } from '../values/source.ts';
import { familyOf } from '../values/type.ts';

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
  const { number, big } = bind(hashes, from);
  if (keyed === 'by value' && from.form === 'number' && familyOf(type) === 'date')
    return mapDays(context, from, hashes, number);
  const texts = canonicalNumbers(from, type);
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

/** Days of which is remembered what they become: from 1880-04-14 to 2059-09-18. */
const firstDay = -32_768;
const days = 65_536;

/** There are few days that many rows have: each is masked once, however often it comes. */
function mapDays(
  { source, type, capacity }: MaskContext,
  from: NumberColumn,
  hashes: ValueHashes,
  mask: NumberMask,
): Source {
  const known = new Float64Array(days).fill(Number.NaN);
  const fresh: NumberColumn = { form: 'number', values: new Float64Array(capacity), scale: from.scale, nulls: null };
  const places = new Uint32Array(capacity);
  const texts = canonicalNumbers(fresh, type);
  const column: NumberColumn = { ...fresh, values: new Float64Array(capacity) };
  return {
    column,
    read(rows) {
      source.read(rows);
      column.nulls = from.nulls;
      let count = 0;
      for (let i = 0; i < rows.length; i++) {
        if (from.nulls?.[i] === 1) continue;
        const day = from.values[i] as number;
        const masked = known[day - firstDay] ?? Number.NaN;
        column.values[i] = masked;
        // No day becomes NaN: this one is not known, or cannot be.
        if (!Number.isNaN(masked)) continue;
        fresh.values[count] = day;
        places[count++] = i;
      }
      if (count === 0) return;
      hashes.read(texts(count), count);
      for (let j = 0; j < count; j++) {
        const day = fresh.values[j] as number;
        const masked = mask(day, j);
        column.values[places[j] as number] = masked;
        if (day >= firstDay && day < firstDay + days) known[day - firstDay] = masked;
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
