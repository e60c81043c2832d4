import { createHash } from 'node:crypto';
import path from 'node:path';

import { countText } from '../../base/plural.ts';

import type { Plan } from '../../plan/plan.ts';

import type { Manifest, ManifestDataset, ManifestFile } from '../../formats/manifest.ts';

import type { Finding } from '../../targets/database.ts';

import { storedBytes } from '../file-bytes.ts';

/** Whether a folder's files are those that its manifest names. */
export async function fileFindings(
  folder: string,
  { datasets, files }: Manifest,
  signal: AbortSignal,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { namespace, name, files: own } of datasets)
    for (const file of own) findings.push(await fileFinding(folder, `${namespace}/${name}`, file, signal));
  for (const file of files) findings.push(await fileFinding(folder, '', file, signal));
  return findings;
}

async function fileFinding(folder: string, dataset: string, file: ManifestFile, signal: AbortSignal): Promise<Finding> {
  const base = { phase: 'schema' as const, check: `file ${file.name}`, dataset };
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of storedBytes(path.join(folder, file.name), signal)) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { ...base, ok: false, found: code === 'ENOENT' ? 'missing' : `cannot be read (${code})` };
  }
  if (bytes !== file.bytes) return { ...base, ok: false, found: `${bytes} bytes, and ${file.bytes} were written` };
  const ok = hash.digest('hex') === file.sha256;
  return { ...base, ok, found: ok ? 'the bytes that were written' : 'other bytes than were written, by its SHA-256' };
}

/** Whether a manifest is of these definitions, and what else it is of. */
export function definitionFinding(plan: Plan, place: string, manifest: Manifest): Finding {
  const base = { phase: 'schema' as const, check: 'definitions', dataset: '' };
  if (manifest.fingerprint === plan.fingerprint) return { ...base, ok: true, found: 'those that the dump was made of' };
  const others = [
    other('seed', manifest.seed, plan.seed),
    other('as of', manifest.as_of, plan.asOf),
    other('catalogue', manifest.catalogue, plan.catalogue),
    other('masking key', manifest.key_ids.join(', ') || 'none', plan.keyId ?? 'none'),
  ].filter((each) => each !== undefined);
  const changed = manifest.datasets.filter(
    ({ namespace, name, fingerprint }) =>
      plan.datasets.find(({ id }) => id === `${namespace}/${name}`)?.fingerprint !== fingerprint,
  );
  const which = changed.map(({ name }) => name).join(', ');
  // Other datasets may have changed, or not be there.
  if (changed.length === 0 && others.length === 0)
    return { ...base, ok: true, found: 'those of its datasets that the dump was made of' };
  const why = others.length > 0 ? others.join(', ') : `definitions of ${which}`;
  return { ...base, ok: false, found: `not those that ${place} is of: other ${why}` };
}

function other(what: string, theirs: unknown, ours: unknown): string | undefined {
  return theirs === ours ? undefined : `${what} (${theirs}, and ${ours} here)`;
}

/** What a manifest says of a dataset, held against what the definitions make. */
export function manifestDatasetFinding(
  { name, namespace, rows, content_hash: hash }: ManifestDataset,
  made: { readonly rows: number; readonly hash: string },
): Finding {
  const base = { phase: 'consistency' as const, check: `manifest of ${name}`, dataset: `${namespace}/${name}` };
  if (rows !== made.rows)
    return { ...base, ok: false, found: `${countText(rows)} rows, and the definitions make ${countText(made.rows)}` };
  const ok = hash === made.hash;
  return { ...base, ok, found: ok ? `hash ${hash}` : `hash ${hash}, and the definitions make ${made.hash}` };
}
