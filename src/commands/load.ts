import * as Flags from '@oclif/core/flags';

import { withoutEmbedded } from '../plan/documents.ts';
import type { Plan } from '../plan/plan.ts';
import { select } from '../plan/select.ts';

import { type LoadMode, loadModes } from '../targets/execution.ts';

import { compileProject } from '../pipeline/compile-project.ts';
import { defaultBaselines, loadPlan } from '../pipeline/load/load-plan.ts';
import { openDatabase, targetOf } from '../pipeline/open-database.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { Progress } from './support/progress.ts';
import { pathArguments, projectFlags, projectRequest } from './support/project-flags.ts';

export default class Load extends BaseCommand {
  static override summary = 'load the rows of definitions into a database';
  static override examples = ['<%= config.bin %> load specs --to postgresql://localhost/shop'];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...projectFlags,
    to: Flags.string({ summary: 'the database', helpValue: 'URL', default: 'pglite:.data/pglite' }),
    only: Flags.boolean({ summary: 'leave out what the datasets of --dataset refer to', dependsOn: ['dataset'] }),
    mode: Flags.string({ summary: 'what becomes of rows that are there', options: [...loadModes], default: 'replace' }),
    create: Flags.boolean({ summary: 'make tables that are missing', default: true, allowNo: true }),
    force: Flags.boolean({ summary: 'delete rows too that no load has written; load what is loaded already' }),
    strict: Flags.boolean({ summary: 'a baseline that is not kept fails the load' }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(Load);
    const { plan, diagnostics } = await compileProject(projectRequest(argv as string[], flags));
    if (!plan) return { diagnostics };
    this.tell(diagnostics);
    const address = readAddress(flags.to);
    const whole = targetOf(address).arrange(plan);
    const selected: Plan = withoutEmbedded(flags.dataset ? select(whole, flags.dataset, flags.only) : whole);
    const database = await openDatabase({ address, variables: process.env, signal: this.signal });
    const progress = new Progress(this.quiet || this.json, selected);
    try {
      await database.lock();
      const result = await loadPlan({
        database,
        whole,
        plan: selected,
        mode: flags.mode as LoadMode,
        create: flags.create,
        force: flags.force,
        toolVersion: this.config.version,
        baselines: defaultBaselines,
        strict: flags.strict,
        executions: await database.ledger.list(),
        progress: (rows) => progress.show(rows),
        signal: this.signal,
      });
      const { plan: _, ...execution } = result.execution;
      return { diagnostics: [...diagnostics, ...result.diagnostics], data: { execution, findings: result.findings } };
    } finally {
      progress.end();
      await database.close();
    }
  }
}
