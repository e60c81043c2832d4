import type { Distribution } from './distribution.ts';

const cells = 256;
/** Within a cell a cubic goes through the values at these shares; where it strays at the others the value is looked for. */
const nodes = [0, 1 / 3, 2 / 3, 1] as const;
const probes = [1 / 6, 1 / 2, 5 / 6] as const;

type Cubic = readonly [number, number, number, number];

/**
 * A distribution of which only the shares are known: values from `least` to `greatest`, found by the shares beforehand in
 * 256 places, and between them by a cubic where it is as good as looking.
 */
export function tabulated(below: (x: number) => number, least: number, greatest: number): Distribution {
  const near = (greatest - least) * 1e-10;
  const find = (share: number, from: number, to: number) => solve(below, share, from, to);
  const ends = [least];
  for (let i = 1; i < cells; i++) ends.push(find(i / cells, ends[i - 1] as number, greatest));
  ends.push(greatest);
  const cubics = Array.from({ length: cells }, (_, i) => cubicOf(find, i, ends, near));
  return {
    whole: 'nearest',
    below: (x) => (x < least ? 0 : x >= greatest ? 1 : below(x)),
    at(share) {
      const place = Math.max(0, Math.min(cells, share * cells));
      const cell = Math.min(cells - 1, Math.floor(place));
      const [low, high] = [ends[cell] as number, ends[cell + 1] as number];
      const cubic = cubics[cell];
      if (!cubic) return find(share, low, high);
      const [a, b, c, d] = cubic;
      const t = place - cell;
      return Math.min(high, Math.max(low, ((a * t + b) * t + c) * t + d));
    },
  };
}

function cubicOf(
  find: (share: number, from: number, to: number) => number,
  cell: number,
  ends: readonly number[],
  near: number,
): Cubic | undefined {
  const [low, high] = [ends[cell] as number, ends[cell + 1] as number];
  const at = (t: number) => find((cell + t) / cells, low, high);
  const cubic = through(low, at(nodes[1]), at(nodes[2]), high);
  const [a, b, c, d] = cubic;
  return probes.every((t) => Math.abs(((a * t + b) * t + c) * t + d - at(t)) <= near) ? cubic : undefined;
}

/** The cubic through four values at 0, a third, two thirds and 1, highest power first. */
function through(y0: number, y1: number, y2: number, y3: number): Cubic {
  const [d1, d2, d3] = [y1 - y0, y2 - y0, y3 - y0];
  return [13.5 * d1 - 13.5 * d2 + 4.5 * d3, -22.5 * d1 + 18 * d2 - 4.5 * d3, 9 * d1 - 4.5 * d2 + d3, y0];
}

/**
 * The least value between two whose share is `share` or more: by false position and bisection in turn, so that it takes
 * few steps where the shares rise smoothly, and ends where they jump.
 */
function solve(below: (x: number) => number, share: number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [under, over] = [below(low) - share, below(high) - share];
  if (under >= 0) return low;
  for (let turn = 0; turn < 200; turn++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    const chord = low - (under * (high - low)) / (over - under);
    const x = turn % 3 === 2 || !(chord > low && chord < high) ? middle : chord;
    const value = below(x) - share;
    if (value >= 0) [high, over] = [x, value];
    else [low, under] = [x, value];
    if (high - low <= 1e-14 * Math.max(Math.abs(low), Math.abs(high)) || over === 0) break;
  }
  return high;
}
