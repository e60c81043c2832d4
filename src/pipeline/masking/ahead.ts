import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import type { LaidBlock } from '../../generate/stored/block-layer.ts';
import { LaidRows } from '../../generate/stored/laid-rows.ts';
import type { StoredColumn } from '../../generate/stored/stored-rows.ts';
import type { RowsAhead, TableAhead } from '../../targets/rows-ahead.ts';

/**
 * Hands rows to a target while others are still masked, where one takes them. What goes wrong with that is no fault of the run: a
 * load writes the rows itself then.
 */
export class MaskedAhead {
  #rows: Promise<RowsAhead | undefined>;

  /** `ids`: the datasets whose rows the target takes. `busyCores`: as `Target` has them. */
  constructor(
    rows: Promise<RowsAhead | undefined>,
    private readonly ids: ReadonlySet<string>,
    readonly busyCores = 0,
  ) {
    this.#rows = rows.catch(() => undefined);
  }

  /** Begins the rows of a dataset that has these fields of its own; undefined: nobody takes them. */
  async table(dataset: DatasetPlan, fields: readonly FieldPlan[]): Promise<MaskedTable | undefined> {
    const rows = this.ids.has(dataset.id) ? await this.#rows : undefined;
    const laid = fields.length === dataset.fields.length ? LaidRows.of(fields) : undefined;
    if (!rows) return undefined;
    const table = laid && (await rows.table(dataset, laid.columns).catch(() => undefined));
    if (laid && table) return new MaskedTable(laid, table, () => this.fail());
    await this.fail();
    return undefined;
  }

  /** All datasets have been read. */
  async end(): Promise<void> {
    await (await this.#rows)?.end();
  }

  /** The rows are not all of them, or not as they will be. */
  async fail(): Promise<void> {
    const rows = await this.#rows;
    this.#rows = Promise.resolve(undefined);
    rows?.fail();
  }
}

/** The rows of one dataset. */
export class MaskedTable {
  #isOver = false;

  constructor(
    private readonly laid: LaidRows,
    private readonly table: TableAhead,
    private readonly fail: () => Promise<void>,
  ) {}

  /** Takes the next block. */
  add(block: LaidBlock): Promise<void> {
    return this.#unlessOver(async () => {
      if (this.laid.set(block)) await this.table.add(block.count);
      else await this.#end();
    });
  }

  /** All blocks have been added; their columns are stored as these. */
  end(stored: readonly StoredColumn[]): Promise<void> {
    return this.#unlessOver(() => (this.laid.isAs(stored) ? this.table.end() : this.#end()));
  }

  async #unlessOver(work: () => Promise<void>): Promise<void> {
    if (!this.#isOver) await work().catch(() => this.#end());
  }

  async #end(): Promise<void> {
    this.#isOver = true;
    await this.fail();
  }
}
