import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import { plural } from '../base/plural.ts';

import { hasErrors } from '../diagnostics/diagnostic.ts';

import { maskingPatch } from '../definition/masking-patch.ts';

import { readAddress } from '../targets/read-address.ts';

import { compileProject } from '../pipeline/compile-project.ts';
import { Project } from '../pipeline/project.ts';
import { withDecisions } from '../pipeline/scan/known-decisions.ts';
import type { ObservedTable } from '../pipeline/scan/observed-table.ts';
import { isUndecided, type ScannedTable, scanTables } from '../pipeline/scan/scan.ts';
import { observeDatabase } from '../pipeline/scan/scan-database.ts';
import { observeDefinitions } from '../pipeline/scan/scan-definitions.ts';
import { isFileOfRows, scanFile } from '../pipeline/scan/scan-file.ts';

import type { Outcome } from './support/base-command.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { atFlag, environmentFlag } from './support/project-flags.ts';
import { scanText } from './support/scan-text.ts';

export default class Scan extends DatabaseCommand {
  static override summary = 'find personal data in definitions, files or a database';
  static override description =
    'Columns are told by their names and by samples of their values; what was found is told by shape and counts, never by value. Exit code 1: something was found that nobody has decided on.';
  static override examples = [
    '<%= config.bin %> scan',
    '<%= config.bin %> scan customers.csv visits.ndjson --format yaml',
    '<%= config.bin %> scan --to postgresql://localhost/shop',
  ];
  static override strict = false;
  static override args = {
    source: Args.string({
      name: 'SOURCE',
      description:
        'files of rows (csv, tsv, ndjson, json, sql), definitions, or the URL of a database; default: the project’s definitions',
    }),
  };
  static override flags = {
    ...environmentFlag,
    ...atFlag,
    to: Flags.string({ summary: 'the database that is looked at', helpValue: 'URL' }),
    format: Flags.option({
      summary: 'a table, one JSON document, or a patch for definitions',
      options: ['text', 'json', 'yaml'] as const,
      default: 'text',
    })(),
    sample: Flags.integer({
      summary: 'rows of a table that are looked at, spread over it',
      helpValue: 'N',
      default: 1000,
      min: 1,
      max: 5000,
    }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv: sources, flags } = await this.parse(Scan);
    if (flags.format === 'json') this.json = true;
    const files = sources.filter(isFileOfRows);
    const urls = [...sources.filter(isUrl), ...(flags.to === undefined ? [] : [flags.to])];
    const paths = sources.filter((each) => !isFileOfRows(each) && !isUrl(each));
    const tables: ObservedTable[] = [];
    for (const file of files) tables.push(...(await scanFile(file, flags.sample, this.signal)));
    const decided: ObservedTable[] = [];
    if (files.length + urls.length > 0) {
      // Errors of definitions are not what a scan is about: those that can be read count.
      const place = { root: process.cwd(), paths: [], variables: process.env, at: flags.at };
      const project = await Project.open(place, () => undefined);
      for (const url of urls) tables.push(...(await this.#observe(url, flags.sample, project)));
      decided.push(...(await withDecisions(tables, project)));
    }
    if (paths.length > 0 || (files.length === 0 && urls.length === 0)) {
      const request = { root: process.cwd(), paths, variables: process.env, environment: flags.env, at: flags.at };
      const { plan, diagnostics } = await compileProject(request);
      if (!plan || hasErrors(diagnostics)) return { diagnostics };
      decided.push(...observeDefinitions(plan, flags.sample));
    }
    const scanned = await scanTables(decided);
    return this.#tellFound(scanned, flags.format);
  }

  /** Looks at a database, whose rows may be anybody's: the reading is recorded. */
  async #observe(url: string, most: number, project: Project): Promise<ObservedTable[]> {
    const address = readAddress(url);
    return this.withDatabase(address, { ledgerSchema: 'data_cli', lockTimeout: 0 }, (database) => {
      const work = () => observeDatabase(database, most);
      const run = this.audited({ project }, 'scan', database.label);
      return run ? run.recordedReading(database.label, work) : work();
    });
  }

  #tellFound(tables: readonly ScannedTable[], format: 'text' | 'json' | 'yaml'): Outcome {
    const open = tables.filter(isUndecided);
    const count = open.reduce(
      (sum, { found }) => sum + found.filter(({ decision }) => decision === undefined).length,
      0,
    );
    if (!this.json)
      process.stdout.write(
        format === 'yaml' ? patchText(open) : scanText(tables, process.stdout.columns ?? 80, this.verbose),
      );
    const paths = tables.reduce((sum, table) => sum + table.paths, 0);
    const told =
      count === 0
        ? 'no personal data without a decision'
        : `${plural(count, 'column')} of personal data without a decision`;
    this.say(`${told}, in ${plural(paths, 'column')} of ${plural(tables.length, 'table')}`);
    return { ok: count === 0, data: { undecided: count, tables: tables.map(tableData) } };
  }
}

function isUrl(text: string): boolean {
  return /^[a-z][a-z+]*:/i.test(text) && !/^[A-Za-z]:[\\/]/.test(text);
}

function patchText(tables: readonly ScannedTable[]): string {
  return tables
    .map(({ table, found }) =>
      maskingPatch(
        table.split('.').at(-1) as string,
        found
          .filter(({ decision }) => decision === undefined)
          .map(({ items, ...each }) => ({ ...each, path: items ?? each.path })),
      ),
    )
    .join('---\n');
}

function tableData({ source, table, kind, rows, looked, note, paths, found }: ScannedTable) {
  return {
    source,
    table,
    kind,
    rows: rows ?? null,
    looked,
    ...(note !== undefined && { note }),
    columns: paths,
    found: found.map(({ path, type, category, sensitivity, confidence, evidence, decision, rule, ...each }) => ({
      path,
      type: type ?? null,
      pii_category: category,
      sensitivity,
      confidence: Math.round(confidence * 1000) / 1000,
      evidence,
      decision: decision ?? null,
      masking: rule,
      ...(each.value !== undefined && { value: each.value }),
      ...(each.onNonconforming && { on_nonconforming: each.onNonconforming }),
    })),
  };
}
