import { parseCell } from '../../values/cell.ts';

import { countedText } from '../../expression/counted-text.ts';
import type { Expression } from '../../expression/expression.ts';
import { type Comparator, limitOf, valueOfCounted } from '../../expression/limit.ts';
import { valueOfText } from '../../expression/text-forms.ts';
import type { Value } from '../../expression/value.ts';

import { generatorNamed } from '../../generators/index.ts';

import type { ConstraintDraft, FieldDraft, SourceDraft } from '../draft.ts';
import { withVariants } from '../draft-fields.ts';
import { isKept } from '../keys.ts';
import { nullsOfPath } from '../nulls.ts';

import { comparisonsOf, isConstant, isOfRow } from './conjuncts.ts';
import type { Evaluation } from './evaluation.ts';
import { holdingRuns, unitsAt } from './holding-runs.ts';
import { extreme, slopesOf } from './monotone.ts';
import { obeyMultiples } from './multiples.ts';
import { obeyLengths } from './obey-lengths.ts';
import { obeyText } from './obey-text.ts';
import type { Obeying } from './obeying.ts';
import { type FieldRange, type GeneratorSource, isSound, type Ranges, withParameters } from './ranges.ts';
import { soleField } from './sole-field.ts';
import { terrainOf } from './terrain.ts';
import { keepsMaskedShape, keepsShape } from './text-shapes.ts';

/** Makes a field's values such that a condition on it alone holds, or finds that it does; false where neither can be. */
export function obeyAlone(condition: Expression, constraint: ConstraintDraft, obeying: Obeying): boolean {
  const field = soleField(condition, constraint);
  if (!field || !isOfRow(condition)) return false;
  if (condition.kind === 'is' && condition.test === 'null') return obeyNullTest(condition, field, constraint, obeying);
  if (!isKept(field.mask)) return keepsMaskedShape(condition, constraint.draft, field);
  if (!isFreeOfNulls(condition, field, constraint, obeying)) return false;
  // What a trait puts in its place is made to hold by itself.
  return withVariants(field)
    .map((own) => obeyAs(own, own === field, condition, constraint, obeying))
    .every(Boolean);
}

/** Whether only values that are not null, and no mask changes, can break a condition: where a null fails no choice of values helps. */
export function isFreeOfNulls(
  condition: Expression,
  field: FieldDraft,
  { draft }: ConstraintDraft,
  { evaluation }: Obeying,
): boolean {
  if (!isKept(field.mask)) return false;
  const isNullWrong = field.nullable && evaluation.of(condition, () => null) === false;
  return !isNullWrong || nullsOfPath(draft, field.name) === 'never';
}

/** Of a field as it is, or as a trait has it. */
function obeyAs(
  field: FieldDraft,
  isPlain: boolean,
  condition: Expression,
  constraint: ConstraintDraft,
  obeying: Obeying,
): boolean {
  const { draft } = constraint;
  const range = isPlain ? obeying.ranges.reached(draft, field) : obeying.ranges.of(draft, field);
  if (range) return obeyInRange(condition, range, range.field === field, constraint, obeying);
  const { source, type } = field;
  if (source?.kind === 'expression' && source.expression) return holdsAtEnds(condition, source, obeying);
  if (source?.kind !== 'generator' || !type || field.broken) return false;
  if (source.generator.items) return obeyLengths(condition, field, source, obeying);
  if (!isSound(draft, field, source, obeying.lengths)) return false;
  return source.generator.choices
    ? obeyByChoice(condition, field, source, constraint, obeying)
    : keepsShape(condition, draft, field, source, obeying.lengths) ||
        obeyText(condition, draft, field, source, obeying.lengths);
}

/** Whether a limit of an expression's values holds for the least and the greatest that they can be, and so between them. */
function holdsAtEnds(
  condition: Expression,
  { expression, reads = [] }: Extract<SourceDraft, { kind: 'expression' }>,
  { ranges, evaluation }: Obeying,
): boolean {
  const [comparison] = comparisonsOf(condition);
  const slopes =
    expression &&
    comparison &&
    isConstant(comparison.bound) &&
    slopesOf(expression, terrainOf(reads, { ranges, evaluation }));
  if (!expression || !slopes) return false;
  return [true, false].every((greatest) => {
    const end = extreme(expression, slopes, greatest, evaluation);
    return end !== undefined && evaluation.of(condition, () => end) === true;
  });
}

function obeyNullTest(
  { operand, negated }: Extract<Expression, { kind: 'is' }>,
  field: FieldDraft,
  constraint: ConstraintDraft,
  { ranges }: Obeying,
): boolean {
  if (operand.kind !== 'field') return false;
  const { draft } = constraint;
  const { name, nullable, nullProbability } = field;
  const nulls = nullable ? nullsOfPath(draft, name) : 'never';
  if (negated) {
    if (nulls === 'some')
      ranges.nothing(
        { draft, field },
        constraint,
        `\`${name}\` is null in some rows, which \`${constraint.text}\` does not allow`,
      );
    return nulls === 'never';
  }
  if (!nullable)
    ranges.nothing(
      { draft, field },
      constraint,
      `\`${name}\` is never null, which \`${constraint.text}\` wants it to be`,
    );
  return nullProbability === 1 || (field.source?.kind === 'generator' && field.source.generator.name === 'null');
}

