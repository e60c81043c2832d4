import { parseInterval } from '../values/parse-interval.ts';
import type { FieldType } from '../values/type.ts';

import { checkCall } from './check-calls.ts';
import {
  attempt,
  type Checked,
  type Checking,
  checkAll,
  coerce,
  coerceAll,
  fault,
  literalOf,
  nameOfType,
  typeOf,
} from './check-context.ts';
import { checkAggregate, checkInDataset } from './check-datasets.ts';
import { checkName, resolveName } from './check-names.ts';
import type { Expression, Literal } from './expression.ts';
import { isComparable } from './operations/comparisons.ts';
import { resolve } from './resolve.ts';
import { findName } from './scope.ts';
import type { LiteralSyntax, NowType, Syntax } from './syntax.ts';
import { textOfValue, valueOfText } from './text-forms.ts';
import { castMode, commonType } from './type-rules.ts';

const boolean: FieldType = { name: 'boolean' };

type Of<K extends Syntax['kind']> = Extract<Syntax, { kind: K }>;
type Checker<K extends Syntax['kind']> = (syntax: Of<K>, checking: Checking) => Checked | undefined;

/** Types a part of an expression; reports what is wrong with it, and is undefined then. */
export function check(syntax: Syntax, checking: Checking): Checked | undefined {
  return (checkers[syntax.kind] as (syntax: Syntax, checking: Checking) => Checked | undefined)(syntax, checking);
}

const checkers: { readonly [K in Syntax['kind']]: Checker<K> } = {
  literal: (syntax) => literal(syntax),
  name: checkName,
  call: checkCall,
  cast: checkCast,
  logic({ operator, args, place }, checking) {
    const parts = args.map((each) => condition(each, checking, `\`${operator.toUpperCase()}\``));
    if (!parts.every((each) => each !== undefined)) return undefined;
    return done({ kind: 'logic', type: boolean, operator, args: parts }, place);
  },
  not({ operand, place }, checking) {
    const tree = condition(operand, checking, '`NOT`');
    return tree && done({ kind: 'not', type: boolean, operand: tree }, place);
  },
  is({ test, negated, operand, place }, checking) {
    const part = checking.check(operand, checking);
    const tree =
      part &&
      (test === 'null'
        ? coerce(part, typeOf(part) ?? { name: 'text' }, checking)
        : asCondition(part, checking, `\`IS ${test.toUpperCase()}\``));
    return tree && done({ kind: 'is', type: boolean, test, negated, operand: tree }, place);
  },
  distinct({ negated, args, place }, checking) {
    const equal = equalized(args, checking, place, 'IS DISTINCT FROM');
    return equal && done({ kind: 'distinct', type: boolean, negated, args: equal }, place);
  },
  in: checkIn,
  case: checkCase,
  choose: checkChoice,
  now: ({ type, place }) => done(now(type), place),
  'in-dataset': checkInDataset,
  aggregate: checkAggregate,
  unique({ fields, place }, checking) {
    const found = fields.map((each) => resolveName(each, checking));
    if (!found.every((each) => each !== undefined)) return undefined;
    return done({ kind: 'unique', type: boolean, fields: found.map(({ path }) => path.at(-1) as string) }, place);
  },
  foreign({ what, place }, checking) {
    const text = checking.reading.text.slice(place.start, place.end);
    const name = findName(checking.scope.fields, { text, quoted: false });
    const help = name === undefined ? undefined : `as a name it needs quotes: \`"${name}"\``;
    return fault(checking, 'DC318', `${what} cannot stand in an expression here`, place, help);
  },
};

function done(tree: Expression, place: Checked['place']): Checked {
  return { tree, open: false, place };
}

function now(form: NowType): Expression {
  return { kind: 'now', type: { name: form }, form };
}

function literal({ form, value, place }: LiteralSyntax): Checked {
  if (form === 'untyped') return { tree: { kind: 'literal', type: { name: 'text' }, value }, open: true, place };
  if (form === 'boolean') return done({ kind: 'literal', type: boolean, value }, place);
  return done(number((value as string).replaceAll('_', '')), place);
}

function number(written: string): Literal {
  const isInteger = /^(?:-?\d+|0[xob][\da-f]+)$/i.test(written);
  if (!isInteger) return { kind: 'literal', type: { name: 'decimal' }, value: plainDecimal(written) };
  const value = BigInt(written);
  const name =
    BigInt.asIntN(32, value) === value ? 'integer' : BigInt.asIntN(64, value) === value ? 'bigint' : 'decimal';
  return { kind: 'literal', type: { name }, value: String(value) };
}

function plainDecimal(written: string): string {
  const value = valueOfText({ name: 'decimal' }, written);
  return textOfValue({ name: 'decimal' }, value as Exclude<typeof value, null>);
}

/** A part that must be true or false. */
function condition(syntax: Syntax, checking: Checking, word: string): Expression | undefined {
  const part = checking.check(syntax, checking);
  return part && asCondition(part, checking, word);
}

