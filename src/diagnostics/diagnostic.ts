import { type Code, codes, type Severity } from './codes.ts';
import type { Span } from './source-file.ts';

/** What one stage has to say about the user's input. Plain data: rendering is somebody else's work. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** The fact: lower-case, no full stop, names in backticks. */
  readonly message: string;
  /** The smallest part of the input that is wrong. */
  readonly span?: Span;
  readonly related: readonly RelatedPlace[];
  /** How to put it right. */
  readonly help?: string;
  /** What the help says is to be added, as it is to stand there: shown a line each, to be copied. */
  readonly lines?: readonly string[];
}

/** Another place that matters, such as where a name was defined first. */
export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
}

/** Stages collect through this and go on; they never throw for bad input. */
export type Report = (diagnostic: Diagnostic) => void;

/** Makes a diagnostic; its severity is the code's. */
export function diagnostic(
  code: Code,
  message: string,
  details: {
    span?: Span | undefined;
    related?: readonly RelatedPlace[];
    help?: string | undefined;
    lines?: readonly string[];
  } = {},
): Diagnostic {
  return {
    code,
    severity: codes[code].severity,
    message,
    ...(details.span && { span: details.span }),
    related: details.related ?? [],
    ...(details.help !== undefined && { help: details.help }),
    ...(details.lines && { lines: details.lines }),
  };
}

/** The help with the lines that belong to it. */
export function helpOf({ help, lines = [] }: Diagnostic): string | undefined {
  return help === undefined ? undefined : [help, ...lines].join('\n');
}

/** Warnings and notes alone do not keep a run from going on. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === 'error');
}
