import { stat } from 'node:fs/promises';
import path from 'node:path';

export type OutputKind = 'stream' | 'file' | 'folder';

/** What `--out` means: what is there, else a file where the name has an extension. */
export async function outputKind(out: string): Promise<OutputKind> {
  if (out === '-') return 'stream';
  const found = await stat(out).catch(() => undefined);
  if (found) return found.isDirectory() ? 'folder' : 'file';
  return path.extname(out) !== '' && !/[\\/]$/.test(out) ? 'file' : 'folder';
}