/** A part as a truth; undefined where it is none, which is reported as what `word` takes. */
export function asCondition(part: Checked, checking: Checking, word: string): Expression | undefined {
  if (part.open) return literalOf(part, boolean, checking);
  if (part.tree.type.name === 'boolean' && !part.tree.type.array) return part.tree;
  return fault(checking, 'DC317', `${word} takes true or false, this is ${nameOfType(part.tree.type)}`, part.place);
}

function checkCast({ operand, type, unit, place }: Of<'cast'>, checking: Checking): Checked | undefined {
  const part = checking.check(operand, checking);
  if (!part) return undefined;
  if (part.open) {
    const tree = unit === undefined ? literalOf(part, type, checking) : interval(part, unit, checking);
    return tree && done(tree, place);
  }
  if (unit !== undefined || !castMode(part.tree.type, type)) {
    return fault(checking, 'DC317', `${nameOfType(part.tree.type)} cannot become ${nameOfType(type)}`, place);
  }
  return done({ kind: 'cast', type, mode: 'explicit', operand: part.tree }, place);
}

/** `INTERVAL '3' DAY`. */
function interval({ tree, place }: Checked, unit: string, checking: Checking): Literal | undefined {
  const { value } = tree as Literal;
  const type: FieldType = { name: 'interval' };
  if (value === null) return { kind: 'literal', type, value };
  // Of another unit than seconds PostgreSQL would cut the fraction off.
  const isNumber = (unit === 'second' ? /^\s*[+-]?\d+(?:\.\d+)?\s*$/ : /^\s*[+-]?\d+\s*$/).test(value);
  const read = attempt(checking, place, () => (isNumber ? parseInterval(value, unit) : undefined));
  if (!read) return fault(checking, 'DC317', `\`${value}\` is no whole number of ${unit}s`, place);
  return { kind: 'literal', type, value: textOfValue(type, read) };
}

/** Both sides as the arguments of `=`. */
function equalized(
  args: readonly [Syntax, Syntax],
  checking: Checking,
  place: Checked['place'],
  word: string,
): readonly [Expression, Expression] | undefined {
  const parts = checkAll(args, checking);
  const operation = parts && resolve('=', true, parts.map(typeOf));
  if (!parts) return undefined;
  if (!operation) {
    const types = parts.map((each) => nameOfType(typeOf(each))).join(' and ');
    return fault(checking, 'DC317', `\`${word}\` does not take ${types}`, place);
  }
  return coerceAll(
    parts,
    operation.args.map((name) => ({ name })),
    checking,
  ) as [Expression, Expression] | undefined;
}

/** The parts as values of the one type that holds all of them. */
function unified(
  parts: readonly Checked[],
  checking: Checking,
  place: Checked['place'],
  word: string,
  ordered: boolean,
): { trees: Expression[]; type: FieldType } | undefined {
  const type = commonType(parts.map(typeOf));
  if (!type || (ordered && (type.array || !isComparable(type.name)))) {
    const types = [...new Set(parts.map((each) => nameOfType(typeOf(each))))].join(' and ');
    return fault(checking, 'DC317', `\`${word}\` does not take ${types}`, place);
  }
  const trees = coerceAll(
    parts,
    parts.map(() => type),
    checking,
  );
  return trees && { trees, type };
}

function checkIn({ negated, operand, items, place }: Of<'in'>, checking: Checking): Checked | undefined {
  const parts = checkAll([operand, ...items], checking);
  const same = parts && unified(parts, checking, place, 'IN', true);
  if (!same) return undefined;
  const [first, ...rest] = same.trees as [Expression, ...Expression[]];
  return done({ kind: 'in', type: boolean, negated, operand: first, items: rest }, place);
}

function checkCase({ branches, otherwise, place }: Of<'case'>, checking: Checking): Checked | undefined {
  const whens = branches.map(({ when }) => condition(when, checking, '`WHEN`'));
  const none: Syntax = { kind: 'literal', form: 'untyped', value: null, place };
  const results = checkAll([otherwise ?? none, ...branches.map(({ result }) => result)], checking);
  const same = results && unified(results, checking, place, 'CASE', false);
  if (!same || !whens.every((each) => each !== undefined)) return undefined;
  const [last, ...thens] = same.trees as [Expression, ...Expression[]];
  const pairs = whens.map((when, i) => ({ when, result: thens[i] as Expression }));
  return done({ kind: 'case', type: same.type, branches: pairs, otherwise: last }, place);
}

function checkChoice({ choice, args, place }: Of<'choose'>, checking: Checking): Checked | undefined {
  const word = choice.toUpperCase();
  if (choice === 'nullif') {
    const equal = equalized(args as [Syntax, Syntax], checking, place, word);
    return equal && done({ kind: 'choose', type: equal[0].type, choice, args: equal }, place);
  }
  const parts = checkAll(args, checking);
  const same = parts && unified(parts, checking, place, word, choice !== 'coalesce');
  return same && done({ kind: 'choose', type: same.type, choice, args: same.trees }, place);
}
