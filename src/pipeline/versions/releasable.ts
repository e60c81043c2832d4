import { relative } from 'node:path';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { deepen, type Repository } from '../git/repository.ts';
import { complaint } from '../git/run-git.ts';

import { type FileChange, literal } from './release-files.ts';
import { VersionFailure } from './version-failure.ts';

/** Where a release goes. */
export interface Branch {
  /** `refs/heads/main`. */
  readonly name: string;
  /** The commit that it is on. */
  readonly commit: string;
}

/** The branch that a release is committed to. Throws VersionFailure where the repository is in no state for one. */
export async function releasable(repository: Repository): Promise<Branch> {
  if (repository.isBare) throw notNow('the repository is bare', 'release from a clone with a working tree');
  if (repository.isShallow) throw notNow('the clone is shallow: earlier releases may be missing', deepen);
  const { code, stdout } = await repository.run(['symbolic-ref', '--quiet', 'HEAD']);
  if (code !== 0) throw notNow('HEAD is detached: no branch would have the release', 'check a branch out');
  const head = await repository.find('HEAD');
  if (!head) throw notNow('the branch has no commit yet', 'commit the definitions first');
  for (const [ref, what] of underway)
    if (await repository.find(ref)) throw notNow(`${what} is not finished`, 'finish it, or give it up');
  const identity = await repository.run(['var', 'GIT_COMMITTER_IDENT'], { writes: true });
  if (identity.code !== 0) {
    const help = '`git config user.name` and `git config user.email` say who it is';
    throw notNow('git does not know who commits', help);
  }
  await clean(repository);
  return { name: stdout.toString('utf8').trim(), commit: head.commit };
}

const underway = [
  ['MERGE_HEAD', 'a merge'],
  ['CHERRY_PICK_HEAD', 'a cherry-pick'],
  ['REVERT_HEAD', 'a revert'],
] as const;

/** Refuses files that git would not take, or whose changes it was told not to look at. */
export async function refuseUnseen(repository: Repository, files: readonly FileChange[]): Promise<void> {
  const top = await repository.top();
  const shown = (path: string) => `\`${relative(top, path)}\``;
  const outside = files.find(({ path }) => relative(top, path).startsWith('..'));
  if (outside) throw notNow(`\`${outside.path}\` lies outside of the repository`, 'a release writes files of it alone');
  const paths = files.map(({ path }) => path);
  const ignored = await repository.run(['check-ignore', '-z', '--stdin'], { input: paths.join('\0') });
  const [first] = ignored.stdout.toString('utf8').split('\0');
  if (first) throw notNow(`git ignores ${shown(first)}, which a release writes`, 'take it out of .gitignore');
  const flags = (await repository.text(['ls-files', '-v', '-z', '--full-name', '--', ...literal(files)])).split('\0');
  const hidden = flags.find((each) => /^[a-zS] /.test(each))?.slice(2);
  if (hidden === undefined) return;
  const help = `\`git update-index --no-assume-unchanged --no-skip-worktree\` has it look`;
  throw notNow(`git was told not to look at changes of \`${hidden}\``, help);
}

/** The most files that are named. */
const mostNamed = 3;

async function clean(repository: Repository): Promise<void> {
  const { code, stdout, stderr } = await repository.run([
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=normal',
  ]);
  if (code !== 0) throw notNow(`git cannot tell what has changed: ${complaint(stderr)}`, 'repair the repository');
  const files = stdout
    .toString('utf8')
    .split('\0')
    .filter((each) => each !== '')
    .map((each) => `\`${each.slice(3)}\``);
  if (files.length === 0) return;
  const more = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : '';
  const message = `the working tree has changes that are not committed: ${files.slice(0, mostNamed).join(', ')}${more}`;
  throw notNow(message, 'commit or stash them: a release holds nothing else');
}

function notNow(message: string, help: string): VersionFailure {
  return new VersionFailure([diagnostic('DC840', message, { help })], 'no');
}
