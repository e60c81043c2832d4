import { cellReader } from '../../src/values/cell-text.ts';

import { Batches } from '../../src/generate/batches.ts';
import { loadEnvironment } from '../../src/generate/environment.ts';

import { compileProject } from '../../src/pipeline/compile-project.ts';

import { plantProject } from './planted-project.ts';

export type TextRow = Readonly<Record<string, string | null>>;

/** Rows of files as the program masks them, by dataset: those of the definitions' `origin`. */
export async function maskedRows(
  definitions: string,
  files: Readonly<Record<string, string>>,
  key: string,
): Promise<ReadonlyMap<string, readonly TextRow[]>> {
  const root = plantProject({
    'specs/all.yaml': definitions,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`specs/${name}`, text])),
  });
  const variables = { DATA_CLI_MASKING_KEY: key };
  const { plan, diagnostics } = await compileProject({ root, paths: [], variables });
  if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  const environment = await loadEnvironment(plan);
  const found = new Map<string, readonly TextRow[]>();
  for (const dataset of plan.datasets) {
    const fields = dataset.fields.filter(({ mask }) => mask?.rule !== 'drop');
    const batches = new Batches(environment, dataset, fields);
    const readers = batches.columns.map((column, at) => cellReader(column, fields[at]?.type ?? { name: 'text' }));
    const isNull = (at: number, i: number) => batches.columns[at]?.nulls?.[i] === 1;
    const rows: TextRow[] = [];
    for (let first = 0; first < dataset.rows; first += environment.capacity) {
      const count = Math.min(environment.capacity, dataset.rows - first);
      batches.read(first, count);
      for (let i = 0; i < count; i++)
        rows.push(
          Object.fromEntries(fields.map(({ name }, at) => [name, isNull(at, i) ? null : (readers[at]?.(i) ?? null)])),
        );
    }
    found.set(dataset.name, rows);
  }
  return found;
}

/** Rows as CSV: a null is nothing, an empty text two quotes. */
export function csvOf(rows: readonly TextRow[]): string {
  const names = Object.keys(rows[0] as TextRow);
  const cell = (text: string | null | undefined) =>
    text === null || text === undefined ? '' : `"${text.replaceAll('"', '""')}"`;
  return `${names.join(',')}\n${rows.map((row) => `${names.map((name) => cell(row[name])).join(',')}\n`).join('')}`;
}
