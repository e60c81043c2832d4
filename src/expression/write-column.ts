import { bytesOfText } from '../values/bytes-text.ts';
import type { BigColumn, Column, NumberColumn } from '../values/column.ts';
import type { Decimal } from '../values/decimal.ts';
import { anySigns } from '../values/signs.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { roundDecimal } from './numeric.ts';
import { textOfValue } from './text-forms.ts';
import type { Value } from './value.ts';

/** A column that is filled with values, cell by cell. */
export interface ColumnWriter {
  readonly column: Column;
  reset(): void;
  write(at: number, value: Value): void;
}

/** `scale`: the digits after the point of a decimal whose type does not say. */
export function columnWriter(type: FieldType, capacity: number, scale: number): ColumnWriter {
  const family = type.array ? 'json' : familyOf(type);
  if (type.name === 'bigint') return bigs(capacity, 0, (value) => value as bigint);
  switch (family) {
    case 'decimal':
      return decimals(capacity, type.scale ?? scale, type.precision);
    case 'boolean':
    case 'integer':
    case 'float':
    case 'date':
      return numbers(capacity, 0, Number);
    case 'time':
    case 'timestamp':
    case 'timestamptz':
      return numbers(capacity, 6, Number);
    case 'bytes':
      return bytes(capacity);
    default:
      return texts(type, capacity);
  }
}

function withNulls(column: Column, capacity: number): (at: number, value: Value) => boolean {
  const nulls = new Uint8Array(capacity);
  column.nulls = nulls;
  return (at, value) => {
    nulls[at] = value === null ? 1 : 0;
    return value === null;
  };
}

function numbers(capacity: number, scale: number, convert: (value: Value) => number): ColumnWriter {
  const column: NumberColumn = { form: 'number', nulls: null, values: new Float64Array(capacity), scale };
  const isNull = withNulls(column, capacity);
  return {
    column,
    reset() {},
    write(at, value) {
      column.values[at] = isNull(at, value) ? 0 : convert(value);
    },
  };
}

function bigs(capacity: number, scale: number, convert: (value: Value) => bigint): ColumnWriter {
  const column: BigColumn = { form: 'big', nulls: null, values: new Array<bigint>(capacity).fill(0n), scale };
  const isNull = withNulls(column, capacity);
  return {
    column,
    reset() {},
    write(at, value) {
      column.values[at] = isNull(at, value) ? 0n : convert(value);
    },
  };
}

/** Up to 15 digits a double holds every decimal. */
function decimals(capacity: number, scale: number, precision: number | undefined): ColumnWriter {
  const unscaled = (value: Value) => roundDecimal(value as Decimal, scale).unscaled;
  if (precision !== undefined && precision <= 15) return numbers(capacity, scale, (value) => Number(unscaled(value)));
  return bigs(capacity, scale, unscaled);
}

function texts(type: FieldType, capacity: number): ColumnWriter {
  return built(capacity, (builder, value) => builder.add(textOfValue(type, value)));
}

function bytes(capacity: number): ColumnWriter {
  return built(capacity, (builder, value) => builder.addBytes(bytesOfText(value as string) as Uint8Array));
}

function built(capacity: number, add: (builder: TextBuilder, value: Exclude<Value, null>) => void): ColumnWriter {
  const builder = new TextBuilder(capacity, anySigns);
  const isNull = withNulls(builder.column, capacity);
  return {
    column: builder.column,
    reset: () => builder.reset(),
    write(at, value) {
      if (isNull(at, value)) builder.endCell(builder.at);
      else add(builder, value as Exclude<Value, null>);
    },
  };
}
