import { realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/**
 * Who may read a file beside its owner; undefined: nobody. What a folder above it keeps from others is nobody's, and so is
 * what a container has been given: there is nobody else in there, and its modes are not its user's to set.
 */
export function otherReaders(path: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    const file = realpathSync(path);
    if (isMounted(path) || isMounted(file)) return undefined;
    const stats = statSync(file);
    const folders = foldersOf(file).map((folder) => statSync(folder));
    if ((stats.mode & othersRead) !== 0 && folders.every(({ mode }) => (mode & othersEnter) !== 0)) return 'everybody';
    const { gid } = stats;
    const isOpen = (stats.mode & groupRead) !== 0 && !isOwn(stats) && folders.every((each) => lets(each, gid));
    return isOpen ? `the group ${gid}` : undefined;
  } catch {
    // What it is was read: who else may is all that is not known.
    return undefined;
  }
}

const [groupRead, othersRead] = [0o040, 0o004];
const [groupEnter, othersEnter] = [0o010, 0o001];

/** A group that has nobody else in it, by the custom of most systems: the user's own, and root's. */
function isOwn({ uid, gid }: Stats): boolean {
  return gid === uid || gid === 0;
}

function lets({ mode, gid }: Stats, group: number): boolean {
  return (mode & (gid === group ? groupEnter : othersEnter)) !== 0;
}

/** Where Docker and Kubernetes put secrets, and the folder by its date that Kubernetes puts them into anywhere (`..2026_11_22_…`). */
function isMounted(path: string): boolean {
  return /^\/(?:var\/)?run\/secrets\//.test(path) || path.split(sep).some((part) => /^\.\.\d{4}_/.test(part));
}

function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let at = dirname(file); ; at = dirname(at)) {
    folders.push(at);
    if (at === dirname(at)) return folders;
  }
}
