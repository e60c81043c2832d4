import { JsonFault, parseJson } from '../../definition/json-text.ts';

import { JsonItems, JsonItemsFault } from '../json-items.ts';
import { CsvRecords } from '../origin/csv-records.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

import { counted } from './counted.ts';
import type { Declared, FileRecord, Headless, RecordCells, SomeRecords } from './file-record.ts';
import { breaksIn, linesOf, type RowText, type TextBlock } from './row-text.ts';
import { sql } from './sql-records.ts';

export type RowsKind = 'csv' | 'ndjson' | 'json' | 'sql';

type Read = (text: RowText, declare: (declared: Declared) => void, headless?: Headless) => AsyncIterable<SomeRecords>;

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
  const recordEnding = (line: string): FileRecord | undefined => {
    held.push(line);
    if (hasOddQuotes(line)) isOpen = !isOpen;
    if (isOpen && held.length > mostLines)
      throw new OriginFailure(`${text.place(number - mostLines)}: a quote is never closed`);
    if (isOpen) return undefined;
    const record = recordOf(held.join('\n'), number - held.length + 1);
    held = [];
    return record;
  };
  for await (const { lines, line: first, isWhole } of linesOf(text)) {
    const records: FileRecord[] = [];
    for (const [index, line] of lines.entries()) {
      number = first + index;
      const record = recordEnding(line);
      if (record) records.push(record);
    }
    yield { records, isBetween: isWhole && !isOpen };
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

async function* ndjson(text: RowText) {
  for await (const { lines, line: first, isWhole } of linesOf(text)) {
    const records: FileRecord[] = [];
    for (const [index, line] of lines.entries())
      if (line.trim() !== '')
        records.push({ table: undefined, line: first + index, text: line, read: () => objectCells(line) });
    yield { records, isBetween: isWhole };
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
    for await (const { text: piece, line: first } of wholeJson(text, headless !== undefined)) {
      line = first;
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
      yield { records, isBetween: items.isBetween };
    }
    items.end();
  } catch (error) {
    if (!(error instanceof JsonItemsFault)) throw error;
    const what = error.kind === 'no array' ? 'no array of rows' : 'no JSON, or cut off';
    // biome-ignore lint/style/useErrorCause: it says nothing more
    throw new OriginFailure(`${text.place(line)}: behind row ${error.items + text.passed} this is ${what}`);
  }
}

/** Of a part in the middle what stands around it: another part has it. */
async function* wholeJson(text: RowText, isHeadless: boolean): AsyncGenerator<TextBlock> {
  if (isHeadless) yield { text: '[', line: 1 };
  let isFirst = isHeadless;
  for await (const block of text.blocks()) {
    yield isFirst ? { ...block, text: block.text.replace(/^\s*,/, ' ') } : block;
    isFirst = false;
  }
  if (!text.isLast) yield { text: ']', line: text.line };
}
