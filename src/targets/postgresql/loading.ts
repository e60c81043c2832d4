import type { LoadRequest } from '../database.ts';

import type { PostgresRowsAhead } from './rows-ahead.ts';
import type { Session } from './session.ts';

/** What the steps of one load share. */
export interface Loading {
  readonly session: Session;
  readonly request: LoadRequest;
  readonly label: string;
  /** The tables that were there before: their object ids, by dataset id. */
  readonly there: ReadonlyMap<string, number>;
  /** Where all of the rows lie already. */
  readonly ahead?: PostgresRowsAhead | undefined;
}
