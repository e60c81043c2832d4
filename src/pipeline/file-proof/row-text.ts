import { fileText } from '../scan/file-text.ts';

/** The text of a file, or of several that are parts of one. */
export class RowText {
  /** The line that each file begins with, as far as they have been read. */
  readonly #begins: { readonly path: string; readonly line: number }[] = [];

  constructor(
    readonly paths: readonly string[],
    /** Whether the text ends with them: another shard has no more. */
    readonly isLast: boolean,
    private readonly signal: AbortSignal,
  ) {}

  get name(): string {
    return this.paths[0] as string;
  }

  async *pieces(): AsyncGenerator<string> {
    this.#begins.length = 0;
    let line = 1;
    for (const path of this.paths) {
      this.#begins.push({ path, line });
      for await (const piece of fileText(path, this.signal)) {
        if (this.paths.length > 1) line += piece.split('\n').length - 1;
        yield piece;
      }
    }
  }

  /** `users.csv:18`. */
  place(line: number): string {
    const { path, line: first } = this.#begins.findLast((each) => each.line <= line) ?? { path: this.name, line: 1 };
    return `${path}:${line - first + 1}`;
  }
}

/** Its lines, without the line feeds. */
export async function* linesOf(text: RowText): AsyncGenerator<string[]> {
  let rest = '';
  for await (const piece of text.pieces()) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() as string;
    yield lines;
  }
  if (rest !== '') yield [rest];
}
