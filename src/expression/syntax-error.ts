import { findName, type Scope } from './scope.ts';
import type { Token } from './tokens.ts';

/** What the reader most likely means by words that the grammar cannot take: a name that needs quotes. */
export function syntaxHelp(
  tokens: readonly Token[],
  at: number,
  scope: Scope,
): { token: Token; message: string; help: string } | undefined {
  const failed = tokens.findIndex(({ end }) => end > at);
  const last = failed === -1 ? tokens.length - 1 : failed;
  // The grammar often goes on a little behind a reserved word before it fails.
  for (const index of [last, last - 1, last - 2]) {
    const token = tokens[index];
    const dotted = tokens[index + 1]?.text === '.' || tokens[index - 1]?.text === '.';
    if (token?.reserved && (dotted || namesSomething(token, scope))) return quoting(token, scope);
  }
  return undefined;
}

function namesSomething({ text }: Token, scope: Scope): boolean {
  const part = { text, quoted: false };
  return findName(scope.fields, part) !== undefined || findName(scope.parents, part) !== undefined;
}

function quoting(token: Token, scope: Scope): { token: Token; message: string; help: string } {
  const part = { text: token.text, quoted: false };
  const name = findName(scope.fields, part) ?? findName(scope.parents, part) ?? token.text;
  return {
    token,
    message: `\`${token.text}\` is a reserved word of SQL`,
    help: `as a name it needs quotes: \`"${name}"\``,
  };
}
