import type { Filter } from 'mongodb';

import { countText } from '../../base/plural.ts';

import { emptyHash, mergeContentHashes, RowHash } from '../../formats/content-hash/content-hash.ts';

import type { Finding } from '../database.ts';
import { type LoadedDataset, rowsLeft } from '../execution.ts';
import { type RowSource, rowIndex } from '../row-source.ts';

import { kinds } from './bson/cell.ts';
import type { AnyDocument, Context } from './context.ts';
import { idTextOf, withIds } from './document-ids.ts';
import { documentAt, encodedRows } from './encoded-rows.ts';

interface ContentRequest {
  readonly collection: string;
  readonly loaded: readonly LoadedDataset[];
  /** Makes the rows once more; undefined: nobody can. */
  readonly sources: () => Promise<readonly RowSource[] | undefined>;
}

/** What was found, and whether nobody else's documents lie among those that were looked at. */
export interface Content {
  readonly alone: boolean;
  readonly findings: readonly ContentFinding[];
}

interface ContentFinding extends Pick<Finding, 'skipped'> {
  readonly check: 'rows' | 'content' | 'nulls in `_id`';
  readonly ok: boolean;
  readonly found: string;
}

/**
 * Whether the documents of loads are there and are what was written. Documents are compared as bytes: the server gives back those that
 * it was given. Where other documents lie among them, ours are told by their keys.
 */
export async function compareContent(context: Context, request: ContentRequest): Promise<Content> {
  const { loaded } = request;
  const wanted = loaded.reduce((sum, each) => sum + rowsLeft(each), 0);
  const all = await read(context, request, {});
  const content = contentFound(writtenHash(loaded), all.hash);
  const ofAll = [rowsFound(wanted, all.rows), nullsFound(all.nulls), content];
  if (all.rows === wanted) return { alone: true, findings: ofAll };
  return { alone: false, findings: await amongOthers(context, request, { wanted, all: all.rows }) };
}

async function amongOthers(
  context: Context,
  request: ContentRequest,
  { wanted, all }: { readonly wanted: number; readonly all: number },
): Promise<readonly ContentFinding[]> {
  const { loaded } = request;
  const sources = await request.sources();
  if (sources) return byRows(context, request.collection, { sources, wanted });
  const ours = keyFilter(loaded);
  if (!ours)
    return [{ check: 'rows', ok: false, found: `${all}, of which ${wanted} were loaded: which, the keys do not tell` }];
  const found = await read(context, request, ours);
  return [rowsFound(wanted, found.rows), contentFound(writtenHash(loaded), found.hash)];
}

function rowsFound(wanted: number, found: number): ContentFinding {
  return { check: 'rows', ok: wanted === found, found: wanted === found ? `${found}` : `${found} of ${wanted}` };
}

/** The documents whose keys lie between the first and the last of a load. */
function keyFilter(loaded: readonly LoadedDataset[]): Filter<AnyDocument> | undefined {
  const ranges = loaded.map(({ keyRange }) => keyRange);
  if (!ranges.every((range) => range !== undefined)) return undefined;
  const parts = ranges.map(({ first, last }) => ({ _id: { $gte: BigInt(first), $lte: BigInt(last) } }));
  return { $or: parts } as unknown as Filter<AnyDocument>;
}

async function read(
  { db }: Context,
  { collection }: ContentRequest,
  filter: Filter<AnyDocument>,
): Promise<{ readonly rows: number; readonly nulls: number; readonly hash: string }> {
  const hash = new RowHash();
  let rows = 0;
  let nulls = 0;
  const found = db.collection<AnyDocument>(collection).find(filter, { raw: true, batchSize: 5000 });
  for await (const document of found as unknown as AsyncIterable<Buffer>) {
    hash.add(document, 0, document.length);
    rows++;
    // The type of the first element, which is `_id`.
    if (document[4] === kinds.null) nulls++;
  }
  return { rows, nulls, hash: hash.toString() };
}

function nullsFound(nulls: number): ContentFinding {
  return { check: 'nulls in `_id`', ok: nulls === 0, found: `${countText(nulls)} rows` };
}

/** Undefined: an upsert has put documents in the place of some, and nobody can tell of which. */
function writtenHash(loaded: readonly LoadedDataset[]): string | undefined {
  const hashes = loaded.filter((each) => rowsLeft(each) > 0).map(({ contentHash }) => contentHash);
  if (hashes.includes(undefined)) return undefined;
  return (hashes as readonly string[]).reduce(mergeContentHashes, emptyHash);
}

function contentFound(wanted: string | undefined, hash: string): ContentFinding {
  if (wanted === undefined)
    return { check: 'content', ok: true, skipped: true, found: 'not known any more after an upsert' };
  const ok = hash === wanted;
  return { check: 'content', ok, found: ok ? wanted : `${hash} and not ${wanted}` };
}

/** Of no rows. */

/** Rows that are named where many differ. */
const named = 3;

async function byRows(
  context: Context,
  collection: string,
  { sources, wanted }: { readonly sources: readonly RowSource[]; readonly wanted: number },
): Promise<readonly ContentFinding[]> {
  let found = 0;
  const differing: string[] = [];
  for (const source of sources) {
    for (const batch of encodedRows(context, source)) {
      const ids = batch.ids();
      const cursor = context.db.collection<AnyDocument>(collection).find(withIds(ids), { raw: true });
      const documents = (await cursor.toArray()) as unknown as Buffer[];
      const there = new Map(documents.map((document) => [idTextOf(document), document]));
      found += there.size;
      ids.forEach((id, row) => {
        const document = there.get(id);
        const isSame = document !== undefined && Buffer.compare(document, documentAt(batch, row)) === 0;
        if (!isSame) differing.push(`${source.dataset.name}[${rowIndex(source, batch.at + row)}]`);
      });
    }
  }
  const some = differing.slice(0, named).join(', ');
  const more = differing.length > named ? ` and ${differing.length - named} more` : '';
  const ok = differing.length === 0;
  return [rowsFound(wanted, found), { check: 'content', ok, found: ok ? 'as made' : `other: ${some}${more}` }];
}
