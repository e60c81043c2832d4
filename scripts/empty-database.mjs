// The folder of a PGlite database with nothing in it, as a packed tar file: PostgreSQL's own way of making one takes five
// seconds, which nobody's first load should have to wait for. Kept in .cache, a file for each version of PGlite.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const cache = fileURLToPath(new URL('../.cache', import.meta.url));

/** 40 MB of mostly the same pages: 1.6 MB; quality 9 would take four times as long for 3 % of it. */
const packing = {
  [constants.BROTLI_PARAM_QUALITY]: 5,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};

export async function emptyDatabase() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.resolve('@electric-sql/pglite'))));
  const kept = `${cache}/pglite-${version}.tar.br`;
  if (existsSync(kept)) return readFileSync(kept);
  const packed = brotliCompressSync(await makeDatabase(), { params: packing });
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, packed);
  return packed;
}

async function makeDatabase() {
  // Settings of the machine that builds are nobody else's.
  process.env.TZ = 'UTC';
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create();
  const file = await database.dumpDataDir('none');
  await database.close();
  return Buffer.from(await file.arrayBuffer());
}
