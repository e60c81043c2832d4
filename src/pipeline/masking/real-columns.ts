import type { Rows } from '../../random/rows.ts';

import { type Cell, parseCell } from '../../values/cell.ts';
import type { BigColumn, NumberColumn } from '../../values/column.ts';
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
    const cell = parseCell(this.type, text);
    if (!('error' in cell)) return cell;
    const { column, first } = this.place();
    throw new OriginFailure(
      `\`${column}\`, row ${first + i + 1} of the origin: its value is none of the field’s type`,
      {
        help: 'give the field a type that holds it, such as `text`',
      },
    );
  }

  #set(column: NumberColumn | BigColumn, i: number, { value, scale }: Cell): void {
    if (column.form === 'number') column.values[i] = Number(value);
    else column.values[i] = BigInt(value) * powerOfTen(column.scale - (familyOf(this.type) === 'decimal' ? scale : 0));
  }
}

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
