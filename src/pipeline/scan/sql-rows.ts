/** What a line inserts. */
export interface InsertedRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The rows of an INSERT that stands on one line with its columns; undefined where the line is something else. */
export function insertedRows(line: string): InsertedRows | undefined {
  const head = /^INSERT\s+INTO\s+(\S+?)\s*\(([^)]*)\)\s*(?:OVERRIDING SYSTEM VALUE\s*)?VALUES\s*/i.exec(line);
  if (!head) return undefined;
  const columns = (head[2] as string).split(',').map((each) => each.trim());
  return { table: head[1] as string, columns, rows: tuples(line.slice(head[0].length)) };
}

/** `(1, 'a'), (2, NULL);`: quotes are written twice inside of texts. Of calls and casts the signs are the value. */
function tuples(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let value = '';
  let depth = 0;
  for (const [token] of text.matchAll(/'(?:[^']|'')*'|[(),]|[^(),']+/g)) {
    const level = depth + (token === '(' ? 1 : token === ')' ? -1 : 0);
    if (level === 1 && depth === 0) rows.push([]);
    else if ((token === ',' && depth === 1) || (level === 0 && depth === 1)) {
      rows.at(-1)?.push(cellOf(value.trim()));
      value = '';
    } else if (depth > 0) value += token;
    depth = level;
  }
  return rows;
}

/** A text between quotes, whatever is cast behind it; NULL; all else as it stands there. */
function cellOf(value: string): string | null {
  if (/^null$/i.test(value)) return null;
  const quoted = /^[EN]?'((?:[^']|'')*)'/i.exec(value);
  return quoted ? (quoted[1] as string).replaceAll("''", "'") : value;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };

/** A value of COPY's text format; `\N` is null. */
export function unescaped(cell: string): string | null {
  if (cell === '\\N') return null;
  return cell.includes('\\') ? cell.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign) : cell;
}
