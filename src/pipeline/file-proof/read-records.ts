import { JsonFault, parseJson } from '../../definition/json-text.ts';

import { JsonItems, JsonItemsFault } from '../json-items.ts';
import { CsvRecords } from '../origin/csv-records.ts';
import { OriginFailure } from '../origin/origin-failure.ts';
import { copiedTable, dumpLines, insertedRows, unescaped } from '../scan/sql-rows.ts';

import type { Declared, FileRecord, Headless, RecordCells } from './file-record.ts';
import { linesOf, type RowText } from './row-text.ts';

export type RowsKind = 'csv' | 'ndjson' | 'json' | 'sql';

type Read = (text: RowText, declare: (declared: Declared) => void, headless?: Headless) => AsyncIterable<FileRecord[]>;

/** The rows of a file in its order, some at a time. Throws `OriginFailure` where the rest of it cannot be read. */
export const recordsOf: Readonly<Record<RowsKind, Read>> = { csv, ndjson, json, sql };

/** A quote that swallows more lines than that was never closed. */
const mostLines = 10_000;

async function* csv(text: RowText, declare: (declared: Declared) => void, headless?: Headless) {
  let columns = headless?.columns;
  let held: string[] = [];
  let isOpen = false;
  let number = 0;
  const recordOf = (line: string, at: number): FileRecord | undefined => {
    const own = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (!columns) {
      columns = cellsOf(own, text.name).cells.map((name) => name ?? '');
      declare({ table: undefined, columns, line: at });
      return undefined;
    }
    if (own === '' && columns.length > 1) return undefined;
    const header = columns;
    return { table: undefined, line: at, text: own, read: () => csvCells(own, header, text.name) };
  };
  for await (const lines of linesOf(text)) {
    const records: FileRecord[] = [];
    for (const line of lines) {
      number++;
      held.push(line);
      if (hasOddQuotes(line)) isOpen = !isOpen;
      if (isOpen && held.length > mostLines)
        throw new OriginFailure(`${text.place(number - mostLines)}: a quote is never closed`);
      if (isOpen) continue;
      const record = recordOf(held.length === 1 ? line : held.join('\n'), number - held.length + 1);
      held = [];
      if (record) records.push(record);
    }
    yield records;
  }
  if (isOpen) throw new OriginFailure(`${text.place(number - held.length + 1)}: a quote is never closed`);
}

