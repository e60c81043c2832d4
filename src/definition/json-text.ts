/** A JSON value with its place in a text; numbers keep their text, since a double would lose digits. */
export type JsonNode = JsonScalar | JsonObject | JsonArray;

interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface JsonScalar extends Placed {
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  /** Of a string its value, else as written. */
  readonly text: string;
}

export interface JsonObject extends Placed {
  readonly kind: 'object';
  readonly entries: readonly { readonly key: JsonScalar; readonly value: JsonNode }[];
}

export interface JsonArray extends Placed {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

/** Why and where a text is no JSON. */
export class JsonFault extends Error {
  constructor(
    message: string,
    readonly start: number,
    readonly end: number,
  ) {
    super(message);
  }
}

/** It may be JSON, but nests deeper than anybody reads. */
export class JsonTooDeep extends JsonFault {}

/** How many levels a text may nest. */
export const deepest = 100;

/** Reads the one JSON value between two positions of a text. Throws JsonFault. */
export function parseJson(text: string, start: number, end: number): JsonNode {
  const reader = new JsonReader(text, start, end);
  const value = reader.value(0);
  reader.expectEnd();
  return value;
}

// Numbers and words end where no letter or digit follows; strings are read apart.
const token = /[{}[\],:"]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

class JsonReader {
  #at: number;

  constructor(
    readonly text: string,
    start: number,
    readonly end: number,
  ) {
    this.#at = start;
  }

  value(depth: number): JsonNode {
    const { start, end, text } = this.#token();
    if (depth > deepest) throw new JsonTooDeep(`more than ${deepest} levels are nested here`, start, end);
    if (text === '{') return this.#object(start, depth);
    if (text === '[') return this.#array(start, depth);
    if (text.startsWith('"')) return stringAt(text, start, end);
    if (/^[-\d]/.test(text)) return { kind: 'number', text, start, end };
    if (!/^[tfn]/.test(text)) throw new JsonFault(`expected a value, found \`${text}\``, start, end);
    return { kind: text === 'null' ? 'null' : 'boolean', text, start, end };
  }

  expectEnd(): void {
    this.#skipSpace();
    if (this.#at < this.end) throw new JsonFault('expected the end, found more', this.#at, this.#at + 1);
  }

  #object(start: number, depth: number): JsonObject {
    const entries: { key: JsonScalar; value: JsonNode }[] = [];
    const end = this.#list('}', () => {
      const key = this.value(depth + 1);
      if (key.kind !== 'string') throw new JsonFault('expected a key in double quotes', key.start, key.end);
      this.#expect(':');
      entries.push({ key, value: this.value(depth + 1) });
    });
    return { kind: 'object', entries, start, end };
  }

  #array(start: number, depth: number): JsonArray {
    const items: JsonNode[] = [];
    const end = this.#list(']', () => items.push(this.value(depth + 1)));
    return { kind: 'array', items, start, end };
  }

  /** Items with commas between them, up to the closing bracket, whose end it gives. */
  #list(close: string, item: () => void): number {
    if (this.#peek() !== close) {
      item();
      while (this.#peek() === ',') {
        this.#token();
        item();
      }
    }
    return this.#expect(close);
  }

  #peek(): string | undefined {
    this.#skipSpace();
    return this.#at < this.end ? this.text[this.#at] : undefined;
  }

  #expect(wanted: string): number {
    const { start, end, text } = this.#token();
    if (text !== wanted) throw new JsonFault(`expected \`${wanted}\``, start, end);
    return end;
  }

  #token(): { start: number; end: number; text: string } {
    this.#skipSpace();
    const start = this.#at;
    if (start >= this.end) throw new JsonFault('the JSON text ends too early', start, start);
    token.lastIndex = start;
    const found = token.exec(this.text)?.[0];
    if (found === undefined || start + found.length > this.end)
      throw new JsonFault('this is not JSON', start, start + 1);
    this.#at = found === '"' ? this.#endOfString(start) : start + found.length;
    return { start, end: this.#at, text: this.text.slice(start, this.#at) };
  }

  #endOfString(start: number): number {
    let close = start;
    do close = this.text.indexOf('"', close + 1);
    while (close !== -1 && isEscaped(this.text, close));
    if (close === -1 || close >= this.end)
      throw new JsonFault('the quote that opens here is never closed', start, start + 1);
    return close + 1;
  }

  #skipSpace(): void {
    while (this.#at < this.end && ' \t\n\r'.includes(this.text[this.#at] as string)) this.#at += 1;
  }
}

function stringAt(quoted: string, start: number, end: number): JsonScalar {
  const text = unescaped(quoted);
  if (text !== undefined) return { kind: 'string', text, start, end };
  throw new JsonFault('the string has a line break, a control character or an unknown escape in it', start, end);
}

/** After an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** Undefined where the string has a line break, a control character or an unknown escape in it. */
function unescaped(text: string): string | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
