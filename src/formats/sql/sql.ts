import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import { datasetLabel } from '../file-name.ts';
import { closing, type Format, type FormatOptions, type OutputFile, opening } from '../format.ts';

import { comment, constraintStatements, finishingStatements, tableClauses } from './constraints.ts';
import type { Dialect } from './dialect.ts';
import { dialectNames, dialectOf } from './dialects.ts';
import { refusedByTables } from './invalid.ts';
import { rowParts, sqlEncoder } from './rows.ts';
import { tableStatements } from './tables.ts';

export const sql: Format = {
  name: 'sql',
  summary: 'SQL script: tables, rows in bulk, then keys, indexes and foreign keys',
  extension: 'sql',
  sharesStream: true,
  refuses: (plan, { schema }) => (schema ? refusedByTables(plan) : []),
  dialects: dialectNames,
  arrange: (plan, { dialect }) => arranged(dialectOf(dialect), plan),
  differences,
  stream(plan, options) {
    const { all, rows, end } = frames(dialectOf(options.dialect));
    return [
      opening(head(plan, options) + all.begin),
      opening(before(plan, options) + rows.begin),
      ...plan.datasets.flatMap((dataset) => [opening('\n'), ...rowParts(dataset, options)]),
      closing(rows.commit + after(plan, options) + all.commit + end),
    ];
  },
  folder,
  encoder: sqlEncoder,
};

function differences(plan: Plan, options: FormatOptions): readonly Diagnostic[] {
  const dialect = dialectOf(options.dialect);
  const { datasets } = arranged(dialect, plan);
  const renamed = plan.datasets.flatMap(({ table: { schema, name } }, index) => {
    const now = datasets[index]?.table.name as string;
    return now === name ? [] : [`\`${schema}.${name}\` is called \`${now}\``];
  });
  const told = `${dialect.name} has no schemas: ${renamed.join(', ')}`;
  return [
    ...(renamed.length > 0 ? [diagnostic('DC607', told)] : []),
    ...(options.schema ? (dialect.differences?.({ ...plan, datasets }) ?? []) : []),
  ];
}

/** With the tables called as the dialect has them. */
function arranged({ hasSchemas, defaultSchema }: Dialect, plan: Plan): Plan {
  if (hasSchemas) return plan;
  const datasets = plan.datasets.map((dataset) => {
    const { schema = defaultSchema, name } = dataset.table;
    return { ...dataset, table: { name: schema === defaultSchema ? name : `${schema}_${name}` } };
  });
  return { ...plan, datasets };
}

/** One file a dataset, numbered so that a listing shows the order of loading, and one that runs them all. */
function folder(plan: Plan, options: FormatOptions): readonly OutputFile[] {
  const { datasets } = plan;
  const digits = Math.max(2, String(datasets.length + 1).length);
  const number = (index: number) => String(index).padStart(digits, '0');
  const text = (name: string, content: string): OutputFile => ({ name, parts: [opening(content)] });
  const top = head(plan, options);
  const { rows: around, end } = frames(dialectOf(options.dialect));
  const committed = around.commit === '' ? [] : [closing(around.commit)];
  const rows = datasets.map((dataset, index) => ({
    name: `${number(index + 1)}-${datasetLabel(dataset, datasets)}.sql`,
    parts: [opening(top + around.begin), ...rowParts(dataset, options), ...committed],
  }));
  const schema = options.schema ? [text(`${number(0)}-schema.sql`, top + before(plan, options))] : [];
  const last = `${'9'.repeat(digits)}-${options.schema ? 'constraints' : 'sequences'}.sql`;
  const files = [...schema, ...rows, { name: last, parts: [closing(top + after(plan, options) + end)] }];
  return [...files, ...loader(plan, options, files)];
}

const none = { begin: '', commit: '' };

/** What stands around a whole script, and around its rows. */
function frames({ transaction, end = '' }: Dialect) {
  const of = (what: 'all' | 'rows') => (transaction?.of === what ? transaction : none);
  return { all: of('all'), rows: of('rows'), end };
}

/** No clock and no machine: the same plan has the same head. */
function head(plan: Plan, { dialect }: FormatOptions): string {
  const lines = [
    // Not the tool's version: dumps of one catalogue are the same bytes whatever made them.
    `data-cli, catalogue ${plan.catalogue}`,
    `seed ${plan.seed}, as of ${plan.asOf}`,
    `fingerprint ${plan.fingerprint}`,
  ];
  return `${lines.map((line) => `-- ${comment(line)}\n`).join('')}\n${dialectOf(dialect).settings}`;
}

function before(plan: Plan, options: FormatOptions): string {
  if (!options.schema) return '';
  const dialect = dialectOf(options.dialect);
  const lost = (dialect.differences?.(plan) ?? []).filter(({ code }) => code === 'DC606');
  const tables = tableStatements(dialect, plan.datasets, tableClauses(dialect, plan.datasets));
  return statements([...lost.map(({ message }) => `-- ${comment(message)}`), ...tables]);
}

function after({ datasets }: Plan, options: FormatOptions): string {
  const dialect = dialectOf(options.dialect);
  const constraints = options.schema ? constraintStatements(dialect, datasets) : [];
  return statements(constraints) + statements(finishingStatements(dialect, datasets));
}

function statements(list: readonly string[]): string {
  return list.length === 0 ? '' : `\n${list.join('\n')}\n`;
}

/** The file that runs the others, where there can be one. */
function loader(plan: Plan, options: FormatOptions, files: readonly OutputFile[]): readonly OutputFile[] {
  const dialect = dialectOf(options.dialect);
  const { include } = dialect;
  if (!include) return [];
  const { all } = frames(dialect);
  const runs = files.map((file) => include.line(file.name)).join('');
  const content = head(plan, options) + include.head + all.begin + runs + all.commit;
  return [{ name: 'load.sql', parts: [opening(content)], runsOthers: true }];
}
