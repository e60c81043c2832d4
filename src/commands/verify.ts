import * as Flags from '@oclif/core/flags';

import { plural } from '../base/plural.ts';

import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';

import type { Plan } from '../plan/plan.ts';
import { select } from '../plan/select.ts';

import type { Finding } from '../targets/database.ts';
import { readAddress } from '../targets/read-address.ts';

import { compileProject } from '../pipeline/compile-project.ts';
import { databaseAddresses, ledgerSchemaOf } from '../pipeline/database-address.ts';
import { refuseOutput } from '../pipeline/file-proof/found-files.ts';
import { verifyFiles } from '../pipeline/file-proof/verify-files.ts';
import { selectionFor } from '../pipeline/load/selection.ts';
import { findingDiagnostics, outcomes } from '../pipeline/load/verdict.ts';
import { verifyDatabase } from '../pipeline/load/verify-database.ts';
import { baselinesOf } from '../pipeline/load-settings.ts';
import { refuseUnknown } from '../pipeline/masking-proof/anonymity.ts';
import { maskingDefinitions, originalsRead } from '../pipeline/masking-proof/masking-definitions.ts';
import { type ProofFinding, verdictsOf } from '../pipeline/masking-proof/proof-finding.ts';
import { proveMasking } from '../pipeline/masking-proof/prove-masking.ts';
import { databaseTables, fileTables, type RowTable } from '../pipeline/masking-proof/row-tables.ts';
import { catalogueOf, type KnownCatalogue, withDumpCatalogue } from '../pipeline/masking-proof/source-catalogue.ts';
import { takenTables } from '../pipeline/masking-proof/taken-tables.ts';
import { UsageError } from '../pipeline/usage-error.ts';

import { loadKnownNames } from '../detect/known-names.ts';

import { recorded } from './support/audited.ts';
import type { Outcome } from './support/base-command.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { databaseFlags, databaseSettings } from './support/database-flags.ts';
import { pathArguments, projectFlags, projectRequest } from './support/project-flags.ts';
import { rateOf, rateText, timeText } from './support/summary.ts';

export default class Verify extends DatabaseCommand {
  static override summary = 'prove what lies in a database, a dump or a file of rows against the definitions';
  static override description =
    'Rows are made again and compared by their content; counts, references, nulls, uniqueness and every constraint are looked at.';
  static override examples = [
    '<%= config.bin %> verify --env ci',
    '<%= config.bin %> verify --output dump/',
    '<%= config.bin %> verify --output users.csv.gz',
    '<%= config.bin %> verify --masked --output masked/ --against originals/',
  ];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...projectFlags,
    ...databaseFlags,
    masked: Flags.boolean({
      summary: 'prove that masked rows give nothing away of those that they were made from',
      dependsOn: ['against'],
    }),
    against: Flags.string({
      summary: '--masked: where the rows came from: a file, a folder of files, or a database',
      helpValue: 'SOURCE',
      dependsOn: ['masked'],
    }),
    output: Flags.string({
      summary: 'what is looked at: a dump or a file of rows, or a folder of them; default: the database',
      helpValue: 'DIR|FILE',
      exclusive: ['to'],
    }),
    same: Flags.string({
      summary: '--masked: the same made once more with the same key',
      helpValue: 'DIR|FILE',
      dependsOn: ['masked'],
    }),
    other: Flags.string({
      summary: '--masked: the same made with another key',
      helpValue: 'DIR|FILE',
      dependsOn: ['masked'],
    }),
    quasi: Flags.string({
      summary: '--masked: columns by which somebody may be singled out, as dataset.field',
      helpValue: 'a.b,a.c',
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
      dependsOn: ['masked'],
    }),
    sensitive: Flags.string({
      summary: '--masked: columns that must not follow from those',
      helpValue: 'a.d',
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
      dependsOn: ['quasi'],
    }),
    k: Flags.integer({ summary: '--masked: the fewest rows that may look alike', helpValue: 'N', default: 5, min: 1 }),
    l: Flags.integer({
      summary: '--masked: the fewest sensitive values among them',
      helpValue: 'N',
      default: 2,
      min: 1,
    }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(Verify);
    if (flags.masked) return this.#masked(argv, flags);
    if (flags.output === undefined) await refuseOutput(argv);
    const settings = databaseSettings(flags);
    const diagnostics: Diagnostic[] = [];
    const compiled = await compileProject(projectRequest(argv, flags, this.signal));
    diagnostics.push(...compiled.diagnostics);
    const { plan, project, environment } = compiled;
    if (!plan) return { diagnostics };
    if (flags.output !== undefined) return this.#files(plan, flags.output, flags.dataset, diagnostics);
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

  /** A dump, or files of rows. */
  async #files(
    plan: Plan,
    output: string,
    datasets: readonly string[] | undefined,
    diagnostics: Diagnostic[],
  ): Promise<Outcome> {
    const started = performance.now();
    const report = (each: Diagnostic) => diagnostics.push(each);
    const { findings, rows } = await verifyFiles({ plan, datasets, place: output, signal: this.signal, report });
    const milliseconds = performance.now() - started;
    if (!this.json) process.stdout.write(findingsText(findings));
    this.say(`${plural(rows, 'row')} in ${timeText(milliseconds)} (${rateText(rows, milliseconds)})`);
    diagnostics.push(...findingDiagnostics(findings, false));
    const facts = { rows, milliseconds: Math.round(milliseconds), rows_per_second: rateOf(rows, milliseconds) };
    return { diagnostics, data: { output, ...facts, phases: outcomes(findings) } };
  }

