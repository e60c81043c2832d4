import type { LiteralSyntax, NowType, Place, Syntax } from '../syntax.ts';

import { callOf } from './calls.ts';
import { type PlainReader, placeOf, refuse } from './cursor.ts';
import { levels } from './levels.ts';
import { pathOf } from './names.ts';
import { type PlainToken, unquoted } from './tokens.ts';
import { isTypeOfText, typeName } from './types.ts';

/** What stands between operators, with the signs in front of it. */
export function operandOf(reader: PlainReader): Syntax {
  const { cursor } = reader;
  const { next } = cursor;
  switch (next?.kind) {
    case 'name':
      return wordOf(next, reader);
    case 'quoted':
      return pathOf(cursor);
    case 'text':
      return literal('untyped', unquoted(next.text), cursor.take());
    case 'number':
      return literal('number', numberText(next.text), cursor.take());
    case 'sign':
      return signed(reader);
    default:
      return refuse();
  }
}

function signed(reader: PlainReader): Syntax {
  const sign = reader.cursor.take();
  switch (sign.word) {
    case '(': {
      const inside = reader.expression(0);
      reader.cursor.expect(')');
      return inside;
    }
    case '+':
      return { kind: 'call', name: '+', operator: true, args: [reader.expression(levels.sign)], place: placeOf(sign) };
    case '-':
      return negative(reader.expression(levels.sign), placeOf(sign));
    default:
      return refuse();
  }
}

/** A sign becomes part of the number behind it, and of other constants the place. */
function negative(operand: Syntax, place: Place): Syntax {
  if (operand.kind === 'literal' && operand.form === 'number') {
    const value = operand.value as string;
    return { ...operand, value: value === '0' ? '0' : value.startsWith('-') ? value.slice(1) : `-${value}`, place };
  }
  const own = operand.kind === 'literal' ? { ...operand, place } : operand;
  return { kind: 'call', name: '-', operator: true, args: [own], place };
}

/** Numbers of 32 bits are numbers to the grammar, all others are texts. */
function numberText(written: string): string {
  return /^\d+$/.test(written) && Number(written) < 2_147_483_648 ? String(Number(written)) : written;
}

function literal(form: LiteralSyntax['form'], value: string | null, token: PlainToken): LiteralSyntax {
  return { kind: 'literal', form, value, place: placeOf(token) };
}

function wordOf(token: PlainToken, reader: PlainReader): Syntax {
  const { cursor } = reader;
  const { word } = token;
  const clock = clocks.get(word);
  if (clock) return { kind: 'now', type: clock, place: placeOf(cursor.take()) };
  switch (word) {
    case 'null':
      return literal('untyped', null, cursor.take());
    case 'true':
    case 'false':
      return literal('boolean', word, cursor.take());
    case 'case':
      return choice(reader);
  }
  if (cursor.second?.text === '(') return word === 'cast' ? cast(reader) : callOf(reader);
  return isTypeOfText(cursor) ? typedText(reader) : pathOf(cursor);
}

const clocks: ReadonlyMap<string, NowType> = new Map([
  ['current_date', 'date'],
  ['current_timestamp', 'timestamptz'],
  ['localtimestamp', 'timestamp'],
  ['localtime', 'time'],
]);

/** `CASE WHEN … THEN … END`, and `CASE … WHEN … THEN … END`, which compares. */
function choice(reader: PlainReader): Syntax {
  const { cursor } = reader;
  const place = placeOf(cursor.take());
  const subject = cursor.next?.word === 'when' ? undefined : reader.expression(0);
  const branches: { when: Syntax; result: Syntax }[] = [];
  cursor.expect('when');
  do {
    const test = reader.expression(0);
    const when: Syntax = subject
      ? { kind: 'call', name: '=', operator: true, args: [subject, test], place: test.place }
      : test;
    cursor.expect('then');
    branches.push({ when, result: reader.expression(0) });
  } while (cursor.takeIf('when'));
  const otherwise = cursor.takeIf('else') && reader.expression(0);
  cursor.expect('end');
  return { kind: 'case', branches, otherwise, place };
}

/** `CAST(… AS type)` */
function cast(reader: PlainReader): Syntax {
  const { cursor } = reader;
  const place = placeOf(cursor.take());
  cursor.expect('(');
  const operand = reader.expression(0);
  cursor.expect('as');
  const type = typeName(cursor);
  cursor.expect(')');
  return { kind: 'cast', operand, type, place };
}

/** `DATE '2026-01-31'`, `INTERVAL '1' DAY` */
function typedText({ cursor }: PlainReader): Syntax {
  const place = placeOf(cursor.next as PlainToken);
  const type = typeName(cursor);
  // In front of a text, and there alone, `char` is of any length.
  if (type.name === 'char') refuse();
  const text = cursor.expectKind('text');
  const operand = literal('untyped', unquoted(text.text), text);
  const unit = type.name === 'interval' && units.has(cursor.next?.word ?? '') ? cursor.take().word : undefined;
  return { kind: 'cast', operand, type, ...(unit !== undefined && { unit }), place };
}

const units: ReadonlySet<string> = new Set(['year', 'month', 'day', 'hour', 'minute', 'second']);
