import type { Category } from '../../values/category.ts';

import { HashSet } from '../../generate/checks/hash-set.ts';

import { yearOfDay } from '../../detect/checks/dates.ts';

import { type CellColumn, TextHashes } from './cell-columns.ts';
import type { FormFilter } from './form-filter.ts';
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

/** The originals of one column, by hash: nothing of them can be read, and 32 to 64 bytes are held for each. */
export class Originals {
  readonly #set = new HashSet();
  /** How many there are of so many digits. */
  readonly #digits = new Map<number, number>();
  /** How long their plain forms are. */
  readonly lengths = new Set<number>();
  #days = 0;
  #rows = 0;

  constructor(
    readonly column: string,
    private readonly category: Category | undefined,
    private readonly filter: FormFilter,
  ) {}

  /** Whether a value that is found somewhere is found because of its row: of names and days chance finds as many as there are. */
  get areTelling(): boolean {
    const { category } = this;
    if (this.#set.size === 0) return false;
    // Of what nobody has named: many different values are somebody's, few are everybody's.
    const areMany = this.#set.size * 2 >= this.#rows;
    if (category === undefined) return areMany && this.#days * 2 < this.#rows;
    return this.areOfPeople || (telling.has(category) && (areMany || category !== 'internal_id'));
  }

  /** Whether chance gives them wherever something is drawn, as it does names. */
  get areOfPeople(): boolean {
    return this.category !== undefined && named[this.category] !== undefined;
  }

  /** Adds those of a batch of rows. */
  add({ texts, plains }: CellColumn): void {
    this.#rows += texts.length;
    if (this.category === undefined) for (const text of texts) if (yearOfDay(text) !== undefined) this.#days += 1;
    this.#addForms(plains, texts);
    if (this.category !== undefined && numbered.has(this.category))
      this.#addForms(plains.flatMap((plain) => digitsOf(plain) ?? []));
  }

  #addForms(plains: readonly string[], texts?: readonly string[]): void {
    const isNamed = this.category && named[this.category];
    const { a, b, c, d } = hashes.of(plains);
    for (let i = 0; i < plains.length; i++) {
      const plain = plains[i] as string;
      if (plain.length < leastLength) continue;
      if (isNamed && (plain.length < leastNamed || !isNamed.test(texts?.[i] ?? ''))) continue;
      this.lengths.add(plain.length);
      this.filter.add(plain);
      four[0] = a[i] as number;
      four[1] = b[i] as number;
      four[2] = c[i] as number;
      four[3] = d[i] as number;
      if (!this.#set.add(four) || !/^\d+$/.test(plain)) continue;
      this.#digits.set(plain.length, (this.#digits.get(plain.length) ?? 0) + 1);
    }
  }

  /** How long those are that are digits alone. */
  get digitLengths(): readonly number[] {
    return [...this.#digits.keys()];
  }

  has(hash: Uint32Array): boolean {
    return this.#set.has(hash);
  }

  /** How likely random digits are one of these; of letters chance comes to nothing. */
  chanceOf(form: string): number {
    if (!/^\d+$/.test(form)) return 0;
    let domain = 1;
    for (const _ of form) domain *= 10;
    return Math.min(1, (this.#digits.get(form.length) ?? 0) / domain);
  }
}

/** Those of a number with letters; undefined: it has none, or few digits. */
function digitsOf(plain: string): string | undefined {
  const digits = plain.replace(/\D/g, '');
  return digits.length >= leastDigits && digits.length < plain.length ? digits : undefined;
}

const four = new Uint32Array(4);
const hashes = new TextHashes();
