import { createReadStream } from 'node:fs';

import { JsonFault, type JsonNode, parseJson } from '../../definition/json-text.ts';
import type { RowsFormat } from '../../definition/with-rows-file.ts';

import { CsvRecords } from './csv-records.ts';
import { OriginFailure } from './origin-failure.ts';

/** A row of real data: texts by column; a column that it does not have is not there. */
export type RealRow = ReadonlyMap<string, string | null>;

/** Rows of real data, some at a time, in the origin's order. Every column that the origin has comes in its first batch. */
export interface Origin {
  /** For people: a file's name, a database's without its password. */
  readonly name: string;
  readonly rows: AsyncIterable<readonly RealRow[]>;
  /** Rows may leave columns out, and later ones may have more. */
  readonly open?: boolean;
}

const batch = 1024;

/** The rows of a file, read once, from its beginning to its end. */
export function fileOrigin(name: string, path: string, format: RowsFormat): Origin {
  return { name, rows: batched(readers[format](name, texts(name, path))) };
}

type Texts = AsyncIterable<string>;

const readers: Readonly<Record<RowsFormat, (name: string, parts: Texts) => AsyncIterable<RealRow>>> = {
  csv: csvRows,
  ndjson: ndjsonRows,
  json: jsonRows,
};

async function* texts(name: string, path: string): Texts {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Uint8Array, { stream: true });
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

async function* csvRows(name: string, parts: Texts): AsyncIterable<RealRow> {
  const records = new CsvRecords(name);
  let header: readonly string[] | undefined;
  const rowOf = (record: (string | null)[]): RealRow | undefined => {
    if (!header) {
      header = headerOf(name, record);
      return undefined;
    }
    // A line with nothing on it is none, unless there is one column alone.
    if (record.length === 1 && record[0] === null && header.length > 1) return undefined;
    if (record.length !== header.length)
      throw new OriginFailure(
        `${name}, record ${records.records}: ${record.length} values, and the header has ${header.length}`,
      );
    return new Map(header.map((column, at) => [column, record[at] as string | null]));
  };
  const all = async function* () {
    for await (const part of parts) yield* records.add(part);
    yield* records.end();
  };
  for await (const record of all()) {
    const row = rowOf(record);
    if (row) yield row;
  }
  if (!header) throw new OriginFailure(`${name} is empty: it needs a line with the columns’ names`);
}

function headerOf(name: string, record: readonly (string | null)[]): readonly string[] {
  const names = record.map((each) => each ?? '');
  if (names.includes('')) throw new OriginFailure(`${name}: column ${names.indexOf('') + 1} has no name`);
  const twice = names.find((each, at) => names.indexOf(each) !== at);
  if (twice !== undefined) throw new OriginFailure(`${name}: two columns are called \`${twice}\``);
  return names;
}

async function* ndjsonRows(name: string, parts: Texts): AsyncIterable<RealRow> {
  let held = '';
  let line = 0;
  const rowsIn = function* (lines: readonly string[]): Generator<RealRow> {
    for (const text of lines) {
      line++;
      if (text.trim() !== '') yield objectRow(name, `line ${line}`, text, parsed(name, `line ${line}`, text));
    }
  };
  for await (const part of parts) {
    const lines = (held + part).split('\n');
    held = lines.pop() as string;
    yield* rowsIn(lines);
  }
  yield* rowsIn([held]);
}

/** An array of objects: the one format that is read as a whole. */
async function* jsonRows(name: string, parts: Texts): AsyncIterable<RealRow> {
  const all: string[] = [];
  for await (const part of parts) all.push(part);
  const text = all.join('');
  const root = parsed(name, 'the file', text);
  if (root.kind !== 'array') throw new OriginFailure(`${name} is no array of objects`);
  for (const [at, item] of root.items.entries()) yield objectRow(name, `item ${at + 1}`, text, item);
}

function parsed(name: string, place: string, text: string): JsonNode {
  try {
    return parseJson(text, 0, text.length);
  } catch (error) {
    // What it says may be a part of a value.
    throw error instanceof JsonFault ? new OriginFailure(`${name}, ${place}: this is no JSON`) : error;
  }
}

function objectRow(name: string, place: string, text: string, node: JsonNode): RealRow {
  if (node.kind !== 'object') throw new OriginFailure(`${name}, ${place}: expected an object, a row`);
  const row = new Map(node.entries.map(({ key, value }) => [key.text, valueText(text, value)]));
  if (row.size < node.entries.length) throw new OriginFailure(`${name}, ${place}: a column is there twice`);
  return row;
}

/** Numbers with all their digits; lists and objects as JSON. */
function valueText(text: string, node: JsonNode): string | null {
  if (node.kind === 'null') return null;
  return node.kind === 'object' || node.kind === 'array' ? text.slice(node.start, node.end) : node.text;
}

async function* batched(rows: AsyncIterable<RealRow>): AsyncIterable<readonly RealRow[]> {
  let held: RealRow[] = [];
  for await (const row of rows) {
    held.push(row);
    if (held.length < batch) continue;
    yield held;
    held = [];
  }
  yield held;
}
