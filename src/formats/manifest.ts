import type { DatasetPlan, InvalidKind, Plan } from '../plan/plan.ts';

import { type Shard, wholeRun } from './format.ts';
import type { WrittenFile } from './sinks/output.ts';

export const manifestName = 'manifest.json';
export const toolName = 'data-cli';

/** What a folder of output says of itself: `schemas/v1/manifest.json`. Keys stand in this order. */
export interface Manifest {
  readonly schema_version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly catalogue: number;
  readonly seed: string;
  readonly as_of: string;
  readonly fingerprint: string;
  /** The commit that the definitions are from, and what it was asked for by. Absent: they lay there as files. */
  readonly git?: { readonly ref: string; readonly commit: string };
  /** Names of the masking keys that values depend on, never the keys. */
  readonly key_ids: readonly string[];
  readonly format: string;
  /** Absent: the whole. */
  readonly shard?: { readonly index: number; readonly of: number };
  /** The rows of one tenant, of the datasets that belong to tenants. Absent: those of all. */
  readonly tenant?: { readonly dataset: string; readonly value: string };
  readonly datasets: readonly ManifestDataset[];
  /** Files that belong to no dataset alone. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestDataset {
  readonly name: string;
  readonly namespace: string;
  readonly version?: string;
  readonly fingerprint: string;
  /** How many rows the files hold. */
  readonly rows: number;
  /** How many real rows were taken, and of how many. Absent: all, or none are real. */
  readonly taken?: { readonly rows: number; readonly of: number };
  /** How many values of all real rows their rules could not read, by field or path. Absent: none. */
  readonly non_conforming?: Readonly<Record<string, number>>;
  /** Their indexes in the whole dataset: `start` included, `end` not. Of a tenant, its rows among them. */
  readonly range: { readonly start: number; readonly end: number };
  /** The lowest and the highest key, where the key is one integer. */
  readonly key_range?: { readonly first: string; readonly last: string };
  /** A sum over the rows, whatever their order: see `ContentHash`. */
  readonly content_hash: string;
  /** How many rows the files hold of each field that is wrong on purpose. Absent: none is. */
  readonly invalid?: readonly InvalidFact[];
  readonly files: readonly ManifestFile[];
}

export interface InvalidFact {
  readonly field: string;
  readonly kind: InvalidKind;
  readonly rows: number;
}

export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
  /** What a compressed file holds. */
  readonly uncompressed?: { readonly bytes: number; readonly sha256: string };
}

export interface RunFacts {
  readonly toolVersion: string;
  readonly format: string;
  readonly git?: Manifest['git'] | undefined;
  readonly shard?: Shard;
  readonly tenant?: { readonly dataset: string; readonly value: string };
  readonly datasets: readonly ManifestDataset[];
  readonly files: readonly ManifestFile[];
}

/** The manifest of a run: what of the plan was written, and with what the same bytes can be made again. */
export function manifestOf(plan: Plan, facts: RunFacts): Manifest {
  const { index, of } = facts.shard ?? wholeRun;
  return {
    schema_version: 1,
    tool: { name: toolName, version: facts.toolVersion },
    catalogue: plan.catalogue,
    seed: plan.seed,
    as_of: plan.asOf,
    fingerprint: plan.fingerprint,
    ...(facts.git && { git: facts.git }),
    key_ids: plan.keyId === undefined ? [] : [plan.keyId],
    format: facts.format,
    ...(of > 1 && { shard: { index, of } }),
    ...(facts.tenant && { tenant: facts.tenant }),
    datasets: facts.datasets,
    files: facts.files,
  };
}

export interface DatasetFacts {
  /** Absent: all of the range. */
  readonly rows?: number;
  readonly start: number;
  readonly end: number;
  readonly contentHash: string;
  readonly keyRange?: { readonly first: string; readonly last: string } | undefined;
  readonly invalid?: readonly InvalidFact[];
  readonly files: readonly ManifestFile[];
}

/** A dataset's part of a manifest. */
export function manifestDataset(dataset: DatasetPlan, facts: DatasetFacts): ManifestDataset {
  return {
    name: dataset.name,
    namespace: dataset.namespace,
    ...(dataset.version !== undefined && { version: dataset.version }),
    fingerprint: dataset.fingerprint,
    rows: facts.rows ?? facts.end - facts.start,
    ...(dataset.taken && { taken: { rows: dataset.taken.rows, of: dataset.taken.of } }),
    ...(dataset.nonConforming && { non_conforming: dataset.nonConforming }),
    range: { start: facts.start, end: facts.end },
    ...(facts.keyRange && { key_range: facts.keyRange }),
    content_hash: facts.contentHash,
    ...(facts.invalid && facts.invalid.length > 0 && { invalid: facts.invalid }),
    files: facts.files,
  };
}

/** A folder's file as its manifest lists it. */
export function manifestFile({ name, bytes, sha256, uncompressed }: WrittenFile): ManifestFile {
  const file = { name, ...hashed(name, { bytes, ...(sha256 !== undefined && { sha256 }) }) };
  return uncompressed ? { ...file, uncompressed: hashed(name, uncompressed) } : file;
}

function hashed(
  name: string,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256?: string },
): { readonly bytes: number; readonly sha256: string } {
  if (sha256 === undefined) throw new Error(`${name} was written without its hash`);
  return { bytes, sha256 };
}

/** A manifest as it is written to its file. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
