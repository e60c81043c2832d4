// Those of Math differ between versions of Node in the last digit: see elementary.ts.

/** The sine of so many full turns: 0 at 0, 1 at a quarter. By its series, to about one unit in the last place of 1. */
export function sineOfTurns(turns: number): number {
  let rest = turns - Math.floor(turns + 0.5);
  // sin(π − x) = sin(x) brings it to a quarter turn on either side.
  if (rest > 0.25) rest = 0.5 - rest;
  else if (rest < -0.25) rest = -0.5 - rest;
  const x = rest * 6.283185307179586;
  const z = x * x;
  let sum = 1;
  for (let n = 22; n >= 2; n -= 2) sum = 1 - (sum * z) / (n * (n + 1));
  return x * sum;
}
