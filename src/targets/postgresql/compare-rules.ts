import type { DatasetPlan, Plan, Reference } from '../../plan/plan.ts';

import { type TableRule, tableRules } from '../../formats/sql/constraints.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import { foldedColumns } from '../folded-columns.ts';

import type { Catalog, CatalogConstraint, CatalogForeignKey, CatalogTable } from './catalog.ts';
import { domainRuleName } from './catalog-columns.ts';

/** What the definition wants and the table lacks, and the other way round. */
export interface RuleComparison {
  readonly lacking: readonly { readonly rule: TableRule; readonly words: string }[];
  readonly extra: readonly ExtraRule[];
}

export interface ExtraRule {
  readonly kind: CatalogConstraint['kind'] | 'index' | 'foreign key';
  readonly name: string;
  readonly definition: string;
}

interface Both {
  readonly dataset: DatasetPlan;
  readonly table: CatalogTable;
  readonly plan: Plan;
  readonly catalog: Catalog;
}

/**
 * Keys, unique sets, indexes and foreign keys are the same where they are over the same columns, whatever they are called.
 * Servers print conditions in a form of their own: CHECKs are known by their names.
 */
export function compareRules({ dataset, table, plan, catalog }: Both): RuleComparison {
  const rules = tableRules(postgresql, plan.datasets).filter((rule) => rule.dataset === dataset.id);
  const isMet = (rule: TableRule) => meets(rule, table, plan, catalog);
  const lacking = rules.filter((rule) => !isMet(rule)).map((rule) => ({ rule, words: wordsOf(rule) }));
  const constraints = table.constraints.filter((each) => !rules.some((rule) => isSameConstraint(rule, each)));
  const indexes = table.indexes.filter(
    ({ ofConstraint, columns }) =>
      !ofConstraint && !rules.some(({ kind, fields }) => kind === 'index' && isSame(fields, columns)),
  );
  const foreign = table.foreignKeys.filter(
    (key) => !rules.some(({ kind, fields }) => kind === 'foreign key' && isSameSet(fields, key.columns)),
  );
  return {
    lacking,
    extra: [
      ...constraints,
      ...indexes.map(({ name, definition }) => ({ kind: 'index' as const, name, definition })),
      ...foreign.map((key) => ({ kind: 'foreign key' as const, name: key.name, definition: foreignKeyText(key) })),
    ],
  };
}

/** A foreign key as a statement would have it; the schema `public` goes without saying. */
export function foreignKeyText({ columns, parentTable, parentColumns, onDelete }: CatalogForeignKey): string {
  const action = onDelete === 'no action' ? '' : ` ON DELETE ${onDelete.toUpperCase()}`;
  const parent = parentTable.schema === 'public' ? parentTable.name : `${parentTable.schema}.${parentTable.name}`;
  return `FOREIGN KEY (${columns.join(', ')}) REFERENCES ${parent} (${parentColumns.join(', ')})${action}`;
}

function meets(rule: TableRule, table: CatalogTable, plan: Plan, catalog: Catalog): boolean {
  const { kind, fields, name } = rule;
  switch (kind) {
    case 'key':
    case 'unique':
      // A constraint that may be deferred keeps rows apart at the end of every transaction.
      return (
        keeperOf(table, fields) !== undefined ||
        keepsFolded(table, fields) ||
        table.constraints.some((each) => each.kind !== 'check' && isSameConstraint(rule, each))
      );
    case 'index': {
      // Servers print conditions in a form of their own: partial indexes are known by their names, too.
      if (rule.isPartial) return table.indexes.some((each) => each.predicate !== undefined && each.name === name);
      const isUnique = rule.statement.startsWith('CREATE UNIQUE');
      if (isUnique) return keeperOf(table, fields) !== undefined;
      return table.indexes.some((each) => each.predicate === undefined && startsWith(each.columns, fields));
    }
    case 'check':
      return table.constraints.some((each) => each.kind === 'check' && each.name === name) || isOfDomain(rule, table);
    case 'foreign key':
      return table.foreignKeys.some(
        (key) => key.enforced && rule.reference && leadsTo(rule.reference, key, plan, catalog),
      );
  }
}

/** Whether a column's domain has the condition: by the name that `introspect` gives it. */
function isOfDomain({ fields, name }: TableRule, { columns }: CatalogTable): boolean {
  return columns.some(
    (column) =>
      fields.includes(column.name) && column.type.checks.some((check) => domainRuleName(column.name, check) === name),
  );
}

/** Whether a foreign key of the server is a reference of the definition. */
export function leadsTo(reference: Reference, key: CatalogForeignKey, plan: Plan, catalog: Catalog): boolean {
  const parent = plan.datasets.find(({ id }) => id === reference.parent);
  return (
    key.parent === catalog.tables.get(parent?.id ?? '')?.oid &&
    reference.fields.length === key.columns.length &&
    reference.fields.every((field, index) => {
      const at = key.columns.indexOf(field);
      return at !== -1 && key.parentColumns[at] === reference.parentFields[index];
    })
  );
}

/** The unique index by which the server itself sees to it that no two rows are alike in these fields. */
export function keeperOf({ indexes }: CatalogTable, fields: readonly string[]): string | undefined {
  const keeps = indexes.find(
    ({ unique, valid, predicate, columns }) =>
      unique && valid && predicate === undefined && columns?.every((column) => fields.includes(column)),
  );
  return keeps?.name;
}

/** Whether an index that takes two letter cases for one keeps rows apart: those that differ to it differ. */
function keepsFolded({ indexes }: CatalogTable, fields: readonly string[]): boolean {
  return indexes.some(
    ({ unique, valid, predicate, columns, definition }) =>
      unique &&
      valid &&
      predicate === undefined &&
      columns === undefined &&
      foldedColumns(definition)?.every((column) => fields.includes(column)),
  );
}

function isSameConstraint({ kind, fields, name }: TableRule, each: CatalogConstraint): boolean {
  if (each.kind === 'check') return kind === 'check' && name === each.name;
  const isUnique = kind === 'key' || kind === 'unique' || kind === 'index';
  return isUnique && each.kind !== 'exclusion' && isSameSet(fields, each.columns);
}

function isSame(fields: readonly string[], columns: readonly string[] | undefined): boolean {
  return columns?.length === fields.length && startsWith(columns, fields);
}

function startsWith(columns: readonly string[] | undefined, fields: readonly string[]): boolean {
  return columns !== undefined && fields.every((field, index) => columns[index] === field);
}

function isSameSet(fields: readonly string[], columns: readonly string[]): boolean {
  return fields.length === columns.length && fields.every((field) => columns.includes(field));
}

const words = {
  key: 'primary key',
  unique: 'unique constraint',
  index: 'index',
  check: 'CHECK',
  'foreign key': 'foreign key',
};

function wordsOf({ kind, fields, statement, name }: TableRule): string {
  const isUnique = kind === 'index' && statement.startsWith('CREATE UNIQUE');
  const over = kind === 'check' ? `\`${name}\`` : `(${fields.join(', ')})`;
  return `${isUnique ? 'unique ' : ''}${words[kind]} ${over}`;
}
