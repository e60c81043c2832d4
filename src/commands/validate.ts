import { existsSync } from 'node:fs';

import * as Flags from '@oclif/core/flags';

import { plural } from '../base/plural.ts';

import type { Severity } from '../diagnostics/codes.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { renderGithub } from '../diagnostics/render-github.ts';
import { sarifLog } from '../diagnostics/render-sarif.ts';

import type { TableDifference } from '../targets/database.ts';

import { againstDatabase } from '../pipeline/against-database.ts';
import { type CompiledProject, compileProject, type ProjectRequest } from '../pipeline/compile-project.ts';
import { databaseAddresses, ledgerSchemaOf } from '../pipeline/database-address.ts';
import { tryProject } from '../pipeline/try-constraints.ts';

import type { Outcome } from './support/base-command.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { differencesText } from './support/loads.ts';
import { pathArguments, projectFlags, projectRequest } from './support/project-flags.ts';
import { commitText } from './support/summary.ts';

export default class Validate extends DatabaseCommand {
  static override summary = 'parse, resolve and type-check definitions; no data, and no server without --against';
  static override examples = ['<%= config.bin %> validate specs', '<%= config.bin %> validate --format github'];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...projectFlags,
    format: Flags.option({
      summary: 'how diagnostics are printed',
      options: ['text', 'json', 'github', 'sarif'] as const,
      default: 'text',
    })(),
    strict: Flags.boolean({ summary: 'warnings fail as errors do' }),
    since: Flags.string({
      summary: 'fail where a version moved less than what changed since a tag; default: the last tag of each dataset',
      helpValue: '[TAG]',
    }),
    against: Flags.string({
      summary: 'hold the definitions against the live database of an Environment too',
      helpValue: 'ENV',
    }),
  };

  protected override get told(): readonly Severity[] {
    return this.quiet ? ['error'] : ['error', 'warning', 'info'];
  }

  protected async execute(): Promise<Outcome> {
    this.argv = withValue(this.argv, '--since');
    const { argv, flags } = await this.parse(Validate);
    const { against, since } = flags;
    const request = {
      ...projectRequest(argv, { ...flags, env: against ?? flags.env }, this.signal),
      readsRows: false,
    };
    const project = await compileProject(request);
    const { plan, skipped } = project;
    const tried = await tryProject(project);
    const live = against === undefined || hasErrors(tried) ? undefined : await this.#against(project);
    const told = since === undefined || hasErrors(tried) ? [] : await sinceTag(request, project, since);
    const diagnostics = [...tried, ...(live?.diagnostics ?? []), ...told];
    if (this.verbose) for (const { path, reason } of skipped) this.say(`skipped ${path}: ${reason}`);
    const ok = !hasErrors(diagnostics) && !(flags.strict && diagnostics.some((each) => each.severity === 'warning'));
    if (flags.format === 'json') this.json = true;
    if (flags.format === 'github') process.stdout.write(renderGithub(diagnostics));
    if (flags.format === 'sarif') {
      const { name, version } = this.config;
      process.stdout.write(`${JSON.stringify(sarifLog(diagnostics, { name, version }), undefined, 2)}\n`);
    }
    if (plan && ok) {
      const rows = plan.datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
      this.say(
        `${plural(plan.datasets.length, 'dataset')} of ${plural(rows, 'row')}: no errors; fingerprint ${plan.fingerprint.slice(0, 12)}${commitText(project.project.commit)}`,
      );
    }
    const printed = flags.format === 'github' || flags.format === 'sarif';
    const differences = live && { differences: live.differences };
    return { ok, diagnostics, printed, data: { datasets: plan?.datasets.length ?? 0, ...differences } };
  }

  /** What is different there is told, whether it is in the way or not. */
  async #against(compiled: CompiledProject): Promise<{ differences: TableDifference[]; diagnostics: Diagnostic[] }> {
    const diagnostics: Diagnostic[] = [];
    const differences: TableDifference[] = [];
    const { project, environment } = compiled;
    const addresses = await databaseAddresses(project, { environment }, (each) => diagnostics.push(each));
    const where = {
      ledgerSchema: ledgerSchemaOf(project),
      lockTimeout: 0,
      ifMissing: 'pretend' as const,
      writes: true,
    };
    for (const address of addresses ?? []) {
      await this.withDatabase(address, where, async (database) => {
        const found = await againstDatabase(compiled, address, database);
        this.say(`${address.label}\n${differencesText(found.differences)}`);
        diagnostics.push(...found.diagnostics);
        differences.push(...found.differences);
      });
    }
    return { differences, diagnostics };
  }
}

/** `--since` without a tag: what no tag is called. */
const lastTags = '*';

/** A flag whose value may be left out has this one where a flag, a file or a folder stands behind it, or nothing. */
function withValue(argv: readonly string[], flag: string): string[] {
  const at = argv.indexOf(flag);
  const end = argv.indexOf('--');
  if (at < 0 || (end >= 0 && end < at)) return [...argv];
  const next = argv[at + 1];
  const isValue = next !== undefined && !next.startsWith('-') && !existsSync(next);
  return argv.flatMap((each, index) => (index === at && !isValue ? [`${flag}=${lastTags}`] : [each]));
}

/** Only this needs git. */
async function sinceTag(
  request: ProjectRequest,
  project: CompiledProject,
  tag: string,
): Promise<readonly Diagnostic[]> {
  const { checkSince } = await import('../pipeline/versions/check-since.ts');
  return checkSince(request, project, tag === lastTags ? '' : tag);
}
