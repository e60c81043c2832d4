import type { FieldType } from '../values/type.ts';

import { type Checked, type Checking, coerceAll, fault } from './check-context.ts';
import type { Expression, Literal } from './expression.ts';
import type { Syntax } from './syntax.ts';

type CallSyntax = Extract<Syntax, { kind: 'call' }>;

type SpecialCall = (args: readonly Checked[], syntax: CallSyntax, checking: Checking) => Checked | undefined;

/** Functions that take any types, or are not strict: each is made of what every database has. */
export const specialCalls: Readonly<Record<string, SpecialCall>> = {
  concat: (args, { place }, checking) => {
    const trees = anyTypes(args.map(padded), checking);
    return trees && done(concatenated(trees), place);
  },
  concat_ws: concatWithSeparator,
  num_nonnulls: (args, syntax, checking) => countOfNulls(args, { counted: true, syntax, checking }),
  num_nulls: (args, syntax, checking) => countOfNulls(args, { counted: false, syntax, checking }),
};

const text: FieldType = { name: 'text' };
const integer: FieldType = { name: 'integer' };

const done = (tree: Expression, place: Checked['place']): Checked => ({ tree, open: false, place });
const number = (value: string): Literal => ({ kind: 'literal', type: integer, value });
const concatenated = (args: readonly Expression[]): Expression => ({ kind: 'concat', type: text, args });

/** Patterns, `concat` and `octet_length` see the blanks at the end of a char(n), which nothing else does. */
export function padded(part: Checked): Checked {
  const { type } = part.tree;
  if (part.open || type.name !== 'char' || type.length === undefined) return part;
  const value: Expression = { kind: 'cast', type: text, mode: 'implicit', operand: part.tree };
  const args = [value, number(String(type.length))];
  return { ...part, tree: { kind: 'apply', type: text, operation: 'rpad(text,integer)', args } };
}

function anyTypes(args: readonly Checked[], checking: Checking): readonly Expression[] | undefined {
  return coerceAll(
    args,
    args.map(({ open, tree }) => (open ? text : tree.type)),
    checking,
  );
}

/**
 * `concat_ws(', ', a, b)` as `substring(concat(CASE WHEN a IS NOT NULL THEN concat(', ', a) END, …), length(', ') + 1)`: nulls
 * have no separator, and a separator that is null makes all of it null.
 */
function concatWithSeparator(args: readonly Checked[], { place }: CallSyntax, checking: Checking): Checked | undefined {
  const [separator, ...parts] = args.map(padded);
  if (!separator || parts.length === 0)
    return fault(checking, 'DC317', '`concat_ws` needs a separator, and values to put together', place);
  const [before] = coerceAll([separator], [text], checking) ?? [];
  const trees = anyTypes(parts, checking);
  if (!before || !trees) return undefined;
  const joined = concatenated(
    trees.map((each) =>
      ifThere(each, true, {
        result: concatenated([before, each]),
        otherwise: { kind: 'literal', type: text, value: null },
      }),
    ),
  );
  const length: Expression = { kind: 'apply', type: integer, operation: 'length(text)', args: [before] };
  const start: Expression = {
    kind: 'apply',
    type: integer,
    operation: '+(integer,integer)',
    args: [length, number('1')],
  };
  return done({ kind: 'apply', type: text, operation: 'substring(text,integer)', args: [joined, start] }, place);
}

/** `num_nonnulls(a, b)` as `CASE WHEN a IS NOT NULL THEN 1 ELSE 0 END + …`. */
function countOfNulls(
  args: readonly Checked[],
  { counted, syntax, checking }: { counted: boolean; syntax: CallSyntax; checking: Checking },
): Checked | undefined {
  const ones = anyTypes(args, checking)?.map((each) =>
    ifThere(each, counted, { result: number('1'), otherwise: number('0') }),
  );
  if (ones?.length === 0) return fault(checking, 'DC317', `\`${syntax.name}\` needs values to count`, syntax.place);
  const tree = ones?.reduce((sum, each): Expression => {
    return { kind: 'apply', type: integer, operation: '+(integer,integer)', args: [sum, each] };
  });
  return tree && done(tree, syntax.place);
}

/** A CASE of whether a value is null, or is not. */
function ifThere(
  operand: Expression,
  negated: boolean,
  { result, otherwise }: { result: Expression; otherwise: Expression },
): Expression {
  const when: Expression = { kind: 'is', type: { name: 'boolean' }, test: 'null', negated, operand };
  return { kind: 'case', type: result.type, branches: [{ when, result }], otherwise };
}
