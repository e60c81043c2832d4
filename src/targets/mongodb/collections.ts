import { type CollectionInfo, type Db, type Document, MongoServerError } from 'mongodb';

import type { DatasetPlan } from '../../plan/plan.ts';

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

export async function existing(db: Db, name: string): Promise<Existing | undefined> {
  const [info] = await db.listCollections({ name }, { nameOnly: false }).toArray();
  if (!info) return undefined;
  const all = info.type === 'view' ? [] : await db.collection(name).listIndexes().toArray();
  return { info: info as CollectionInfo, indexes: all.filter((index) => index.name !== '_id_') };
}

/**
 * Makes a collection for a dataset. One that is to take the place of another has that one's options, and its validator too where
 * that is somebody's own.
 */
export async function createFor(context: Context, dataset: DatasetPlan, name: string, old?: Existing): Promise<void> {
  const { server } = context;
  const { validator, ...options } = (old?.info.options ?? {}) as Document;
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

/** Puts one collection in the place of another. Where the server cannot do it at once, that other is dropped first. */
export async function renameOnto({ db, server }: Context, from: string, to: string): Promise<void> {
  const space = (name: string) => `${db.databaseName}.${name}`;
  if (!server.dropTarget) await dropIfThere(db, to);
  await db.client
    .db('admin')
    .command({ renameCollection: space(from), to: space(to), ...(server.dropTarget && { dropTarget: true }) });
}

export async function dropIfThere(db: Db, name: string): Promise<void> {
  try {
    await db.command({ drop: name });
  } catch (error) {
    const isGone = error instanceof MongoServerError && error.code === serverCodes.namespaceNotFound;
    if (!isGone) throw error;
  }
}
