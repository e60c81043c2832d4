import type { Rows } from '../../random/rows.ts';

import type { BigColumn, Column, NumberColumn } from '../../values/column.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { TypedSource } from '../row-reader.ts';
import { type ValueHasher, valueHasher } from '../value-hashes.ts';

/** What tells the values of some fields together from others, row by row of a batch, without a text of them. */
export class CellKeys {
  /** The same: hashes of both can be compared. */
  readonly kind: string;
  readonly #columns: readonly Column[];
  readonly #hash: ValueHasher;
  /** The only field's, where it holds integers. */
  readonly #integers: NumberColumn | BigColumn | undefined;
  /** Numbers as they are hashed: -0 is 0. */
  readonly #numbers: readonly { readonly from: NumberColumn; readonly to: NumberColumn }[];
  readonly #hashed: Uint32Array;
  #isHashed = false;
  #count = 0;

  private constructor(
    private readonly sources: readonly TypedSource[],
    kinds: readonly string[],
    capacity: number,
  ) {
    this.kind = kinds.join();
    this.#columns = sources.map(({ source }) => source.column);
    this.#numbers = this.#columns.flatMap((from) =>
      from.form === 'number' ? [{ from, to: { ...from, values: new Float64Array(capacity) } }] : [],
    );
    const cells = sources.map(({ source: { column }, type }) => ({
      column: this.#numbers.find(({ from }) => from === column)?.to ?? column,
      type,
    }));
    this.#hash = valueHasher(cells, capacity);
    this.#hashed = new Uint32Array(capacity * 4);
    this.#integers = sources.length === 1 ? integersOf(sources[0] as TypedSource) : undefined;
  }

  /** Undefined: equal values may have other hashes. */
  static of(sources: readonly TypedSource[], capacity: number): CellKeys | undefined {
    const kinds = sources.map(({ source, type }) => kindOf(source.column, type));
    return kinds.every((kind) => kind !== undefined) ? new CellKeys(sources, kinds, capacity) : undefined;
  }

  read(rows: Rows): void {
    for (const { source } of this.sources) source.read(rows);
    this.#count = rows.length;
    this.#isHashed = false;
  }

  isNull(at: number): boolean {
    for (const { nulls } of this.#columns) if (nulls?.[at] === 1) return true;
    return false;
  }

  /** The value, where one integer is all there is, and a double can hold it. */
  integer(at: number): number | undefined {
    const value = this.#integers?.values[at];
    if (typeof value !== 'bigint') return value;
    return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
  }

  /** The hash of row `at` is the four words from `4 * at` on, the first of which is never zero. */
  get hashes(): Uint32Array {
    if (this.#isHashed) return this.#hashed;
    this.#isHashed = true;
    for (const { from, to } of this.#numbers)
      for (let i = 0; i < this.#count; i++) to.values[i] = (from.values[i] as number) + 0;
    const { a, b, c, d } = this.#hash(this.#count);
    const words = this.#hashed;
    for (let i = 0, at = 0; i < this.#count; i++, at += 4) {
      words[at] = a[i] === 0 ? 1 : (a[i] as number);
      words[at + 1] = b[i] as number;
      words[at + 2] = c[i] as number;
      words[at + 3] = d[i] as number;
    }
    return words;
  }
}

function integersOf({ source: { column }, type }: TypedSource): NumberColumn | BigColumn | undefined {
  const isNumber = column.form === 'number' || column.form === 'big';
  return isNumber && familyOf(type) === 'integer' ? column : undefined;
}

/** Values of one kind are equal where their hashes are. */
function kindOf({ form }: Column, type: FieldType): string | undefined {
  const family = familyOf(type);
  if (type.array || type.name === 'char' || family === 'float' || family === 'interval' || family === 'json')
    return undefined;
  const scale = family === 'decimal' ? `(${type.scale})` : '';
  if (form === 'number' || form === 'big') return `${family}${scale} number`;
  return form === 'text' || form === 'list' ? `${family}${scale} text` : undefined;
}
