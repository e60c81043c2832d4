/** What a text that is to be rows in JSON does not keep to; nothing of it is said. */
export class JsonItemsFault extends Error {
  constructor(
    readonly kind: 'no JSON' | 'no array',
    /** How many items stand before it. */
    readonly items: number,
  ) {
    super(kind);
  }
}

/** An item of an array of rows. */
export interface JsonItem {
  /** The member that the array is; undefined: the array is all there is. */
  readonly table: string | undefined;
  /** Its JSON; undefined tells that the array begins. */
  readonly text: string | undefined;
}

/**
 * Takes an array of rows in JSON apart while its text comes in parts, or, as `tables`, an object of such arrays, too: memory has one
 * row. What an item is looked at no closer than it takes to find its end; members that are no arrays are passed over.
 */
export class JsonItems {
  #state: 'before' | 'member' | 'passing' | 'first' | 'item' | 'behind' = 'before';
  readonly #scan = new JsonScan();
  /** What was read and not handed on yet: of an item, or of a member's name. */
  #held: string[] = [];
  #table: string | undefined;
  #isObject = false;
  #items = 0;
  /** Behind what sign of the part what was told of last ends. */
  at = 0;

  constructor(private readonly form: 'array' | 'tables' = 'array') {}

  /** The arrays that begin and the items that end in the next part. */
  *add(part: string): Generator<JsonItem> {
    let at = 0;
    this.at = 0;
    while (at < part.length) {
      if (this.#state === 'before' || this.#state === 'behind') at = yield* this.#around(part, at);
      else {
        const end = this.#scan.next(part, at, this.#state === 'member');
        if (this.#state !== 'passing') this.#held.push(part.slice(at, end));
        at = end;
        if (end === part.length) continue;
        this.at = ++at;
        yield* this.#step(part[end] as string);
      }
    }
  }

  /** Whether nothing was read of the item that comes next, of which it is known that one does. */
  get isBetween(): boolean {
    return this.#state === 'item' && this.#held.every((text) => text.trim() === '');
  }

  /** Tells that the text is over. */
  end(): void {
    if (this.#state !== 'behind') throw this.#fault();
  }

  /** Blanks, and the bracket that begins it all. */
  *#around(part: string, from: number): Generator<JsonItem, number> {
    const at = from + (/^\s*/.exec(part.slice(from))?.[0].length ?? 0);
    if (at === part.length) return at;
    if (this.#state === 'behind') throw this.#fault();
    if (part[at] === '[') yield this.#open();
    else if (part[at] === '{' && this.form === 'tables') {
      this.#isObject = true;
      this.#state = 'member';
    } else throw new JsonItemsFault('no array', 0);
    return at + 1;
  }

  #open(): JsonItem {
    this.#state = 'first';
    return { table: this.#table, text: undefined };
  }

  /** What a sign at the depth of items, or of members, brings. */
  *#step(sign: string): Generator<JsonItem> {
    if (this.#state === 'first' || this.#state === 'item') yield* this.#itemEnds(sign);
    else if (sign === '[') {
      this.#table = nameOf(this.#taken()) ?? this.#fail();
      yield this.#open();
    } else this.#pass(sign);
  }

  /** Of a member that is no array nothing is kept. */
  #pass(sign: string): void {
    if (sign === ']') this.#fail();
    if (sign === '{') this.#scan.enter();
    this.#state = sign === '{' ? 'passing' : sign === '}' ? 'behind' : 'member';
    this.#held = [];
  }

  *#itemEnds(sign: string): Generator<JsonItem> {
    const text = this.#taken();
    const isEmpty = text.trim() === '';
    if (sign === '}' || (isEmpty && !(sign === ']' && this.#state === 'first'))) this.#fail();
    if (sign !== ']') this.#state = 'item';
    else this.#state = this.#isObject ? 'passing' : 'behind';
    if (isEmpty) return;
    this.#items++;
    yield { table: this.#table, text };
  }

  #taken(): string {
    const text = this.#held.join('');
    this.#held = [];
    return text;
  }

  #fail(): never {
    throw this.#fault();
  }

  #fault(): JsonItemsFault {
    return new JsonItemsFault('no JSON', this.#items);
  }
}

/** Of what stands before a member's value. */
function nameOf(text: string): string | undefined {
  const [, name] = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*$/s.exec(text) ?? [];
  return name === undefined ? undefined : (JSON.parse(name) as string);
}

/** Finds where a value ends in a text that comes in parts. */
class JsonScan {
  /** How deep in the value's own brackets the text is. */
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  /** A bracket of the value itself has been read. */
  enter(): void {
    this.#depth++;
  }

  /** Where the comma or the bracket behind the value stands, or, `opening`, one that opens; the part's length: not in it. */
  next(part: string, from: number, opening: boolean): number {
    for (let at = from; at < part.length; at++) {
      if (this.#isInString) at = this.#stringEnd(part, at);
      else if (this.#isEnd(part.charCodeAt(at), opening)) return at;
    }
    return part.length;
  }

  #isEnd(code: number, opening: boolean): boolean {
    if (code === quote) this.#isInString = true;
    else if (code === openBrace || code === openBracket) {
      if (opening && this.#depth === 0) return true;
      this.#depth++;
    } else if (code === closeBrace || code === closeBracket) {
      if (this.#depth === 0) return true;
      this.#depth--;
    } else return code === comma && this.#depth === 0;
    return false;
  }

  /** The place of the quote that ends a string, or the end of the part. */
  #stringEnd(part: string, from: number): number {
    for (let at = from; at < part.length; at++) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (part.charCodeAt(at) === backslash) this.#isEscaped = true;
      else if (part.charCodeAt(at) === quote) {
        this.#isInString = false;
        return at;
      }
    }
    return part.length;
  }
}

const [quote, backslash, comma, openBrace, closeBrace, openBracket, closeBracket] = [...'"\\,{}[]'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number];
