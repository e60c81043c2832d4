import type { DatasetPlan } from '../../plan/plan.ts';

import type { Compression } from '../../formats/compression/compression.ts';
import type { Format, FormatOptions } from '../../formats/format.ts';

import type { Seen } from '../../generate/checks/constraint-checks.ts';
import type { RowFacts } from '../../generate/dataset-encoder.ts';
import type { Environment } from '../../generate/environment.ts';

/** The rows of one dataset that are to be encoded. */
export interface RowTask {
  /** As it is written. */
  readonly dataset: DatasetPlan;
  readonly start: number;
  readonly end: number;
  /** Whether content hash and keys are wanted. */
  readonly facts: boolean;
  /** Whether traces of the columns are wanted, of all rows. */
  readonly traces?: boolean | undefined;
  /** Row i of what is written is `listed[i]` of the dataset. */
  readonly listed?: Float64Array | undefined;
  /** Looks at the rows for the dataset's constraints. */
  readonly check?: Seen | undefined;
}

/** How tasks become bytes, the same for all. */
export interface Encoding {
  readonly environment: Environment;
  readonly format: Format;
  readonly options: FormatOptions;
  /** Rows are compressed where they are made; absent: they stay as they are. */
  readonly compression?: Compression | undefined;
}

export interface EncodedBatch {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** The bytes compressed, where they are to be. */
  readonly packed?: Uint8Array | undefined;
}

/** The rows of a task, encoded in their order. */
export interface EncodedRows {
  /** Some rows at a time. Their bytes may be overwritten once the next are asked for. */
  readonly batches: AsyncIterable<EncodedBatch>;
  /** Of all rows, once the batches have gone by; tallies are in the order of the dataset's constraints. */
  facts(): RowFacts;
}

/** Makes the rows of tasks, here or in other threads. */
export interface RowMaker {
  /** To be asked once for each task, in their order, when the one before has gone by. */
  rows(task: RowTask): Promise<EncodedRows>;
  /** Lets go of what is held; may be called at any time, and again. */
  close(): Promise<void>;
}
