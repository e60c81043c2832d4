import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DataTag } from '../../versions/data-tag.ts';

import type { Repository } from '../git/repository.ts';
import { complaint } from '../git/run-git.ts';

import type { Branch } from './releasable.ts';
import { type FileChange, literal, writeWhole } from './release-files.ts';
import { ReleaseJournal } from './release-journal.ts';
import { type Begun, undoRelease } from './undo-release.ts';
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
  const { repository, branch, files, tags, message, signal } = application;
  const journal = await ReleaseJournal.of(repository);
  const begun: Begun = { branch, files, tags: tags.map(({ name }) => name) };
  let commit: string | undefined;
  journal.write(begun);
  try {
    for (const file of files) writeFile(file);
    signal.throwIfAborted();
    await write(application, ['add', '--', ...literal(files)]);
    await write(application, ['commit', '--quiet', '--only', '-m', message, '--', ...literal(files)]);
    commit = (await repository.resolve('HEAD')).commit;
    journal.write({ ...begun, commit });
    signal.throwIfAborted();
    await stillClean(repository);
    for (const { name } of tags) {
      await write(application, ['tag', '--annotate', '-m', message, name, commit]);
      signal.throwIfAborted();
    }
    journal.end();
    return commit;
  } catch (error) {
    await undoRelease(repository, { ...begun, commit }, { later: false });
    journal.end();
    throw error instanceof Unfinished ? await failed(repository, error) : error;
  }
}

/** A step that failed, before all is put back. */
class Unfinished extends Error {
  constructor(
    message: string,
    options: ErrorOptions = {},
    readonly help?: string,
  ) {
    super(message, options);
  }
}

function writeFile({ path, after }: FileChange): void {
  try {
    writeWhole(path, after);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why = error.message.replace(/^E\w+: |, \w+ '.*$/g, '');
    throw new Unfinished(`\`${path}\` cannot be written: ${why}`, { cause: error });
  }
}

async function write({ repository, signal }: Application, args: readonly string[]): Promise<void> {
  const { code, stderr } = await repository.run(args, { writes: true });
  if (code === 0) return;
  signal.throwIfAborted();
  const said = stderr === '' ? `exit code ${code}` : complaint(stderr) || stderr;
  throw new Unfinished(
    `git ${args[0]} failed: ${said}`,
    {},
    args[0] === 'commit' ? 'a hook may have refused it: `git commit` says more' : undefined,
  );
}

/** A hook that writes files leaves a release that is not what is there. */
async function stillClean(repository: Repository): Promise<void> {
  const [first] = await changedFiles(repository);
  if (first === undefined) return;
  throw new Unfinished(
    `a hook has changed \`${first}\` while it was committed`,
    {},
    'have it leave the files alone that a release writes',
  );
}

async function changedFiles(repository: Repository): Promise<readonly string[]> {
  const status = await repository.text(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal']);
  return status.split('\0').flatMap((each) => (each === '' ? [] : [each.slice(3)]));
}

/** What a hook has written beside the release is not ours to take away. */
async function failed(repository: Repository, { message, help, cause }: Unfinished): Promise<VersionFailure> {
  const left = (await changedFiles(repository)).map((name) => `\`${name}\``).join(', ');
  const end = left === '' ? 'everything is as it was' : `everything is as it was but for ${left}`;
  return new VersionFailure([diagnostic('DC843', `${message}; ${end}`, { help })], cause ? 'environment' : 'no');
}
