import type { DatasetPlan, FieldPlan, Plan } from '../../src/plan/plan.ts';

import type { Json } from './json.ts';

export type Row = Readonly<Record<string, Json>>;
type RowsOf = (dataset: DatasetPlan) => readonly Row[];

/** Holds rows to what a database would hold them to: NOT NULL, lengths, keys, UNIQUE, foreign keys. Throws where they fail. */
export function checkRows(plan: Plan, rowsOf: RowsOf): void {
  for (const dataset of plan.datasets) {
    const rows = rowsOf(dataset);
    for (const field of dataset.fields) for (const row of rows) checkValue(dataset, field, row[field.name] ?? null);
    const indexes = dataset.indexes.filter(({ unique }) => unique).map(({ fields }) => fields);
    for (const fields of [dataset.key, ...dataset.unique, ...indexes]) checkUnique(dataset, fields, rows);
    checkReferences(plan, dataset, rowsOf);
  }
}

function checkValue({ id }: DatasetPlan, { name, nullable, type }: FieldPlan, value: Json): void {
  // JSON has a null of its own, which is a value.
  if (value === null && !nullable && !type.name.startsWith('json')) throw new Error(`${id}.${name} is null`);
  const length = typeof value === 'string' ? [...value].length : 0;
  if (length > (type.length ?? Number.POSITIVE_INFINITY)) throw new Error(`${id}.${name} is too long`);
}

function checkUnique({ id }: DatasetPlan, fields: readonly string[], rows: readonly Row[]): void {
  const whole = fields.length === 0 ? [] : rows.filter((row) => !hasNull(row, fields));
  const different = new Set(whole.map((row) => tuple(row, fields)));
  if (different.size < whole.length) throw new Error(`${id}: ${fields} repeat`);
}

function checkReferences(plan: Plan, dataset: DatasetPlan, rowsOf: RowsOf): void {
  for (const { fields, parent, parentFields } of dataset.references) {
    const target = plan.datasets.find(({ id }) => id === parent) as DatasetPlan;
    const known = new Set(rowsOf(target).map((row) => tuple(row, parentFields)));
    const lost = rowsOf(dataset).find((row) => !hasNull(row, fields) && !known.has(tuple(row, fields)));
    if (lost) throw new Error(`${dataset.id}: ${fields} of ${JSON.stringify(lost)} refer to nothing`);
  }
}

function hasNull(row: Row, fields: readonly string[]): boolean {
  return fields.some((name) => (row[name] ?? null) === null);
}

/** Values as text: an integer of one type may refer to one of another, and be a string in JSON. */
function tuple(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((name) => String(row[name])));
}
