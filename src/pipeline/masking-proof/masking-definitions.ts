import type { Report } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import { maskNamed } from '../../masks/index.ts';

import { withInside } from '../audit/with-inside.ts';
import { compileProject, type ProjectRequest } from '../compile-project.ts';
import { Project } from '../project.ts';

import {
  decidedByParents,
  isByValue,
  type MaskDecision,
  type ProofDataset,
  proofDataset,
  toldApart,
} from './proof-plan.ts';

export interface MaskingDefinitions {
  readonly datasets: readonly ProofDataset[];
  /** Undefined: the definitions make no rows, and only say what stands there. */
  readonly plan: Plan | undefined;
}

/** What the project's definitions say of masks, those included that its policy chooses. */
export async function maskingDefinitions(request: ProjectRequest, report: Report): Promise<MaskingDefinitions> {
  const project = await Project.open(request, report);
  const { plan } = await compileProject({ ...request, readsRows: false });
  const written = toldApart(project.definitions.datasets.map(proofDataset));
  return { datasets: decidedByParents(written.map((each) => withChosen(each, plan))), plan };
}

/** With the rules that a plan has beside those that are written. */
function withChosen(dataset: ProofDataset, plan: Plan | undefined): ProofDataset {
  const planned = plan?.datasets.find(({ id }) => id === dataset.id);
  const chosen = (planned?.fields ?? []).flatMap(withInside).flatMap(({ name, mask }): [string, MaskDecision][] =>
    mask
      ? [
          [
            name,
            {
              rule: mask.rule,
              class: maskNamed(mask.rule)?.class,
              category: mask.category,
              byValue: !mask.when && maskNamed(mask.rule)?.by?.(mask.parameters) === undefined && isByValue(mask.rule),
            },
          ],
        ]
      : [],
  );
  const decisions = new Map([...chosen, ...dataset.decisions]);
  if (!planned) return { ...dataset, decisions };
  // Its keys, and what relationships, tenants and constraints say of columns.
  const sets = new Map([...dataset.unique, ...planned.unique].map((fields) => [fields.join('\n'), fields]));
  return {
    ...dataset,
    decisions,
    types: new Map([...planned.fields.map(({ name, type }) => [name, type] as const), ...dataset.types]),
    fields: new Set([...dataset.fields, ...planned.fields.map(({ name }) => name)]),
    required: new Set(planned.fields.flatMap(({ name, nullable }) => (nullable ? [] : [name]))),
    unique: [...sets.values()],
  };
}
