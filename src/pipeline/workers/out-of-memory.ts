import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

/** The machine, or Node's limit, has not the memory that a run takes. */
export class OutOfMemory extends Error {
  override readonly name = 'OutOfMemory';
  readonly diagnostic: Diagnostic;

  constructor(what: string, cause: unknown) {
    const help =
      'use fewer threads (`--workers 1`), give Node more room (`NODE_OPTIONS=--max-old-space-size=…`, in megabytes), ' +
      'or have less held (`plan` says what is, `--memory` bounds it)';
    const found = diagnostic('DC444', `${what} ran out of memory`, { help });
    super(found.message, { cause });
    this.diagnostic = found;
  }
}

const messages = /Array buffer allocation failed|could not allocate memory|Failed to allocate memory/;

/** What an error comes to that says there is no memory left; all others stay what they are. */
export function memoryError(error: Error, what: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  const isOut = code === 'ERR_WORKER_OUT_OF_MEMORY' || (error instanceof RangeError && messages.test(error.message));
  return isOut ? new OutOfMemory(what, error) : error;
}
