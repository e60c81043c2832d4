import type { Node } from 'libpg-query';

import type { SqlParser } from './sql-parser.ts';
import { type TableStatement, tableStatement } from './sql-tables.ts';
import { offsetsOfBytes } from './tokens.ts';

/** A statement of a script: its text, where it begins (UTF-16 units), and what the grammar calls it. */
export interface SqlStatement {
  readonly text: string;
  readonly start: number;
  readonly kind: string;
  /** Of ALTER TABLE: what it does, as the grammar calls it. */
  readonly actions: readonly string[];
  /** Of CREATE TABLE and ALTER TABLE. */
  readonly table: TableStatement | undefined;
}

/** The statements of a script, or why and where its grammar fails. */
export function sqlStatements(
  text: string,
  parser: SqlParser,
): { readonly statements: readonly SqlStatement[] } | { readonly message: string; readonly at: number } {
  if (text.trim() === '') return { statements: [] };
  try {
    const offset = offsetsOfBytes(text);
    const { stmts = [] } = parser.parseSync(text);
    const statements = stmts.map(({ stmt = {} as Node, stmt_location: from = 0, stmt_len: length }) => {
      const start = offset(from);
      const whole = text.slice(start, length ? offset(from + length) : undefined);
      const lead = leading(whole);
      const [[kind, content] = ['', {}]] = Object.entries(stmt);
      const { cmds = [] } = content as { cmds?: readonly { AlterTableCmd?: { subtype?: string } }[] };
      const actions = cmds.map(({ AlterTableCmd: each }) => each?.subtype ?? '');
      return { text: whole.slice(lead).trimEnd(), start: start + lead, kind, actions, table: tableStatement(stmt) };
    });
    return { statements };
  } catch (error) {
    const details = (error as { sqlDetails?: { message: string; cursorPosition: number } }).sqlDetails;
    if (!details) throw error;
    // The parser counts characters there, and bytes elsewhere.
    const at = [...text].slice(0, Math.max(0, details.cursorPosition)).join('').length;
    return { message: details.message, at };
  }
}

/** Blanks and comments before a statement. */
function leading(text: string): number {
  return /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)?.[0].length ?? 0;
}
