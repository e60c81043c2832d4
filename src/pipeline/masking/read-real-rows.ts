import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';

import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { SourceFile } from '../../diagnostics/source-file.ts';

import { type Definition, type DefinitionSet, defaultNamespace, spanAt } from '../../definition/definition.ts';
import type { GivenCell, GivenRows } from '../../definition/given-rows.ts';
import { resolvedAt } from '../../definition/interpolate.ts';
import { beside } from '../../definition/read-given-rows.ts';
import type { RowsFormat } from '../../definition/with-rows-file.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { maskFor, maskNames } from '../../masks/index.ts';

import { loadEnvironment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';
import type { OriginSource } from '../../targets/target.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { addressAt } from '../located-address.ts';
import { targetOf, whoWeAre } from '../open-database.ts';
import { fileOrigin, type Origin, type RealRow } from '../origin/file-origin.ts';
import { OriginFailure } from '../origin/origin-failure.ts';
import type { Project } from '../project.ts';

import { RowMasker } from './mask-rows.ts';

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
  return { given, nonconforming: environment.nonconforming };
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
    if (!checkColumns(definition, dataset, batch, seen, origin, report)) return undefined;
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

/** Reports columns that no field is declared for: what is new must not slip through. */
function checkColumns(
  definition: DataDefinition,
  dataset: DatasetPlan,
  batch: readonly RealRow[],
  seen: Set<string>,
  { name }: Origin,
  report: Report,
): boolean {
  const before = seen.size;
  for (const row of batch) for (const column of row.keys()) seen.add(column);
  if (seen.size === before) return true;
  const known = [
    ...(definition.value.spec.fields ?? []).map((field) => field.name),
    ...dataset.fields.map((field) => field.name),
  ];
  const undeclared = [...seen].filter((column) => !known.includes(column));
  if (undeclared.length === 0) return true;
  const lines = undeclared.map((column) => `- {name: ${column}, type: text, masking: ${ruleFor(column)}}`);
  const many = undeclared.length === 1 ? 'a column' : `${undeclared.length} columns`;
  const message = `${name} has ${many} that \`${dataset.name}\` does not declare: ${undeclared.map((each) => `\`${each}\``).join(', ')}`;
  const help = `add under \`fields\`, with the rule that fits (or \`drop\`, or \`{rule: keep, reason: …}\`): ${lines.join(' ')}`;
  report(diagnostic('DC512', message, { span: spanAt(definition, ['spec', 'origin']), help }));
  return false;
}

/** The rule of a category that is called like the column. */
function ruleFor(column: string): string {
  const rule = maskFor(column.toLowerCase() as Parameters<typeof maskFor>[0])?.name;
  return rule !== undefined && maskNames.includes(rule) ? rule : 'hash';
}

async function originOf(definition: DataDefinition, project: Project, report: Report): Promise<Origin | undefined> {
  const { origin = {} } = definition.value.spec;
  return origin.file === undefined
    ? databaseOrigin(definition, project, report)
    : namedFile(definition, project, report);
}

function namedFile(definition: DataDefinition, project: Project, report: Report): Origin | undefined {
  const path = ['spec', 'origin', 'file'];
  const span = spanAt(definition, path);
  const named = resolvedAt(definition, path, project.variables, report);
  if (typeof named !== 'string') return undefined;
  const format = definition.value.spec.origin?.format ?? formatOf(named);
  if (!format) {
    report(
      diagnostic('DC208', `the name \`${named}\` does not say which format the file has`, {
        span,
        help: 'add `format: csv`, `json` or `ndjson`',
      }),
    );
    return undefined;
  }
  const at = resolve(project.root, beside(span.file.name, named));
  if (isInside(at, project.root)) return { ...fileOrigin(named, at, format), open: format !== 'csv' };
  report(
    diagnostic('DC113', `\`${named}\` leads out of the project`, { span, help: 'copy the file beside the definition' }),
  );
  return undefined;
}

/** Links followed; what is not there is told when it is read. */
function isInside(path: string, root: string): boolean {
  try {
    return realpathSync.native(path).startsWith(`${realpathSync.native(root)}${sep}`);
  } catch {
    return path.startsWith(`${resolve(root)}${sep}`);
  }
}

function formatOf(name: string): RowsFormat | undefined {
  const [, extension] = /\.(csv|json|ndjson|jsonl)$/i.exec(name) ?? [];
  const known = extension?.toLowerCase();
  return known === 'jsonl' ? 'ndjson' : (known as RowsFormat | undefined);
}

async function databaseOrigin(
  definition: DataDefinition,
  project: Project,
  report: Report,
): Promise<Origin | undefined> {
  const { origin = {} } = definition.value.spec;
  const found = await addressAt(definition, ['spec', 'origin', 'uri'], project, report);
  if (!found) return undefined;
  const { address } = found;
  const { readOrigin, name } = targetOf(address);
  if (!readOrigin) {
    report(
      diagnostic('DC511', `real data cannot be read from ${name} yet`, {
        span: found.span,
        help: 'export it to a file',
      }),
    );
    return undefined;
  }
  const options = {
    variables: project.variables,
    ledgerSchema: 'data_cli',
    lockTimeout: 60_000,
    ifMissing: 'reject' as const,
    who: whoWeAre(),
    signal: new AbortController().signal,
  };
  const source: OriginSource = origin.query === undefined ? { table: origin.table ?? '' } : { query: origin.query };
  const label = `${address.label}${'table' in source ? `, ${source.table}` : ''}`;
  return { name: label, rows: delayed(() => readOrigin(address, options, source)) };
}

async function* delayed<T>(open: () => Promise<AsyncIterable<T>>): AsyncIterable<T> {
  yield* await open();
}
