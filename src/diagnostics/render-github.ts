import { type Diagnostic, helpOf } from './diagnostic.ts';
import { jsonPlace } from './render-json.ts';

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub shows beside the changed lines, one a line. */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((each) => `${command(each)}\n`).join('');
}

function command(diagnostic: Diagnostic): string {
  const { code, severity, message, span } = diagnostic;
  const help = helpOf(diagnostic);
  const place = span && jsonPlace(span);
  const oneLine = place && place.line === place.end_line;
  const properties = {
    ...(place && { file: place.file, line: place.line, endLine: place.end_line }),
    // Columns mean something for one line alone; here the end is inclusive.
    ...(oneLine && { col: place.column, endColumn: Math.max(place.column, place.end_column - 1) }),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${levels[severity]} ${list.join(',')}::${escapeText(help ? `${message}\nhelp: ${help}` : message)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