  async #masked(paths: string[], flags: MaskedFlags): Promise<Outcome> {
    const { against = '', output, to } = flags;
    if ((output === undefined) === (to === undefined))
      throw new UsageError('verify --masked looks at one output', 'give --output DIR|FILE, or --to URL');
    const diagnostics: Diagnostic[] = [];
    const definitions = await maskingDefinitions(projectRequest(paths, flags, this.signal), (each) =>
      diagnostics.push(each),
    );
    const { datasets, plan } = definitions;
    if (hasErrors(diagnostics)) return { diagnostics };
    const { quasi, sensitive = [], k, l } = flags;
    const anonymity = quasi && { quasi, sensitive, k, l };
    if (anonymity) refuseUnknown(datasets, anonymity);
    const tables = (from: string | undefined) => (from === undefined ? undefined : this.#tables(from));
    const looked = await this.#tables(output ?? (to as string));
    if (looked.length === 0)
      throw new UsageError('verify --masked finds no rows in what it is to look at', 'give a dump that has some');
    const prove = () =>
      this.#withSource(against, async ({ whole, ...known }) =>
        proveMasking({
          datasets,
          plan,
          output: looked,
          source: await takenTables(whole, datasets, plan),
          whole,
          ...known,
          same: await tables(flags.same),
          other: await tables(flags.other),
          known: await loadKnownNames(),
          ...(anonymity && { anonymity }),
        }),
      );
    const source = isPath(against) ? against : readAddress(against).label;
    const read = originalsRead(definitions);
    const findings = await recorded(this.audited(definitions, 'verify', source), read, prove, (found) => ({
      datasets: read,
      validation: verdictsOf(found),
    }));
    if (!this.json) process.stdout.write(proofText(findings));
    const bad = findings.filter(({ ok }) => ok === false);
    diagnostics.push(
      ...bad.map(({ check, dataset, field, found }) =>
        diagnostic('DC570', `${placeOf(dataset, field)}: ${check}: ${found}`),
      ),
    );
    return { diagnostics, data: { findings: findings.map(({ field = null, ...each }) => ({ ...each, field })) } };
  }

  /** The tables of a source, and what it demands of their rows: a database stays open as long as that is asked. */
  #withSource<T>(
    from: string,
    work: (source: KnownCatalogue & { readonly whole: readonly RowTable[] }) => Promise<T>,
  ): Promise<T> {
    if (isPath(from))
      return withDumpCatalogue(from, this.signal, async (known) =>
        work({ ...known, whole: await fileTables(from, this.signal) }),
      );
    return this.withDatabase(readAddress(from), { ledgerSchema: 'data_cli', lockTimeout: 0 }, async (database) =>
      work({ whole: await databaseTables(database), ...(await catalogueOf(database)) }),
    );
  }

  #tables(from: string): Promise<RowTable[]> {
    if (isPath(from)) return fileTables(from, this.signal);
    return this.withDatabase(readAddress(from), { ledgerSchema: 'data_cli', lockTimeout: 0 }, databaseTables);
  }
}

function isPath(from: string): boolean {
  return !/^[a-z][a-z+]+:/i.test(from);
}

type MaskedFlags = Parameters<typeof projectRequest>[1] & {
  readonly against?: string | undefined;
  readonly output?: string | undefined;
  readonly to?: string | undefined;
  readonly same?: string | undefined;
  readonly other?: string | undefined;
  readonly quasi?: readonly string[] | undefined;
  readonly sensitive?: readonly string[] | undefined;
  readonly k: number;
  readonly l: number;
};

function placeOf(dataset: string, field: string | undefined): string {
  return field === undefined ? `\`${dataset}\`` : `\`${dataset}.${field}\``;
}

function proofText(findings: readonly ProofFinding[]): string {
  const lines = findings.map(({ ok, check, dataset, field, found }) => {
    const mark = ok === null ? '-     ' : ok ? 'ok    ' : 'FAILED';
    return `${mark} ${check} ${dataset}${field === undefined ? '' : `.${field}`}: ${found}\n`;
  });
  return lines.join('');
}

function findingsText(findings: readonly Finding[]): string {
  return findings.map((each) => `${markOf(each)} ${each.check}: ${each.found}\n`).join('');
}

function markOf({ ok, skipped, phase, severity }: Finding): string {
  if (skipped) return '-     ';
  if (ok) return 'ok    ';
  return phase === 'baselines' || severity === 'warning' ? 'warn  ' : 'FAILED';
}
