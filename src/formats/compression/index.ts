import type { Compression } from './compression.ts';
import { gzip } from './gzip.ts';
import { zstd } from './zstd.ts';

/** In the order that help shows. */
export const compressions: readonly Compression[] = [gzip, zstd];

/** One of `compressions` by its name; throws where there is none. */
export function compressionOf(name: string): Compression {
  const compression = compressions.find((each) => each.name === name);
  if (!compression) throw new Error(`there is no compression ${name}`);
  return compression;
}

/** What a file is compressed with, by its name; undefined: it is as it is. */
export function compressionOfFile(path: string): Compression | undefined {
  const name = path.toLowerCase();
  return compressions.find(({ extension }) => name.endsWith(`.${extension}`));
}
