import type { SourceFile } from '../diagnostics/source-file.ts';

import { coreScalar } from './core-scalar.ts';
import type { Node } from './node.ts';
import { PlainEntry, PlainList, PlainMap, type PlainNode, PlainScalar, plainEntries } from './plain-nodes.ts';

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
  readonly #entries = new Gathered<PlainEntry>();
  readonly #items = new Gathered<PlainNode>();
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
  #block(): PlainNode {
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
  #map(first: number, indent: number): PlainMap {
    const from = this.#entries.begin();
    let end = first;
    for (let at = first; ; at = this.#next.start) {
      const name = this.#matched(key, at);
      const value = this.#entry(at + name.length + 1, indent);
      end = value.end;
      this.#entries.add(new PlainEntry(name, at, value));
      const line = this.#next;
      if (!line || line.indent < indent) break;
      if (line.indent > indent || this.#isItem(line)) throw notPlain;
    }
    this.#refuseCommentAtEnd();
    return this.#mapOf(first, end, from);
  }

  /** Of some collections the whole parser takes a comment behind the last value, or further in than what follows, for a part. */
  #refuseCommentAtEnd(): void {
    const { comment, indent } = this.#next ?? this.#end;
    if (this.#hadComment || comment > indent) throw notPlain;
  }

  /** What stands behind a key's colon, or below it. */
  #entry(colon: number, indent: number): PlainNode {
    if (this.#isLineEnd(colon)) {
      this.#line++;
      const line = this.#next;
      if (!line || line.indent < indent || (line.indent === indent && !this.#isItem(line))) throw notPlain;
      return this.#block();
    }
    return this.#inline(this.#skipSpaces(colon), indent);
  }

  #list(indent: number): PlainList {
    const from = this.#items.begin();
    let end = 0;
    const first = (this.#next as Line).start;
    for (let line = this.#next; line && line.indent === indent && this.#isItem(line); line = this.#next) {
      const item = this.#item(line);
      this.#items.add(item);
      end = item.end;
      const next = this.#next;
      if (next && next.indent > indent) throw notPlain;
    }
    this.#refuseCommentAtEnd();
    return new PlainList(this.file, first, end, this.#items.end(from));
  }

  #item({ start, indent }: Line): PlainNode {
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
  #inline(at: number, indent: number): PlainNode {
    const node = this.#value(at, blockText);
    if (!this.#isLineEnd(node.end)) throw notPlain;
    const after = this.#skipSpaces(node.end);
    this.#hadComment = this.#text[after] === '#';
    this.#line++;
    const line = this.#next;
    if (line && line.indent > indent) throw notPlain;
    return node;
  }

  #value(at: number, plain: RegExp): PlainNode {
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
        return new PlainScalar(this.file, at, at + source.length, coreScalar(source), source, false);
      }
    }
  }

  #quoted(at: number, written: string, read: (inner: string) => string): PlainScalar {
    const source = read(written.slice(1, -1));
    return new PlainScalar(this.file, at, at + written.length, source, source, true);
  }

  #flowMap(start: number): PlainMap {
    const from = this.#entries.begin();
    const end = this.#flow(start, '}', (at) => {
      const name = this.#matched(key, at);
      const value = this.#value(this.#skipSpaces(at + name.length + 1), flowText);
      this.#entries.add(new PlainEntry(name, at, value));
      return value.end;
    });
    return this.#mapOf(start, end, from);
  }

  #flowList(start: number): PlainList {
    const from = this.#items.begin();
    const end = this.#flow(start, ']', (at) => {
      const value = this.#value(at, flowText);
      this.#items.add(value);
      return value.end;
    });
    return new PlainList(this.file, start, end, this.#items.end(from));
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

  /** The map of all entries from the given one on. */
  #mapOf(start: number, end: number, from: number): PlainMap {
    const entries = plainEntries(this.#entries.end(from));
    if (!entries) throw notPlain;
    return new PlainMap(this.file, start, end, entries);
  }
}

/** What collections within each other have so far: each is taken out at its end, in an array of its length. */
class Gathered<T> {
  readonly #all: T[] = [];
  #length = 0;

  begin(): number {
    return this.#length;
  }

  add(each: T): void {
    this.#all[this.#length++] = each;
  }

  end(from: number): readonly T[] {
    const own = this.#all.slice(from, this.#length);
    this.#length = from;
    return own;
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
