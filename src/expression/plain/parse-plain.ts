import { placesWithoutName, readKeyRule } from '../sugar.ts';
import type { Syntax } from '../syntax.ts';

import { notPlain } from './cursor.ts';
import { PlainParser } from './plain-parser.ts';
import { isKeptWhole, type PlainToken, plainTokens } from './tokens.ts';

/**
 * Reads an expression as most are: the tree that PostgreSQL's own parser leads to, without that parser, which takes longer to
 * start than a thousand of them to read. Undefined where the text is wrong, or has what is left to that parser.
 */
export function parsePlain(text: string, self: string | undefined): Syntax | undefined {
  // Blanks that are none to SQL: no more than them is refused as nothing, not looked up as a name.
  const tokens = text.trim() === '' ? undefined : plainTokens(text);
  return tokens && (readKeyRule(tokens, self) ?? syntaxOf(tokens, self));
}

function syntaxOf(tokens: readonly PlainToken[], self: string | undefined): Syntax | undefined {
  try {
    return new PlainParser(self === undefined ? tokens : withName(tokens, self)).whole();
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

/** With the field's own name where it was left out; it stands where its comparison does. */
function withName(tokens: readonly PlainToken[], self: string): readonly PlainToken[] {
  const places = new Set(placesWithoutName(tokens));
  if (places.size === 0) return tokens;
  if (!isKeptWhole(self)) throw notPlain;
  const text = `"${self.replaceAll('"', '""')}"`;
  return tokens.flatMap((token): PlainToken[] => {
    const { start } = token;
    return places.has(start) ? [{ kind: 'quoted', text, word: text, start, end: start + 1 }, token] : [token];
  });
}
