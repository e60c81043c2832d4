import type { ConstraintPlan } from '../../plan/plan.ts';

import { walk } from '../../expression/expression.ts';

/** What looking at rows has shown, without what was looked for. */
export interface CheckTally {
  /** `rows`: each by itself; `whole`: all together; `none`: it holds by construction, or a part of the rows cannot tell. */
  readonly looked: 'rows' | 'whole' | 'none';
  /** Rows that were looked at. */
  readonly rows: number;
  readonly failing: number;
  /** The first rows that fail, by their indexes. */
  readonly examples: readonly number[];
  /** Bytes of hashes that had no room in memory and were in a temporary file. */
  readonly filed: number;
}

export const mostExamples = 5;

/**
 * Whether a row alone tells if it keeps a constraint: then rows may be looked at in any order and anywhere, and what is
 * found adds up. What holds other rows' values (UNIQUE, aggregates over all rows, IN (SELECT …)) has to see them in one place.
 */
export function isOfRowsAlone({ expression }: ConstraintPlan): boolean {
  const holds = [...walk(expression)].some(
    (part) =>
      part.kind === 'unique' || part.kind === 'in-dataset' || (part.kind === 'aggregate' && part.dataset === null),
  );
  return !holds;
}

/** What was found in sets of rows that have none in common. */
export function mergeTallies(tallies: readonly CheckTally[]): CheckTally {
  return {
    looked: tallies[0]?.looked ?? 'none',
    rows: tallies.reduce((sum, { rows }) => sum + rows, 0),
    failing: tallies.reduce((sum, { failing }) => sum + failing, 0),
    filed: tallies.reduce((sum, { filed }) => sum + filed, 0),
    examples: tallies
      .flatMap(({ examples }) => examples)
      .sort((a, b) => a - b)
      .slice(0, mostExamples),
  };
}
