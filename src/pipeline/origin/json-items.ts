/** What a text that is to be an array in JSON does not keep to; nothing of it is said. */
export class JsonItemsFault extends Error {
  constructor(
    readonly kind: 'no JSON' | 'no array',
    /** How many items stand before it. */
    readonly items: number,
  ) {
    super(kind);
  }
}

/**
 * Takes the items of an array in JSON apart while its text comes in parts: memory has one of them. What an item is looked at no closer
 * than it takes to find its end.
 */
export class JsonItems {
  #state: 'before' | 'first' | 'item' | 'behind' = 'before';
  /** How deep in the item's own brackets the text is. */
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** The item's text so far. */
  #held: string[] = [];
  #items = 0;

  /** The texts of the items that end in the next part. */
  *add(part: string): Generator<string> {
    let at = 0;
    while (at < part.length) {
      if (this.#state === 'before' || this.#state === 'behind') at = this.#around(part, at);
      else {
        const end = this.#itemEnd(part, at);
        this.#held.push(part.slice(at, end));
        at = end;
        if (end < part.length) yield* this.#close(part[at++] as string);
      }
    }
  }

  /** Tells that the text is over. */
  end(): void {
    if (this.#state !== 'behind') throw this.#fault();
  }

  /** Blanks, and the bracket that begins it all. */
  #around(part: string, from: number): number {
    const at = from + (/^[ \t\n\r]*/.exec(part.slice(from))?.[0].length ?? 0);
    if (at === part.length) return at;
    if (this.#state === 'behind') throw this.#fault();
    if (part[at] !== '[') throw new JsonItemsFault('no array', 0);
    this.#state = 'first';
    return at + 1;
  }

  /** Where the item ends, or the part does. */
  #itemEnd(part: string, from: number): number {
    for (let at = from; at < part.length; at++) {
      if (this.#isInString) {
        at = this.#stringEnd(part, at);
        continue;
      }
      const code = part.charCodeAt(at);
      if (code === quote) this.#isInString = true;
      else if (code === openBrace || code === openBracket) this.#depth++;
      else if (code === closeBrace || code === closeBracket) {
        if (this.#depth === 0) return at;
        this.#depth--;
      } else if (code === comma && this.#depth === 0) return at;
    }
    return part.length;
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

  *#close(sign: string): Generator<string> {
    const text = this.#held.join('');
    this.#held = [];
    const isEmpty = text.trim() === '';
    if (sign === '}' || (isEmpty && !(sign === ']' && this.#state === 'first'))) throw this.#fault();
    this.#state = sign === ']' ? 'behind' : 'item';
    if (isEmpty) return;
    this.#items++;
    yield text;
  }

  #fault(): JsonItemsFault {
    return new JsonItemsFault('no JSON', this.#items);
  }
}

const [quote, backslash, comma, openBrace, closeBrace, openBracket, closeBracket] = [...'"\\,{}[]'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number];
