import { setImmediate as turn } from 'node:timers/promises';

import { ContentHash } from '../../formats/content-hash/content-hash.ts';
import type { FormatOptions } from '../../formats/format.ts';
import { KeyRange } from '../../formats/key-range.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';
import { sql } from '../../formats/sql/sql.ts';

import type { RowFacts } from '../database.ts';
import type { EncodedRows, RowSource } from '../row-source.ts';

import type { CopyOptions, Session } from './session.ts';
import { columnList, fieldNames } from './table-names.ts';

/** What rows are encoded with, beside whether they go in binary. */
export const copyOptions = { dialect: 'postgresql', inserts: false, schema: false };

interface Options extends Pick<CopyOptions, 'freeze'> {
  readonly signal: AbortSignal;
  /**
   * Whether every table of the load has the very types of its fields, as those have that loads make: rows go in binary then,
   * as far as their values have such a form. The same for all sources of a load.
   */
  readonly exact?: boolean;
}

/** Writes all rows of a source into a table (its name quoted already), while the server takes the last ones. */
export async function copyRows(
  session: Session,
  source: RowSource,
  table: string,
  { signal, freeze = false, exact = false }: Options,
): Promise<RowFacts> {
  const options = { ...copyOptions, binary: exact };
  const made = await (source.encoded?.(sql, options) ?? encodedHere(source, options));
  const sink = await session.copy(`${table} (${columnList(fieldNames(source.dataset))})`, {
    freeze,
    ...(exact && binaryOf(source)),
  });
  try {
    for await (const { bytes, rows } of made.batches) {
      signal.throwIfAborted();
      await sink.write(bytes);
      source.handedOver(rows);
    }
    await sink.end();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  const { contentHash, keyRange } = made.facts();
  return { contentHash, ...(keyRange && { keyRange }) };
}

/** The binary format, where the source's rows come in it. */
export function binaryOf({ dataset, columns }: Pick<RowSource, 'dataset' | 'columns'>): Pick<CopyOptions, 'binary'> {
  const binary = postgresql.copy?.binary;
  return binary?.takes(dataset.fields, columns) ? { binary } : {};
}

function encodedHere(source: RowSource, options: FormatOptions): EncodedRows {
  const { dataset, columns } = source;
  const encoder = sql.encoder(dataset, columns, options);
  const hash = new ContentHash(dataset, columns);
  const keys = new KeyRange(dataset, columns);
  async function* batches() {
    for (let at = source.start; at < source.end; at += source.capacity) {
      const rows = Math.min(source.capacity, source.end - at);
      source.read(at, rows);
      hash.add(rows);
      keys.add(rows);
      yield { bytes: encoder.encode(at, rows), rows };
    }
  }
  return { batches: batches(), facts: () => ({ contentHash: hash.toString(), keyRange: keys.range }) };
}

/** What is told of rows while they are written, of rows that are not. */
export function factsOf(source: RowSource): RowFacts {
  const steps = factsByBatch(source);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As many batches are looked at before others have their turn: what has come from servers, and signals. */
const batchesOfTurn = 4;

/** The same beside other work: rejects with the signal's reason. */
export async function factsBeside(source: RowSource, signal: AbortSignal): Promise<RowFacts> {
  const steps = factsByBatch(source);
  for (let batches = 1; ; batches++) {
    const { done, value } = steps.next();
    if (done) return value;
    if (batches % batchesOfTurn === 0) await turn();
    signal.throwIfAborted();
  }
}

function* factsByBatch(source: RowSource): Generator<undefined, RowFacts> {
  const hash = new ContentHash(source.dataset, source.columns);
  const keys = new KeyRange(source.dataset, source.columns);
  for (let at = source.start; at < source.end; at += source.capacity) {
    const rows = Math.min(source.capacity, source.end - at);
    source.read(at, rows);
    hash.add(rows);
    keys.add(rows);
    yield;
  }
  return { contentHash: hash.toString(), ...(keys.range && { keyRange: keys.range }) };
}
