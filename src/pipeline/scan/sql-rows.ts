import { UsageError } from '../usage-error.ts';

/** What a statement inserts. */
export interface InsertedRows {
  readonly table: string;
  /** None: it does not name them. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** The line of the statement, counted from 0, that each row begins in. */
  readonly lines: readonly number[];
}

/** The rows of an INSERT; undefined where the statement is something else. */
export function insertedRows(statement: string): InsertedRows | undefined {
  const head = insertHead.exec(statement);
  if (!head) return undefined;
  const columns = (head[2] ?? '').split(',').flatMap((each) => each.trim() || []);
  const rest = statement.slice(head[0].length);
  return { table: head[1] as string, columns, ...tuples(rest, breaksIn(head[0]), isMysql(statement)) };
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
  let isCopied = false;
  let insert: string[] = [];
  let quotes = 0;
  let escaping = false;
  for await (const line of lines) {
    if (insert.length === 0 && (isCopied || !/^INSERT\s+INTO\b/i.test(line))) {
      isCopied = isCopied ? line !== '\\.' : copyHead.test(line);
      yield line;
      continue;
    }
    if (insert.length === 0) escaping = isMysql(line);
    insert.push(line);
    quotes += (escaping ? line.replaceAll(escaped, '') : line).split("'").length - 1;
    if (quotes % 2 === 1 || !/;\s*$/.test(line)) continue;
    yield insert.join('\n');
    insert = [];
    quotes = 0;
  }
  if (insert.length > 0)
    throw new UsageError(`${path}: an INSERT does not end`, 'each ends with a semicolon at the end of a line');
}

/** `(1, 'a'), (2, NULL);`: quotes are written twice inside of texts, or escaped. Of calls and casts the signs are the value. */
function tuples(text: string, first: number, escaping: boolean): Pick<InsertedRows, 'rows' | 'lines'> {
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
  return { rows, lines };
}

const tokens = /'(?:[^']|'')*'|[(),]|[^(),']+/g;
const escapedTokens = /'(?:[^'\\]|''|\\[\s\S])*'|[(),]|[^(),']+/g;
const escaped = /\\[\s\S]?/g;

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
  const quoted = /^[EN]?'((?:[^']|'')*)'/i.exec(value);
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

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };

/** A value of COPY's text format; `\N` is null. */
export function unescaped(cell: string): string | null {
  if (cell === '\\N') return null;
  return cell.includes('\\') ? cell.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign) : cell;
}
