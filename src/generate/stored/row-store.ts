import type { Source } from '../../values/source.ts';

import type { FieldSource, Plan } from '../../plan/plan.ts';

import type { Scratch } from '../checks/scratch.ts';

import type { StoredColumn, StoredRows } from './stored-rows.ts';
import { StoredSource } from './stored-source.ts';

/** Rows in a file, any of them in any order, a block at a time. */
export class RowStore {
  constructor(
    readonly stored: StoredRows,
    private readonly file: Pick<Scratch, 'read'>,
    /** The file's number, by which threads of one process share it. */
    readonly descriptor?: number,
  ) {}

  /** The cells of a column; of rows that there are not, nulls. */
  source(name: string, capacity: number): Source {
    const { columns, offsets } = this.stored;
    const index = columns.findIndex((each) => each.name === name);
    if (index < 0) throw new Error(`no column ${name} is stored`);
    const read = (block: number, room: (size: number) => Uint8Array): Uint8Array => {
      const at = offsets[block * columns.length + index] as number;
      const bytes = room((offsets[block * columns.length + index + 1] as number) - at);
      this.file.read(bytes, at);
      return bytes;
    };
    return new StoredSource(columns[index] as StoredColumn, this.stored, capacity, read);
  }
}

const stores = new Map<string, RowStore>();

/** Keeps rows for as long as the process lives: plans call them by their id and never hold them. */
export function holdStore(store: RowStore): void {
  stores.set(store.stored.id, store);
}

/** The rows of an id, where this process has them. */
export function storeOf(id: string): RowStore | undefined {
  return stores.get(id);
}

/** All that a plan calls for and this process has. */
export function storesOf({ datasets }: Plan): readonly RowStore[] {
  const ids = datasets.flatMap(({ fields }) => fields.flatMap(({ source }) => storedId(source) ?? []));
  return [...new Set(ids)].flatMap((id) => storeOf(id) ?? []);
}

/** What a field's stored rows are called by; undefined: its values are made. */
function storedId(source: FieldSource): string | undefined {
  return source.kind === 'stored' ? source.rows : undefined;
}

/** Whether a dataset's rows can be made here: those that it and what it refers to are made of are all held. */
export function isHere({ datasets }: Plan, id: string): boolean {
  const wanted = new Set([id]);
  for (const each of wanted) {
    const dataset = datasets.find((one) => one.id === each);
    for (const { parent } of dataset?.references ?? []) wanted.add(parent);
    if (dataset?.fields.some(({ source }) => isElsewhere(source))) return false;
  }
  return true;
}

function isElsewhere(source: FieldSource): boolean {
  const id = storedId(source);
  return id !== undefined && !stores.has(id);
}
