import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What a command exits with: it was asked for something that there is not, the answer is no, the environment failed. */
export type VersionExit = 'usage' | 'no' | 'environment';

/** A version could not be read, or nothing could be made of it. */
export class VersionFailure extends Error {
  override readonly name = 'VersionFailure';

  constructor(
    readonly diagnostics: readonly Diagnostic[],
    readonly exit: VersionExit,
    options?: ErrorOptions,
  ) {
    super(diagnostics.map(({ message }) => message).join('; '), options);
  }
}
