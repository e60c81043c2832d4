import type { FieldType } from '../../values/type.ts';

import { countsRows } from '../../plan/counts-rows.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { type Counting, type Dialect, tableText } from './dialect.ts';

/** Statements that make schemas and tables, without what would slow the rows down. */
export function tableStatements(
  dialect: Dialect,
  datasets: readonly DatasetPlan[],
  clauses: (dataset: DatasetPlan) => readonly string[] = () => [],
): readonly string[] {
  const schemas = new Set(datasets.map(({ table }) => table.schema).filter((schema) => schema !== undefined));
  if (dialect.defaultSchema !== undefined) schemas.delete(dialect.defaultSchema);
  const typeOf = dialect.columnTypes?.(datasets);
  return [
    ...[...schemas].sort().map((schema) => dialect.createSchema(schema)),
    ...datasets.flatMap((dataset) => [
      createTable(dialect, dataset, clauses(dataset), typeOf),
      ...dialect.comments(dataset),
    ]),
  ];
}

/** The type that the column of a field has. */
type TypeOf = (dataset: DatasetPlan, field: FieldPlan) => FieldType;

/** `clauses`: what the table is held to from the beginning. */
function createTable(
  dialect: Dialect,
  dataset: DatasetPlan,
  clauses: readonly string[] = [],
  typeOf: TypeOf = (_, { type }) => type,
): string {
  const columns = dataset.fields.map((field) => columnText(dialect, dataset, field, typeOf(dataset, field)));
  const parts = [...columns, ...clauses].map((part) => `  ${part}`);
  return `CREATE TABLE ${tableText(dialect, dataset.table)} (\n${parts.join(',\n')}\n)${dialect.tableEnd?.(dataset) ?? ''};`;
}

function columnText(dialect: Dialect, dataset: DatasetPlan, field: FieldPlan, type: FieldType): string {
  const counts = numbersItself(dialect, dataset, field);
  const parts = [dialect.identifier(field.name), dialect.columnType(type, counts)];
  if (!field.nullable) parts.push('NOT NULL');
  if (counts) parts.push(dialect.identity(countingOf(field)));
  else if (field.default !== undefined) parts.push(`DEFAULT ${dialect.defaultValue(field.type, field.default)}`);
  return parts.join(' ') + (dialect.columnEnd?.(field) ?? '');
}

/** A key that counts goes on counting in the database. */
export function numbersItself(dialect: Pick<Dialect, 'canIdentify'>, dataset: DatasetPlan, field: FieldPlan): boolean {
  const counts = countedBy(field) !== undefined;
  return counts && !field.nullable && dataset.key.includes(field.name) && dialect.canIdentify(field.type, dataset.key);
}

/** How a field that numbers itself counts. */
export function countingOf(field: FieldPlan): Counting {
  const { start = 1, step = 1 } = countedBy(field) ?? {};
  return { start: BigInt(String(start)), step: BigInt(String(step)) };
}

function countedBy({ source }: FieldPlan) {
  if (source.kind === 'stored') return source.counting;
  return source.kind === 'generator' && countsRows(source.generator, source.parameters) ? source.parameters : undefined;
}
