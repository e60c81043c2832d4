import { TextList } from '../text-list.ts';

/**
 * Sentences with holes: lists by name, of alternatives each, in which `{name}` is one of another list, `{Name}` the same with
 * a large first letter, `{a name}` with its article in front, and `[this|that]` one of both. Lists begin with a line `= name`,
 * their alternatives are lines, or stand apart by ` / ` in a line. What a row brings with it (`{thing}`) is no list: see `givens`.
 *
 * All is kept in arrays, so that a text is written without an object: list n has the alternatives `lists[n] .. lists[n + 1])`,
 * alternative a the parts `alternatives[a] .. alternatives[a + 1])`. A part is a literal (0 and up), a list (`~part`), or
 * what a row brings (`firstGiven` and up).
 */
export class Grammar {
  readonly literals: TextList;
  readonly lists: Int32Array;
  readonly alternatives: Int32Array;
  readonly parts: Int32Array;
  readonly #ids: ReadonlyMap<string, number>;

  constructor(
    text: string,
    readonly givens: readonly string[] = [],
  ) {
    const { lists, ids, literals } = new Reader(text, givens);
    this.#ids = ids;
    this.literals = new TextList(literals);
    this.lists = starts(lists);
    const alternatives = lists.flat();
    this.alternatives = starts(alternatives);
    this.parts = Int32Array.from(alternatives.flat());
  }

  /** The alternatives of a list; none where there is no such list. */
  alternativesOf(name: string): readonly number[] {
    const list = this.#ids.get(name);
    if (list === undefined) return [];
    const first = this.lists[list] as number;
    return Array.from({ length: (this.lists[list + 1] as number) - first }, (_, index) => first + index);
  }

  /**
   * The most that each alternative takes, by what its literals and givens take: `of` is asked for the size of a literal's
   * text or a given's.
   */
  sizes(literal: (text: string) => number, given: readonly number[]): Float64Array {
    const sizes = new Float64Array(this.alternatives.length - 1).fill(-1);
    const ofLiterals = this.literals.texts.map(literal);
    const sizeOf = (alternative: number): number => {
      let size = sizes[alternative] as number;
      if (size >= 0) return size;
      size = 0;
      for (
        let at = this.alternatives[alternative] as number;
        at < (this.alternatives[alternative + 1] as number);
        at++
      ) {
        const part = this.parts[at] as number;
        if (part >= firstGiven) size += given[part - firstGiven] as number;
        else if (part >= 0) size += ofLiterals[part] as number;
        else {
          let most = 0;
          for (let each = this.lists[~part] as number; each < (this.lists[~part + 1] as number); each++)
            most = Math.max(most, sizeOf(each));
          size += most;
        }
      }
      sizes[alternative] = size;
      return size;
    };
    for (let alternative = 0; alternative < sizes.length; alternative++) sizeOf(alternative);
    return sizes;
  }
}

/** Parts from here on are what a row brings. */
export const firstGiven = 0x100_0000;

function starts(all: readonly (readonly unknown[])[]): Int32Array {
  const ends = new Int32Array(all.length + 1);
  all.forEach((each, index) => {
    ends[index + 1] = (ends[index] as number) + each.length;
  });
  return ends;
}

/** Reads a grammar's text. What is wrong with it is a fault of ours. */
class Reader {
  /** Of each list its alternatives, of each of those its parts. */
  readonly lists: number[][][] = [];
  readonly ids = new Map<string, number>();
  readonly literals: string[] = [];
  readonly #literalIds = new Map<string, number>();
  readonly #texts = new Map<string, readonly string[]>();

  constructor(
    text: string,
    readonly givens: readonly string[],
  ) {
    for (const section of `\n${text}`.split(/\n= /).slice(1)) {
      const [name = '', ...lines] = section.trim().split('\n');
      if (this.#texts.has(name)) throw new Error(`two lists are called ${name}`);
      this.#texts.set(
        name,
        lines
          .flatMap((line) => line.split(' / '))
          .map((each) => each.trim())
          .filter((each) => each !== ''),
      );
    }
    for (const name of this.#texts.keys()) this.#listOf(name);
  }

  /** A list by its name, read when it is first asked for. */
  #listOf(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    return this.#add(name, this.#textsOf(name));
  }

  #textsOf(name: string): readonly string[] {
    const own = this.#texts.get(name);
    if (own) return own;
    if (/^[aA] /.test(name)) return this.#textsOf(name.slice(2)).map((text) => `${name[0]}${article(text)} ${text}`);
    const lower = name[0]?.toLowerCase() + name.slice(1);
    if (lower === name) throw new Error(`there is no list ${name}`);
    return this.#textsOf(lower).map(capitalized);
  }

  #add(name: string | undefined, texts: readonly string[]): number {
    const id = this.lists.length;
    const alternatives: number[][] = [];
    this.lists.push(alternatives);
    if (name !== undefined) this.ids.set(name, id);
    for (const text of texts) alternatives.push(this.#parts(text));
    return id;
  }

  #parts(text: string): number[] {
    const parts: number[] = [];
    let at = 0;
    while (at < text.length) {
      const sign = text[at] as string;
      const end = sign === '{' ? text.indexOf('}', at) + 1 : sign === '[' ? closing(text, at) : nextSign(text, at);
      const own = text.slice(at, end);
      if (sign === '{') parts.push(this.#named(own.slice(1, -1)));
      else if (sign === '[') parts.push(~this.#add(undefined, branches(own.slice(1, -1))));
      else parts.push(this.#literal(own));
      at = end;
    }
    return parts;
  }

  #named(name: string): number {
    const given = this.givens.indexOf(name);
    return given >= 0 ? firstGiven + given : ~this.#listOf(name);
  }

  #literal(text: string): number {
    const known = this.#literalIds.get(text);
    if (known !== undefined) return known;
    this.#literalIds.set(text, this.literals.length);
    return this.literals.push(text) - 1;
  }
}

/** With a large first letter, also where a choice or another list begins the text. */
function capitalized(text: string): string {
  if (text.startsWith('[')) {
    const end = closing(text, 0);
    return `[${branches(text.slice(1, end - 1))
      .map(capitalized)
      .join('|')}]${text.slice(end)}`;
  }
  const at = text.startsWith('{') ? 1 : 0;
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return text.slice(0, at) + first.toUpperCase() + text.slice(at + first.length);
}

/** What is added to `a` in front of a word. */
function article(text: string): string {
  if (/^(?:eu|one\b|once\b|uni|use|usu|uti)/i.test(text)) return '';
  return /^(?:[aeiou]|hour|honest|heir)/i.test(text) ? 'n' : '';
}

function nextSign(text: string, at: number): number {
  const found = text.slice(at).search(/[[{]/);
  return found < 0 ? text.length : at + found;
}

/** Where the bracket that opens at a place has closed. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth++;
    if (text[at] === ']') depth--;
    if (depth === 0) return at + 1;
  }
  throw new Error(`a bracket is not closed in ${text}`);
}

/** The texts between the bars that are within no other brackets. */
function branches(text: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '[') depth++;
    if (sign === ']') depth--;
    if (sign === '|' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}
