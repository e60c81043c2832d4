import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Rows cannot be made: what generation throws for the user to read. */
export class GenerationFailure extends Error {
  override readonly name = 'GenerationFailure';

  constructor(
    readonly diagnostic: Diagnostic,
    options?: ErrorOptions,
  ) {
    super(diagnostic.message, options);
  }
}
