import type { Column } from '../values/column.ts';

import type { DatasetPlan, Plan } from '../plan/plan.ts';

import { ContentHash, mergeContentHashes } from '../formats/content-hash/content-hash.ts';
import {
  type Format,
  type FormatOptions,
  type Part,
  partsOfShard,
  type RowEncoder,
  type Shard,
} from '../formats/format.ts';
import { KeyRange, mergeKeyRanges } from '../formats/key-range.ts';
import {
  type InvalidFact,
  type ManifestDataset,
  type ManifestFile,
  manifestDataset,
  manifestFile,
  manifestOf,
  manifestText,
} from '../formats/manifest.ts';
import type { Output, OutputWriter } from '../formats/sinks/output.ts';

import { Batches } from '../generate/batches.ts';
import type { ConstraintChecks, ConstraintReport } from '../generate/checks/constraint-checks.ts';
import type { Environment } from '../generate/environment.ts';

import { ConstraintsBroken } from './constraints-broken.ts';
import { hashStorage } from './scratch-file.ts';
import type { TenantSlice } from './tenant-slice.ts';

export interface DumpRequest {
  /** What is written; its rows may refer to datasets of the environment's plan that are not. */
  readonly plan: Plan;
  readonly environment: Environment;
  readonly format: Format;
  readonly options: FormatOptions;
  /** Named in the manifest. */
  readonly toolVersion: string;
  readonly shard: Shard;
  /** Whose rows alone are written: `plan` is its plan. */
  readonly slice?: TenantSlice;
  /** Looks at rows for constraints: whatever breaks one that is an error rejects the run, and nothing is left behind. */
  readonly check?: boolean;
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
  readonly bytes: number;
  /** What `check` has found. */
  readonly constraints?: readonly ConstraintReport[];
}

/** Writes everything as one stream. */
export async function dumpStream(request: DumpRequest, output: Output, name: string): Promise<DumpSummary> {
  const run = new Run(request);
  return run.guard(output, async () => {
    const writer = await output.open(name);
    await run.write(writer, request.format.stream(request.plan, request.options));
    await writer.close();
    run.judge();
    await output.commit();
  });
}

/** The names of a folder's files, known before anything is written. */
export function folderFiles({ format, plan, options }: DumpRequest): string[] {
  return format.folder(plan, options).map((file) => file.name);
}

/** Writes a folder: a file for each dataset and what else the format has, and the manifest last. */
export async function dumpFolder(request: DumpRequest, output: Output): Promise<DumpSummary> {
  const { plan, format, options, shard, slice } = request;
  const run = new Run(request);
  return run.guard(output, async () => {
    const datasets: ManifestDataset[] = [];
    const others: ManifestFile[] = [];
    for (const file of format.folder(plan, options)) {
      const writer = await output.open(file.name);
      const facts = await run.write(writer, file.parts, true);
      const written = manifestFile(await writer.close());
      if (facts) datasets.push(manifestDataset(facts.dataset, { ...facts, files: [written] }));
      else others.push(written);
    }
    run.judge();
    const manifest = manifestOf(plan, {
      toolVersion: request.toolVersion,
      format: format.name,
      shard,
      ...(slice && { tenant: slice.tenant }),
      datasets,
      files: others,
    });
    await output.commit(manifestText(manifest));
  });
}

/** What is told of a dataset's rows while they are written. */
interface RowFacts {
  readonly dataset: DatasetPlan;
  readonly rows: number;
  readonly start: number;
  readonly end: number;
  readonly contentHash: string;
  readonly keyRange: { readonly first: string; readonly last: string } | undefined;
  readonly invalid: readonly InvalidFact[];
}

class Run {
  #rows = 0;
  #bytes = 0;
  readonly #reports: ConstraintReport[] = [];

  constructor(private readonly request: DumpRequest) {}

