import { type FieldType, parseType } from '../../values/type.ts';

import { type Cursor, refuse } from './cursor.ts';
import { functionsOnly, reserved } from './keywords.ts';

/** The name of a type, as it stands behind `::` and in CAST. */
export function typeName(cursor: Cursor): FieldType {
  const { word } = cursor.expectKind('name');
  // A blank that is none to SQL is part of the name, which is of no type then.
  if (reserved.has(word) || functionsOnly.has(word) || !/^\w+$/.test(word)) refuse();
  const rest = cursor.takeIf('varying') ?? cursor.takeIf('precision');
  const zone = rest ? '' : timeZone(cursor);
  return parseType(`${word}${rest ? ` ${rest.word}` : ''}${zone}${sizes(cursor)}`) ?? refuse();
}

/** Whether a type's name stands here that makes something of the text behind it: `DATE '2026-01-31'`. */
export function isTypeOfText(cursor: Cursor): boolean {
  const { second } = cursor;
  return second?.kind === 'text' || betweenTypeAndText.has(second?.word ?? '');
}

const betweenTypeAndText = new Set(['precision', 'varying', 'with', 'without']);

function timeZone(cursor: Cursor): string {
  const first = cursor.takeIf('with') ?? cursor.takeIf('without');
  if (!first) return '';
  cursor.expect('time');
  cursor.expect('zone');
  return ` ${first.word} time zone`;
}

function sizes(cursor: Cursor): string {
  if (!cursor.takeIf('(')) return '';
  const numbers: string[] = [];
  do numbers.push(cursor.expectKind('number').text);
  while (cursor.takeIf(','));
  cursor.expect(')');
  return `(${numbers.join(',')})`;
}
