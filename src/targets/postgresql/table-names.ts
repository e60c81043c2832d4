import type { DatasetPlan, TableName } from '../../plan/plan.ts';

import { tableText } from '../../formats/sql/dialect.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

/** A table's name in a statement, quoted where it needs it. */
export function quotedTable(table: TableName): string {
  return tableText(postgresql, table);
}

/** Names of columns in a statement, separated by commas. */
export function columnList(names: readonly string[], prefix = ''): string {
  return names.map((name) => `${prefix}${postgresql.identifier(name)}`).join(', ');
}

/** In the order of the plan, which is that of the columns in COPY. */
export function fieldNames({ fields }: DatasetPlan): readonly string[] {
  return fields.map(({ name }) => name);
}
