import type { NamePart, NameSyntax } from '../syntax.ts';

import { type Cursor, placeOf, refuse } from './cursor.ts';
import { functionsOnly, reserved } from './keywords.ts';
import { unquoted } from './tokens.ts';

/** A name, dotted or not. Behind a point any word is one, but NOT in front of LIKE. */
export function pathOf(cursor: Cursor): NameSyntax {
  const word = cursor.next?.word ?? '';
  if (reserved.has(word) || functionsOnly.has(word)) refuse();
  const path = [partOf(cursor)];
  while (cursor.takeIf('.')) path.push(partOf(cursor));
  const { start } = (path[0] as NamePart).place;
  return { kind: 'name', path, place: { start, end: (path.at(-1) as NamePart).place.end } };
}

function partOf(cursor: Cursor): NamePart {
  const token = cursor.take();
  const place = placeOf(token);
  if (token.kind === 'quoted') return { text: unquoted(token.text), quoted: true, place };
  return token.kind === 'name' && token.word !== 'not' ? { text: token.text, quoted: false, place } : refuse();
}
