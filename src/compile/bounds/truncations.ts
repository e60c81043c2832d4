import { type FieldType, familyOf } from '../../values/type.ts';

import type { Expression } from '../../expression/expression.ts';
import { type Comparator, turned } from '../../expression/limit.ts';

import { isConstant } from './conjuncts.ts';

type Apply = Extract<Expression, { kind: 'apply' }>;
type Field = Extract<Expression, { kind: 'field' }>;

/** Units that moments are cut to, each made of whole ones of those before it; weeks are made of days alone. */
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];
const spans: Readonly<Record<string, string>> = { week: '7 days', quarter: '3 mons', month: '1 mon' };

/** A field of the row that is cut to a unit. */
interface Cut {
  readonly field: Field;
  readonly unit: string;
}

/**
 * `e::date <= s::date` as what it says of the moment itself: `e < s::date + 1`. So with what is cut to hours, months and
 * others, on both sides of the comparison. `=` is two of them: see `equalInParts`.
 */
export function momentForms(condition: Expression): readonly Expression[] {
  const operator = comparator(condition);
  if (!operator || condition.kind !== 'apply') return [];
  const [left, right] = condition.args as [Expression, Expression];
  return [...formOf(condition, left, operator, right), ...formOf(condition, right, turned[operator], left)];
}

/** `e::date = s::date` as `e::date >= s::date AND e::date <= s::date`, of which each says something of the moment. */
export function equalInParts(condition: Expression): readonly Expression[] {
  if (condition.kind !== 'apply' || !condition.operation.startsWith('=(')) return [condition];
  const isMeant = condition.args.some((each) => cutIn(each)) && !condition.args.some(isConstant);
  if (!isMeant) return [condition];
  return ['>=', '<='].map((operator) => ({ ...condition, operation: `${operator}${condition.operation.slice(1)}` }));
}

function comparator(condition: Expression): Comparator | undefined {
  return condition.kind === 'apply'
    ? (/^(<|<=|>|>=)\(/.exec(condition.operation)?.[1] as Comparator | undefined)
    : undefined;
}

function formOf(condition: Apply, side: Expression, operator: Comparator, bound: Expression): readonly Apply[] {
  const cut = cutIn(side);
  if (!cut || isConstant(bound)) return [];
  const isAligned = isCutTo(bound, cut.unit);
  // What is cut reaches a limit in between with the next unit.
  if (!isAligned && (operator === '>=' || operator === '<')) return [];
  const limit =
    operator === '>=' || operator === '<' ? bound : next(isAligned ? bound : cutTo(bound, cut.unit), cut.unit);
  return limit ? [compared(condition, cut.field, operator.startsWith('>') ? '>=' : '<', limit)] : [];
}

/** The field that is cut, and to what. */
function cutIn(side: Expression): Cut | undefined {
  if (side.kind === 'cast' && side.mode === 'implicit') return cutIn(side.operand);
  if (side.kind === 'cast' && familyOf(side.type) === 'date') {
    const field = momentIn(side.operand);
    if (field) return { field, unit: 'day' };
    const inner = cutIn(side.operand);
    return inner && units.indexOf(inner.unit) >= units.indexOf('day') ? inner : undefined;
  }
  if (side.kind !== 'apply' || !side.operation.startsWith('date_trunc(')) return undefined;
  const [unit, operand] = side.args as [Expression, Expression];
  const name = unit.kind === 'literal' ? (unit.value ?? '').toLowerCase() : '';
  const field = momentIn(operand);
  return field && units.includes(name) ? { field, unit: name } : undefined;
}

function momentIn(operand: Expression): Field | undefined {
  if (operand.kind === 'cast' && operand.mode === 'implicit') return momentIn(operand.operand);
  const isMoment = ['date', 'timestamp', 'timestamptz'].includes(familyOf(operand.type)) && !operand.type.array;
  return operand.kind === 'field' && operand.path.length === 1 && isMoment ? operand : undefined;
}

/** Whether a moment is always the first of a unit. */
function isCutTo(bound: Expression, unit: string): boolean {
  if (bound.kind === 'cast' && bound.mode === 'implicit') return isCutTo(bound.operand, unit);
  const isDay = units.indexOf(unit) <= units.indexOf('day');
  if (familyOf(bound.type) === 'date' && isDay) return true;
  if (bound.kind === 'cast') return familyOf(bound.type) === 'date' && isCutTo(bound.operand, unit);
  if (bound.kind !== 'apply' || !bound.operation.startsWith('date_trunc(')) return false;
  const [own] = bound.args;
  const name = own?.kind === 'literal' ? (own.value ?? '').toLowerCase() : '';
  const isWeek = (name === 'week' || unit === 'week') && name !== unit;
  return units.indexOf(name) >= units.indexOf(unit) && !(isWeek && !isDay);
}

function cutTo(bound: Expression, unit: string): Expression | undefined {
  const { type } = bound;
  if (type.name !== 'timestamp' && type.name !== 'timestamptz') return undefined;
  return { kind: 'apply', type, operation: `date_trunc(text,${type.name})`, args: [literal('text', unit), bound] };
}

/** A unit later. */
function next(bound: Expression | undefined, unit: string): Expression | undefined {
  if (!bound) return undefined;
  const { type } = bound;
  if (type.name === 'date' && unit === 'day')
    return { kind: 'apply', type, operation: '+(date,integer)', args: [bound, literal('integer', '1')] };
  return {
    kind: 'apply',
    type: type.name === 'date' ? { name: 'timestamp' } : type,
    operation: `+(${type.name},interval)`,
    args: [
      bound,
      literal('interval', spans[unit] ?? (unit === 'day' || unit === 'year' ? `1 ${unit}` : (clock[unit] ?? ''))),
    ],
  };
}

const clock: Readonly<Record<string, string>> = { second: '00:00:01', minute: '00:01:00', hour: '01:00:00' };

function literal(name: FieldType['name'], value: string): Expression {
  return { kind: 'literal', type: { name }, value };
}

/** A comparison of both as the wider of their types. */
function compared(condition: Apply, field: Field, operator: Comparator, limit: Expression): Apply {
  const order = ['date', 'timestamp', 'timestamptz'] as const;
  const widest = order[Math.max(...[field, limit].map(({ type }) => order.indexOf(type.name as 'date')))] as 'date';
  const args = [field, limit].map((each): Expression => {
    if (each.type.name === widest) return each;
    return { kind: 'cast', type: { name: widest }, mode: 'implicit', operand: each };
  });
  return { ...condition, operation: `${operator}(${widest},${widest})`, args };
}
