import type { Diagnostic, Report } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import { maskNamed } from '../../masks/index.ts';

import { type AuditedDataset, readOf } from '../audit/audited-run.ts';
import { withInside } from '../audit/with-inside.ts';
import { type CompiledProject, compileProject, type ProjectRequest } from '../compile-project.ts';
import { readsReal } from '../masking/reads-real.ts';
import { Project } from '../project.ts';

import {
  decidedByParents,
  isByValue,
  type MaskDecision,
  type ProofDataset,
  proofDataset,
  toldApart,
} from './proof-plan.ts';

export interface MaskingDefinitions extends Pick<CompiledProject, 'project'> {
  readonly environment: CompiledProject['environment'];
  readonly policy: CompiledProject['policy'];
  readonly datasets: readonly ProofDataset[];
  /** Undefined: the definitions make no rows, and only say what stands there. */
  readonly plan: Plan | undefined;
}

/** What the project's definitions say of masks, those included that its policy chooses. */
export async function maskingDefinitions(request: ProjectRequest, report: Report): Promise<MaskingDefinitions> {
  const opened: Diagnostic[] = [];
  const project = await Project.open(request, (each) => {
    if (each.severity === 'error') opened.push(each);
    report(each);
  });
  const { plan, diagnostics, environment, policy } = await compileProject({ ...request, readsRows: false });
  // What does not parse is told already, and definitions that make no rows only say what stands there.
  const isMeant = opened.length === 0 && !plan && project.definitions.datasets.some(readsReal);
  const faults = !isMeant ? [] : diagnostics.filter(({ severity }) => severity === 'error');
  for (const each of faults) report(told(each));
  const written = toldApart(project.definitions.datasets.map(proofDataset));
  return {
    datasets: decidedByParents(written.map((each) => withChosen(each, plan))),
    plan,
    project,
    environment,
    policy,
  };
}

/** What a proof reads, for the audit log: originals, whatever the definitions say of where rows come from. */
export function originalsRead({ datasets, plan }: MaskingDefinitions): AuditedDataset[] {
  const fingerprintOf = (id: string) => plan?.datasets.find((each) => each.id === id)?.fingerprint ?? null;
  return datasets.map(({ id }) => readOf(id, fingerprintOf(id), plan?.keyId));
}

/**
 * Definitions with errors say nothing that could be held against rows. That the secret is not at hand is none of theirs: whoever has
 * an output alone looks at what can be seen without, and is told so.
 */
function told(error: Diagnostic): Diagnostic {
  return isOfSecret(error) ? { ...error, severity: 'warning' } : error;
}

/** A key that is missing or cannot be read: of variables a plan that reads no rows needs no other. */
function isOfSecret({ code }: Diagnostic): boolean {
  return code === 'DC111' || code === 'DC509';
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
