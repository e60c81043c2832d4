import { Rows } from '../random/rows.ts';

import type { Column } from '../values/column.ts';
import { Misfit } from '../values/misfit.ts';

import type { DatasetPlan } from '../plan/plan.ts';

import { DatasetReader } from './dataset-reader.ts';
import type { Environment } from './environment.ts';
import { type GenerationFailure, misfitFailure } from './generation-failure.ts';

/** The columns of a dataset, filled a batch at a time. */
export class Batches {
  /** In the order of the dataset's fields. */
  readonly columns: readonly Column[];
  readonly #sources;
  readonly #rows: Rows;
  readonly #dataset: DatasetPlan;

  constructor(environment: Environment, dataset: DatasetPlan) {
    this.#dataset = dataset;
    const reader = new DatasetReader(environment, dataset);
    this.#sources = dataset.fields.map((field) => reader.field(field.name).source);
    this.columns = this.#sources.map((source) => source.column);
    this.#rows = new Rows(environment.capacity);
  }

  /** The most rows of a batch. */
  get capacity(): number {
    return this.#rows.capacity;
  }

  /** Fills the columns with the rows from `start` on. */
  read(start: number, count: number): void {
    this.#rows.setRange(start, count);
    for (const [index, source] of this.#sources.entries()) {
      try {
        source.read(this.#rows);
      } catch (error) {
        throw error instanceof Misfit ? this.#failure(index, error) : error;
      }
    }
  }

  #failure(index: number, misfit: Misfit): GenerationFailure {
    return misfitFailure(`${this.#dataset.name}[${misfit.row}].${this.#dataset.fields[index]?.name}`, misfit);
  }
}
