import { BSON, type Collection, MongoServerError } from 'mongodb';

import type { SampledTable, SampleOptions, TableContents } from '../sample.ts';

import { bsonKind, extendedText, plainText } from './bson/extended-text.ts';
import type { Context } from './context.ts';
import { exactly } from './document-ids.ts';

/** A sample of every collection, documents as they nest. Loads' own records are left out. */
export async function* sampleCollections(
  { db }: Context,
  ledgerSchema: string,
  { most }: SampleOptions,
): AsyncGenerator<SampledTable> {
  for (const name of await collectionNames(db, ledgerSchema)) {
    const collection = db.collection(name);
    const rows = await collection.estimatedDocumentCount();
    const found = rows > mostRead ? await drawn(collection, most) : await spread(collection, rows, most);
    yield { table: name, rows, columns: [], sample: found };
  }
}

async function collectionNames(db: Context['db'], ledgerSchema: string): Promise<readonly string[]> {
  const infos = await db.listCollections({}, { nameOnly: true }).toArray();
  const names = infos.map(({ name }) => name);
  return names.filter((name) => !name.startsWith(`${ledgerSchema}.`) && !name.startsWith('system.')).sort();
}

/** All documents of every collection, in the order of `_id`, what they nest as JSON texts. Loads' own records are left out. */
export async function* collectionContents({ db }: Context, ledgerSchema: string): AsyncGenerator<TableContents> {
  for (const table of await collectionNames(db, ledgerSchema))
    yield { table, rows: documentTexts(db.collection(table)) };
}

async function* documentTexts(collection: Collection): AsyncGenerator<readonly Record<string, unknown>[]> {
  let held: Record<string, unknown>[] = [];
  for await (const document of collection.find({}, { ...exactly, sort: { _id: 1 } })) {
    if (held.push(asTexts(document)) < batch) continue;
    yield held;
    held = [];
  }
  yield held;
}

const batch = 1024;

/** Up to so many documents a collection is read as a whole. */
const mostRead = 50_000;

/** The server's own sample; the first documents where it has none. */
async function drawn(collection: Collection, most: number): Promise<Record<string, unknown>[]> {
  try {
    const found = await collection.aggregate([{ $sample: { size: most } }], exactly).toArray();
    return found.map(plain);
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error;
    return (await collection.find({}, exactly).limit(most).toArray()).map(plain);
  }
}

async function spread(collection: Collection, rows: number, most: number): Promise<Record<string, unknown>[]> {
  const stride = Math.max(1, Math.ceil(rows / most));
  const found: Record<string, unknown>[] = [];
  let at = 0;
  for await (const document of collection.find({}, { ...exactly, sort: { _id: 1 } })) {
    if (at++ % stride === 0) found.push(plain(document));
  }
  return found;
}

function asTexts(document: object): Record<string, unknown> {
  const text = (value: unknown) =>
    ['array', 'object', 'binary', 'other'].includes(bsonKind(value)) ? extendedText(value) : plainText(value);
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, text(value)]));
}

/** Single values as texts; what documents and arrays nest as JSON has it, else in Extended JSON. */
function plain(document: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, nests(value) ? nested(value) : text(value)]),
  );
}

function nests(value: unknown): value is object {
  return ['array', 'object'].includes(bsonKind(value));
}

function text(value: unknown): string | null {
  if (bsonKind(value) === 'binary') return (value as BSON.Binary).toString('base64');
  return bsonKind(value) === 'other' ? String(value) : plainText(value);
}

function nested(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nested);
  const kind = bsonKind(value);
  if (kind === 'object')
    return Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, nested(member)]));
  if (kind === 'int' || kind === 'double') return finite(Number(value)) ?? String(value);
  if (['long', 'decimal', 'objectId', 'uuid', 'binary', 'date'].includes(kind))
    return JSON.parse(BSON.EJSON.stringify(value, { relaxed: false })) as unknown;
  return kind === 'null' || kind === 'text' || kind === 'boolean' ? (value ?? null) : String(value);
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