/** Tries every choice, and leaves those that do not fail. */
function obeyByChoice(
  condition: Expression,
  field: FieldDraft,
  source: GeneratorSource,
  constraint: ConstraintDraft,
  { evaluation, ranges }: Obeying,
): boolean {
  const { generator, parameters } = source;
  const type = field.type as NonNullable<FieldDraft['type']>;
  const results = (generator.choices?.(parameters) ?? []).map((text) => {
    const cell = parseCell(type, text);
    return 'error' in cell ? undefined : evaluation.of(condition, () => valueOfText(type, cell.text));
  });
  if (results.includes(undefined)) return false;
  const kept = results.flatMap((result, at) => (result === false ? [] : [at]));
  if (kept.length === results.length) return true;
  // What others of its group say as well stays as it is: rows are looked at.
  if (kept.length > 0 && !generator.choose) return false;
  const left = generator.choose?.(parameters, kept);
  if (left) field.source = withParameters(source, left);
  else {
    const message = `no value that \`${field.name}\` is made from can meet \`${constraint.text}\``;
    ranges.nothing({ draft: constraint.draft, field }, constraint, message);
  }
  return left !== undefined;
}

/** The most values that are tried one by one. */
const mostTried = 4096n;

function obeyInRange(
  condition: Expression,
  range: FieldRange,
  // A reference has its target's values, which stay what they are.
  isOwn: boolean,
  constraint: ConstraintDraft,
  obeying: Obeying,
): boolean {
  const { ranges, evaluation } = obeying;
  const limits = constantLimits(condition, range, evaluation);
  if (limits) {
    if (!isOwn) return limits.every(({ isLower, limit }) => (isLower ? range.least >= limit : range.greatest <= limit));
    return limits.map(({ isLower, limit }) => ranges.limit(range, isLower, limit, constraint)).every(Boolean);
  }
  if (!isOwn) return false;
  const asMultiples = obeyMultiples(condition, range, constraint, obeying);
  if (asMultiples !== undefined) return asMultiples;
  return obeyByTrying(condition, range, constraint, obeying) || obeyInOneRun(condition, range, constraint, obeying);
}

/** Where the values that hold lie side by side the range becomes them: `amount::int > 5`, `extract(year from day) = 2024`. */
function obeyInOneRun(
  condition: Expression,
  range: FieldRange,
  constraint: ConstraintDraft,
  { ranges, evaluation }: Pick<Obeying, 'ranges' | 'evaluation'>,
): boolean {
  const runs = isShort(range) ? undefined : holdingRuns(condition, range, evaluation);
  if (!runs || runs.length > 1) return false;
  const [only] = runs;
  if (!only) {
    ranges.reportNothing(range, [constraint]);
    return false;
  }
  const [first, last] = [unitsAt(range, only.first), unitsAt(range, only.last)];
  return ranges.limit(range, true, first, constraint) && ranges.limit(range, false, last, constraint);
}

/** Whether each of its values is tried. */
function isShort({ least, greatest, whole }: FieldRange): boolean {
  return (greatest - least) / whole.step < mostTried;
}

interface ConstantLimit {
  readonly isLower: boolean;
  readonly limit: bigint;
}

/** `x > 5`, `5 >= x`, `x = 5`, where the other side is the same in all rows. */
function constantLimits(condition: Expression, range: FieldRange, evaluation: Evaluation): ConstantLimit[] | undefined {
  if (condition.kind !== 'apply') return undefined;
  const equal = condition.operation.startsWith('=(');
  // What equals is neither less nor greater.
  const both = equal
    ? ['>=', '<='].map((operator) => ({ ...condition, operation: operator + condition.operation.slice(1) }))
    : [condition];
  const limits = both.flatMap((each) => {
    const found = comparisonsOf(each).find(({ bound }) => isConstant(bound));
    const value = found && evaluation.of(found.bound);
    return found && value !== undefined && value !== null ? [limitFrom(found.operator, value, found.bound, range)] : [];
  });
  return limits.length === both.length ? limits : undefined;
}

function limitFrom(
  operator: Comparator,
  value: Exclude<Value, null>,
  bound: Expression,
  { counted }: FieldRange,
): ConstantLimit {
  return { isLower: operator.startsWith('>'), limit: BigInt(limitOf(operator, value, bound.type, counted)) };
}

/** The most values that are listed as choices. */
const mostChoices = 1024;

/** Makes a choice of what is left of a range with gaps, each value as likely as another, as it was before. */
function chooseAmong(held: readonly bigint[], range: FieldRange, constraint: ConstraintDraft, ranges: Ranges): boolean {
  const { source, field, counted } = range;
  const generator = generatorNamed('choice');
  const isEven = source.generator.isEven?.(source.parameters) ?? false;
  if (!generator || !isEven || held.length > mostChoices || constraint.severity !== 'error') return false;
  // Edge cases are those of a range.
  if (field.written?.edge_cases) return false;
  const choices = held.map((units) => countedText(units, counted));
  ranges.forget(field);
  field.source = { kind: 'generator', generator, parameters: { choices } };
  return true;
}

/** Of a short range every value is tried: where those that hold lie side by side, the range becomes them. */
function obeyByTrying(
  condition: Expression,
  range: FieldRange,
  constraint: ConstraintDraft,
  { ranges, evaluation }: Pick<Obeying, 'ranges' | 'evaluation'>,
): boolean {
  const { step } = range.whole;
  if (!isShort(range)) return false;
  const held: bigint[] = [];
  for (let units = range.least; units <= range.greatest; units += step) {
    const result = evaluation.of(condition, () => valueOfCounted(units, range.counted));
    if (result === undefined) return false;
    if (result !== false) held.push(units);
  }
  const [first] = held;
  const last = held.at(-1);
  if (first === undefined || last === undefined) {
    ranges.reportNothing(range, [constraint]);
    return false;
  }
  if ((last - first) / step + 1n !== BigInt(held.length)) return chooseAmong(held, range, constraint, ranges);
  return ranges.limit(range, true, first, constraint) && ranges.limit(range, false, last, constraint);
}
