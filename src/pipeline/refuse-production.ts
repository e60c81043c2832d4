import { type Diagnostic, hasErrors, type Report } from '../diagnostics/diagnostic.ts';

import { sourceAt, spanAt } from '../definition/definition.ts';
import { interpolate, type Variables } from '../definition/interpolate.ts';
import type { Path } from '../definition/node.ts';
import type { ReadResult } from '../definition/read.ts';

import { type Address, AddressError } from '../targets/address.ts';
import { databaseNames, everyDatabaseName, readAddress } from '../targets/read-address.ts';

import { chooseEnvironment, type EnvironmentDefinition, targetPaths } from './environment.ts';
import { Project, type ProjectPlace } from './project.ts';
import { UsageError } from './usage-error.ts';

const production = 4;

/**
 * Throws, as wrong usage, where rows would be written to production: under an Environment of level 4, whatever the flags say, and
 * to the database of one, whoever names it. Environments beyond the run's PATHs count too; one of them with errors is
 * reported, for its level is not known, and false comes back.
 */
export async function refuseProduction(
  project: Project,
  environment: EnvironmentDefinition | undefined,
  addresses: readonly Address[],
  report: Report,
): Promise<boolean> {
  if (environment && isProduction(environment)) throw refused(environment, `the Environment ${nameOf(environment)} is`);
  const whole = await project.whole();
  const errors = unknownLevels(whole);
  errors.forEach(report);
  const all = [...project.definitions.environments, ...whole.definitions.environments];
  for (const each of all.filter(isProduction)) {
    const found = await meetingOf(addresses, each, project);
    if (found) throw refused(each, `${found.label} belongs to the Environment ${nameOf(each)}:`);
  }
  return errors.length === 0;
}

/** The same by what the working tree says, for a run whose definitions are those of another version. */
export async function refuseProductionNow(
  request: ProjectPlace & { readonly environment?: string | undefined },
  addresses: readonly Address[],
  report: Report,
): Promise<boolean> {
  const project = await Project.open({ ...request, at: undefined, paths: [] }, () => undefined);
  const environment = await chooseEnvironment(project, request.environment, () => undefined).catch((error) => {
    if (error instanceof UsageError) return undefined;
    throw error;
  });
  return refuseProduction(project, environment, addresses, report);
}

/** The errors that leave open whether an Environment is production: it has some, or its file cannot be read as YAML. */
function unknownLevels({ definitions, diagnostics }: ReadResult): readonly Diagnostic[] {
  const errors = diagnostics.filter((each) => hasErrors([each]));
  if (definitions.broken.some(({ kind }) => kind === 'Environment')) return errors;
  return errors.filter(({ code, span }) => code < 'DC200' && /kind:\s*["']?Environment/.test(span?.file.text ?? ''));
}

function refused(environment: EnvironmentDefinition, what: string): UsageError {
  const { file, start } = spanAt(environment, ['spec', 'level']);
  const place = `${file.shown}:${file.position(start).line}`;
  return new UsageError(`${what} level 4, production, where nothing is ever written`, `${place} says so`);
}

function nameOf({ value }: EnvironmentDefinition): string {
  return value.metadata.name;
}

function isProduction({ value }: EnvironmentDefinition): boolean {
  return value.spec.level === production;
}

/** The address that leads to a target of the Environment. */
async function meetingOf(
  addresses: readonly Address[],
  environment: EnvironmentDefinition,
  { variables, root }: Project,
): Promise<Address | undefined> {
  for (const path of targetPaths(environment)) {
    const text = withVariables(environment, path, variables);
    for (const address of addresses) if (await leadsTo(address, text, variables, root)) return address;
  }
  return undefined;
}

/** What only another machine's environment makes an address leads nowhere here. */
async function leadsTo(address: Address, text: string, variables: Variables, root: string): Promise<boolean> {
  try {
    const kept = await everyDatabaseName(readAddress(text), variables, root);
    return (await databaseNames(address, variables, root)).some((each) => kept.includes(each));
  } catch (error) {
    if (error instanceof AddressError) return false;
    throw error;
  }
}

/** Stands for a variable that is not set: a user or a password is no part of what a database is called. */
const unset = 'unset.invalid';

function withVariables(environment: EnvironmentDefinition, path: Path, variables: Variables): string {
  const text = sourceAt(environment, path) ?? '';
  const names = Array.from(text.matchAll(/\$\{(\w+)\}/g), ([, name]) => name as string);
  const missing = names.filter((name) => variables[name] === undefined);
  const all = { ...variables, ...Object.fromEntries(missing.map((name) => [name, unset])) };
  return interpolate(text, all, spanAt(environment, path), () => undefined) ?? '';
}
