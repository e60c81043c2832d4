import { kept } from '../base/kept.ts';

import { type Ff1, leastDomain, permuteBelow } from '../random/ff1.ts';

import { lastDigit } from '../values/decimal.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { mapNumbers } from './map-numbers.ts';
import { mapStrings } from './map-strings.ts';
import { defineMask } from './mask.ts';

export const tokenize = defineMask({
  name: 'tokenize',
  summary: 'another value of the same shape for each, none for two: whoever has the key can undo it',
  version: 1,
  class: 'reversible',
  parameters: {
    format: { type: 'text', summary: '`preserve`, the only one', default: 'preserve', choices: ['preserve'] },
    keep_first: {
      type: 'integer',
      summary: 'of texts: how many characters at the beginning stay, `3` of `MRN0041275`',
      default: 0,
      min: 0,
      max: 64,
    },
  },
  accepts: ['text', 'integer', 'decimal', 'uuid'],
  objectIds: true,
  suits: [],
  unique: () => 'preserved',
  grows: (_, { scale = 0 }) => scale > 0,
  wants: ({ keep_first: first }, { type }) => ({
    what: `an ASCII text ${first > 0 ? `whose part behind ${first === 1 ? 'the first character' : `the first ${first} characters`} is ` : ''}of a shape that at least 1,000,000 values have, as FF1 needs`,
    always: true,
    conforms: (text) => familyOf(type) !== 'text' || isPermutable(text, first),
  }),
  check({ keep_first: first }, { type }) {
    if (first > 0 && familyOf(type) !== 'text') return [{ message: '`keep_first` is for texts', help: 'leave it out' }];
    const small = (size: string) => [
      {
        message: `\`tokenize\` would permute ${size} values only, and FF1 needs at least 1,000,000: fewer are told apart`,
        help: smallHelp(type),
      },
    ];
    if (type.name === 'smallint') return small('32,768');
    const digits = familyOf(type) === 'decimal' ? wholeDigits(type) : undefined;
    if (digits !== undefined && digits < leastDigits) return small(digits === 0 ? 'no' : powerText(digits));
    // Letters of both cases and digits.
    return familyOf(type) === 'text' && type.length !== undefined && type.length - first < 4
      ? small('less than 238,328')
      : [];
  },
  bind({ keep_first: first }, context) {
    const { ff1 } = context.key;
    const { column } = context.source;
    if (column.form === 'number' || column.form === 'big') {
      const decimals = familyOf(context.type) === 'decimal' ? new Decimals(ff1, context.type, column.scale) : undefined;
      const big = (value: bigint) => decimals?.permute(value) ?? permuteInteger(ff1, value, ranges);
      return mapNumbers(
        context,
        () => ({ number: (value) => Number(big(BigInt(value))), big }),
        () => undefined,
      );
    }
    return mapStrings(context, (text) =>
      first > 0 ? text.slice(0, first) + permuteText(ff1, text.slice(first)) : permuteText(ff1, text),
    );
  },
});

function smallHelp(type: FieldType): string {
  if (familyOf(type) === 'text') return 'use `anonymize` or `constant`; as a key, a wider type';
  return familyOf(type) === 'decimal'
    ? 'use `noise` or `constant`; as a key, a wider type'
    : 'use `hash` or `constant`; as a key, a wider type';
}

/** Where integers are permuted among themselves: the same ranges in each type, so that a value has one mask in all of them. */
const ranges = [0n, 1n << 31n, 1n << 53n, 1n << 63n];

function permuteInteger(ff1: Ff1, value: bigint, ranges: readonly bigint[], tweak?: Uint8Array): bigint {
  if (value < 0n) return -1n - permuteInteger(ff1, -1n - value, ranges, tweak);
  const at = ranges.findIndex((end) => value < end);
  const [from, to] = [ranges[at - 1] as bigint, ranges[at] as bigint];
  return from + permuteBelow(ff1, value - from, to - from, tweak);
}

/** The fewest digits of which FF1 permutes numbers. */
const leastDigits = 6;
/** Digits of the least power of ten above the ranges of integers, which decimals go on from by their digits. */
const digitsAbove = 20;
const mostDigits = 1000;

/** How many digits a decimal may have before its point; undefined: any number. */
function wholeDigits({ precision, scale = 0 }: FieldType): number | undefined {
  return precision === undefined ? undefined : precision - scale;
}

/**
 * Decimals among those of as many digits behind the point; whole ones as integers are. Ranges end where the type does: a value that
 * narrow types hold may have another mask in wider ones.
 */
class Decimals {
  readonly #ranges = new Map<number, readonly bigint[]>();

  constructor(
    private readonly ff1: Ff1,
    private readonly type: FieldType,
    private readonly scale: number,
  ) {}

  /** A number times 10^scale. */
  permute(value: bigint): bigint {
    const { unit, digits } = lastDigit(value, this.scale);
    const ranges = kept(this.#ranges, digits, () => this.#rangesOf(digits));
    if (digits === 0) return permuteInteger(this.ff1, value / unit, ranges) * unit;
    const tweak = Buffer.from(`.${digits}`);
    let found = value / unit;
    // With a zero at the end it would be one of fewer digits.
    do found = permuteInteger(this.ff1, found, ranges, tweak);
    while (found % 10n === 0n);
    return found * unit;
  }

  #rangesOf(digits: number): readonly bigint[] {
    const most = (wholeDigits(this.type) ?? mostDigits) + digits;
    const end = 10n ** BigInt(most);
    const powers = Array.from(
      { length: Math.max(0, most - digitsAbove) },
      (_, i) => 10n ** BigInt(digitsAbove + i - 1),
    );
    return [...[...ranges, ...powers].filter((each) => each < end), end];
  }
}

