import { textOfBytes } from '../../values/bytes-text.ts';

import { deepest, JsonFault, type JsonNode, JsonTooDeep, parseJson } from '../../definition/json-text.ts';
import type { RowsFormat } from '../../definition/with-rows-file.ts';

import {
  type OriginBatch,
  type OriginDatabase,
  type OriginPart,
  type OriginSource,
  type OriginTable,
  originRows,
  type RealBatch,
} from '../../targets/target.ts';

import { fileBytes } from '../file-bytes.ts';
import { JsonItems, JsonItemsFault } from '../json-items.ts';
import { leafOf } from '../masking/json-leaf.ts';

import { CsvRecords } from './csv-records.ts';
import { OriginFailure } from './origin-failure.ts';

/** A row of real data: texts by column; a column that it does not have is not there. */
type RealRow = ReadonlyMap<string, string | null>;

/** Rows of real data, in batches, in the origin's order. */
export interface Origin {
  /** For people: a file's name, a database's without its password. */
  readonly name: string;
  readonly batches: AsyncIterable<RealBatch>;
  /** Rows may leave columns out, and later batches may have more. Else every batch has all. */
  readonly open?: boolean;
  /** Of a database's: what a part of its rows is asked for by. */
  readonly server?: OriginServer;
  /** What a server says of the table's columns; asked when no more rows are read. */
  readonly described?: () => Promise<readonly DescribedColumn[]>;
}

/** Where rows of an origin are read that is a database. */
export interface OriginServer {
  /** Two origins of one database have the same. */
  readonly address: string;
  readonly source: OriginSource;
  database(): Promise<OriginDatabase>;
  /** A part of the rows; `only`: columns that are wanted, the others are null. Absent: all that fields are declared for. */
  rows(part: OriginPart | undefined, only?: readonly string[]): AsyncIterable<RealBatch>;
}

export type DescribedColumn = OriginTable['columns'][number];

/** The rows of a file, read once, from its beginning to its end. */
export function fileOrigin(name: string, path: string, format: RowsFormat, readAs: ReadAs): Origin {
  const parts = texts(name, path);
  if (format === 'csv') return { name, batches: csvBatches(name, parts) };
  const rows = format === 'json' ? jsonRows(name, parts, readAs) : ndjsonRows(name, parts, readAs);
  return { name, batches: batched(rows), open: true };
}

/** Columns of JSON files whose values are none of what their text says. */
interface ReadAs {
  /** Read as JSON, whatever they hold. */
  readonly documents: ReadonlySet<string>;
  /** Bytes: base64, as dumps have them, Extended JSON, or `\x…`. */
  readonly bytes: ReadonlySet<string>;
}

type Texts = AsyncIterable<string>;

async function* texts(name: string, path: string): Texts {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of fileBytes(path, { name })) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw failureOf(name, error);
  }
}

/** Without what the error says: it may be a part of a value. */
function failureOf(name: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return new OriginFailure(`${name} is not UTF-8`);
  if (code === undefined) return error;
  return new OriginFailure(code === 'ENOENT' ? `there is no file ${name}` : `${name} cannot be read (${code})`);
}

async function* csvBatches(name: string, parts: Texts): AsyncIterable<OriginBatch> {
  const records = new CsvRecords(name, null);
  let header: readonly string[] | undefined;
  let cells: (string | null)[][] = [];
  let count = 0;
  const batch = (columns: readonly string[]): OriginBatch => {
    const made = { columns, cells, count };
    cells = columns.map(() => []);
    count = 0;
    return made;
  };
  const add = (columns: readonly string[], record: readonly (string | null)[]): void => {
    // A line with nothing on it is none, unless there is one column alone.
    if (record.length === 1 && record[0] === null && columns.length > 1) return;
    if (record.length !== columns.length)
      throw new OriginFailure(
        `${name}, record ${records.records}: ${record.length} values, and the header has ${columns.length}`,
      );
    for (let i = 0; i < record.length; i++) (cells[i] as (string | null)[]).push(record[i] as string | null);
    count++;
  };
  const all = async function* () {
    for await (const part of parts) yield records.add(part);
    yield records.end();
  };
  for await (const found of all())
    for (const record of found) {
      if (header) add(header, record);
      else {
        header = headerOf(name, record);
        cells = header.map(() => []);
      }
      if (count === originRows) yield batch(header);
    }
  if (!header) throw new OriginFailure(`${name} is empty: it needs a line with the columns’ names`);
  yield batch(header);
}

