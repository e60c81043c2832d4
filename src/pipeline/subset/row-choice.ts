import { Rows } from '../../random/rows.ts';

import type { NumberColumn } from '../../values/column.ts';
import { Misfit } from '../../values/misfit.ts';
import type { Source } from '../../values/source.ts';

import type { DatasetPlan, Reference } from '../../plan/plan.ts';

import type { Environment } from '../../generate/environment.ts';
import type { RealBatch } from '../../targets/target.ts';

import type { RealCells } from '../masking/real-cells.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

import { fieldsOf } from './fields-of.ts';
import { type CellText, keyText, OriginalRows } from './original-rows.ts';
import { isInShare, type ShareCondition } from './share.ts';

/** Keys of rows that are taken. */
export interface KeySet {
  has(key: string): boolean;
}

/** What is asked of a dataset's rows here, and not where they are read. */
export interface Questions {
  readonly where: boolean;
  readonly share: ShareCondition | undefined;
  readonly follows: readonly Reference[];
  readonly nullifies: readonly Reference[];
}

/** Which rows of a batch are taken. */
export interface Choice {
  readonly cells: ReadonlyMap<string, RealCells>;
  /** 1 where a row is taken. */
  readonly taken: Uint8Array;
  /** By field, 1 where it becomes null. */
  readonly nullified: ReadonlyMap<string, Uint8Array>;
}

/** Chooses rows, batch after batch, by their values as they are in the origin. */
export class RowChoice {
  readonly #rows: OriginalRows;
  readonly #range: Rows;
  readonly #where: Source | undefined;
  readonly #share: readonly CellText[];
  readonly #follows: readonly (readonly [Reference, readonly CellText[]])[];
  readonly #nullifies: readonly (readonly [Reference, readonly CellText[]])[];

  /** `others`: fields whose texts are asked for as well. */
  constructor(
    environment: Environment,
    private readonly dataset: DatasetPlan,
    private readonly questions: Questions,
    private readonly keysOf: (reference: Reference) => KeySet,
    others: readonly string[] = [],
  ) {
    const { where, share, follows, nullifies } = questions;
    this.#rows = new OriginalRows(environment, dataset, [...fieldsOf(dataset, questions), ...others]);
    this.#range = new Rows(environment.capacity);
    const texts = (names: readonly string[]) => names.map((name) => this.#rows.text(name));
    this.#where = where ? this.#bound(environment) : undefined;
    this.#share = share ? texts(share.fields) : [];
    this.#follows = follows.map((each) => [each, texts(each.fields)]);
    this.#nullifies = nullifies.map((each) => [each, texts(each.fields)]);
  }

  #bound({ expressions, asOf, capacity }: Environment): Source {
    const { where } = this.dataset.subset ?? {};
    if (!where || !expressions) throw new Error('there is no condition');
    return expressions.bindExpression(where.expression, { asOf, capacity, source: (path) => this.#rows.source(path) });
  }

  /** The text of several fields of the batch that was chosen from last; null where one is null. */
  text(fields: readonly string[]): CellText {
    const texts = fields.map((name) => this.#rows.text(name));
    return (row) => keyText(texts, row);
  }

  /** A batch whose first row is the origin's `first`. Throws `OriginFailure`. */
  choose(batch: RealBatch, first: number): Choice {
    const { count } = batch;
    const cells = this.#rows.begin(batch, first);
    const taken = this.#where ? this.#truths(first, count) : new Uint8Array(count).fill(1);
    const { share } = this.questions;
    for (let row = 0; row < count; row++)
      if (taken[row] === 1 && !((!share || isInShare(share, this.#share, row)) && this.#hasParents(row)))
        taken[row] = 0;
    return { cells, taken, nullified: this.#nullified(count) };
  }

  #truths(first: number, count: number): Uint8Array {
    const source = this.#where as Source;
    this.#range.setRange(first, count);
    try {
      source.read(this.#range);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      const message = `the condition of the \`subset\` of \`${this.dataset.name}\` cannot be computed for row ${error.row + 1} of the origin`;
      // biome-ignore lint/style/useErrorCause: what it says may be a part of a value
      throw new OriginFailure(message, { help: 'let it ask first whether it can: `CASE WHEN … THEN … END`' });
    }
    const { values, nulls } = source.column as NumberColumn;
    return Uint8Array.from({ length: count }, (_, row) => (nulls?.[row] !== 1 && values[row] === 1 ? 1 : 0));
  }

  #hasParents(row: number): boolean {
    return this.#follows.every(([reference, texts]) => {
      const key = keyText(texts, row);
      return key === null || this.keysOf(reference).has(key);
    });
  }

  #nullified(count: number): ReadonlyMap<string, Uint8Array> {
    const nullified = new Map<string, Uint8Array>();
    for (const [reference, texts] of this.#nullifies) {
      const keys = this.keysOf(reference);
      for (let row = 0; row < count; row++) {
        const key = keyText(texts, row);
        if (key === null || keys.has(key)) continue;
        for (const field of reference.fields) {
          if (!this.dataset.subset?.nullify?.includes(field)) continue;
          const marks = nullified.get(field) ?? new Uint8Array(count);
          nullified.set(field, marks);
          marks[row] = 1;
        }
      }
    }
    return nullified;
  }
}
