/**
 * A text that diagnostics can point into. Offsets count UTF-16 units from 0;
 * line and column are computed only when something is printed.
 */
export class SourceFile {
  #lineStarts: readonly number[] | undefined;

  constructor(
    /** The path as the user would write it, with forward slashes. */
    readonly name: string,
    readonly text: string,
    /** False for files of rows: their values are nobody's business, and no message shows a line of them. */
    readonly quotable: boolean = true,
    /** What people are shown as its name: of another version of the file, with the version's. */
    readonly shown: string = name,
  ) {}

  /** The 1-based line and column (in UTF-16 units) of an offset. */
  position(offset: number): { line: number; column: number } {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  /** The text of a 1-based line, without its line break. */
  line(line: number): string {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return '';
    const next = this.lineStarts[line] ?? this.text.length + 1;
    return this.text.slice(start, next - 1).replace(/\r$/, '');
  }

  private get lineStarts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}

/** A part of a source file: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}
