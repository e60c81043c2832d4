import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';

import { explainSyntax } from './explain-syntax.ts';
import type { Node } from './node.ts';
import { buildTree } from './tree.ts';

/** One document of a YAML stream. */
export interface ParsedDocument {
  /** Undefined where the document is empty. Of a broken document: what could be read. */
  readonly root: Node | undefined;
  readonly broken: boolean;
}

const deepestNesting = 100;
const longestText = 10_000_000;
const mostErrors = 100;

/** Reads a YAML 1.2 stream (with `<<`) into trees. Never throws for bad input. */
export function parseYaml(file: SourceFile, report: Report): readonly ParsedDocument[] {
  const tokens = tokensOf(file, report);
  if (!tokens) return [{ root: undefined, broken: true }];
  checkDirectives(file, tokens, report);
  return composed(tokens).map((document) => {
    const problem = document.errors[0] ?? document.warnings.find((each) => each.code !== 'BAD_DIRECTIVE');
    if (problem) report(explainSyntax(file, document.errors.length > 0 ? document.errors : [problem]));
    const { root, complete } = buildTree(document.contents, file, problem ? () => {} : report);
    return { root, broken: problem !== undefined || !complete };
  });
}

function composed(tokens: readonly CST.Token[]): readonly Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    merge: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // A large file that is no YAML has an error for each word, and nine tenths of the time would go into their stacks.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return [...composer.compose(tokens)];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * The stream's tokens, unless it is too large or too deep. The composer is recursive, and runs out of stack in ways
 * that cannot be caught: depth is therefore counted while parsing, which is not.
 */
function tokensOf(file: SourceFile, report: Report): CST.Token[] | undefined {
  if (file.text.length > longestText) {
    const size = `${(file.text.length / 1e6).toFixed(1)} million characters`;
    const help = 'put given rows into a CSV or NDJSON file beside the definition';
    report(
      diagnostic('DC107', `the file has ${size}, more than the ${longestText / 1e6} million allowed`, {
        span: start(file),
        help,
      }),
    );
    return undefined;
  }
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(file.text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors += 1;
    }
    // The first of them will be reported; to gather all of a large file that is no YAML takes minutes.
    if (errors > mostErrors) return tokens;
    if (parser.stack.length > deepestNesting) {
      const span = { file, start: parser.offset - lexeme.length, end: parser.offset };
      report(diagnostic('DC107', `more than ${deepestNesting} levels are nested here`, { span }));
      return undefined;
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

function checkDirectives(file: SourceFile, tokens: readonly CST.Token[], report: Report): void {
  for (const token of tokens) {
    if (token.type !== 'directive' || /^%(YAML\s+1\.2|TAG)\b/.test(token.source)) continue;
    const help = token.source.startsWith('%YAML')
      ? 'definitions are YAML 1.2: leave the line out'
      : 'leave the line out';
    const span = { file, start: token.offset, end: token.offset + token.source.trimEnd().length };
    report(diagnostic('DC108', `the directive \`${token.source.trim()}\` is not supported`, { span, help }));
  }
}

function start(file: SourceFile) {
  return { file, start: 0, end: 0 };
}
