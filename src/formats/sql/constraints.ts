import type { FieldType } from '../../values/type.ts';

import type { ConstraintPlan, DatasetPlan, Reference, TableName } from '../../plan/plan.ts';

import { type Expression, walk } from '../../expression/expression.ts';

import { ConstraintNames } from './constraint-names.ts';
import { type Dialect, type RuleKind, tableText } from './dialect.ts';
import { countingOf, numbersItself } from './tables.ts';

/** What the tables of datasets are held to, by the name that it has in the database. */
export interface TableRule {
  /** The dataset's id. */
  readonly dataset: string;
  readonly kind: RuleKind;
  readonly name: string;
  /** The fields that it is over; of a CHECK all that it reads. */
  readonly fields: readonly string[];
  /** What makes it, without a semicolon. */
  readonly statement: string;
  /** The same as a part of `ALTER TABLE`, which takes several; an index is none. */
  readonly addition?: string;
  /** The same as a part of `CREATE TABLE`. */
  readonly clause?: string;
  /** Of an index over some rows alone. */
  readonly isPartial?: true;
  /** Of a CHECK. */
  readonly constraint?: ConstraintPlan;
  /** Of a foreign key. */
  readonly reference?: Reference;
}

/** Keys before the foreign keys that need them. */
export function tableRules(dialect: Dialect, datasets: readonly DatasetPlan[]): readonly TableRule[] {
  const names = new ConstraintNames(dialect, datasets);
  const each = (make: (dialect: Dialect, dataset: DatasetPlan, names: ConstraintNames) => readonly TableRule[]) =>
    datasets.flatMap((dataset) => make(dialect, dataset, names));
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  // Named indexes keep their names where a made one would be the same.
  const indexes = each(indexRules);
  return [
    ...each(keys),
    ...indexes,
    ...each(checks),
    ...datasets.flatMap((child) => foreignKeys(dialect, child, byId, names)),
  ];
}

/**
 * Statements that follow the rows; a comment for each foreign key that there cannot be. `of` leaves out the tables of all
 * other datasets, by their ids; names are the same with and without it.
 */
export function constraintStatements(
  dialect: Dialect,
  datasets: readonly DatasetPlan[],
  of?: ReadonlySet<string>,
): readonly string[] {
  const meant = datasets.filter(({ id }) => of === undefined || of.has(id));
  const rules = tableRules(dialect, datasets).filter(
    (rule) => meant.some(({ id }) => id === rule.dataset) && !dialect.rulesInTable.has(rule.kind),
  );
  const text = (rule: TableRule) => `${rule.statement};`;
  const foreign = meant.flatMap((child) => [
    ...rules.filter(({ kind, dataset }) => kind === 'foreign key' && dataset === child.id).map(text),
    ...missingParents(child, datasets).map((parent) => noForeignKey(child, parent)),
  ]);
  return [...rules.filter(({ kind }) => kind !== 'foreign key').map(text), ...foreign];
}

/** What CREATE TABLE holds a dataset's table to, of what the dialect has there. */
export function tableClauses(
  dialect: Dialect,
  datasets: readonly DatasetPlan[],
): (dataset: DatasetPlan) => readonly string[] {
  const { rulesInTable } = dialect;
  const rules = rulesInTable.size > 0 ? tableRules(dialect, datasets) : [];
  return ({ id }) =>
    rules.flatMap(({ dataset, kind, clause }) =>
      dataset === id && rulesInTable.has(kind) && clause !== undefined ? [clause] : [],
    );
}

/** Statements that leave the tables ready for use, whoever made them. */
export function finishingStatements(dialect: Dialect, datasets: readonly DatasetPlan[]): readonly string[] {
  return [...positionStatements(dialect, datasets), ...datasets.flatMap(({ table }) => dialect.analyze(table) ?? [])];
}

/** Statements that let columns that number themselves go on behind the rows. No transaction takes them back. */
export function positionStatements(dialect: Dialect, datasets: readonly DatasetPlan[]): readonly string[] {
  return datasets.flatMap((dataset) =>
    dataset.fields
      .filter((field) => numbersItself(dialect, dataset, field))
      .flatMap((field) => dialect.position(dataset.table, field, countingOf(field)) ?? []),
  );
}

function keys(dialect: Dialect, dataset: DatasetPlan, names: ConstraintNames): readonly TableRule[] {
  const { id, table, key, unique, fields: all } = dataset;
  const rule = (kind: 'key' | 'unique', wanted: string, fields: readonly string[]): TableRule => {
    const name = names.take(table.schema, wanted);
    // Rows load faster without an index on them, where one can follow.
    if (kind === 'unique' && !dialect.addsKeys)
      return { dataset: id, kind, name, fields, statement: indexText(dialect, table, 'UNIQUE INDEX', name, fields) };
    const words = kind === 'key' ? 'PRIMARY KEY' : 'UNIQUE';
    return { dataset: id, kind, name, fields, ...added(dialect, table, name, `${words} (${list(dialect, fields)})`) };
  };
  const isThere = dialect.identityIsKey && all.some((field) => numbersItself(dialect, dataset, field));
  const primary = key.length > 0 && !isThere ? [rule('key', `${table.name}_pkey`, key)] : [];
  return [...primary, ...unique.map((fields) => rule('unique', `${table.name}_${fields.join('_')}_key`, fields))];
}

