import type { Collection, Db, Document } from 'mongodb';

import type { DatasetPlan, TableName } from '../../plan/plan.ts';

import type { Capabilities } from './capabilities.ts';
import type { MongodbLedger } from './ledger.ts';
import type { LoaderLock } from './loader-lock.ts';
import type { Parts } from './parts.ts';

/** What all that works on an open database shares. */
export interface Context {
  readonly db: Db;
  readonly label: string;
  readonly server: Capabilities;
  readonly ledger: MongodbLedger;
  readonly parts: Parts;
  /** Throws where the lock is somebody else's by now. */
  readonly lock: LoaderLock;
}

/** Documents whose `_id` is of any type. */
export interface AnyDocument extends Document {
  readonly _id: unknown;
}

/** The collection of a table: schemas are a part of its name. */
export function collectionName({ schema, name }: TableName): string {
  return schema === undefined ? name : `${schema}.${name}`;
}

/** Where a load builds the collection that will take another's place. */
export function asideName(name: string, execution: string): string {
  return `${name}${asideMark}${execution}`;
}

export const asideMark = '__data_cli_';

/** The collection that the dataset’s `table` names; the server makes it with its first document. */
export function collectionOf({ db }: Context, dataset: DatasetPlan): Collection<AnyDocument> {
  return db.collection<AnyDocument>(collectionName(dataset.table));
}
