import { exp } from '../../random/elementary.ts';

/** One thing that was looked at. No value is in it. */
export interface ProofFinding {
  readonly check: ProofCheck;
  readonly dataset: string;
  /** The column or path. */
  readonly field?: string;
  /** Null: it was not looked at, and `found` says why. */
  readonly ok: boolean | null;
  readonly found: string;
}

/** In the order in which they are told. */
export const proofChecks = [
  'decisions',
  'rows',
  'unchanged',
  'kept',
  'leaks',
  'texts',
  'detectors',
  'dictionary',
  'consistency',
  'references',
  'uniqueness',
  'types',
  'checks',
  'keys',
  'anonymity',
] as const;
export type ProofCheck = (typeof proofChecks)[number];

/** What came of each check, over all datasets; null where nothing was looked at. */
export function verdictsOf(findings: readonly ProofFinding[]): Readonly<Record<string, boolean | null>> {
  const own = (check: ProofCheck) => findings.filter((each) => each.check === check).map(({ ok }) => ok);
  return Object.fromEntries(
    proofChecks
      .map((check) => [check, own(check)] as const)
      .filter(([, all]) => all.length > 0)
      .map(([check, all]) => [check, all.includes(false) ? false : all.includes(true) ? true : null]),
  );
}

/** As unlikely as chance has to be: once in a million looks. */
const unlikely = 1e-6;

/** Whether so many are more than chance comes to where so many are expected (Poisson). */
export function isBeyondChance(found: number, expected: number, seldom = unlikely): boolean {
  if (found <= expected) return false;
  if (expected > 100) return found > expected + 5 * Math.sqrt(expected);
  let term = exp(-expected);
  let below = term;
  for (let count = 1; count < found; count++) {
    term *= expected / count;
    below += term;
  }
  return expected === 0 || 1 - below < seldom || (found === 1 && expected < seldom);
}

/**
 * Whether `found` of `looks` is more than `others` of `otherLooks`, which are chance: both are counts that could have been
 * others, so that one beside none says nothing (the tail of a binomial distribution).
 */
export function isMoreThanOthers(found: number, looks: number, others: number, otherLooks: number): boolean {
  const all = found + others;
  const share = looks / (looks + otherLooks);
  if (found <= all * share) return false;
  if (all > 1000) return found > all * share + 5 * Math.sqrt(all * share * (1 - share));
  // From all of them downwards: as many as were found, or more.
  let term = 1;
  for (let i = 0; i < all; i++) term *= share;
  let tail = term;
  for (let count = all; count > found; count--) {
    term *= (count / (all - count + 1)) * ((1 - share) / share);
    tail += term;
  }
  return tail < unlikely;
}
