import type { FieldType } from './type.ts';

/**
 * Values in an order, evenly apart: `least`, `least + step`, … up to `greatest`, as a column has them (decimals times
 * 10^scale, dates in days, instants in microseconds; floating-point numbers times 10^scale too, of which a column has others between).
 */
export interface ValueRange {
  readonly least: bigint;
  readonly greatest: bigint;
  readonly step: bigint;
  /** Digits after the point of decimals and of floating-point numbers, else 0. */
  readonly scale: number;
  /** Whether it ends later where there are more rows. Absent: not. */
  readonly grows?: boolean;
}

/** Digits after the point that all floating-point numbers up to one have: as decimals of so many digits they stay in their order. */
export function floatScale({ name }: FieldType, greatest: number): number | undefined {
  const most = name === 'real' ? 0x40_0000 : 0x4_0000_0000_0000;
  if (!(greatest < most)) return undefined;
  let scale = 0;
  while (scale < 12 && greatest * power(scale + 1) < most) scale++;
  return scale;
}

/** A floating-point number from one times 10^scale, as its type holds it. */
export function floatOf(units: number, scale: number, { name }: FieldType): number {
  const value = units / power(scale);
  return name === 'real' ? Math.fround(value) : value;
}

/** The nearest number times 10^scale. */
export function unitsOf(value: number, scale: number): number {
  return Math.round(value * power(scale));
}

function power(scale: number): number {
  return Number(10n ** BigInt(scale));
}
