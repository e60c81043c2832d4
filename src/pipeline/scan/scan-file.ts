import { basename, extname } from 'node:path';

import { delimiterOf } from '../../base/delimiter.ts';
import { kept } from '../../base/kept.ts';
import { plainName } from '../../base/plain-name.ts';

import { ObservedColumns } from '../../detect/observed-columns.ts';
import { wholeFile } from '../file-bytes.ts';
import { OriginFailure } from '../origin/origin-failure.ts';
import { UsageError } from '../usage-error.ts';

import { cellsOf, columnName, DelimitedRecords, headerOf } from './delimited-records.ts';
import { fileLines, fileText } from './file-text.ts';
import type { ObservedTable } from './observed-table.ts';
import { SpreadSample } from './spread-sample.ts';
import { copiedTable, dumpLines, type InsertedRows, insertedRows, unescaped } from './sql-rows.ts';

type FileReader = (path: string, table: string, most: number, signal: AbortSignal) => Promise<ObservedTable[]>;

const readers: Readonly<Record<string, FileReader>> = {
  '.csv': readDelimited,
  '.tsv': readDelimited,
  '.txt': readDelimited,
  '.ndjson': readLines,
  '.jsonl': readLines,
  '.json': readJson,
  '.sql': readSql,
};

/** Whether a path is of a file of rows, by its name. */
export function isFileOfRows(path: string): boolean {
  return extensionOf(path) in readers;
}

function extensionOf(path: string): string {
  return extname(plainName(path)).toLowerCase();
}

/** The tables of a file, with rows that are spread over it. A file that cannot be read as its name says is wrong usage. */
export async function scanFile(path: string, most: number, signal: AbortSignal): Promise<ObservedTable[]> {
  const reader = readers[extensionOf(path)];
  if (!reader)
    throw new UsageError(`${path} is no file of rows`, `files of rows end in ${Object.keys(readers).join(', ')}`);
  try {
    return await reader(path, basename(plainName(path)).replace(/\.[^.]*$/, ''), most, signal);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'ENOENT' && code !== 'EACCES') throw error;
    // biome-ignore lint/style/useErrorCause: nothing but the path is worth telling
    throw new UsageError(code === 'ENOENT' ? `there is no file ${path}` : `${path} may not be read`);
  }
}

async function readDelimited(path: string, table: string, most: number, signal: AbortSignal) {
  const records = new DelimitedRecords();
  const sample = new SpreadSample<string>(most);
  let header: readonly string[] | undefined;
  let delimiter = ',';
  const take = (record: string) => {
    if (record === '') return;
    if (header === undefined) {
      delimiter = delimiterOf(record);
      header = headerOf(record, delimiter);
      if (header) return;
      header = [];
    }
    if (sample.next()) sample.take(record);
  };
  for await (const piece of fileText(path, signal)) for (const record of records.push(piece)) take(record);
  for (const record of records.end(path)) take(record);
  const observed = new ObservedColumns();
  observed.declare(header ?? []);
  for (const record of sample.rows)
    cellsOf(record, delimiter).forEach((cell, i) => {
      observed.add(header?.[i] ?? columnName(i), cell);
    });
  return [tableOf(path, table, observed, sample)];
}

async function readLines(path: string, table: string, most: number, signal: AbortSignal) {
  const sample = new SpreadSample<readonly [string, number]>(most);
  let number = 0;
  for await (const line of fileLines(path, signal)) {
    number++;
    if (line.trim() !== '' && sample.next()) sample.take([line, number]);
  }
  const observed = new ObservedColumns();
  for (const [line, at] of sample.rows)
    addObject(observed, parsedAt(`${path}, line ${at}`, line.replace(/^\uFEFF/, '')));
  return [tableOf(path, table, observed, sample)];
}

/** Larger ones are refused: they would have to be held as a whole. */
const mostJson = 256 * 1024 * 1024;

