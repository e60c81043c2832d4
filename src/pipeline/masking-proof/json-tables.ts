/** The text is not what it is to be; nothing of it is said. */
export class JsonTablesFault extends Error {}

/** An item of an array of rows. */
export interface JsonItem {
  /** The member that the array is; undefined: the array is all there is. */
  readonly table: string | undefined;
  /** Its JSON; undefined tells that the array begins. */
  readonly text: string | undefined;
}

/**
 * Takes an array of rows in JSON, or an object of such arrays, apart while its text comes in pieces: memory has one row. What an item
 * is looked at no closer than it takes to find its end; members that are no arrays are passed over.
 */
export class JsonTables {
  #depth = 0;
  /** How deep the rows of an array stand: 1 of an array alone, 2 of an object of arrays; 0: nothing was read yet. */
  #level = 0;
  #isInString = false;
  #isEscaped = false;
  #isInTable = false;
  /** What was read and not handed on yet: of an item, or of the object's member. */
  #text = '';
  /** Where in it the item begins, or the member does. */
  #from = 0;
  #table: string | undefined;

  /** The arrays that begin and the items that end in a piece. */
  *push(piece: string): Generator<JsonItem> {
    let at = this.#text.length;
    this.#text += piece;
    for (; at < this.#text.length; at++) {
      if (this.#isInString) at = this.#stringEnd(at);
      else {
        const item = this.#depth === 0 ? this.#begin(at) : this.#step(this.#text[at] as string, at);
        if (item) yield item;
      }
    }
    this.#text = this.#text.slice(this.#from);
    this.#from = 0;
  }

  /** Outside of all brackets: the first one, and blanks. */
  #begin(at: number): JsonItem | undefined {
    const sign = this.#text[at] as string;
    this.#from = at + 1;
    if (/\s/.test(sign)) return undefined;
    if (this.#level > 0 || (sign !== '[' && sign !== '{')) throw new JsonTablesFault();
    this.#level = sign === '[' ? 1 : 2;
    this.#depth = 1;
    this.#isInTable = sign === '[';
    return this.#isInTable ? { table: undefined, text: undefined } : undefined;
  }

  /** What a sign within the brackets brings. */
  #step(sign: string, at: number): JsonItem | undefined {
    switch (sign) {
      case '"':
        this.#isInString = true;
        return undefined;
      case '[':
      case '{':
        this.#depth++;
        return sign === '[' && this.#depth === this.#level ? this.#open(at) : undefined;
      case ']':
      case '}':
        return this.#close(at);
      case ',':
        return this.#comma(at);
      default:
        return undefined;
    }
  }

  #open(at: number): JsonItem {
    this.#table = nameOf(this.#text.slice(this.#from, at));
    this.#isInTable = true;
    this.#from = at + 1;
    return { table: this.#table, text: undefined };
  }

  #close(at: number): JsonItem | undefined {
    const isEnd = this.#isInTable && this.#depth === this.#level;
    this.#depth--;
    if (!isEnd) return undefined;
    const text = this.#taken(at);
    this.#isInTable = false;
    // Of an empty array there is no item.
    return text.trim() === '' ? undefined : { table: this.#table, text };
  }

  #comma(at: number): JsonItem | undefined {
    if (this.#isInTable) return this.#depth === this.#level ? { table: this.#table, text: this.#taken(at) } : undefined;
    if (this.#depth === 1) this.#from = at + 1;
    return undefined;
  }

  #taken(at: number): string {
    const text = this.#text.slice(this.#from, at);
    this.#from = at + 1;
    return text;
  }

  /** Tells that the text is over. */
  end(): void {
    if (this.#level === 0 || this.#depth !== 0) throw new JsonTablesFault();
  }

  /** Where the string ends, or the text does. */
  #stringEnd(from: number): number {
    const text = this.#text;
    for (let at = from; at < text.length; at++) {
      const sign = text[at];
      if (this.#isEscaped) this.#isEscaped = false;
      else if (sign === '\\') this.#isEscaped = true;
      else if (sign === '"') {
        this.#isInString = false;
        return at;
      }
    }
    return text.length;
  }
}

/** Of what stands before a member's value. */
function nameOf(text: string): string {
  const [, name] = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*$/s.exec(text) ?? [];
  if (name === undefined) throw new JsonTablesFault();
  return JSON.parse(name) as string;
}
