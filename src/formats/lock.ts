import { toolName } from './manifest.ts';

/** Beside `data-cli.yaml`, or where it would be. */
export const lockName = 'data-cli.lock';

/** What `data-cli.lock` says: `schemas/v1/lock.json`. Keys stand in this order. */
export interface Lock {
  readonly schema_version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly catalogue: number;
  readonly seed: string;
  readonly as_of: string;
  /** The Environment that the rows are counted and seeded by; absent: none. */
  readonly environment?: string;
  /** By namespace and name. */
  readonly datasets: readonly LockedDataset[];
}

export interface LockedDataset {
  readonly name: string;
  readonly namespace: string;
  readonly version?: string;
  readonly fingerprint: string;
  readonly rows: number;
  /** A sum over the rows, whatever their order: see `ContentHash`. */
  readonly content_hash: string;
  /** By field, in output order: see `Trace`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A lock as it is written to its file. */
export function lockText(lock: Lock): string {
  return `${JSON.stringify(lock, undefined, 2)}\n`;
}

/** A lock, as far as it is read; else what is wrong. Anyone may have written it. */
export function readLock(value: unknown): Lock | string {
  const lock = value as Partial<Lock> | null;
  if (typeof lock !== 'object' || lock?.tool?.name !== toolName) return 'it was not written by data-cli';
  if (lock.schema_version !== 1) return `its schema_version is ${lock.schema_version}, not 1`;
  const { catalogue, seed, as_of: asOf, datasets } = lock;
  const isWhole =
    Number.isInteger(catalogue) && typeof seed === 'string' && typeof asOf === 'string' && Array.isArray(datasets);
  return isWhole && datasets.every(isDataset) ? (lock as Lock) : 'parts of it are missing';
}

function isDataset(dataset: Partial<LockedDataset> | null): boolean {
  const { name, namespace, fingerprint, rows, content_hash: hash, fields } = dataset ?? {};
  const texts = [name, namespace, fingerprint, hash];
  const isWhole = texts.every((each) => typeof each === 'string') && Number.isSafeInteger(rows);
  return isWhole && typeof fields === 'object' && Object.values(fields).every((each) => typeof each === 'string');
}
