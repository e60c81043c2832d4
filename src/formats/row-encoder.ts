import type { Column } from '../values/column.ts';
import { copyWords, withSlack } from '../values/copy-bytes.ts';
import { type LoopStep, type RowLoop, rowLoop } from '../values/row-loop.ts';
import { Target } from '../values/target.ts';

import type { FieldPlan } from '../plan/plan.ts';

import type { Cell, CellWriter } from './cell.ts';
import { cellOf } from './cell-of.ts';
import type { RowEncoder } from './format.ts';
import type { Spelling } from './spelling.ts';

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
  readonly #cells: readonly Cell[];
  readonly #loop: RowLoop<Target>;
  /** The most bytes of a row beside its cells. */
  readonly #frame: number;
  /** The index of the batch's first row in the whole dataset. */
  #start = 0;

  constructor(fields: readonly FieldPlan[], columns: readonly Column[], { spelling, ...shape }: RowShape) {
    const ifNull = literalOf(spelling.null);
    this.#cells = fields.map((field, position) => cellOf(field.type, columns[position] as Column, spelling));
    const befores = fields.map((field, position) => literalOf(shape.before(field, position)));
    const after = literalOf(shape.after);
    const steps = this.#cells.flatMap(({ write }, position) => [
      ...literalStep(befores[position] as Literal),
      { write, nulls: { column: columns[position] as Column, write: writer(ifNull) } },
    ]);
    const leads = (shape.lead?.texts ?? []).map(literalOf);
    this.#loop = rowLoop([...this.#leadStep(leads, shape.lead), ...steps, ...literalStep(after)]);
    const between = befores.reduce((sum, { length }) => sum + length + ifNull.length, 0);
    this.#frame = Math.max(0, ...leads.map((lead) => lead.length)) + between + after.length;
  }

  encode(start: number, count: number): Uint8Array {
    this.#reserve(count);
    this.#start = start;
    const end = this.#loop(this.#target, 0, count, this.ends);
    return this.#target.bytes.subarray(0, end);
  }

  #leadStep(leads: readonly Literal[], lead: RowShape['lead']): LoopStep<Target>[] {
    if (!lead) return [];
    return [
      { write: ({ view }, at, index) => copyLiteral(view, at, leads[lead.pick(this.#start + index)] as Literal) },
    ];
  }

  /** Room for the whole batch at once, so that no writer has to look at the buffer's end. */
  #reserve(count: number): void {
    this.#target.reserve(this.#cells.reduce((sum, cell) => sum + cell.prepare(count), count * this.#frame));
    if (this.ends.length < count) this.ends = new Uint32Array(count);
  }
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

function literalStep(literal: Literal): LoopStep<Target>[] {
  return literal.length === 0 ? [] : [{ write: writer(literal) }];
}

function writer(literal: Literal): CellWriter {
  const byte = literal.view.getUint8(0);
  if (literal.length !== 1) return ({ view }, at) => copyLiteral(view, at, literal);
  return ({ bytes }, at) => {
    bytes[at] = byte;
    return at + 1;
  };
}

function copyLiteral(target: DataView, at: number, literal: Literal): number {
  return copyWords(target, at, literal.view, 0, literal.length);
}
