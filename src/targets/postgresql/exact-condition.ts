import { type FieldType, familyOf, type TypeFamily } from '../../values/type.ts';

import type { Expression } from '../../expression/expression.ts';
import { partsOf } from '../../expression/expression.ts';

/**
 * Whether a server finds the same truth for any row, and none that it cannot compute: comparisons of values that are alike here and
 * there, and what joins them. Texts are compared for equality alone, for their order is that of a collation.
 */
export function meansTheSame(expression: Expression, isHeld: (field: string) => boolean): boolean {
  return isExact(expression, isHeld) && partsOf(expression).every((part) => meansTheSame(part, isHeld));
}

const compared: ReadonlySet<TypeFamily> = new Set<TypeFamily>([
  'integer',
  'decimal',
  'boolean',
  'text',
  'date',
  'timestamp',
  'timestamptz',
  'uuid',
]);

function isExact(part: Expression, isHeld: (field: string) => boolean): boolean {
  if (!isCompared(part.type)) return false;
  switch (part.kind) {
    case 'literal':
    case 'logic':
    case 'not':
    case 'is':
    case 'distinct':
    case 'in':
    case 'case':
      return true;
    case 'field':
      return part.path.length === 1 && isHeld(part.path[0] as string);
    case 'choose':
      return part.choice === 'coalesce' || part.choice === 'nullif';
    case 'cast':
      return part.operand.kind === 'literal' || isWidening(part.operand.type, part.type);
    case 'apply':
      return isComparison(part.operation) || isPattern(part);
    default:
      return false;
  }
}

function isCompared(type: FieldType): boolean {
  return !type.array && !type.objectId && type.name !== 'char' && compared.has(familyOf(type));
}

const wider: readonly (readonly FieldType['name'][])[] = [
  ['smallint', 'integer', 'bigint', 'decimal'],
  ['varchar', 'text'],
  // The session's time zone is UTC.
  ['date', 'timestamp', 'timestamptz'],
];

/** Whether any value has its like in the other type. */
function isWidening(from: FieldType, to: FieldType): boolean {
  if (to.length !== undefined || to.precision !== undefined || to.scale !== undefined) return false;
  return wider.some((names) => names.includes(from.name) && names.indexOf(from.name) <= names.indexOf(to.name));
}

function isComparison(operation: string): boolean {
  return /^(?:=|<>)\(/.test(operation) || /^(?:<|<=|>|>=)\((?!text|char|varchar|boolean)/.test(operation);
}

/** LIKE with a pattern that is written out, and escapes nothing. */
function isPattern(part: Extract<Expression, { kind: 'apply' }>): boolean {
  const [, pattern] = part.args;
  const isLike = part.operation === '~~(text,text)' || part.operation === '!~~(text,text)';
  return isLike && pattern?.kind === 'literal' && pattern.value !== null && !pattern.value.includes('\\');
}
