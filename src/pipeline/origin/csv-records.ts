import { delimiterIn } from '../../base/delimiter.ts';

import { OriginFailure } from './origin-failure.ts';

const quote = '"';

/**
 * Finds the records of CSV (RFC 4180) in a text that comes in parts. An empty value is null, `""` the empty text. A delimiter
 * that is null is the one that the header has.
 */
export class CsvRecords {
  #cells: (string | null)[] = [];
  #cell = '';
  #state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  #held = '';
  /** The text that was looked through, and the next quote and CR in it. */
  #seen = '';
  #quote = -1;
  #return = -1;
  records = 0;

  #delimiter: string | null;

  constructor(
    private readonly name: string,
    delimiter: string | null = ',',
  ) {
    this.#delimiter = delimiter;
  }

  /** The records that end in the next part of the text. */
  *add(part: string): Generator<(string | null)[]> {
    // A quote or CR at the end says nothing before what follows it is known.
    const text = this.#held + part;
    const cut = /["\r]$/.test(text) ? text.length - 1 : text.length;
    this.#held = text.slice(cut);
    yield* this.#read(text.slice(0, cut), this.#held);
  }

  /** What the end of the text ends. */
  *end(): Generator<(string | null)[]> {
    const last = this.#held;
    this.#held = '';
    yield* this.#read(last, '');
    if (this.#state === 'quoted') throw this.#wrong('a quote is never closed');
    if (this.#state !== 'start' || this.#cells.length > 0) yield this.#record();
  }

  *#read(text: string, behind: string): Generator<(string | null)[]> {
    if (text === '') return;
    this.#delimiter ??= delimiterIn(text);
    const delimiter = this.#delimiter;
    for (let at = 0; at < text.length; at++) {
      const end = this.#plainEnd(text, at);
      if (end > at) {
        this.records++;
        yield text
          .slice(at, end)
          .split(delimiter)
          .map((cell) => (cell === '' ? null : cell));
        at = end;
        continue;
      }
      const character = text[at] as string;
      if (this.#state === 'quoted') at = this.#inQuotes(text, at, behind);
      else if (character === '\n') yield this.#record();
      else this.#sign(character, text[at + 1] ?? behind[0] ?? '\n');
    }
  }

  /** A sign outside of quotes, and the one that follows. */
  #sign(character: string, next: string): void {
    if (character === this.#delimiter) this.#endCell();
    else if (character === '\r' && next === '\n') return;
    else if (character === quote && this.#state === 'start') this.#state = 'quoted';
    else if (this.#state === 'closed') throw this.#wrong('text follows the quote that closes a value');
    else if (character === quote) throw this.#wrong('a quote stands inside of a value that has none around it');
    else {
      this.#cell += character;
      this.#state = 'plain';
    }
  }

  /** Where a record ends that begins here and has no sign with a meaning of its own but delimiters; -1: it is none such. */
  #plainEnd(text: string, at: number): number {
    if (this.#state !== 'start' || this.#cells.length > 0) return -1;
    const end = text.indexOf('\n', at);
    const first = (from: number, sign: string) => {
      const found = text.indexOf(sign, from);
      return found < 0 ? text.length : found;
    };
    if (this.#seen !== text) {
      this.#seen = text;
      this.#quote = -1;
      this.#return = -1;
    }
    if (this.#quote < at) this.#quote = first(at, quote);
    if (this.#return < at) this.#return = first(at, '\r');
    return this.#quote > end && this.#return > end ? end : -1;
  }

  /** Up to the quote that closes the value; two of them are one of the value's. */
  #inQuotes(text: string, from: number, behind: string): number {
    const next = text.indexOf(quote, from);
    if (next < 0) {
      this.#cell += text.slice(from);
      return text.length;
    }
    this.#cell += text.slice(from, next);
    if ((text[next + 1] ?? behind[0]) !== quote) {
      this.#state = 'closed';
      return next;
    }
    this.#cell += quote;
    return next + 1;
  }

  #endCell(): void {
    const isNull = this.#state === 'start';
    this.#cells.push(isNull ? null : this.#state === 'closed' ? this.#cell.replaceAll('\r\n', '\n') : this.#cell);
    this.#cell = '';
    this.#state = 'start';
  }

  #record(): (string | null)[] {
    this.#endCell();
    const record = this.#cells;
    this.#cells = [];
    this.records++;
    return record;
  }

  #wrong(what: string): OriginFailure {
    return new OriginFailure(`${this.name}, record ${this.records + 1}: ${what}`);
  }
}
