import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { outputError } from '../formats/sinks/failure.ts';

import type { HashStorage, Scratch } from '../generate/checks/scratch.ts';

/** What a run has for hashes: 128 MB of a constraint in memory. */
export const hashStorage: HashStorage = { held: 4_194_304, open: openScratchFile };

/** A scratch file and its number, by which all threads of the process can use it. */
export interface ScratchFile extends Scratch {
  readonly descriptor: number;
}

/** A file among the temporary ones, without a name as soon as it is open: nothing is left of it, however the run ends. */
export function openScratchFile(): ScratchFile {
  const path = join(tmpdir(), `data-cli-${randomUUID()}`);
  const file = guarded(() => openSync(path, 'wx+', 0o600));
  rmSync(path, { force: true });
  return scratchOf(file);
}

/** One that another thread has opened. */
export function scratchOf(file: number): ScratchFile {
  return {
    descriptor: file,
    write: (bytes, at) =>
      guarded(() => all(bytes, (done) => writeSync(file, bytes, done, bytes.length - done, at + done))),
    read: (into, at) => guarded(() => all(into, (done) => readSync(file, into, done, into.length - done, at + done))),
    close: () => closeSync(file),
  };
}

/** The system may do less at once than it is asked for. */
function all({ length }: Uint8Array, step: (done: number) => number): void {
  for (let done = 0; done < length; ) {
    const count = step(done);
    if (count === 0) throw new Error('a temporary file ends too early');
    done += count;
  }
}

function guarded<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw outputError(error, tmpdir());
  }
}
