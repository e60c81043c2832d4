import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import type { DatasetPlan, Plan } from '../plan/plan.ts';

import type { Execution, LoadedDataset, LoadMode } from './execution.ts';
import type { PlannedRows, RowSource } from './row-source.ts';

/** A database that is open. Whatever fails in it rejects with `TargetFailure`. */
export interface Database {
  /** For people: no credentials. */
  readonly label: string;
  readonly server: ServerFacts;
  readonly ledger: Ledger;
  /** Takes the target's one lock for loaders; it goes with the connection. Rejects, naming who holds it, after `lockTimeout`. */
  lock(who: string): Promise<void>;
  /** What there is of the plan's tables and how it fits: nothing is written. */
  inspect(plan: Plan): Promise<Inspection>;
  /** Writes the rows, whole or not at all, as far as the server can; see `ServerFacts.lacks`. */
  load(request: LoadRequest): Promise<LoadOutcome>;
  /** Looks at what lies there for all that the plan promises of it. */
  verify(plan: Plan, datasets: readonly LoadedDataset[], options: VerifyOptions): Promise<readonly Finding[]>;
  /** Removes exactly the rows of the sources, children first; returns how many of each dataset were there. */
  remove(plan: Plan, sources: readonly RowSource[], execution: Execution): Promise<ReadonlyMap<string, number>>;
  /** Rows as they lie there, in the order of the key where there is one. */
  show(dataset: DatasetPlan, options: ShowOptions): AsyncIterable<readonly (string | null)[]>;
  /** A sample read, and a write that is rolled back: milliseconds of each. */
  probe(dataset: DatasetPlan | undefined): Promise<{ readonly read: number; readonly write: number }>;
  close(): Promise<void>;
}

export interface ServerFacts {
  readonly product: string;
  readonly version: string;
  /** What it cannot do and a load would want, in words, found at connect: `transactions`, `validators`, … */
  readonly lacks: readonly string[];
}

/** The record of loads, kept in the database itself. */
export interface Ledger {
  /** Newest first; none where nothing was ever loaded. Reading makes nothing. */
  list(): Promise<readonly Execution[]>;
  /** Writes one, new or known, at once and for all to see. */
  write(execution: Execution): Promise<void>;
}

export interface Inspection {
  /** By dataset id. */
  readonly tables: ReadonlyMap<string, TableState>;
  /** Why the plan's rows cannot be loaded into what is there; and what is worth a warning. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface TableState {
  readonly exists: boolean;
  readonly rows: number;
}

export interface LoadRequest {
  readonly plan: Plan;
  readonly mode: LoadMode;
  /** In load order. */
  readonly sources: readonly RowSource[];
  /** What the ledger holds of it, state `loading`; written before the first row. */
  readonly execution: Execution;
  /** The rows that earlier loads left there, by dataset id: what `replace` and `sync` may delete. */
  readonly ours: ReadonlyMap<string, readonly LoadedDataset[]>;
  /** The same rows made once more, by dataset id: what `sync` deletes is told by their keys. Absent: it deletes nothing. */
  readonly earlier?: (dataset: string) => readonly PlannedRows[];
  /** Rows that nobody's load has left there may be deleted too. */
  readonly force: boolean;
  /** Tables are made where they are missing. */
  readonly create: boolean;
  /** Between the last row and the moment when others see them: what it throws undoes the load. */
  readonly beforeCommit: (written: readonly LoadedDataset[]) => Promise<Execution>;
  readonly signal: AbortSignal;
}

export interface LoadOutcome {
  readonly datasets: readonly LoadedDataset[];
  /** Milliseconds that keys, indexes and statistics took. */
  readonly indexing: number;
}

export const phases = ['schema', 'references', 'consistency', 'baselines'] as const;
export type Phase = (typeof phases)[number];

export interface VerifyOptions {
  /** In milliseconds. */
  readonly sampleQuery: number;
  /** The rows made once more: where others lie among them, they are told apart by these. */
  readonly sources?: readonly RowSource[];
}

/** One thing that was looked at. */
export interface Finding {
  readonly phase: Phase;
  /** `orphans of orders.user_id`. */
  readonly check: string;
  readonly dataset: string;
  readonly ok: boolean;
  /** What was found: `3 rows`, `17 ms`. */
  readonly found: string;
}

export interface ShowOptions {
  readonly limit: number;
  readonly filter?: string;
}
