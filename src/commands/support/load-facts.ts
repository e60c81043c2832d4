import type { Plan } from '../../plan/plan.ts';

import type { Address } from '../../targets/address.ts';

import type { CompiledProject } from '../../pipeline/compile-project.ts';
import { baselinesOf, ttlOf } from '../../pipeline/load-settings.ts';
import { targetOf } from '../../pipeline/open-database.ts';
import { placeIn } from '../../pipeline/place-in.ts';
import { loadWorkersFor } from '../../pipeline/workers/workers-for.ts';

/** A project whose plan is sound. */
export type SoundProject = CompiledProject & { readonly plan: Plan };

/** What a load into an address is told of its project, whichever command loads. What is asked for goes before what the Environment says. */
export function loadFacts(
  { plan, project, environment, places, constraintPlaces }: SoundProject,
  address: Address,
  asked: { readonly ttl?: number | undefined; readonly workers?: number | undefined },
) {
  const ttl = asked.ttl ?? ttlOf(environment);
  return {
    environmentName: environment?.value.metadata.name,
    ...(project.commit && { git: project.commit }),
    ...(ttl !== undefined && { ttl }),
    baselines: baselinesOf(environment),
    place: placeIn(places),
    constraintPlaces,
    workers: loadWorkersFor(plan, asked.workers, targetOf(address).busyCores),
  };
}
