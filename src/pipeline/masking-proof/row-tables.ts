import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { delimiterOf } from '../../base/delimiter.ts';
import { plainName } from '../../base/plain-name.ts';

import type { Database } from '../../targets/database.ts';

import { type JsonItem, JsonItems, JsonItemsFault } from '../json-items.ts';
import { cellsOf, columnName, DelimitedRecords, headerOf } from '../scan/delimited-records.ts';
import { fileLines, fileText } from '../scan/file-text.ts';
import { isFileOfRows } from '../scan/scan-file.ts';
import { copiedTable, dumpLines, insertedRows, unescaped } from '../scan/sql-rows.ts';
import { statIfThere } from '../stat-if-there.ts';
import { UsageError } from '../usage-error.ts';

import { exactRow } from './exact-json.ts';
import { batchRows, columnIn, inBatches, type Row, type RowBatch } from './row-batch.ts';
import { storedBatches } from './stored-batches.ts';
import { inFull } from './table-names.ts';

/** Rows of one table, as often as they are asked for, always in the same order. */
export interface RowTable {
  readonly name: string;
  /** A server's: it has no order of its own, or that of its keys. */
  readonly unordered?: true;
  /** How many rows there are, where that is known without reading them. */
  readonly count?: number;
  batches(): AsyncIterable<RowBatch>;
}

/** The tables of a file or of all files of a folder. */
export async function fileTables(path: string, signal: AbortSignal): Promise<RowTable[]> {
  const found = await statIfThere(path);
  if (!found) throw new UsageError(`there is no file or folder ${path}`);
  if (!found.isDirectory()) return tablesOf(path, signal);
  await refuseShard(path);
  const names = (await readdir(path)).filter((name) => isFileOfRows(name) && name !== 'manifest.json').sort();
  if (names.length === 0) throw new UsageError(`${path} holds no files of rows`);
  const tables: RowTable[] = [];
  for (const name of names) tables.push(...(await tablesOf(join(path, name), signal)));
  return tables;
}

/** Of a part of the rows neither counts nor references hold, and of CSV and JSON only the first has its beginning. */
async function refuseShard(folder: string): Promise<void> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  const [, index = '', of = ''] = /"shard":\s*\{\s*"index":\s*(\d+),\s*"of":\s*(\d+)/.exec(text) ?? [];
  if (Number(of) < 2) return;
  const help = 'put the files of all shards together, each behind the one before (`cat 1/users.csv 2/users.csv`)';
  throw new UsageError(`${folder} is shard ${index} of ${of}: a part of the rows proves nothing of all`, help);
}

/** The tables of a database: all are read once and put into a file without a name, for a server has no order of its own that could be read twice. */
export async function databaseTables(database: Database): Promise<RowTable[]> {
  const tables: RowTable[] = [];
  for await (const { table, rows, refused } of database.contents()) {
    if (refused !== undefined) throw new UsageError(`${database.label}: ${table}: ${refused}`);
    tables.push({ name: inFull(table), unordered: true, ...(await storedBatches(rows)) });
  }
  return tables;
}

async function tablesOf(path: string, signal: AbortSignal): Promise<RowTable[]> {
  const plain = plainName(path);
  if (/\.(csv|tsv|txt)$/i.test(plain)) return [{ name: inFull(path), batches: () => delimitedRows(path, signal) }];
  if (/\.(ndjson|jsonl)$/i.test(plain))
    return [{ name: inFull(path), batches: () => inBatches(lineRows(path, signal)) }];
  const names = new Set<string>();
  if (/\.json$/i.test(plain)) {
    for await (const { table } of jsonItems(path, signal)) names.add(table ?? inFull(path));
    const rows = (name: string) => inBatches(jsonRows(path, name, signal));
    return [...names].map((name) => ({ name, batches: () => rows(name) }));
  }
  for await (const { table } of sqlRows(path, signal)) names.add(table);
  return [...names].map((name) => ({ name, batches: () => inBatches(rowsOfTable(path, name, signal)) }));
}

