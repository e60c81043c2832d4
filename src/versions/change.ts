import type { ChangeClass, RuleName } from './rules.ts';

/** Where something is written: a line of a file, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** One difference of meaning between two versions. Plain data. */
export interface Change {
  readonly rule: RuleName;
  readonly class: ChangeClass;
  /** The dataset's id in the newer version, or in the older one where it is gone; empty: the run as a whole. */
  readonly dataset: string;
  /** By path: `email`, `profile.email`; what is said of several together has all of them: `tenant_id, number`. */
  readonly field?: string;
  /** The fact: lower-case, no full stop. */
  readonly message: string;
  /** What stood there, in a few words; null: nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly from?: Place;
  readonly to?: Place;
  /** Why the project counts it for more or less than usual. */
  readonly reason?: string;
}

/** The fields of the row that a change is about: of `profile.email` the first part, of `a, b` both. */
export function topFields(path: string): readonly string[] {
  return path.split(', ').map((each) => /^[^.[]*/.exec(each)?.[0] ?? each);
}
