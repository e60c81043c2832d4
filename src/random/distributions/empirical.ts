import { Cumulative } from './cumulative.ts';
import type { Distribution } from './distribution.ts';

/**
 * Up to `values[i]` lies the share `shares[i]`, evenly in between. Both rise, the shares from 0 to 1; a value that stands
 * twice has the shares between for its own.
 */
export function piecewise(
  shares: readonly number[],
  values: readonly number[],
  whole: Distribution['whole'],
): Distribution {
  const [p, x] = [Float64Array.from(shares), Float64Array.from(values)];
  return { whole, below: (value) => between(x, p, value), at: (share) => between(p, x, share) };
}

/** The point of `ys` that lies where `x` lies among `xs`, the last one of those there may be. */
function between(xs: Float64Array, ys: Float64Array, x: number): number {
  let [low, high] = [0, xs.length - 1];
  if (x < (xs[0] as number)) return ys[0] as number;
  if (x >= (xs[high] as number)) return ys[high] as number;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((xs[middle] as number) <= x) low = middle;
    else high = middle;
  }
  const [x0, x1, y0, y1] = [xs[low], xs[high], ys[low], ys[high]] as [number, number, number, number];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

/** Between neighbouring edges so much weight, evenly. */
export function histogram(edges: readonly number[], weights: readonly number[]): Distribution {
  const { ends, total } = new Cumulative(weights);
  const shares = [0, ...Array.from(ends, (end) => end / total)];
  shares[shares.length - 1] = 1;
  return piecewise(shares, edges, 'down');
}
