import { UsageError } from '../usage-error.ts';

/** What a statement inserts. */
export interface InsertedRows {
  readonly table: string;
  /** None: it does not name them. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** The line of the statement, counted from 0, that each row begins in. */
  readonly lines: readonly number[];
  /** What stands before the rows, on one line. */
  readonly head: string;
  /** Whether the last row is whole. */
  readonly isWhole: boolean;
}

/** The rows of an INSERT; undefined where the statement is something else. */
export function insertedRows(statement: string): InsertedRows | undefined {
  const head = insertHead.exec(statement);
  if (!head) return undefined;
  const columns = (head[2] ?? '').split(',').flatMap((each) => each.trim() || []);
  const rest = statement.slice(head[0].length);
  const rows = tuples(rest, breaksIn(head[0]), isMysql(statement));
  return { table: head[1] as string, columns, head: head[0].replace(/\s*\n\s*/g, ' ').trimEnd(), ...rows };
}

/** Names between backquotes are MySQL's, in whose texts a backslash escapes what follows. */
function isMysql(statement: string): boolean {
  return /^INSERT\s+INTO\s+`/i.test(statement);
}

// A table's name has parts in quotes, which may hold blanks.
const insertHead =
  /^INSERT\s+INTO\s+((?:"[^"]*"|`[^`]*`|[^\s("`])+)\s*(?:\(([^)]*)\)\s*)?(?:OVERRIDING SYSTEM VALUE\s*)?VALUES\s*/i;
const copyHead = /^COPY\s+((?:"[^"]*"|[^\s("])+)\s*\(([^)]*)\)\s+FROM\s+stdin/i;

/** A COPY that rows follow, each on a line; undefined where the line is something else. */
export function copiedTable(line: string): { readonly table: string; readonly columns: readonly string[] } | undefined {
  const copy = copyHead.exec(line);
  return copy
    ? { table: copy[1] as string, columns: (copy[2] as string).split(',').map((each) => each.trim()) }
    : undefined;
}

/** The lines of a dump; an INSERT comes as one, however many lines its values have. */
export async function* dumpLines(path: string, lines: AsyncIterable<string>): AsyncGenerator<string> {
  const dump = new DumpLines();
  for await (const line of lines) {
    const whole = dump.add(line);
    if (whole !== undefined) yield whole;
  }
  if (dump.isInside) throw unfinishedInsert(path);
}

/** A dump that was cut off, or ends its statements otherwise. */
export function unfinishedInsert(path: string): UsageError {
  return new UsageError(`${path}: an INSERT does not end`, 'each ends with a semicolon at the end of a line');
}

/** Puts the lines of a dump together to what they are: rows of a COPY and all else line by line, an INSERT as one. */
export class DumpLines {
  #isCopied = false;
  #insert: string[] = [];
  /** The text that the last line has left open. */
  #open: OpenText = 'none';
  #isMysql = false;

  /** What is whole now; undefined: the line is a part of an INSERT that goes on. */
  add(line: string): string | undefined {
    if (this.#insert.length === 0 && (this.#isCopied || !/^INSERT\s+INTO\b/i.test(line))) {
      this.#isCopied = this.#isCopied ? line !== '\\.' : copyHead.test(line);
      return line;
    }
    if (this.#insert.length === 0) this.#isMysql = isMysql(line);
    this.#insert.push(line);
    this.#open = leftOpen(line, this.#open, this.#isMysql);
    if (this.#open !== 'none' || !/;\s*$/.test(line)) return undefined;
    return this.#taken();
  }

  /** Whether the next line is a row of a COPY, or ends it. */
  get isRow(): boolean {
    return this.#isCopied;
  }

  get isInside(): boolean {
    return this.#insert.length > 0;
  }

  /** The INSERT that has not ended, as far as it was read; none where that is the middle of a value. */
  get unfinished(): string | undefined {
    return this.isInside && this.#open === 'none' ? this.#insert.join('\n') : undefined;
  }

  /** Goes on behind a head: of an INSERT some of whose rows were read, or which another file has. */
  goOn(head: string): void {
    this.#taken();
    this.add(head);
  }

  #taken(): string {
    const insert = this.#insert.join('\n');
    this.#insert = [];
    this.#open = 'none';
    return insert;
  }
}

/** Whether a text goes on in the next line, and whether a backslash escapes what follows there. */
type OpenText = 'none' | 'plain' | 'escaped';

function leftOpen(line: string, before: OpenText, mysql: boolean): OpenText {
  let open = before;
  for (let at = 0; ; ) {
    const from = open === 'escaped' ? skipEscaped(line, at) : at;
    const quote = line.indexOf("'", from);
    if (quote < 0) return open;
    // Two quotes inside of a plain text close it and open it again.
    if (open !== 'none') open = 'none';
    else open = mysql || /(?<!\w)e$/i.test(line.slice(Math.max(0, quote - 2), quote)) ? 'escaped' : 'plain';
    at = quote + 1;
  }
}

/** The quote that ends a text in which signs are escaped, or the end of the line. */
function skipEscaped(line: string, from: number): number {
  let at = from;
  while (at < line.length) {
    const sign = line[at];
    if (sign === '\\') at += 2;
    else if (sign !== "'") at += 1;
    else if (line[at + 1] === "'") at += 2;
    else break;
  }
  return at;
}

/** `(1, 'a'), (2, NULL);`: quotes are written twice inside of texts, or escaped. Of calls and casts the signs are the value. */
function tuples(text: string, first: number, escaping: boolean): Pick<InsertedRows, 'rows' | 'lines' | 'isWhole'> {
  const rows: (string | null)[][] = [];
  const lines: number[] = [];
  let line = first;
  let value = '';
  let depth = 0;
  for (const [token] of text.matchAll(escaping ? escapedTokens : tokens)) {
    const level = depth + (token === '(' ? 1 : token === ')' ? -1 : 0);
    if (level === 1 && depth === 0) {
      rows.push([]);
      lines.push(line);
    } else if ((token === ',' && depth === 1) || (level === 0 && depth === 1)) {
      rows.at(-1)?.push(cellOf(value.trim(), escaping));
      value = '';
    } else if (depth > 0) value += token;
    depth = level;
    line += breaksIn(token);
  }
  return { rows, lines, isWhole: depth === 0 };
}

const tokens = /\b[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|[(),]|(?:(?!\b[eE]')[^(),'])+/g;
const escapedTokens = /'(?:[^'\\]|''|\\[\s\S])*'|[(),]|[^(),']+/g;

