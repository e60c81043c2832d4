import type { DatasetPlan } from '../../plan/plan.ts';

import type { LoadRequest, RowFacts } from '../database.ts';

import type { Building } from './building.ts';
import type { Session } from './session.ts';

/** What the steps of one load share. */
export interface Loading {
  readonly session: Session;
  readonly request: LoadRequest;
  readonly label: string;
  /** The tables that were there before: their object ids, by dataset id. */
  readonly there: ReadonlyMap<string, number>;
  /** Where all of the rows lie already. */
  readonly ahead?: LyingRows | undefined;
}

/** Rows of a load that were written in its transaction before it was known that they would be loaded. */
export interface LyingRows {
  /** Where they lie, as if the load had begun it. */
  building(request: LoadRequest, there: Loading['there']): Promise<Building>;
  factsOf(dataset: DatasetPlan): RowFacts;
  /** How many milliseconds keys, indexes and statistics took; undefined: they are to be made. */
  readonly finished: Promise<number | undefined>;
  /** Lets go of them: the transaction goes on. */
  drop(): Promise<void>;
}
