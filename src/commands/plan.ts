import * as Flags from '@oclif/core/flags';

import { bytesText } from '../base/bytes-text.ts';

import type { Plan } from '../plan/plan.ts';
import { planDot, planMermaid } from '../plan/plan-graph.ts';
import { planJson } from '../plan/plan-json.ts';
import { planText } from '../plan/plan-text.ts';
import { select } from '../plan/select.ts';

import { compileProject } from '../pipeline/compile-project.ts';
import { estimateSizes } from '../pipeline/estimate-sizes.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { pathArguments, projectFlags, projectRequest } from './support/project-flags.ts';

const printers: Readonly<Record<string, (plan: Plan) => Promise<string> | string>> = {
  text: async (plan) => planText(plan, await estimateSizes(plan), bytesText),
  json: (plan) => `${JSON.stringify(planJson(plan), undefined, 2)}\n`,
  mermaid: planMermaid,
  dot: planDot,
};

export default class PlanCommand extends BaseCommand {
  static override summary = 'show the compiled plan: load order, rows, references, what each field does';
  static override examples = ['<%= config.bin %> plan specs', '<%= config.bin %> plan --format mermaid > plan.mmd'];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...projectFlags,
    only: Flags.boolean({ summary: 'leave out what the datasets of --dataset refer to', dependsOn: ['dataset'] }),
    format: Flags.string({ summary: 'how the plan is printed', options: Object.keys(printers), default: 'text' }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(PlanCommand);
    const { plan, diagnostics } = this.placing(
      await compileProject({ ...projectRequest(argv, flags, this.signal), readsRows: false }),
    );
    if (!plan) return { diagnostics };
    const shown = flags.dataset ? select(plan, flags.dataset, flags.only) : plan;
    if (!this.json) process.stdout.write((await printers[flags.format]?.(shown)) ?? '');
    return { diagnostics, data: planJson(shown) };
  }
}
