import { Target } from '../values/target.ts';

import type { DatasetPlan } from '../plan/plan.ts';

import { ContentHash, emptyHash, mergeContentHashes } from '../formats/content-hash/content-hash.ts';
import { mergeTraces, type TraceSums, Traces } from '../formats/content-hash/trace.ts';
import type { Format, FormatOptions, RowEncoder } from '../formats/format.ts';
import { KeyRange, mergeKeyRanges } from '../formats/key-range.ts';
import type { InvalidFact } from '../formats/manifest.ts';

import { Batches } from './batches.ts';
import { type CheckTally, mergeTallies } from './checks/check-tally.ts';
import type { ConstraintChecks, Seen } from './checks/constraint-checks.ts';
import type { Environment } from './environment.ts';

/** How the rows of one dataset become bytes. */
export interface DatasetEncoding {
  readonly environment: Environment;
  /** As it is written. Its rows are those of the environment's dataset: in this one references may have lost their foreign keys. */
  readonly dataset: DatasetPlan;
  readonly format: Format;
  readonly options: FormatOptions;
  /** Whether content hash and keys are wanted. */
  readonly facts: boolean;
  /** Whether traces of the columns are wanted: of rows by their indexes in the whole dataset. */
  readonly traces?: boolean | undefined;
  /** Which rows are meant, where not all are: row i of what is written is `listed[i]` of the dataset. */
  readonly listed?: Float64Array | undefined;
  /** Looks at rows for the dataset's constraints, or for those of them that `constraints` has. */
  readonly check?: { readonly seen: Seen; readonly constraints: DatasetPlan['constraints'] } | undefined;
}

/** What is told of rows while they are encoded. Facts of two sets of rows come together in `mergeRowFacts`. */
export interface RowFacts {
  readonly contentHash: string;
  readonly keyRange: { readonly first: string; readonly last: string } | undefined;
  readonly invalid: readonly InvalidFact[];
  /** In the order of the fields, where they are wanted. */
  readonly traces?: readonly TraceSums[];
  /** In the order of the constraints that were looked at. */
  readonly tallies: readonly CheckTally[];
}

/** Makes the bytes of a dataset's rows, any of them in any order, a batch at a time. */
export class DatasetEncoder {
  readonly #batches: Batches;
  readonly #rows: RowEncoder;
  readonly #hash: ContentHash | undefined;
  readonly #keys: KeyRange | undefined;
  readonly #invalid: { readonly field: string; readonly kind: InvalidFact['kind']; rows: number }[];
  readonly #traces: Traces | undefined;
  #checks: ConstraintChecks | undefined;

  private constructor(private readonly request: DatasetEncoding) {
    const { environment, dataset, format, options, facts } = request;
    this.#batches = new Batches(environment, environment.dataset(dataset.id));
    const { columns, invalid } = this.#batches;
    this.#rows = format.encoder(dataset, columns, options);
    this.#hash = facts ? new ContentHash(dataset, columns) : undefined;
    this.#traces = request.traces ? new Traces(dataset, columns) : undefined;
    this.#keys = facts ? new KeyRange(dataset, columns) : undefined;
    this.#invalid = invalid.map(({ field, kind }) => ({ field, kind, rows: 0 }));
  }

  static async open(request: DatasetEncoding): Promise<DatasetEncoder> {
    const encoder = new DatasetEncoder(request);
    const { check, dataset } = request;
    if (check && check.constraints.length > 0) {
      const { ConstraintChecks } = await import('./checks/constraint-checks.ts');
      encoder.#checks = new ConstraintChecks(encoder.#batches, dataset, check.seen, check.constraints);
    }
    return encoder;
  }

  /** The most rows of a batch. */
  get capacity(): number {
    return this.#batches.capacity;
  }

  /** The bytes of some rows. The view lies on a reused buffer: it holds until the next call. */
  encode(start: number, count: number): Uint8Array {
    this.#read(start, count);
    return this.#rows.encode(start, count);
  }

  /** Writes the bytes of some rows to a target behind its first `at` bytes; returns where they end. */
  append(start: number, count: number, target: Target, at: number): number {
    this.#read(start, count);
    return this.#rows.append(start, count, target, at);
  }

  #read(start: number, count: number): void {
    this.#batches.read(start, count, this.request.listed);
    this.#checks?.add();
    this.#hash?.add(count);
    this.#traces?.add(start, count);
    this.#keys?.add(count);
    for (const [index, fact] of this.#invalid.entries()) fact.rows += this.#batches.invalid[index]?.count ?? 0;
  }

  /** Of all rows so far. */
  get facts(): RowFacts {
    return {
      contentHash: this.#hash?.toString() ?? noRows.contentHash,
      keyRange: this.#keys?.range,
      invalid: this.#invalid.map((fact) => ({ ...fact })),
      tallies: this.#checks?.tallies() ?? [],
      ...(this.#traces && { traces: this.#traces.sums }),
    };
  }
}

/** Encodes the rows `[start, end)` one after another into a buffer, or into a larger one where they take more. */
export function encodeRange(encoder: DatasetEncoder, start: number, end: number, buffer: ArrayBuffer): Uint8Array {
  const target = new Target(buffer);
  let length = 0;
  for (let at = start; at < end; at += encoder.capacity)
    length = encoder.append(at, Math.min(encoder.capacity, end - at), target, length);
  return target.bytes.subarray(0, length);
}

const noRows: RowFacts = { contentHash: emptyHash, keyRange: undefined, invalid: [], tallies: [] };

/** The facts of all rows together; whose they are does not matter. */
export function mergeRowFacts(parts: readonly RowFacts[]): RowFacts {
  const [first = noRows] = parts;
  const traced = parts.flatMap(({ traces }) => (traces ? [traces] : []));
  return {
    ...(traced.length > 0 && { traces: traced.reduce(mergeTraces) }),
    contentHash: parts.map(({ contentHash }) => contentHash).reduce(mergeContentHashes, noRows.contentHash),
    keyRange: mergeKeyRanges(parts.map(({ keyRange }) => keyRange)),
    invalid: first.invalid.map((fact, index) => ({
      ...fact,
      rows: parts.reduce((sum, { invalid }) => sum + (invalid[index]?.rows ?? 0), 0),
    })),
    tallies: first.tallies.map((_, index) => mergeTallies(parts.flatMap(({ tallies }) => tallies[index] ?? []))),
  };
}