function added(
  dialect: Dialect,
  table: TableName,
  name: string,
  rule: string,
): Pick<TableRule, 'statement' | 'addition' | 'clause'> {
  const clause = `CONSTRAINT ${dialect.identifier(name)} ${rule}`;
  const addition = `ADD ${clause}`;
  return { statement: `ALTER TABLE ${tableText(dialect, table)} ${addition}`, addition, clause };
}

function indexRules(
  dialect: Dialect,
  { id, table, indexes, fields: all }: DatasetPlan,
  names: ConstraintNames,
): readonly TableRule[] {
  return indexes.flatMap(({ name: wanted, fields, unique, where }) => {
    const condition = where && dialect.indexCondition(where.expression);
    // Over all rows it would be another one.
    if (where && condition === undefined) return [];
    if (dialect.canIndex?.(typesOf(all, fields)) === false) return [];
    const name = names.take(table.schema, wanted);
    const rows = condition === undefined ? '' : ` WHERE ${condition}`;
    const statement = indexText(dialect, table, unique ? 'UNIQUE INDEX' : 'INDEX', name, fields) + rows;
    return [{ dataset: id, kind: 'index', name, fields, statement, ...(where && { isPartial: true }) }];
  });
}

/** The types of some of the fields, by their names. */
export function typesOf(all: DatasetPlan['fields'], names: readonly string[]): readonly FieldType[] {
  return all.flatMap(({ name, type }) => (names.includes(name) ? [type] : []));
}

function indexText(dialect: Dialect, table: TableName, kind: string, name: string, fields: readonly string[]): string {
  return `CREATE ${kind} ${dialect.identifier(name)} ON ${tableText(dialect, table)} (${list(dialect, fields)})`;
}

/** The conditions on single rows that are errors, as far as the database means the same by them. */
function checks(dialect: Dialect, dataset: DatasetPlan, names: ConstraintNames): readonly TableRule[] {
  const { id, table, constraints } = dataset;
  return constraints.flatMap((constraint) => {
    const { name: given, expression, severity } = constraint;
    const condition = severity === 'error' ? dialect.condition(expression, dataset) : undefined;
    if (condition === undefined) return [];
    const fields = fieldsIn(expression);
    const sole = fields.length === 1 ? fields : [];
    const name = names.take(table.schema, given ?? [table.name, ...sole, 'check'].join('_'));
    return [
      { dataset: id, kind: 'check', name, fields, constraint, ...added(dialect, table, name, `CHECK (${condition})`) },
    ];
  });
}

function fieldsIn(expression: Expression): readonly string[] {
  return [...new Set([...walk(expression)].flatMap((part) => (part.kind === 'field' ? part.path : [])))];
}

function foreignKeys(
  dialect: Dialect,
  dataset: DatasetPlan,
  byId: ReadonlyMap<string, DatasetPlan>,
  names: ConstraintNames,
): readonly TableRule[] {
  const { id, table, references } = dataset;
  return references.flatMap((reference) => {
    const { fields, parentFields, onDelete } = reference;
    const parent = byId.get(reference.parent);
    if (!reference.enforced || !parent) return [];
    const name = names.take(table.schema, `${table.name}_${fields.join('_')}_fkey`);
    const target = `${tableText(dialect, parent.table)} (${list(dialect, parentFields)})`;
    // A tenant's column stays: setting it to null, too, would keep the parent from being deleted.
    const does = dialect.onDelete(onDelete, nullable(dataset, fields), fields);
    const action = onDelete === 'no action' || does === undefined ? '' : ` ON DELETE ${does}`;
    const rule = `FOREIGN KEY (${list(dialect, fields)}) REFERENCES ${target}${action}`;
    return [{ dataset: id, kind: 'foreign key', name, fields, reference, ...added(dialect, table, name, rule) }];
  });
}

function nullable({ fields: all }: DatasetPlan, names: readonly string[]): readonly string[] {
  return names.filter((name) => all.some((each) => each.name === name && each.nullable));
}

/** The parents of a dataset that are not written. */
function missingParents(child: DatasetPlan, datasets: readonly DatasetPlan[]): readonly string[] {
  const gone = child.references.filter(({ enforced, parent }) => enforced && !datasets.some(({ id }) => id === parent));
  return [...gone, ...(child.external ?? [])].map(({ parent }) => parent);
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
