/** Those that scales ask for in every cell: BigInt makes each anew. */
const smallPowers = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10^exponent, exactly; a negative exponent is a RangeError. */
export function powerOfTen(exponent: number): bigint {
  return smallPowers[exponent] ?? 10n ** BigInt(exponent);
}
