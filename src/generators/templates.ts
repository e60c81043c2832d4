import { longestTransliteration, toAscii } from '../values/ascii.ts';
import { GrowingTexts } from '../values/growing-texts.ts';
import { japaneseToAscii } from '../values/japanese-ascii.ts';
import { civilFromDays, microsecondsPerDay } from '../values/moment.ts';
import { type Filter, type FilterName, parseTemplate, type TemplatePart } from '../values/placeholder.ts';
import { anySigns, noSigns, type Signs } from '../values/signs.ts';
import { Target } from '../values/target.ts';
import type { TextPlaces } from '../values/text-places.ts';
import type { TextShape } from '../values/text-shape.ts';
import { writeInteger } from '../values/write-integer.ts';

import { cellsOf, characters, decimalDigits, literal, type Piece } from './compose.ts';
import type { BindContext, FieldFacts } from './generator.ts';
import { uuidCells } from './uuid.ts';

/** `template`: text with placeholders; `pattern`: with the wildcards `#`, `?` and `*` as well. */
export type TemplateMode = 'template' | 'pattern';

/** What placeholders without a field of that name stand for. */
export const builtInPlaceholders: readonly string[] = ['index', 'row', 'timestamp', 'uuid'];

/** The pieces of a template whose placeholders the compiler has found to be good. */
export function templatePieces(text: string, mode: TemplateMode, context: BindContext): Piece[] {
  return parseTemplate(text, mode === 'pattern').parts.flatMap((part, index) => {
    switch (part.kind) {
      case 'literal':
        return literal(part.text);
      case 'placeholder': {
        const piece = placeholder(part.name, `placeholder ${index}`, context);
        return part.filters.reduce((each, filter) => filtered(each, filter, context), piece);
      }
      default:
        return characters(context, `characters ${index}`, alphabets[part.kind], part.count);
    }
  });
}

const alphabets = {
  digit: decimalDigits,
  letter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  either: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
};

/** The most code points of a template's text; undefined: without bound. */
export function templateLength(text: string, mode: TemplateMode, facts: FieldFacts): number | undefined {
  let sum = 0;
  for (const part of parseTemplate(text, mode === 'pattern').parts) {
    if (part.kind === 'literal') sum += [...part.text].length;
    else if (part.kind !== 'placeholder') sum += part.count;
    else {
      const length = placeholderLength(part.name, facts);
      if (length === undefined) return undefined;
      const most = part.filters.reduce(filteredLength, length);
      // What might be longer than the type by far is seen once it is made.
      if (most > length && most > (facts.type.length ?? Infinity)) return undefined;
      sum += most;
    }
  }
  return sum;
}

function filteredLength(length: number, { name, argument = 0 }: Filter): number {
  return name === 'ascii' || name === 'slug' ? length * longestTransliteration : Math.max(length, argument);
}

