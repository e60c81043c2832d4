import type { Target } from '../../../values/target.ts';

/** 34 digits. */
const most = 10n ** 34n - 1n;
const bias = 6176;

/**
 * Writes `unscaled` × 10^−`scale` as IEEE 754 decimal128 in its binary form, the digits after the point kept; returns where
 * it ends. Undefined: it has too many digits.
 */
export function writeDecimal128({ view }: Target, at: number, unscaled: bigint, scale: number): number | undefined {
  const size = unscaled < 0n ? -unscaled : unscaled;
  if (size > most || scale > bias) return undefined;
  const sign = unscaled < 0n ? 1n << 63n : 0n;
  view.setBigUint64(at, BigInt.asUintN(64, size), true);
  view.setBigUint64(at + 8, (size >> 64n) | (BigInt(bias - scale) << 49n) | sign, true);
  return at + 16;
}
