/**
 * Every pair of two of `count` things once, whichever comes first: a thing in a circle, and how far the other one lies
 * behind it, up to half of the circle. Of an even number of things the last stands beside the circle. The sizes of the two
 * numbers that say a pair; their product is count · (count − 1) / 2.
 */
export function pairSizes(count: number): readonly [first: number, second: number] {
  if (count < 2) return [0, 0];
  return count % 2 === 1 ? [count, (count - 1) / 2] : [count - 1, count / 2];
}

/** The other thing of a pair. */
export function otherOfPair(count: number, first: number, second: number): number {
  const [circle, ways] = pairSizes(count);
  return count % 2 === 0 && second === ways - 1 ? count - 1 : (first + 1 + second) % circle;
}