/** The literal text that all of a template's texts begin and end with, and the fewest code points that they have. */
export function templateShape(text: string, mode: TemplateMode): TextShape {
  const { parts } = parseTemplate(text, mode === 'pattern');
  const ofPart = (part: TemplatePart | undefined) => (part?.kind === 'literal' ? part.text : '');
  const shortest = parts.reduce((sum, part) => sum + shortestOf(part), 0);
  return { prefix: ofPart(parts[0]), suffix: ofPart(parts.at(-1)), shortest };
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const digits = [...'0123456789'];
const signsOfWildcards = { letter: letters, digit: digits, either: [...letters, ...digits] } as const;

/** The characters of each place of a pattern's texts; undefined where it has placeholders. */
export function templatePlaces(text: string): TextPlaces | undefined {
  const { parts } = parseTemplate(text, true);
  if (parts.some((part) => part.kind === 'placeholder')) return undefined;
  return parts.flatMap((part): TextPlaces => {
    if (part.kind === 'literal') return [...part.text].map((sign) => [sign]);
    if (part.kind === 'placeholder') return [];
    return Array.from({ length: part.count }, () => signsOfWildcards[part.kind]);
  });
}

function shortestOf(part: TemplatePart): number {
  if (part.kind === 'literal') return [...part.text].length;
  if (part.kind !== 'placeholder') return part.count;
  const own = { index: 1, row: 1, timestamp: 8, uuid: 36 }[part.name] ?? 0;
  return part.filters.reduce((least, { argument = 0 }) => Math.max(least, argument), own);
}

/**
 * Whether a template tells any two rows apart: it holds the row's number (or a UUID), nothing that varies stands on one
 * side of it, and no digit touches it on the other.
 */
export function templateNeverRepeats(text: string, mode: TemplateMode): boolean {
  const parts = parseTemplate(text, mode === 'pattern').parts;
  return parts.some((part, index) => {
    if (part.kind !== 'placeholder' || !['index', 'row', 'uuid', 'seq'].includes(part.name)) return false;
    if (part.filters.some((filter) => filter.name !== 'pad')) return false;
    const before = parts.slice(0, index);
    const after = parts.slice(index + 1);
    return (isFixed(after) && endsApart(before.at(-1))) || (isFixed(before) && startsApart(after[0]));
  });
}

/** Whether nothing but wildcards varies in a template, so that its texts can be counted through. */
export function templateIsIndexable(text: string, mode: TemplateMode): boolean {
  const parts = parseTemplate(text, mode === 'pattern').parts;
  return parts.every((part) => part.kind !== 'placeholder' || part.name === 'timestamp');
}

function isFixed(parts: readonly TemplatePart[]): boolean {
  return parts.every((part) => part.kind === 'literal' || (part.kind === 'placeholder' && part.name === 'timestamp'));
}

function endsApart(part: TemplatePart | undefined): boolean {
  return part === undefined || (part.kind === 'literal' && /\D$/.test(part.text));
}

function startsApart(part: TemplatePart | undefined): boolean {
  return part === undefined || (part.kind === 'literal' && /^\D/.test(part.text));
}

function placeholderLength(name: string, facts: FieldFacts): number | undefined {
  if (name === 'index') return String(Math.max(0, facts.rows - 1)).length;
  if (name === 'row') return String(facts.rows).length;
  if (name === 'timestamp') return 8;
  return name === 'uuid' ? 36 : facts.placeholderLength(name);
}

function placeholder(name: string, purpose: string, context: BindContext): Piece {
  if (name === 'index') return rowNumbers(0);
  if (name === 'row') return rowNumbers(1);
  if (name === 'timestamp') return literal(compactDay(context.asOf));
  if (name === 'uuid')
    return cellsOf(uuidCells(context.hashes(purpose), context.hashes(`${purpose} low`)), { name: 'uuid' });
  const { source, type } = context.field(name);
  return cellsOf(source, type);
}

/** The rows' indexes, counted from `first`. */
function rowNumbers(first: number): Piece {
  let numbers = new Float64Array(0);
  return {
    signs: noSigns,
    prepare(rows) {
      if (numbers.length < rows.length) numbers = new Float64Array(rows.capacity);
      for (let i = 0; i < rows.length; i++) numbers[i] = rows.at(i) + first;
      return 17;
    },
    write: ({ bytes }, at, i) => writeInteger(bytes, at, numbers[i] as number),
    kernel: { kind: 'integer', quote: 0, add: 0, values: () => numbers },
  };
}

/** `20260101`. */
function compactDay(instant: number): string {
  const { year, month, day } = civilFromDays(Math.floor(instant / microsecondsPerDay));
  return String(year * 10_000 + month * 100 + day).padStart(8, '0');
}

const decoder = new TextDecoder();
const nothing = new Uint8Array(0);

/** A piece whose text goes through a filter: a batch at a time, for some make a text many times as long. */
function filtered(piece: Piece, { name, argument = 0 }: Filter, context: BindContext): Piece {
  const { make, signs } = filters[name];
  const apply = make(context, argument);
  const scratch = new Target();
  const texts = new GrowingTexts();
  return {
    ...(piece.column && { column: piece.column }),
    signs: signs ?? piece.signs,
    prepare(rows) {
      scratch.reserve(piece.prepare(rows));
      texts.reset(rows.length);
      for (let i = 0; i < rows.length; i++) {
        const end = piece.write(scratch, 0, i);
        texts.add(apply(decoder.decode(scratch.bytes.subarray(0, end))));
      }
      return texts.longest;
    },
    write: ({ view }, at, i) => texts.copy(view, at, i),
    kernel: { kind: 'text', quote: 0, empty: nothing, texts: () => texts },
  };
}

type Change = (text: string) => string;

const filters: Readonly<
  Record<FilterName, { readonly make: (context: BindContext, argument: number) => Change; readonly signs?: Signs }>
> = {
  lower: { make: () => (text) => text.toLowerCase() },
  upper: { make: () => (text) => text.toUpperCase() },
  trim: { make: () => (text) => text.trim() },
  // Where a letter has none of its own a sign stands for it.
  ascii: { make: asciiIn, signs: anySigns },
  slug: { make: slugIn, signs: noSigns },
  pad: { make: (_, width) => (text) => text.padStart(width, '0') },
};

/** Kanji are read as the locale of the field has them. */
function asciiIn({ lexicon }: BindContext): Change {
  return lexicon.locale === 'ja' ? (text) => japaneseToAscii(text, lexicon) : toAscii;
}

/** Words of small letters and digits with hyphens between them. */
function slugIn(context: BindContext): Change {
  const ascii = asciiIn(context);
  return (text) =>
    ascii(text)
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
}
