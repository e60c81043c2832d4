import { type CollectionInfo, type Db, type Document, type FindCursor, MongoServerError } from 'mongodb';

import type { DatasetPlan } from '../../plan/plan.ts';

import { BatchWriter } from './batch-writer.ts';
import type { Context } from './context.ts';
import { serverCodes } from './failure.ts';
import { type IndexSpec, indexesOf, isSame } from './indexes.ts';
import { isOurs, validatorOf } from './validator.ts';

/** What is known of a collection that exists. */
export interface Existing {
  readonly info: CollectionInfo;
  /** As `listIndexes` has them, without that of `_id`. */
  readonly indexes: readonly Document[];
}

/** A collection that is there, with its indexes but that of `_id`; undefined where there is none. */
export async function existing(db: Db, name: string): Promise<Existing | undefined> {
  const [info] = await db.listCollections({ name }, { nameOnly: false }).toArray();
  if (!info) return undefined;
  const all = info.type === 'view' ? [] : await db.collection(name).listIndexes().toArray();
  return { info, indexes: all.filter((index) => index.name !== '_id_') };
}

/** How many documents there are, by the server's own books: nothing is read for it. */
export async function documentCount(db: Db, name: string): Promise<number> {
  const shards = await db
    .collection(name)
    .aggregate<{ count: number }>([{ $collStats: { count: {} } }])
    .toArray();
  return shards.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Makes a collection for a dataset. One that is to take the place of another has that one's options, and its validator too where
 * that is somebody's own.
 */
export async function createFor(context: Context, dataset: DatasetPlan, name: string, old?: Existing): Promise<void> {
  const { server } = context;
  const { validator, ...options } = old?.info.options ?? {};
  const isForeign = validator !== undefined && !isOurs(validator);
  const own = server.validators ? { validator: validatorOf(dataset, server.values) } : {};
  await context.db.createCollection(name, { ...options, ...(isForeign ? { validator } : own) });
}

/** Makes the definition's indexes, and those of the old collection that it has nothing of its own for. */
export async function createIndexes(
  { db, server }: Context,
  dataset: DatasetPlan,
  name: string,
  old?: Existing,
): Promise<void> {
  const own = indexesOf(dataset, server);
  const isCovered = (index: Document) =>
    own.some((each) => isSame(each, index as IndexSpec) || each.name === index.name);
  const kept = (old?.indexes ?? []).filter((index) => !isCovered(index)).map(({ v, ns, ...index }) => index);
  const indexes = [...own, ...kept];
  if (indexes.length > 0) await db.command({ createIndexes: name, indexes });
}

/**
 * Puts one collection in the place of another. Where the server cannot do it at once, that other is dropped first; where it cannot
 * rename it at all, the documents are copied. Done once more after it was cut short, it ends the same.
 */
export async function moveOnto(context: Context, dataset: DatasetPlan, from: string, to: string): Promise<void> {
  const { db, server } = context;
  const isCopied = !server.dottedRenames && `${from}${to}`.includes('.');
  if (isCopied || !server.dropTarget) await dropIfThere(db, to);
  if (isCopied) return copyOnto(context, dataset, from, to);
  const space = (name: string) => `${db.databaseName}.${name}`;
  await db.client
    .db('admin')
    .command({ renameCollection: space(from), to: space(to), ...(server.dropTarget && { dropTarget: true }) });
}

async function copyOnto(context: Context, dataset: DatasetPlan, from: string, to: string): Promise<void> {
  const { db } = context;
  const old = await existing(db, from);
  await createFor(context, dataset, to, old);
  const writer = new BatchWriter(context, to, dataset.name);
  await writer.drained(async () => {
    const found = db.collection(from).find({}, { raw: true, batchSize: copied });
    for (let documents = await nextOf(found); documents.length > 0; documents = await nextOf(found)) {
      let end = 0;
      const ends = documents.map(({ length }) => (end += length));
      await writer.write('insert', Buffer.concat(documents), ends, documents.length);
    }
  });
  await createIndexes(context, dataset, to, old);
  await dropIfThere(db, from);
}

/** Documents that are copied at once. */
const copied = 1000;

async function nextOf(found: FindCursor): Promise<Buffer[]> {
  const documents: Buffer[] = [];
  while (documents.length < copied) {
    const document = (await found.next()) as Buffer | null;
    if (!document) break;
    documents.push(document);
  }
  return documents;
}

/** That there is no such collection is no error; all else that the server says is thrown. */
export async function dropIfThere(db: Db, name: string): Promise<void> {
  try {
    await db.command({ drop: name });
  } catch (error) {
    const isGone = error instanceof MongoServerError && error.code === serverCodes.namespaceNotFound;
    if (!isGone) throw error;
  }
}
