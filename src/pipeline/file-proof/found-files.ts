import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { plainName } from '../../base/plain-name.ts';

import { type Manifest, manifestName } from '../../formats/manifest.ts';

import { fileBytes } from '../file-bytes.ts';
import { readManifests } from '../read-manifests.ts';
import { statIfThere } from '../stat-if-there.ts';
import { UsageError } from '../usage-error.ts';

import type { RowsKind } from './read-records.ts';

/** A file of rows, or files that are parts of one. */
export interface FoundFile {
  readonly kind: RowsKind;
  readonly paths: readonly string[];
  /** What it is called, without its extensions. */
  readonly name: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly manifest?: { readonly place: string; readonly manifest: Manifest };
  /** Whether all datasets have to be there. */
  readonly isWhole: boolean;
}

const kinds: Readonly<Record<string, RowsKind>> = {
  '.csv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
  '.sql': 'sql',
};

const known = `files of rows end in ${Object.keys(kinds).join(', ')}, or in those and .gz or .zst`;

/** Throws a `UsageError` where a path of definitions is one of rows. */
export async function refuseOutput(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (!(await isOutput(path))) continue;
    throw new UsageError(`${path} holds rows, and PATHs are definitions`, `data-cli verify --output ${path}`);
  }
}

async function isOutput(given: string): Promise<boolean> {
  const there = await statIfThere(given);
  // Definitions may be JSON, too.
  if (!there?.isDirectory()) return (fileOf([given])?.kind ?? 'json') !== 'json';
  const names = await readdir(given);
  return names.includes(manifestName) && !names.some((name) => /\.ya?ml$/i.test(name));
}

/** The files of rows that a path means: a file, or those of a folder, by its manifest where it has one. */
export async function findFiles(given: string, report: Parameters<typeof readManifests>[2]): Promise<FoundFiles> {
  const there = await statIfThere(given);
  if (!there) throw new UsageError(`there is no file or folder ${given}`, 'give what `generate --out` wrote');
  if (!there.isDirectory()) {
    const file = fileOf([given]);
    if (!file) throw new UsageError(`${given} is no file of rows`, known);
    return { files: [file], isWhole: file.kind === 'sql' || (file.kind === 'json' && (await hasTables(given))) };
  }
  const names = (await readdir(given)).sort();
  if (names.includes(manifestName)) {
    const [placed] = await readManifests([given], given, report);
    if (!placed) return { files: [], isWhole: false };
    const { place, manifest } = placed;
    const lists = manifest.datasets.map(({ files }) => files.map(({ name }) => path.join(given, name)));
    if (lists.flat().length === 0) throw new UsageError(`${place} lists no files of rows`, 'give a dump that has some');
    return { files: lists.flatMap((paths) => fileOf(paths) ?? []), manifest: { place, manifest }, isWhole: false };
  }
  const files = names.flatMap((name) => fileOf([path.join(given, name)]) ?? []);
  if (files.length === 0) throw new UsageError(`${given} holds no files of rows`, known);
  return { files, isWhole: true };
}

function fileOf(paths: readonly string[]): FoundFile | undefined {
  const [first] = paths;
  if (first === undefined) return undefined;
  const plain = plainName(first);
  const kind = kinds[path.extname(plain).toLowerCase()];
  return kind && { kind, paths, name: path.basename(plain, path.extname(plain)) };
}

/** Whether a file is an object of arrays, by the first sign of it. */
async function hasTables(file: string): Promise<boolean> {
  return (await beginning(file)).trimStart().startsWith('{');
}

/** The first of what a file holds. */
export async function beginning(file: string): Promise<string> {
  for await (const bytes of fileBytes(file)) return new TextDecoder().decode(bytes.subarray(0, 65_536));
  return '';
}
