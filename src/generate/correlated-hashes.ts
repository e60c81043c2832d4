import { CellHashes, type Hashes } from '../random/cell.ts';
import { deriveKey, type Key } from '../random/key.ts';
import { normalBelow, normalQuantile } from '../random/normal.ts';
import type { Rows } from '../random/rows.ts';
import { unit } from '../random/uniform.ts';

import { fieldKey } from '../plan/cell-keys.ts';
import type { CorrelationPlan } from '../plan/plan.ts';

import type { RowReader } from './row-reader.ts';

/**
 * In place of a field's own 64 bits a row those of a share that goes along with the shares of other fields (a Gaussian
 * copula): evenly spread as its own are, so that nothing else about the field changes.
 */
export function correlatedHashes(reader: RowReader, { fields, shares }: CorrelationPlan, capacity: number): Hashes {
  const keys = fields.map((name) => deriveKey(fieldKey(reader.key, name), 'value'));
  const own = new CellHashes(keys.at(-1) as Key, capacity);
  // The first of them is what it was.
  if (fields.length === 1) return own;
  const normals = keys.map((key) => new Normals(key, capacity));
  const { h0, h1 } = own;
  return {
    h0,
    h1,
    draw(rows) {
      own.draw(rows);
      for (const each of normals) each.read(rows);
      for (let i = 0; i < rows.length; i++) {
        let sum = 0;
        for (let k = 0; k < shares.length; k++)
          sum += (shares[k] as number) * ((normals[k] as Normals).values[i] as number);
        const bits = Math.min(Number.MAX_SAFE_INTEGER, Math.floor(normalBelow(sum) * 0x20_0000_0000_0000));
        const high = Math.floor(bits / 0x400_0000);
        // The bits that a share does not have stay the row's own.
        h0[i] = (high << 5) | ((h0[i] as number) & 31);
        h1[i] = ((bits - high * 0x400_0000) << 6) | ((h1[i] as number) & 63);
      }
    },
  };
}

/** A standard normal for each row. */
class Normals {
  readonly values: Float64Array;
  readonly #hashes: CellHashes;

  constructor(key: Key, capacity: number) {
    this.values = new Float64Array(capacity);
    this.#hashes = new CellHashes(key, capacity);
  }

  read(rows: Rows): void {
    this.#hashes.draw(rows);
    const { h0, h1 } = this.#hashes;
    for (let i = 0; i < rows.length; i++)
      this.values[i] = normalQuantile(Math.max(1e-17, unit(h0[i] as number, h1[i] as number)));
  }
}
