import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

import type { Misfit } from '../values/misfit.ts';

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

/** What a value that does not fit its cell (`orders[42].code`) comes to. */
export function misfitFailure(cell: string, misfit: Misfit): GenerationFailure {
  const help = 'use a wider type, or another generator';
  return new GenerationFailure(diagnostic('DC413', `\`${cell}\`: ${misfit.message}`, { help }), { cause: misfit });
}
