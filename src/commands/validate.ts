import * as Flags from '@oclif/core/flags';

import type { Severity } from '../diagnostics/codes.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { renderGithub } from '../diagnostics/render-github.ts';
import { sarifLog } from '../diagnostics/render-sarif.ts';

import { compileProject } from '../pipeline/compile-project.ts';
import { tryProject } from '../pipeline/try-constraints.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { pathArguments, projectFlags, projectRequest } from './support/project-flags.ts';
import { plural } from './support/summary.ts';

export default class Validate extends BaseCommand {
  static override summary = 'parse, resolve and type-check definitions; no data, no server';
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
  };

  protected override get told(): readonly Severity[] {
    return this.quiet ? ['error'] : ['error', 'warning', 'info'];
  }

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(Validate);
    const project = await compileProject(projectRequest(argv as string[], flags));
    const { plan, skipped } = project;
    const diagnostics = await tryProject(project);
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
        `${plural(plan.datasets.length, 'dataset')} of ${plural(rows, 'row')}: no errors; fingerprint ${plan.fingerprint.slice(0, 12)}`,
      );
    }
    const printed = flags.format === 'github' || flags.format === 'sarif';
    return { ok, diagnostics, printed, data: { datasets: plan?.datasets.length ?? 0 } };
  }
}
