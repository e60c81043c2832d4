import { typeText } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan, Plan } from '../../plan/plan.ts';

import type { TableDifference } from '../database.ts';

import type { Catalog, CatalogColumn, CatalogTable } from './catalog.ts';
import { isTable } from './catalog.ts';
import { columnFit } from './column-fit.ts';
import { compareRules } from './compare-rules.ts';

/** In the order of the plan; a table without differences is not mentioned. */
export function tableDifferences(plan: Plan, catalog: Catalog): readonly TableDifference[] {
  return plan.datasets.flatMap((dataset) => {
    const table = catalog.tables.get(dataset.id);
    if (!table) throw new Error(`the catalog was not read for ${dataset.id}`);
    const { id, table: named } = dataset;
    if (table.kind === undefined)
      return [{ dataset: id, sign: '+' as const, kind: 'table' as const, name: named.name }];
    if (!isTable(table.kind))
      return [{ dataset: id, sign: '~' as const, kind: 'table' as const, name: named.name, is: table.kind }];
    return [...columnDifferences(dataset, table), ...ruleDifferences(dataset, table, plan, catalog)];
  });
}

function columnDifferences(dataset: DatasetPlan, { columns }: CatalogTable): readonly TableDifference[] {
  const base = { dataset: dataset.id, kind: 'column' as const };
  const ofFields = dataset.fields.flatMap((field): TableDifference[] => {
    const { name } = field;
    const column = columns.find((each) => each.name === name);
    if (!column) return [{ ...base, sign: '+', name, wanted: fieldText(field) }];
    if (isSame(field, column)) return [];
    return [{ ...base, sign: '~', name, is: columnText(column), wanted: fieldText(field) }];
  });
  const extra = columns.filter(({ name }) => !dataset.fields.some((field) => field.name === name));
  return [
    ...ofFields,
    ...extra.map((column) => ({ ...base, sign: '-' as const, name: column.name, is: columnText(column) })),
  ];
}

/** Of one type to the letter, as far as the plan knows it: a column that is wider is another one. */
function isSame({ type, nullable }: FieldPlan, column: CatalogColumn): boolean {
  const fit = columnFit(type, column.type);
  const isType = fit.fits && fit.read('') === '' && fit.fraction === undefined && !column.type.labels;
  return isType && !column.generated && nullable === !column.notNull && spelled(column) === typeText(type);
}

function fieldText({ type, nullable }: FieldPlan): string {
  return `${typeText(type)}${nullable ? '' : ' NOT NULL'}`;
}

function columnText(column: CatalogColumn): string {
  return `${spelled(column)}${column.notNull ? ' NOT NULL' : ''}${column.generated ? ' GENERATED' : ''}`;
}

/** The short names that definitions have for the server's long ones. */
const short: readonly (readonly [RegExp, string])[] = [
  [/^character varying/, 'varchar'],
  [/^character(?=\(|$|\[)/, 'char'],
  [/^numeric/, 'decimal'],
  [/^(timestamp|time)(\(\d\))? with time zone/, '$1tz$2'],
  [/^(timestamp|time)(\(\d\))? without time zone/, '$1$2'],
];

function spelled({ type }: CatalogColumn): string {
  return short.reduce((text, [long, name]) => text.replace(long, name), type.text);
}

function ruleDifferences(
  dataset: DatasetPlan,
  table: CatalogTable,
  plan: Plan,
  catalog: Catalog,
): readonly TableDifference[] {
  const { lacking, extra } = compareRules({ dataset, table, plan, catalog });
  const base = { dataset: dataset.id };
  return [
    ...lacking.map(({ rule: { kind, name }, words }) => ({
      ...base,
      sign: '+' as const,
      kind,
      name,
      wanted: words.replaceAll('`', ''),
    })),
    ...extra.map(({ kind, name, definition }) => ({ ...base, sign: '-' as const, kind, name, is: definition })),
  ];
}
