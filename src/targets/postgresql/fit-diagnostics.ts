import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';
import { numbersItself } from '../../formats/sql/tables.ts';

import { type Catalog, type CatalogTable, isTable, type Privileges } from './catalog.ts';
import { columnDiagnostics } from './fit-columns.ts';
import type { FitOptions, Pair } from './fit-pair.ts';
import { foreignKeyDiagnostics, inboundDiagnostics } from './fit-references.ts';
import { ruleDiagnostics } from './fit-rules.ts';
import { quotedTable } from './table-names.ts';

/** Where tables are not what a plan's rows need: every finding names both sides. */
export function fitDiagnostics(plan: Plan, catalog: Catalog, options: FitOptions = {}): readonly Diagnostic[] {
  return plan.datasets.flatMap((dataset) => tableDiagnostics(dataset, plan, catalog, options));
}

/** The same of one of its datasets. */
export function tableDiagnostics(
  dataset: DatasetPlan,
  plan: Plan,
  catalog: Catalog,
  options: FitOptions,
): readonly Diagnostic[] {
  const table = catalog.tables.get(dataset.id);
  if (!table) throw new Error(`the catalog was not read for ${dataset.id}`);
  const pair: Pair = { dataset, table, plan, catalog, options, name: quotedTable(dataset.table) };
  if (table.kind === undefined) return missingTable(pair);
  if (!isTable(table.kind)) return [otherKind(pair)];
  const columns = columnDiagnostics(pair);
  // Rules over columns that are missing would say the same again.
  const rules = columns.some(({ code }) => code === 'DC731') ? [] : ruleDiagnostics(pair);
  return [
    ...privilegeDiagnostics(pair),
    ...columns,
    ...rules,
    ...foreignKeyDiagnostics(pair),
    ...inboundDiagnostics(pair),
  ];
}

function missingTable(pair: Pair): readonly Diagnostic[] {
  const { dataset, table, options, name } = pair;
  const span = options.place?.(dataset.id);
  if (options.create === false) {
    const help = meantHelp(table) ?? 'make it, or load without `--no-create`';
    return [diagnostic('DC746', `there is no table ${name} for \`${dataset.name}\``, { span, help })];
  }
  if (table.canCreate) return lookalikes(pair);
  const what = table.hasSchema ? `tables in schema ${table.schema}` : `schemas, and has no schema ${table.schema}`;
  const grant = table.hasSchema
    ? `GRANT CREATE ON SCHEMA ${table.schema} TO …`
    : `CREATE SCHEMA ${table.schema}, with the right to make tables there`;
  const message = `there is no table ${name} for \`${dataset.name}\`, and the role may not make ${what}`;
  return [diagnostic('DC746', message, { span, help: `make it beforehand, or \`${grant}\`` })];
}

/** Names in quotes keep their case: `"Users"` and `users` are two tables. */
function lookalikes({ dataset, table, options, name }: Pair): readonly Diagnostic[] {
  const help = meantHelp(table);
  if (table.lookalike === undefined || help === undefined) return [];
  const there = quotedTable({ ...dataset.table, name: table.lookalike });
  const message = `there is no table ${name} for \`${dataset.name}\`, which is made beside ${there}: they differ in the case of letters alone`;
  return [diagnostic('DC765', message, { span: options.place?.(dataset.id), help })];
}

function meantHelp({ lookalike }: CatalogTable): string | undefined {
  return lookalike === undefined ? undefined : `\`table: ${lookalike}\` puts the rows where that one is`;
}

function otherKind({ dataset, table, options, name }: Pair): Diagnostic {
  const what = table.kind === 'other' ? 'an index, a sequence or a type' : `a ${table.kind}`;
  const help = 'rename one of the two: `table: …` says where the rows of a dataset go';
  const span = options.place?.(dataset.id);
  return diagnostic('DC730', `${name} is ${what}, where \`${dataset.name}\` needs a table`, { span, help });
}

function privilegeDiagnostics({ dataset, table, options, name }: Pair): readonly Diagnostic[] {
  const span = options.place?.(dataset.id);
  const { needs = ['select', 'insert'] } = options;
  const lacking = needs.filter((each) => !isAllowed(dataset, table, each)).map((each) => each.toUpperCase());
  const refused =
    lacking.length === 0
      ? []
      : [
          diagnostic('DC738', `the role may not ${lacking.join(', ')} on ${name}, the table of \`${dataset.name}\``, {
            span,
            help: `\`GRANT ${lacking.join(', ')} ON ${name} TO …\`, as ${table.owner}`,
          }),
        ];
  const hidden = table.rowSecurity
    ? [
        diagnostic('DC739', `row-level security of ${name} applies to the role: rows are hidden from it, or refused`, {
          span,
          help: `load as a role that is above it: the owner (${table.owner}) without FORCE ROW LEVEL SECURITY, or one with BYPASSRLS`,
        }),
      ]
    : [];
  const writes = refused.length === 0 && needs.includes('insert');
  return [...refused, ...(writes ? sequenceDiagnostics({ dataset, table, options }) : []), ...hidden];
}

/** Columns that number themselves go on behind the rows. */
function sequenceDiagnostics({ dataset, table, options }: Pick<Pair, 'dataset' | 'table' | 'options'>): Diagnostic[] {
  return table.columns.flatMap(({ name, sequence, canPosition }) => {
    const field = dataset.fields.find((each) => each.name === name);
    if (sequence === undefined || canPosition || !field || !numbersItself(postgresql, dataset, field)) return [];
    const message = `the role may not UPDATE on sequence ${sequence}, which numbers the rows of \`${dataset.name}\``;
    const help = `\`GRANT UPDATE ON SEQUENCE ${sequence} TO …\`, as ${table.owner}`;
    return [diagnostic('DC738', message, { span: options.place?.(dataset.id, name), help })];
  });
}

/** A right may be given column by column. */
function isAllowed({ fields }: DatasetPlan, { privileges, columns }: CatalogTable, need: keyof Privileges): boolean {
  if (privileges[need] || need === 'update' || need === 'delete') return privileges[need];
  const named = columns.filter(({ name }) => fields.some((field) => field.name === name));
  return named.length > 0 && named.every(({ canSelect, canInsert }) => (need === 'select' ? canSelect : canInsert));
}
