import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { Batches } from '../../generate/batches.ts';
import type { Environment } from '../../generate/environment.ts';

import { BlockMaker } from './block-masker.ts';
import type { StoredPart } from './read-real-rows.ts';

/** Writes synthetic rows behind real ones. A row whose key, or what else is to be unique, is there already is left out. */
export class TopUp {
  readonly #batches: Batches;
  readonly #missing: number;
  /** New rows that are not written yet. */
  #held: number[] = [];

  constructor(
    environment: Environment,
    private readonly dataset: DatasetPlan,
    private readonly part: StoredPart,
  ) {
    const fields = part.facts.fields.map(({ name }) => dataset.fields.find((each) => each.name === name) as FieldPlan);
    this.#batches = new Batches(environment, dataset, fields);
    this.#missing = Math.max(0, dataset.rows - part.writer.rows);
  }

  /** How many rows there can be: too many may not be new. */
  fill(): number {
    const { writer, facts } = this.part;
    if (this.#missing === 0) return writer.rows;
    const { capacity, columns } = this.#batches;
    const maker = new BlockMaker(facts.fields, columns, facts.unique, capacity);
    writer.part();
    for (const chosen of this.#chosen(maker, capacity)) {
      this.#batches.read(0, chosen.length, chosen);
      const block = maker.make(chosen.length);
      writer.add(block.laid);
      facts.add(block.facts);
    }
    return writer.rows + this.#held.length;
  }

  /** Rows that are new, in full batches but the last: first those behind as many as are real, then those in their place. */
  *#chosen(maker: BlockMaker, capacity: number): Generator<Float64Array> {
    const { rows } = this.dataset;
    const { facts } = this.part;
    const real = rows - this.#missing;
    let left = this.#missing;
    for (let at = 0; at < rows && left > 0; at += capacity) {
      const list = Float64Array.from({ length: Math.min(capacity, rows - at) }, (_, i) => (real + at + i) % rows);
      this.#batches.read(0, list.length, list);
      const seen = maker.look(list.length);
      for (const [i, row] of list.entries()) if (facts.isNew(seen, i)) this.#held.push(row);
      for (
        let count = Math.min(capacity, left);
        count > 0 && this.#held.length >= count;
        count = Math.min(capacity, left)
      ) {
        yield Float64Array.from(this.#held.slice(0, count));
        this.#held = this.#held.slice(count);
        left -= count;
      }
    }
  }
}
