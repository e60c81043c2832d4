import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { SourceFile } from '../../diagnostics/source-file.ts';

import { type Definition, type DefinitionSet, defaultNamespace, spanAt } from '../../definition/definition.ts';
import type { GivenCell, GivenRows } from '../../definition/given-rows.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { loadEnvironment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';
import type { MaskTally } from '../../generate/mask-tally.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import type { Origin } from '../origin/file-origin.ts';
import { OriginFailure } from '../origin/origin-failure.ts';
import type { Project } from '../project.ts';

import { checkColumns, hasDeclared } from './check-columns.ts';
import { RowMasker } from './mask-rows.ts';
import { originOf } from './origin-of.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** Whether a dataset's rows are read from real data. */
export function readsReal({ value }: DataDefinition): boolean {
  return value.spec.source === 'masked_production';
}

/** Whether its rows are real ones, which this version can read or not: no other reader may see them. */
export function isRealSource({ value }: DataDefinition): boolean {
  return value.spec.source === 'masked_production' || value.spec.source === 'hybrid';
}

/** What stands for real rows before they are read: every declared field is one of their columns, and there are none. */
export function unreadRows(definition: DataDefinition): GivenRows {
  const columns = (definition.value.spec.fields ?? []).map(({ name }) => name);
  const references = (definition.value.spec.relationships ?? []).flatMap(({ foreignKey }) => [foreignKey ?? []].flat());
  return { file: new SourceFile('origin', ''), columns: [...new Set([...columns, ...references])], rows: [] };
}

export interface MaskedRows {
  readonly given: ReadonlyMap<DataDefinition, GivenRows>;
  /** How many values rules could not read, by `namespace/dataset.field`. */
  readonly nonconforming: ReadonlyMap<string, number>;
  /** What rules have seen and made, by the same. */
  readonly tallies: ReadonlyMap<string, MaskTally>;
}

/** Reads and masks the rows of all real datasets of a plan. What cannot be read or masked is reported, without its values. */
export async function readRealRows(
  definitions: DefinitionSet,
  plan: Plan,
  project: Project,
  report: Report,
): Promise<MaskedRows> {
  const environment = await loadEnvironment(plan);
  const given = new Map<DataDefinition, GivenRows>();
  for (const definition of definitions.datasets.filter(readsReal)) {
    const { name, namespace = defaultNamespace } = definition.value.metadata;
    const dataset = plan.datasets.find(({ id }) => id === `${namespace}/${name}`);
    const origin = dataset && (await originOf(definition, project, report));
    if (!dataset || !origin) continue;
    try {
      const rows = await maskedRows(
        definition,
        dataset,
        origin,
        (columns) => new RowMasker(environment, dataset, columns),
        report,
      );
      if (rows) given.set(definition, rows);
    } catch (error) {
      report(failureOf(error, origin, definition));
    }
  }
  return { given, nonconforming: environment.nonconforming, tallies: environment.tallies };
}

function failureOf(error: unknown, { name }: Origin, definition: DataDefinition) {
  const span = spanAt(definition, ['spec', 'origin']);
  if (error instanceof OriginFailure) return { span, ...error.diagnostic };
  if (error instanceof GenerationFailure) return { span, ...error.diagnostic };
  if (!(error instanceof TargetFailure)) throw error;
  // What a server says of a statement may hold values of the rows.
  const state = (error as { readonly state?: string }).state;
  if (state === undefined || state === '')
    return { ...(error.diagnostics[0] ?? diagnostic('DC513', `${name} cannot be read`)), span };
  return diagnostic('DC513', `${name} cannot be read (SQLSTATE ${state})`, { span });
}

async function maskedRows(
  definition: DataDefinition,
  dataset: DatasetPlan,
  origin: Origin,
  maskerOf: (columns: readonly string[]) => RowMasker,
  report: Report,
): Promise<GivenRows | undefined> {
  const rows: (readonly GivenCell[])[] = [];
  const seen = new Set<string>();
  let masker: RowMasker | undefined;
  for await (const batch of origin.rows) {
    const isFirst = seen.size === 0;
    if (!checkColumns(definition, dataset, batch, seen, origin, report)) return undefined;
    if (isFirst && !hasDeclared(definition, seen, origin, report)) return undefined;
    // Of formats that name columns in every row, those that a later row has are known later: declared ones are all there.
    masker ??= maskerOf(
      dataset.fields.filter(({ mask, name }) => mask && isRead(origin, seen, name)).map(({ name }) => name),
    );
    for (const masked of masker.mask(batch)) rows.push(masked.map(cellOf));
  }
  const columns = masker?.columns ?? [];
  return { file: new SourceFile(origin.name, ''), columns, rows };
}

/** Files of objects may leave a null column out; tables and CSV name all of theirs. */
function isRead({ open }: Origin, seen: ReadonlySet<string>, name: string): boolean {
  return open === true || seen.has(name);
}

function cellOf(text: string | null): GivenCell {
  return { kind: text === null ? 'null' : 'text', text: text ?? '', quoted: true, start: 0, end: 0 };
}
