import { HashFile } from '../../generate/checks/hash-file.ts';
import type { HashStorage } from '../../generate/checks/scratch.ts';

import { TextHashes } from './cell-columns.ts';
import { BatchKeys } from './row-batch.ts';
import type { RowTable } from './row-tables.ts';

export interface KeyHashes {
  readonly fields: readonly string[];
  /** Rows of which one of the fields is null have no key. */
  readonly withoutNulls?: boolean;
  /** A field of which 64 bits stand beside each key. */
  readonly beside?: string;
}

const four = new Uint32Array(4);

/** What some fields of a table's rows come to as keys, by hash in a file: nothing of it is in memory. */
export async function keyHashes(storage: HashStorage, table: RowTable, asked: KeyHashes): Promise<HashFile> {
  const { fields, withoutNulls = false, beside } = asked;
  const file = new HashFile(storage, beside === undefined ? 4 : 6);
  const [ofKeys, ofValues] = [new TextHashes(), new TextHashes()];
  for await (const batch of table.batches()) {
    const keys = new BatchKeys(batch, fields);
    const others = new BatchKeys(batch, beside === undefined ? [] : [beside]);
    const texts: string[] = [];
    const values: string[] = [];
    for (let row = 0; row < batch.count; row++) {
      if (withoutNulls && keys.isNull(row)) continue;
      texts.push(keys.at(row));
      if (beside !== undefined) values.push(others.at(row));
    }
    const { a, b, c, d } = ofKeys.of(texts);
    const { a: low, b: high } = ofValues.of(values);
    for (let i = 0; i < texts.length; i++) {
      four[0] = a[i] as number;
      four[1] = b[i] as number;
      four[2] = c[i] as number;
      four[3] = d[i] as number;
      file.add(four, 0, low[i], high[i]);
    }
  }
  return file;
}
