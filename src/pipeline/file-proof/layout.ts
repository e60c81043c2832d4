import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Format, FormatOptions } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';
import { documentDialectOf } from '../../formats/json/document-dialects.ts';

import { UsageError } from '../usage-error.ts';

import { type CellReading, documentCells, textCells } from './cell-values.ts';
import type { Writing } from './expected-rows.ts';
import { beginning, type FoundFile, type FoundFiles } from './found-files.ts';

/** How a set of files has its rows. */
export interface Layout {
  /** As its format has it. */
  readonly plan: Plan;
  readonly format: Format;
  readonly options: FormatOptions;
  /** How else its rows may be written: what they are is the same. */
  readonly others: readonly FormatOptions[];
  readonly reading: CellReading;
}

/** Reads the beginning of documents for their dialect. Throws a UsageError where files are of several formats. */
export async function layoutOf(plan: Plan, { files }: FoundFiles): Promise<Layout> {
  const [{ kind, paths }] = files as [FoundFile];
  const mixed = files.find((each) => each.kind !== kind);
  if (mixed)
    throw new UsageError(`${mixed.paths[0]} is not of the format of ${paths[0]}`, 'look at the formats one by one');
  const format = formats.find(({ name }) => name === kind) as Format;
  const isDocument = kind === 'json' || kind === 'ndjson';
  // One that cannot be read is told of when its rows are.
  const head = isDocument ? await beginning(paths[0] as string).catch(() => '') : '';
  const dialect = isDocument
    ? (format.dialects.find((name) => name === 'mongodb' && extended.test(head)) ?? 'json')
    : 'postgresql';
  const options = { dialect, inserts: false, schema: false };
  return {
    plan: format.arrange?.(plan, options) ?? plan,
    format,
    options,
    others: isDocument ? [] : format.dialects.map((each) => ({ ...options, dialect: each, inserts: true })),
    reading: isDocument ? documentCells(documentDialectOf(dialect)) : textCells,
  };
}

/** The ways in which rows of a dataset may be written. */
export function writingsOf({ plan, format, options, others }: Layout, { id }: DatasetPlan): readonly Writing[] {
  return [options, ...others].map((each) => {
    const arranged = each === options ? plan : (format.arrange?.(plan, each) ?? plan);
    return { options: each, dataset: arranged.datasets.find((dataset) => dataset.id === id) as DatasetPlan };
  });
}

/** What plain JSON does not have. */
const extended = /\{"(?:_id"|[^{}]*:\{"\$(?:number\w+|date|oid|binary)")/;

/** By the table's name, with its schema where several are called so. */
export function datasetOfTable(datasets: readonly DatasetPlan[], text: string): DatasetPlan | undefined {
  const parts = [...text.matchAll(/"((?:[^"]|"")*)"|`([^`]*)`|([^."`]+)/g)].map(
    ([, quoted, ticked, plain]) => quoted?.replaceAll('""', '"') ?? ticked ?? plain ?? '',
  );
  const name = parts.at(-1);
  const schema = parts.at(-2);
  const named = datasets.filter(({ table }) => table.name === name || `${table.schema}_${table.name}` === name);
  return named.find(({ table }) => table.schema === schema) ?? named[0];
}
