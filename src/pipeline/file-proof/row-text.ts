import { fileBytes } from '../file-bytes.ts';
import { encodingOf, headLength } from '../scan/file-text.ts';

import { ByteQueue } from './byte-queue.ts';

/** A part of a text: whole lines, where they are not very long. */
export interface TextBlock {
  readonly text: string;
  /** In which it begins, counted from 1. */
  readonly line: number;
}

/** Bytes that are read at once. */
const blockBytes = 1 << 16;
/** So much of what was read last is known, for what stands between rows. */
const knownBytes = 1 << 13;

/**
 * The text of a file, or of several that are parts of one. Who reads it block by block may pass over bytes between two of them
 * that are known: they are compared, and never read.
 */
export class RowText {
  /** The line that each file begins with, as far as they have been read. */
  readonly #begins: { readonly path: string; readonly line: number }[] = [];
  /** Bytes of the file that is read, where they are those of its text. */
  #bytes: ByteQueue | undefined;
  #last: Uint8Array = new Uint8Array(0);
  #line = 1;
  /** Rows that were passed over. */
  passed = 0;

  constructor(
    readonly paths: readonly string[],
    /** Whether the text ends with them: another shard has no more. */
    readonly isLast: boolean,
    private readonly signal: AbortSignal,
  ) {}

  get name(): string {
    return this.paths[0] as string;
  }

  /** The line of what comes next. */
  get line(): number {
    return this.#line;
  }

  async *blocks(): AsyncGenerator<TextBlock> {
    this.#begins.length = 0;
    this.#line = 1;
    this.passed = 0;
    for (const path of this.paths) {
      this.#begins.push({ path, line: this.#line });
      const bytes = new ByteQueue(fileBytes(path, { signal: this.signal }));
      try {
        yield* this.#blocksOf(path, bytes);
      } finally {
        this.#bytes = undefined;
        await bytes.close();
      }
    }
  }

  async *#blocksOf(path: string, bytes: ByteQueue): AsyncGenerator<TextBlock> {
    await bytes.fill(headLength);
    const encoding = encodingOf(path, bytes.first(headLength));
    const decoder = new TextDecoder(encoding);
    if (encoding === 'utf-8') this.#bytes = bytes;
    for (;;) {
      await bytes.fill(blockBytes);
      const block = wholeLines(bytes.first(blockBytes));
      const { line } = this;
      const isOver = block.length === 0;
      const text = isOver ? decoder.decode() : decoder.decode(block, { stream: true });
      this.#line += breaksIn(block);
      this.#last = block.slice(-knownBytes);
      bytes.drop(block.length);
      if (text !== '') yield { text, line };
      if (isOver) return;
    }
  }

  /** With how many of the first of these bytes that ends which was read last. */
  readOf(bytes: Uint8Array): number {
    for (let count = Math.min(bytes.length, this.#last.length); count > 0; count--)
      if (Buffer.compare(this.#last.subarray(-count), bytes.subarray(0, count)) === 0) return count;
    return 0;
  }

  /** Whether these bytes come next, in the file that is being read. */
  async startsWith(bytes: Uint8Array): Promise<boolean> {
    return this.#bytes !== undefined && (await this.#bytes.fill(bytes.length)) && this.#bytes.startsWith(bytes);
  }

  /** Passes over these bytes of some rows where they come next. */
  async passOver(bytes: Uint8Array, rows: number): Promise<boolean> {
    this.signal.throwIfAborted();
    if (!(await this.startsWith(bytes))) return false;
    this.#bytes?.drop(bytes.length);
    this.#line += breaksIn(bytes);
    this.#last = bytes.slice(-knownBytes);
    this.passed += rows;
    return true;
  }

  /** `users.csv:18`. */
  place(line: number): string {
    const { path, line: first } = this.#begins.findLast((each) => each.line <= line) ?? { path: this.name, line: 1 };
    return `${path}:${line - first + 1}`;
  }
}

const lineFeed = 10;

/** Up to the last line that ends among them; all, where none does. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(lineFeed);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

/** How many lines end in a text, or in its bytes. */
export function breaksIn(text: Uint8Array | string): number {
  let count = 0;
  if (typeof text === 'string') for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  else for (let at = text.indexOf(lineFeed); at >= 0; at = text.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/** Lines of a text without the line feeds, and which the first of them is. */
export interface TextLines {
  readonly lines: readonly string[];
  readonly line: number;
  /** Whether what was read ends with a line. */
  readonly isWhole: boolean;
}

/** Lines as blocks have them, counted from 1; a line that goes over several blocks comes in one piece. */
export async function* linesOf(text: RowText): AsyncGenerator<TextLines> {
  let rest = '';
  let line = 1;
  for await (const block of text.blocks()) {
    if (rest === '') line = block.line;
    if (!block.text.includes('\n')) {
      rest += block.text;
      continue;
    }
    const lines = (rest + block.text).split('\n');
    rest = lines.pop() as string;
    yield { lines, line, isWhole: rest === '' };
    line += lines.length;
  }
  if (rest !== '') yield { lines: [rest], line, isWhole: true };
}