async function readJson(path: string, table: string, most: number, signal: AbortSignal) {
  const bytes = await wholeFile(path, mostJson, { signal });
  if (!bytes) throw new UsageError(`${path} is larger than 256 MiB`, 'write it as NDJSON, an object a line');
  const root = parsedAt(path, new TextDecoder().decode(bytes));
  const lists = Array.isArray(root) ? [[table, root] as const] : listsOf(root, table);
  return lists.map(([name, rows]) => {
    const sample = new SpreadSample<unknown>(most);
    for (const row of rows) if (sample.next()) sample.take(row);
    const observed = new ObservedColumns();
    for (const row of sample.rows) addObject(observed, row);
    return tableOf(path, name, observed, sample);
  });
}

/** Arrays by dataset, as dumps have them; else the object is the one row. */
function listsOf(root: unknown, table: string): (readonly [string, readonly unknown[]])[] {
  const lists = Object.entries(Object(root) as object).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  return lists.length > 0 && lists.length === Object.keys(Object(root) as object).length ? lists : [[table, [root]]];
}

function addObject(observed: ObservedColumns, row: unknown): void {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) observed.add('value', row);
  else for (const [key, value] of Object.entries(row)) observed.add(key, value);
}

function parsedAt(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // biome-ignore lint/style/useErrorCause: the parser's words show what stands there
    throw new OriginFailure(`${place}: this is no JSON`);
  }
}

/** COPY blocks and INSERT statements, as pg_dump and data-cli write them. */
async function readSql(path: string, _table: string, most: number, signal: AbortSignal) {
  const tables = new SampledTables(most);
  /** The table of the COPY block that the line stands in, and its columns. */
  let copying: { readonly table: string; readonly columns: readonly string[] } | undefined;
  for await (const line of dumpLines(path, fileLines(path, signal))) {
    if (copying) {
      if (line === '\\.') copying = undefined;
      else tables.add(copying.table, copying.columns, () => line.split('\t').map(unescaped));
      continue;
    }
    const copy = copiedTable(line);
    if (copy) {
      copying = { table: bare(copy.table), columns: copy.columns.map(bare) };
      tables.declare(copying.table, copying.columns);
      continue;
    }
    const insert = insertedRows(line);
    if (!insert) continue;
    const [table, columns] = [bare(insert.table), columnsOf(insert)];
    tables.declare(table, columns);
    for (const row of insert.rows) tables.add(table, columns, () => row);
  }
  return tables.observed(path);
}

type NamedCells = readonly (readonly [column: string, cell: string | null])[];

/** What a file has of its tables: their columns, and some rows of each. */
class SampledTables {
  readonly #tables = new Map<string, { observed: ObservedColumns; sample: SpreadSample<NamedCells> }>();

  constructor(private readonly most: number) {}

  declare(table: string, columns: readonly string[]): void {
    this.#at(table).observed.declare(columns);
  }

  /** Another row; its cells are asked for only where it is taken. */
  add(table: string, columns: readonly string[], cells: () => readonly (string | null)[]): void {
    const { sample } = this.#at(table);
    if (sample.next()) sample.take(cells().map((cell, i) => [columns[i] ?? columnName(i), cell]));
  }

  observed(path: string): ObservedTable[] {
    return [...this.#tables].map(([name, { observed, sample }]) => {
      for (const row of sample.rows) for (const [column, cell] of row) observed.add(column, cell);
      return tableOf(path, name, observed, sample);
    });
  }

  #at(table: string) {
    return kept(this.#tables, table, () => ({
      observed: new ObservedColumns(),
      sample: new SpreadSample<NamedCells>(this.most),
    }));
  }
}

/** The names of the columns, or what stands for them. */
function columnsOf({ columns, rows }: InsertedRows): readonly string[] {
  return columns.length > 0 ? columns.map(bare) : (rows[0] ?? []).map((_, i) => columnName(i));
}

/** The last part of a name, without its quotes. */
function bare(name: string): string {
  return (name.split('.').at(-1) as string).replace(/^["`]|["`]$/g, '');
}

function tableOf(
  path: string,
  table: string,
  { columns, left }: ObservedColumns,
  sample: SpreadSample<unknown>,
): ObservedTable {
  return {
    source: path,
    table,
    kind: 'file',
    rows: sample.seen,
    looked: sample.rows.length,
    ...(left > 0 && { note: `${left} values lie under paths beyond the first 2,000, which were not looked at` }),
    columns,
  };
}
