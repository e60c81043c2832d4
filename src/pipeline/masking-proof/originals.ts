import type { Category } from '../../values/category.ts';

import { yearOfDay } from '../../detect/checks/dates.ts';

import { DenseNumbers } from './dense-numbers.ts';
import { formKind } from './form-kinds.ts';
import { leastLength } from './text-forms.ts';

/** Of these a value is one person's, or nearly: two alike by chance are rare, and can be counted. */
export const telling: ReadonlySet<Category> = new Set<Category>([
  'email',
  'phone',
  'ssn',
  'national_id',
  'passport',
  'driver_license',
  'tax_id',
  'credit_card',
  'bank_account',
  'iban',
  'mac_address',
  'device_id',
  'session_token',
  'api_key',
  'internal_id',
]);

/** Of these only the values tell something that nobody has by chance, and those where nothing is drawn: in columns that are kept. */
const named: Partial<Record<Category, RegExp>> = {
  full_name: /^\s*\S+\s+\S{2,}/,
  address: /(?=.*\d)(?=.*\p{L}{3})\S\s/u,
  username: /(?=.*\d)(?=.*\p{L})/u,
  password: /(?=.*\d)(?=.*\p{L})/u,
};
/** Shorter names are words, too. */
const leastNamed = 8;

/** Their digits are written alone as well: an IBAN without its country. */
const numbered: ReadonlySet<Category> = new Set<Category>([
  'iban',
  'bank_account',
  'national_id',
  'passport',
  'driver_license',
  'tax_id',
]);
/** Fewer digits are a year, or anything. */
const leastDigits = 9;

/** Whether a text is a day, or a moment that others share by chance: of fewer than six digits behind its seconds' point. */
function isCommonMoment(text: string): boolean {
  return yearOfDay(text) !== undefined || moment.test(text);
}

const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,5}0*)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/;

/** What is known of the originals of one column: all but the values, which are held by hash elsewhere. */
export class Originals {
  /** How many there are of a kind, each once. */
  readonly #kinds = new Map<number, number>();
  /** How many there are of so many digits and no letter. */
  readonly #digits = new Map<number, number>();
  /** How long their plain forms are. */
  readonly lengths = new Set<number>();
  /** Those that are short numbers. */
  readonly numbers = new DenseNumbers();
  #size = 0;
  #days = 0;
  #rows = 0;

  constructor(
    readonly column: string,
    private readonly category: Category | undefined,
  ) {}

  /** How many different ones there are. */
  get size(): number {
    return this.#size;
  }

  /** Whether a value that is found somewhere is found because of its row: of names and days chance finds as many as there are. */
  get areTelling(): boolean {
    const { category } = this;
    if (this.#size === 0) return false;
    // Of what nobody has named: many different values are somebody's, few are everybody's.
    const areMany = this.#size * 2 >= this.#rows;
    if (category === undefined) return areMany && this.#days * 2 < this.#rows;
    return this.areOfPeople || (telling.has(category) && (areMany || category !== 'internal_id'));
  }

  /** Whether chance gives them wherever something is drawn, as it does names. */
  get areOfPeople(): boolean {
    return this.category !== undefined && named[this.category] !== undefined;
  }

  /** Whether their digits are looked for alone as well. */
  get areNumbered(): boolean {
    return this.category !== undefined && numbered.has(this.category);
  }

  /** The texts of some rows. */
  see(texts: readonly string[]): void {
    this.#rows += texts.length;
    if (this.category === undefined) for (const text of texts) if (isCommonMoment(text)) this.#days += 1;
  }

  /** Whether a plain form is looked for; `text`: what it is one of, where it is not its digits alone. */
  isSought(plain: string, text: string | undefined): boolean {
    if (plain.length < leastLength) return false;
    const isNamed = this.category && named[this.category];
    return !isNamed || (plain.length >= leastNamed && isNamed.test(text ?? ''));
  }

  /** So many more of each kind that are different from all others. */
  count(kinds: Uint32Array): void {
    for (const [kind, count] of kinds.entries()) {
      if (count === 0) continue;
      const { digits } = formKind(kind);
      this.#size += count;
      this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + count);
      if (digits > 0) this.#digits.set(digits, (this.#digits.get(digits) ?? 0) + count);
    }
  }

  /** Whether chance gives any that have letters: there are few of their kind. */
  get haveShortOnes(): boolean {
    return !this.areOfPeople && [...this.#kinds.keys()].some((kind) => formKind(kind).digits === 0 && kind > 0);
  }

  /** How likely a mask of a kind is one of these. */
  chanceOfKind(kind: number): number {
    return Math.min(1, (this.#kinds.get(kind) ?? 0) / formKind(kind).size);
  }

  /** How long those are that are digits alone. */
  get digitLengths(): readonly number[] {
    return [...this.#digits.keys()];
  }

  /** How likely so many digits that no rule draws are one of these. */
  chanceOf(length: number): number {
    let domain = 1;
    for (let i = 0; i < length; i++) domain *= 10;
    return Math.min(1, (this.#digits.get(length) ?? 0) / domain);
  }
}

/** Those of a number with letters; undefined: it has none, or few digits. */
export function digitsOf(plain: string): string | undefined {
  const digits = plain.replace(/\D/g, '');
  return digits.length >= leastDigits && digits.length < plain.length ? digits : undefined;
}

/** Whether a plain form is digits alone: most that are not begin or end with a letter. */
export function isDigits(plain: string): boolean {
  return plain.charCodeAt(plain.length - 1) <= nine && /^\d+$/.test(plain);
}

const nine = 0x39;
