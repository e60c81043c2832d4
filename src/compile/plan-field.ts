import { knownCell } from '../values/cell.ts';
import type { FieldType } from '../values/type.ts';

import type {
  AnewPlan,
  BoundPlan,
  EdgePlan,
  FieldPlan,
  FieldSource,
  NullRulePlan,
  NullTrendPlan,
  RecursionPlan,
  RunsPlan,
  TraitPlan,
} from '../plan/plan.ts';

import { defaultText } from './defaults.ts';
import type {
  AnewDraft,
  ApartDraft,
  BoundDraft,
  ConstraintDraft,
  DatasetDraft,
  FieldDraft,
  NullRuleDraft,
  RunsDraft,
  VariantDraft,
} from './draft.ts';
import { isUsed } from './draft-fields.ts';
import { groupOf } from './groups.ts';
import { planInside } from './inside.ts';
import { planReference } from './plan-reference.ts';

/** A field without errors as plans have it. */
export function planField(draft: DatasetDraft, field: FieldDraft): FieldPlan {
  const { written, mask, nullRules } = field;
  const bounds = boundsOf(field);
  const type = field.type as FieldType;
  const standard = defaultText(draft, field);
  return {
    name: field.name,
    type,
    nullable: field.nullable,
    nullProbability: traitOfAll(field)?.nullProbability ?? field.nullProbability,
    distinct: field.distinct,
    ...(field.suffixed && { suffixed: field.suffixed }),
    source: withTraits(draft, field, planSource(draft, field)),
    ...(bounds.length > 0 && { bounds: bounds.map((each) => planBound(draft, each)) }),
    ...(field.runs && { runs: planRuns(draft, field.runs) }),
    ...(field.anew && { anew: planAnew(draft, field.anew) }),
    ...(nullRules && { nullRules: nullRules.map((each) => planNullRule(draft, each)) }),
    ...(field.nullKey !== undefined && { nullKey: field.nullKey }),
    ...(field.nullTrend && { nullTrend: planTrend(field.nullTrend) }),
    ...(field.correlated && { correlated: field.correlated }),
    ...(field.recursion && { recursion: planRecursion(draft, field.recursion) }),
    ...(mask && { mask: draft.isReal && field.source?.kind === 'given' ? { ...mask, isDone: true as const } : mask }),
    ...(field.inside && { inside: planInside(field) }),
    ...(field.edges && { edges: { ...field.edges, ...planEdgeBounds(draft, field) } }),
    ...(field.invalid && { invalid: field.invalid }),
    ...(standard !== undefined && { default: knownCell(type, standard).text }),
    ...(written?.description !== undefined && { description: written.description }),
    key: written?.seed_as ?? field.name,
  };
}

function planRuns(draft: DatasetDraft, { runs, constraints, isNear }: RunsDraft): RunsPlan {
  return {
    ends: runs.map(({ first, last }) => [String(first), String(last)]),
    constraints: [...new Set(constraints)].map((each) => draft.constraints.indexOf(each)),
    ...(isNear && { isNear }),
  };
}

function planAnew(draft: DatasetDraft, { conditions, spares }: AnewDraft): AnewPlan {
  return {
    conditions: conditions.map(({ condition, constraint }) => ({
      condition,
      constraint: draft.constraints.indexOf(constraint),
    })),
    ...(spares.length > 0 && { spares }),
  };
}

function planTrend({ field: _, ...trend }: NonNullable<FieldDraft['nullTrend']>): NullTrendPlan {
  return trend;
}

function planRecursion(
  draft: DatasetDraft,
  { reference, fields }: NonNullable<FieldDraft['recursion']>,
): RecursionPlan {
  return { reference: draft.references.indexOf(reference), fields };
}

