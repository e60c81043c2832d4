import { readFileSync, rmSync } from 'node:fs';
import { relative, sep } from 'node:path';

import type { Repository } from '../git/repository.ts';

import type { Branch } from './releasable.ts';
import { type FileChange, literal, writeWhole } from './release-files.ts';

/** What a release has begun to write. */
export interface Begun {
  readonly branch: Branch;
  readonly files: readonly FileChange[];
  /** Names of tags: before it there was none of them. */
  readonly tags: readonly string[];
  /** As far as it is known. */
  readonly commit?: string | undefined;
}

/**
 * Puts a repository back to what it was before a release. `later`: of one that was cut off a while ago, so that files that somebody
 * has changed since, and a branch that has moved on, stay as they are.
 */
export async function undoRelease(repository: Repository, begun: Begun, { later }: { readonly later: boolean }) {
  const { branch, files, tags } = begun;
  const write = (args: readonly string[]) => repository.run(args, { writes: true });
  const own = await ownCommit(repository, begun);
  if (own !== undefined) {
    for (const tag of tags)
      if ((await repository.find(`refs/tags/${tag}`))?.commit === own)
        await write(['update-ref', '-d', `refs/tags/${tag}`]);
    await write(['update-ref', '-m', 'data-cli release: undone', branch.name, branch.commit, own]);
  }
  const isBack = (await repository.find('HEAD'))?.commit === branch.commit;
  // The index was that of the commit: the tree was clean.
  if (isBack && files.length > 0) await write(['reset', '--quiet', branch.commit, '--', ...literal(files)]);
  for (const file of files) {
    rmSync(`${file.path}.data-cli`, { force: true });
    if (isBack && (!later || isAsWritten(file))) putBack(file);
  }
  await write(['update-index', '-q', '--refresh']);
}

/** The commit of the release, where it is the last one: what it holds is what a release writes, whatever a hook has called it. */
async function ownCommit(repository: Repository, { branch, files, commit }: Begun): Promise<string | undefined> {
  const { stdout } = await repository.run(['log', '-1', '--format=%H %P', branch.name]);
  const [head = '', parent] = stdout.toString('utf8').trim().split(' ');
  // A commit that somebody else has made meanwhile stays.
  if (parent !== branch.commit) return undefined;
  if (head === commit) return head;
  const top = await repository.top();
  const own = files.map(({ path }) => relative(top, path).split(sep).join('/'));
  const names = await repository.text(['diff-tree', '-r', '-z', '--no-commit-id', '--name-only', head]);
  const changed = names.split('\0').filter((name) => name !== '');
  return changed.length > 0 && changed.every((name) => own.includes(name)) ? head : undefined;
}

function isAsWritten({ path, after }: FileChange): boolean {
  try {
    return readFileSync(path).equals(after);
  } catch {
    return false;
  }
}

function putBack({ path, before }: FileChange): void {
  if (before === undefined) rmSync(path, { force: true });
  else writeWhole(path, before);
}