  /** Leaves nothing behind where the work fails or is ended. */
  async guard(output: Output, work: () => Promise<void>): Promise<DumpSummary> {
    try {
      await work();
    } catch (error) {
      await output.abort();
      throw error;
    }
    return { rows: this.#rows, bytes: this.#bytes, ...(this.request.check && { constraints: this.#reports }) };
  }

  /** Ends the run where rows break a constraint that is an error. */
  judge(): void {
    const isBroken = ({ constraint, failing }: ConstraintReport) => constraint.severity === 'error' && failing > 0;
    if (this.#reports.some(isBroken)) throw new ConstraintsBroken(this.#reports);
  }

  /** Writes the parts of one file; the facts of its rows where it has some and they are wanted. */
  async write(writer: OutputWriter, parts: readonly Part[], facts = false): Promise<RowFacts | undefined> {
    let found: RowFacts | undefined;
    for (const part of partsOfShard(parts, this.request.shard)) {
      if (part.kind === 'text') await this.#send(writer, encoder.encode(part.text));
      else found = await this.#writeRows(writer, part.dataset, facts);
    }
    return found;
  }

  async #writeRows(writer: OutputWriter, dataset: DatasetPlan, facts: boolean): Promise<RowFacts | undefined> {
    const { environment, format, options, shard, slice, given } = this.request;
    if (given) return this.#writeGiven(writer, dataset, given(dataset));
    const own = slice?.rows.get(dataset.id);
    // The environment's dataset: in the written plan references may have lost their foreign keys.
    const batches = new Batches(environment, environment.dataset(dataset.id));
    const rows = format.encoder(dataset, batches.columns, options);
    const hash = facts ? new ContentHash(dataset, batches.columns) : undefined;
    const keys = facts ? new KeyRange(dataset, batches.columns) : undefined;
    const invalid = batches.invalid.map(({ field, kind }) => ({ field, kind, rows: 0 }));
    const [start, end] = shardRange(dataset.rows, shard);
    const checks = await this.#checks(batches, dataset);
    for (let at = start; at < end; at += batches.capacity) {
      const count = Math.min(batches.capacity, end - at);
      batches.read(at, count, own);
      checks?.add();
      hash?.add(count);
      keys?.add(count);
      for (const [index, fact] of invalid.entries()) fact.rows += batches.invalid[index]?.count ?? 0;
      this.#rows += count;
      await this.#send(writer, rows.encode(at, count));
    }
    this.#reports.push(...(checks?.end() ?? []));
    const range = { start: own?.[start] ?? start, end: own ? (own[end - 1] ?? start - 1) + 1 : end };
    return (
      hash && { dataset, rows: end - start, ...range, contentHash: hash.toString(), keyRange: keys?.range, invalid }
    );
  }

  async #writeGiven(writer: OutputWriter, dataset: DatasetPlan, batches: AsyncIterable<GivenBatch>): Promise<RowFacts> {
    const { format, options } = this.request;
    const bound = new Map<readonly Column[], { rows: RowEncoder; hash: ContentHash; keys: KeyRange }>();
    let end = 0;
    for await (const { columns, count } of batches) {
      const { rows, hash, keys } = bound.get(columns) ?? {
        rows: format.encoder(dataset, columns, options),
        hash: new ContentHash(dataset, columns),
        keys: new KeyRange(dataset, columns),
      };
      bound.set(columns, { rows, hash, keys });
      hash.add(count);
      keys.add(count);
      this.#rows += count;
      await this.#send(writer, rows.encode(end, count));
      end += count;
    }
    const all = [...bound.values()];
    const contentHash = all.map(({ hash }) => hash.toString()).reduce(mergeContentHashes, '0'.repeat(32));
    const keyRange = mergeKeyRanges(all.map(({ keys }) => keys.range));
    return { dataset, rows: end, start: 0, end, contentHash, keyRange, invalid: [] };
  }

  async #checks(batches: Batches, dataset: DatasetPlan): Promise<ConstraintChecks | undefined> {
    if (!this.request.check || dataset.constraints.length === 0) return undefined;
    const { ConstraintChecks } = await import('../generate/checks/constraint-checks.ts');
    return new ConstraintChecks(
      batches,
      dataset,
      this.request.shard.of === 1 && !this.request.slice ? 'whole' : 'shard',
      hashStorage,
    );
  }

  async #send(writer: OutputWriter, bytes: Uint8Array): Promise<void> {
    const { signal, progress } = this.request;
    signal.throwIfAborted();
    this.#bytes += bytes.length;
    await writer.write(bytes);
    progress(this.#rows, this.#bytes);
  }
}

const encoder = new TextEncoder();

/** The rows of one shard: equal parts, the same for every process that asks. */
export function shardRange(rows: number, { index, of }: Shard): [start: number, end: number] {
  const at = (shards: number) => Number((BigInt(rows) * BigInt(shards)) / BigInt(of));
  return [at(index - 1), at(index)];
}