function powerText(digits: number): string {
  return `1${'0'.repeat(digits)}`.replace(/\B(?=(\d{3})+$)/g, ',');
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const objectId = /^[0-9a-f]{24}$/;

/** Digits among digits, letters among letters, all else in its place; hexadecimal digits of UUIDs and ObjectIds among those. */
function permuteText(ff1: Ff1, text: string): string {
  if (uuid.test(text)) return permuteUuid(ff1, text);
  if (objectId.test(text))
    return ff1
      .permute(BigInt(`0x${text}`), 16, 24)
      .toString(16)
      .padStart(24, '0');
  const { size, digits, tweak } = shapeOfText(text);
  if (size < BigInt(leastDomain)) return '';
  let rank = rankOf(text);
  for (;;) {
    rank = digits === undefined ? permuteBelow(ff1, rank, size, tweak) : ff1.permute(rank, 10, digits);
    const found = textAt(text, rank);
    // Those are permuted among themselves.
    if (!uuid.test(found) && !objectId.test(found)) return found;
  }
}

/** The version and the variant stay, for drivers look at them. */
function permuteUuid(ff1: Ff1, text: string): string {
  const digits = text.replaceAll('-', '');
  const variant = Number.parseInt(digits[16] as string, 16);
  const bits = BigInt(`0x${digits.slice(0, 12)}${digits.slice(13, 16)}${digits.slice(17)}`);
  const found = ff1.permute((bits << 2n) | BigInt(variant & 3), 2, 122);
  const hex = (found >> 2n).toString(16).padStart(30, '0');
  const last = ((variant & 12) | Number(found & 3n)).toString(16);
  const all = `${hex.slice(0, 12)}${digits[12]}${hex.slice(12, 15)}${last}${hex.slice(15)}`;
  return all.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function isPermutable(text: string, first: number): boolean {
  if (!/^[ -~]*$/.test(text)) return false;
  const rest = text.slice(first);
  return uuid.test(rest) || shapeOfText(rest).size >= BigInt(leastDomain);
}

/** The texts that one is permuted among. */
interface TextShape {
  readonly size: bigint;
  /** Of digits and signs alone: how many. */
  readonly digits: number | undefined;
  readonly tweak: Uint8Array;
}

const shapes = new Map<string, TextShape>();
/** Shapes are few; where they are many none has to be kept. */
const mostShapes = 4096;

function shapeOfText(text: string): TextShape {
  let name = '';
  for (let i = 0; i < text.length; i++) {
    const first = firstOf(text.charCodeAt(i));
    name += first === 0 ? text[i] : String.fromCharCode(first);
  }
  const known = shapes.get(name) ?? shapeNamed(name);
  if (shapes.size < mostShapes) shapes.set(name, known);
  return known;
}

function shapeNamed(name: string): TextShape {
  const sizes = [...name].map((each) => sizeOf(each.charCodeAt(0)));
  const size = sizes.reduce((product, each) => product * BigInt(each), 1n);
  const digits = sizes.includes(26) ? undefined : sizes.filter((each) => each === 10).length;
  return { size, digits, tweak: Buffer.from(name) };
}

/** The first of the signs that one is permuted among: digits, capitals or small letters; 0: it stays. */
function firstOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 0x30;
  if (code >= 0x41 && code <= 0x5a) return 0x41;
  return code >= 0x61 && code <= 0x7a ? 0x61 : 0;
}

function sizeOf(code: number): number {
  const first = firstOf(code);
  return first === 0 ? 1 : first === 0x30 ? 10 : 26;
}

/** Products of sizes up to which numbers are exact, and so need no bigint. */
const mostExact = 0x1_0000_0000_0000;

/** Which of all texts of its shape a text is. */
function rankOf(text: string): bigint {
  let value = 0n;
  let part = 0;
  let product = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const size = sizeOf(code);
    if (size === 1) continue;
    part = part * size + code - firstOf(code);
    product *= size;
    if (product < mostExact) continue;
    value = value * BigInt(product) + BigInt(part);
    part = 0;
    product = 1;
  }
  return value * BigInt(product) + BigInt(part);
}

function textAt(like: string, value: bigint): string {
  const codes = Uint16Array.from({ length: like.length }, (_, i) => like.charCodeAt(i));
  let rest = value;
  for (let end = codes.length; end > 0; ) {
    let start = end;
    let product = 1;
    while (start > 0 && product < mostExact) product *= sizeOf(codes[--start] as number);
    let part = Number(rest % BigInt(product));
    rest /= BigInt(product);
    for (let i = end - 1; i >= start; i--) {
      const code = codes[i] as number;
      const size = sizeOf(code);
      if (size === 1) continue;
      codes[i] = firstOf(code) + (part % size);
      part = Math.floor(part / size);
    }
    end = start;
  }
  return String.fromCharCode(...codes);
}