function hasOddQuotes(line: string): boolean {
  let isOdd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

function cellsOf(
  record: string,
  name: string,
): { readonly cells: readonly (string | null)[]; readonly fault?: string } {
  const records = new CsvRecords(name);
  try {
    const [cells = []] = [...records.add(`${record}\n`), ...records.end()];
    return { cells };
  } catch (error) {
    if (!(error instanceof OriginFailure)) throw error;
    return { cells: [], fault: error.message.replace(/^.*record \d+: /s, '') };
  }
}

function csvCells(record: string, columns: readonly string[], name: string): RecordCells {
  const { cells, fault } = cellsOf(record, name);
  return fault === undefined ? counted(columns, cells) : { columns, cells: [], fault };
}

function counted(columns: readonly string[], cells: readonly (string | null)[]): RecordCells {
  const fault = `${cells.length} values, and there are ${columns.length} columns`;
  return cells.length === columns.length ? { columns, cells } : { columns, cells, fault };
}

async function* ndjson(text: RowText) {
  let number = 0;
  for await (const lines of linesOf(text)) {
    const records: FileRecord[] = [];
    for (const line of lines) {
      number++;
      if (line.trim() !== '')
        records.push({ table: undefined, line: number, text: line, read: () => objectCells(line) });
    }
    yield records;
  }
}

function objectCells(text: string): RecordCells {
  try {
    const node = parseJson(text, 0, text.length);
    if (node.kind !== 'object') return { columns: [], cells: [], fault: 'it is no object' };
    const columns = node.entries.map(({ key }) => key.text);
    const twice = columns.find((each, at) => columns.indexOf(each) !== at);
    if (twice !== undefined) return { columns: [], cells: [], fault: `\`${twice}\` is there twice` };
    const cells = node.entries.map(({ value }) => (value.kind === 'null' ? null : text.slice(value.start, value.end)));
    return { columns, cells };
  } catch (error) {
    if (error instanceof JsonFault) return { columns: [], cells: [], fault: 'it is no JSON' };
    throw error;
  }
}

async function* json(text: RowText, _: unknown, headless?: Headless) {
  const items = new JsonItems('tables');
  let line = 1;
  try {
    for await (const piece of wholeJson(text, headless !== undefined)) {
      const records: FileRecord[] = [];
      let counted = 0;
      for (const { table, text: item } of items.add(piece)) {
        line += breaksIn(piece.slice(counted, items.at));
        counted = items.at;
        if (item === undefined) continue;
        const own = item.trim();
        const start = line - breaksIn(item.trimStart());
        records.push({ table, line: start, text: own, read: () => objectCells(own) });
      }
      line += breaksIn(piece.slice(counted));
      yield records;
    }
    items.end();
  } catch (error) {
    if (!(error instanceof JsonItemsFault)) throw error;
    const what = error.kind === 'no array' ? 'no array of rows' : 'no JSON, or cut off';
    // biome-ignore lint/style/useErrorCause: it says nothing more
    throw new OriginFailure(`${text.place(line)}: behind row ${error.items} this is ${what}`);
  }
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Of a part in the middle what stands around it: another part has it. */
async function* wholeJson(text: RowText, isHeadless: boolean): AsyncGenerator<string> {
  if (isHeadless) yield '[';
  let isFirst = isHeadless;
  for await (const piece of text.pieces()) {
    yield isFirst ? piece.replace(/^\s*,/, '') : piece;
    isFirst = false;
  }
  if (!text.isLast) yield ']';
}

async function* sql(text: RowText, declare: (declared: Declared) => void, headless?: Headless) {
  let copying: Headless | undefined;
  let number = 1;
  async function* lines() {
    for await (const some of linesOf(text))
      for (const line of some) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  let records: FileRecord[] = [];
  for await (const line of dumpLines(text.name, headless ? withCopy(headless, lines()) : lines())) {
    const at = number;
    number += 1 + breaksIn(line);
    const copy = copying ? undefined : copiedTable(line);
    // Its head is no line of the file.
    if (copy && headless && at === 1) number--;
    if (copying && line === '\\.') copying = undefined;
    else if (copying) records.push(copiedRecord(copying, line, at));
    else if (copy) {
      copying = { table: copy.table, columns: copy.columns.map(bare) };
      declare({ ...copying, line: at });
    } else records.push(...insertedRecords(line, at, declare));
    if (records.length < 1024) continue;
    yield records;
    records = [];
  }
  yield records;
  if (copying && text.isLast)
    throw new OriginFailure(`${text.place(number)}: the rows of ${copying.table} are cut off`);
}

/** The head that another part has, which tells lines of rows from statements. */
async function* withCopy({ table, columns }: Headless, lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield `COPY ${table} (${columns.map((name) => `"${name}"`).join(', ')}) FROM stdin;`;
  yield* lines;
}

function copiedRecord({ table, columns }: Headless, line: string, at: number): FileRecord {
  return { table, line: at, text: line, read: () => counted(columns, line.split('\t').map(unescaped)) };
}

function insertedRecords(statement: string, at: number, declare: (declared: Declared) => void): FileRecord[] {
  const inserted = insertedRows(statement);
  if (!inserted) return [];
  const columns = inserted.columns.map(bare);
  declare({ table: inserted.table, columns, line: at });
  return inserted.rows.map((cells, index) => ({
    table: inserted.table,
    line: at + (inserted.lines[index] ?? 0),
    text: undefined,
    read: () => counted(columns.length > 0 ? columns : cells.map(() => ''), cells),
  }));
}

function bare(name: string): string {
  return name.replace(/^(["`])(.*)\1$/s, (_, quote: string, inside: string) => inside.replaceAll(quote + quote, quote));
}
