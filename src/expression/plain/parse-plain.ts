import { kept } from '../../base/kept.ts';

import { placesWithoutName, readKeyRule } from '../sugar.ts';
import type { Syntax } from '../syntax.ts';

import { notPlain } from './cursor.ts';
import { PlainParser } from './plain-parser.ts';
import { isKeptWhole, type PlainToken, plainTokens } from './tokens.ts';

export interface PlainText {
  readonly text: string;
  /** The field whose constraint it is: its name may be left out. */
  readonly self?: string | undefined;
}

/**
 * Reads an expression as most are: the tree that PostgreSQL's own parser leads to, without that parser, which takes longer to
 * start than a thousand of them to read. Undefined where the text is wrong, or has what is left to that parser.
 */
export function parsePlain({ text, self }: PlainText): Syntax | undefined {
  return kept(known, `${self?.length ?? ''}\0${self ?? ''}${text}`, () => read(text, self) ?? null) ?? undefined;
}

/** All are looked at to know whether that parser is needed, and many datasets say the same of their rows. */
const known = new Map<string, Syntax | null>();

function read(text: string, self: string | undefined): Syntax | undefined {
  // NUL is refused wherever it stands; blanks that are none to SQL are refused as nothing, not looked up as a name.
  const tokens = text.includes('\0') || text.trim() === '' ? undefined : plainTokens(text);
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
