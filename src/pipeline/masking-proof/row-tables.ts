import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Database } from '../../targets/database.ts';

import { cellsOf, columnName, DelimitedRecords, delimiterOf, headerOf } from '../scan/delimited-records.ts';
import { fileLines, fileText } from '../scan/file-text.ts';
import { isFileOfRows } from '../scan/scan-file.ts';
import { insertedRows, unescaped } from '../scan/sql-rows.ts';
import { UsageError } from '../usage-error.ts';

import { bare } from './proof-plan.ts';

/** Rows of one table, as often as they are asked for, always in the same order. */
export interface RowTable {
  readonly name: string;
  /** A server's: it has no order of its own, or that of its keys. */
  readonly unordered?: true;
  rows(): AsyncIterable<Row>;
}

/** Values by column: texts, null, or what JSON nests. */
export type Row = Readonly<Record<string, unknown>>;

/** The tables of a file or of all files of a folder. */
export async function fileTables(path: string, signal: AbortSignal): Promise<RowTable[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`there is no file or folder ${path}`);
  if (!found.isDirectory()) return tablesOf(path, signal);
  const names = (await readdir(path)).filter((name) => isFileOfRows(name) && name !== 'manifest.json').sort();
  if (names.length === 0) throw new UsageError(`${path} holds no files of rows`);
  const tables: RowTable[] = [];
  for (const name of names) tables.push(...(await tablesOf(join(path, name), signal)));
  return tables;
}

/** The tables of a database, held in memory: a server has no order of its own that could be read twice. */
export async function databaseTables(database: Database): Promise<RowTable[]> {
  const tables: RowTable[] = [];
  for await (const { table, sample, refused } of database.sample({ most: mostRows, asText: true })) {
    if (refused !== undefined) throw new UsageError(`${database.label}: ${table}: ${refused}`);
    if (sample.length === mostRows)
      throw new UsageError(
        `${database.label}: ${table} has more than ${mostRows} rows`,
        'export it to files, which are read as streams',
      );
    tables.push({ name: bare(table), unordered: true, rows: () => streamed(sample) });
  }
  return tables;
}

const mostRows = 1_000_000;

async function* streamed(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

async function tablesOf(path: string, signal: AbortSignal): Promise<RowTable[]> {
  if (/\.(csv|tsv|txt)$/i.test(path)) return [{ name: bare(path), rows: () => delimitedRows(path, signal) }];
  if (/\.(ndjson|jsonl)$/i.test(path)) return [{ name: bare(path), rows: () => lineRows(path, signal) }];
  if (/\.json$/i.test(path)) return jsonTables(path);
  const names = new Set<string>();
  for await (const { table } of sqlRows(path, signal)) names.add(table);
  return [...names].map((name) => ({ name, rows: () => rowsOfTable(path, name, signal) }));
}

async function* delimitedRows(path: string, signal: AbortSignal): AsyncGenerator<Row> {
  const records = new DelimitedRecords();
  let header: readonly string[] | undefined;
  let delimiter = ',';
  const rowOf = (record: string): Row => {
    const cells = cellsOf(record, delimiter);
    const names = cells.map((_, i) => header?.[i] ?? columnName(i));
    // What is set is a prototype, not a column.
    if (names.includes('__proto__')) return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
    const row: Record<string, unknown> = {};
    for (const [i, cell] of cells.entries()) row[names[i] as string] = cell;
    return row;
  };
  const read = (record: string): Row | undefined => {
    if (record === '') return undefined;
    if (header) return rowOf(record);
    delimiter = delimiterOf(record);
    const named = headerOf(record, delimiter);
    header = named ?? [];
    return named ? undefined : rowOf(record);
  };
  for await (const piece of fileText(path, signal))
    for (const record of records.push(piece)) {
      const row = read(record);
      if (row) yield row;
    }
  for (const record of records.end()) {
    const row = read(record);
    if (row) yield row;
  }
}

async function* lineRows(path: string, signal: AbortSignal): AsyncGenerator<Row> {
  for await (const line of fileLines(path, signal)) if (line.trim() !== '') yield parsed(path, line) as Row;
}

async function jsonTables(path: string): Promise<RowTable[]> {
  const root = parsed(path, await readFile(path, 'utf8'));
  if (Array.isArray(root)) return [{ name: bare(path), rows: () => streamed(root as Row[]) }];
  return Object.entries(Object(root) as object).flatMap(([name, rows]) =>
    Array.isArray(rows) ? [{ name, rows: () => streamed(rows as Row[]) }] : [],
  );
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // biome-ignore lint/style/useErrorCause: the parser's words show what stands there
    throw new UsageError(`${path} holds a line that is no JSON`);
  }
}

async function* rowsOfTable(path: string, name: string, signal: AbortSignal): AsyncGenerator<Row> {
  for await (const { table, row } of sqlRows(path, signal)) if (table === name) yield row;
}

async function* sqlRows(path: string, signal: AbortSignal): AsyncGenerator<{ table: string; row: Row }> {
  let copying: { table: string; columns: string[] } | undefined;
  for await (const line of fileLines(path, signal)) {
    if (copying) {
      const { table, columns } = copying;
      if (line === '\\.') copying = undefined;
      else
        yield {
          table,
          row: Object.fromEntries(
            line.split('\t').map((cell, i) => [columns[i] ?? `column ${i + 1}`, unescaped(cell)]),
          ),
        };
      continue;
    }
    const copy = /^COPY\s+(\S+)\s*\(([^)]*)\)\s+FROM\s+stdin/i.exec(line);
    if (copy)
      copying = {
        table: unquoted(copy[1] as string),
        columns: (copy[2] as string).split(',').map((each) => unquoted(each.trim())),
      };
    const inserted = copy ? undefined : insertedRows(line);
    if (!inserted) continue;
    const columns = inserted.columns.map(unquoted);
    for (const row of inserted.rows)
      yield {
        table: unquoted(inserted.table),
        row: Object.fromEntries(row.map((cell, i) => [columns[i] ?? '', cell])),
      };
  }
}

function unquoted(name: string): string {
  return (name.split('.').at(-1) as string).replace(/^["`]|["`]$/g, '');
}
