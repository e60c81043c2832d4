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
  const { repository, files, tags, message, signal } = application;
  const made: string[] = [];
  try {
    for (const file of files) writeWhole(file.path, file.after);
    signal.throwIfAborted();
    await write(application, ['add', '--', ...literal(files)]);
    await write(application, ['commit', '--quiet', '--only', '-m', message, '--', ...literal(files)]);
    signal.throwIfAborted();
    await stillClean(repository);
    const { commit } = await repository.resolve('HEAD');
    for (const { name } of tags) {
      await write(application, ['tag', '--annotate', '-m', message, name, commit]);
      made.push(name);
      signal.throwIfAborted();
    }
    return commit;
  } catch (error) {
    await undo(application, made);
    throw error;
  }
}

/** Paths as they are: no sign in a file's name means anything. */
function literal(files: readonly FileChange[]): string[] {
  return files.map(({ path }) => `:(literal)${path}`);
}

async function write({ repository, signal }: Application, args: readonly string[]): Promise<void> {
  const { code, stderr } = await repository.run(args, { writes: true });
  if (code === 0) return;
  signal.throwIfAborted();
  const said = stderr === '' ? `exit code ${code}` : complaint(stderr) || stderr;
  throw failed(
    `git ${args[0]} failed: ${said}`,
    args[0] === 'commit' ? 'a hook may have refused it: `git commit` says more' : undefined,
  );
}

/** A hook that writes files leaves a release that is not what is there. */
async function stillClean(repository: Repository): Promise<void> {
  const status = await repository.text(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal']);
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

async function undo({ repository, branch, files, message }: Application, tags: readonly string[]): Promise<void> {
  const write = (args: readonly string[]) => repository.run(args, { writes: true });
  for (const tag of tags) await write(['update-ref', '-d', `refs/tags/${tag}`]);
  const { stdout } = await repository.run(['log', '-1', '--format=%H%n%P%n%s', 'HEAD']);
  const [head = '', parent, subject] = stdout.toString('utf8').split('\n');
  // A commit that somebody else has made meanwhile stays.
  if (parent === branch.commit && subject === message)
    await write(['update-ref', '-m', 'data-cli release: undone', branch.name, branch.commit, head]);
  // The index was that of the commit: the tree was clean.
  if (files.length > 0) await write(['reset', '--quiet', branch.commit, '--', ...literal(files)]);
  for (const { path, before } of files) {
    if (before === undefined) rmSync(path, { force: true });
    else writeWhole(path, before);
  }
  await write(['update-index', '-q', '--refresh']);
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
