import { type TableRule, tableRules } from '../../formats/sql/constraints.ts';
import { tableText } from '../../formats/sql/dialect.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import type { Loading } from './loading.ts';

/** Keys, indexes and foreign keys of tables that this load has made, and statistics of all. */
export async function finish({ session, request, there }: Loading): Promise<void> {
  const datasets = request.sources.map(({ dataset }) => dataset);
  const rules = tableRules(postgresql, datasets).filter(({ dataset }) => !there.has(dataset));
  const of = (kinds: readonly TableRule['kind'][]) => rules.filter(({ kind }) => kinds.includes(kind));
  const tables = new Map(datasets.map(({ id, table }) => [id, tableText(postgresql, table)]));
  const statements = [
    ...together(of(['key', 'unique', 'check']), tables),
    ...of(['index']).map(({ statement }) => statement),
    ...together(of(['foreign key']), tables),
    `ANALYZE ${[...tables.values()].join(', ')}`,
  ];
  await session.run(statements.join(';\n'));
}

/** The rules of each table in one statement: it reads the rows once for all of its CHECKs. */
function together(rules: readonly TableRule[], tables: ReadonlyMap<string, string>): readonly string[] {
  return Array.from(tables).flatMap(([id, table]) => {
    const additions = rules.flatMap(({ dataset, addition }) => (dataset === id ? (addition ?? []) : []));
    return additions.length === 0 ? [] : [`ALTER TABLE ${table}\n${additions.join(',\n')}`];
  });
}
