import * as Args from '@oclif/core/args';

import type { DatasetPlan } from '../plan/plan.ts';

import { loadEnvironment } from '../generate/environment.ts';

import { compileProject } from '../pipeline/compile-project.ts';
import { CellExplainer, type CellExplanation } from '../pipeline/explain-cell.ts';
import { datasetNamed, namedField } from '../pipeline/named-dataset.ts';
import { refuseExternal } from '../pipeline/refuse-external.ts';
import { UsageError } from '../pipeline/usage-error.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { explanationData, explanationText, rowText } from './support/explanation.ts';
import { pathArguments, projectFlags, projectRequest } from './support/project-flags.ts';
import { plural, runSummary } from './support/summary.ts';

const { dataset: _, ...flags } = projectFlags;

export default class Explain extends BaseCommand {
  static override summary = 'show where a value comes from: its generator, parents, mask and constraints';
  static override description =
    'CELL is a field of a row, counted from 0: orders[42].total_amount. Without a field it is the whole row.';
  static override examples = [
    "<%= config.bin %> explain 'orders[42].total_amount'",
    "<%= config.bin %> explain 'orders[42]' specs/shop",
  ];
  static override strict = false;
  static override args = {
    cell: Args.string({ description: 'orders[42].total_amount, or orders[42]', required: true }),
    ...pathArguments,
  };
  static override flags = flags;

  protected async execute(): Promise<Outcome> {
    const { args, argv, flags } = await this.parse(Explain);
    const started = performance.now();
    const cell = readCell(args.cell);
    const paths = (argv as string[]).slice(1);
    const { plan, places, diagnostics } = await compileProject(projectRequest(paths, flags));
    if (!plan || !places) return { diagnostics };
    this.tell(diagnostics);
    const dataset = datasetNamed(plan, cell.dataset);
    const wanted = cell.field === undefined ? dataset.fields : [namedField(dataset, cell.field)];
    checkRow(dataset, cell.row);
    const refused = refuseExternal([{ ...dataset, fields: wanted }], places);
    if (refused.length > 0) return { diagnostics: refused };
    const explainer = new CellExplainer(await loadEnvironment(plan, 1), places);
    const found = wanted.map((field) => explainer.explain(dataset, cell.row, field));
    const text = cell.field === undefined ? rowText(found) : explanationText(found[0] as CellExplanation, places);
    if (!this.json) process.stdout.write(text);
    this.say(runSummary(plan, { rows: 1, bytes: Buffer.byteLength(text) }, performance.now() - started));
    const { seed, asOf, fingerprint } = plan;
    const cells = found.map((each) => explanationData(each, places));
    return { diagnostics: this.json ? diagnostics : [], data: { seed, as_of: asOf, fingerprint, cells } };
  }
}

interface CellName {
  readonly dataset: string;
  readonly row: number;
  readonly field?: string;
}

function readCell(text: string): CellName {
  const [, dataset, digits = '', field] = /^((?:[\w-]+\/)?[\w-]+)\[(\d[\d_]*)\](?:\.(.+))?$/s.exec(text.trim()) ?? [];
  const row = Number(digits.replaceAll('_', ''));
  if (dataset !== undefined && Number.isSafeInteger(row))
    return { dataset, row, ...(field !== undefined && { field }) };
  throw new UsageError(`${text} names no cell`, "write it as 'orders[42].total_amount', or 'orders[42]' for the row");
}

function checkRow({ name, rows }: DatasetPlan, row: number): void {
  if (row < rows) return;
  const last = rows === 0 ? '' : `, the last is ${name}[${rows - 1}]`;
  const help = `--count ${name}=${row + 1} makes as many`;
  throw new UsageError(`${name} has ${plural(rows, 'row')}: there is no ${name}[${row}]${last}`, help);
}
