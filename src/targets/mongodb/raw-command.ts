import type { Db, Document } from 'mongodb';
import { DocumentSequence } from 'mongodb/lib/cmap/commands.js';

/**
 * Sends a command of which one field is documents that are BSON already. `insertMany` would make them once more, out of
 * objects that would have to be made first.
 */
export function rawCommand(db: Db, command: Document, field: string, documents: Uint8Array): Promise<Document> {
  const sequence = new DocumentSequence(field);
  sequence.push({}, documents);
  const { writeConcern } = db;
  return db.command({ ...command, ...(writeConcern && { writeConcern }), [field]: sequence });
}
