/** A bijection of 32 bits with full avalanche (`lowbias32` of Chris Wellons' hash prospector). */
export function mix(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}
