import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DataTag } from '../../versions/data-tag.ts';

import type { Repository } from '../git/repository.ts';
import { complaint } from '../git/run-git.ts';

import type { Branch } from './releasable.ts';
import type { FileChange } from './release-files.ts';
import { VersionFailure } from './version-failure.ts';

export interface Application {
  readonly repository: Repository;
  readonly branch: Branch;
  readonly files: readonly FileChange[];
  readonly tags: readonly DataTag[];
  readonly message: string;
  readonly signal: AbortSignal;
}

/** Refuses tags that are there already: nothing has been written yet. */
export async function refuseTags(repository: Repository, tags: readonly DataTag[]): Promise<void> {
  for (const { name } of tags) {
    const format = await repository.run(['check-ref-format', `refs/tags/${name}`]);
    if (format.code !== 0)
      throw new VersionFailure(
        [diagnostic('DC841', `git takes no tag \`${name}\``, { help: 'set `versioning.prefix` otherwise' })],
        'no',
      );
    const found = await repository.find(`refs/tags/${name}`);
    if (!found) continue;
    const message = `there is a tag \`${name}\` already, at commit ${found.commit.slice(0, 12)}`;
    throw new VersionFailure([diagnostic('DC842', message, { help: 'release a later version: --bump' })], 'no');
  }
}

/** Writes files, commits them and tags the commit: all of it, or nothing is left of it. Returns the commit. */
export async function applyRelease(application: Application): Promise<string> {
  const { repository, files, tags, message, signal, branch } = application;
  const made: string[] = [];
  try {
    for (const file of files) writeWhole(file.path, file.after);
    signal.throwIfAborted();
    const paths = files.map(({ path }) => path);
    await write(repository, ['add', '--', ...paths]);
    await write(repository, ['commit', '--quiet', '--only', '-m', message, '--', ...paths]);
    signal.throwIfAborted();
    await stillClean(repository);
    const { commit } = await repository.resolve('HEAD');
    for (const { name } of tags) {
      await write(repository, ['tag', '--annotate', '-m', message, name, commit]);
      made.push(name);
      signal.throwIfAborted();
    }
    return commit;
  } catch (error) {
    await undo(repository, branch, files, made);
    throw error;
  }
}

async function write(repository: Repository, args: readonly string[]): Promise<void> {
  const { code, stderr } = await repository.run(args, { writes: true });
  if (code === 0) return;
  const said = stderr === '' ? `exit code ${code}` : complaint(stderr) || stderr;
  throw failed(
    `git ${args[0]} failed: ${said}`,
    args[0] === 'commit' ? 'a hook may have refused it: `git commit` says more' : undefined,
  );
}

/** A hook that writes files leaves a release that is not what is there. */
async function stillClean(repository: Repository): Promise<void> {
  const status = await repository.text(['status', '--porcelain', '-z', '--no-renames']);
  if (status === '') return;
  const [first = ''] = status.split('\0');
  throw failed(
    `a hook has changed \`${first.slice(3)}\` while it was committed`,
    'have it leave the files alone that a release writes',
  );
}

function failed(message: string, help?: string): VersionFailure {
  return new VersionFailure([diagnostic('DC843', `${message}; everything is as it was`, { help })], 'no');
}

async function undo(
  repository: Repository,
  { name, commit }: Branch,
  files: readonly FileChange[],
  tags: readonly string[],
): Promise<void> {
  for (const tag of tags) await repository.run(['update-ref', '-d', `refs/tags/${tag}`], { writes: true });
  const [head] = [(await repository.find('HEAD'))?.commit];
  if (head !== undefined && head !== commit)
    await repository.run(['update-ref', '-m', 'data-cli release: undone', name, commit, head], { writes: true });
  // The index was that of the commit: the tree was clean.
  const paths = files.map(({ path }) => path);
  if (paths.length > 0) await repository.run(['reset', '--quiet', commit, '--', ...paths], { writes: true });
  for (const { path, before } of files) {
    if (before === undefined) rmSync(path, { force: true });
    else writeWhole(path, before);
  }
  await repository.run(['update-index', '-q', '--refresh'], { writes: true });
}

/** Beside its place first: a file is there whole, or as it was. */
function writeWhole(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.data-cli`;
  writeFileSync(aside, bytes);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) chmodSync(aside, mode & 0o7777);
  renameSync(aside, path);
}
