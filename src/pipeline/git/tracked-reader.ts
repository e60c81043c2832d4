import { type Reader, ReadFailure } from '../../definition/reader.ts';

import type { Repository } from './repository.ts';

/** Reads a working tree as its next commit has it: files that git does not know are not there. */
export interface TrackedReader extends Reader {
  /** Files of definitions that would be read but for that, as they were asked for. */
  readonly hidden: ReadonlySet<string>;
}

/** Reads through another reader what git knows: its list of files is that of now. */
export async function trackedReader(reader: Reader, repository: Repository): Promise<TrackedReader> {
  const top = (await repository.top()).replace(/\/$/, '');
  const names = await repository.text(['ls-files', '-z', '--full-name', '--', ':/']);
  const known = new Set(names.split('\0').map((name) => `${top}/${name}`));
  const hidden = new Set<string>();
  const kind: Reader['kind'] = async (path) => {
    const found = await reader.kind(path);
    if (found !== 'file' || known.has(await reader.realPath(path))) return found;
    if (/\.ya?ml$/i.test(path)) hidden.add(path.replace(/^\.\//, ''));
    return 'missing';
  };
  return {
    ...reader,
    hidden,
    kind,
    async list(folder) {
      const all = await reader.list(folder);
      const kinds = await Promise.all(all.map((name) => kind(`${folder}/${name}`)));
      return all.filter((_, index) => kinds[index] !== 'missing');
    },
    async read(path) {
      if ((await kind(path)) === 'missing') throw new ReadFailure('git does not know this file', { reason: 'missing' });
      return reader.read(path);
    },
  };
}
