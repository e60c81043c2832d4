import * as Args from '@oclif/core/args';

import { plural } from '../base/plural.ts';

import type { DatasetPlan, FieldPlan, Plan } from '../plan/plan.ts';

import { loadEnvironment } from '../generate/environment.ts';

import { compileProject } from '../pipeline/compile-project.ts';
import type { CellExplanation } from '../pipeline/explain/cell-explanation.ts';
import { CellExplainer } from '../pipeline/explain/explain-cell.ts';
import { datasetNamed, fieldOfPath, namedField } from '../pipeline/named-dataset.ts';
import { refuseExternal } from '../pipeline/refuse-external.ts';
import { UsageError } from '../pipeline/usage-error.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { explanationData, explanationText, rowText } from './support/explanation.ts';
import { pathArguments, projectFlags, projectRequest } from './support/project-flags.ts';
import { commitJson, runSummary } from './support/summary.ts';

const { dataset: _, ...flags } = projectFlags;

export default class Explain extends BaseCommand {
  static override summary = 'show where a value comes from: its generator, parents, mask and constraints';
  static override description =
    'A CELL is a field of a row, counted from 0: orders[42].total_amount. What is in it has a path: orders[42].lines[0].sku. Without a field it is the whole row.';
  static override examples = [
    "<%= config.bin %> explain 'orders[42].total_amount'",
    "<%= config.bin %> explain 'orders[42]' specs/shop",
    "<%= config.bin %> explain 'users[7].profile.city' 'users[7].tags[0]' specs",
  ];
  static override strict = false;
  static override args = {
    cell: Args.string({ description: 'one or more: orders[42].total_amount, orders[42]', required: true }),
    ...pathArguments,
  };
  static override flags = flags;

  protected async execute(): Promise<Outcome> {
    const { argv: words, flags } = await this.parse(Explain);
    const started = performance.now();
    const rest = words.findIndex((word) => !isCell(word));
    const paths = rest < 0 ? [] : words.slice(Math.max(1, rest));
    const cells = words.slice(0, words.length - paths.length).map(readCell);
    const { plan, places, diagnostics, project } = this.placing(
      await compileProject(projectRequest(paths, flags, this.signal)),
    );
    if (!plan || !places) return { diagnostics };
    this.tell(diagnostics);
    const explainer = new CellExplainer(await loadEnvironment(plan, 1), places);
    const wanted = cells.map((cell) => wantedCell(plan, cell, explainer));
    const refused = refuseExternal(
      wanted.map(({ dataset, fields }) => ({ ...dataset, fields })),
      places,
    );
    if (refused.length > 0) return { diagnostics: refused };
    const found = wanted.map((each) => explained(explainer, each));
    const texts = wanted.map(({ field }, at) => {
      const own = found[at] as readonly CellExplanation[];
      return field === undefined ? rowText(own) : explanationText(own[0] as CellExplanation, places);
    });
    const text = texts.join('\n');
    if (!this.json) process.stdout.write(text);
    const rows = new Set(wanted.map(({ dataset, row }) => `${dataset.id}[${row}]`)).size;
    this.say(runSummary(plan, { rows, bytes: Buffer.byteLength(text) }, performance.now() - started, project.commit));
    const { seed, asOf, fingerprint } = plan;
    const data = found.flat().map((each) => explanationData(each, places));
    return {
      diagnostics: this.json ? diagnostics : [],
      data: { seed, as_of: asOf, fingerprint, ...commitJson(project.commit), cells: data },
    };
  }
}

interface CellName {
  readonly dataset: string;
  readonly row: number;
  /** `total`, `lines[0].sku`; absent: the whole row. */
  readonly field?: string;
}

interface WantedCell {
  readonly dataset: DatasetPlan;
  readonly row: number;
  readonly field?: string;
  /** Those of the row that it needs. */
  readonly fields: readonly FieldPlan[];
}

function wantedCell(plan: Plan, { dataset: name, row, field }: CellName, explainer: CellExplainer): WantedCell {
  const dataset = datasetNamed(plan, name);
  const nested = field === undefined ? undefined : nestedRow(plan, dataset, row, field, explainer);
  if (nested) return wantedCell(plan, nested, explainer);
  const isWhole = dataset.fields.some((each) => each.name === field);
  const fields =
    field === undefined ? dataset.fields : [isWhole ? namedField(dataset, field) : fieldOfPath(dataset, field)];
  checkRow(dataset, row);
  return { dataset, row, ...(field !== undefined && { field }), fields };
}

/** `orders[3].items[0].amount` is a cell of another dataset, whose rows documents nest in orders. */
function nestedRow(
  plan: Plan,
  dataset: DatasetPlan,
  row: number,
  path: string,
  explainer: CellExplainer,
): CellName | undefined {
  const [, name, digits, rest] = /^([^.[]+)\[(\d+)\](?:\.(.+))?$/s.exec(path) ?? [];
  const embed = dataset.embeds?.find((each) => each.name === name);
  if (embed?.source.kind !== 'children') return undefined;
  checkRow(dataset, row);
  const own = explainer.embedded(dataset, row, embed, Number(digits));
  if (own === undefined)
    throw new UsageError(
      `${dataset.name}[${row}] has no ${name}[${digits}]`,
      'rows are nested in their own order, from 0 on',
    );
  const child = plan.datasets.find(({ id }) => embed.source.kind === 'children' && id === embed.source.dataset);
  const field = embed.source.members.find(
    (member) => rest === member.name || rest?.startsWith(`${member.name}.`) || rest?.startsWith(`${member.name}[`),
  );
  const inside = field && rest ? field.field + rest.slice(field.name.length) : rest;
  return { dataset: (child as DatasetPlan).id, row: own, ...(inside !== undefined && { field: inside }) };
}

function explained(explainer: CellExplainer, { dataset, row, field, fields }: WantedCell): readonly CellExplanation[] {
  const [only] = fields;
  if (!only || field === undefined || only.name === field)
    return fields.map((each) => explainer.explain(dataset, row, each));
  return [explainer.explainNested(dataset, row, only, field)];
}

const cellForm = /^((?:[\w-]+\/)?[\w-]+)\[(\d[\d_]*)\](?:\.(.+))?$/s;

function isCell(text: string): boolean {
  return cellForm.test(text.trim());
}

function readCell(text: string): CellName {
  const [, dataset, digits = '', field] = cellForm.exec(text.trim()) ?? [];
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
