import { findIn } from './find-in.ts';

const known = new Map<string, boolean>();
/** Beyond these keys are values, and looked at each time. */
const mostKnown = 10_000;

/** Whether a name is somebody's data itself, such as a key of documents that are kept by address of mail: it is not to be shown. */
export function isTelling(name: string): boolean {
  const found = known.get(name) ?? findIn(name).length > 0;
  if (known.size < mostKnown) known.set(name, found);
  return found;
}

/** What stands in a path for a key. */
export function pathKey(key: string): string {
  return isTelling(key) ? hiddenKey : key;
}

export const hiddenKey = '{key}';
