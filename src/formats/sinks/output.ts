import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** Where a run's bytes go. Nothing of it can be seen under its final name before `commit`, streams excepted. */
export interface Output {
  /** Begins a file. A single stream knows one file only and takes no notice of its name. */
  open(name: string): Promise<OutputWriter>;
  /** Makes everything visible; `manifest` is a folder's last file, others have none. */
  commit(manifest?: string): Promise<void>;
  /** Leaves nothing behind. Never fails, and may be called at any time before `commit` is done. */
  abort(): Promise<void>;
}

export interface OutputWriter {
  /** Resolves when more may be written, and `bytes` may be used for something else. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when everything has been handed over. */
  close(): Promise<WrittenFile>;
}

export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  /** Hex; of a folder's files, which a manifest names. */
  readonly sha256?: string;
  /** What it holds, where it is compressed; the hash where the file's own is there. */
  readonly uncompressed?: { readonly bytes: number; readonly sha256?: string };
}

/** The environment failed the run: what every method of an `Output` throws, a closed pipe aside. */
export class OutputFailure extends Error {
  override readonly name = 'OutputFailure';
  /** The class of exit codes that CLI and library tell callers: a retry may help. */
  readonly exit = 'environment';

  constructor(
    readonly diagnostic: Diagnostic,
    options?: ErrorOptions,
  ) {
    super(diagnostic.message, options);
  }
}

/** The reader of a stream went away (`| head`): the run ends quietly. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}
