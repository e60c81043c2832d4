import { createRequire } from 'node:module';

import type { AST } from '@eslint-community/regexpp';

export interface RegexFault {
  readonly message: string;
  /** Where in the pattern, in UTF-16 units. */
  readonly at: number;
}

const load = createRequire(import.meta.url);

/** A regular expression's syntax tree. The parser is loaded with the first one: few definitions have any, and it takes a while. */
export function parseRegex(pattern: string): AST.Pattern | RegexFault {
  const { RegExpParser } = load('@eslint-community/regexpp') as typeof import('@eslint-community/regexpp');
  try {
    return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, undefined, undefined, { unicode: true });
  } catch (error) {
    const { message, index } = error as Error & { readonly index: number };
    // `Invalid regular expression: /(a/u: Unterminated group`
    return { message: message.slice(message.lastIndexOf('/u: ') + 4).toLowerCase(), at: index };
  }
}
