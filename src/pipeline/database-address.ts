import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import type { Definition } from '../definition/definition.ts';
import { idOf } from '../definition/id-of.ts';

import { type Address, AddressError } from '../targets/address.ts';
import { databaseNames, readAddress } from '../targets/read-address.ts';

import { type EnvironmentDefinition, targetPaths } from './environment.ts';
import { addressAt, connectionAt, type LocatedAddress } from './located-address.ts';
import type { Project } from './project.ts';
import { UsageError } from './usage-error.ts';

/** The database of a run that names none. */
const standard = 'pglite:.data/pglite';

export interface DatabaseRequest {
  /** `--to`. */
  readonly to?: string | undefined;
  /** The run's, if there is one. */
  readonly environment?: EnvironmentDefinition | undefined;
  /** The ids of the datasets that the run is about; default: all that were read. */
  readonly datasets?: ReadonlySet<string> | undefined;
}

/**
 * The databases that a run means: `--to`, else the Environment's target or targets, each of which takes a shard, else the one
 * that the definitions name, else PGlite in `.data/pglite`. Undefined where a definition's address is none, or a variable
 * is not set: that is reported. What is wrong with the request is thrown as wrong usage.
 */
export async function databaseAddresses(
  project: Project,
  { to, environment, datasets }: DatabaseRequest,
  report: Report,
): Promise<readonly Address[] | undefined> {
  if (to !== undefined) return [await askedAddress(to, project)];
  const targets = environment ? await targetsOf(environment, project, report) : [];
  const found = targets?.length === 0 ? await namedByDefinitions(datasets, project, report) : targets;
  if (found?.length === 0) return [readAddress(standard)];
  return found?.map(({ address }) => address);
}

/** Where loads are recorded unless `data-cli.yaml` says another schema. */
export const defaultLedgerSchema = 'data_cli';

/** The schema of the tables in which loads are recorded. */
export function ledgerSchemaOf({ settings }: Project): string {
  return settings.value.ledger_schema ?? defaultLedgerSchema;
}

async function askedAddress(text: string, { variables, root }: Project): Promise<Address> {
  try {
    const address = readAddress(text);
    await databaseNames(address, variables, root);
    return address;
  } catch (error) {
    throw error instanceof AddressError ? new UsageError(`--to: ${error.message}`, error.help) : error;
  }
}

/** None where the Environment names none; undefined where one of them is wrong. */
async function targetsOf(
  environment: EnvironmentDefinition,
  project: Project,
  report: Report,
): Promise<readonly LocatedAddress[] | undefined> {
  const paths = targetPaths(environment);
  const found = await inTurn(paths, (path) => addressAt(environment, path, project, report));
  const twice = found.find(({ names }, index) => found.slice(0, index).some((each) => isSame(each.names, names)));
  if (twice) {
    const message = 'two targets are one database, and each takes a shard of the rows';
    report(diagnostic('DC701', message, { span: twice.span, help: 'leave one of them out' }));
  }
  return twice || found.length < paths.length ? undefined : found;
}

/** The one database that the datasets name; several are wrong usage. */
async function namedByDefinitions(
  ids: ReadonlySet<string> | undefined,
  project: Project,
  report: Report,
): Promise<readonly LocatedAddress[] | undefined> {
  const meant = project.definitions.datasets.filter(
    (each) => namesDatabase(each) && (ids === undefined || ids.has(idOf(each.value.metadata))),
  );
  const found = await inTurn(meant, (each) => databaseOf(each, project, report));
  if (found.length < meant.length) return undefined;
  const different = found.filter(
    ({ names }, index) => !found.slice(0, index).some((each) => isSame(each.names, names)),
  );
  if (different.length < 2) return different;
  const labels = different.map(({ address }) => address.label).join(', ');
  throw new UsageError(`the datasets name several databases: ${labels}`, 'say which one is meant: --to URL');
}

function namesDatabase({ value }: Definition<'DataDefinition'>): boolean {
  const { database } = value.spec;
  return database?.uri !== undefined || database?.connection !== undefined;
}

async function databaseOf(
  definition: Definition<'DataDefinition'>,
  project: Project,
  report: Report,
): Promise<LocatedAddress | undefined> {
  const { engine, uri } = definition.value.spec.database ?? {};
  if (uri !== undefined) return addressAt(definition, ['spec', 'database', 'uri'], project, report, engine);
  return connectionAt(definition, ['spec', 'database', 'connection'], project, report, engine ?? 'postgresql');
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  return names.some((each) => others.includes(each));
}

async function inTurn<From, To>(all: readonly From[], each: (one: From) => Promise<To | undefined>): Promise<To[]> {
  const found: To[] = [];
  for (const one of all) {
    const result = await each(one);
    if (result !== undefined) found.push(result);
  }
  return found;
}
