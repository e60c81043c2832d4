import { deriveKey } from '../random/key.ts';
import { Rows } from '../random/rows.ts';

import type { Column } from '../values/column.ts';
import type { LocaleShare } from '../values/locale-plan.ts';
import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';
import type { FieldType } from '../values/type.ts';

import { fieldKey } from '../plan/cell-keys.ts';
import type { DatasetPlan, FieldPlan, FieldSource, Reference } from '../plan/plan.ts';

import { bindExpression } from '../expression/bind.ts';
import type { Expression } from '../expression/expression.ts';

import { cellTexts } from '../formats/cell-texts.ts';

import { Batches } from './batches.ts';
import { DatasetReader } from './dataset-reader.ts';
import type { Environment } from './environment.ts';
import { misfitFailure } from './generation-failure.ts';
import { localePick } from './locale-pick.ts';
import { portionPick } from './mixed.ts';
import { parentRowOf } from './parent-row-of.ts';
import { RowNumbers, rowsBelow } from './rows-below.ts';

/** Reads single cells of one dataset. For those who ask for a few: it is no way to read many. */
export class CellReader {
  readonly #reader: DatasetReader;
  readonly #rows = new Rows(1);

  constructor(
    private readonly environment: Environment,
    readonly dataset: DatasetPlan,
  ) {
    this.#reader = new DatasetReader(environment, dataset);
  }

  /** The text of a field's cell, or of a parent's by its reference's name (`owner.email`); null where it is null. */
  text(path: string, row: number): string | null {
    const { source, type } = this.#reader.field(path);
    return this.#read(source, type, path, row);
  }

  /** The text that is written for a cell: another one than its own where it is wrong on purpose. */
  written(field: FieldPlan, row: number): string | null {
    const batches = new Batches(this.environment, this.dataset, [field]);
    batches.read(row, 1);
    return cellTexts(field.type, batches.columns[0] as Column)(1)[0] as string | null;
  }

  /** A field's column with a row in it: for values that are nested in the cell. */
  column(path: string, row: number): Column {
    const { source } = this.#reader.field(path);
    this.#fill(source, path, row);
    return source.column;
  }

  /** The value of an expression over the fields of a row. */
  value(expression: Expression, row: number): string | null {
    const { capacity, asOf } = this.environment;
    const source = (path: readonly string[]) => this.#reader.field(path.join('.'));
    const bound = bindExpression(expression, { capacity, asOf, source });
    return this.#read(bound, expression.type, undefined, row);
  }

  /** The index of the parent row that a row draws; undefined where there is none to draw. */
  parentRow(reference: Reference, row: number): number | undefined {
    return parentRowOf(this.#reader, reference, row);
  }

  /** Which of several portions of the rows a row is in, as its traits are drawn. */
  portion(portions: readonly { readonly from: number; readonly to: number }[], row: number): number {
    const picks = new Uint16Array(1);
    this.#rows.setRange(row, 1);
    portionPick(deriveKey(this.#reader.key, 'trait'), 1, portions)(this.#rows, picks);
    return picks[0] as number;
  }

  /** Whether a row is of the share that has edge cases of a field, or invalid values. */
  isIn(field: FieldPlan, share: 'edge' | 'invalid', size: number, row: number): boolean {
    const own = deriveKey(fieldKey(this.#reader.key, field.key), share);
    const picks = new Uint16Array(1);
    this.#rows.setRange(row, 1);
    const portions = [
      { from: 0, to: 1 },
      { from: 0, to: size },
    ];
    portionPick(share === 'edge' ? own : deriveKey(own, 'row'), 1, portions)(this.#rows, picks);
    return picks[0] === 1;
  }

  /** The locale of a mix that a row has. */
  localeOf(mix: readonly LocaleShare[], row: number): string | undefined {
    const picks = new Uint16Array(1);
    this.#rows.setRange(row, 1);
    localePick(this.dataset, mix, 1)(this.#rows, picks);
    return mix[picks[0] as number]?.locale;
  }

  /** The rows of another dataset that documents nest in a row, in their order. */
  embeddedRows({ dataset, ...joined }: Extract<FieldSource, { kind: 'children' }>, row: number): readonly number[] {
    const [numbers, ends] = [new RowNumbers(), new Uint32Array(1)];
    this.#rows.setRange(row, 1);
    rowsBelow(this.#reader, this.#reader.open(dataset), joined).read(this.#rows, numbers, ends);
    return Array.from(numbers.values.subarray(0, numbers.length));
  }

  #fill(source: Source, path: string | undefined, row: number): void {
    this.#rows.setRange(row, 1);
    try {
      source.read(this.#rows);
    } catch (error) {
      throw error instanceof Misfit
        ? misfitFailure({ dataset: this.dataset, row, ...(path !== undefined && { path }) }, error)
        : error;
    }
  }

  #read(source: Source, type: FieldType, path: string | undefined, row: number): string | null {
    this.#fill(source, path, row);
    return cellTexts(type, source.column)(1)[0] as string | null;
  }
}
