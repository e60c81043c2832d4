import { instantText } from '../values/moment.ts';

import { catalogueVersion } from '../plan/catalogue.ts';
import { orderByDependency } from '../plan/dependency-graph.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type { ConstraintPlan, DatasetPlan, ExternalReference, Plan } from '../plan/plan.ts';

import type { CompileContext, ConstraintDraft, DatasetDraft, ExternalDraft } from './draft.ts';
import { planEmbeds } from './embeds.ts';
import { planIndexes } from './keys.ts';
import { nestedReferences } from './nested-fields.ts';
import { planField } from './plan-field.ts';
import { planReference } from './plan-reference.ts';
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
  return constant({
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
    ...(draft.subset && { subset: draft.subset }),
    ...(draft.taken && { taken: draft.taken }),
    ...(draft.nonConforming && { nonConforming: draft.nonConforming }),
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

/** What output depends on: all but the version's number, when it is refreshed, what was not taken or could not be read, and what is known of references beside how they are drawn. */
function meaningOf({
  version: _,
  tenant: __,
  refresh: ___,
  taken: ____,
  nonConforming: _____,
  ...rest
}: Omit<DatasetPlan, 'fingerprint'>): unknown {
  return rest;
}

function tenantOf(draft: DatasetDraft): Pick<DatasetPlan, 'tenant'> {
  const tenant = tenantReference(draft);
  return tenant === undefined ? {} : { tenant };
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

function planExternal({ name, fields, target }: ExternalDraft): ExternalReference {
  return { name, fields, parent: target.dataset, parentFields: target.fields };
}

/**
 * Nothing changes a plan once it is made. From its sources, as tests run it, what tried to would throw; of the bundle each start
 * would walk through all of the plan for it.
 */
const constant: <T extends object>(plan: T) => T = import.meta.url.endsWith('.ts') ? deepFreeze : (plan) => plan;

function deepFreeze<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) {
    const each = value[key];
    if (typeof each === 'object' && each !== null) deepFreeze(each);
  }
  return value;
}
