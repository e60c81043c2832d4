import { familyOf } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan, Plan } from '../../plan/plan.ts';

import { BlockLayer } from '../../generate/stored/block-layer.ts';
import { holdStore, RowStore } from '../../generate/stored/row-store.ts';
import { RowStoreWriter } from '../../generate/stored/row-store-writer.ts';
import { blockRows } from '../../generate/stored/stored-rows.ts';

import { RealCellReader } from '../masking/real-cells.ts';
import { realColumn } from '../masking/real-columns.ts';
import { openScratchFile, type ScratchFile } from '../scratch-file.ts';

import { type CellReading, canonical } from './cell-values.ts';
import type { FileRecord } from './file-record.ts';
import type { FieldCells } from './record-cells.ts';

/** Takes the rows of a file as they are into a file without a name, from which they are read in the place of those that would be made. */
export class StoredCopy {
  readonly #file: ScratchFile = openScratchFile();
  readonly #fields: readonly FieldPlan[];
  readonly #layer: BlockLayer;
  readonly #writer: RowStoreWriter;
  readonly #cells = new RealCellReader(blockRows);
  readonly #columns;
  #held: (string | null)[][];

  constructor(
    private readonly cells: FieldCells,
    private readonly reading: CellReading,
  ) {
    const { dataset } = cells;
    // Bytes are held as what they are written as: columns of real data have texts.
    this.#fields = dataset.fields.map((field) =>
      familyOf(field.type) === 'bytes' && !field.type.array ? { ...field, type: { name: 'text' } } : field,
    );
    this.#layer = new BlockLayer(this.#fields);
    this.#writer = new RowStoreWriter(this.#fields, this.#file);
    this.#columns = this.#fields.map(({ type, name }) =>
      realColumn({
        type,
        capacity: blockRows,
        isWide: true,
        place: () => ({ column: name, first: this.#writer.rows }),
      }),
    );
    this.#held = this.#fields.map(() => []);
  }

  add(record: FileRecord): void {
    const { cells } = this.cells.of(record);
    for (const [index, { type }] of this.cells.dataset.fields.entries()) {
      const cell = cells[index];
      // What is none of its type is told elsewhere, and no value for what is asked of values.
      const text = cell === null || cell === undefined ? undefined : this.reading.plain(type, cell);
      const isValue = text !== undefined && canonical(type, text) !== undefined;
      this.#held[index]?.push(isValue ? text : null);
    }
    if (this.#held[0]?.length === blockRows) this.#flush();
  }

  /** The dataset with these rows; references mean the rows that have their values. */
  end(): DatasetPlan {
    this.#flush();
    const stored = this.#writer.end();
    holdStore(new RowStore(stored, this.#file, this.#file.descriptor));
    const { dataset } = this.cells;
    return {
      ...dataset,
      rows: stored.rows,
      fields: this.#fields.map(({ name, type, nullable, key, invalid }) => ({
        name,
        type,
        nullable,
        nullProbability: 0,
        distinct: false,
        source: { kind: 'stored' as const, rows: stored.id },
        key,
        ...(invalid && { invalid: { ...invalid, share: 0 } }),
      })),
      references: dataset.references.map(({ name, fields, parent, parentFields, onDelete, enforced }) => ({
        ...{ name, fields, parent, parentFields, onDelete, enforced },
        draw: { kind: 'given' as const },
        nullProbability: 0,
      })),
      tuples: [],
    };
  }

  #flush(): void {
    const count = this.#held[0]?.length ?? 0;
    if (count === 0) return;
    const columns = this.#fields.map(({ name }) => name);
    const found = this.#cells.read({ columns, cells: this.#held, count });
    for (const [index, column] of this.#columns.entries()) column.set(found[index] as (typeof found)[0], count);
    this.#writer.add(
      this.#layer.lay(
        this.#columns.map(({ column }) => column),
        count,
      ),
    );
    this.#held = this.#fields.map(() => []);
  }
}

/** The plan with datasets in the place of those that are called the same. */
export function withStored(plan: Plan, stored: ReadonlyMap<string, DatasetPlan>): Plan {
  return { ...plan, datasets: plan.datasets.map((dataset) => stored.get(dataset.id) ?? dataset) };
}
