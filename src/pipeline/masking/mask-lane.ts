import { Rows } from '../../random/rows.ts';

import { cellJsonReader, cellReader } from '../../values/cell-text.ts';
import type { Source } from '../../values/source.ts';
import type { FieldType } from '../../values/type.ts';

import { RealColumn } from './real-columns.ts';

/** A value that waits for its mask. */
export interface Waiting {
  readonly text: string;
  /** The row that it is in. */
  readonly row: number;
  /** Its mask's text and what JSON has for it; undefined: null. */
  done(text: string | undefined, json: string): void;
}

/** Values of one path and type out of many documents, masked a batch at a time as a column's are. */
export class MaskLane {
  readonly #waiting: Waiting[] = [];
  readonly #column: RealColumn;
  readonly #masked: Source;
  readonly #rows: Rows;
  readonly #readers: { readonly text: (i: number) => string; readonly json: (i: number) => string };

  constructor(
    type: FieldType,
    private readonly capacity: number,
    path: string,
    bind: (source: Source) => Source,
  ) {
    this.#rows = new Rows(capacity);
    const first = () => this.#waiting[0]?.row ?? 0;
    this.#column = new RealColumn(type, capacity, () => ({ column: path, first: first() }));
    this.#masked = bind(this.#column);
    const { column } = this.#masked;
    this.#readers = { text: cellReader(column, type), json: cellJsonReader(column, type) };
  }

  add(value: Waiting): void {
    this.#waiting.push(value);
  }

  /** Masks what waits. */
  flush(): void {
    for (let at = 0; at < this.#waiting.length; at += this.capacity)
      this.#mask(this.#waiting.slice(at, at + this.capacity));
    this.#waiting.length = 0;
  }

  #mask(values: readonly Waiting[]): void {
    this.#column.set(values.map(({ text }) => text));
    this.#rows.setEach(
      Float64Array.from(values, ({ row }) => row),
      0,
      values.length,
    );
    this.#masked.read(this.#rows);
    const { nulls } = this.#masked.column;
    const { text, json } = this.#readers;
    for (const [i, value] of values.entries())
      if (nulls?.[i] === 1) value.done(undefined, 'null');
      else value.done(text(i), json(i));
  }
}
