import { Rows } from '../random/rows.ts';

import type { Column } from '../values/column.ts';
import { Misfit } from '../values/misfit.ts';
import type { Source } from '../values/source.ts';

import type { DatasetPlan } from '../plan/plan.ts';

import { asWritten } from './as-written.ts';
import { bindField } from './bind-field.ts';
import { DatasetReader } from './dataset-reader.ts';
import type { Environment } from './environment.ts';
import { type GenerationFailure, misfitFailure } from './generation-failure.ts';
import type { InvalidCells } from './invalid-cells.ts';

/** The columns of a dataset, filled a batch at a time. */
export class Batches {
  /** In the order of the dataset's fields. */
  readonly columns: readonly Column[];
  /** What is wrong on purpose in the batch that was read last. */
  readonly invalid: readonly InvalidCells[];
  /** The rows of the batch that was read last. */
  readonly rows: Rows;
  /** What makes the cells, for what else is asked of the same rows. */
  readonly reader: DatasetReader;
  readonly #sources: readonly Source[];
  readonly #dataset: DatasetPlan;

  constructor(environment: Environment, dataset: DatasetPlan) {
    this.#dataset = dataset;
    this.reader = new DatasetReader(environment, dataset);
    const { reader } = this;
    const wrongs: InvalidCells[] = [];
    this.#sources = dataset.fields.map((field) => asWritten(reader, field, wrongs, bindField));
    this.invalid = wrongs;
    this.columns = this.#sources.map((source) => source.column);
    this.rows = new Rows(environment.capacity);
  }

  /** The most rows of a batch. */
  get capacity(): number {
    return this.rows.capacity;
  }

  /** Fills the columns with the rows from `start` on, or with those that stand from there on in a list. */
  read(start: number, count: number, listed?: Float64Array): void {
    if (listed) this.rows.setEach(listed, start, start + count);
    else this.rows.setRange(start, count);
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
    return misfitFailure(`${this.#dataset.name}[${misfit.row}].${this.#dataset.fields[index]?.name}`, misfit);
  }
}
