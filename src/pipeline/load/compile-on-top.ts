import { hasErrors } from '../../diagnostics/diagnostic.ts';

import { idOf } from '../../definition/id-of.ts';
import type { Plan } from '../../plan/plan.ts';

import type { Execution } from '../../targets/execution.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { type CompiledProject, compileProject, type ProjectRequest } from '../compile-project.ts';

import { loadedEnds } from './ranges.ts';
import type { Selection } from './selection.ts';

/**
 * The plan of rows that come behind those which loads have left: what is written has as many rows more as were asked for;
 * what is only referred to has those that are there.
 */
export async function compileOnTop(
  request: ProjectRequest,
  { project }: CompiledProject,
  { plan: { datasets } }: Selection,
  executions: readonly Execution[],
): Promise<Plan> {
  const written = new Set(datasets.map(({ id }) => id));
  const ends = loadedEnds(executions);
  const beyond = new Map([...ends].filter(([id]) => written.has(id)));
  const counted = new Map(request.countByName);
  for (const { value } of project.definitions.datasets) {
    const { metadata, spec } = value;
    const id = idOf(metadata);
    const end = ends.get(id);
    const follows = spec.source === 'seed' || (typeof spec.volume === 'object' && spec.volume.per !== undefined);
    if (end !== undefined && !written.has(id) && !follows) counted.set(id, end);
  }
  const { plan, diagnostics } = await compileProject({ ...request, countByName: counted, beyond });
  if (plan) return plan;
  throw new TargetFailure(
    diagnostics.filter((each) => hasErrors([each])),
    'no',
  );
}
