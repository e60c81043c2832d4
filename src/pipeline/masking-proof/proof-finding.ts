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
  'leaks',
  'detectors',
  'dictionary',
  'consistency',
  'references',
  'uniqueness',
  'types',
  'keys',
  'anonymity',
] as const;
export type ProofCheck = (typeof proofChecks)[number];

/** As unlikely as chance has to be: once in a million looks. */
const unlikely = 1e-6;

/** Whether so many are more than chance comes to where so many are expected (Poisson). */
export function isBeyondChance(found: number, expected: number): boolean {
  if (found <= expected) return false;
  if (expected > 100) return found > expected + 5 * Math.sqrt(expected);
  let term = exp(-expected);
  let below = term;
  for (let count = 1; count < found; count++) {
    term *= expected / count;
    below += term;
  }
  return expected === 0 || 1 - below < unlikely || (found === 1 && expected < unlikely);
}
