import { SourceFile } from '../../src/diagnostics/source-file.ts';

import { check } from '../../src/expression/check.ts';
import type { Expression } from '../../src/expression/expression.ts';
import { parseExpression, type Reading } from '../../src/expression/parse.ts';
import { loadSqlParser } from '../../src/expression/sql-parser.ts';

import { expressionScope } from './expression-table.ts';

/** The checked tree of an expression over the nasty rows; undefined where it is none. */
export async function expressionTree(text: string): Promise<Expression | undefined> {
  const parser = await loadSqlParser();
  const file = new SourceFile('expression', text);
  const reading: Reading = {
    text,
    parser,
    scope: expressionScope,
    spanOf: (start, end) => ({ file, start, end }),
    report: () => undefined,
  };
  const syntax = parseExpression(text, reading);
  return syntax && check(syntax, { reading, scope: expressionScope, aggregated: false, check })?.tree;
}
