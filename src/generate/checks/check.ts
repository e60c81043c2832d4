import type { Rows } from '../../random/rows.ts';

import { type CheckTally, mostExamples } from './check-tally.ts';

/** Looks at rows as they go by for one constraint. */
export interface Check {
  readonly looked: CheckTally['looked'];
  add(rows: Rows): void;
  end(rows: number): Pick<CheckTally, 'failing' | 'examples' | 'filed'>;
}

/** Counts rows that fail, told in any order, and keeps the first ones. */
export function tally() {
  const examples: number[] = [];
  let failing = 0;
  return {
    failed(row: number): void {
      failing++;
      if (examples.length === mostExamples && row > (examples.at(-1) as number)) return;
      examples.splice(examples.findLastIndex((each) => each < row) + 1, 0, row);
      examples.length = Math.min(examples.length, mostExamples);
    },
    end: (filed: number) => ({ failing, examples, filed }),
  };
}
