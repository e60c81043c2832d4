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
    const isKind = this.category === undefined ? this.#days * 2 < this.#rows : telling.has(this.category);
    return isKind && this.#set.size > 0 && this.#set.size * 2 >= this.#rows;
  }

  /** Adds those of a batch of rows. */
  add({ texts, plains }: CellColumn): void {
    this.#rows += texts.length;
    if (this.category === undefined) for (const text of texts) if (yearOfDay(text) !== undefined) this.#days += 1;
    const { a, b, c, d } = hashes.of(plains);
    for (let i = 0; i < plains.length; i++) {
      const plain = plains[i] as string;
      if (plain.length < leastLength) continue;
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

const four = new Uint32Array(4);
const hashes = new TextHashes();
