import type { ExpectedRows, Writing, WrittenRows } from './expected-rows.ts';
import { breaksIn, type RowText } from './row-text.ts';

/** Blocks of a file that are read, at most, before it is tried again whether the next bytes are known. */
const longestWait = 64;

/** Rows that were passed over, and the line that each begins in. */
type Told = (count: number, lineOf: (index: number) => number) => void;

/**
 * Passes over rows of a file by their bytes: where they are those that would be written, nothing of them has to be read. What is
 * not written so is left to who reads it.
 */
export class KnownBytes {
  #writing: Writing | undefined;
  #wait = 0;
  /** Blocks that are left to be read first. */
  #left = 0;

  constructor(private readonly expected: ExpectedRows) {}

  get isDue(): boolean {
    if (this.#left === 0) return true;
    this.#left--;
    return false;
  }

  /** Passes over the rows that come next, as long as they are those from a position on. */
  async passOver(text: RowText, position: number, told: Told): Promise<void> {
    let at = position;
    this.#writing ??= await this.#find(text, at);
    for (let count = await this.#pass(text, at, told); count > 0; count = await this.#pass(text, at, told)) at += count;
    if (at > position) this.#wait = 0;
    else {
      this.#writing = undefined;
      this.#wait = Math.min(longestWait, this.#wait * 2 + 1);
    }
    this.#left = this.#wait;
  }

  /** The way in which the next row is written. */
  async #find(text: RowText, position: number): Promise<Writing | undefined> {
    if (position >= this.expected.count) return undefined;
    for (const writing of this.expected.writings) {
      const { bytes, lead } = this.expected.written(writing, position, 1);
      if (await text.startsWith(bytes.subarray(text.readOf(lead)))) return writing;
    }
    return undefined;
  }

  /** How many rows it has passed over. */
  async #pass(text: RowText, position: number, told: Told): Promise<number> {
    if (!this.#writing || position >= this.expected.count) return 0;
    const rows = this.expected.written(this.#writing, position);
    const { next, lead } = rows;
    // What stands before a row tells who reads on that there is one.
    if (!next && lead.length > 0) return 0;
    const read = text.readOf(lead);
    const bytes = next?.length ? Buffer.concat([rows.bytes.subarray(read), next]) : rows.bytes.subarray(read);
    const { line } = text;
    if (!(await text.passOver(bytes, rows.count))) return 0;
    told(rows.count, text.line - line === rows.count ? (index) => line + index : linesOf(rows, line, read));
    return rows.count;
  }
}

/** In which line each row begins, asked for one after another, where values have lines of their own. */
function linesOf({ bytes, begins }: WrittenRows, first: number, read: number): (index: number) => number {
  let at = read;
  let line = first;
  return (index) => {
    const begin = begins(index);
    line += breaksIn(bytes.subarray(at, begin));
    at = begin;
    return line;
  };
}
