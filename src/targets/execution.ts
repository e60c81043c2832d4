import type { Plan } from '../plan/plan.ts';

/** What becomes of rows that are there already. */
export const loadModes = ['replace', 'append', 'upsert', 'sync'] as const;
export type LoadMode = (typeof loadModes)[number];

/** `loading` of a loader that is gone is as good as `failed`: the one lock of a target tells. */
export type ExecutionState = 'loading' | 'ready' | 'failed' | 'removed';

/** One load as the target's ledger records it: plain JSON, without secrets, enough to make its rows again. */
export interface Execution {
  readonly id: string;
  readonly state: ExecutionState;
  readonly mode: LoadMode;
  /** Of the plan. */
  readonly fingerprint: string;
  readonly catalogue: number;
  readonly toolVersion: string;
  readonly seed: string;
  readonly asOf: string;
  /** `user@host`. */
  readonly who: string;
  readonly environment?: string;
  /** The commit that the definitions are from, and what it was asked for by. */
  readonly git?: { readonly ref: string; readonly commit: string };
  /** ISO 8601, by the clock of the machine that loads. */
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly expiresAt?: string;
  /** Why it failed. */
  readonly failure?: string;
  /** In load order. Before the load is done only what the plan says of them. */
  readonly datasets: readonly LoadedDataset[];
  /** The compiled plan of all that was loaded and what it refers to. */
  readonly plan: Plan;
  /** Of a load into several targets, which part of the rows this one has: their parents may lie in another. */
  readonly share?: { readonly index: number; readonly of: number };
  /** Of a load that several processes share: how many parts there are, and those whose rows lie beside the tables. */
  readonly shards?: { readonly of: number; readonly done: readonly DoneShard[] };
}

/** What a shard has written, in the order of the load's datasets. */
export interface DoneShard {
  /** Counted from 1. */
  readonly index: number;
  readonly datasets: readonly Pick<LoadedDataset, 'contentHash' | 'keyRange'>[];
}

/** What a load has written of one dataset. */
export interface LoadedDataset {
  /** `namespace/name`. */
  readonly id: string;
  readonly version?: string;
  readonly fingerprint: string;
  /** The table or collection, with its schema where it has one. */
  readonly table: { readonly schema?: string; readonly name: string };
  /** Whether this load made the table. */
  readonly created: boolean;
  /** Indexes of the rows in the whole dataset, `end` not included: an epoch of `append` begins where the last ended. */
  readonly range: { readonly start: number; readonly end: number };
  /** How many of them are still its own, where an `upsert` has put others in the place of some; absent: all. */
  readonly rows?: number;
  /** The lowest and the highest key, where the key is one integer. */
  readonly keyRange?: { readonly first: string; readonly last: string };
  /**
   * Over the rows that are its own, as the target works it out: see `ContentHash`. Absent until they are written, and where
   * an `upsert` has taken some of them and nobody can tell which.
   */
  readonly contentHash?: string;
  /** What all of its cells are made of: two plans with the same make the same rows. Absent: nobody has worked it out. */
  readonly cells?: string;
  /** What became of rows: `sync` and `upsert` tell them apart. */
  readonly counts?: RowCounts;
  /** What the table was like when a load had made it, as the target tells tables apart: nobody has changed it since. */
  readonly shape?: string;
  /** The load that has put its rows in the place of these, or `cleanup`: they are gone. */
  readonly removedBy?: string;
}

export interface RowCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
}

/** How many rows of a load are its own, as far as the ledger knows. */
export function rowsLeft({ range, rows }: Pick<LoadedDataset, 'range' | 'rows'>): number {
  return rows ?? range.end - range.start;
}
