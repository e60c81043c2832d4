import { type FieldType, typeText } from '../values/type.ts';

import type { Expression, Literal } from './expression.ts';
import { splitKey } from './operations/operation.ts';

export type QuoteIdentifier = (name: string) => string;

/** Another text for a part of an expression; undefined: its own. */
export type SpellPart = (part: Expression, inner: (part: Expression) => string) => string | undefined;

/**
 * A condition or value as PostgreSQL reads it, from the checked tree alone: nothing of what the user typed is spliced in.
 * Parts that are no function of one row have no text but what `spell` gives them.
 */
export function sqlText(expression: Expression, quote: QuoteIdentifier, spell?: SpellPart): string {
  const inner = (part: Expression) => sqlText(part, quote, spell);
  const special = spell?.(expression, inner);
  if (special !== undefined) return special;
  const write = writers[expression.kind] as (expression: Expression, inner: Inner, quote: QuoteIdentifier) => string;
  return write(expression, inner, quote);
}

type Inner = (part: Expression) => string;
type Writer<K extends Expression['kind']> = (
  expression: Extract<Expression, { kind: K }>,
  inner: Inner,
  quote: QuoteIdentifier,
) => string;

const writers: { readonly [K in Expression['kind']]: Writer<K> } = {
  literal: literalText,
  field({ path }, _, quote) {
    if (path.length !== 1) throw new Error("a parent's field is no column of the table");
    return quote(path[0] as string);
  },
  apply: ({ operation, args }, inner) => applied(operation, args.map(inner)),
  cast({ operand, type, mode }, inner) {
    // Beside a text in quotes, a char that had become a text would be a char again.
    const bySelf = mode === 'implicit' && operand.type.name !== 'char';
    return bySelf ? inner(operand) : `CAST(${inner(operand)} AS ${castType(type)})`;
  },
  logic: ({ operator, args }, inner) => `(${args.map(inner).join(` ${operator.toUpperCase()} `)})`,
  not: ({ operand }, inner) => `(NOT ${inner(operand)})`,
  is: ({ operand, test, negated }, inner) => `(${inner(operand)} IS ${negated ? 'NOT ' : ''}${test.toUpperCase()})`,
  distinct: ({ args, negated }, inner) =>
    `(${inner(args[0])} IS ${negated ? 'NOT ' : ''}DISTINCT FROM ${inner(args[1])})`,
  in: ({ operand, items, negated }, inner) =>
    `(${inner(operand)} ${negated ? 'NOT ' : ''}IN (${items.map(inner).join(', ')}))`,
  case({ branches, otherwise }, inner) {
    const whens = branches.map(({ when, result }) => `WHEN ${inner(when)} THEN ${inner(result)}`);
    return `CASE ${whens.join(' ')} ELSE ${inner(otherwise)} END`;
  },
  choose: ({ choice, args }, inner) => `${choice.toUpperCase()}(${args.map(inner).join(', ')})`,
  concat: ({ args }, inner) => `concat(${args.map(inner).join(', ')})`,
  now: beyond,
  'in-dataset': beyond,
  aggregate: beyond,
  unique: beyond,
};

function beyond({ kind }: Expression): never {
  throw new Error(`\`${kind}\` has no text of its own: see isCheckable`);
}

/** Operators that SQL spells in words, by their names in the catalog. */
export const spelled: Readonly<Record<string, string>> = {
  '~~': 'LIKE',
  '!~~': 'NOT LIKE',
  '~~*': 'ILIKE',
  '!~~*': 'NOT ILIKE',
  'similar to': 'SIMILAR TO',
  'not similar to': 'NOT SIMILAR TO',
};

function applied(key: string, args: readonly string[]): string {
  const { name, operator } = splitKey(key);
  const [left, right] = args;
  if (operator) return args.length === 1 ? `(${name} ${left})` : `(${left} ${spelled[name] ?? name} ${right})`;
  // By its plain name the grammar wants it as EXTRACT(unit FROM …).
  return `${name === 'extract' ? 'pg_catalog.extract' : name}(${args.join(', ')})`;
}

/** `char` alone would be `char(1)`: the type of any length has a name of its own. */
export function castType(type: FieldType): string {
  return type.name === 'char' && type.length === undefined ? 'bpchar' : typeText(type);
}

const bare: ReadonlySet<string> = new Set(['integer', 'boolean', 'text']);

function literalText({ type, value }: Literal): string {
  if (value === null) return `CAST(NULL AS ${castType(type)})`;
  const isBare = bare.has(type.name) || (type.name === 'decimal' && value.includes('.'));
  if (!isBare) return `CAST(${quoted(value)} AS ${castType(type)})`;
  if (type.name === 'text') return quoted(value);
  return value.startsWith('-') ? `(${value})` : value;
}

/** The form with E reads backslashes alike under any setting of standard_conforming_strings. */
function quoted(text: string): string {
  const escaped = text.replaceAll("'", "''");
  return text.includes('\\') ? `E'${escaped.replaceAll('\\', '\\\\')}'` : `'${escaped}'`;
}
