import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { type Manifest, manifestName, toolName } from '../manifest.ts';

import { absent } from './file-output.ts';

/** Names of the files that the folder's manifest says are ours, itself included; none where it is not one of ours. */
export async function ownedFiles(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path.join(folder, manifestName), 'utf8').catch(absentOrFolder);
  return new Set(text === undefined ? [] : namesIn(text));
}

/** Anyone may have written it, in any shape. */
function namesIn(text: string): readonly string[] {
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.tool.name !== toolName) return [];
    const files = [...manifest.files, ...manifest.datasets.flatMap((dataset) => dataset.files)];
    // A name that leads elsewhere was not written by us.
    return [manifestName, ...files.map((file) => file.name).filter((name) => path.basename(name) === name)];
  } catch {
    return [];
  }
}

function absentOrFolder(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EISDIR') absent(error);
}
