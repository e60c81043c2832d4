import { nearest } from '../../base/nearest.ts';

import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import { type Definition, type DefinitionSet, spanAt } from '../../definition/definition.ts';
import { isCalled } from '../../definition/id-of.ts';

import { builtInPolicies, type PolicyChoice } from '../../compile/policy-wish.ts';

import type { EnvironmentDefinition } from '../environment.ts';
import type { Project } from '../project.ts';
import { UsageError } from '../usage-error.ts';

/** The policy of a run: the one that it names, else its Environment's. It may lie beyond the run's PATHs. */
export async function choosePolicy(
  project: Project,
  asked: string | undefined,
  environment: EnvironmentDefinition | undefined,
  report: Report,
): Promise<PolicyChoice | undefined> {
  const name = asked ?? environment?.value.spec.masking;
  if (name === undefined) return undefined;
  const whole = await project.whole();
  const definition = named(project.definitions, name) ?? named(whole.definitions, name);
  if (definition) return { name, definition };
  if (builtInPolicies.some((each) => each === name)) return { name };
  if ([...project.definitions.broken, ...whole.definitions.broken].some((each) => each.name === name)) return undefined;
  const all = [...project.definitions.policies, ...whole.definitions.policies].map(({ value }) => value.metadata.name);
  const near = nearest(name, [...all, ...builtInPolicies]);
  const help =
    near === undefined ? `there are ${[...new Set([...all, ...builtInPolicies])].join(', ')}` : `did you mean ${near}?`;
  if (asked !== undefined) throw new UsageError(`there is no MaskingPolicy ${name}`, help);
  const span = environment && spanAt(environment, ['spec', 'masking']);
  report(diagnostic('DC510', `there is no MaskingPolicy \`${name}\``, { span, help }));
  return undefined;
}

function named({ policies }: DefinitionSet, asked: string): Definition<'MaskingPolicy'> | undefined {
  return policies.find(({ value }) => isCalled(value.metadata, asked));
}
