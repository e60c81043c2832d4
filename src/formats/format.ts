import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import type { Column } from '../values/column.ts';
import type { Target } from '../values/target.ts';

import type { DatasetPlan, Plan } from '../plan/plan.ts';

/**
 * How rows become bytes. A format is an entry of the ordered list in `index.ts`; listings, help and the
 * choices of `--format` are made from it.
 */
export interface Format {
  readonly name: string;
  readonly summary: string;
  /** Of a dataset's file, without the dot. */
  readonly extension: string;
  /** Whether rows of several datasets may share one stream. */
  readonly sharesStream: boolean;
  /** Fields, as `dataset.field`, some of whose rows what it writes beside them would not take. Absent: it takes any. */
  refuses?(plan: Plan, options: FormatOptions): readonly string[];
  /** What it has another way than the plan says, or not at all; errors keep it from being written. Absent: nothing. */
  differences?(plan: Plan, options: FormatOptions): readonly Diagnostic[];
  /** The dialects that it can be written in. */
  readonly dialects: readonly string[];
  /** The plan as it is written in this format; absent: as it is. */
  arrange?(plan: Plan, options: FormatOptions): Plan;
  /** One stream with everything in it. */
  stream(plan: Plan, options: FormatOptions): readonly Part[];
  /** A folder, its files in the order in which they are written. */
  folder(plan: Plan, options: FormatOptions): readonly OutputFile[];
  /** Binds everything that does not change from batch to batch. `columns` are in the order of the dataset's fields. */
  encoder(dataset: DatasetPlan, columns: readonly Column[], options: FormatOptions): RowEncoder;
}

export interface FormatOptions {
  /** One of the format's own; of another's, it takes no notice. */
  readonly dialect: string;
  /** SQL: INSERT statements in place of COPY. */
  readonly inserts: boolean;
  /** SQL: false leaves out everything but rows and the positions of sequences. */
  readonly schema: boolean;
  /** SQL: rows alone, as a server takes them that does not have to read text; as text where a column has no such form. */
  readonly binary?: boolean;
}

export interface OutputFile {
  /** Relative to the folder. */
  readonly name: string;
  readonly parts: readonly Part[];
  /** It runs the others by their names, and so only as long as they can be read as they are. */
  readonly runsOthers?: true;
}

/** What stands in a stream, in order. Everything but the rows themselves is known beforehand. */
export type Part = TextPart | RowsPart;

export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  /** The one shard that writes it. */
  readonly shard: 'first' | 'last';
}

/** The rows of a dataset, or a shard's range of them. */
export interface RowsPart {
  readonly kind: 'rows';
  readonly dataset: DatasetPlan;
}

export interface RowEncoder {
  /**
   * The bytes of the batch that the columns hold now. `start` is the index of its first row in the whole
   * dataset, which decides what stands between rows. The view lies on a reused buffer: it holds until the next call.
   */
  encode(start: number, count: number): Uint8Array;
  /** The same, written to a target behind its first `at` bytes, which stay; returns where they end. */
  append(start: number, count: number, target: Target, at: number): number;
  /** Where each row of the last batch ends in what it was written to. */
  readonly ends: Uint32Array;
  /** What stands before a row, by its index in the whole dataset; nothing where a row ends itself. */
  lead(row: number): Uint8Array;
}

/** One part of a sharded run, 1-based. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export const wholeRun: Shard = { index: 1, of: 1 };

/** The parts that a shard writes: all rows parts, texts only in the shard that they belong to. */
export function partsOfShard(parts: readonly Part[], shard: Shard): readonly Part[] {
  return parts.filter((part) => part.kind === 'rows' || shard.index === (part.shard === 'first' ? 1 : shard.of));
}

/** Text that only the first shard has. */
export function opening(text: string): TextPart {
  return { kind: 'text', text, shard: 'first' };
}

/** Text that only the last shard has. */
export function closing(text: string): TextPart {
  return { kind: 'text', text, shard: 'last' };
}

/** The rows of a dataset: each shard has its own range of them. */
export function rowsOf(dataset: DatasetPlan): RowsPart {
  return { kind: 'rows', dataset };
}
