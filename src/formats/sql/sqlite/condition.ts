import { familyOf, type TypeFamily } from '../../../values/type.ts';

import type { Expression, Literal } from '../../../expression/expression.ts';

import {
  areOf,
  isAmong,
  isOfAnyLength,
  type Meaning,
  type MeantOperation,
  portableCondition,
} from '../portable-condition.ts';

import { identifier, literal } from './names.ts';
import { isNumber } from './spelling.ts';

/** A condition as SQLite has it; undefined where it would mean something else by it, or may. */
export function condition(expression: Expression): string | undefined {
  return portableCondition(expression, meaning);
}

const told: readonly TypeFamily[] = ['integer', 'float', 'decimal', 'boolean', 'text', 'uuid', 'date'];
const ordered: readonly TypeFamily[] = ['integer', 'float', 'decimal', 'date'];
const numbers: readonly TypeFamily[] = ['integer', 'float', 'decimal'];

const integers: MeantOperation = { takes: areOf('integer') };
const texts: MeantOperation = { takes: (args) => areOf('text')(args) && args.every(compares) };

const meaning: Meaning = {
  identifier,
  literal: literalText,
  isTold: (part) => areOf(...told)([part]) && compares(part),
  isOrdered: (part) => areOf(...ordered)([part]) && compares(part),
  // Of what is asked for, SQLite would cut off where PostgreSQL refuses.
  isNoChange: (cast) => (isAmong(cast, numbers) && compares(cast.operand)) || isOfAnyLength(cast),
  // Division is another one; where these leave 64 bits PostgreSQL refuses the row.
  operations: { '+': integers, '-': integers, '*': integers, abs: integers, '||': texts, length: texts },
  // Older versions know no other form.
  distinct: (left, right, negated) => `(${left} IS ${negated ? '' : 'NOT '}${right})`,
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
