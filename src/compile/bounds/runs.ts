/** Whole numbers from `first` to `last`, both among them. */
export interface Run {
  readonly first: bigint;
  readonly last: bigint;
}

/** Runs in their order, between each two of which at least one number is left out. */
export type Runs = readonly Run[];

/** What is in none of the runs, of the numbers from 0 up to `count`. */
export function complement(runs: Runs, count: bigint): Runs {
  const found: Run[] = [];
  let next = 0n;
  for (const { first, last } of runs) {
    if (first > next) found.push({ first: next, last: first - 1n });
    next = last + 1n;
  }
  if (next < count) found.push({ first: next, last: count - 1n });
  return found;
}

/** What is in one of the two, or in both. */
export function union(one: Runs, other: Runs): Runs {
  const found: { first: bigint; last: bigint }[] = [];
  for (const { first, last } of [...one, ...other].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = found.at(-1);
    if (before && first <= before.last + 1n) before.last = last > before.last ? last : before.last;
    else found.push({ first, last });
  }
  return found;
}

/** What is in both (De Morgan). */
export function intersection(one: Runs, other: Runs, count: bigint): Runs {
  return complement(union(complement(one, count), complement(other, count)), count);
}
