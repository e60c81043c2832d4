import type { DatasetPair } from './compared-version.ts';

/** Whether the plans of a dataset say the same: the fingerprint leaves out what no row depends on. */
export function isUnchanged({ from, to }: DatasetPair): boolean {
  return from.fingerprint === to.fingerprint && from.tenant === to.tenant;
}
