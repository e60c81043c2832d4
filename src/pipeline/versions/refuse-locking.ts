import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { spanAt } from '../../definition/definition.ts';
import { idOf } from '../../definition/id-of.ts';
import type { DatasetPlan } from '../../plan/plan.ts';

import type { CompiledProject, ProjectRequest } from '../compile-project.ts';
import { asOfText } from '../environment.ts';
import { refuseExternal } from '../refuse-external.ts';

/** Why rows are not the same tomorrow, whatever a lock says of them. */
export function refuseLocking(
  { asOf }: ProjectRequest,
  { environment, places, project }: CompiledProject,
  datasets: readonly DatasetPlan[],
): Diagnostic[] {
  const names = new Set(datasets.map(({ id }) => id));
  const real = project.definitions.datasets.flatMap((definition): Diagnostic[] => {
    const { metadata, spec } = definition.value;
    const isReal = spec.source === 'masked_production' || spec.source === 'hybrid';
    if (!isReal || !names.has(idOf(metadata))) return [];
    const message = `\`${metadata.name}\` has real rows, which are others tomorrow`;
    return [refusal(message, 'name the others with --dataset', spanAt(definition, ['spec', 'source']))];
  });
  const external = refuseExternal(datasets, places);
  const said = asOf ?? asOfText(environment, () => undefined);
  if (said !== 'now') return [...real, ...external];
  const span = asOf === undefined && environment ? spanAt(environment, ['spec', 'as_of']) : undefined;
  return [refusal('*as of* is `now`, which is another moment tomorrow', 'lock with --as-of 2026-01-01', span), ...real];
}

function refusal(message: string, help: string, span: Diagnostic['span']): Diagnostic {
  return diagnostic('DC834', message, { help, span });
}
