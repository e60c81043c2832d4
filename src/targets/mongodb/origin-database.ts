import { BSON, type ClientSession, type Collection, type Db, type Document, type MongoClient } from 'mongodb';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Address } from '../address.ts';
import {
  type ConnectOptions,
  type OriginBatch,
  type OriginDatabase,
  type OriginSource,
  originRows,
} from '../target.ts';
import { TargetFailure } from '../target-failure.ts';

import { extendedText, plainText } from './bson/extended-text.ts';
import { openClient } from './connect.ts';
import { exactly } from './document-ids.ts';
import { asking, codeText, refusal } from './failure.ts';
import { originCollections } from './origin-collections.ts';

/** A server that documents are read from and nothing is written to: as of one moment, where it has snapshots. */
export async function openOrigin(address: Address, options: ConnectOptions): Promise<OriginDatabase> {
  const { label } = address;
  return asking(label, async () => {
    const client = await openClient(address, options);
    const db = client.db();
    const session = await snapshotOf(client, db);
    return {
      ...(!session && { isMoving: true as const }),
      rows: (source, wanted, documents) => rowsOf({ db, session, label }, source, wanted, documents),
      tables: () => asking(label, () => originCollections(db, options.ledgerSchema)),
      close: async () => {
        await session?.endSession();
        await client.close();
      },
    };
  });
}

interface Reading {
  readonly db: Db;
  readonly session: ClientSession | undefined;
  readonly label: string;
}

/** Wire version of MongoDB 5.0, the first with snapshots that any collection is read in. */
const withSnapshots = 13;

async function snapshotOf(client: MongoClient, db: Db): Promise<ClientSession | undefined> {
  return hasSnapshots(await db.admin().command({ hello: 1 })) ? client.startSession({ snapshot: true }) : undefined;
}

/** Replica sets and clusters have snapshots; a single server, and what only speaks the protocol, has none. By its `hello`. */
export function hasSnapshots(hello: Document): boolean {
  const isSet = hello.setName !== undefined || hello.msg === 'isdbgrid';
  return isSet && Number(hello.maxWireVersion) >= withSnapshots;
}

/** Documents in the order of `_id`, a text or null for each of their fields. */
async function* rowsOf(
  reading: Reading,
  source: OriginSource,
  wanted: readonly string[],
  documents: readonly string[],
): AsyncIterable<OriginBatch> {
  try {
    const { collection, filter } = await opened(reading, source);
    const wants = new Set(wanted);
    const inJson = new Set(documents);
    const text = (name: string, value: unknown): string | null => {
      if (!wants.has(name) || value === null || value === undefined) return null;
      return inJson.has(name) ? extendedText(value) : plainText(value);
    };
    let batch = new Batch();
    const found = collection.find(filter, { ...exactly, ...(reading.session && { session: reading.session }) });
    for await (const document of found.sort({ _id: 1 })) {
      batch.add(document, text);
      if (batch.count < originRows) continue;
      yield batch.done();
      batch = new Batch();
    }
    yield batch.done();
  } catch (error) {
    throw await readingFailure(error, reading.label);
  }
}

async function opened(
  { db, label }: Reading,
  source: OriginSource,
): Promise<{ collection: Collection; filter: object }> {
  const name = 'table' in source ? source.table : '';
  if (name === '') {
    const help = 'write `collection:` beside it';
    throw refusal(
      diagnostic('DC531', `\`${label}\`: a query of documents is a filter, and no collection is named`, { help }),
    );
  }
  const [info] = await db.listCollections({ name }, { nameOnly: true }).toArray();
  if (!info) throw refusal(diagnostic('DC513', `\`${label}\` has no collection \`${name}\``));
  const filter = 'filter' in source && source.filter !== undefined ? readFilter(source.filter, label) : {};
  return { collection: db.collection(name), filter };
}

function readFilter(text: string, label: string): object {
  try {
    const filter = BSON.EJSON.parse(text, { relaxed: false });
    if (typeof filter === 'object' && filter !== null && !Array.isArray(filter)) return filter;
  } catch {
    // Told below: what the parser says may be a part of a value.
  }
  const help = 'as in `query: \'{"country": "DE"}\'`, in Extended JSON';
  throw refusal(diagnostic('DC531', `\`${label}\`: the query is no filter of MongoDB`, { help }));
}

/** Of what the driver says of documents nothing is told: it may be a part of one. */
async function readingFailure(error: unknown, label: string): Promise<unknown> {
  if (error instanceof BSON.BSONError)
    return new TargetFailure(
      [diagnostic('DC513', `\`${label}\` holds a document that is no BSON, or a text that is not UTF-8`)],
      'no',
    );
  const { code } = error as { readonly code?: unknown };
  if (code !== snapshotTooOld) return asking(label, () => Promise.reject(error)).catch((known: unknown) => known);
  const help = 'let the server keep snapshots for longer: `minSnapshotHistoryWindowInSeconds`';
  const message = `\`${label}\` does not hold its snapshot any more: ${codeText(error as { code: unknown })}`;
  return new TargetFailure([diagnostic('DC513', message, { help })], 'environment');
}

const snapshotTooOld = 239;

/** Rows of a batch, under all fields that one of them has. */
class Batch {
  readonly #cells = new Map<string, (string | null)[]>();
  count = 0;

  add(document: object, text: (name: string, value: unknown) => string | null): void {
    for (const [name, value] of Object.entries(document)) {
      const cells = this.#cells.get(name) ?? [];
      this.#cells.set(name, cells);
      // Rows before this one that leave the field out.
      while (cells.length < this.count) cells.push(null);
      cells.push(text(name, value));
    }
    this.count++;
  }

  done(): OriginBatch {
    const cells = [...this.#cells.values()];
    for (const each of cells) while (each.length < this.count) each.push(null);
    return { columns: [...this.#cells.keys()], cells, count: this.count };
  }
}
