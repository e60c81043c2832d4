import { constraintStatements } from '../../formats/sql/constraints.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { Loading } from './load.ts';

/** Keys, indexes and foreign keys of tables that this load has made, and statistics of all. */
export async function finish({ session, request, there }: Loading): Promise<void> {
  const datasets = request.sources.map(({ dataset }) => dataset);
  const made = new Set(datasets.flatMap(({ id }) => (there.has(id) ? [] : [id])));
  const statements = [
    ...constraintStatements(postgresql, datasets, made),
    ...datasets.map(({ table }) => postgresql.analyze(table)),
  ];
  for (const statement of statements) if (!statement.startsWith('--')) await session.run(statement);
}
