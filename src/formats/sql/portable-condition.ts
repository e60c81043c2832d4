import { familyOf, type TypeFamily, type TypeName } from '../../values/type.ts';

import { type Expression, type Literal, walk } from '../../expression/expression.ts';
import { isCheckable } from '../../expression/is-checkable.ts';
import { type QuoteIdentifier, sqlText } from '../../expression/sql-text.ts';

/** Which conditions a database means as PostgreSQL does, and how it writes them. */
export interface Meaning {
  readonly identifier: QuoteIdentifier;
  /** A constant other than null; undefined: it has none like it. */
  literal(literal: Literal): string | undefined;
  /** Whether equal values of a part are equal there, and no others. */
  isTold(part: Expression): boolean;
  /** Whether its values are ordered alike, too. */
  isOrdered(part: Expression): boolean;
  /** Whether a conversion that the checker puts in changes nothing. */
  isNoChange(cast: Cast): boolean;
  /** Operations beside comparisons, by their names. */
  readonly operations: Readonly<Record<string, MeantOperation>>;
  /** A conversion that is asked for; absent: none means the same. */
  cast?(cast: Cast): ((inner: string) => string) | undefined;
  readonly distinct: (left: string, right: string, negated: boolean) => string;
}

export type Cast = Extract<Expression, { kind: 'cast' }>;

export interface MeantOperation {
  /** Whether it is the same of these arguments. */
  takes(args: readonly Expression[]): boolean;
  /** Absent, or undefined: as PostgreSQL writes it. */
  readonly text?: (args: readonly string[], parts: readonly Expression[]) => string | undefined;
}

/** A condition as a database has it; undefined where it would mean something else by it, or may. */
export function portableCondition(expression: Expression, meaning: Meaning): string | undefined {
  if (!isCheckable(expression) || !walk(expression).every((part) => isSame(part, meaning))) return undefined;
  return sqlText(expression, meaning.identifier, (part, inner) => {
    switch (part.kind) {
      case 'literal':
        return part.value === null ? 'NULL' : meaning.literal(part);
      case 'distinct':
        return meaning.distinct(inner(part.args[0]), inner(part.args[1]), part.negated);
      case 'cast':
        return part.mode === 'implicit' ? undefined : meaning.cast?.(part)?.(inner(part.operand));
      case 'apply':
        return meaning.operations[nameOf(part.operation)]?.text?.(part.args.map(inner), part.args);
      default:
        return undefined;
    }
  });
}

function isSame(part: Expression, meaning: Meaning): boolean {
  switch (part.kind) {
    case 'literal':
      return part.value === null || meaning.literal(part) !== undefined;
    case 'apply':
      return isSameOperation(part, meaning);
    case 'cast':
      return part.mode === 'implicit' ? meaning.isNoChange(part) : meaning.cast?.(part) !== undefined;
    case 'is':
      return part.test !== 'unknown';
    case 'in':
      return [part.operand, ...part.items].every(meaning.isTold);
    case 'distinct':
      return part.args.every(meaning.isTold);
    case 'choose':
      return part.choice === 'coalesce' || (part.choice === 'nullif' && part.args.every(meaning.isTold));
    case 'concat':
      return false;
    default:
      return true;
  }
}

function isSameOperation({ operation, args }: Extract<Expression, { kind: 'apply' }>, meaning: Meaning): boolean {
  const name = nameOf(operation);
  if (name === '=' || name === '<>') return args.every(meaning.isTold);
  if (orders.has(name)) return args.every(meaning.isOrdered);
  return meaning.operations[name]?.takes(args) ?? false;
}

const orders: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

function nameOf(operation: string): string {
  return operation.slice(0, operation.lastIndexOf('('));
}

/** Whether all parts are of such families, and none is an array. */
export function areOf(...families: readonly TypeFamily[]): (parts: readonly Expression[]) => boolean {
  return (parts) => parts.every(({ type }) => !type.array && families.includes(familyOf(type)));
}

/** Whether a conversion is from one of these families to one. */
export function isAmong({ type, operand }: Cast, families: readonly TypeFamily[]): boolean {
  return [type, operand.type].every((each) => !each.array && families.includes(familyOf(each)));
}

const ofAnyLength: readonly TypeName[] = ['varchar', 'text'];

/** Whether a text stays as it is: blanks at the end of a char count. */
export function isOfAnyLength({ type, operand }: Cast): boolean {
  return familyOf(type) === 'text' && ofAnyLength.includes(operand.type.name);
}
