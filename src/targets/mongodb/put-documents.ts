import type { BatchWriter } from './batch-writer.ts';
import type { AnyDocument, Context } from './context.ts';
import { idEndOf, idTextOf, withIds } from './document-ids.ts';

/** Makes documents what is given, each by its `_id`, or puts them there. What is sent is on its way when this resolves. */
export async function putDocuments(
  { db, server }: Context,
  collection: string,
  writer: BatchWriter,
  documents: readonly Uint8Array[],
): Promise<void> {
  if (documents.length === 0) return;
  if (!server.updates) await db.collection<AnyDocument>(collection).deleteMany(withIds(documents.map(idTextOf)));
  const { bytes, ends } = inRow(server.updates ? documents.map(updateOf) : documents);
  await writer.write(server.updates ? 'update' : 'insert', bytes, ends, documents.length);
}

/** One after the other, and where each ends. */
export function inRow(parts: readonly Uint8Array[]): { readonly bytes: Buffer; readonly ends: number[] } {
  let end = 0;
  return { bytes: Buffer.concat(parts), ends: parts.map(({ length }) => (end += length)) };
}

const upsert = Buffer.from('\x08upsert\0\x01\0', 'latin1');

/** `{q: {_id: …}, u: …, upsert: true}`: the document is not read for it. */
function updateOf(document: Uint8Array): Buffer {
  const id = firstElement(document);
  const q = Buffer.alloc(id.length + 5);
  q.writeInt32LE(q.length);
  q.set(id, 4);
  const body = Buffer.concat([Buffer.from('\x03q\0', 'latin1'), q, Buffer.from('\x03u\0', 'latin1'), document, upsert]);
  const head = Buffer.alloc(4);
  head.writeInt32LE(body.length + 4);
  return Buffer.concat([head, body]);
}

function firstElement(document: Uint8Array): Uint8Array {
  return document.subarray(4, idEndOf(document));
}
