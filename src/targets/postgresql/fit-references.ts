import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Catalog, CatalogForeignKey, CatalogTable } from './catalog.ts';
import { foreignKeyText } from './compare-rules.ts';
import type { Pair } from './fit-pair.ts';

/** The table's own foreign keys that no reference of the definition fills. */
export function foreignKeyDiagnostics(pair: Pair): readonly Diagnostic[] {
  return pair.table.foreignKeys.flatMap((key) => (key.enforced ? foreignKeyDiagnostic(pair, key) : []));
}

function foreignKeyDiagnostic(pair: Pair, key: CatalogForeignKey): readonly Diagnostic[] {
  const { dataset, options, name } = pair;
  const fields = key.columns.map((column) => dataset.fields.find((field) => field.name === column));
  // Columns that nobody fills are null, or have a default, which is the table's own business.
  if (fields.some((field) => field === undefined) || isOfSelves(key) || isDrawn(pair, key)) return [];
  const mayBeNull = fields.some((field) => field?.nullable);
  const message = `${foreignKeyText(key)} (\`${key.name}\` of ${name}) is no reference of \`${dataset.name}\`: its values need not be there`;
  const help = inPlan(pair, key)
    ? `\`relationships: [{foreignKey: ${key.columns.join(', ')}, references: …}]\``
    : 'define the other table, too, or `external: true` with a sample of its keys';
  const span = options.place?.(dataset.id, key.columns[0]);
  return [diagnostic(mayBeNull ? 'DC743' : 'DC742', message, { span, help })];
}

/** Whether each row refers to itself, and so to a row that there is. */
function isOfSelves({ table, parent, columns, parentColumns }: CatalogForeignKey): boolean {
  return table === parent && columns.every((column, at) => column === parentColumns[at]);
}

function inPlan({ catalog }: Pair, { parent }: CatalogForeignKey): boolean {
  return [...catalog.tables.values()].some(({ oid }) => oid === parent);
}

/** Whether the values come from what the key leads to: rows of the plan, or of somebody else whose rows are there. */
function isDrawn(pair: Pair, key: CatalogForeignKey): boolean {
  const { dataset, catalog, plan } = pair;
  if ((dataset.external ?? []).some(({ fields }) => isWithin(fields, key.columns))) return true;
  return dataset.references.some(({ fields, parent }) => {
    if (!isWithin(fields, key.columns)) return false;
    const known = plan.datasets.some(({ id }) => id === parent);
    // A parent that is not selected has its rows in some table, which the server compares with.
    return known ? catalog.tables.get(parent)?.oid === key.parent : !inPlan(pair, key);
  });
}

function isWithin(fields: readonly string[], columns: readonly string[]): boolean {
  return columns.every((column) => fields.includes(column));
}

/** Foreign keys of tables that are not part of the plan which lead to one that is. */
export function foreignInbound({ inbound }: CatalogTable, { tables }: Catalog): readonly CatalogForeignKey[] {
  const ours = new Set([...tables.values()].map(({ oid }) => oid));
  return inbound.filter((key) => key.enforced && !ours.has(key.table));
}

/** Rows from outside that refer to rows of a table all of which are to be deleted. */
export function inboundDiagnostics({ dataset, table, catalog, options, name }: Pair): readonly Diagnostic[] {
  if (!options.allGo) return [];
  const held = foreignInbound(table, catalog).filter(({ holds }) => holds !== 'nothing');
  return held.map((key) => {
    const message = `rows of ${childName(key)} refer to ${name}, the table of \`${dataset.name}\`, by \`${key.name}\`, which ${fateOf(key)}`;
    return diagnostic('DC744', message, { span: options.place?.(dataset.id), help: inboundHelp(key) });
  });
}

/** The table that refers, with its schema, for messages. */
export function childName({ child: { schema, name } }: CatalogForeignKey): string {
  return `${schema}.${name}`;
}

/** What to do about rows from outside that refer to those that are to go. */
export function inboundHelp(key: CatalogForeignKey): string {
  return `define ${childName(key)} and load it along, or empty it first`;
}

/** What becomes of rows that refer when those go that they refer to. */
export function fateOf({ onDelete }: CatalogForeignKey): string {
  return fates[onDelete] ?? 'would keep them from being deleted';
}

/** Whether the server lets go of no row that others refer to. */
export function isKept({ onDelete }: CatalogForeignKey): boolean {
  return fates[onDelete] === undefined;
}

const fates: Readonly<Record<string, string>> = {
  cascade: 'would delete them, too',
  'set null': 'would set them to null',
  'set default': 'would set them to their default',
};
