import type { YAMLError } from 'yaml';

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../diagnostics/source-file.ts';

/**
 * Says in a user's words what the YAML library found. Of several errors of one document the first counts:
 * the others mostly follow from it.
 */
export function explainSyntax(file: SourceFile, errors: readonly YAMLError[]): Diagnostic {
  const first = errors[0] as YAMLError;
  const problem: Problem = { file, error: first, next: errors[1], at: first.pos[0] };
  for (const explain of explanations) {
    const found = explain(problem);
    if (found) return found;
  }
  return diagnostic('DC103', plainWords(first.message), { span: pointedAt(problem) });
}

interface Problem {
  readonly file: SourceFile;
  readonly error: YAMLError;
  readonly next: YAMLError | undefined;
  readonly at: number;
}

/** In this order: what the text shows goes before what the library says of it. */
const explanations: readonly ((problem: Problem) => Diagnostic | undefined)[] = [
  tabIndent,
  unquotedVariable,
  unquotedPlaceholder,
  indentedTooFar,
  indentedTooLittle,
  ofAnotherColumn,
  secondColon,
  lineWithoutColon,
  reservedStart,
  textAfterQuotes,
  unclosed,
  unknownTag,
];

function tabIndent({ file, error, at }: Problem) {
  if (error.code !== 'TAB_AS_INDENT') return undefined;
  return diagnostic('DC104', 'a tab indents this line', {
    span: { file, start: at, end: at + 1 },
    help: 'indent with spaces',
  });
}

function unquotedVariable(problem: Problem) {
  const span = around(problem, /\$\{[^}\n]*\}?/g);
  if (!span) return undefined;
  // A default may be a secret.
  const help = `put it in quotes: "${textOf(span).replace(/:-[^}]*/, ':-…')}"`;
  return diagnostic('DC103', 'a variable inside of `{…}` or `[…]` needs quotes', { span, help });
}

function unquotedPlaceholder(problem: Problem) {
  const span = around(problem, /\{\{.*\}\}/g);
  if (!span) return undefined;
  return diagnostic('DC103', 'a value that begins with `{{` needs quotes', {
    span,
    help: `put the whole value in quotes: "${textOf(span)}…"`,
  });
}

/** A line below `key: value` that is indented more than it: YAML takes both lines for one key. */
function indentedTooFar({ file, error, next, at }: Problem) {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || next?.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  if (next.pos[0] !== at) return undefined;
  const key = file.text.slice(at, next.pos[1]);
  const start = next.pos[1] - key.slice(key.lastIndexOf('\n') + 1).trimStart().length;
  const help = 'begin it in the column of the key that it belongs beside';
  return diagnostic('DC103', 'this line is indented more than the value above it allows', {
    span: { file, start, end: next.pos[1] },
    help,
  });
}

/** A line between the column of a list's dashes and that of its items. */
function indentedTooLittle({ file, error, at }: Problem) {
  if (!error.message.startsWith('Sequence item without - indicator')) return undefined;
  const line = file.text.slice(at).split('\n', 1)[0] ?? '';
  const start = at + line.length - line.trimStart().length;
  return diagnostic('DC103', 'this line is indented less than the item that it belongs to, and begins no other', {
    span: { file, start, end: at + line.trimEnd().length },
    help: 'begin it in the column of the keys above it, or with `- `',
  });
}

/** A key between two columns: most often one before it has lost its blanks, and took what follows out of its map. */
function ofAnotherColumn({ file, error, at }: Problem) {
  if (!error.message.startsWith('All mapping items must start at the same column')) return undefined;
  const lineStart = file.text.lastIndexOf('\n', at - 1) + 1;
  const line = file.text.slice(lineStart).split('\n', 1)[0] ?? '';
  const column = line.length - line.trimStart().length;
  const beside = keyBefore(file, lineStart, column);
  return diagnostic('DC103', 'this line begins in another column than the keys that it stands beside', {
    span: { file, start: lineStart + column, end: lineStart + line.trimEnd().length },
    ...(beside && { related: [{ span: beside, message: 'one of them' }] }),
    help: 'begin the keys of one map in the same column',
  });
}

