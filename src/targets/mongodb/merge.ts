import type { Collection } from 'mongodb';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { LoadOutcome, LoadRequest } from '../database.ts';
import type { LoadedDataset } from '../execution.ts';
import type { RowSource } from '../row-source.ts';

import { BatchWriter } from './batch-writer.ts';
import { createFor, createIndexes, existing } from './collections.ts';
import { commit, entriesOf } from './commit.ts';
import { type AnyDocument, type Context, collectionName } from './context.ts';
import { idTextOf, withIds } from './document-ids.ts';
import { type Batch, documentAt } from './encoded-rows.ts';
import { refusal } from './failure.ts';
import { inRow, putDocuments } from './put-documents.ts';
import { missing } from './replace.ts';
import { staleIds } from './stale-ids.ts';
import { orUndone, UndoLog } from './undo-log.ts';
import { writing } from './written.ts';

/**
 * Writes into collections that others may read and write: `append`, `upsert` and `sync`. Each step is written down before it is done,
 * so that a load that fails or dies can be taken back.
 */
export async function merge(context: Context, request: LoadRequest): Promise<LoadOutcome> {
  const log = new UndoLog(context, request.execution.id);
  return orUndone(log, async () => {
    const datasets: LoadedDataset[] = [];
    let indexing = 0;
    for (const source of request.sources) {
      const part = new Merging(context, request, source, log);
      datasets.push(await part.write());
      indexing += part.indexing;
    }
    const outcome = { plan: request.plan, datasets, indexing };
    const executions = entriesOf(await request.beforeCommit(outcome));
    request.signal.throwIfAborted();
    await commit(context, { id: request.execution.id, executions, moves: [] });
    return outcome;
  });
}

/** One collection's part of it. */
class Merging {
  indexing = 0;
  readonly #name: string;
  #made = false;
  #created = 0;
  #updated = 0;
  #unchanged = 0;

  constructor(
    private readonly context: Context,
    private readonly request: LoadRequest,
    private readonly source: RowSource,
    private readonly log: UndoLog,
  ) {
    this.#name = collectionName(source.dataset.table);
  }

  async write(): Promise<LoadedDataset> {
    const { context, request, source } = this;
    this.#made = await this.#make();
    const writer = new BatchWriter(context, this.#name, source.dataset.name);
    const written = await writer.drained(() =>
      writing(context, request.signal, source, (batch) => this.#take(batch, writer)),
    );
    const deleted = request.mode === 'sync' ? await this.#deleteStale() : 0;
    const counts = { created: this.#created, updated: this.#updated, unchanged: this.#unchanged, deleted };
    return { ...written, created: this.#made, counts };
  }

  async #make(): Promise<boolean> {
    const { context, request, source } = this;
    if (await existing(context.db, this.#name)) return false;
    if (!request.create) throw refusal(missing(source.dataset, this.#name));
    await this.log.add({ collection: this.#name, made: true, created: [] });
    await createFor(context, source.dataset, this.#name);
    const started = performance.now();
    await createIndexes(context, source.dataset, this.#name);
    this.indexing = performance.now() - started;
    return true;
  }

  async #take(batch: Batch, writer: BatchWriter): Promise<void> {
    if (this.#made) {
      this.#created += batch.count;
      return writer.write('insert', batch.bytes, batch.ends, batch.count);
    }
    const ids = batch.ids();
    const there = await this.#there(ids);
    if (this.request.mode === 'append' && there.size > 0) throw refusal(this.#taken(there.size));
    const created = ids.flatMap((id, row) => (there.has(id) ? [] : [row]));
    const changed = ids.flatMap((id, row) => (isOther(there.get(id), documentAt(batch, row)) ? [row] : []));
    this.#created += created.length;
    this.#updated += changed.length;
    this.#unchanged += batch.count - created.length - changed.length;
    const before = changed.map((row) => there.get(ids[row] as string) as Buffer);
    if (created.length + changed.length === 0) return;
    await this.log.add({ collection: this.#name, created: created.map((row) => ids[row] as string) }, before);
    await this.#insert(writer, batch, created);
    const documents = changed.map((row) => documentAt(batch, row));
    await putDocuments(this.context, this.#name, writer, documents);
  }

  /** The documents that are there, by `_id`. */
  #there(ids: readonly string[]): Promise<Map<string, Buffer>> {
    return documentsThere(this.#collection, ids);
  }

  get #collection() {
    return this.context.db.collection<AnyDocument>(this.#name);
  }

  async #insert(writer: BatchWriter, batch: Batch, rows: readonly number[]): Promise<void> {
    const { bytes, ends } = inRow(rows.map((row) => documentAt(batch, row)));
    await writer.write('insert', bytes, ends, rows.length);
  }

  /** What earlier loads have left there and this one has not. */
  async #deleteStale(): Promise<number> {
    const { context, request, source } = this;
    let deleted = 0;
    for (const { source: earlier } of request.ours.get(source.dataset.id) ?? []) {
      if (!earlier) throw refusal(unknownRows(this.#name));
      for (const ids of staleIds(context, earlier(), source)) {
        request.signal.throwIfAborted();
        const there = await this.#there(ids);
        if (there.size === 0) continue;
        await this.log.add({ collection: this.#name, created: [] }, [...there.values()]);
        await this.#collection.deleteMany(withIds(there.keys()));
        deleted += there.size;
      }
    }
    return deleted;
  }

  #taken(documents: number) {
    const message = `${documents} documents of \`${this.#name}\` have the \`_id\` of one that is to be appended`;
    return diagnostic('DC717', message, {
      help: '`--mode upsert` changes them, `--mode replace` puts all of them away',
    });
  }
}

/** The documents of a collection that are there, by `_id`. */
export async function documentsThere(
  collection: Collection<AnyDocument>,
  ids: readonly string[],
): Promise<Map<string, Buffer>> {
  const documents = (await collection.find(withIds(ids), { raw: true }).toArray()) as unknown as Buffer[];
  return new Map(documents.map((document) => [idTextOf(document), document]));
}

/** DC725: rows are found by making them again, and an earlier catalogue version made others. */
export function unknownRows(name: string) {
  const message = `rows that an earlier load has left in \`${name}\` cannot be made again: which they are is not known`;
  return diagnostic('DC725', message, { help: 'load with `--mode replace`' });
}

/** Whether a document is there already, and its bytes differ from those that are to be written. */
export function isOther(there: Buffer | undefined, document: Uint8Array): boolean {
  return there !== undefined && Buffer.compare(there, document) !== 0;
}
