import { isTelling } from '../../detect/path-key.ts';

/** Records of a CSV file that comes in pieces: a line break inside of quotes ends none. */
export class DelimitedRecords {
  #rest = '';
  /** How far the rest was looked at, and whether that was inside of quotes. */
  #at = 0;
  #quoted = false;

  /** The records that a piece completes. */
  *push(piece: string): Generator<string> {
    const text = this.#rest + piece;
    let start = 0;
    let at = this.#at;
    let quote = text.indexOf('"', at);
    for (;;) {
      const end = this.#quoted ? -1 : text.indexOf('\n', at);
      if (quote !== -1 && (end === -1 || quote < end)) {
        this.#quoted = !this.#quoted;
        at = quote + 1;
        quote = text.indexOf('"', at);
      } else if (end === -1) break;
      else {
        yield trimmed(text.slice(start, end));
        start = end + 1;
        at = start;
      }
    }
    this.#rest = text.slice(start);
    this.#at = this.#rest.length;
  }

  *end(): Generator<string> {
    if (this.#rest !== '') yield trimmed(this.#rest);
  }
}

function trimmed(record: string): string {
  return record.endsWith('\r') ? record.slice(0, -1) : record;
}

/** What stands between the values of a header: the sign of the usual ones that it has most of. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

/** The values of a record; an empty one is null. What is wrong with it is read as well as can be: a scan is no check. */
export function cellsOf(record: string, delimiter: string): (string | null)[] {
  if (!record.includes('"')) {
    const cells: (string | null)[] = record.split(delimiter);
    for (let i = 0; i < cells.length; i++) if (cells[i] === '') cells[i] = null;
    return cells;
  }
  const cells: (string | null)[] = [];
  for (let at = 0; at <= record.length; ) {
    const close = record[at] === '"' ? closingQuote(record, at + 1) : at;
    const next = record.indexOf(delimiter, close);
    const end = next === -1 ? record.length : next;
    if (record[at] === '"') cells.push(record.slice(at + 1, close).replaceAll('""', '"'));
    else cells.push(end === at ? null : record.slice(at, end));
    at = end + 1;
  }
  return cells;
}

/** The quote that closes a value; the record's end where none does. */
function closingQuote(record: string, from: number): number {
  let close = record.indexOf('"', from);
  while (close !== -1 && record[close + 1] === '"') close = record.indexOf('"', close + 2);
  return close === -1 ? record.length : close;
}

/** The names of columns; undefined where the first record is data itself, which nobody is to see as a name. */
export function headerOf(record: string, delimiter: string): readonly string[] | undefined {
  const cells = cellsOf(record.replace(/^\uFEFF/, ''), delimiter);
  return cells.some((each) => each !== null && isTelling(each))
    ? undefined
    : cells.map((each, i) => each ?? columnName(i));
}

/** Of a column that has none. */
export function columnName(index: number): string {
  return `column ${index + 1}`;
}
