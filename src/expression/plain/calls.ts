import type { Aggregate, Choice, Place, Syntax } from '../syntax.ts';

import { type PlainReader, placeOf, refuse } from './cursor.ts';
import { columnsOnly, reserved } from './keywords.ts';
import { isKeptWhole, unquoted } from './tokens.ts';

/** A call of a function; its name and the bracket are what comes next. */
export function callOf(reader: PlainReader): Syntax {
  const { cursor } = reader;
  const name = cursor.take();
  cursor.expect('(');
  const call = (special.get(name.word) ?? ordinary)(reader, name.word, placeOf(name));
  cursor.expect(')');
  return call;
}

type Inside = (reader: PlainReader, name: string, place: Place) => Syntax;

/** What has a grammar of its own between its brackets. */
const special: ReadonlyMap<string, Inside> = new Map<string, Inside>([
  ...(['coalesce', 'greatest', 'least', 'nullif'] as const).map((name) => [name, chosen] as const),
  ...(['count', 'sum', 'min', 'max', 'avg'] as const).map((name) => [name, aggregate] as const),
  ['extract', (reader, name, place) => call(name, extracted(reader), place)],
  ['substring', (reader, name, place) => call(name, cut(reader), place)],
  ['trim', (reader, _, place) => call('btrim', reader.list(), place)],
  ['now', now],
]);

function call(name: string, args: readonly Syntax[], place: Place): Syntax {
  return { kind: 'call', name, operator: false, args, place };
}

function ordinary(reader: PlainReader, name: string, place: Place): Syntax {
  // `a OPERATOR(pg_catalog.+) b` names an operator.
  if (reserved.has(name) || columnsOnly.has(name) || name === 'operator' || !isKeptWhole(name)) refuse();
  return call(name, anyArgs(reader), place);
}

function anyArgs(reader: PlainReader): readonly Syntax[] {
  return reader.cursor.next?.word === ')' ? [] : reader.list();
}

function chosen(reader: PlainReader, name: string, place: Place): Syntax {
  const args = reader.list();
  if (name === 'nullif' && args.length !== 2) refuse();
  return { kind: 'choose', choice: name as Choice, args, place };
}

function aggregate(reader: PlainReader, name: string, place: Place): Syntax {
  const { cursor } = reader;
  const distinct = cursor.takeIf('distinct') !== undefined;
  const args = !distinct && cursor.takeIf('*') ? [] : anyArgs(reader);
  if (distinct ? args.length !== 1 : args.length > 1) refuse();
  return { kind: 'aggregate', name: name as Aggregate, distinct, operand: args[0], place };
}

function now(reader: PlainReader, name: string, place: Place): Syntax {
  const args = anyArgs(reader);
  return args.length === 0 ? { kind: 'now', type: 'timestamptz', place } : call(name, args, place);
}

/** `EXTRACT(year FROM …)` */
function extracted(reader: PlainReader): readonly Syntax[] {
  const { cursor } = reader;
  const unit = cursor.take();
  if (unit.kind !== 'text' && !units.has(unit.word)) refuse();
  cursor.expect('from');
  const value = unit.kind === 'text' ? unquoted(unit.text) : unit.word;
  return [{ kind: 'literal', form: 'untyped', value, place: placeOf(unit) }, reader.expression(0)];
}

/** Any name may stand there; these mean something. */
const units: ReadonlySet<string> = new Set(
  `century day decade dow doy epoch hour isodow isoyear julian microseconds millennium milliseconds minute month quarter
   second week year`.split(/\s+/),
);

/** `SUBSTRING(… FROM … FOR …)`, or with commas. */
function cut(reader: PlainReader): readonly Syntax[] {
  const { cursor } = reader;
  const args = reader.list();
  if (args.length > 1 || !cursor.takeIf('from')) return args;
  const from = reader.expression(0);
  return cursor.takeIf('for') ? [...args, from, reader.expression(0)] : [...args, from];
}
