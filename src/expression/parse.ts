import type { Node } from 'libpg-query';

import { type Diagnostic, diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { formHere } from './other-dialects.ts';
import { parsePlain } from './plain/parse-plain.ts';
import { isPlainSelect, readSyntax } from './read-syntax.ts';
import type { Scope } from './scope.ts';
import type { SqlParser } from './sql-parser.ts';
import { placesWithoutName, readKeyRule } from './sugar.ts';
import type { Place, Syntax } from './syntax.ts';
import { syntaxHelp } from './syntax-error.ts';
import type { Places } from './syntax-places.ts';
import { offsetsOfBytes, type Token, tokensOf } from './tokens.ts';

/** What reading an expression needs beside its text. */
export interface Reading {
  readonly text: string;
  /** Needed unless the text is plain: see `sqlParserFor`. */
  readonly parser: SqlParser | undefined;
  readonly scope: Scope;
  /** Where a part of the expression's text stands in its file. */
  readonly spanOf: (start: number, end: number) => Span;
  readonly report: Report;
  /** The field whose constraint this is: its name may be left out. */
  readonly self?: string;
}

interface Parsing extends Reading {
  readonly parser: SqlParser;
}

/** More would take the parser's stack; nobody writes that many by hand. */
const mostTokens = 1000;

/** Reads exactly one expression; undefined where the text is none, which is reported. */
export function parseExpression(text: string, reading: Reading): Syntax | undefined {
  const plain = parsePlain({ text, self: reading.self });
  if (plain) return plain;
  if (!reading.parser) throw new Error(`no parser for an expression that is not plain: ${text}`);
  return parseAny(text, { ...reading, parser: reading.parser });
}

/** By PostgreSQL's own parser. */
export function parseAny(text: string, reading: Parsing): Syntax | undefined {
  const tokens = text.includes('\0') ? [] : tokensOf(reading.parser, text);
  const fault = faultOf(text, tokens, reading);
  if (!fault) return readKeyRule(tokens ?? [], reading.self) ?? parse(text, tokens ?? [], reading);
  reading.report(fault);
  return undefined;
}

/** What the grammar would accept around an expression, or fail at for another reason than its own. */
function faultOf(text: string, tokens: readonly Token[] | undefined, { spanOf }: Reading): Diagnostic | undefined {
  const fault = (message: string, { start, end }: Place, help?: string) =>
    diagnostic('DC315', message, { span: spanOf(start, end), help });
  const nul = text.indexOf('\0');
  if (nul >= 0) return fault('a NUL character stands in an expression', { start: nul, end: nul + 1 });
  if (text.trim() === '' || tokens?.length === 0)
    return fault('an expression is missing', { start: 0, end: text.length });
  const over = tokens?.[mostTokens];
  if (over) return fault(`an expression of more than ${mostTokens} words`, over);
  const stray = tokens?.find(({ text: mark }) => mark === ';');
  const isEnd = stray === tokens?.at(-1);
  if (stray)
    return fault(
      `exactly one expression is needed, \`${stray.text}\` ends it`,
      stray,
      isEnd ? `leave \`${stray.text}\` out` : undefined,
    );
  const { unopened, unclosed } = looseBrackets(tokens ?? []);
  const isLast = unopened === tokens?.at(-1);
  if (unopened)
    return fault('exactly one expression is needed, `)` ends it', unopened, isLast ? cutByComma : undefined);
  return unclosed && fault('a bracket is not closed', unclosed, cutByComma);
}

/** What is most likely: `[UNIQUE (a, b)]` are two texts. */
const cutByComma = 'inside of `[…]` and `{…}` a comma ends a text: put all of it in quotes';

function looseBrackets(tokens: readonly Token[]): { unopened?: Token; unclosed?: Token } {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.text === '(') open.push(token);
    if (token.text === ')' && !open.pop()) return { unopened: token };
  }
  const unclosed = open.at(-1);
  return unclosed ? { unclosed } : {};
}

const prefix = 'SELECT (';