async function* delimitedRows(path: string, signal: AbortSignal): AsyncGenerator<RowBatch> {
  const records = new DelimitedRecords();
  let header: readonly string[] | undefined;
  let delimiter = ',';
  let batch = new DelimitedBatch();
  const read = (record: string): void => {
    if (record === '') return;
    if (header) {
      batch.add(header, cellsOf(record, delimiter));
      return;
    }
    delimiter = delimiterOf(record);
    const named = headerOf(record, delimiter);
    header = named ?? [];
    if (!named) batch.add(header, cellsOf(record, delimiter));
  };
  for await (const piece of fileText(path, signal))
    for (const record of records.push(piece)) {
      read(record);
      if (batch.count < batchRows) continue;
      yield batch.rows();
      batch = new DelimitedBatch();
    }
  for (const record of records.end(path)) read(record);
  if (batch.count > 0) yield batch.rows();
}

/** Records of a file, to be rows by the names of its header. */
class DelimitedBatch {
  readonly #columns = new Map<string, unknown[]>();
  /** The columns of the header, in its order. */
  #named: readonly unknown[][] | undefined;
  count = 0;

  add(header: readonly string[], cells: readonly (string | null)[]): void {
    const row = this.count++;
    if (header.length === cells.length) {
      this.#named ??= header.map((name) => columnIn(this.#columns, name, batchRows));
      for (let i = 0; i < cells.length; i++) (this.#named[i] as unknown[])[row] = cells[i];
    } else
      for (const [i, cell] of cells.entries())
        columnIn(this.#columns, header[i] ?? columnName(i), batchRows)[row] = cell;
  }

  rows(): RowBatch {
    return { count: this.count, columns: this.#columns };
  }
}

async function* lineRows(path: string, signal: AbortSignal): AsyncGenerator<Row> {
  for await (const line of fileLines(path, signal)) if (line.trim() !== '') yield parsed(path, line) as Row;
}

async function* jsonItems(path: string, signal: AbortSignal): AsyncGenerator<JsonItem> {
  const items = new JsonItems('tables');
  try {
    for await (const piece of fileText(path, signal)) yield* items.add(piece);
    items.end();
  } catch (error) {
    if (!(error instanceof JsonItemsFault)) throw error;
    // biome-ignore lint/style/useErrorCause: it says nothing more
    throw new UsageError(`${path} is no JSON: an array of rows, or an object of such arrays`);
  }
}

async function* jsonRows(path: string, name: string, signal: AbortSignal): AsyncGenerator<Row> {
  for await (const { table = inFull(path), text } of jsonItems(path, signal))
    if (table === name && text !== undefined) yield parsed(path, text) as Row;
}

function parsed(path: string, text: string): unknown {
  try {
    return exactRow(text.replace(/^\uFEFF/, ''));
  } catch {
    // biome-ignore lint/style/useErrorCause: the parser's words show what stands there
    throw new UsageError(`${path} holds a line that is no JSON`);
  }
}

async function* rowsOfTable(path: string, name: string, signal: AbortSignal): AsyncGenerator<Row> {
  for await (const { table, row } of sqlRows(path, signal)) if (table === name) yield row;
}

async function* sqlRows(path: string, signal: AbortSignal): AsyncGenerator<{ table: string; row: Row }> {
  let copying: { table: string; columns: readonly string[] } | undefined;
  for await (const line of dumpLines(path, fileLines(path, signal))) {
    if (copying) {
      const { table, columns } = copying;
      if (line === '\\.') copying = undefined;
      else yield { table, row: rowOf(columns, line.split('\t').map(unescaped)) };
      continue;
    }
    const copy = copiedTable(line);
    if (copy) copying = { table: nameIn(copy.table), columns: copy.columns.map(unquoted) };
    const inserted = copy ? undefined : insertedRows(line);
    if (!inserted) continue;
    const { table, columns, rows } = inserted;
    if (columns.length === 0)
      throw new UsageError(
        `${path}: an INSERT into ${unquoted(table)} names no columns`,
        'dump with `--column-inserts`',
      );
    for (const row of rows) yield { table: nameIn(table), row: rowOf(columns.map(unquoted), row) };
  }
}

function rowOf(columns: readonly string[], cells: readonly (string | null)[]): Row {
  return Object.fromEntries(cells.map((cell, i) => [columns[i] ?? columnName(i), cell]));
}

/** A table's name with its schema, without what it is quoted in. */
function nameIn(text: string): string {
  return (text.match(/"[^"]*"|`[^`]*`|[^."`]+/g) ?? []).map((part) => part.replace(/^["`]|["`]$/g, '')).join('.');
}

function unquoted(name: string): string {
  return (name.split('.').at(-1) as string).replace(/^["`]|["`]$/g, '');
}
