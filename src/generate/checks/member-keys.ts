import { forEachBatch } from '../for-each-batch.ts';
import type { RowReader } from '../row-reader.ts';

import { CellKeys } from './cell-keys.ts';
import { MemberHashes } from './member-hashes.ts';
import { NumberRun } from './number-run.ts';
import type { HashStorage } from './scratch.ts';

/** The values that some fields of a dataset have together, for what asks whether it has them. */
export class MemberKeys {
  readonly #run = new NumberRun();
  readonly #members: MemberHashes;

  private constructor(
    readonly kind: string,
    storage: HashStorage,
  ) {
    this.#members = new MemberHashes(storage);
  }

  /** Those of all rows; undefined: they have to be told by their texts. */
  static of(reader: RowReader, fields: readonly string[], storage: HashStorage): MemberKeys | undefined {
    const keys = CellKeys.of(
      fields.map((name) => reader.field(name)),
      reader.environment.capacity,
    );
    if (!keys) return undefined;
    const members = new MemberKeys(keys.kind, storage);
    let isRun = true;
    forEachBatch(reader, (rows) => {
      keys.read(rows);
      for (let at = 0; at < rows.length; at++) {
        if (keys.isNull(at)) continue;
        const value = keys.integer(at);
        isRun &&= value !== undefined && members.#run.extend(value);
        if (!isRun) members.#members.add(keys.hashes, at * 4);
      }
    });
    members.#members.seal();
    return members;
  }

  /** Whether the values of a row of the batch that `keys` has read, which are of this kind, are among them. */
  has(keys: CellKeys, at: number): boolean {
    const value = keys.integer(at);
    return (value !== undefined && this.#run.has(value)) || this.#members.has(keys.hashes, at * 4);
  }

  close(): void {
    this.#members.close();
  }
}
