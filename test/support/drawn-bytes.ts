import { createHash } from 'node:crypto';

/** Bytes as good as random ones, of which every run has the same: what is searched for in outputs is not in them by chance. */
export function drawnBytes(name: string, length: number): Buffer {
  return createHash('shake256', { outputLength: Math.max(length, 1) })
    .update(name)
    .digest()
    .subarray(0, length);
}
