import { type Code, codes, type Severity } from './codes.ts';
import { type Diagnostic, helpOf } from './diagnostic.ts';
import { jsonPlace } from './render-json.ts';
import type { Span } from './source-file.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A SARIF 2.1.0 log of one run, as code scanning services take it. */
export function sarifLog(
  diagnostics: readonly Diagnostic[],
  tool: { readonly name: string; readonly version: string },
) {
  const used = [...new Set(diagnostics.map((each) => each.code))].sort();
  const driver = { name: tool.name, semanticVersion: tool.version, rules: used.map(rule) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: diagnostics.map((each) => result(each, used)) }],
  };
}

function rule(code: Code) {
  const { severity, title } = codes[code];
  return { id: code, shortDescription: { text: title }, defaultConfiguration: { level: levels[severity] } };
}

function result(diagnostic: Diagnostic, used: readonly Code[]) {
  const { code, severity, message, span, related } = diagnostic;
  const help = helpOf(diagnostic);
  return {
    ruleId: code,
    ruleIndex: used.indexOf(code),
    level: levels[severity],
    message: { text: help ? `${message}\nhelp: ${help}` : message },
    locations: span ? [{ physicalLocation: location(span) }] : [],
    relatedLocations: related.map((each, id) => ({
      id,
      message: { text: each.message },
      physicalLocation: location(each.span),
    })),
  };
}

function location(span: Span) {
  const { file, line, column, end_line, end_column } = jsonPlace(span);
  const region = { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column };
  return { artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') }, region };
}
