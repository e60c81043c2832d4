import { nearest } from '../base/nearest.ts';

import type { FieldType } from '../values/type.ts';

import {
  attempt,
  type Checked,
  type Checking,
  checkAll,
  coerceAll,
  fault,
  nameOfType,
  typeOf,
} from './check-context.ts';
import type { Expression } from './expression.ts';
import { aliases, specialFunctions } from './operations/index.ts';
import { keyOf, type Operation } from './operations/operation.ts';
import { saidHere } from './other-dialects.ts';
import { functionNames, operatorNames, resolve } from './resolve.ts';
import { padded, specialCalls } from './special-calls.ts';
import { spelled } from './sql-text.ts';
import type { Syntax } from './syntax.ts';
import { withoutSize } from './type-rules.ts';

type CallSyntax = Extract<Syntax, { kind: 'call' }>;

const text: FieldType = { name: 'text' };

/** Types a call or an operator by its arguments; undefined where that cannot be done, which is reported. */
export function checkCall(syntax: CallSyntax, checking: Checking): Checked | undefined {
  const { place } = syntax;
  const name = syntax.operator ? syntax.name : (aliases.get(syntax.name) ?? syntax.name);
  if (!isKnown(name, syntax.operator)) return unknownCall(syntax, checking);
  const args = checkAll(syntax.args, checking);
  if (!args) return undefined;
  const special = specialCalls[name];
  if (special) return special(args, syntax, checking);
  const prepared = prepare(name, args);
  const operation = resolve(name, syntax.operator, prepared.map(typeOf));
  // Of bytes there is `length` alone: its other names are of texts.
  const isOther = name !== syntax.name && operation?.args[0] === 'bytea';
  if (!operation || isOther) return wrongTypes(syntax, args, checking);
  const trees = coerceAll(
    prepared,
    operation.args.map((each, at) =>
      operation.arrays && at === 0 ? withoutSize(typeOf(args[0] as Checked) as FieldType) : { name: each },
    ),
    checking,
  );
  if (!trees || !attempt(checking, prepared[constantOf(operation)]?.place ?? place, () => tryOut(operation, trees)))
    return undefined;
  const tree: Expression = {
    kind: 'apply',
    type: { name: operation.result },
    operation: keyOf(operation),
    args: trees,
  };
  return { tree, open: false, place };
}

function isKnown(name: string, operator: boolean): boolean {
  if (operator) return operatorNames.has(name);
  return name in specialCalls || functionNames.includes(name);
}

function unknownCall({ name, operator, place }: CallSyntax, checking: Checking): undefined {
  const said = saidHere(name, operator);
  if (operator || said !== undefined)
    return fault(checking, 'DC318', `there is no ${operator ? 'operator' : 'function'} \`${name}\` here`, place, said);
  const meant = nearest(name, [...functionNames, ...aliases.keys(), ...specialFunctions]);
  const help = meant === undefined ? undefined : `did you mean \`${meant}\`?`;
  return fault(checking, 'DC318', `there is no function \`${name}\` here`, place, help);
}

function wrongTypes({ name, operator, place }: CallSyntax, args: readonly Checked[], checking: Checking): undefined {
  const types = args.map((each) => nameOfType(typeOf(each)));
  const message = operator
    ? `\`${spelled[name] ?? name}\` does not take ${types.join(' and ')}`
    : `there is no \`${name}\` of ${types.join(', ') || 'nothing'}`;
  const joins =
    operator && name === '+' && args.some((each) => ['text', 'varchar', 'char'].includes(typeOf(each)?.name ?? ''));
  return fault(checking, 'DC317', message, place, joins ? 'texts are joined by `||`' : helpWithTypes(args));
}

function helpWithTypes(args: readonly Checked[]): string | undefined {
  const moment = args.some((each) => ['date', 'timestamp', 'timestamptz'].includes(typeOf(each)?.name ?? ''));
  if (moment && args.some(({ open }) => open)) return "say what the text is: `INTERVAL '1 day'`, `DATE '2026-01-31'`";
  return args.every(({ open }) => !open) ? '`CAST(… AS type)` makes one type of another' : undefined;
}

/** Arguments as the table of operations has them. */
function prepare(name: string, args: readonly Checked[]): readonly Checked[] {
  if (name === '||') return joined(args);
  if (name === 'age' && args.length === 1) return [today(args[0] as Checked), ...args];
  if (name in patternOperators || name === 'octet_length') return args.map(padded);
  return args;
}

/** `text || anything`: what is no text becomes one, if the other is. */
function joined(args: readonly Checked[]): readonly Checked[] {
  const isText = (each: Checked) => ['text', 'varchar', 'char', undefined].includes(typeOf(each)?.name);
  if (!args.some(isText)) return args;
  const cast = (each: Checked): Checked => ({
    ...each,
    tree: { kind: 'cast', type: text, mode: 'implicit', operand: each.tree },
  });
  return args.map((each) => (each.open || each.tree.type.array || isText(each) ? each : cast(each)));
}

function today({ place }: Checked): Checked {
  return { tree: { kind: 'now', type: { name: 'date' }, form: 'date' }, open: false, place };
}

const patternOperators: Readonly<Record<string, true>> = {
  '~~': true,
  '!~~': true,
  '~~*': true,
  '!~~*': true,
  '~': true,
  '!~': true,
  '~*': true,
  '!~*': true,
  'similar to': true,
  'not similar to': true,
};

/** The position of the argument that is a pattern or a unit: it can be tried before there are rows. */
function constantOf({ name }: Operation): number {
  return name in patternOperators || name === 'to_char' ? 1 : 0;
}

const unitFunctions = new Set(['extract', 'date_part', 'date_trunc']);

function tryOut(operation: Operation, args: readonly Expression[]): true {
  const constant = args[constantOf(operation)];
  if (constant?.kind !== 'literal' || constant.value === null) return true;
  const evaluate = operation.evaluate as (left: unknown, right: unknown) => unknown;
  if (operation.name in patternOperators) evaluate('', constant.value);
  if (operation.name === 'to_char') evaluate(0, constant.value);
  if (unitFunctions.has(operation.name)) {
    evaluate(constant.value, operation.args[1] === 'interval' ? { months: 0, days: 0, micros: 0 } : 0);
  }
  return true;
}
