import type { SourceFile, Span } from '../diagnostics/source-file.ts';

import { coreScalar } from './core-scalar.ts';
import type { MapNode, Node, ScalarNode } from './node.ts';

/**
 * Reads the YAML that nearly all definitions are: one document of block maps and lists, flow collections and texts that end on
 * their line, nothing twice, no anchors, tags or escapes. Undefined for all else, right or wrong: then the whole parser reads
 * it, with the same result and a hundred times the work. A test holds both against each other.
 */
export function parsePlain(file: SourceFile): Node | undefined {
  if (file.text.length > longest || strange.test(file.text)) return undefined;
  try {
    return new PlainParser(file).document();
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

/** Tabs, carriage returns, and what is not printed; markers of documents and directives. */
const strange = /[^\n\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]|^(?:---|\.\.\.|%)/m;

/** What is longer may be too long. */
const longest = 1_000_000;

const notPlain = Symbol('not plain');

const key = /[A-Za-z_][A-Za-z0-9_.$-]*(?=:(?: |$))/my;
/** Begins with no indicator. In collections in brackets a text ends at one of theirs. */
const blockText = /(?:[A-Za-z0-9_.+/~$(^<=;\\]|-(?=[A-Za-z0-9._$]))(?:[^\n #:]+|:(?! |$)| +(?![ #]|$)|(?<! )#)*/my;
const flowText =
  /(?:[A-Za-z0-9_.+/~$(^<=;\\]|-(?=[A-Za-z0-9._$]))(?:[^\n #:,[\]{}]+|:(?![ ,[\]{}]|$)| +(?![ #,[\]{}]|$)|(?<! )#)*/my;
const doubleQuoted = /"[^"\\\n]*"/y;
const singleQuoted = /'(?:[^'\n]|'')*'/y;
const lineEnd = / *(?: #.*)?$/my;
const deepest = 50;
const space = 0x20;
const newline = 0x0a;

interface Line {
  /** Where its text begins. */
  readonly start: number;
  readonly indent: number;
  /** How far in the furthest of the comments right before it stands; -1: there is none. */
  readonly comment: number;
}

class PlainParser {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #end: Line;
  #line = 0;
  #depth = 0;
  /** Whether a comment stood behind the value that was read last. */
  #hadComment = false;

  constructor(private readonly file: SourceFile) {
    this.#text = file.text;
    const lines = linesOf(file.text);
    this.#end = lines.pop() as Line;
    this.#lines = lines;
  }

  document(): Node {
    const node = this.#block();
    if (this.#line < this.#lines.length) throw notPlain;
    return node;
  }

  get #next(): Line | undefined {
    return this.#lines[this.#line];
  }

  /** The block that begins with the next line. */
  #block(): Node {
    const line = this.#next;
    if (!line || ++this.#depth > deepest) throw notPlain;
    const node = this.#isItem(line) ? this.#list(line.indent) : this.#map(line.start, line.indent);
    this.#depth--;
    return node;
  }

  #isItem({ start }: Line): boolean {
    const after = this.#text[start + 1];
    return this.#text[start] === '-' && (after === ' ' || after === '\n' || after === undefined);
  }

  /** A map whose first key is at a place of the next line, the others below it. */
  #map(first: number, indent: number): MapNode {
    const entries = new Map<string, { keySpan: Span; value: Node }>();
    let end = first;
    for (let at = first; ; at = this.#next.start) {
      const name = this.#matched(key, at);
      const keySpan = this.#span(at, at + name.length);
      if (entries.has(name)) throw notPlain;
      const value = this.#entry(at + name.length + 1, indent);
      end = value.span.end;
      entries.set(name, { keySpan, value });
      const line = this.#next;
      if (!line || line.indent < indent) break;
      if (line.indent > indent || this.#isItem(line)) throw notPlain;
    }
    this.#refuseCommentAtEnd();
    return { kind: 'map', span: this.#span(first, end), entries };
  }

  /** Of some collections the whole parser takes a comment behind the last value, or further in than what follows, for a part. */
  #refuseCommentAtEnd(): void {
    const { comment, indent } = this.#next ?? this.#end;
    if (this.#hadComment || comment > indent) throw notPlain;
  }

  /** What stands behind a key's colon, or below it. */
  #entry(colon: number, indent: number): Node {
    if (this.#isLineEnd(colon)) {
      this.#line++;
      const line = this.#next;
      if (!line || line.indent < indent || (line.indent === indent && !this.#isItem(line))) throw notPlain;
      return this.#block();
    }
    return this.#inline(this.#skipSpaces(colon), indent);
  }

  #list(indent: number): Node {
    const items: Node[] = [];
    const first = (this.#next as Line).start;
    for (let line = this.#next; line && line.indent === indent && this.#isItem(line); line = this.#next) {
      items.push(this.#item(line));
      const next = this.#next;
      if (next && next.indent > indent) throw notPlain;
    }
    this.#refuseCommentAtEnd();
    return { kind: 'list', span: this.#span(first, (items.at(-1) as Node).span.end), items };
  }

  #item({ start, indent }: Line): Node {
    if (this.#isLineEnd(start + 1)) {
      this.#line++;
      if ((this.#next?.indent ?? 0) <= indent) throw notPlain;
      return this.#block();
    }
    const at = this.#skipSpaces(start + 1);
    key.lastIndex = at;
    return key.test(this.#text) ? this.#map(at, indent + at - start) : this.#inline(at, indent);
  }

  /** A value that ends on its line. */
  #inline(at: number, indent: number): Node {
    const node = this.#value(at, blockText);
    if (!this.#isLineEnd(node.span.end)) throw notPlain;
    const after = this.#skipSpaces(node.span.end);
    this.#hadComment = this.#text[after] === '#';
    this.#line++;
    const line = this.#next;
    if (line && line.indent > indent) throw notPlain;
    return node;
  }

  #value(at: number, plain: RegExp): Node {
    switch (this.#text[at]) {
      case '{':
        return this.#flowMap(at);
      case '[':
        return this.#flowList(at);
      case '"':
        return this.#quoted(at, this.#matched(doubleQuoted, at), (inner) => inner);
      case "'":
        return this.#quoted(at, this.#matched(singleQuoted, at), (inner) => inner.replaceAll("''", "'"));
      default: {
        const source = this.#matched(plain, at);
        const span = this.#span(at, at + source.length);
        return { kind: 'scalar', span, value: coreScalar(source), source, quoted: false };
      }
    }
  }

  #quoted(at: number, written: string, read: (inner: string) => string): ScalarNode {
    const source = read(written.slice(1, -1));
    return { kind: 'scalar', span: this.#span(at, at + written.length), value: source, source, quoted: true };
  }

  #flowMap(start: number): Node {
    const entries = new Map<string, { keySpan: Span; value: Node }>();
    const end = this.#flow(start, '}', (at) => {
      const name = this.#matched(key, at);
      const keySpan = this.#span(at, at + name.length);
      if (entries.has(name)) throw notPlain;
      const value = this.#value(this.#skipSpaces(at + name.length + 1), flowText);
      entries.set(name, { keySpan, value });
      return value.span.end;
    });
    return { kind: 'map', span: this.#span(start, end), entries };
  }

  #flowList(start: number): Node {
    const items: Node[] = [];
    const end = this.#flow(start, ']', (at) => {
      const value = this.#value(at, flowText);
      items.push(value);
      return value.span.end;
    });
    return { kind: 'list', span: this.#span(start, end), items };
  }

  /** Reads what stands between brackets, parted by commas; returns where it ends. */
  #flow(start: number, close: string, read: (at: number) => number): number {
    if (++this.#depth > deepest) throw notPlain;
    let at = this.#skipSpaces(start + 1);
    while (this.#text[at] !== close) {
      at = this.#skipSpaces(read(at));
      const sign = this.#text[at];
      if (sign === close) break;
      if (sign !== ',') throw notPlain;
      at = this.#skipSpaces(at + 1);
    }
    this.#depth--;
    return at + 1;
  }

  #matched(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    if (!pattern.test(this.#text)) throw notPlain;
    return this.#text.slice(at, pattern.lastIndex);
  }

  #isLineEnd(at: number): boolean {
    const sign = this.#text.charCodeAt(at);
    if (sign !== space) return sign === newline || at === this.#text.length;
    lineEnd.lastIndex = at;
    return lineEnd.test(this.#text);
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === space) at++;
    return at;
  }

  #span(start: number, end: number): Span {
    return { file: this.file, start, end };
  }
}

/** Lines that hold more than a comment, and the end. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let comment = -1;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    let start = from;
    while (text.charCodeAt(start) === 0x20) start++;
    const indent = start - from;
    if (start < end && text[start] === '#') comment = Math.max(comment, indent);
    else if (start < end) {
      lines.push({ start, indent, comment });
      comment = -1;
    }
    from = end + 1;
  }
  return [...lines, { start: text.length, indent: -1, comment }];
}
