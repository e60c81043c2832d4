import { familyOf, type TypeFamily } from '../../../values/type.ts';

import type { DatasetPlan } from '../../../plan/plan.ts';

import { type Expression, type Literal, partsOf, walk } from '../../../expression/expression.ts';

import { isSoleInteger } from '../differences.ts';
import { areOf, type Cast, isAmong, isOfAnyLength, type Meaning, portableCondition } from '../portable-condition.ts';
import { numbersItself } from '../tables.ts';

import { fitsDecimal } from './exact-decimals.ts';
import { identifier, literal } from './names.ts';
import { operations } from './operations.ts';

/** A condition as MySQL and MariaDB have it; undefined where they would mean something else by it, may, or refuse it. */
export function condition(expression: Expression, dataset: DatasetPlan): string | undefined {
  const barred = barredFields(dataset);
  const parts = walk(expression);
  if (parts.some((part) => part.kind === 'field' && barred.has(part.path.join('.')))) return undefined;
  if (parts.some(followsSession)) return undefined;
  const text = portableCondition(expression, meaning);
  // A CHECK wants what is a truth by its form.
  return text === undefined || isTruth(expression) ? text : `(${text} <> 0)`;
}

/** Whether texts are compared, and none of them is a column's, whose collation would count. */
function followsSession(part: Expression): boolean {
  const compares = part.kind === 'apply' ? comparison.test(part.operation) : comparing.has(part.kind);
  if (!compares) return false;
  const texts = partsOf(part).filter(({ type }) => familyOf(type) === 'text');
  return texts.length > 0 && !texts.some(isOfColumn);
}

const comparison = /^(?:=|<>|!?~~?)\(/;
const comparing: ReadonlySet<Expression['kind']> = new Set(['in', 'distinct', 'choose']);

function isOfColumn(part: Expression): boolean {
  if (part.kind === 'field') return true;
  if (part.kind === 'case') return [...part.branches.map(({ result }) => result), part.otherwise].some(isOfColumn);
  return partsOf(part).some((each) => familyOf(each.type) === 'text' && isOfColumn(each));
}

/** Fields that no CHECK may read: those that the server itself gives values to. */
function barredFields(dataset: DatasetPlan): ReadonlySet<string> {
  const counting = dataset.fields
    .filter((field) => numbersItself({ canIdentify: isSoleInteger }, dataset, field))
    .map(({ name }) => name);
  const emptied = dataset.references.filter(({ enforced, onDelete }) => enforced && onDelete === 'set null');
  return new Set([...counting, ...emptied.flatMap(({ fields }) => fields)]);
}

function isTruth({ kind }: Expression): boolean {
  return ['logic', 'not', 'is', 'distinct', 'in', 'apply'].includes(kind);
}

const told: readonly TypeFamily[] = [
  ...(['integer', 'float', 'decimal', 'boolean', 'text', 'uuid'] as const),
  ...(['date', 'time', 'timestamp', 'timestamptz'] as const),
];
const ordered: readonly TypeFamily[] = [
  ...(['integer', 'float', 'decimal'] as const),
  ...(['date', 'time', 'timestamp', 'timestamptz'] as const),
];
const numbers: readonly TypeFamily[] = ['integer', 'float', 'decimal'];

const meaning: Meaning = {
  identifier,
  literal: literalText,
  isTold: (part) => areOf(...told)([part]) && compares(part),
  isOrdered: (part) => areOf(...ordered)([part]) && compares(part),
  isNoChange: (cast) =>
    (isAmong(cast, numbers) && compares(cast.operand)) || isOfAnyLength(cast) || isFrom(cast, 'date', 'timestamp'),
  cast: (cast) => (isFrom(cast, 'timestamp', 'date') ? (inner) => `CAST(${inner} AS DATE)` : undefined),
  operations,
  distinct: (left, right, negated) => (negated ? `(${left} <=> ${right})` : `(NOT (${left} <=> ${right}))`),
};

function isFrom({ operand, type }: Cast, from: TypeFamily, to: TypeFamily): boolean {
  return !operand.type.array && !type.array && familyOf(operand.type) === from && familyOf(type) === to;
}

/**
 * A real is a double here, which lies beside it; blanks at the end of a char count; decimals with more digits than there are would be
 * rounded.
 */
function compares(part: Expression): boolean {
  if (part.type.name === 'real' || part.type.name === 'char') return false;
  const family = familyOf(part.type);
  return family !== 'decimal' || fitsDecimal(part);
}

function literalText({ type, value: text }: Literal): string | undefined {
  if (type.array || text === null) return undefined;
  switch (familyOf(type)) {
    case 'integer':
    case 'decimal':
      return text.startsWith('-') ? `(${text})` : text;
    case 'float':
      // Without an exponent it would be a decimal.
      if (!/^-?[\d.]+(?:e[+-]?\d+)?$/.test(text)) return undefined;
      return `(${text.includes('e') ? text : `${text}e0`})`;
    case 'boolean':
      return text === 'true' ? 'TRUE' : 'FALSE';
    case 'text':
    case 'uuid':
      return literal(text);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? `DATE'${text}'` : undefined;
    case 'time':
      return /^[\d:.]+$/.test(text) ? `TIME'${text}'` : undefined;
    case 'timestamp':
      return moment(text, /^\d{4}-\d\d-\d\d [\d:.]+$/);
    case 'timestamptz':
      return moment(text, /^\d{4}-\d\d-\d\d [\d:.]+(?=\+00$)/);
    default:
      return undefined;
  }
}

function moment(text: string, form: RegExp): string | undefined {
  const [found] = form.exec(text) ?? [];
  return found && `TIMESTAMP'${found}'`;
}
