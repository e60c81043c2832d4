import { familyOf, type TypeFamily, type TypeName } from '../../../values/type.ts';

import { type Expression, type Literal, walk } from '../../../expression/expression.ts';
import { isCheckable } from '../../../expression/is-checkable.ts';
import { sqlText } from '../../../expression/sql-text.ts';

import { identifier, literal } from './names.ts';
import { isNumber } from './spelling.ts';

/** A condition as SQLite has it; undefined where it would mean something else by it, or may. */
export function condition(expression: Expression): string | undefined {
  if (!isCheckable(expression) || !walk(expression).every(isSame)) return undefined;
  return sqlText(expression, identifier, (part, inner) => {
    if (part.kind === 'literal') return literalText(part);
    // Older versions know no other form.
    if (part.kind === 'distinct')
      return `(${inner(part.args[0])} IS ${part.negated ? '' : 'NOT '}${inner(part.args[1])})`;
    return undefined;
  });
}

function isSame(part: Expression): boolean {
  switch (part.kind) {
    case 'literal':
      return part.value === null || literalText(part) !== undefined;
    case 'apply':
      return isSameOperation(part.operation, part.args);
    case 'cast':
      // What the checker puts between numbers; of what is asked for, SQLite would cut off where PostgreSQL refuses.
      return part.mode === 'implicit' && (bothNumbers(part) || bothTexts(part));
    case 'is':
      return part.test !== 'unknown';
    case 'in':
      return [part.operand, ...part.items].every(isTold);
    case 'distinct':
      return part.args.every(isTold);
    case 'choose':
      return part.choice === 'coalesce' || (part.choice === 'nullif' && part.args.every(isTold));
    case 'concat':
      return false;
    default:
      return true;
  }
}

/** Whether equal values are equal in SQLite, and no others. */
function isTold(part: Expression): boolean {
  return !part.type.array && told.has(familyOf(part.type)) && compares(part);
}

const told: ReadonlySet<TypeFamily> = new Set(['integer', 'float', 'decimal', 'boolean', 'text', 'uuid', 'date']);

function bothNumbers({ type, operand }: Extract<Expression, { kind: 'cast' }>): boolean {
  return (
    [type, operand.type].every(
      (each) => familyOf(each) === 'integer' || familyOf(each) === 'float' || familyOf(each) === 'decimal',
    ) && compares(operand)
  );
}

function bothTexts({ type, operand }: Extract<Expression, { kind: 'cast' }>): boolean {
  return familyOf(type) === 'text' && (operand.type.name === 'varchar' || operand.type.name === 'text');
}

const operation = /^(.+)\(([^()]*)\)$/;

function isSameOperation(key: string, args: readonly Expression[]): boolean {
  const [, name = '', types = ''] = operation.exec(key) ?? [];
  const isOf = (families: readonly TypeFamily[]) =>
    types.split(',').every((type) => families.includes(familyOf({ name: type as TypeName })));
  const families = operations[name];
  if (families) return isOf(families) && args.every(compares);
  if (name === '=' || name === '<>') return args.every(isTold);
  return orders.has(name) && isOf(['integer', 'float', 'decimal', 'date']) && args.every(compares);
}

const orders: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** Division is another one; where these leave 64 bits PostgreSQL refuses the row. */
const operations: Readonly<Record<string, readonly TypeFamily[]>> = {
  '+': ['integer'],
  '-': ['integer'],
  '*': ['integer'],
  abs: ['integer'],
  '||': ['text'],
  length: ['text'],
};

/**
 * Decimals that SQLite holds as texts would be ordered, and told apart, as such; a real is a double here, which lies beside it.
 * Blanks at the end of a char count.
 */
function compares(part: Expression): boolean {
  if (part.type.name === 'real' || part.type.name === 'char') return false;
  if (familyOf(part.type) !== 'decimal') return true;
  if (part.kind === 'literal') return part.value === null || digitsOf(part.value) <= 15;
  if (part.kind === 'cast') return familyOf(part.operand.type) === 'integer' || compares(part.operand);
  return part.kind === 'field' && isNumber(part.type);
}

function digitsOf(value: string): number {
  return value.replace(/^-?0*\.?0*/, '').replace('.', '').length;
}

function literalText({ type, value }: Literal): string | undefined {
  if (value === null) return 'NULL';
  switch (familyOf(type)) {
    case 'integer':
    case 'decimal':
      return value.startsWith('-') ? `(${value})` : value;
    case 'float':
      return /^-?[\d.]+(?:e[+-]?\d+)?$/.test(value) ? `(${value})` : undefined;
    case 'boolean':
      return value === 'true' ? '1' : '0';
    case 'text':
    case 'uuid':
      return literal(value);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? literal(value) : undefined;
    default:
      return undefined;
  }
}
