import type { Column } from '../values/column.ts';
import { copyWords, withSlack } from '../values/copy-bytes.ts';
import { type LoopStep, literalStep, type RowLoop, rowLoop } from '../values/row-loop.ts';
import { Target } from '../values/target.ts';

import type { FieldPlan } from '../plan/plan.ts';

import type { Cell } from './cell.ts';
import { cellOf } from './cell-of.ts';
import type { RowEncoder } from './format.ts';
import type { Spelling } from './spelling.ts';

/** How a format puts cells together to rows. */
export interface RowShape {
  readonly spelling: Spelling;
  /** What stands for a null; absent: what the spelling has. */
  readonly ifNull?: Uint8Array;
  /** What stands before a row's cells; `pick` chooses by the row's index in the whole dataset. */
  readonly lead?: { readonly texts: readonly string[]; pick(row: number): number };
  /** What stands before the cell of a field, in the order of the fields. */
  before(field: FieldPlan, position: number): string | Uint8Array;
  /** What ends a row. */
  readonly after: string | Uint8Array;
}

/** Encodes rows in a shape; the columns are the same objects in every batch. */
export function rowEncoder(fields: readonly FieldPlan[], columns: readonly Column[], shape: RowShape): RowEncoder {
  if (fields.length !== columns.length) throw new Error('a dataset has one column a field');
  return new ShapedEncoder(fields, columns, shape);
}

const encoder = new TextEncoder();
const nothing = new Uint8Array(0);

class ShapedEncoder implements RowEncoder {
  ends = new Uint32Array(0);
  readonly #target = new Target();
  readonly #cells: readonly Cell[];
  readonly #loop: RowLoop;
  /** The most bytes of a row beside its cells. */
  readonly #frame: number;
  readonly lead: (row: number) => Uint8Array;
  /** The index of the batch's first row in the whole dataset. */
  #start = 0;

  constructor(fields: readonly FieldPlan[], columns: readonly Column[], { spelling, ...shape }: RowShape) {
    const ifNull = shape.ifNull ?? encoder.encode(spelling.null);
    this.#cells = fields.map((field, position) => cellOf(field.type, columns[position] as Column, spelling));
    const befores = fields.map((field, position) => bytesOf(shape.before(field, position)));
    const after = bytesOf(shape.after);
    const steps = this.#cells.flatMap(({ write, kernel }, position) => [
      ...literals(befores[position] as Uint8Array),
      { write, kernel, nulls: { column: columns[position] as Column, bytes: ifNull } },
    ]);
    const leads = (shape.lead?.texts ?? []).map((text) => encoder.encode(text));
    this.#loop = rowLoop([...this.#leadStep(leads, shape.lead), ...steps, ...literals(after)]);
    this.lead = (row) => (shape.lead ? (leads[shape.lead.pick(row)] as Uint8Array) : nothing);
    const between = befores.reduce((sum, { length }) => sum + length + ifNull.length, 0);
    this.#frame = Math.max(0, ...leads.map((lead) => lead.length)) + between + after.length;
  }

  encode(start: number, count: number): Uint8Array {
    const end = this.append(start, count, this.#target, 0);
    return this.#target.bytes.subarray(0, end);
  }

  append(start: number, count: number, target: Target, at: number): number {
    // Room for the whole batch at once, so that no writer has to look at the buffer's end.
    const room = this.#cells.reduce((sum, cell) => sum + cell.prepare(count), count * this.#frame);
    target.reserve(at + room, at);
    if (this.ends.length < count) this.ends = new Uint32Array(count);
    this.#start = start;
    return this.#loop(target, at, count, this.ends, room);
  }

  #leadStep(leads: readonly Uint8Array[], lead: RowShape['lead']): LoopStep[] {
    if (!lead) return [];
    const views = leads.map(withSlack);
    return [
      {
        write: ({ view }, at, index) => {
          const code = lead.pick(this.#start + index);
          return copyWords(view, at, views[code] as DataView, 0, (leads[code] as Uint8Array).length);
        },
      },
    ];
  }
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? encoder.encode(text) : text;
}

function literals(bytes: Uint8Array): LoopStep[] {
  return bytes.length === 0 ? [] : [literalStep(bytes)];
}
