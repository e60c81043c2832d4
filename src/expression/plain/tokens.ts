import { folded, type Word } from '../tokens.ts';

/** A token of a plain expression. `quoted` is a name in quotation marks, `text` what stands between single ones. */
export interface PlainToken extends Word {
  readonly kind: 'name' | 'quoted' | 'text' | 'number' | 'sign';
}

/** More are refused elsewhere, with the reason. */
const mostTokens = 1000;
/** UTF-16 units: patterns of regular expressions need room for what they match. */
const longest = 100_000;

/** The tokens of a text; undefined where one is not among those that plain expressions have. */
export function plainTokens(text: string): readonly PlainToken[] | undefined {
  // Half of a pair of UTF-16 units is no UTF-8: the parser sees another sign there.
  if (text.length > longest || /\p{Surrogate}/u.test(text)) return undefined;
  const tokens: PlainToken[] = [];
  for (let start = pastBlanks(text, 0); start < text.length; ) {
    const token = tokenAt(text, start);
    if (!token || tokens.push(token) > mostTokens) return undefined;
    start = pastBlanks(text, token.end);
  }
  return tokens;
}

/** Blanks and comments. Comments within comments are left alone, so that nothing is taken for a token behind them. */
const blanks = /(?:[ \t\n\v\f\r]|--[^\n\r]*|\/\*(?:[^*/]|\*(?!\/)|\/(?!\*))*\*\/)*/y;

function pastBlanks(text: string, from: number): number {
  blanks.lastIndex = from;
  blanks.test(text);
  return blanks.lastIndex;
}

const forms: readonly (readonly [PlainToken['kind'], RegExp])[] = [
  // Any sign beyond ASCII may stand in a name, as in the grammar's own scanner.
  ['name', /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y],
  ['text', /'[^']*(?:''[^']*)*'/y],
  // No name follows at once, and no second point.
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w.$\u0080-\uffff])/y],
  // Signs that follow one another are one operator; its last `+` and `-` are not part of it, unless it has a sign that is not SQL's own.
  ['sign', /::|[(),]|\.(?!\d)|(?:[<>]=|<>|[-+*/<>=])(?=[-+]*(?![-+*/<>=~!@#%^&|`?]))/y],
  ['sign', /(?:\|\||!=|!?~\*?|[%^])(?![-+*/<>=~!@#%^&|`?])/y],
  ['quoted', /"[^"]*(?:""[^"]*)*"/y],
];

function tokenAt(text: string, start: number): PlainToken | undefined {
  for (const [kind, form] of forms) {
    form.lastIndex = start;
    if (form.test(text)) return token(kind, text, start, form.lastIndex);
  }
  return undefined;
}

function token(kind: PlainToken['kind'], text: string, start: number, end: number): PlainToken | undefined {
  const written = text.slice(start, end);
  if (kind === 'text' || kind === 'quoted') {
    const isWhole = kind === 'text' || isKeptWhole(unquoted(written));
    return isWhole ? { kind, text: written, word: written, start, end } : undefined;
  }
  const word = folded(written);
  const isPrefix = kind === 'name' && text[end] === "'" && stringPrefixes.has(word);
  return isPrefix ? undefined : { kind, text: written, word, start, end };
}

/** `E'…'`, and bits and national characters, are strings of other kinds. */
const stringPrefixes = new Set(['b', 'e', 'n', 'x']);

/** What a name or a text says that stands between marks. */
export function unquoted(written: string): string {
  const mark = written[0] as string;
  return written.slice(1, -1).replaceAll(mark + mark, mark);
}

/** PostgreSQL cuts names off that are longer. */
export function isKeptWhole(name: string): boolean {
  return name !== '' && Buffer.byteLength(name) <= 63;
}
