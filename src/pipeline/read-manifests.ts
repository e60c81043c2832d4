import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { type Manifest, manifestName, toolName } from '../formats/manifest.ts';
import type { PlacedManifest } from '../formats/merge-manifests.ts';

/**
 * Reads manifests: of folders those in them. `out` is the folder from which files are named. One that cannot be read, or
 * is none, is reported.
 */
export async function readManifests(
  places: readonly string[],
  out: string,
  report: Report,
): Promise<readonly PlacedManifest[]> {
  const found = await Promise.all(places.map((place) => readManifest(place, out, report)));
  return found.flatMap((each) => each ?? []);
}

async function readManifest(given: string, out: string, report: Report): Promise<PlacedManifest | undefined> {
  const isFolder = (await stat(given).catch(() => undefined))?.isDirectory() === true;
  const place = isFolder ? path.join(given, manifestName) : given;
  const text = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is none' : `it cannot be read (${error.code})`;
    report(
      diagnostic('DC614', `\`${place}\` is no manifest: ${why}`, { help: 'give folders that `generate --out` wrote' }),
    );
  });
  if (text === undefined) return undefined;
  const manifest = parsed(text);
  if (typeof manifest !== 'string') return { place, prefix: prefixOf(place, out), manifest };
  report(
    diagnostic('DC614', `\`${place}\` is no manifest: ${manifest}`, {
      help: 'give folders that `generate --out` wrote',
    }),
  );
  return undefined;
}

/** As far as merging reads it; else what is wrong. Anyone may have written it. */
function parsed(text: string): Manifest | string {
  let manifest: Partial<Manifest> | null;
  try {
    manifest = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  if (manifest?.tool?.name !== toolName) return 'it was not written by data-cli';
  if (manifest.schema_version !== 1) return `its schema_version is ${manifest.schema_version}, not 1`;
  const { datasets, files, shard } = manifest;
  const isWhole = Array.isArray(files) && Array.isArray(datasets) && datasets.every(isDataset);
  const isPart = !shard || (Number.isInteger(shard.index) && Number.isInteger(shard.of) && shard.index <= shard.of);
  return isWhole && isPart ? (manifest as Manifest) : 'parts of it are missing';
}

function isDataset(dataset: Partial<Manifest['datasets'][0]> | null): boolean {
  const { rows, range, content_hash: hash, files } = dataset ?? {};
  return Number.isInteger(rows) && range !== undefined && /^[0-9a-f]{16}$/.test(hash ?? '') && Array.isArray(files);
}

/** With slashes on every system, as all names in manifests. */
function prefixOf(place: string, out: string): string {
  const folder = path.relative(out, path.dirname(place)).split(path.sep).join('/');
  return folder === '' ? '' : `${folder}/`;
}
