import { type Db, type Document, MongoServerError } from 'mongodb';

import type { ValueSupport } from './bson/cell.ts';
import { serverCodes } from './failure.ts';

/** What a server can do and how much it takes at once, found by asking it; nothing is written. */
export interface Capabilities {
  readonly product: string;
  readonly version: string;
  /** Bytes of a document. */
  readonly documentSize: number;
  /** Bytes of a message. */
  readonly messageSize: number;
  /** Writes of a message. */
  readonly batchSize: number;
  /** Messages on their way at once: while the server writes, the next ones are made. */
  readonly writesAtOnce: number;
  /**
   * Whether it can change many documents where they lie. FerretDB reads a collection from its beginning for each one, and holds one of
   * its hundred connections to SQLite for each until it has done all of a message: with a hundred it waits for itself, for ever.
   */
  readonly updates: boolean;
  readonly transactions: boolean;
  readonly validators: boolean;
  /** Whether `renameCollection` may take the place of another collection. */
  readonly dropTarget: boolean;
  /** Whether it may rename collections with a dot in their names. */
  readonly dottedRenames: boolean;
  readonly lookup: boolean;
  readonly partialIndexes: boolean;
  /** Double quotes in names of collections, fields and indexes: FerretDB writes these into its SQL as they are. */
  readonly quotedNames: boolean;
  readonly values: ValueSupport;
}

/** Asks a server what it can do, by trying it where no version tells. */
export async function capabilitiesOf(db: Db): Promise<Capabilities> {
  const admin = db.admin();
  const [hello, build] = await Promise.all([admin.command({ hello: 1 }), admin.command({ buildInfo: 1 })]);
  // FerretDB 1 closes the connection where it is sent a type that it does not know: it cannot be asked.
  const isMongodb = build.ferretdbVersion === undefined;
  const none = `data_cli_${Math.floor(Date.now())}`;
  const [validators, dropTarget, dottedRenames, lookup, partialIndexes] = await Promise.all([
    takes(db, { create: '', validator: { _id: 1 } }),
    takes(db.client.db('admin'), {
      renameCollection: `${db.databaseName}.${none}`,
      to: `${db.databaseName}.${none}_2`,
      dropTarget: true,
    }),
    finds(db.client.db('admin'), {
      renameCollection: `${db.databaseName}.${none}.a`,
      to: `${db.databaseName}.${none}.b`,
    }),
    takes(db, { aggregate: none, pipeline: [lookupStage], cursor: {} }),
    takes(db, { createIndexes: none, indexes: [partialIndex, { key: {}, name: 'none' }] }),
  ]);
  return {
    product: isMongodb ? 'MongoDB' : 'FerretDB',
    version: String(build.version),
    documentSize: hello.maxBsonObjectSize ?? 16 * 1024 * 1024,
    messageSize: hello.maxMessageSizeBytes ?? 48_000_000,
    batchSize: hello.maxWriteBatchSize ?? 100_000,
    // Two writers of one SQLite file wait for each other longer than they write.
    writesAtOnce: isMongodb ? 3 : 1,
    updates: isMongodb,
    transactions: hello.setName !== undefined || hello.msg === 'isdbgrid',
    validators,
    dropTarget,
    dottedRenames,
    lookup,
    partialIndexes,
    quotedNames: isMongodb,
    values: { decimals: isMongodb, specialFloats: isMongodb },
  };
}

const lookupStage = { $lookup: { from: 'none', localField: 'a', foreignField: 'a', as: 'b' } };
const partialIndex = { key: { a: 1 }, name: 'a', partialFilterExpression: { a: { $type: 'string' } } };

/**
 * Whether a server knows a command's options: all of these fail or find nothing on a server that does. What is refused for
 * another reason, such as a lack of rights, is known.
 */
async function takes(db: Db, command: Document): Promise<boolean> {
  const code = await codeOf(db, command);
  return code !== serverCodes.notImplemented && code !== serverCodes.commandNotFound;
}

/** The same for a name that the server may not be able to read. */
async function finds(db: Db, command: Document): Promise<boolean> {
  return (await codeOf(db, command)) !== serverCodes.invalidNamespace;
}

async function codeOf(db: Db, command: Document): Promise<unknown> {
  try {
    await db.command(command);
    return undefined;
  } catch (error) {
    if (error instanceof MongoServerError) return error.code;
    throw error;
  }
}

/** In words, for people. */
export function lacking(server: Capabilities): string[] {
  const words: [boolean, string][] = [
    [server.transactions, 'transactions: a load that dies is undone by the next'],
    [
      server.updates,
      'updates: `upsert` and `sync` delete what they change and insert it again; readers may find it missing',
    ],
    [server.validators, 'validators: the server does not hold documents against the definition'],
    [
      server.dropTarget,
      'a rename onto another collection: while `replace` ends, readers may find the collection missing',
    ],
    [server.dottedRenames, 'a rename of collections with a dot in their names: `replace` copies them'],
    [server.lookup, '$lookup: references are checked by reading both collections'],
    [server.partialIndexes, 'partial indexes: unique fields that may be null get no unique index'],
    [server.quotedNames, 'double quotes in names'],
    [server.values.decimals, 'decimals: those of up to 15 digits are doubles, wider ones strings'],
    [server.values.specialFloats, 'NaN, infinities and the sign of zero'],
  ];
  return words.flatMap(([has, what]) => (has ? [] : [what]));
}
