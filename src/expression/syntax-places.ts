import type { Node } from 'libpg-query';

import type { NameSyntax, Place, Syntax } from './syntax.ts';
import type { Token } from './tokens.ts';

/** Finds what stands at a place that the parser tells. */
export interface Places {
  /** Position in `tokens` of the token at a byte of the parsed text. */
  indexAt(byte: number | undefined): number;
  readonly tokens: readonly Token[];
}

/** A name as it is written there: the parser has folded what is not in quotes. */
export function nameAt(places: Places, location: number | undefined, folded: readonly string[]): NameSyntax {
  const first = places.indexAt(location);
  const path = folded.map((name, position) => {
    const token = places.tokens[first + position * 2];
    const quoted = token?.text.startsWith('"') ?? true;
    const place = token ? { start: token.start, end: token.end } : placeAt(places, location);
    return { text: quoted ? name : (token?.text ?? name), quoted, place };
  });
  const end = path.at(-1)?.place.end ?? 0;
  return { kind: 'name', path, place: { start: path[0]?.place.start ?? 0, end } };
}

/** The token that begins at a byte of the parsed text. */
export function placeAt(places: Places, location: number | undefined): Place {
  const { tokens } = places;
  const token = tokens[places.indexAt(location)];
  // Without a token of its own it is the whole text.
  return { start: (token ?? tokens[0])?.start ?? 0, end: (token ?? tokens.at(-1))?.end ?? 0 };
}

/** What expressions do not have here, `what` of it. */
export function foreign(places: Places, location: number | undefined, what = 'this construct'): Syntax {
  return { kind: 'foreign', what, place: placeAt(places, location) };
}

/** The text of a part of a name. */
export function stringOf(node: Node): string {
  return 'String' in node ? (node.String.sval ?? '') : '';
}
