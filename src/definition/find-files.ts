import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { parseGlob } from './glob.ts';
import { type Reader, ReadFailure } from './reader.ts';

/** A file that may hold definitions. */
export interface FoundFile {
  readonly path: string;
  /** Named by the user as it is, not found in a folder or by a glob: it must hold definitions. */
  readonly named: boolean;
}

const noFile = 'it is neither a file nor a folder';
/** It was in its folder's list. */
const brokenLink = 'it is a link to what is not there';

export const projectFileNames: readonly string[] = ['data-cli.yaml', 'data-cli.yml'];

/** The files that PATHs mean, each once, ordered by path. What cannot be read is reported, and where a file has asked for it. */
export async function findFiles(
  paths: readonly string[],
  reader: Reader,
  report: Report,
  writtenAt?: ReadonlyMap<string, Span>,
): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of await filesAt(normal(path), reader, report, writtenAt?.get(path))) {
      const real = await attempt(file.path, () => reader.realPath(file.path), report);
      const earlier = real === undefined ? undefined : found.get(real);
      if (real !== undefined && (!earlier || file.named)) found.set(real, file);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `./specs/` and `specs` are one path, and shown as the latter. */
function normal(path: string): string {
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, index) => part !== '.' && (part !== '' || index === 0));
  return parts.join('/') || (path.startsWith('/') ? '/' : '.');
}

async function filesAt(path: string, reader: Reader, report: Report, span?: Span): Promise<readonly FoundFile[]> {
  const kind = await attempt(path, () => reader.kind(path), report);
  if (kind === undefined) return [];
  if (kind === 'file') return [{ path, named: true }];
  if (kind === 'folder') return foundIn(path, reader, report, span);
  const glob = parseGlob(path);
  if (glob && kind === 'missing') return globbed(path, glob, reader, report, span);
  const shown = reader.shown?.(path) ?? path;
  const fact = kind === 'missing' ? 'no such file or folder' : noFile;
  const help = kind === 'missing' ? await missingHelp(path, reader, span === undefined && shown === path) : undefined;
  report(diagnostic('DC101', `cannot read \`${shown}\`: ${fact}`, { span, help }));
  return [];
}

/** A folder in which something cannot be read may have definitions for all that is known. */
async function foundIn(
  path: string,
  reader: Reader,
  report: Report,
  span: Span | undefined,
): Promise<readonly FoundFile[]> {
  let isWhole = true;
  const files = await search(path, reader, (each) => {
    isWhole = false;
    report(each);
  });
  return files.length > 0 || isWhole ? someFiles(path, files, report, span) : [];
}

async function globbed(
  path: string,
  glob: { folder: string; matches(path: string): boolean },
  reader: Reader,
  report: Report,
  span: Span | undefined,
) {
  const isFolder = (await attempt(glob.folder, () => reader.kind(glob.folder), report)) === 'folder';
  const files = isFolder ? await search(glob.folder, reader, report) : [];
  return someFiles(
    path,
    files.filter((file) => glob.matches(file)),
    report,
    span,
  );
}

function someFiles(path: string, files: readonly string[], report: Report, span?: Span): readonly FoundFile[] {
  if (files.length === 0) {
    const help =
      'definitions are in files named *.yaml or *.yml; node_modules and folders that begin with a dot are not searched; `data-cli init` writes some to begin with';
    report(diagnostic('DC109', `no definitions in \`${path}\`: it has no YAML files`, { span, help }));
  }
  return files.map((file) => ({ path: file, named: false }));
}

/** All YAML files below a folder. A folder that two links lead to is searched once. */
async function search(folder: string, reader: Reader, report: Report, visited = new Set<string>()): Promise<string[]> {
  const real = await attempt(folder, () => reader.realPath(folder), report);
  const names = await attempt(folder, () => reader.list(folder), report);
  if (real === undefined || names === undefined || visited.has(real)) return [];
  visited.add(real);
  const files: string[] = [];
  for (const name of names.filter(isSearched).sort()) {
    const path = folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
    const kind = await attempt(path, () => reader.kind(path), report);
    if (kind === 'folder') files.push(...(await search(path, reader, report, visited)));
    else if (kind !== undefined && isDefinitionFile(name)) {
      if (kind === 'file') files.push(path);
      else report(diagnostic('DC101', `cannot read \`${path}\`: ${kind === 'missing' ? brokenLink : noFile}`));
    }
  }
  return files;
}

function isSearched(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

function isDefinitionFile(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !projectFileNames.includes(name);
}

/** Only a PATH that somebody has typed may be meant for something else: none of a file, and none of a version. */
async function missingHelp(path: string, reader: Reader, isTyped: boolean): Promise<string | undefined> {
  return (await nearbyHelp(path, reader)) ?? (isTyped ? nameHelp(path) : undefined);
}

async function nearbyHelp(path: string, reader: Reader): Promise<string | undefined> {
  const slash = path.lastIndexOf('/');
  const folder = slash === -1 ? '.' : path.slice(0, slash) || '/';
  const names = await reader.list(folder).catch(() => []);
  const near = nearest(path.slice(slash + 1), [...names].sort());
  return near && `did you mean \`${path.slice(0, slash + 1)}${near}\`?`;
}

/** A word alone was likely meant for something else. */
function nameHelp(path: string): string | undefined {
  if (/^\d+$/.test(path)) return `PATHs are files and folders of definitions; rows are counted by \`--count ${path}\``;
  return /^\w+$/.test(path)
    ? `PATHs are files and folders of definitions; a dataset is named by \`--dataset ${path}\``
    : undefined;
}

/** What a reader gives; undefined, and reported, where it fails. */
export async function attempt<T>(path: string, read: () => Promise<T>, report: Report): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    report(diagnostic('DC101', `cannot read \`${path}\`: ${error.message}`));
    return undefined;
  }
}
