import { ContentHash } from '../../formats/content-hash/content-hash.ts';
import { KeyRange } from '../../formats/key-range.ts';
import { sql } from '../../formats/sql/sql.ts';

import type { RowFacts } from '../database.ts';
import type { EncodedRows, RowSource } from '../row-source.ts';

import type { CopyOptions, Session } from './session.ts';
import { columnList, fieldNames } from './table-names.ts';

const copyOptions = { dialect: 'postgresql', inserts: false, schema: false };

/** Writes all rows of a source into a table (its name quoted already), while the server takes the last ones. */
export async function copyRows(
  session: Session,
  source: RowSource,
  table: string,
  { signal, ...options }: CopyOptions & { readonly signal: AbortSignal },
): Promise<RowFacts> {
  const made = await (source.encoded?.(sql, copyOptions) ?? encodedHere(source));
  const sink = await session.copy(`${table} (${columnList(fieldNames(source.dataset))})`, options);
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

function encodedHere(source: RowSource): EncodedRows {
  const { dataset, columns } = source;
  const encoder = sql.encoder(dataset, columns, copyOptions);
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
  const hash = new ContentHash(source.dataset, source.columns);
  const keys = new KeyRange(source.dataset, source.columns);
  for (let at = source.start; at < source.end; at += source.capacity) {
    const rows = Math.min(source.capacity, source.end - at);
    source.read(at, rows);
    hash.add(rows);
    keys.add(rows);
  }
  return { contentHash: hash.toString(), ...(keys.range && { keyRange: keys.range }) };
}
