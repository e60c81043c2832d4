import { countsRows } from '../../plan/counts-rows.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { type Counting, type Dialect, tableText } from './dialect.ts';

/** Statements that make schemas and tables, without what would slow the rows down. */
export function tableStatements(dialect: Dialect, datasets: readonly DatasetPlan[]): readonly string[] {
  const schemas = new Set(datasets.map(({ table }) => table.schema).filter((schema) => schema !== undefined));
  if (dialect.defaultSchema !== undefined) schemas.delete(dialect.defaultSchema);
  return [
    ...[...schemas].sort().map((schema) => dialect.createSchema(schema)),
    ...datasets.flatMap((dataset) => [createTable(dialect, dataset), ...dialect.comments(dataset)]),
  ];
}

export function createTable(dialect: Dialect, dataset: DatasetPlan): string {
  const columns = dataset.fields.map((field) => `  ${columnText(dialect, dataset, field)}`);
  return `CREATE TABLE ${tableText(dialect, dataset.table)} (\n${columns.join(',\n')}\n);`;
}

function columnText(dialect: Dialect, dataset: DatasetPlan, field: FieldPlan): string {
  const parts = [dialect.identifier(field.name), dialect.columnType(field.type)];
  if (!field.nullable) parts.push('NOT NULL');
  if (numbersItself(dialect, dataset, field)) parts.push(dialect.identity(countingOf(field)));
  else if (field.default !== undefined) parts.push(`DEFAULT ${dialect.literal(field.default)}`);
  return parts.join(' ');
}

/** A key that counts goes on counting in the database. */
export function numbersItself(dialect: Dialect, dataset: DatasetPlan, field: FieldPlan): boolean {
  const counts = field.source.kind === 'generator' && countsRows(field.source.generator, field.source.parameters);
  return counts && !field.nullable && dataset.key.includes(field.name) && dialect.canIdentify(field.type);
}

/** How a field that numbers itself counts. */
export function countingOf({ source }: FieldPlan): Counting {
  const { start = 1, step = 1 } = source.kind === 'generator' ? source.parameters : {};
  return { start: BigInt(String(start)), step: BigInt(String(step)) };
}
