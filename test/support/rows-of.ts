import { cellsOf, range } from '../laws/cells.ts';

import { compileText } from './compile-text.ts';

/** All rows of a text's only dataset, each cell as text by its field's name. */
export async function rowsOf(yaml: string): Promise<Record<string, string | null>[]> {
  const { plan, diagnostics } = await compileText(yaml);
  const dataset = plan?.datasets[0];
  if (!dataset) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const columns = await Promise.all(
    dataset.fields.map(async ({ name }) => [name, await cellsOf(dataset, name, range(0, dataset.rows))] as const),
  );
  return Array.from({ length: dataset.rows }, (_, row) =>
    Object.fromEntries(columns.map(([name, cells]) => [name, cells[row] ?? null])),
  );
}
