/** A number's power by multiplication alone: exact, as long as the result is at most 2^53. */
export function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power *= base;
  return power;
}
