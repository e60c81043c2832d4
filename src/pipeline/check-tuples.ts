import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { DatasetPlan, Plan, TuplePlan } from '../plan/plan.ts';

/**
 * Whether rows that shall differ can, where only the rows of other datasets tell: as generation would find out half way.
 * Costs what generation pays for the same indexes, and nothing where there are no such tuples.
 */
export async function checkTuples(plan: Plan, places: ReadonlyMap<TuplePlan, Span>): Promise<readonly Diagnostic[]> {
  const open = plan.datasets.flatMap((dataset) =>
    dataset.tuples.flatMap((tuple, position) => (isOpen(dataset, tuple) ? [{ dataset, tuple, position }] : [])),
  );
  if (open.length === 0) return [];
  const { loadEnvironment } = await import('../generate/environment.ts');
  const { GenerationFailure } = await import('../generate/generation-failure.ts');
  const { tupleShortage } = await import('../generate/tuple-shortage.ts');
  const environment = await loadEnvironment(plan);
  return open.flatMap(({ dataset, tuple, position }) => {
    const span = places.get(tuple);
    try {
      const short = tupleShortage(environment, dataset.id, position);
      const help = 'ask for fewer rows, or for more of what they refer to';
      return short === undefined ? [] : [diagnostic('DC414', short, { span, help })];
    } catch (error) {
      if (error instanceof GenerationFailure) return [{ ...error.diagnostic, ...(span && { span }) }];
      throw error;
    }
  });
}

/** Whether it was left open by the compiler, which knows of counts that definitions say. */
function isOpen({ rows, references }: DatasetPlan, { parts, within, among, leader, where }: TuplePlan): boolean {
  if (rows === 0) return false;
  if (
    where !== undefined ||
    among !== undefined ||
    leader !== undefined ||
    parts.some((part) => 'follows' in part && part.follows)
  )
    return true;
  const reference = within === undefined ? undefined : references[within];
  return reference !== undefined && ['within', 'forest', 'tuple'].includes(reference.draw.kind);
}
