import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import type { Counting } from '../../generate/environment.ts';
import type { TallyCounts } from '../../generate/mask-tally.ts';
import type { LaidColumn } from '../../generate/stored/column-layer.ts';
import type { RealBatch } from '../../targets/target.ts';

import type { BlockFacts, UniqueSets } from './block-facts.ts';

/** What a thread that masks starts with: plain data, copied to it once. */
export interface MaskSetup {
  readonly plan: Plan;
  readonly capacity: number;
  readonly counting: Counting;
  /** The plan's masking key. */
  readonly secret?: Uint8Array;
  /** Names of people, in memory that threads share: see `PeopleHashes`. */
  readonly people: readonly (readonly [string, Uint32Array<SharedArrayBuffer>])[];
}

/** Columns of a dataset that are masked, and the sets of them that are to tell rows apart. */
export interface MaskTask {
  readonly dataset: string;
  readonly columns: readonly string[];
  readonly unique: UniqueSets;
}

export interface MaskOrder {
  readonly kind: 'mask';
  readonly task: MaskTask;
  readonly batch: RealBatch;
  /** The origin's row that the batch begins with. */
  readonly first: number;
}

/** Asks what a thread has counted since it began; it is done then. */
export interface CountOrder {
  readonly kind: 'count';
}

/** A masked block; where its columns lie in the bytes follows from their lengths. */
export interface MaskMade {
  readonly kind: 'made';
  readonly bytes: Uint8Array;
  readonly columns: readonly { readonly length: number; readonly numbers?: LaidColumn['numbers'] }[];
  readonly facts: BlockFacts;
}

/** What is told of a fault; nothing of it is of the rows. */
export interface MaskFailed {
  readonly kind: 'failed';
  readonly error: MaskError;
}

export type MaskError =
  | { readonly name: 'OriginFailure' | 'GenerationFailure'; readonly diagnostic: Diagnostic }
  | { readonly name: 'Error'; readonly message: string };

export interface MaskCounts {
  readonly kind: 'counts';
  readonly nonconforming: ReadonlyMap<string, number>;
  readonly tallies: ReadonlyMap<string, TallyCounts>;
}

/** The thread has started. */
export interface MaskReady {
  readonly kind: 'ready';
}

export type MaskAnswer = MaskMade | MaskFailed | MaskCounts | MaskReady;
