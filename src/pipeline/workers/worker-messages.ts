import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { FormatOptions } from '../../formats/format.ts';

import type { DatasetEncoding, RowFacts } from '../../generate/dataset-encoder.ts';
import type { HeldRows } from '../../generate/held-rows.ts';
import type { StoredRows } from '../../generate/stored/stored-rows.ts';

/** What a worker is told first: plain data, copied to it once; what is large of it lies in shared memory. */
export interface WorkerSetup {
  readonly plan: Plan;
  readonly capacity: number;
  /** The plan's masking key. */
  readonly secret?: Uint8Array;
  readonly held: HeldRows;
  /** Rows that cannot be made again, and the numbers of their files. */
  readonly stored: readonly { readonly rows: StoredRows; readonly descriptor: number }[];
  /** By name. */
  readonly format: string;
  readonly options: FormatOptions;
  /** By name; absent: rows stay as they are. */
  readonly compression?: string;
  readonly tasks: readonly WorkerTask[];
}

export interface WorkerTask extends Pick<DatasetEncoding, 'facts' | 'traces' | 'listed' | 'check'> {
  readonly dataset: DatasetPlan;
}

/** It has loaded what it needs, and takes orders from now on. */
export interface WorkerReady {
  readonly ready: true;
}

/** Rows `[start, end)` of a task. Its buffer is the worker's until it comes back, itself or a larger one in its place. */
export interface ChunkOrder {
  readonly chunk: number;
  /** Its position among the tasks. */
  readonly task: number;
  readonly start: number;
  readonly end: number;
  readonly buffer: ArrayBuffer;
}

export interface ChunkMade {
  readonly chunk: number;
  readonly buffer: ArrayBuffer;
  /** How many of the buffer's bytes are the rows. */
  readonly length: number;
  /** The rows compressed, where they are to be. */
  readonly packed?: ArrayBuffer;
  /** Of all rows of the task that the worker has made so far. */
  readonly facts: RowFacts;
}

/** Its rows cannot be made: whoever asks for them makes them again, and so meets the fault itself. */
export interface ChunkFailed {
  readonly chunk: number;
  readonly buffer: ArrayBuffer;
  readonly failure: string;
}
