import type { Reader } from '../../definition/reader.ts';

import { type NamedCommit, Repository } from './repository.ts';
import type { GitPlace } from './run-git.ts';
import { treeReader } from './tree-reader.ts';

/** Reads a project's folder as it was in a commit. Throws VersionFailure where there is none. */
export async function commitReader(
  place: GitPlace,
  ref: string,
): Promise<{ readonly reader: Reader; readonly commit: NamedCommit }> {
  const repository = await Repository.open(place);
  const commit = await repository.resolve(ref);
  return { reader: treeReader(repository, commit), commit };
}
