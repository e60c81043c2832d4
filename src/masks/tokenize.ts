import { type Ff1, leastDomain, permuteBelow } from '../random/ff1.ts';

import { familyOf } from '../values/type.ts';

import { holdsNumbers, mapNumbers } from './map-numbers.ts';
import { mapStrings } from './map-strings.ts';
import { defineMask } from './mask.ts';

export const tokenize = defineMask({
  name: 'tokenize',
  summary: 'another value of the same shape for each, none for two: whoever has the key can undo it',
  version: 1,
  class: 'reversible',
  parameters: {
    format: { type: 'text', summary: '`preserve`, the only one', default: 'preserve', choices: ['preserve'] },
  },
  accepts: ['text', 'integer', 'uuid'],
  objectIds: true,
  suits: [],
  unique: () => 'preserved',
  wants: (_, { type }) => ({
    what: 'an ASCII text of a shape that at least 1,000,000 values have, as FF1 needs',
    always: true,
    conforms: (text) => familyOf(type) !== 'text' || isPermutable(text),
  }),
  check(_, { type }) {
    const small = (size: string) => [
      {
        message: `\`tokenize\` would permute ${size} values only, and FF1 needs at least 1,000,000: fewer are told apart`,
        help: 'use `hash` or `constant`',
      },
    ];
    if (type.name === 'smallint') return small('32,768');
    // Letters of both cases and digits.
    return familyOf(type) === 'text' && type.length !== undefined && type.length < 4 ? small('less than 238,328') : [];
  },
  bind(_, context) {
    const { ff1 } = context.key;
    if (holdsNumbers(context.source.column)) {
      return mapNumbers(
        context,
        () => ({
          number: (value) => Number(permuteInteger(ff1, BigInt(value))),
          big: (value) => permuteInteger(ff1, value),
        }),
        () => undefined,
      );
    }
    return mapStrings(context, (text) => permuteText(ff1, text));
  },
});

const classes = [
  { first: 0x30, size: 10 },
  { first: 0x41, size: 26 },
  { first: 0x61, size: 26 },
];

/** Where integers are permuted among themselves: the same ranges in each type, so that a value has one mask in all of them. */
const ranges = [0n, 1n << 31n, 1n << 53n, 1n << 63n];

function permuteInteger(ff1: Ff1, value: bigint): bigint {
  if (value < 0n) return -1n - permuteInteger(ff1, -1n - value);
  const at = ranges.findIndex((end) => value < end);
  const [from, to] = [ranges[at - 1] as bigint, ranges[at] as bigint];
  return from + permuteBelow(ff1, value - from, to - from);
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
  const { value, size, shape } = rankOf(text);
  if (size < BigInt(leastDomain)) return '';
  const digits = /[Aa]/.test(shape) ? undefined : shape.replaceAll(/[^0]/g, '').length;
  const tweak = Buffer.from(shape);
  let rank = value;
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

function isPermutable(text: string): boolean {
  return /^[ -~]*$/.test(text) && (uuid.test(text) || rankOf(text).size >= BigInt(leastDomain));
}

/** Which of all texts of its shape a text is. */
function rankOf(text: string): { value: bigint; size: bigint; shape: string } {
  let value = 0n;
  let size = 1n;
  let shape = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const own = classes.find(({ first, size: count }) => code >= first && code < first + count);
    shape += own ? String.fromCharCode(own.first) : text[i];
    if (!own) continue;
    value = value * BigInt(own.size) + BigInt(code - own.first);
    size *= BigInt(own.size);
  }
  return { value, size, shape };
}

function textAt(like: string, value: bigint): string {
  const codes = Uint16Array.from(like, (character) => character.charCodeAt(0));
  let rest = value;
  for (let i = codes.length - 1; i >= 0; i--) {
    const code = codes[i] as number;
    const own = classes.find(({ first, size }) => code >= first && code < first + size);
    if (!own) continue;
    codes[i] = own.first + Number(rest % BigInt(own.size));
    rest /= BigInt(own.size);
  }
  return String.fromCharCode(...codes);
}
