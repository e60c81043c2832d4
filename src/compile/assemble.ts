import { type Cell, parseCell } from '../values/cell.ts';
import { instantText } from '../values/moment.ts';
import type { FieldType } from '../values/type.ts';

import { catalogueVersion } from '../plan/catalogue.ts';
import { orderByDependency } from '../plan/dependency-graph.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type {
  BoundPlan,
  ConstraintPlan,
  DatasetPlan,
  EdgePlan,
  ExternalReference,
  FieldPlan,
  FieldSource,
  NullRulePlan,
  NullTrendPlan,
  Plan,
  RecursionPlan,
  Reference,
  RunsPlan,
  TraitPlan,
} from '../plan/plan.ts';

import { defaultText } from './defaults.ts';
import {
  type ApartDraft,
  type BoundDraft,
  type CompileContext,
  type ConstraintDraft,
  type DatasetDraft,
  type ExternalDraft,
  type FieldDraft,
  isUsed,
  type NullRuleDraft,
  type ReferenceDraft,
  type RunsDraft,
  type VariantDraft,
} from './draft.ts';
import { planEmbeds } from './embeds.ts';
import { groupOf } from './groups.ts';
import { planInside } from './inside.ts';
import { planIndexes } from './keys.ts';
import { nestedReferences } from './nested-fields.ts';
import { tenantReference } from './tenant-draw.ts';

/** Makes the plan of drafts without errors. */
export function assemble(drafts: readonly DatasetDraft[], context: CompileContext): Plan {
  const { order, cycles } = orderByDependency(drafts, (draft) =>
    [...draft.references, ...nestedReferences(draft)]
      .map((reference) => reference.parent)
      .filter((parent) => parent !== draft),
  );
  const datasets = order.map(planDataset);
  const { keyId, policy } = context;
  const head = {
    catalogue: catalogueVersion,
    seed: context.seed,
    asOf: instantText(context.asOf),
    ...(keyId !== undefined && { keyId }),
  };
  const ids = datasets.map(({ id, fingerprint: own }) => [id, own]);
  return deepFreeze({
    ...head,
    ...(policy && { policy: policy.name }),
    datasets,
    cycles: cycles.map((cycle) => cycle.map((draft) => draft.id)),
    fingerprint: fingerprint([head, ids]),
  });
}

function planDataset(draft: DatasetDraft): DatasetPlan {
  const { metadata } = draft.definition.value;
  const plan = {
    name: draft.name,
    namespace: draft.namespace,
    ...(metadata.version !== undefined && { version: metadata.version.replace(/^v/, '') }),
    ...(metadata.description !== undefined && { description: metadata.description }),
    id: draft.id,
    table: draft.table,
    seed: draft.seed,
    locale: draft.locale,
    rows: draft.rows,
    fields: draft.fields.map((field) => planField(draft, field)),
    key: draft.key,
    unique: draft.unique,
    indexes: planIndexes(draft),
    references: draft.references.map((reference) => planReference(reference, draft)),
    ...tenantOf(draft),
    tuples: draft.tuples,
    ...(draft.external.length > 0 && { external: draft.external.map(planExternal) }),
    ...(draft.embeds.length > 0 && { embeds: planEmbeds(draft) }),
    ...(draft.definition.value.spec.strict && { strict: true }),
    ...(draft.isReal && { isReal: true as const }),
    ...refreshOf(draft),
    constraints: draft.constraints.map(planConstraint),
  };
  return { ...plan, fingerprint: fingerprint(meaningOf(plan)) };
}

/** Of whoever runs data-cli again: it changes no row. */
function refreshOf({ definition }: DatasetDraft): Pick<DatasetPlan, 'refresh'> {
  const { refresh } = definition.value.spec;
  if (refresh === undefined) return {};
  const { tag_version: tagVersion, ...rest } = refresh;
  return { refresh: { ...rest, ...(tagVersion !== undefined && { tagVersion }) } };
}

/** What output depends on: all but the version's number, when it is refreshed, and what is known of references beside how they are drawn. */
function meaningOf({ version: _, tenant: __, refresh: ___, ...rest }: Omit<DatasetPlan, 'fingerprint'>): unknown {
  return rest;
}

function tenantOf(draft: DatasetDraft): Pick<DatasetPlan, 'tenant'> {
  const tenant = tenantReference(draft);
  return tenant === undefined ? {} : { tenant };
}

function planField(draft: DatasetDraft, field: FieldDraft): FieldPlan {
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
    ...(nullRules && { nullRules: nullRules.map((each) => planNullRule(draft, each)) }),
    ...(field.nullKey !== undefined && { nullKey: field.nullKey }),
    ...(field.nullTrend && { nullTrend: planTrend(field.nullTrend) }),
    ...(field.correlated && { correlated: field.correlated }),
    ...(field.recursion && { recursion: planRecursion(draft, field.recursion) }),
    ...(mask && { mask: draft.isReal && field.source?.kind === 'given' ? { ...mask, isDone: true as const } : mask }),
    ...(field.inside && { inside: planInside(field) }),
    ...(field.edges && { edges: { ...field.edges, ...planEdgeBounds(draft, field) } }),
    ...(field.invalid && { invalid: field.invalid }),
    ...(standard !== undefined && { default: (parseCell(type, standard) as Cell).text }),
    ...(written?.description !== undefined && { description: written.description }),
    key: written?.seed_as ?? field.name,
  };
}

function planRuns(draft: DatasetDraft, { runs, constraints }: RunsDraft): RunsPlan {
  return {
    ends: runs.map(({ first, last }) => [String(first), String(last)]),
    constraints: [...new Set(constraints)].map((each) => draft.constraints.indexOf(each)),
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
  if (source?.kind === 'given' && source.stored) return { kind: 'stored', rows: source.stored.rows.id };
  if (source?.kind === 'given') {
    const first = (draft.rows ?? 0) - source.values.length;
    return { ...source, ...(first > 0 && { first }) };
  }
  throw new Error('a field without a source has no plan');
}

function planConstraint({ name, text, expression, severity, description, open }: ConstraintDraft): ConstraintPlan {
  return {
    ...(name !== undefined && { name }),
    text,
    expression,
    severity,
    ...(description !== undefined && { description }),
    obeyed: open.length === 0,
  };
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

function planExternal({ name, fields, target }: ExternalDraft): ExternalReference {
  return { name, fields, parent: target.dataset, parentFields: target.fields };
}

function planReference(reference: ReferenceDraft, draft?: DatasetDraft): Reference {
  const { name, fields, parent, parentFields, onDelete, nullProbability, enforced, draw, apart, order, isRuled } =
    reference;
  if (!draw) throw new Error(`nothing says how ${name} is drawn`);
  return {
    name,
    fields,
    parent: parent.id,
    parentFields,
    onDelete,
    draw,
    nullProbability,
    enforced,
    ...(apart && { apart: apart === 'row' ? apart : (draft?.references.indexOf(apart) ?? -1) }),
    ...(order && { order: { ...order, with: draft?.references.indexOf(order.with) ?? -1 } }),
    ...(isRuled && { isRuled }),
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}
