import type { DatasetPlan, Reference } from '../../plan/plan.ts';

import { type Expression, walk } from '../../expression/expression.ts';

import { ConstraintNames } from './constraint-names.ts';
import { type Dialect, tableText } from './dialect.ts';
import { numbersItself } from './tables.ts';

/** Statements that follow the rows: keys before the foreign keys that need them. */
export function constraintStatements(dialect: Dialect, datasets: readonly DatasetPlan[]): readonly string[] {
  const names = new ConstraintNames(dialect, datasets);
  const each = (make: (dialect: Dialect, dataset: DatasetPlan, names: ConstraintNames) => readonly string[]) =>
    datasets.flatMap((dataset) => make(dialect, dataset, names));
  // Named indexes keep their names where a made one would be the same.
  const indexes = each(indexStatements);
  return [...each(keys), ...indexes, ...each(checks), ...foreignKeys(dialect, datasets, names)];
}

/** Statements that leave the tables ready for use, whoever made them. */
export function finishingStatements(dialect: Dialect, datasets: readonly DatasetPlan[]): readonly string[] {
  const positions = datasets.flatMap((dataset) =>
    dataset.fields
      .filter((field) => numbersItself(dialect, dataset, field))
      .map((field) => dialect.position(dataset.table, field)),
  );
  return [...positions, ...datasets.map(({ table }) => dialect.analyze(table))];
}

function keys(dialect: Dialect, { table, key, unique }: DatasetPlan, names: ConstraintNames): readonly string[] {
  const alter = (name: string, rule: string, fields: readonly string[]): string =>
    `ALTER TABLE ${tableText(dialect, table)} ADD CONSTRAINT ` +
    `${dialect.identifier(names.take(table.schema, name))} ${rule} (${list(dialect, fields)});`;
  const primary = key.length > 0 ? [alter(`${table.name}_pkey`, 'PRIMARY KEY', key)] : [];
  return [...primary, ...unique.map((fields) => alter(`${table.name}_${fields.join('_')}_key`, 'UNIQUE', fields))];
}

function indexStatements(dialect: Dialect, { table, indexes }: DatasetPlan, names: ConstraintNames): readonly string[] {
  return indexes.map(({ name, fields, unique, where }) => {
    const kind = unique ? 'UNIQUE INDEX' : 'INDEX';
    const index = dialect.identifier(names.take(table.schema, name));
    const rows = where ? ` WHERE ${dialect.condition(where.expression)}` : '';
    return `CREATE ${kind} ${index} ON ${tableText(dialect, table)} (${list(dialect, fields)})${rows};`;
  });
}

/** The conditions on single rows that are errors, as far as the database means the same by them. */
function checks(dialect: Dialect, { table, constraints }: DatasetPlan, names: ConstraintNames): readonly string[] {
  return constraints.flatMap(({ name, expression, severity }) => {
    const condition = severity === 'error' ? dialect.condition(expression) : undefined;
    if (condition === undefined) return [];
    const constraint = names.take(table.schema, name ?? [table.name, ...soleField(expression), 'check'].join('_'));
    return `ALTER TABLE ${tableText(dialect, table)} ADD CONSTRAINT ${dialect.identifier(constraint)} CHECK (${condition});`;
  });
}

/** The field that a condition is about, where it is about one alone. */
function soleField(expression: Expression): readonly string[] {
  const fields = new Set([...walk(expression)].flatMap((part) => (part.kind === 'field' ? part.path : [])));
  return fields.size === 1 ? [...fields] : [];
}

function foreignKeys(dialect: Dialect, datasets: readonly DatasetPlan[], names: ConstraintNames): readonly string[] {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  return datasets.flatMap((child) => [
    ...child.references
      .filter((reference) => reference.enforced)
      .map((reference) => foreignKey(dialect, child, reference, byId.get(reference.parent), names)),
    ...(child.external ?? []).map(({ parent }) => noForeignKey(child, parent)),
  ]);
}

function foreignKey(
  dialect: Dialect,
  child: DatasetPlan,
  reference: Reference,
  parent: DatasetPlan | undefined,
  names: ConstraintNames,
): string {
  const { fields, parentFields, onDelete } = reference;
  if (!parent) return noForeignKey(child, reference.parent);
  const { table } = child;
  const constraint = names.take(table.schema, `${table.name}_${fields.join('_')}_fkey`);
  return (
    `ALTER TABLE ${tableText(dialect, table)} ADD CONSTRAINT ${dialect.identifier(constraint)}` +
    ` FOREIGN KEY (${list(dialect, fields)})` +
    ` REFERENCES ${tableText(dialect, parent.table)} (${list(dialect, parentFields)})` +
    `${onDelete === 'no action' ? '' : ` ON DELETE ${onDelete.toUpperCase()}`};`
  );
}

function noForeignKey({ name }: DatasetPlan, parent: string): string {
  return `-- ${comment(`no foreign key from ${name} to ${parent}, which is not part of this dump`)}`;
}

function list(dialect: Dialect, fields: readonly string[]): string {
  return fields.map((field) => dialect.identifier(field)).join(', ');
}

/** A user's text in a comment must not end the line. */
export function comment(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
