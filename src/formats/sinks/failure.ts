import type { Code } from '../../diagnostics/codes.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { ClosedPipe, OutputFailure } from './output.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
  ENOENT: 'a folder on its path is missing',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the device reports an error',
  EFBIG: 'the file would be too large',
  EEXIST: 'something else was put there meanwhile',
  ENOTEMPTY: 'something else was put there meanwhile',
};

const full = new Set(['ENOSPC', 'EDQUOT']);
const wrongKind: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'lies below a file, or is one, where a folder is needed',
};
const closed = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET']);

/** What an error of the system means to the user; anything else is a bug and goes on as it is. */
export function outputError(error: unknown, path: string): unknown {
  if (error instanceof OutputFailure || error instanceof ClosedPipe) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string') return error;
  if (closed.has(code)) return new ClosedPipe(path, { cause: error });
  if (full.has(code)) {
    return outputFailure(
      'DC602',
      `no space is left to write \`${path}\``,
      'free some space, or write elsewhere',
      error,
    );
  }
  const kind = wrongKind[code];
  if (kind) return outputFailure('DC603', `\`${path}\` ${kind}`, undefined, error);
  if (!/^E[A-Z0-9]+$/.test(code)) return error;
  return outputFailure(
    'DC601',
    `\`${path}\` cannot be written: ${reasons[code] ?? 'the system failed'} (${code})`,
    undefined,
    error,
  );
}

/** A failure that a diagnostic without a place tells of; `cause` is what the system said. */
export function outputFailure(code: Code, message: string, help?: string, cause?: unknown): OutputFailure {
  return new OutputFailure(diagnostic(code, message, { help }), { cause });
}

/** Runs a step of an output; its errors come out as `outputError` sees them. */
export async function guarded<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw outputError(error, path);
  }
}
