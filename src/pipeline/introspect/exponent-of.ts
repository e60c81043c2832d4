/** The power of ten of a number's first digit: 2 of 512, -2 of 0.05. */
export function exponentOf(value: number): number {
  return Number(Math.abs(value).toExponential().split('e')[1]);
}
