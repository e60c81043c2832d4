import type { Column } from '../values/column.ts';

import type { DatasetPlan, Plan } from '../plan/plan.ts';

import type { Compression } from '../formats/compression/compression.ts';
import type { Format, FormatOptions, Shard } from '../formats/format.ts';

import type { ConstraintReport } from '../generate/checks/constraint-checks.ts';
import type { Environment } from '../generate/environment.ts';

import type { NamedCommit } from './git/repository.ts';
import type { TenantSlice } from './tenant-slice.ts';

export interface DumpRequest {
  /** What is written; its rows may refer to datasets of the environment's plan that are not. */
  readonly plan: Plan;
  readonly environment: Environment;
  readonly format: Format;
  readonly options: FormatOptions;
  /** What files are compressed with; absent: they are not. */
  readonly compression?: Compression | undefined;
  /** Named in the manifest. */
  readonly toolVersion: string;
  /** The commit that the definitions are from. */
  readonly git?: NamedCommit | undefined;
  readonly shard: Shard;
  /** Whose rows alone are written: `plan` is its plan. */
  readonly slice?: TenantSlice;
  /** Looks at rows for constraints: whatever breaks one that is an error rejects the run, and nothing is left behind. */
  readonly check?: boolean;
  /** How many threads make the rows, where they are enough to share out. Absent: this one. The bytes are the same. */
  readonly workers?: number;
  /** Rows that are there already, in the place of those which the environment would make. */
  readonly given?: (dataset: DatasetPlan) => AsyncIterable<GivenBatch>;
  /** Ends the run, which rejects with its reason; nothing is left behind. */
  readonly signal: AbortSignal;
  /** Told after every batch. */
  readonly progress: (rows: number, bytes: number) => void;
}

/** Rows in columns, which are the same objects as long as they are of the same form. */
export interface GivenBatch {
  readonly columns: readonly Column[];
  readonly count: number;
}

export interface DumpSummary {
  readonly rows: number;
  /** What was written. */
  readonly bytes: number;
  /** What that holds, where it is compressed. */
  readonly uncompressedBytes?: number;
  /** Names of files that a folder has only where it is not compressed. */
  readonly leftOut?: readonly string[];
  /** What `check` has found. */
  readonly constraints?: readonly ConstraintReport[];
}