/** The text with the field's own name where it was left out, and the way back. */
function complete(
  text: string,
  places: readonly number[],
  name: string,
): { text: string; original: (offset: number) => number } {
  const inserted = `"${name.replaceAll('"', '""')}" `;
  let result = '';
  let from = 0;
  for (const place of places) {
    result += text.slice(from, place) + inserted;
    from = place;
  }
  const original = (offset: number): number => {
    let shift = 0;
    for (const place of places) {
      if (offset < place + shift) break;
      if (offset < place + shift + inserted.length) return place;
      shift += inserted.length;
    }
    return offset - shift;
  };
  return { text: result + text.slice(from), original };
}

function parse(text: string, tokens: readonly Token[], reading: Parsing): Syntax | undefined {
  const own = reading.self === undefined ? [] : placesWithoutName(tokens);
  const whole = complete(text, own, reading.self ?? '');
  try {
    // A comment at the end of the text shall not swallow the bracket.
    const { stmts } = reading.parser.parseSync(`${prefix}${whole.text}\n)`);
    const node = soleExpression(stmts);
    if (node) return readSyntax(node, placesOf(whole, tokens, own, reading));
    reading.report(diagnostic('DC315', 'exactly one expression is needed', { span: reading.spanOf(0, text.length) }));
  } catch (error) {
    const details = (error as { sqlDetails?: { message: string; cursorPosition: number } }).sqlDetails;
    if (!details) throw error;
    const at = [...whole.text].slice(0, Math.max(0, details.cursorPosition - prefix.length)).join('').length;
    reading.report(syntaxError(text, details.message, Math.min(whole.original(at), text.length), tokens, reading));
  }
  return undefined;
}

type StatementNodes = readonly { stmt?: Node }[] | undefined;

function soleExpression(statements: StatementNodes): Node | undefined {
  const [statement, second] = statements ?? [];
  const select = statement?.stmt && 'SelectStmt' in statement.stmt ? statement.stmt.SelectStmt : undefined;
  if (second || !select || !isPlainSelect(select) || select.fromClause) return undefined;
  const [target] = select.targetList ?? [];
  return target && 'ResTarget' in target && !target.ResTarget.name ? target.ResTarget.val : undefined;
}

function placesOf(
  whole: { text: string; original: (offset: number) => number },
  tokens: readonly Token[],
  own: readonly number[],
  { parser }: Parsing,
): Places {
  const offset = offsetsOfBytes(whole.text);
  const all = own.length === 0 ? tokens : (tokensOf(parser, whole.text) ?? tokens);
  const indexes = new Map(all.map(({ start }, index) => [start, index]));
  // A name that was put in stands where its comparison does.
  const back = ({ start, end, ...rest }: Token): Token => {
    return { ...rest, start: whole.original(start), end: whole.original(end - 1) + 1 };
  };
  return {
    tokens: own.length === 0 ? all : all.map(back),
    indexAt: (byte = 0) => indexes.get(offset(byte - prefix.length)) ?? -1,
  };
}

function syntaxError(
  text: string,
  message: string,
  at: number,
  tokens: readonly Token[],
  reading: Reading,
): Diagnostic {
  const known = syntaxHelp(tokens, at, reading.scope);
  if (known) {
    return diagnostic('DC315', known.message, {
      span: reading.spanOf(known.token.start, known.token.end),
      help: known.help,
    });
  }
  const token = tokens.find(({ start, end }) => start <= at && at < end);
  const [fact = ''] = message
    .replace(/at or near "(?:[^"]|"(?=.))*"$/s, token ? `at \`${token.text}\`` : 'here')
    .split('\n');
  const help = formHere(text);
  if (token) return diagnostic('DC315', fact, { span: reading.spanOf(token.start, token.end), ...(help && { help }) });
  const ended = message.includes('end of input') || at >= text.trimEnd().length;
  const quote = message.startsWith('unterminated');
  return diagnostic('DC315', quote ? fact : ended ? 'the expression ends too early' : fact, {
    span: quote
      ? reading.spanOf(at, text.length)
      : reading.spanOf(Math.max(0, text.trimEnd().length - 1), text.trimEnd().length),
  });
}
