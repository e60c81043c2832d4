import { type Collection, type Db, type Document, MongoServerError } from 'mongodb';

import type { OriginTable } from '../target.ts';

import { type BsonKind, bsonKind } from './bson/extended-text.ts';
import { exactly } from './document-ids.ts';

/** Up to so many documents a collection is looked at as a whole, of larger ones that many. */
const mostRead = 20_000;

/** The collections of a database, with the fields that their documents have. */
export async function originCollections(db: Db, ledgerSchema: string): Promise<readonly OriginTable[]> {
  const infos = await db.listCollections({}, { nameOnly: true }).toArray();
  const names = infos
    .filter(({ type }) => type !== 'view')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(`${ledgerSchema}.`) && !name.startsWith('system.'));
  const tables: OriginTable[] = [];
  for (const name of names.sort()) tables.push(await originCollection(db.collection(name)));
  return tables;
}

async function originCollection(collection: Collection): Promise<OriginTable> {
  const fields = new Map<string, Set<BsonKind>>();
  let documents = 0;
  for await (const document of documentsOf(collection)) {
    documents++;
    for (const [name, value] of Object.entries(document)) {
      const kinds = fields.get(name) ?? new Set<BsonKind>();
      // Documents before this one leave it out.
      if (!fields.has(name) && documents > 1) kinds.add('null');
      fields.set(name, kinds.add(bsonKind(value)));
    }
    for (const [name, kinds] of fields) if (!(name in document)) kinds.add('null');
  }
  const columns = [...fields].map(([name, kinds]) => ({ name, type: typeOf(kinds), nullable: name !== '_id' }));
  return {
    schema: 'public',
    name: collection.collectionName,
    columns,
    key: ['_id'],
    unique: await uniqueOf(collection),
    references: [],
  };
}

async function* documentsOf(collection: Collection): AsyncGenerator<Document> {
  const rows = await collection.estimatedDocumentCount();
  if (rows > mostRead) {
    try {
      yield* collection.aggregate([{ $sample: { size: mostRead } }], exactly);
      return;
    } catch (error) {
      if (!(error instanceof MongoServerError)) throw error;
    }
  }
  yield* collection.find({}, exactly).sort({ _id: 1 }).limit(mostRead);
}

/** Fields that an index keeps apart in all documents. */
async function uniqueOf(collection: Collection): Promise<readonly (readonly string[])[]> {
  const indexes = await collection.listIndexes().toArray();
  return indexes.flatMap(({ key, unique, sparse, partialFilterExpression }) => {
    const names = Object.keys(key as object);
    const isWhole = unique === true && sparse !== true && partialFilterExpression === undefined;
    return isWhole && names.every((name) => !name.includes('.')) ? [names] : [];
  });
}

/** The type that holds all values of a field; what several kinds share is text, or JSON where one of them nests. */
function typeOf(kinds: ReadonlySet<BsonKind>): string {
  const own = [...kinds].filter((kind) => kind !== 'null');
  if (own.some((kind) => nesting.has(kind))) return 'jsonb';
  const only = (...allowed: readonly BsonKind[]) => own.every((kind) => allowed.includes(kind));
  if (own.length === 0) return 'text';
  if (own.length === 1) return types[own[0] as BsonKind] ?? 'text';
  if (only('int', 'long')) return 'bigint';
  if (only('int', 'double')) return 'double precision';
  return only('int', 'long', 'double', 'decimal') ? 'numeric' : 'text';
}

const nesting: ReadonlySet<BsonKind> = new Set<BsonKind>(['array', 'object', 'binary', 'other']);

const types: Readonly<Partial<Record<BsonKind, string>>> = {
  text: 'text',
  boolean: 'boolean',
  int: 'integer',
  long: 'bigint',
  double: 'double precision',
  decimal: 'numeric',
  date: 'timestamptz',
  objectId: 'ObjectId',
  uuid: 'uuid',
};
