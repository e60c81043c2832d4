import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import { countText, plural } from '../base/plural.ts';

import { type FieldType, familyOf, typeText } from '../values/type.ts';

import type { DatasetPlan, Plan } from '../plan/plan.ts';
import { select } from '../plan/select.ts';

import { loadEnvironment } from '../generate/environment.ts';

import { compileProject } from '../pipeline/compile-project.ts';
import { datasetArguments } from '../pipeline/dataset-arguments.ts';
import { datasetsNamed } from '../pipeline/named-dataset.ts';
import { type ReadRows, readRows } from '../pipeline/read-rows.ts';
import { refuseExternal } from '../pipeline/refuse-external.ts';
import { tenantSlice } from '../pipeline/tenant-slice.ts';
import { UsageError } from '../pipeline/usage-error.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { projectFlags, projectRequest, tenantFlag } from './support/project-flags.ts';
import { commitJson, runSummary } from './support/summary.ts';
import { tableText } from './support/table.ts';

export default class Preview extends BaseCommand {
  static override summary = 'show rows of datasets as tables';
  static override description =
    'Any rows at once: none before them is made. ∅ is a null. What could be a dataset’s name and is neither a file nor a folder is a dataset; all else is a PATH.';
  static override examples = [
    '<%= config.bin %> preview orders',
    '<%= config.bin %> preview users orders specs/shop --rows 3',
    '<%= config.bin %> preview orders --offset 1000000 --full',
  ];
  static override strict = false;
  static override args = {
    dataset: Args.string({
      name: 'DATASET|PATH',
      description: 'datasets (default: all) and where to read definitions',
    }),
  };
  static override flags = {
    ...projectFlags,
    ...tenantFlag,
    only: Flags.boolean({ summary: 'leave out what the datasets of --dataset refer to', dependsOn: ['dataset'] }),
    rows: Flags.string({ summary: 'how many rows of each dataset', helpValue: 'N', default: '10' }),
    offset: Flags.string({ summary: 'the index of the first row, counted from 0', helpValue: 'N', default: '0' }),
    full: Flags.boolean({ summary: 'cut no values to the width of the terminal' }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(Preview);
    const started = performance.now();
    const count = rowNumber('--rows', flags.rows, 1);
    const offset = rowNumber('--offset', flags.offset, 0);
    const request = projectRequest([], flags, this.signal);
    const { datasets, paths } = await datasetArguments(argv, request);
    const { plan, places, diagnostics, project } = this.placing(await compileProject({ ...request, paths }));
    if (!plan) return { diagnostics };
    this.tell(diagnostics);
    const environment = await loadEnvironment(plan);
    const slice = flags.tenant === undefined ? undefined : tenantSlice(environment, plan, flags.tenant);
    const shown = shownDatasets(slice?.plan ?? plan, datasets, request.datasets, flags.only);
    const refused = refuseExternal(shown, places);
    if (refused.length > 0) return { diagnostics: refused };
    const read = shown.map((dataset) => readRows(environment, dataset, offset, count, slice?.rows.get(dataset.id)));
    const text = this.json ? '' : read.map((each) => readText(each, flags.full ? Infinity : this.#width)).join('\n');
    process.stdout.write(text);
    const rows = read.reduce((sum, each) => sum + each.values.length, 0);
    this.say(runSummary(plan, { rows }, performance.now() - started, project.commit));
    const { seed, asOf, fingerprint } = plan;
    return {
      diagnostics: this.json ? diagnostics : [],
      data: {
        ...(slice && { tenant: slice.tenant }),
        seed,
        as_of: asOf,
        fingerprint,
        ...commitJson(project.commit),
        datasets: read.map(readData),
      },
    };
  }

  get #width(): number {
    return process.stdout.isTTY === true ? process.stdout.columns : 80;
  }
}

function rowNumber(flag: string, text: string, least: number): number {
  const value = /^\d[\d_]*$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`${flag} ${text} is no number of rows`, `write ${flag} 1000`);
}

/** Those that are named, in that order; those of `--dataset` as everywhere; all where none is named. */
function shownDatasets(
  plan: Plan,
  named: readonly string[],
  flagged: readonly string[] | undefined,
  only: boolean,
): readonly DatasetPlan[] {
  const first = named.flatMap((name) => datasetsNamed(plan, name));
  const ids = flagged ? select(plan, flagged, only).datasets.map((each) => each.id) : [];
  const rest = plan.datasets.filter((each) => ids.includes(each.id));
  const shown = [...new Set([...first, ...rest])];
  return shown.length > 0 ? shown : plan.datasets;
}

function readText(read: ReadRows, width: number): string {
  const { dataset, start, indexes, texts } = read;
  if (texts.length === 0) {
    const why = dataset.rows === 0 ? 'no rows' : `${plural(dataset.rows, 'row')}: none from ${countText(start)} on`;
    return `${dataset.name} has ${why}\n`;
  }
  const last = start + texts.length - 1;
  const rows = last === start ? `row ${countText(start)}` : `rows ${countText(start)} to ${countText(last)}`;
  const columns = [
    { head: '#', isRight: true },
    ...dataset.fields.map(({ name, type }) => ({ head: name, isRight: isNumber(type) })),
  ];
  const numbered = texts.map((cells, index) => [String(indexes[index]), ...cells]);
  return `${dataset.name}: ${rows} of ${countText(dataset.rows)}\n${tableText(columns, numbered, width)}`;
}

function isNumber(type: FieldType): boolean {
  return !type.array && ['integer', 'decimal', 'float'].includes(familyOf(type));
}

function readData({ dataset, start, values }: ReadRows): unknown {
  const { name, namespace, rows, fields } = dataset;
  const types = fields.map((field) => ({ name: field.name, type: typeText(field.type) }));
  return { name, namespace, rows, offset: start, fields: types, data: values };
}
