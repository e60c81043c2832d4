import type { Lengths } from '../lengths.ts';

import type { Evaluation } from './evaluation.ts';
import type { Ranges } from './ranges.ts';

/** What the ways to obey share. */
export interface Obeying {
  readonly ranges: Ranges;
  readonly evaluation: Evaluation;
  readonly lengths: Lengths;
}
