/**
 * Where definitions and the data files beside them are read from: the disk, a git tree, memory.
 * Paths are as users write them, with forward slashes; relative ones are taken from the project's root.
 */
export interface Reader {
  /** What is there; symbolic links are followed. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | 'missing'>;
  /** The names in a folder, in no order. Rejects with ReadFailure. */
  list(path: string): Promise<readonly string[]>;
  /** The whole file. Rejects with ReadFailure. */
  read(path: string): Promise<Uint8Array>;
  /** The one absolute path of a file or folder that exists, links resolved. Rejects with ReadFailure. */
  realPath(path: string): Promise<string>;
  /** What people are shown as a file's path; absent: the path. */
  shown?(path: string): string;
}

/** Why something could not be read, in words that complete "cannot read `x`: …". */
export class ReadFailure extends Error {
  readonly reason: 'missing' | 'denied' | 'other';

  constructor(message: string, options: ErrorOptions & { readonly reason: ReadFailure['reason'] }) {
    super(message, options);
    this.reason = options.reason;
  }
}
