import { delimiters } from '../../base/delimiter.ts';

import { isTelling } from '../../detect/path-key.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

/** Records of a CSV file that comes in pieces: a line break inside of quotes ends none. A quote amid a value is a sign like others. */
export class DelimitedRecords {
  #rest = '';
  /** How far the rest was looked at, whether that was inside of quotes, and where quotes closed last. */
  #at = 0;
  #quoted = false;
  #closed = -1;
  #seen = 0;

  /** The records that a piece completes. */
  *push(piece: string): Generator<string> {
    const text = this.#rest + piece;
    let start = 0;
    let at = this.#at;
    let quote = text.indexOf('"', at);
    for (;;) {
      const end = this.#quoted ? -1 : text.indexOf('\n', at);
      if (quote !== -1 && (end === -1 || quote < end)) {
        this.#turn(text, quote, start);
        at = quote + 1;
        quote = text.indexOf('"', at);
      } else if (end === -1) break;
      else {
        this.#seen++;
        yield trimmed(text.slice(start, end));
        start = end + 1;
        at = start;
      }
    }
    this.#rest = text.slice(start);
    this.#at = this.#rest.length;
    this.#closed -= start;
  }

  /** What comes after the last line break. A quote that nothing closes has taken all that follows it: that is no record. */
  *end(path: string): Generator<string> {
    if (this.#quoted) {
      const help = 'close it, or put quotes around the whole value and write each quote in it twice';
      throw new OriginFailure(`${path}: a quote in record ${this.#seen + 1} is never closed`, { help });
    }
    if (this.#rest !== '') yield trimmed(this.#rest);
  }

  /** Quotes begin where a value does, or right behind those that closed: two of them are one that is meant. */
  #turn(text: string, quote: number, start: number): void {
    if (this.#quoted) this.#closed = quote;
    else if (quote !== start && quote !== this.#closed + 1 && !opensValue.has(text[quote - 1] as string)) return;
    this.#quoted = !this.#quoted;
  }
}

/** What may stand before a value's first quote. */
const opensValue: ReadonlySet<string> = new Set(delimiters);

function trimmed(record: string): string {
  return record.endsWith('\r') ? record.slice(0, -1) : record;
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

/**
 * The names of columns, those that come again with their number; undefined where the first record is data itself, which
 * nobody is to see as a name.
 */
export function headerOf(record: string, delimiter: string): readonly string[] | undefined {
  const cells = cellsOf(record.replace(/^\uFEFF/, ''), delimiter);
  return cells.some((each) => each !== null && isTelling(each))
    ? undefined
    : cells.map((each, i) =>
        each === null ? columnName(i) : cells.indexOf(each) < i ? `${each} (${columnName(i)})` : each,
      );
}

/** Of a column that has none. */
export function columnName(index: number): string {
  return `column ${index + 1}`;
}
