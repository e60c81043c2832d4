import { exp, log } from '../elementary.ts';

import type { Distribution } from './distribution.ts';
import { tabulated } from './tabulated.ts';

/** From `least` to `greatest`, near the ends or the middle as the two shapes say. */
export function beta(first: number, second: number, least: number, greatest: number): Distribution {
  const width = greatest - least;
  const scale = logGamma(first + second) - logGamma(first) - logGamma(second);
  const unit = tabulated((x) => betaShare(x, first, second, scale), 0, 1);
  return {
    whole: 'nearest',
    below: (x) => unit.below((x - least) / width),
    at: (share) => least + width * unit.at(share),
  };
}

/** The regularized incomplete beta function. */
function betaShare(x: number, a: number, b: number, scale: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(scale + a * log(x) + b * log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** Its continued fraction, by Lentz's method (DLMF 8.17.22). */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / apart(1 + even * d);
    c = apart(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / apart(1 + odd * d);
    c = apart(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return product;
}

function apart(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** The logarithm of the gamma function of a positive number: Stirling's series, from 10 on exact to a double (DLMF 5.11.1). */
export function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  while (shifted < 10) product *= shifted++;
  const z = 1 / (shifted * shifted);
  const series =
    1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360_360 - z / 156)))));
  return (shifted - 0.5) * log(shifted) - shifted + 0.9189385332046728 + series / shifted - log(product);
}
