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
import type { Expression, Literal } from './expression.ts';
import { aliases, specialFunctions } from './operations/index.ts';
import { keyOf, type Operation } from './operations/operation.ts';
import { functionNames, operatorNames, resolve } from './resolve.ts';
import type { Syntax } from './syntax.ts';
import { withoutSize } from './type-rules.ts';

type CallSyntax = Extract<Syntax, { kind: 'call' }>;

const text: FieldType = { name: 'text' };

export function checkCall(syntax: CallSyntax, checking: Checking): Checked | undefined {
  const { place } = syntax;
  const name = syntax.operator ? syntax.name : (aliases.get(syntax.name) ?? syntax.name);
  if (!isKnown(name, syntax.operator)) return unknownCall(syntax, checking);
  const args = checkAll(syntax.args, checking);
  if (!args) return undefined;
  if (name === 'concat') return concat(args, syntax, checking);
  if (name in countsOfNulls) return countOfNulls(args, name, syntax, checking);
  const prepared = prepare(name, args);
  const operation = resolve(name, syntax.operator, prepared.map(typeOf));
  if (!operation) return wrongTypes(syntax, args, checking);
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
  return name === 'concat' || name in countsOfNulls || functionNames.includes(name);
}

function unknownCall({ name, operator, place }: CallSyntax, checking: Checking): undefined {
  if (operator) return fault(checking, 'DC318', `there is no operator \`${name}\` here`, place);
  const meant = nearest(name, [...functionNames, ...aliases.keys(), ...specialFunctions]);
  const help = meant === undefined ? undefined : `did you mean \`${meant}\`?`;
  return fault(checking, 'DC318', `there is no function \`${name}\` here`, place, help);
}

function wrongTypes({ name, operator, place }: CallSyntax, args: readonly Checked[], checking: Checking): undefined {
  const types = args.map((each) => nameOfType(typeOf(each)));
  const message = operator
    ? `\`${spelledOperators[name] ?? name}\` does not take ${types.join(' and ')}`
    : `there is no \`${name}\` of ${types.join(', ') || 'nothing'}`;
  return fault(checking, 'DC317', message, place, helpWithTypes(args));
}

function helpWithTypes(args: readonly Checked[]): string | undefined {
  const moment = args.some((each) => ['date', 'timestamp', 'timestamptz'].includes(typeOf(each)?.name ?? ''));
  if (moment && args.some(({ open }) => open)) return "say what the text is: `INTERVAL '1 day'`, `DATE '2026-01-31'`";
  return args.every(({ open }) => !open) ? '`CAST(… AS type)` makes one type of another' : undefined;
}

const spelledOperators: Readonly<Record<string, string>> = {
  '~~': 'LIKE',
  '!~~': 'NOT LIKE',
  '~~*': 'ILIKE',
  '!~~*': 'NOT ILIKE',
  'similar to': 'SIMILAR TO',
  'not similar to': 'NOT SIMILAR TO',
};

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

/** Patterns, `concat` and `octet_length` see the blanks at the end of a char(n), which nothing else does. */
function padded(part: Checked): Checked {
  const { type } = part.tree;
  if (part.open || type.name !== 'char' || type.length === undefined) return part;
  const length: Literal = { kind: 'literal', type: { name: 'integer' }, value: String(type.length) };
  const value: Expression = { kind: 'cast', type: text, mode: 'implicit', operand: part.tree };
  return { ...part, tree: { kind: 'apply', type: text, operation: 'rpad(text,integer)', args: [value, length] } };
}

function concat(args: readonly Checked[], { place }: CallSyntax, checking: Checking): Checked | undefined {
  const parts = args.map(padded);
  const trees = coerceAll(
    parts,
    parts.map((each) => each.tree.type),
    checking,
  );
  return trees && { tree: { kind: 'concat', type: text, args: trees }, open: false, place };
}

/** By a function's name, whether it counts what is not null. */
const countsOfNulls: Readonly<Record<string, boolean>> = { num_nonnulls: true, num_nulls: false };

/** `num_nonnulls(a, b)` as `CASE WHEN a IS NOT NULL THEN 1 ELSE 0 END + …`, which every database has. */
function countOfNulls(
  args: readonly Checked[],
  name: string,
  { place }: CallSyntax,
  checking: Checking,
): Checked | undefined {
  const trees = coerceAll(
    args,
    args.map(({ open, tree }) => (open ? text : tree.type)),
    checking,
  );
  const type: FieldType = { name: 'integer' };
  const ones = trees?.map((operand): Expression => {
    const when: Expression = {
      kind: 'is',
      type: { name: 'boolean' },
      test: 'null',
      negated: countsOfNulls[name] === true,
      operand,
    };
    const [one, zero] = ['1', '0'].map((value): Literal => ({ kind: 'literal', type, value })) as [Literal, Literal];
    return { kind: 'case', type, branches: [{ when, result: one }], otherwise: zero };
  });
  if (ones?.length === 0) return fault(checking, 'DC317', `\`${name}\` needs values to count`, place);
  const tree = ones?.reduce((sum, each): Expression => {
    return { kind: 'apply', type, operation: '+(integer,integer)', args: [sum, each] };
  });
  return tree && { tree, open: false, place };
}

/** The position of the argument that is a pattern or a unit: it can be tried before there are rows. */
function constantOf({ name }: Operation): number {
  return name in patternOperators ? 1 : 0;
}

const unitFunctions = new Set(['extract', 'date_part', 'date_trunc']);

function tryOut(operation: Operation, args: readonly Expression[]): true {
  const constant = args[constantOf(operation)];
  if (constant?.kind !== 'literal' || constant.value === null) return true;
  const evaluate = operation.evaluate as (left: unknown, right: unknown) => unknown;
  if (operation.name in patternOperators) evaluate('', constant.value);
  if (unitFunctions.has(operation.name)) {
    evaluate(constant.value, operation.args[1] === 'interval' ? { months: 0, days: 0, micros: 0 } : 0);
  }
  return true;
}
