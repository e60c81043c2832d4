import { Rows } from '../random/rows.ts';

import type { Column } from '../values/column.ts';
import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';

import type { DatasetPlan, FieldPlan } from '../plan/plan.ts';

import { asWritten } from './as-written.ts';
import { bindField } from './bind-field.ts';
import { DatasetReader } from './dataset-reader.ts';
import type { Environment } from './environment.ts';
import { type GenerationFailure, misfitFailure } from './generation-failure.ts';
import type { InvalidCells } from './invalid-cells.ts';

/** The columns of a dataset, filled a batch at a time. */
export class Batches {
  /** In the order of the fields. */
  readonly columns: readonly Column[];
  /** What is wrong on purpose in the batch that was read last. */
  readonly invalid: readonly InvalidCells[];
  /** The rows of the batch that was read last. */
  readonly rows: Rows;
  /** What makes the cells, for what else is asked of the same rows. */
  readonly reader: DatasetReader;
  readonly #sources: readonly Source[];
  readonly #dataset: DatasetPlan;
  readonly #fields: readonly FieldPlan[];

  /** `fields`: those that are wanted; default: all that the dataset has. */
  constructor(environment: Environment, dataset: DatasetPlan, fields = dataset.fields) {
    this.#dataset = dataset;
    this.#fields = fields;
    this.reader = new DatasetReader(environment, dataset);
    const { reader } = this;
    const wrongs: InvalidCells[] = [];
    this.#sources = fields.map((field) => asWritten(reader, field, wrongs, bindField));
    this.invalid = wrongs;
    this.columns = this.#sources.map((source) => source.column);
    this.rows = new Rows(environment.capacity);
  }

  /** The most rows of a batch. */
  get capacity(): number {
    return this.rows.capacity;
  }

  /** Makes the batch the rows from `start` on, or those that stand from there on in a list: for who reads cells of their own. */
  turnTo(start: number, count: number, listed?: Float64Array): void {
    if (listed) this.rows.setEach(listed, start, start + count);
    else this.rows.setRange(start, count);
  }

  /** Fills the columns with those rows. */
  read(start: number, count: number, listed?: Float64Array): void {
    this.turnTo(start, count, listed);
    for (const wrong of this.invalid) wrong.count = 0;
    for (const [index, source] of this.#sources.entries()) {
      try {
        source.read(this.rows);
      } catch (error) {
        throw error instanceof Misfit ? this.#failure(index, error) : error;
      }
    }
  }

  #failure(index: number, misfit: Misfit): GenerationFailure {
    const { name } = this.#fields[index] as FieldPlan;
    return misfitFailure({ dataset: this.#dataset, row: misfit.row, path: name }, misfit);
  }
}
