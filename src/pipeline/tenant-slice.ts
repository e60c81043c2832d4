import type { DatasetPlan, Plan } from '../plan/plan.ts';

import type { Environment } from '../generate/environment.ts';
import { findTenant, rowsOfTenant, type Tenant } from '../generate/tenant-rows.ts';

import { UsageError } from './usage-error.ts';

/** What one tenant has of a plan's rows. */
export interface TenantSlice {
  /** The plan with as many rows as there are; references from what is whole into what is not have no foreign key. */
  readonly plan: Plan;
  /** The dataset whose rows are the tenants, and the key of the one that is meant. */
  readonly tenant: { readonly dataset: string; readonly value: string };
  /** The rows of each dataset that belongs to tenants, by its id, eight bytes each; all others are whole. */
  readonly rows: ReadonlyMap<string, Float64Array>;
  /** References that lost their foreign key, as `child to parent`. */
  readonly loose: readonly string[];
}

/** Finds the rows of one tenant (`VALUE`, or `dataset=VALUE` where datasets belong to tenants of several). */
export function tenantSlice(environment: Environment, plan: Plan, text: string): TenantSlice {
  const { dataset, value } = tenantOf(plan, environment, text);
  const owned = plan.datasets.filter((each) => ownerOf(each) === dataset.id);
  const [first] = owned as [DatasetPlan];
  const field = first.references[first.tenant as number]?.parentFields[0] as string;
  const tenant = findTenant(environment, dataset.id, field, value);
  if (!tenant)
    throw new UsageError(`no row of ${dataset.name} has the ${field} ${value}`, 'write its key as the rows have it');
  const rows = new Map(owned.map((each) => [each.id, rowsOfOne(environment, each, tenant)]));
  const loose: string[] = [];
  const datasets = plan.datasets.map((each) => {
    const own = rows.get(each.id);
    if (own) return { ...each, rows: own.length };
    return {
      ...each,
      references: each.references.map((reference) => {
        if (!reference.enforced || !rows.has(reference.parent)) return reference;
        loose.push(`${each.name} to ${environment.dataset(reference.parent).name}`);
        return { ...reference, enforced: false };
      }),
    };
  });
  return { plan: { ...plan, datasets }, tenant: { dataset: dataset.name, value }, rows, loose };
}

function rowsOfOne(environment: Environment, { id, tenant: position }: DatasetPlan, tenant: Tenant): Float64Array {
  return rowsOfTenant(environment, id, position as number, tenant);
}

/** The id of the dataset whose rows own those of another. */
function ownerOf({ tenant, references }: DatasetPlan): string | undefined {
  return tenant === undefined ? undefined : references[tenant]?.parent;
}

function tenantOf(plan: Plan, environment: Environment, text: string): { dataset: DatasetPlan; value: string } {
  const owners = [...new Set(plan.datasets.flatMap((each) => ownerOf(each) ?? []))].map((id) =>
    environment.dataset(id),
  );
  const [only, ...others] = owners;
  if (!only)
    throw new UsageError('--tenant: no dataset belongs to tenants', 'say whose its rows are: `tenant: companies`');
  const [, name, value = ''] = /^([\w/-]+)=(.*)$/s.exec(text) ?? [];
  const named = owners.find((each) => each.name === name || each.id === name);
  if (named) return { dataset: named, value };
  if (others.length === 0) return { dataset: only, value: text };
  const names = owners.map((each) => each.name);
  throw new UsageError(`--tenant ${text} could be of ${names.join(' or ')}`, `write --tenant ${names[0]}=${text}`);
}
