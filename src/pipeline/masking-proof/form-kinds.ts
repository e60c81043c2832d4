import { kept } from '../../base/kept.ts';
import { powerOf } from '../../base/power-of.ts';

import { fictionalNumbers } from '../../values/phone-ranges.ts';

import { testHeads } from '../../masks/index.ts';

/**
 * Plain forms of one kind: those that a rule draws of it are any of them alike. So a mask of the kind is one of so many
 * originals of the kind as often as they are of it, whatever else the rule draws.
 */
export interface FormKind {
  /** How many there are; Infinity: so many that no two are alike by chance. */
  readonly size: number;
  /** How many a rule draws from that draws these: a value of the kind is its own mask once in so many times. */
  readonly whole: number;
  /** How many digits they are; 0: they have letters. */
  readonly digits: number;
  /** Of which category's fakes they are: nobody has them. */
  readonly fakes?: 'phone' | 'ssn' | 'credit_card' | undefined;
}

/** By their numbers; the first: of which there are too many for chance. */
const kinds: FormKind[] = [{ size: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY, digits: 0 }];
const numbers = new Map<string, number>();

/** More kinds than these are taken for the first. */
export const kindRoom = 65_536;
/** Of more than so many forms ten million masks hit none of ten million originals but once in a hundred proofs. */
const mostForms = 1e16;
/** More letters and digits are more than that. */
export const mostSigns = 16;

/** The number of a form's kind. */
export function kindOf(plain: string): number {
  if (areDigits(plain)) return ofDigits(plain);
  return plain.length > mostSigns ? 0 : ofLetters(plain);
}

/** The kind of a number. */
export function formKind(number: number): FormKind {
  return kinds[number] as FormKind;
}

/** How many kinds are known so far: their numbers are below that. */
export function kindCount(): number {
  return kinds.length;
}

/** How many digits a number has, less one; of any number the last that is told. */
export function powerIn(size: number): number {
  let power = 0;
  for (let rest = size; rest >= 10 && power < mostPower; rest /= 10) power += 1;
  return power;
}

const mostPower = 20;

function numberOf(name: string, make: () => FormKind): number {
  return kept(numbers, name, () => numberFor(make()));
}

function numberFor(kind: FormKind): number {
  return kinds.length < kindRoom ? kinds.push(kind) - 1 : 0;
}

