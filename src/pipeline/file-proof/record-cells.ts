import type { DatasetPlan } from '../../plan/plan.ts';

import type { RawCell } from './cell-values.ts';
import type { FileRecord, RecordCells } from './file-record.ts';

/** How columns of a file stand to the fields of a dataset. */
export interface ColumnMatch {
  /** By field, its column's position; -1: there is none. */
  readonly positions: readonly number[];
  /** Columns that are no field's. */
  readonly others: readonly string[];
  readonly missing: readonly string[];
  /** Whether those that are fields stand in their order. */
  readonly isInOrder: boolean;
}

/** Finds the cells of a dataset's fields in rows. */
export class FieldCells {
  readonly #known = new WeakMap<readonly string[], ColumnMatch>();
  readonly #byNames = new Map<string, ColumnMatch>();

  constructor(
    readonly dataset: DatasetPlan,
    /** What the file calls the fields. */
    private readonly names: readonly string[],
    /** Told of columns that are no field's. */
    private readonly onOthers: (names: readonly string[], line: number) => void = () => undefined,
  ) {}

  match(columns: readonly string[]): ColumnMatch {
    const known = this.#known.get(columns);
    if (known) return known;
    const key = JSON.stringify(columns);
    const found = this.#byNames.get(key) ?? this.#find(columns);
    this.#known.set(columns, found);
    if (this.#byNames.size < 1000) this.#byNames.set(key, found);
    return found;
  }

  /** The cells of a row in the order of the fields, and what is wrong with the row. */
  of(record: FileRecord): { readonly cells: readonly RawCell[]; readonly read: RecordCells } {
    const read = record.read();
    if (read.fault !== undefined) return { cells: this.names.map(() => undefined), read };
    const { positions, others } = this.match(read.columns);
    if (others.length > 0) this.onOthers(others, record.line);
    return { cells: positions.map((at) => (at < 0 ? undefined : read.cells[at])), read };
  }

  #find(columns: readonly string[]): ColumnMatch {
    const positions = this.names.map((name) => columns.indexOf(name));
    const there = positions.filter((at) => at >= 0);
    return {
      positions,
      others: columns.filter((name) => !this.names.includes(name)),
      missing: this.names.filter((_, index) => (positions[index] as number) < 0),
      isInOrder: there.every((at, index) => index === 0 || at > (there[index - 1] as number)),
    };
  }
}
