// The raw bits of cells, without end, for test suites of random numbers:
//   node --import tsx bench/cell-bits.ts rows | dieharder -a -g 200
//   node --import tsx bench/cell-bits.ts fields | dieharder -a -g 200
// `rows`: both words of consecutive rows of one field. `fields`: of each row those of 64 fields side by side, of three datasets
// and four seeds, as a reader of tables would come upon them.
import { writeSync } from 'node:fs';

import { hashCells } from '../src/random/cell.ts';
import { deriveKey, type Key, rootKey } from '../src/random/key.ts';
import { Rows } from '../src/random/rows.ts';

const batch = 4096;
const how = process.argv[2] ?? 'rows';
const keys = how === 'fields' ? manyKeys() : [deriveKey(rootKey('1'), 'users', 'id', 'value')];
const rows = new Rows(batch);
const [h0, h1] = [new Uint32Array(batch), new Uint32Array(batch)];
const out = new Uint32Array(2 * batch * keys.length);

/** The fields of tables as they are: names that differ in a letter or a number. */
function manyKeys(): Key[] {
  const names = Array.from(
    { length: 64 },
    (_, i) => [String(1 + (i & 3)), `table_${i % 3}`, `field_${i >> 2}`] as const,
  );
  return names.map(([seed, dataset, field]) => deriveKey(rootKey(seed), dataset, field, 'value'));
}

for (let start = 0; ; start += batch) {
  rows.setRange(start, batch);
  keys.forEach((key, field) => {
    hashCells(key, rows, h0, h1);
    for (let i = 0; i < batch; i++) {
      const at = 2 * (i * keys.length + field);
      out[at] = h0[i] as number;
      out[at + 1] = h1[i] as number;
    }
  });
  write(new Uint8Array(out.buffer));
}

function write(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}
