import { tableRules } from '../../formats/sql/constraints.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { Loading } from './loading.ts';

/** Keys, indexes and foreign keys of tables that this load has made, and statistics of all. */
export async function finish({ session, request, there }: Loading): Promise<void> {
  const datasets = request.sources.map(({ dataset }) => dataset);
  const made = new Set(datasets.flatMap(({ id }) => (there.has(id) ? [] : [id])));
  for (const { dataset, statement } of tableRules(postgresql, datasets)) {
    if (made.has(dataset)) await session.run(statement);
  }
  for (const { table } of datasets) await session.run(postgresql.analyze(table));
}
