/** A double in [0, 1) with 53 random bits, out of 64. */
export function unit(h0: number, h1: number): number {
  return ((h0 >>> 5) * 0x400_0000 + (h1 >>> 6)) * 1.1102230246251565e-16;
}

/**
 * An integer in [0, size) out of 53 bits: for a size up to 2^32 no value is likelier than another by more than one
 * part in two million, up to 2^42 by more than one in two thousand.
 */
export function below(size: number, h0: number, h1: number): number {
  return Math.floor(((h0 >>> 5) * 0x400_0000 + (h1 >>> 6)) * 1.1102230246251565e-16 * size);
}

/**
 * An integer in [0, size) for any size up to 2^64, out of 128 bits: the high part of their product, so that a value's
 * share is off by less than one part in 2^64.
 */
export function belowBig(size: bigint, h0: number, h1: number, h2: number, h3: number): bigint {
  const bits = (BigInt(h0 >>> 0) << 96n) | (BigInt(h1 >>> 0) << 64n) | (BigInt(h2 >>> 0) << 32n) | BigInt(h3 >>> 0);
  return (bits * size) >> 128n;
}
