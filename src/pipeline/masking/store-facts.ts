import { hashTable } from '../../base/hash-table.ts';
import { hasWebAssembly } from '../../base/web-assembly.ts';

import { Rows } from '../../random/rows.ts';

import { columnSet, type StoredFacts } from '../../definition/given-rows.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import type { HashStorage } from '../../generate/checks/scratch.ts';
import type { RowStore } from '../../generate/stored/row-store.ts';
import { blockRows } from '../../generate/stored/stored-rows.ts';
import { textsToHash, valueHasher } from '../../generate/value-hashes.ts';

import { type BlockFacts, hashesOf, type RowHashes, type UniqueSets } from './block-facts.ts';
import { type HashedRows, UniqueSet } from './unique-set.ts';

/** What has to be known of stored rows, gathered while they go by: nulls, lengths, and rows that are alike. */
export class StoreFacts {
  rows = 0;
  readonly nulls = new Map<string, number>();
  readonly longest = new Map<string, number>();
  readonly #sets: readonly UniqueSet[];

  constructor(
    readonly fields: readonly FieldPlan[],
    readonly unique: UniqueSets,
    storage: HashStorage,
  ) {
    this.#sets = unique.sets.map(() => new UniqueSet(storage));
  }

  /** Adds the rows of a block. */
  add({ count, nulls, longest, sets }: BlockFacts): void {
    for (const [index, { name }] of this.fields.entries()) {
      const empty = nulls[index] as number;
      if (empty >= 0 && !this.nulls.has(name)) this.nulls.set(name, this.rows + empty);
      const most = longest[index] as number;
      if (most > (this.longest.get(name) ?? 0)) this.longest.set(name, most);
    }
    for (const [index, set] of this.#sets.entries()) set.add(sets[index] as BlockFacts['sets'][number], this.rows);
    this.rows += count;
  }

  /** Whether a row of a block, all of whose sets have hashes, is like none that was added, in any of the sets. */
  isNew({ sets }: BlockFacts, i: number): boolean {
    return this.#sets.every((set, index) => !set.has(sets[index] as RowHashes, i * 4));
  }

  /** The first set in which a row of a block is like one that was added. */
  repeatedIn({ count, sets }: BlockFacts): readonly string[] | undefined {
    return this.unique.sets.find((_, index) =>
      Array.from({ length: count }).some((_, i) => this.#sets[index]?.has(sets[index] as RowHashes, i * 4)),
    );
  }

  /** What is said of the rows, which lie in a store by then. */
  end(store: RowStore): StoredFacts {
    const { fields, rows, nulls, longest } = this;
    const repeats = new Map(
      this.unique.sets.map((names, index) => {
        const own = names.map((name) => fields.find((field) => field.name === name) as FieldPlan);
        return [
          columnSet(names),
          this.#sets[index]?.end(
            () => hashedRows(store, own),
            () => allDiffer(store, own),
          ),
        ];
      }),
    );
    return { id: store.stored.id, rows, nulls, longest, repeats };
  }
}

/** Hashes of rows by some of their fields, a block at a time. */
function* hashedRows(store: RowStore, fields: readonly FieldPlan[]): Iterable<HashedRows> {
  const sources = fields.map(({ name }) => store.source(name, blockRows));
  const columns = sources.map(({ column }) => column);
  const hash = valueHasher(
    fields.map(({ type }, index) => ({ column: columns[index] as (typeof columns)[number], type })),
    blockRows,
  );
  const rows = new Rows(blockRows);
  const { rows: count } = store.stored;
  for (let first = 0; first < count; first += blockRows) {
    rows.setRange(first, Math.min(blockRows, count - first));
    for (const source of sources) source.read(rows);
    yield { hashes: hashesOf(columns, hash, rows.length), first };
  }
}

/** Rows whose hashes are looked at together: a table of 16 MB at the most. */
const mostTogether = 1_048_576;

/**
 * Whether the values of all rows in a field differ, which hashes of 64 bits that all differ say. False: not all may; rows are too many,
 * or told apart by several fields.
 */
function allDiffer(store: RowStore, [field, ...others]: readonly FieldPlan[]): boolean {
  const { rows: count } = store.stored;
  if (!field || others.length > 0 || count > mostTogether || !hasWebAssembly) return false;
  const source = store.source(field.name, blockRows);
  const texts = textsToHash({ column: source.column, type: field.type }, blockRows);
  const table = hashTable();
  const rows = new Rows(blockRows);
  let values = 0;
  for (let first = 0; first < count && table.size === values; first += blockRows) {
    rows.setRange(first, Math.min(blockRows, count - first));
    source.read(rows);
    const { length } = rows;
    const { nulls } = source.column;
    for (let i = 0; i < length; i++) if (nulls?.[i] !== 1) values++;
    table.addTexts(texts(length), 0, length, nulls, 0, mostTogether);
  }
  return table.size === values;
}

/** The sets of fields that are to tell rows apart, as far as a plan says, of those that are read. */
export function setsToCheck({ key, unique, indexes }: DatasetPlan, names: readonly string[]): (readonly string[])[] {
  const indexed = indexes.flatMap(({ fields, unique: isUnique, where }) => (isUnique && !where ? [fields] : []));
  const sets = [key, ...unique, ...indexed].filter(
    (set) => set.length > 0 && set.every((name) => names.includes(name)),
  );
  return [...new Map(sets.map((set) => [columnSet(set), set])).values()];
}
