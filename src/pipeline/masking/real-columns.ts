import type { Rows } from '../../random/rows.ts';

import { type Cell, parseCell } from '../../values/cell.ts';
import type { BigColumn, NumberColumn } from '../../values/column.ts';
import { parseInstant } from '../../values/moment.ts';
import { anySigns } from '../../values/signs.ts';
import type { Source } from '../../values/source.ts';
import { TextBuilder } from '../../values/text-builder.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import { OriginFailure } from '../origin/origin-failure.ts';

type Texts = readonly (string | null)[];

/** Texts of real rows as a column of a field's type. It keeps its form: masks are bound to it once. */
export class RealColumn implements Source {
  readonly column;
  readonly #fill: (texts: Texts) => void;
  readonly #days = new Map<string, Cell>();

  constructor(
    private readonly type: FieldType,
    capacity: number,
    /** `customers.born`, and which of the origin's rows the batch begins with. */
    private readonly place: () => { readonly column: string; readonly first: number },
  ) {
    const isText = !['integer', 'decimal', 'float', 'boolean', 'date', 'time', 'timestamp', 'timestamptz'].includes(
      familyOf(type),
    );
    if (isText || type.array) {
      const builder = new TextBuilder(capacity, anySigns);
      this.column = builder.column;
      this.#fill = (texts) => {
        builder.reset();
        for (const [i, text] of texts.entries()) builder.add(text === null ? '' : String(this.#cell(text, i).value));
      };
    } else {
      const column = numbersOf(type, capacity);
      this.column = column;
      this.#fill = (texts) => {
        for (const [i, text] of texts.entries()) if (text !== null) this.#set(column, i, this.#cell(text, i));
      };
    }
  }

  /** Puts a batch of texts in the place of the one before. */
  set(texts: Texts): void {
    this.column.nulls = texts.includes(null) ? Uint8Array.from(texts, (text) => (text === null ? 1 : 0)) : null;
    this.#fill(texts);
  }

  read(_: Rows): void {}

  #cell(text: string, i: number): Cell {
    const cell = this.#plain(text) ?? parseCell(this.type, text);
    if (!('error' in cell)) return cell;
    const { column, first } = this.place();
    throw new OriginFailure(
      `\`${column}\`, row ${first + i + 1} of the origin: its value is none of the field’s type`,
      {
        help: 'give the field a type that holds it, such as `text`',
      },
    );
  }

  /** Values of the commonest forms, read without a closer look. */
  #plain(text: string): Cell | undefined {
    const { name, length = text.length, array, objectId } = this.type;
    if (array) return undefined;
    if ((name === 'text' || name === 'varchar') && text.length <= length && !objectId && !text.includes('\0'))
      return { value: text, scale: 0, text };
    if ((name === 'integer' || name === 'bigint') && /^(?:0|-?[1-9]\d{0,8})$/.test(text))
      return { value: Number(text), scale: 0, text };
    if (name === 'timestamp' || name === 'timestamptz') {
      const value = parseInstant(text);
      return value === undefined ? undefined : { value, scale: 6, text };
    }
    return name === 'date' ? this.#day(text) : undefined;
  }

  /** Days come again and again. */
  #day(text: string): Cell | undefined {
    const known = this.#days.get(text);
    if (known) return known;
    const cell = parseCell(this.type, text);
    if ('error' in cell) return undefined;
    if (this.#days.size === mostDays) this.#days.clear();
    this.#days.set(text, cell);
    return cell;
  }

  #set(column: NumberColumn | BigColumn, i: number, { value, scale }: Cell): void {
    if (column.form === 'number') column.values[i] = Number(value);
    else column.values[i] = BigInt(value) * powerOfTen(column.scale - (familyOf(this.type) === 'decimal' ? scale : 0));
  }
}

const mostDays = 40_000;

/** Digits behind the point of decimals whose type says none. */
const mostDigits = 40;

function numbersOf(type: FieldType, capacity: number): NumberColumn | BigColumn {
  const family = familyOf(type);
  const isBig = family === 'decimal' || type.name === 'bigint';
  const scale =
    family === 'decimal' ? (type.scale ?? mostDigits) : ['time', 'timestamp', 'timestamptz'].includes(family) ? 6 : 0;
  return isBig
    ? { form: 'big', values: new Array<bigint>(capacity).fill(0n), scale, nulls: null }
    : { form: 'number', values: new Float64Array(capacity), scale, nulls: null };
}

function powerOfTen(digits: number): bigint {
  return BigInt(`1${'0'.repeat(Math.max(0, digits))}`);
}
