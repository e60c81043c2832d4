import type { Span } from '../../diagnostics/source-file.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Catalog, CatalogTable, Privileges } from './catalog.ts';

export interface FitOptions {
  /** Where the definitions speak of a dataset or field: targets do not know them. */
  readonly disableTriggers?: boolean | undefined;
  readonly place?: (dataset: string, field?: string) => Span | undefined;
  /** What the role has to be allowed; default: to read and to insert. */
  readonly needs?: readonly (keyof Privileges)[];
  /** Whether all rows that are there are going to be deleted. */
  readonly allGo?: boolean;
  /** Whether tables are made that are missing; default: they are. */
  readonly create?: boolean;
}

/** A dataset beside the table that its rows go into. */
export interface Pair {
  readonly dataset: DatasetPlan;
  readonly table: CatalogTable;
  readonly plan: Plan;
  readonly catalog: Catalog;
  readonly options: FitOptions;
  /** The table, for messages. */
  readonly name: string;
}
