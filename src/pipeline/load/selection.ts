import { withoutEmbedded } from '../../plan/documents.ts';
import type { Plan } from '../../plan/plan.ts';
import { select } from '../../plan/select.ts';

import type { Shard } from '../../formats/format.ts';

import type { Address } from '../../targets/address.ts';

import { targetOf } from '../open-database.ts';

export interface SelectionRequest {
  readonly plan: Plan;
  /** By name; none: all. */
  readonly datasets: readonly string[] | undefined;
  /** Leave out what they refer to. */
  readonly only: boolean;
  /** Of several targets each takes one. */
  readonly shard: Shard;
}

/** What goes into one target. */
export interface Selection {
  /** As it is loaded there, with all that its rows are made from. */
  readonly whole: Plan;
  readonly plan: Plan;
  readonly shard: Shard;
}

/** What of a plan goes to an address, as its target arranges it. */
export function selectionFor(address: Address, { plan, datasets, only, shard }: SelectionRequest): Selection {
  const whole = targetOf(address).arrange(plan);
  const written = withoutEmbedded(datasets ? select(whole, datasets, only) : whole);
  return { whole, plan: shard.of === 1 ? written : apart(written), shard };
}

/** Rows whose parents may lie in another database: no foreign key can hold there, and nobody looks for orphans. */
export function apart(plan: Plan): Plan {
  return { ...plan, datasets: plan.datasets.map((dataset) => ({ ...dataset, references: [] })) };
}
