import { hasErrors, type Report } from '../diagnostics/diagnostic.ts';

import { sourceAt, spanAt } from '../definition/definition.ts';
import { interpolate, type Variables } from '../definition/interpolate.ts';
import type { Path } from '../definition/node.ts';

import { type Address, AddressError } from '../targets/address.ts';
import { readAddress, sameDatabase } from '../targets/read-address.ts';

import { type EnvironmentDefinition, targetPaths } from './environment.ts';
import type { Project } from './project.ts';
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
  if (environment && isProduction(environment)) throw refused(environment, `the Environment ${nameOf(environment)}`);
  const whole = await project.whole();
  const errors = whole.definitions.broken.some(({ kind }) => kind === 'Environment')
    ? whole.diagnostics.filter((each) => hasErrors([each]))
    : [];
  errors.forEach(report);
  const all = [...project.definitions.environments, ...whole.definitions.environments];
  for (const each of all.filter(isProduction)) {
    const found = await meetingOf(addresses, each, project);
    if (found) throw refused(each, `${found.label} is the database of the Environment ${nameOf(each)}, which`);
  }
  return errors.length === 0;
}

function refused(environment: EnvironmentDefinition, what: string): UsageError {
  const { file, start } = spanAt(environment, ['spec', 'level']);
  const place = `${file.name}:${file.position(start).line}`;
  return new UsageError(`${what} is of level 4, production: nothing is ever written there`, `${place} says so`);
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
    return await sameDatabase(address, readAddress(text), variables, root);
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
