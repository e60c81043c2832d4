import { giveBack } from '../../base/spare-memory.ts';

import type { Column } from '../../values/column.ts';

import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import type { Environment } from '../../generate/environment.ts';
import { BlockLayer, type LaidBlock } from '../../generate/stored/block-layer.ts';
import type { RealBatch } from '../../targets/target.ts';

import { type BlockFacts, BlockObserver, type UniqueSets } from './block-facts.ts';
import { RowMasker } from './mask-rows.ts';
import { RealCellReader, type RealCells } from './real-cells.ts';

/** Masked rows, as they are stored, and what has to be known of them. */
export interface MaskedBlock {
  readonly laid: LaidBlock;
  readonly facts: BlockFacts;
}

/** Makes blocks of rows that lie in columns, one for each field. */
export class BlockMaker {
  readonly #layer: BlockLayer;
  readonly #observer: BlockObserver;

  constructor(
    fields: readonly FieldPlan[],
    private readonly columns: readonly Column[],
    sets: UniqueSets,
    capacity: number,
  ) {
    this.#layer = new BlockLayer(fields);
    this.#observer = new BlockObserver(fields, columns, sets, capacity);
  }

  /** The columns' first rows. */
  make(count: number): MaskedBlock {
    return { laid: this.#layer.lay(this.columns, count), facts: this.look(count) };
  }

  /** What is to be known of them. */
  look(count: number): BlockFacts {
    return this.#observer.look(count);
  }
}

interface Masking {
  readonly masker: RowMasker;
  readonly maker: BlockMaker;
}

/**
 * Masks batches of real rows. Numbers are doubles; the few batches with one that no double holds are masked once more with bigints in
 * their place.
 */
export class BlockMasker {
  /** The dataset's fields that are real ones' columns. */
  readonly fields: readonly FieldPlan[];
  readonly #cells: RealCellReader;
  readonly #narrow: Masking;
  #wide: Masking | undefined;

  constructor(
    private readonly environment: Environment,
    private readonly dataset: DatasetPlan,
    private readonly columns: readonly string[],
    private readonly sets: UniqueSets,
  ) {
    this.#cells = new RealCellReader(environment.capacity);
    this.#narrow = this.#masking(false);
    this.fields = this.#narrow.masker.fields;
  }

  /** A batch whose first row is the origin's `first`, and whose memory is used again. Throws `OriginFailure` and `GenerationFailure`. */
  mask(batch: RealBatch, first: number): MaskedBlock {
    const cells = this.#cells.byColumn(batch);
    const { maker } = this.#masked(cells, batch.count, first);
    if ('copied' in batch) giveBack(batch.copied);
    return maker.make(batch.count);
  }

  #masked(cells: ReadonlyMap<string, RealCells>, count: number, first: number): Masking {
    if (this.#narrow.masker.mask(cells, count, first)) return this.#narrow;
    this.#wide ??= this.#masking(true);
    if (!this.#wide.masker.mask(cells, count, first)) throw new Error('numbers of any length have room');
    return this.#wide;
  }

  #masking(isWide: boolean): Masking {
    const { environment, dataset, columns, sets } = this;
    const masker = new RowMasker(environment, dataset, columns, isWide);
    return { masker, maker: new BlockMaker(masker.fields, masker.columns, sets, environment.capacity) };
  }
}
