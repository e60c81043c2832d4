import { BSON } from 'mongodb';

import { BatchWriter } from './batch-writer.ts';
import { dropIfThere } from './collections.ts';
import type { AnyDocument, Context } from './context.ts';
import { withIds } from './document-ids.ts';
import { putDocuments } from './put-documents.ts';

/** What takes back one step of a load. */
interface Step {
  readonly collection: string;
  /** Whether the collection was made: all of it goes. */
  readonly made?: boolean;
  /** `_id`s (see `idText`) that were not there. */
  readonly created: readonly string[];
}

/**
 * What a load without a transaction changes is written down before it is changed, in the database itself: who comes after
 * a loader that died can take it back.
 */
export class UndoLog {
  #steps = 0;
  readonly #prefix: string;

  constructor(
    private readonly context: Context,
    private readonly id: string,
  ) {
    this.#prefix = `${undoMark}${id}/`;
  }

  /** `before`: documents as they were, one after another. */
  async add(step: Step, before: readonly Uint8Array[] = []): Promise<void> {
    const head = BSON.serialize(step);
    const key = `${this.#prefix}${String(this.#steps++).padStart(8, '0')}`;
    await this.context.parts.write(key, Buffer.concat([head, ...before]));
  }

  /** The last step first. */
  async undo(): Promise<void> {
    const { parts } = this.context;
    // A change that is to stand is finished by whoever comes next.
    if (await parts.read(`${commitMark}${this.id}`)) return;
    const keys = await parts.keys(this.#prefix);
    for (const key of keys.reverse()) {
      const bytes = await parts.read(key);
      if (bytes) await this.#undoStep(bytes);
      await parts.remove(key);
    }
  }

  /** The load is done: nothing is to be taken back. */
  async forget(): Promise<void> {
    const { parts } = this.context;
    for (const key of await parts.keys(this.#prefix)) await parts.remove(key);
  }

  async #undoStep(bytes: Buffer): Promise<void> {
    const { db } = this.context;
    const size = bytes.readInt32LE();
    const { collection, made, created } = BSON.deserialize(bytes.subarray(0, size)) as Step;
    if (made) return dropIfThere(db, collection);
    if (created.length > 0) await db.collection<AnyDocument>(collection).deleteMany(withIds(created));
    const before: Uint8Array[] = [];
    for (let at = size; at < bytes.length; at += bytes.readInt32LE(at)) {
      before.push(bytes.subarray(at, at + bytes.readInt32LE(at)));
    }
    const writer = new BatchWriter(this.context, collection, collection);
    await writer.drained(() => putDocuments(this.context, collection, writer, before));
  }
}

/** Does what takes down its steps in a log: where it fails, what it has done is taken back. */
export async function orUndone<T>(log: UndoLog, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Where the server is away whoever loads next does this.
    await log.undo().catch(() => undefined);
    throw error;
  }
}

export const undoMark = 'undo/';
export const commitMark = 'commit/';
