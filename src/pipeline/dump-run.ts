import type { Column } from '../values/column.ts';

import type { ConstraintPlan, DatasetPlan } from '../plan/plan.ts';

import { ContentHash, emptyHash, mergeContentHashes } from '../formats/content-hash/content-hash.ts';
import { type Part, partsOfShard, type RowEncoder } from '../formats/format.ts';
import { KeyRange, mergeKeyRanges } from '../formats/key-range.ts';
import type { InvalidFact } from '../formats/manifest.ts';
import type { Output, WrittenFile } from '../formats/sinks/output.ts';
import { PackedWriter } from '../formats/sinks/packed-writer.ts';

import type { ConstraintReport } from '../generate/checks/constraint-checks.ts';

import { ConstraintsBroken } from './constraints-broken.ts';
import type { DumpRequest, DumpSummary, GivenBatch } from './dump-request.ts';
import { shardRange } from './shard-range.ts';
import { makeRows } from './workers/make-rows.ts';
import type { RowMaker, RowTask } from './workers/row-task.ts';

/** What is told of a dataset's rows once they are written. */
interface WrittenRows {
  readonly dataset: DatasetPlan;
  readonly rows: number;
  readonly start: number;
  readonly end: number;
  readonly contentHash: string;
  readonly keyRange: { readonly first: string; readonly last: string } | undefined;
  readonly invalid: readonly InvalidFact[];
}

/** Takes rows that are compressed already, and those that are not. */
type RowsWriter = Pick<PackedWriter, 'write' | 'close'>;

/** Writes the parts of files one after another, and keeps count. */
export class DumpRun {
  #rows = 0;
  /** Before they are compressed. */
  #bytes = 0;
  #written = 0;
  readonly #reports: ConstraintReport[] = [];
  readonly #maker: RowMaker;
  /** By the dataset's id. */
  readonly #tasks: ReadonlyMap<string, RowTask>;

  constructor(
    private readonly request: DumpRequest,
    parts: readonly Part[],
    /** Whether hashes and keys are wanted: a folder's manifest has them. */
    private readonly facts: boolean,
  ) {
    const { given, workers = 1, signal } = request;
    const datasets = given ? [] : parts.flatMap((part) => (part.kind === 'rows' ? [part.dataset] : []));
    const tasks = datasets.map((dataset) => taskOf(request, dataset, facts));
    this.#tasks = new Map(tasks.map((task) => [task.dataset.id, task]));
    this.#maker = makeRows(request, tasks, workers, signal);
  }

  /** Leaves nothing behind where the work fails or is ended. */
  async guard(output: Output, work: () => Promise<void>): Promise<DumpSummary> {
    try {
      await work();
    } catch (error) {
      await output.abort();
      throw error;
    } finally {
      await this.#maker.close();
    }
    const { check, compression } = this.request;
    return {
      rows: this.#rows,
      bytes: this.#written,
      ...(compression && { uncompressedBytes: this.#bytes }),
      ...(check && { constraints: this.#reports }),
    };
  }

  async open(output: Output, name: string): Promise<RowsWriter> {
    const pack = await this.request.compression?.open();
    const writer = await output.open(name);
    return pack ? new PackedWriter(writer, pack, this.facts) : writer;
  }

  async close(writer: RowsWriter): Promise<WrittenFile> {
    const file = await writer.close();
    this.#written += file.bytes;
    return file;
  }

  /** Ends the run where rows break a constraint that is an error. */
  judge(): void {
    const isBroken = ({ constraint, failing }: ConstraintReport) => constraint.severity === 'error' && failing > 0;
    if (this.#reports.some(isBroken)) throw new ConstraintsBroken(this.#reports);
  }

  /** Writes the parts of one file; what is told of its rows where it has some. */
  async write(writer: RowsWriter, parts: readonly Part[]): Promise<WrittenRows | undefined> {
    let found: WrittenRows | undefined;
    for (const part of partsOfShard(parts, this.request.shard)) {
      if (part.kind === 'text') await this.#send(writer, encoder.encode(part.text));
      else found = await this.#writeRows(writer, part.dataset);
    }
    return found;
  }

  async #writeRows(writer: RowsWriter, dataset: DatasetPlan): Promise<WrittenRows> {
    const { given } = this.request;
    if (given) return this.#writeGiven(writer, dataset, given(dataset));
    const task = this.#tasks.get(dataset.id) as RowTask;
    const made = await this.#maker.rows(task);
    for await (const { bytes, rows, packed } of made.batches) {
      this.#rows += rows;
      await this.#send(writer, bytes, packed);
    }
    const { tallies, ...facts } = made.facts();
    const { constraints } = dataset;
    this.#reports.push(
      ...tallies.map((tally, index) => ({ dataset, constraint: constraints[index] as ConstraintPlan, ...tally })),
    );
    return { dataset, ...facts, ...rangeOf(task) };
  }

  async #writeGiven(
    writer: RowsWriter,
    dataset: DatasetPlan,
    batches: AsyncIterable<GivenBatch>,
  ): Promise<WrittenRows> {
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
    const contentHash = all.map(({ hash }) => hash.toString()).reduce(mergeContentHashes, emptyHash);
    const keyRange = mergeKeyRanges(all.map(({ keys }) => keys.range));
    return { dataset, rows: end, start: 0, end, contentHash, keyRange, invalid: [] };
  }

  async #send(writer: RowsWriter, bytes: Uint8Array, packed?: Uint8Array): Promise<void> {
    const { signal, progress } = this.request;
    signal.throwIfAborted();
    this.#bytes += bytes.length;
    await writer.write(bytes, packed);
    progress(this.#rows, this.#bytes);
  }
}

const encoder = new TextEncoder();

function taskOf({ shard, slice, check }: DumpRequest, dataset: DatasetPlan, facts: boolean): RowTask {
  const [start, end] = shardRange(dataset.rows, shard);
  const seen = shard.of === 1 && !slice ? 'whole' : 'shard';
  const isChecked = check && dataset.constraints.length > 0;
  return { dataset, start, end, facts, listed: slice?.rows.get(dataset.id), check: isChecked ? seen : undefined };
}

/** How many rows there are, and which: of a slice, those of the dataset that they lie among. */
function rangeOf({ start, end, listed }: RowTask): Pick<WrittenRows, 'rows' | 'start' | 'end'> {
  const rows = end - start;
  if (!listed) return { rows, start, end };
  return { rows, start: listed[start] ?? start, end: (listed[end - 1] ?? start - 1) + 1 };
}
