import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { type Definition, spanAt } from '../../definition/definition.ts';
import { idOf } from '../../definition/id-of.ts';
import { edited, type TextEdit, versionEdit } from '../../definition/version-edit.ts';

import type { Project } from '../project.ts';

import { VersionFailure } from './version-failure.ts';

/** What a release writes: a file by its absolute path, with what stands there and what will. */
export interface FileChange {
  readonly path: string;
  /** Absent: there is none. */
  readonly before?: Buffer;
  readonly after: Buffer;
}

/** What becomes of a file; `after` makes its new text of the old one, undefined where there is no file yet. */
export function fileChange(root: string, name: string, after: (before: string | undefined) => string): FileChange {
  const path = placeOf(root, name);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  return { path, ...(before && { before }), after: Buffer.from(after(before?.toString('utf8'))) };
}

/** The files of definitions with other versions in them. Throws VersionFailure where one is written in a way that cannot be edited. */
export async function versionFiles(
  project: Project,
  versions: ReadonlyMap<string, string>,
): Promise<readonly FileChange[]> {
  const edits = new Map<string, TextEdit[]>();
  const failed: Diagnostic[] = [];
  for (const definition of project.definitions.datasets) {
    const version = versions.get(idOf(definition.value.metadata));
    if (version === undefined) continue;
    const edit = versionEdit(definition, version);
    if (!edit) failed.push(uneditable(definition, version));
    else edits.set(edit.file.name, [...(edits.get(edit.file.name) ?? []), edit]);
  }
  if (failed.length > 0) throw new VersionFailure(failed, 'no');
  const changes = [...edits].map(([name, own]) => editedFile(project.root, name, own));
  await prove(project, versions, new Map([...edits.keys()].map((name, at) => [name, changes[at] as FileChange])));
  return changes;
}

/** Where a file lies that is written, or would: the one that a link leads to, for the link stays. */
function placeOf(root: string, name: string): string {
  const path = resolve(root, name);
  const found = statSync(path, { throwIfNoEntry: false });
  const isBroken = !found && lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (isBroken || (found && !found.isFile())) {
    const message = `\`${name}\` is ${isBroken ? 'a link that leads nowhere' : 'no file'}, and a release writes it`;
    throw new VersionFailure([diagnostic('DC841', message)], 'no');
  }
  return realPath(path);
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));
}

/** Files as git is told of them: no sign in a name means anything. */
export function literal(files: readonly FileChange[]): string[] {
  return files.map(({ path }) => `:(literal)${path}`);
}

/** Beside its place first: a file is there whole, or as it was. */
export function writeWhole(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.data-cli`;
  writeFileSync(aside, bytes);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) chmodSync(aside, mode & 0o7777);
  renameSync(aside, path);
}

const mark = '\uFEFF';

/** Places count without the byte order mark, which stays. */
function editedFile(root: string, name: string, edits: readonly TextEdit[]): FileChange {
  const path = placeOf(root, name);
  const before = readFileSync(path);
  const text = before.toString('utf8');
  const hasMark = text.startsWith(mark);
  const after = (hasMark ? mark : '') + edited(hasMark ? text.slice(1) : text, edits);
  return { path, before, after: Buffer.from(after) };
}

/** What is written is read again before it is: the versions are those that were meant, and nothing else has changed. */
async function prove(
  project: Project,
  versions: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, FileChange>,
): Promise<void> {
  const { definitions } = await project.readWith((path) => files.get(path)?.after);
  const after = new Map(definitions.datasets.map((each) => [idOf(each.value.metadata), each]));
  const wrong = project.definitions.datasets.flatMap((before): Diagnostic[] => {
    const wanted = versions.get(idOf(before.value.metadata));
    const now = after.get(idOf(before.value.metadata));
    const own = wanted ?? before.value.metadata.version?.replace(/^v/, '');
    const isRight = now?.value.metadata.version?.replace(/^v/, '') === own && same(before, now);
    return isRight ? [] : [uneditable(before, wanted ?? own ?? '')];
  });
  if (wrong.length > 0) throw new VersionFailure(wrong, 'no');
}

function same(before: Definition<'DataDefinition'>, now: Definition<'DataDefinition'> | undefined): boolean {
  const rest = (each: Definition<'DataDefinition'> | undefined) =>
    each && JSON.stringify({ ...each.value, metadata: { ...each.value.metadata, version: '' } });
  const ordered = (text: string | undefined) => text && JSON.stringify(sorted(JSON.parse(text)));
  return ordered(rest(before)) === ordered(rest(now));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

function uneditable(definition: Definition<'DataDefinition'>, version: string): Diagnostic {
  const message = `the version of \`${definition.value.metadata.name}\` cannot be written here`;
  const span = spanAt(definition, ['metadata', 'version']);
  return diagnostic('DC841', message, {
    span,
    help: `write \`version: v${version}\`, without an anchor or a variable`,
  });
}
