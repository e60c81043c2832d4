import { type Diagnostic, helpOf } from './diagnostic.ts';
import type { Span } from './source-file.ts';

/** A place for programs: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

export interface JsonDiagnostic extends Partial<JsonPlace> {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly help?: string;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

/** Diagnostics as the documents of `--json` have them. */
export function jsonDiagnostics(diagnostics: readonly Diagnostic[]): readonly JsonDiagnostic[] {
  return diagnostics.map((each) => {
    const { code, severity, message, span, related } = each;
    const help = helpOf(each);
    return {
      code,
      severity,
      message,
      ...(span && jsonPlace(span)),
      ...(help !== undefined && { help }),
      related: related.map((place) => ({ message: place.message, ...jsonPlace(place.span) })),
    };
  });
}

/** Where a span lies, for programs. */
export function jsonPlace({ file, start, end }: Span): JsonPlace {
  const from = file.position(start);
  const to = file.position(Math.max(start, end));
  return { file: file.shown, line: from.line, column: from.column, end_line: to.line, end_column: to.column };
}
