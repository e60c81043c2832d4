import { allData, dataTag, isVersion } from '../../versions/data-tag.ts';

import type { Repository } from '../git/repository.ts';

export interface VersionName {
  /** `v1.2.0`, `1.2.0`, or anything that git knows. */
  readonly version: string;
  readonly prefix: string;
  /** The datasets that are meant; absent: all. */
  readonly datasets?: readonly string[] | undefined;
}

/**
 * The git ref of a version: of a number the tag of the data, or of the one dataset that is meant, else a tag of that name;
 * all else is a ref already. Throws VersionFailure where there is none.
 */
export async function versionRef(
  repository: Repository,
  { version, prefix, datasets = [] }: VersionName,
): Promise<string> {
  const number = version.replace(/^v/, '');
  if (!isVersion(number)) return (await repository.resolve(version)).ref;
  const [only, ...others] = datasets;
  const subjects = [...(only !== undefined && others.length === 0 ? [only] : []), allData];
  const names = [...subjects.map((subject) => dataTag(prefix, subject, number).name), version];
  for (const name of names) if (await repository.find(`refs/tags/${name}`)) return name;
  throw await repository.unknown(names[0] as string);
}
