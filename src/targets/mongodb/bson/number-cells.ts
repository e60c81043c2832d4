import type { BigColumn, NumberColumn } from '../../../values/column.ts';
import { shortestReal } from '../../../values/shortest-float.ts';
import type { Target } from '../../../values/target.ts';
import { type FieldType, familyOf } from '../../../values/type.ts';

import { type BsonCell, type BsonWriter, kinds, Unstorable, type ValueSupport } from './cell.ts';
import { writeDecimal128 } from './decimal128.ts';

/** The most bytes of a number. */
const widest = 16;

/** Numbers, flags and instants; undefined for what BSON has no number for. */
export function numberCell(type: FieldType, column: NumberColumn, support: ValueSupport): BsonCell | undefined {
  const write = writerOf(type, column, support);
  return write && { prepare: (count) => count * widest, write };
}

function writerOf(type: FieldType, column: NumberColumn, support: ValueSupport): BsonWriter | undefined {
  switch (familyOf(type)) {
    case 'integer':
      return type.name === 'bigint' ? longs(column) : integers(column);
    case 'float':
      return doubles(column, support, type.name === 'real');
    case 'decimal':
      return support.decimals ? decimals(column, type) : scaled(column);
    case 'boolean':
      return flags(column);
    case 'date':
      return instants(column, (days) => days * 86_400_000);
    case 'timestamp':
    case 'timestamptz':
      return instants(column, (micros) => Math.floor(micros / 1000));
    default:
      return undefined;
  }
}

/** Of an integer or a decimal whose digits a double cannot hold. */
export function bigCell(type: FieldType, column: BigColumn): BsonCell {
  const scale = familyOf(type) === 'decimal' ? column.scale : 0;
  const wanted = Math.max(scale, type.scale ?? 0);
  const factor = 10n ** BigInt(wanted - scale);
  const isLong = familyOf(type) === 'integer';
  return {
    prepare: (count) => count * widest,
    write(target, kind, at, index) {
      const value = column.values[index] as bigint;
      if (isLong && BigInt.asIntN(64, value) === value) {
        target.bytes[kind] = kinds.int64;
        target.view.setBigInt64(at, value, true);
        return at + 8;
      }
      return writeDecimal(target, kind, at, value * factor, wanted, index);
    },
  };
}

function integers(column: NumberColumn): BsonWriter {
  return (target, kind, at, index) => {
    const value = column.values[index] as number;
    if ((value | 0) !== value) return writeLong(target, kind, at, value);
    target.bytes[kind] = kinds.int32;
    target.view.setInt32(at, value, true);
    return at + 4;
  };
}

function longs(column: NumberColumn): BsonWriter {
  return (target, kind, at, index) => writeLong(target, kind, at, column.values[index] as number);
}

function writeLong({ bytes, view }: Target, kind: number, at: number, value: number): number {
  bytes[kind] = kinds.int64;
  setLong(view, at, value);
  return at + 8;
}

/** An integer below 2^53 as two words. */
function setLong(view: DataView, at: number, value: number): void {
  const high = Math.floor(value / 0x1_0000_0000);
  view.setUint32(at, value - high * 0x1_0000_0000, true);
  view.setInt32(at + 4, high, true);
}

function doubles(column: NumberColumn, { specialFloats }: ValueSupport, isReal: boolean): BsonWriter {
  return (target, kind, at, index) => {
    const held = column.values[index] as number;
    const value = isReal ? asWritten(held) : held;
    if (!specialFloats && !Number.isFinite(value)) throw new Unstorable('NaN and infinities', index);
    target.bytes[kind] = kinds.double;
    // Where the sign of zero is lost it is lost here, so that what is read back is what was written.
    target.view.setFloat64(at, specialFloats ? value : value + 0, true);
    return at + 8;
  };
}

/** A single-precision float as the double that its digits mean: 0.1, not 0.10000000149011612. */
function asWritten(value: number): number {
  const single = Math.fround(value);
  if (!Number.isFinite(single) || single === 0) return single;
  return single < 0 ? -Number(shortestReal(-single)) : Number(shortestReal(single));
}

/** Both are exact, so the quotient is the double that is nearest to the decimal. */
function scaled(column: NumberColumn): BsonWriter {
  const divisor = Number(`1e${column.scale}`);
  return (target, kind, at, index) => {
    target.bytes[kind] = kinds.double;
    target.view.setFloat64(at, (column.values[index] as number) / divisor + 0, true);
    return at + 8;
  };
}

function decimals(column: NumberColumn, type: FieldType): BsonWriter {
  const { scale } = column;
  const wanted = Math.max(scale, type.scale ?? 0);
  const factor = Number(`1e${wanted - scale}`);
  return (target, kind, at, index) => {
    const value = column.values[index] as number;
    const unscaled = value * factor;
    const isExact = Number.isSafeInteger(unscaled);
    if (!isExact) return writeDecimal(target, kind, at, BigInt(value) * BigInt(factor), wanted, index);
    target.bytes[kind] = kinds.decimal;
    const size = Math.abs(unscaled);
    const high = Math.floor(size / 0x1_0000_0000);
    target.view.setUint32(at, size - high * 0x1_0000_0000, true);
    target.view.setUint32(at + 4, high, true);
    target.view.setUint32(at + 8, 0, true);
    target.view.setUint32(at + 12, (((6176 - wanted) << 17) | (unscaled < 0 ? 0x8000_0000 : 0)) >>> 0, true);
    return at + 16;
  };
}

function writeDecimal(target: Target, kind: number, at: number, value: bigint, scale: number, row: number): number {
  target.bytes[kind] = kinds.decimal;
  const end = writeDecimal128(target, at, value, scale);
  if (end === undefined) throw new Unstorable('more than 34 digits', row);
  return end;
}

function flags(column: NumberColumn): BsonWriter {
  return ({ bytes }, kind, at, index) => {
    bytes[kind] = kinds.boolean;
    bytes[at] = column.values[index] === 0 ? 0 : 1;
    return at + 1;
  };
}

function instants(column: NumberColumn, milliseconds: (value: number) => number): BsonWriter {
  return ({ bytes, view }, kind, at, index) => {
    bytes[kind] = kinds.date;
    setLong(view, at, milliseconds(column.values[index] as number));
    return at + 8;
  };
}
