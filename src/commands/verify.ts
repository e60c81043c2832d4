import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';

import { select } from '../plan/select.ts';

import type { Finding } from '../targets/database.ts';

import { compileProject } from '../pipeline/compile-project.ts';
import { databaseAddresses, ledgerSchemaOf } from '../pipeline/database-address.ts';
import { selectionFor } from '../pipeline/load/selection.ts';
import { findingDiagnostics, outcomes } from '../pipeline/load/verdict.ts';
import { verifyDatabase } from '../pipeline/load/verify-database.ts';
import { baselinesOf } from '../pipeline/load-settings.ts';

import type { Outcome } from './support/base-command.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { databaseFlags, databaseSettings } from './support/database-flags.ts';
import { pathArguments, projectFlags, projectRequest } from './support/project-flags.ts';

export default class Verify extends DatabaseCommand {
  static override summary = 'prove what lies in a database against the definitions';
  static override description =
    'Rows are made again and compared by their content; counts, references, nulls, uniqueness and every constraint are looked at by the server.';
  static override examples = ['<%= config.bin %> verify --env ci'];
  static override strict = false;
  static override args = pathArguments;
  static override flags = { ...projectFlags, ...databaseFlags };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(Verify);
    const settings = databaseSettings(flags);
    const diagnostics: Diagnostic[] = [];
    const compiled = await compileProject(projectRequest(argv as string[], flags));
    diagnostics.push(...compiled.diagnostics);
    const { plan, project, environment } = compiled;
    if (!plan) return { diagnostics };
    const meant = flags.dataset ? select(plan, flags.dataset, true) : plan;
    const asked = { to: settings.to, environment, datasets: new Set(meant.datasets.map(({ id }) => id)) };
    const addresses = await databaseAddresses(project, asked, (each) => diagnostics.push(each));
    if (!addresses || hasErrors(diagnostics)) return { diagnostics };
    const data: unknown[] = [];
    for (const [index, address] of addresses.entries()) {
      const shard = { index: index + 1, of: addresses.length };
      const selection = selectionFor(address, { plan, datasets: flags.dataset, only: true, shard });
      const where = { ledgerSchema: ledgerSchemaOf(project), lockTimeout: settings.lockTimeout };
      await this.withDatabase(address, where, async (database) => {
        const { sampleQuery } = baselinesOf(environment);
        const findings = await verifyDatabase({ database, ...selection, sampleQuery, signal: this.signal });
        if (!this.json) process.stdout.write(findingsText(findings));
        diagnostics.push(...findingDiagnostics(findings, false));
        data.push({ target: database.label, phases: outcomes(findings) });
      });
    }
    return { diagnostics, data: data.length === 1 ? data[0] : { targets: data } };
  }
}

function findingsText(findings: readonly Finding[]): string {
  return findings
    .map(({ ok, skipped, check, found }) => `${skipped ? '-     ' : ok ? 'ok    ' : 'FAILED'} ${check}: ${found}\n`)
    .join('');
}
