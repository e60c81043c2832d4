import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { type Reader, ReadFailure } from '../../definition/reader.ts';

import { type Lock, lockName, readLock } from '../../formats/lock.ts';

import { VersionFailure } from './version-failure.ts';

/** The lock beside a project file; undefined where there is none. Throws VersionFailure where it cannot be read. */
export async function lockOf(reader: Reader): Promise<Lock | undefined> {
  const text = await read(reader);
  if (text === undefined) return undefined;
  let lock: Lock | string;
  try {
    lock = readLock(JSON.parse(text));
  } catch (cause) {
    const isMerge = /^(<<<<<<<|=======|>>>>>>>)/m.test(text);
    throw badLock(reader, isMerge ? 'it has conflicts of a merge' : 'it is not JSON', { cause });
  }
  if (typeof lock === 'string') throw badLock(reader, lock);
  return lock;
}

async function read(reader: Reader): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await reader.read(lockName));
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    if (error.reason === 'missing') return undefined;
    throw badLock(reader, error.message, { cause: error });
  }
}

/** A lock's name as it is shown. */
export function shownLock(reader: Reader): string {
  return `\`${reader.shown?.(lockName) ?? lockName}\``;
}

function badLock(reader: Reader, why: string, options?: ErrorOptions): VersionFailure {
  const help = '`data-cli lock` writes it anew';
  return new VersionFailure([diagnostic('DC835', `${shownLock(reader)} is no lock: ${why}`, { help })], 'no', options);
}
