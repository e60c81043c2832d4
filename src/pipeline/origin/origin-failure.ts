import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source-file.ts';

/** Real data cannot be read. What is said of it holds no value: the origin, the column and the row's number alone. */
export class OriginFailure extends Error {
  override readonly name = 'OriginFailure';
  readonly diagnostic: Diagnostic;

  constructor(message: string, { span, help }: { readonly span?: Span | undefined; readonly help?: string } = {}) {
    super(message);
    this.diagnostic = diagnostic('DC513', message, { span, help });
  }
}