function headerOf(name: string, record: readonly (string | null)[]): readonly string[] {
  const names = record.map((each) => each ?? '');
  if (names.includes('')) throw new OriginFailure(`${name}: column ${names.indexOf('') + 1} has no name`);
  const twice = names.find((each, at) => names.indexOf(each) !== at);
  if (twice !== undefined) throw new OriginFailure(`${name}: two columns are called \`${twice}\``);
  return names;
}

async function* ndjsonRows(name: string, parts: Texts, readAs: ReadAs): AsyncIterable<RealRow> {
  let held = '';
  let line = 0;
  const rowsIn = function* (lines: readonly string[]): Generator<RealRow> {
    for (const text of lines) {
      line++;
      if (text.trim() !== '') yield objectRow(name, `line ${line}`, text, parsed(name, `line ${line}`, text), readAs);
    }
  };
  for await (const part of parts) {
    const lines = (held + part).split('\n');
    held = lines.pop() as string;
    yield* rowsIn(lines);
  }
  yield* rowsIn([held]);
}

/** An array of objects. */
async function* jsonRows(name: string, parts: Texts, readAs: ReadAs): AsyncIterable<RealRow> {
  const items = new JsonItems();
  let count = 0;
  const rowsIn = function* (part: string): Generator<RealRow> {
    for (const { text } of items.add(part)) {
      if (text === undefined) continue;
      const place = `item ${++count}`;
      yield objectRow(name, place, text, parsed(name, place, text), readAs);
    }
  };
  try {
    for await (const part of parts) yield* rowsIn(part);
    items.end();
  } catch (error) {
    throw error instanceof JsonItemsFault ? itemsFailure(name, error) : error;
  }
}

function itemsFailure(name: string, { kind, items }: JsonItemsFault): OriginFailure {
  return new OriginFailure(
    kind === 'no array' ? `${name} is no array of objects` : `${name}, behind item ${items}: this is no JSON`,
  );
}

/** What a place of real data nests is more than is read. */
export function tooDeep(place: string): OriginFailure {
  const help = 'leave what nests so deep out of the origin: nothing looks so far inside';
  return new OriginFailure(`${place}: more than ${deepest} levels of JSON are nested there`, { help });
}

function parsed(name: string, place: string, text: string): JsonNode {
  try {
    return parseJson(text, 0, text.length);
  } catch (error) {
    if (error instanceof JsonTooDeep) throw tooDeep(`${name}, ${place}`);
    // What it says may be a part of a value.
    throw error instanceof JsonFault ? new OriginFailure(`${name}, ${place}: this is no JSON`) : error;
  }
}

function objectRow(name: string, place: string, text: string, node: JsonNode, readAs: ReadAs): RealRow {
  if (node.kind !== 'object') throw new OriginFailure(`${name}, ${place}: expected an object, a row`);
  const row = new Map(
    node.entries.map(({ key: { text: column }, value }) => [
      column,
      readAs.bytes.has(column)
        ? bytesOf(
            text,
            value,
            () => new OriginFailure(`${name}, ${place}: \`${column}\` is no base64, which bytes are in JSON`),
          )
        : valueText(text, value, readAs.documents.has(column)),
    ]),
  );
  if (row.size < node.entries.length) throw new OriginFailure(`${name}, ${place}: a column is there twice`);
  return row;
}

/** Numbers with all their digits; lists and objects as JSON, but those that stand for a value of MongoDB. */
function valueText(text: string, node: JsonNode, isDocument: boolean): string | null {
  if (node.kind === 'null') return null;
  if (!isDocument && node.kind === 'object') return leafOf(node)?.text || text.slice(node.start, node.end);
  return isDocument || node.kind === 'array' || node.kind === 'object' ? text.slice(node.start, node.end) : node.text;
}

/** `\x` and digits of what stands for bytes. */
function bytesOf(text: string, node: JsonNode, failure: () => Error): string | null {
  if (node.kind === 'null') return null;
  const base64 = node.kind === 'string' ? node.text : leafOf(node)?.base64;
  if (base64 === undefined || base64.startsWith('\\x')) return base64 ?? valueText(text, node, false);
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw failure();
  return textOfBytes(bytes);
}

async function* batched(rows: AsyncIterable<RealRow>): AsyncIterable<OriginBatch> {
  let held: RealRow[] = [];
  for await (const row of rows) {
    held.push(row);
    if (held.length < originRows) continue;
    yield batchOf(held);
    held = [];
  }
  yield batchOf(held);
}

/** Rows that name their columns, under all that one of them names. */
function batchOf(rows: readonly RealRow[]): OriginBatch {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { columns, cells: columns.map((column) => rows.map((row) => row.get(column) ?? null)), count: rows.length };
}
