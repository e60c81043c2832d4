import { delimiterIn } from '../base/delimiter.ts';

import { type Diagnostic, diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';

import { type GivenCell, type GivenRows, mostFaults } from './given-rows.ts';

/**
 * CSV as RFC 4180 has it, with a header, whose commas, semicolons, tabs or bars are those of the rows. An empty value is NULL, `""` is the empty text; CRLF reads as LF, inside of
 * quotes too. Undefined, and reported, where the file is something else.
 */
export function readCsv(file: SourceFile, report: Report): GivenRows | undefined {
  const records = recordsOf(file, report);
  const [header, ...rows] = records ?? [];
  if (!records) return undefined;
  if (!header) {
    report(
      diagnostic('DC115', "the file is empty: it needs a line with the columns' names", {
        span: { file, start: 0, end: 0 },
      }),
    );
    return undefined;
  }
  const ragged = rows.filter((row) => row.length !== header.length);
  for (const row of ragged.slice(0, mostFaults)) report(raggedRow(file, row, header));
  return checkHeader(file, header, report) && ragged.length === 0
    ? { file, columns: header.map(({ text }) => text), rows }
    : undefined;
}

function checkHeader(file: SourceFile, header: readonly GivenCell[], report: Report): boolean {
  let fits = true;
  const firsts = new Map<string, GivenCell>();
  header.forEach((cell, index) => {
    const first = firsts.get(cell.text);
    firsts.set(cell.text, first ?? cell);
    if (cell.text !== '' && !first) return;
    const message =
      first && cell.text !== '' ? `the column \`${cell.text}\` is there twice` : `column ${index + 1} has no name`;
    const related = first && cell.text !== '' ? [{ message: 'first named here', span: { file, ...place(first) } }] : [];
    report(diagnostic('DC115', message, { span: { file, ...place(cell) }, related }));
    fits = false;
  });
  return fits;
}

function raggedRow(file: SourceFile, row: readonly GivenCell[], header: readonly GivenCell[]): Diagnostic {
  const [first, last] = [row[0], row.at(-1)] as [GivenCell, GivenCell];
  const counts = `${header.length} in the header, ${row.length} in this row`;
  const message = `the row has too ${row.length > header.length ? 'many' : 'few'} values: ${counts}`;
  const help = row.length > header.length ? `a value with \`${delimiterIn(file.text)}\` in it needs quotes` : undefined;
  return diagnostic('DC115', message, { span: { file, start: first.start, end: last.end }, help });
}

function place({ start, end }: GivenCell) {
  return { start, end };
}

/** A record a line; lines with nothing on them are none, unless a line has a single column, where they are NULL. */
function recordsOf(file: SourceFile, report: Report): GivenCell[][] | undefined {
  const { text } = file;
  const length = text.endsWith('\r\n') ? text.length - 2 : text.endsWith('\n') ? text.length - 1 : text.length;
  const delimiter = delimiterIn(text);
  const records: GivenCell[][] = [];
  let record: GivenCell[] = [];
  for (let at = 0; length > 0 && at <= length; ) {
    const cell = cellAt(text, at, length, delimiter);
    if (typeof cell === 'string') {
      const help = cell === unclosed ? undefined : 'put the value in quotes, and write each quote in it twice';
      report(diagnostic('DC114', cell, { span: { file, start: at, end: at }, help }));
      return undefined;
    }
    record.push(cell);
    at = cell.end + 1;
    if (text[cell.end] === delimiter && cell.end < length) continue;
    if (text[cell.end] === '\r') at += 1;
    const blank = record.length === 1 && cell.kind === 'null';
    if (!blank || (records[0]?.length ?? 0) === 1) records.push(record);
    record = [];
  }
  return records;
}

const unclosed = 'the quote that begins this value is never closed';

/** The cell that begins at a position, or what is wrong with it. */
function cellAt(text: string, start: number, length: number, delimiter: string): GivenCell | string {
  if (text[start] !== '"') {
    let end = start;
    while (end < length && !isBreak(text, end, delimiter)) {
      if (text[end] === '"') return 'a quote stands inside of a value that has none around it';
      end += 1;
    }
    return { kind: end === start ? 'null' : 'text', text: text.slice(start, end), quoted: false, start, end };
  }
  let close = start + 1;
  for (; ; close += 2) {
    close = text.indexOf('"', close);
    if (close === -1 || close >= length) return unclosed;
    if (text[close + 1] !== '"') break;
  }
  const end = close + 1;
  if (end < length && !isBreak(text, end, delimiter)) return 'text follows the quote that closes this value';
  const value = text
    .slice(start + 1, close)
    .replaceAll('""', '"')
    .replaceAll('\r\n', '\n');
  return { kind: 'text', text: value, quoted: true, start, end };
}

function isBreak(text: string, at: number, delimiter: string): boolean {
  const code = text[at];
  return code === delimiter || code === '\n' || (code === '\r' && text[at + 1] === '\n');
}
