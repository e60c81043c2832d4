import type { AST } from '@eslint-community/regexpp';

import { parseRegex, type RegexFault } from './regex-parser.ts';

/** What a regular expression's texts are made of. */
export type RegexNode =
  /** One of these characters. */
  | { readonly kind: 'class'; readonly signs: readonly string[] }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly part: RegexNode; readonly least: number; readonly most: number };

/** The most characters that a class may have. */
const mostSigns = 70_000;
/** The most times that anything may be repeated, and UTF-16 units that a pattern may have. */
const [mostRepeats, longestPattern] = [10_000, 1000];

/**
 * Reads a regular expression whose texts are to be made: `^` and `$` at its ends mean nothing more, and what has no upper
 * bound is repeated `repeats` times at the most. What looks at the text around (`\b`, `(?=…)`, `\1`) is a fault.
 */
export function readRegex(pattern: string, repeats: number): RegexNode | RegexFault {
  if (pattern.length > longestPattern) return { message: `it has more than ${longestPattern} characters`, at: 0 };
  const tree = parseRegex(pattern);
  if ('message' in tree) return tree;
  try {
    return new Reader(repeats).alternatives(tree.alternatives, true);
  } catch (error) {
    if (error instanceof Refusal) return { message: error.message, at: error.at };
    throw error;
  }
}

class Refusal extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

class Reader {
  constructor(private readonly repeats: number) {}

  alternatives(all: readonly AST.Alternative[], isWhole: boolean): RegexNode {
    const options = all.map(({ elements }) => this.#sequence(isWhole ? withoutAnchors(elements) : elements));
    return options.length === 1 ? (options[0] as RegexNode) : { kind: 'choice', options };
  }

  #sequence(elements: readonly AST.Element[]): RegexNode {
    return { kind: 'sequence', parts: elements.map((each) => this.#element(each)) };
  }

  #element(element: AST.Element): RegexNode {
    switch (element.type) {
      case 'Character':
        return { kind: 'class', signs: [signOf(element.value, element.start)] };
      case 'CharacterSet':
        return { kind: 'class', signs: [...setOf(element)] };
      case 'CharacterClass':
        return classOf(element);
      case 'Group':
        if (element.modifiers) throw new Refusal('flags inside of a pattern are not supported', element.start);
        return this.alternatives(element.alternatives, false);
      case 'CapturingGroup':
        return this.alternatives(element.alternatives, false);
      case 'Quantifier': {
        const { min, max, element: part } = element;
        if (Math.max(min, Number.isFinite(max) ? max : 0) > mostRepeats)
          throw new Refusal(`nothing is repeated more than ${mostRepeats} times`, element.start);
        const most = Number.isFinite(max) ? max : Math.max(min, this.repeats);
        return { kind: 'repeat', part: this.#element(part), least: min, most };
      }
      default:
        throw new Refusal(
          `\`${element.raw}\` looks at other parts of the text: no text can be made from it`,
          element.start,
        );
    }
  }
}

function withoutAnchors(elements: readonly AST.Element[]): readonly AST.Element[] {
  const isAnchor = (at: number, kind: string) => {
    const element = elements[at];
    return element?.type === 'Assertion' && element.kind === kind;
  };
  return elements.slice(Number(isAnchor(0, 'start')), elements.length - Number(isAnchor(elements.length - 1, 'end')));
}

function signOf(code: number, at: number): string {
  if (code === 0) throw new Refusal('a text holds no character NUL', at);
  if (code >= 0xd800 && code <= 0xdfff) throw new Refusal('half of a character is none', at);
  return String.fromCodePoint(code);
}

const printable: readonly string[] = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const digits = new Set('0123456789');
const wordSigns = new Set('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz');
const space: ReadonlySet<string> = new Set(' ');

/** `\d`, `\w`, `\s` and `.`: of all that they match the characters of ASCII that can be printed, and of white space the blank. */
function setOf(set: AST.CharacterSet): ReadonlySet<string> {
  if (set.kind === 'any') return new Set(printable);
  if (set.kind === 'property')
    throw new Refusal(
      `\`${set.raw}\` means other characters from one version of Unicode to the next: list them`,
      set.start,
    );
  const named = { digit: digits, word: wordSigns, space }[set.kind];
  return set.negate ? new Set(printable.filter((sign) => !named.has(sign))) : named;
}

function classOf({ elements, negate, start, raw }: AST.CharacterClass): RegexNode {
  const named = new Set<string>();
  for (const each of elements) for (const sign of signsOf(each)) named.add(sign);
  const signs = negate ? printable.filter((sign) => !named.has(sign)) : [...named];
  if (signs.length === 0) throw new Refusal(`no character that can be printed is one of \`${raw}\``, start);
  return { kind: 'class', signs };
}

function signsOf(element: AST.CharacterClassElement): Iterable<string> {
  if (element.type === 'Character') return [signOf(element.value, element.start)];
  if (element.type === 'CharacterSet') return setOf(element);
  if (element.type !== 'CharacterClassRange') throw new Refusal(`\`${element.raw}\` is not supported`, element.start);
  const { min, max, start, raw } = element;
  if (max.value - min.value >= mostSigns) throw new Refusal(`\`${raw}\` has more than ${mostSigns} characters`, start);
  return Array.from({ length: max.value - min.value + 1 }, (_, i) => signOf(min.value + i, start));
}