/** The key nearest before a line that begins further to the left than a column. */
function keyBefore(file: SourceFile, before: number, column: number): Span | undefined {
  for (let end = before - 1; end > 0; ) {
    const start = file.text.lastIndexOf('\n', end - 1) + 1;
    const [, blanks = '', key = ''] = /^( *)([^\s#][^:]*)?/.exec(file.text.slice(start, end)) ?? [];
    if (key !== '' && blanks.length < column)
      return { file, start: start + blanks.length, end: start + blanks.length + key.trimEnd().length };
    end = start - 1;
  }
  return undefined;
}

function secondColon({ file, error, at }: Problem) {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || !error.message.startsWith('Nested')) return undefined;
  const span = toEndOfLine(file, at);
  return diagnostic('DC103', 'a text with `: ` in it needs quotes', {
    span,
    help: `put it in quotes: "${textOf(span)}"`,
  });
}

function lineWithoutColon({ file, error, at }: Problem) {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  return diagnostic('DC103', 'expected `key: value`', {
    span: toEndOfLine(file, at),
    help: 'write `:` and a space after a key',
  });
}

function reservedStart({ file, error, at }: Problem) {
  if (error.code !== 'BAD_SCALAR_START') return undefined;
  const span = toEndOfLine(file, at);
  return diagnostic('DC103', `a text that begins with \`${file.text[at]}\` needs quotes`, {
    span,
    help: `put it in quotes: "${textOf(span)}"`,
  });
}

function textAfterQuotes({ file, error, at }: Problem) {
  const before = file.text.slice(file.text.lastIndexOf('\n', at - 1) + 1, at);
  if (!error.message.endsWith('at node end') || !/["']\s*$/.test(before)) return undefined;
  const help = 'put the whole value in quotes of the other kind, or write it below `|`';
  return diagnostic('DC103', 'text after the closing quote', { span: toEndOfLine(file, at), help });
}

function unclosed(problem: Problem) {
  const { error } = problem;
  if (/Missing closing/.test(error.message)) {
    return diagnostic('DC103', 'the closing quote is missing', { span: pointedAt(problem) });
  }
  const [, bracket] = /end with a ([\]}])/.exec(error.message) ?? [];
  if (!bracket) return undefined;
  return diagnostic('DC103', `\`${bracket}\` is missing before this`, { span: pointedAt(problem) });
}

function unknownTag(problem: Problem) {
  if (problem.error.code !== 'TAG_RESOLVE_FAILED') return undefined;
  const span = pointedAt(problem);
  return diagnostic('DC108', `the tag \`${textOf(span)}\` is not supported here`, { span, help: 'leave it out' });
}

/** The match of a pattern on the error's line that the error lies in or touches. */
function around({ file, at }: Problem, pattern: RegExp): Span | undefined {
  const lineStart = file.text.lastIndexOf('\n', at - 1) + 1;
  for (const match of textOf(toEndOfLine(file, lineStart)).matchAll(pattern)) {
    const start = lineStart + match.index;
    const end = start + match[0].length;
    if (start <= at && at <= end) return { file, start, end };
  }
  return undefined;
}

function pointedAt({ file, error }: Problem): Span {
  const last = file.text.trimEnd().length;
  const [start, end] = error.pos.map((position) => Math.min(position, last)) as [number, number];
  return { file, start, end };
}

function toEndOfLine(file: SourceFile, start: number): Span {
  const end = file.text.indexOf('\n', start);
  const text = file.text.slice(start, end === -1 ? undefined : end).trimEnd();
  return { file, start, end: start + text.length };
}

function textOf({ file, start, end }: Span): string {
  return file.text.slice(start, end);
}

function plainWords(message: string): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