function planSource(draft: DatasetDraft, field: FieldDraft): FieldSource {
  const { source } = field;
  if (source?.kind === 'generator') {
    const { generator, parameters, nested, locale } = source;
    const group = groupOf(draft, field);
    return {
      kind: 'generator',
      generator: generator.name,
      version: generator.version,
      parameters,
      ...(nested && { nested: nested.map((each) => planField(draft, each)) }),
      ...(group && { group }),
      ...(locale !== undefined && { locale }),
    };
  }
  if (source?.kind === 'parent') return { kind: 'parent', reference: planReference(source.reference) };
  if (source?.kind === 'reference') {
    return { kind: 'reference', reference: draft.references.indexOf(source.reference), position: source.position };
  }
  if (source?.kind === 'expression' && source.expression) {
    return { kind: 'expression', text: source.text, expression: source.expression };
  }
  if (source?.kind === 'external') return { kind: 'external', reference: draft.external.indexOf(source.reference) };
  if (source?.kind === 'given' && source.stored) {
    const counting = countingOf(draft, field);
    return { kind: 'stored', rows: source.stored.rows.id, ...(counting && { counting }) };
  }
  if (source?.kind === 'given') {
    const first = (draft.rows ?? 0) - source.values.length;
    return { ...source, ...(first > 0 && { first }) };
  }
  throw new Error('a field without a source has no plan');
}

/** Of a hybrid's key that the definition numbers, as that of synthetic rows. */
function countingOf({ definition }: DatasetDraft, { written }: FieldDraft) {
  if (definition.value.spec.source !== 'hybrid' || written?.generator !== 'sequence' || written.per !== undefined)
    return undefined;
  const { start = 1, step = 1 } = written;
  return { start: String(start), step: String(step) };
}

function planBound({ constraints }: DatasetDraft, bound: BoundDraft): BoundPlan {
  const { operator, constraint, others } = bound;
  const at = (each: ConstraintDraft) => constraints.indexOf(each);
  const causes = { constraint: at(constraint), ...(others && { others: others.map(at) }) };
  if ('expression' in bound) return { operator, expression: bound.expression, ...causes };
  const terms = bound.terms.map(({ times, expression }) => ({ times: String(times), expression }));
  return { operator, times: String(bound.times), plus: String(bound.plus), terms, ...causes };
}

function planNullRule({ constraints }: DatasetDraft, { ifNull, ifValue, constraint }: NullRuleDraft): NullRulePlan {
  return { ifNull, ifValue, constraint: constraints.indexOf(constraint) };
}

function boundsOf(field: FieldDraft | ApartDraft): readonly BoundDraft[] {
  const { ends = [] } = 'own' in field ? field.own : field;
  return [...ends, ...(field.bounds ?? [])];
}

/** What edge cases keep to, in rows with traits to what bounds the field there. */
function planEdgeBounds(draft: DatasetDraft, field: FieldDraft): Pick<EdgePlan, 'bounds' | 'apart'> {
  const planned = (each: FieldDraft) =>
    [...boundsOf(each), ...(each.edgeBounds ?? [])].map((bound) => planBound(draft, bound));
  const bounds = planned(field);
  const others = [...(field.variants ?? []).filter(isUsed), ...(field.apart ?? [])];
  const apart = others.map((each) => ({ from: each.from, to: each.to, bounds: planned(each) }));
  const isBounded = [{ bounds }, ...apart].some((each) => each.bounds.length > 0);
  return isBounded ? { bounds, ...(apart.length > 0 && { apart }) } : {};
}

function traitOfAll({ variants = [] }: FieldDraft): VariantDraft | undefined {
  return variants.findLast(({ from, to }) => from === 0 && to === 1);
}

/** What stands before a trait that all rows have is never drawn. */
function withTraits(draft: DatasetDraft, field: FieldDraft, otherwise: FieldSource): FieldSource {
  const used = (field.variants ?? []).filter(isUsed);
  const all = traitOfAll(field);
  const traits = [...(all ? used.slice(used.indexOf(all)) : used), ...(field.apart ?? [])];
  if (traits.length === 0) return otherwise;
  const plans = traits.map((variant: VariantDraft | ApartDraft): TraitPlan => {
    const { from, to, nullProbability } = variant;
    const bounds = boundsOf(variant);
    // Ranges became smaller since.
    const own = 'own' in variant ? variant.own : variant;
    return {
      trait: 'trait' in own ? String(own.trait) : variant.trait,
      from,
      to,
      nullProbability,
      source: planSource(draft, own),
      ...(bounds.length > 0 && { bounds: bounds.map((each) => planBound(draft, each)) }),
      ...(own === field && { isSame: true as const }),
    };
  });
  return { kind: 'traits', otherwise, traits: plans };
}
