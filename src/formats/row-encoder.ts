import type { Column } from '../values/column.ts';
import { copyWords, withSlack } from '../values/copy-bytes.ts';

import type { FieldPlan } from '../plan/plan.ts';

import type { Cell } from './cell.ts';
import { cellOf } from './cell-of.ts';
import type { RowEncoder } from './format.ts';
import type { Spelling } from './spelling.ts';
import { Target } from './target.ts';

/** How a format puts cells together to rows. */
export interface RowShape {
  readonly spelling: Spelling;
  /** What stands before a row's cells; `pick` chooses by the row's index in the whole dataset. */
  readonly lead?: { readonly texts: readonly string[]; pick(row: number): number };
  /** What stands before the cell of a field, in the order of the fields. */
  before(field: FieldPlan, position: number): string;
  /** What ends a row. */
  readonly after: string;
}

export function rowEncoder(fields: readonly FieldPlan[], columns: readonly Column[], shape: RowShape): RowEncoder {
  if (fields.length !== columns.length) throw new Error('a dataset has one column a field');
  return new ShapedEncoder(fields, columns, shape);
}

class ShapedEncoder implements RowEncoder {
  ends = new Uint32Array(0);
  readonly #target = new Target();
  readonly #slots: readonly Slot[];
  readonly #leads: readonly Literal[];
  readonly #pick: (row: number) => number;
  readonly #after: Literal;
  /** The most bytes of a row beside its cells. */
  readonly #frame: number;

  constructor(fields: readonly FieldPlan[], columns: readonly Column[], { spelling, ...shape }: RowShape) {
    const ifNull = literalOf(spelling.null);
    this.#slots = fields.map((field, position) => {
      const column = columns[position] as Column;
      const before = literalOf(shape.before(field, position));
      return { column, before, ifNull, cell: cellOf(field.type, column, spelling) };
    });
    this.#leads = (shape.lead?.texts ?? ['']).map(literalOf);
    this.#pick = shape.lead?.pick ?? (() => 0);
    this.#after = literalOf(shape.after);
    const between = this.#slots.reduce((sum, { before }) => sum + before.length + ifNull.length, 0);
    this.#frame = Math.max(...this.#leads.map((lead) => lead.length)) + between + this.#after.length;
  }

  encode(start: number, count: number): Uint8Array {
    this.#reserve(count);
    const target = this.#target;
    const { view } = target;
    let at = 0;
    for (let index = 0; index < count; index++) {
      at = copyLiteral(view, at, this.#leads[this.#pick(start + index)] as Literal);
      at = writeCells(target, at, this.#slots, index);
      at = copyLiteral(view, at, this.#after);
      this.ends[index] = at;
    }
    return target.bytes.subarray(0, at);
  }

  /** Room for the whole batch at once, so that no writer has to look at the buffer's end. */
  #reserve(count: number): void {
    this.#target.reserve(this.#slots.reduce((sum, { cell }) => sum + cell.prepare(count), count * this.#frame));
    if (this.ends.length < count) this.ends = new Uint32Array(count);
  }
}

/** One field's place in a row. */
interface Slot {
  readonly column: Column;
  readonly before: Literal;
  readonly ifNull: Literal;
  readonly cell: Cell;
}

function writeCells(target: Target, start: number, slots: readonly Slot[], index: number): number {
  const { view } = target;
  let at = start;
  for (const slot of slots) {
    at = copyLiteral(view, at, slot.before);
    const { nulls } = slot.column;
    at = nulls !== null && nulls[index] === 1 ? copyLiteral(view, at, slot.ifNull) : slot.cell.write(target, at, index);
  }
  return at;
}

/** Bytes that are the same in every row. */
interface Literal {
  readonly view: DataView;
  readonly length: number;
}

function literalOf(text: string): Literal {
  const bytes = new TextEncoder().encode(text);
  return { view: withSlack(bytes), length: bytes.length };
}

function copyLiteral(target: DataView, at: number, literal: Literal): number {
  return copyWords(target, at, literal.view, 0, literal.length);
}
