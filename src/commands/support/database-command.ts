import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';

import { projectFileNames } from '../../definition/find-files.ts';

import type { PolicyChoice } from '../../compile/policy-wish.ts';
import type { Address } from '../../targets/address.ts';
import type { Database } from '../../targets/database.ts';

import { AuditedRun, type AuditedRunRequest } from '../../pipeline/audit/audited-run.ts';
import { databaseAddresses, ledgerSchemaOf } from '../../pipeline/database-address.ts';
import { chooseEnvironment, type EnvironmentDefinition } from '../../pipeline/environment.ts';
import { type OpenRequest, openDatabase } from '../../pipeline/open-database.ts';
import { Project } from '../../pipeline/project.ts';
import { refuseProduction, refuseProductionNow } from '../../pipeline/refuse-production.ts';

import { BaseCommand } from './base-command.ts';
import type { DatabaseSettings } from './database-flags.ts';

/** Which databases a command is about. */
export interface Meant {
  readonly addresses: readonly Address[];
  readonly ledgerSchema: string;
  readonly environment?: EnvironmentDefinition | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly project: Project;
}

/** What the commands share that open a database. */
export abstract class DatabaseCommand extends BaseCommand {
  /**
   * The databases of a command that needs no definitions: what is wrong with these counts only where they would say which
   * database is meant. `writes` keeps it from production.
   */
  protected async meantDatabases(
    { to }: DatabaseSettings,
    {
      env,
      at,
      writes,
    }: { readonly env: string | undefined; readonly at?: string | undefined; readonly writes: boolean },
  ): Promise<Meant> {
    const diagnostics: Diagnostic[] = [];
    const report = (each: Diagnostic) => {
      diagnostics.push(each);
    };
    // The project file says where loads are recorded: with errors in it nobody knows.
    const ofProject = (each: Diagnostic) => {
      if (projectFileNames.includes(each.span?.file.name ?? '')) report(each);
    };
    const place = { root: process.cwd(), paths: [], variables: process.env, at };
    const project = await Project.open(place, ofProject);
    if (hasErrors(diagnostics)) return { addresses: [], ledgerSchema: ledgerSchemaOf(project), diagnostics, project };
    const environment = await chooseEnvironment(project, env, report);
    const addresses = await databaseAddresses(project, { to, environment }, report);
    if (writes && addresses) await refuseProduction(project, environment, addresses, report);
    if (writes && addresses && at !== undefined)
      await refuseProductionNow({ ...place, environment: env }, addresses, report);
    return { addresses: addresses ?? [], ledgerSchema: ledgerSchemaOf(project), environment, diagnostics, project };
  }

  /** The record of a run; undefined where the project keeps none. */
  protected audited(
    meant: Pick<Meant, 'project' | 'environment'> & { readonly policy?: PolicyChoice | undefined },
    operation: AuditedRunRequest['operation'],
    target: string,
  ): AuditedRun | undefined {
    const request = { operation, environment: meant.environment?.value.metadata.name, target, policy: meant.policy };
    return AuditedRun.of(meant.project, request, this.signal);
  }

  /** Opens a database for the length of some work, unless it is open. */
  protected async withDatabase<T>(
    address: Address,
    where: Pick<OpenRequest, 'ifMissing'> & {
      readonly ledgerSchema: string;
      readonly lockTimeout: number;
      readonly opened?: Database | undefined;
      /** Rows are written, or asked about: what the server cannot do with them is told. */
      readonly writes?: boolean;
    },
    work: (database: Database) => Promise<T>,
  ): Promise<T> {
    const { ledgerSchema, lockTimeout, ifMissing } = where;
    const opening = { ledgerSchema, lockTimeout, ifMissing, signal: this.signal };
    const database = where.opened ?? (await openDatabase({ address, variables: process.env, ...opening }));
    if (where.writes) for (const lack of database.server.lacks) this.say(`note: ${address.label} cannot do ${lack}`);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }
}
