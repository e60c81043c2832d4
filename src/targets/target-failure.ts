import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a command exits with: the environment failed and a retry may help, or the answer is no. */
export type FailureClass = 'environment' | 'no';

/** A database could not do what was asked of it. Its message holds no value of the data and no credential. */
export class TargetFailure extends Error {
  override readonly name = 'TargetFailure';

  constructor(
    readonly diagnostics: readonly Diagnostic[],
    readonly exit: FailureClass,
    options?: ErrorOptions,
  ) {
    super(diagnostics.map(({ message }) => message).join('; '), options);
  }
}