function areDigits(plain: string): boolean {
  for (let i = 0; i < plain.length; i++) if (!isDigit(plain.charCodeAt(i))) return false;
  return plain.length > 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function ofDigits(plain: string): number {
  const { length } = plain;
  const special = fictionalIn(plain) ?? neverIssuedIn(plain) ?? testCardIn(plain);
  if (special !== undefined) return special;
  const hasZero = plain.startsWith('0');
  // Numbers are drawn below 2^31 or up to that many digits: of ten digits either.
  const isWide = length === 10 && !hasZero && plain > String(most31);
  return kept(plainNumbers, length * 4 + (hasZero ? 2 : 0) + (isWide ? 1 : 0), () => {
    const size = hasZero || length !== 10 ? powerOf(10, length - 1) * (hasZero ? 1 : 9) : below(isWide);
    return numberFor({ size, whole: size, digits: length });
  });
}

/** Kinds of digits that are nothing else, by how many they are, and how they begin. */
const plainNumbers = new Map<number, number>();

const most31 = 0x7fff_ffff;

/** Numbers of ten digits up to 2^31, or beyond it. */
function below(isWide: boolean): number {
  return isWide ? 1e10 - most31 : most31 - 1e9;
}

/** Numbers that countries keep for fiction, by how many digits they have, how many of them they begin with, and with which; American ones without their `1` as well. */
const fictions = new Map<number, Map<number, Map<number, Fiction>>>();

interface Fiction {
  readonly kind: FormKind;
  /** Of the kind, once one was seen. */
  number: number | undefined;
}

for (const patterns of Object.values(fictionalNumbers)) {
  const drawn = patterns.map((each) => each.replace(/[^\d#]/g, ''));
  for (const own of [drawn, drawn.map((each) => each.replace(/^1(?=.{10}$)/, ''))]) {
    const whole = own.reduce((sum, each) => sum + holesOf(each), 0);
    for (const each of own) addFiction(each, whole);
  }
}

function holesOf(pattern: string): number {
  return powerOf(10, pattern.length - pattern.indexOf('#'));
}

function addFiction(pattern: string, whole: number): void {
  const { length } = pattern;
  const beginning = pattern.replace(/#+$/, '');
  if (beginning.includes('#')) return;
  const kind: FormKind = { size: holesOf(pattern), whole, digits: length, fakes: 'phone' };
  const ofLength = kept(fictions, length, () => new Map<number, Map<number, Fiction>>());
  const alike = kept(ofLength, beginning.length, () => new Map<number, Fiction>());
  kept(alike, Number(beginning), () => ({ kind, number: undefined }));
}

function fictionalIn(plain: string): number | undefined {
  for (const [length, alike] of fictions.get(plain.length) ?? []) {
    let beginning = 0;
    for (let i = 0; i < length; i++) beginning = beginning * 10 + plain.charCodeAt(i) - 0x30;
    const fiction = alike.get(beginning);
    if (!fiction) continue;
    fiction.number ??= numberFor(fiction.kind);
    return fiction.number;
  }
  return undefined;
}

/** Social security numbers from 900 on with a group below 50. */
function neverIssuedIn(plain: string): number | undefined {
  if (plain.length !== 9 || !plain.startsWith('9') || plain.charCodeAt(3) >= 0x35) return undefined;
  return numberOf('never issued', () => ({ size: 5e7, whole: 5e7, digits: 9, fakes: 'ssn' }));
}

function testCardIn(plain: string): number | undefined {
  const { length } = plain;
  if (length < 12 || length > 19) return undefined;
  const heads = testHeads(length);
  const head = heads.find((each) => plain.startsWith(each));
  if (head === undefined || !holdsLuhn(plain)) return undefined;
  const size = powerOf(10, length - head.length - 1);
  return numberOf(`card ${length} ${head}`, () => ({
    size,
    whole: size * heads.length,
    digits: length,
    fakes: 'credit_card',
  }));
}

function holdsLuhn(plain: string): boolean {
  let sum = 0;
  for (let i = plain.length - 1, factor = 1; i >= 0; i--, factor = 3 - factor) {
    const digit = (plain.charCodeAt(i) - 0x30) * factor;
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

const mac = /^02[0-9a-f]{10}$/;

/** By where there are digits, letters that are hexadecimal digits, and others: rules that keep a shape draw any of it. */
function ofLetters(plain: string): number {
  if (plain.length === 12 && mac.test(plain))
    return numberOf('mac', () => ({ size: powerOf(16, 10), whole: powerOf(16, 10), digits: 0 }));
  // Two bits a sign: sixteen signs are the most.
  let shape = 0;
  for (let i = 0; i < plain.length; i++) {
    const sign = signOf(plain.charCodeAt(i));
    if (sign === 0) return 0;
    shape = shape * 4 + sign;
  }
  return kept(shapes, shape, () => ofShape(shape));
}

/** Kinds of forms with letters by the kinds of their signs. */
const shapes = new Map<number, number>();

function ofShape(shape: number): number {
  let size = 1;
  for (let rest = shape; rest > 0; rest = Math.floor(rest / 4)) size *= signs[rest % 4] as number;
  return size > mostForms ? 0 : numberFor({ size, whole: size, digits: 0 });
}

/** How many there are of a kind of signs: digits, letters up to f, and others. */
const signs = [0, 10, 6, 20] as const;

/** The kind of a sign; 0: neither a digit nor a letter of English. */
function signOf(code: number): number {
  if (isDigit(code)) return 1;
  if (code < 0x61 || code > 0x7a) return 0;
  return code <= 0x66 ? 2 : 3;
}