function breaksIn(text: string): number {
  return text.includes('\n') ? text.split('\n').length - 1 : 0;
}

/** A text between quotes, whatever is cast behind it; NULL; all else as it stands there. */
function cellOf(value: string, escaping: boolean): string | null {
  if (/^null$/i.test(value)) return null;
  if (escaping) {
    const text = /^'((?:[^'\\]|''|\\[\s\S])*)'$/.exec(value)?.[1];
    return text === undefined ? value : text.replace(/''|\\([\s\S])/g, (_, sign?: string) => signOf(sign));
  }
  const escapes = /^E'((?:[^'\\]|''|\\[\s\S])*)'/i.exec(value)?.[1];
  if (escapes !== undefined) return withoutEscapes(escapes);
  const quoted = /^N?'((?:[^']|'')*)'/i.exec(value);
  return quoted ? (quoted[1] as string).replaceAll("''", "'") : value;
}

/** What stands behind a backslash of MySQL's; nothing: two quotes, which are one. */
function signOf(sign: string | undefined): string {
  return sign === undefined ? "'" : (mysqlEscapes[sign] ?? sign);
}

/** Of MySQL's reference manual, 11.1.1; `\\%` and `\\_` are themselves outside of patterns. */
const mysqlEscapes: Readonly<Record<string, string>> = {
  0: '\0',
  b: '\b',
  n: '\n',
  r: '\r',
  t: '\t',
  Z: '\x1A',
  '%': '\\%',
  _: '\\_',
};

/** A text with C-style escapes (PostgreSQL's documentation, 4.1.2.2). */
function withoutEscapes(text: string): string {
  return text.replace(
    cEscape,
    (all, sign: string | undefined, octal: string | undefined, ...hex: (string | undefined)[]) => {
      if (all === "''") return "'";
      const digits = hex.slice(0, 3).find((each) => each !== undefined);
      if (digits !== undefined) return String.fromCodePoint(Number.parseInt(digits, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return escapes[sign as string] ?? (sign as string);
    },
  );
}

const cEscape =
  /''|\\(?:([^0-7xuU]|[xuU](?![0-9a-fA-F]))|([0-7]{1,3})|x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };

/** A value of COPY's text format; `\N` is null. */
export function unescaped(cell: string): string | null {
  if (cell === '\\N') return null;
  return cell.includes('\\') ? cell.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign) : cell;
}
