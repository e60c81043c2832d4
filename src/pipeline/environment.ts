import { nearest } from '../base/nearest.ts';

import { diagnostic, hasErrors, type Report } from '../diagnostics/diagnostic.ts';

import { parseInstant } from '../values/moment.ts';

import { type Definition, type DefinitionSet, sourceAt, spanAt } from '../definition/definition.ts';
import { idOf, isCalled } from '../definition/id-of.ts';
import type { Path } from '../definition/node.ts';

import type { Project } from './project.ts';
import { UsageError } from './usage-error.ts';

export type EnvironmentDefinition = Definition<'Environment'>;

/**
 * The Environment of a run: the one that it names, else the one of `data-cli.yaml`. It may lie beyond the run's PATHs. That
 * there is none of the name is wrong usage, or a diagnostic where the project file says it.
 */
export async function chooseEnvironment(
  project: Project,
  asked: string | undefined,
  report: Report,
): Promise<EnvironmentDefinition | undefined> {
  const name = asked ?? project.settings.value.environment;
  if (name === undefined) return undefined;
  const found = named(project.definitions, name) ?? (await foundBeyond(project, name, report));
  if (found !== undefined) return found ?? undefined;
  const known = environmentNames(project.definitions, (await project.whole()).definitions);
  if (asked !== undefined) throw new UsageError(`there is no Environment ${name}`, suggestion(name, known, ''));
  const { root } = project.settings;
  const span = root && spanAt({ root }, ['environment']);
  report(diagnostic('DC700', `there is no Environment \`${name}\``, { span, help: suggestion(name, known, '`') }));
  return undefined;
}

function suggestion(name: string, known: readonly string[], quote: string): string {
  const near = nearest(name, known);
  if (near !== undefined) return `did you mean ${quote}${near}${quote}?`;
  const all = known.map((each) => `${quote}${each}${quote}`).join(', ');
  return all === '' ? 'no document of `kind: Environment` was read' : `there are ${all}`;
}

/** The names of Environments, each once. */
function environmentNames(...sets: readonly DefinitionSet[]): string[] {
  return [...new Set(sets.flatMap(({ environments }) => environments.map(({ value }) => value.metadata.name)))];
}

/** The one of a name; null where it has errors, undefined where there is none. */
function named({ environments, broken }: DefinitionSet, name: string): EnvironmentDefinition | null | undefined {
  const found = environments.filter(({ value: { metadata } }) => isCalled(metadata, name));
  if (found.length > 1) {
    const ids = found.map(({ value }) => idOf(value.metadata));
    throw new UsageError(`the Environment ${name} could be any of ${ids.join(', ')}`, 'write namespace/name');
  }
  const isBroken = broken.some((each) => each.kind === 'Environment' && isCalled(each, name));
  return found[0] ?? (isBroken ? null : undefined);
}

async function foundBeyond(
  project: Project,
  name: string,
  report: Report,
): Promise<EnvironmentDefinition | null | undefined> {
  const { definitions, diagnostics } = await project.whole();
  const found = named(definitions, name);
  if (found === null) diagnostics.filter((each) => hasErrors([each])).forEach(report);
  return found;
}

/** The seed that an Environment gives, as it is written: every digit counts. */
export function seedOf(environment: EnvironmentDefinition | undefined): string | undefined {
  return environment && sourceAt(environment, ['spec', 'seed']);
}

/** The instant that an Environment gives, or `now`. */
export function asOfText(environment: EnvironmentDefinition | undefined, report: Report): string | undefined {
  const path = ['spec', 'as_of'];
  const text = environment && sourceAt(environment, path);
  if (text === undefined || text === 'now' || parseInstant(text) !== undefined) return text;
  const span = environment && spanAt(environment, path);
  report(diagnostic('DC208', `\`${text}\` is no moment`, { span, help: 'there is no such day or time' }));
  return undefined;
}

/** Where an Environment says its databases; nowhere, where it has none. */
export function targetPaths({ value }: EnvironmentDefinition): readonly Path[] {
  const { target, targets = [] } = value.spec;
  return target === undefined ? targets.map((_, index) => ['spec', 'targets', index]) : [['spec', 'target']];
}
