import { ContentHash } from '../../formats/content-hash/content-hash.ts';
import { KeyRange } from '../../formats/key-range.ts';
import { sql } from '../../formats/sql/sql.ts';

import type { LoadedDataset } from '../execution.ts';
import type { RowSource } from '../row-source.ts';

import type { CopyOptions, Session } from './session.ts';
import { columnList, fieldNames } from './table-names.ts';

const copyOptions = { dialect: 'postgresql', inserts: false, schema: false };

/** What is told of rows while they are written. */
export type RowFacts = Pick<LoadedDataset, 'contentHash' | 'keyRange'>;

/** Writes all rows of a source into a table (its name quoted already), while the server takes the last ones. */
export async function copyRows(
  session: Session,
  source: RowSource,
  table: string,
  { signal, ...options }: CopyOptions & { readonly signal: AbortSignal },
): Promise<RowFacts> {
  const { dataset, columns, start, end, capacity } = source;
  const rows = sql.encoder(dataset, columns, copyOptions);
  const hash = new ContentHash(dataset, columns);
  const keys = new KeyRange(dataset, columns);
  const sink = await session.copy(`${table} (${columnList(fieldNames(dataset))})`, options);
  try {
    for (let at = start; at < end; at += capacity) {
      signal.throwIfAborted();
      const count = Math.min(capacity, end - at);
      source.read(at, count);
      hash.add(count);
      keys.add(count);
      await sink.write(rows.encode(at, count));
      source.handedOver(count);
    }
    await sink.end();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  return { contentHash: hash.toString(), ...(keys.range && { keyRange: keys.range }) };
}
