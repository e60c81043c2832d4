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
  const digits = digitsIn(plain);
  if (digits === plain.length && digits > 0) return ofDigits(plain);
  return plain.length > mostSigns ? 0 : ofLetters(plain);
}

/** The kind of a number. */
export function formKind(number: number): FormKind {
  return kinds[number] as FormKind;
}

/** How many digits a number has, less one; of any number the last that is told. */
export function powerIn(size: number): number {
  let power = 0;
  for (let rest = size; rest >= 10 && power < mostPower; rest /= 10) power += 1;
  return power;
}

const mostPower = 20;

function numberOf(name: string, make: () => FormKind): number {
  return kept(numbers, name, () => (kinds.length < kindRoom ? kinds.push(make()) - 1 : 0));
}

function digitsIn(plain: string): number {
  let count = 0;
  for (let i = 0; i < plain.length; i++) if (isDigit(plain.charCodeAt(i))) count += 1;
  return count;
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
  const name = `${length}${hasZero ? ' 0' : ''}${isWide ? ' >' : ''}`;
  return numberOf(name, () => {
    const size = hasZero || length !== 10 ? powerOf(10, length - 1) * (hasZero ? 1 : 9) : below(isWide);
    return { size, whole: size, digits: length };
  });
}

const most31 = 0x7fff_ffff;

/** Numbers of ten digits up to 2^31, or beyond it. */
function below(isWide: boolean): number {
  return isWide ? 1e10 - most31 : most31 - 1e9;
}

/** Numbers that countries keep for fiction, by how many digits they have and what they begin with; American ones without their `1` as well. */
const fictions = new Map<string, FormKind>();
/** Of numbers of so many digits, how long those beginnings are. */
const beginnings = new Map<number, Set<number>>();
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
  const name = `${length} ${beginning}`;
  if (beginning.includes('#') || fictions.has(name)) return;
  fictions.set(name, { size: holesOf(pattern), whole, digits: length, fakes: 'phone' });
  kept(beginnings, length, () => new Set()).add(beginning.length);
}

function fictionalIn(plain: string): number | undefined {
  for (const length of beginnings.get(plain.length) ?? []) {
    const name = `${plain.length} ${plain.slice(0, length)}`;
    const kind = fictions.get(name);
    if (kind) return numberOf(name, () => kind);
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
  if (mac.test(plain)) return numberOf('mac', () => ({ size: powerOf(16, 10), whole: powerOf(16, 10), digits: 0 }));
  let name = '';
  let size = 1;
  for (let i = 0; i < plain.length; i++) {
    const sign = signOf(plain.charCodeAt(i));
    if (sign === undefined) return 0;
    name += sign;
    size *= signs[sign];
  }
  return size > mostForms ? 0 : numberOf(name, () => ({ size, whole: size, digits: 0 }));
}

/** How many there are of a sign that stands for those of its kind. */
const signs = { '9': 10, a: 6, x: 20 } as const;

function signOf(code: number): keyof typeof signs | undefined {
  if (isDigit(code)) return '9';
  if (code < 0x61 || code > 0x7a) return undefined;
  return code <= 0x66 ? 'a' : 'x';
}
