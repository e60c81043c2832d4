import { BSON, type Collection, MongoServerError } from 'mongodb';

import type { SampledTable, SampleOptions } from '../sample.ts';

import { bsonKind, extendedText, plainText } from './bson/extended-text.ts';
import type { Context } from './context.ts';
import { exactly } from './document-ids.ts';

/** A sample of every collection, documents as they nest. Loads' own records are left out. */
export async function* sampleCollections(
  { db }: Context,
  ledgerSchema: string,
  { most, asText }: SampleOptions,
): AsyncGenerator<SampledTable> {
  const infos = await db.listCollections({}, { nameOnly: true }).toArray();
  const names = infos
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(`${ledgerSchema}.`) && !name.startsWith('system.'));
  for (const name of names.sort()) {
    const collection = db.collection(name);
    const rows = await collection.estimatedDocumentCount();
    const show = asText ? asTexts : (document: object) => plain(document) as Record<string, unknown>;
    const found =
      rows > mostRead && !asText ? await drawn(collection, most) : await spread(collection, rows, most, show);
    yield { table: name, rows, columns: [], sample: found };
  }
}

/** Up to so many documents a collection is read as a whole. */
const mostRead = 50_000;

/** The server's own sample; the first documents where it has none. */
async function drawn(collection: Collection, most: number): Promise<Record<string, unknown>[]> {
  try {
    const found = await collection.aggregate([{ $sample: { size: most } }], exactly).toArray();
    return found.map(plain) as Record<string, unknown>[];
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error;
    return (await collection.find({}, exactly).limit(most).toArray()).map(plain) as Record<string, unknown>[];
  }
}

async function spread(
  collection: Collection,
  rows: number,
  most: number,
  show: (document: object) => Record<string, unknown>,
): Promise<Record<string, unknown>[]> {
  const stride = Math.max(1, Math.ceil(rows / most));
  const found: Record<string, unknown>[] = [];
  let at = 0;
  for await (const document of collection.find({}, { ...exactly, sort: { _id: 1 } })) {
    if (at++ % stride === 0) found.push(show(document));
  }
  return found;
}

function asTexts(document: object): Record<string, unknown> {
  const text = (value: unknown) =>
    ['array', 'object', 'binary', 'other'].includes(bsonKind(value)) ? extendedText(value) : plainText(value);
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, text(value)]));
}

/** Documents, arrays and texts; all other values as text. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined || typeof value === 'string') return value ?? null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof BSON.Binary)
    return value.sub_type === BSON.Binary.SUBTYPE_UUID ? value.toUUID().toString() : value.toString('base64');
  if (typeof value !== 'object' || '_bsontype' in value) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
