import { columnSet, type StoredFacts } from '../../definition/given-rows.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import type { HashStorage } from '../../generate/checks/scratch.ts';
import { SeenHashes } from '../../generate/checks/seen-hashes.ts';

import type { BlockFacts } from './block-facts.ts';

/** What has to be known of stored rows, gathered while they go by: nulls, lengths, and rows that are alike. */
export class StoreFacts {
  rows = 0;
  readonly nulls = new Map<string, number>();
  readonly longest = new Map<string, number>();
  readonly #sets: readonly UniqueSet[];

  constructor(
    readonly fields: readonly FieldPlan[],
    /** The sets of fields that are to tell rows apart. */
    readonly sets: readonly (readonly string[])[],
    storage: HashStorage,
  ) {
    this.#sets = sets.map(() => new UniqueSet(storage));
  }

  /** Adds the rows of a block. */
  add({ count, nulls, longest, sets }: BlockFacts): void {
    for (const [index, { name }] of this.fields.entries()) {
      const empty = nulls[index] as number;
      if (empty >= 0 && !this.nulls.has(name)) this.nulls.set(name, this.rows + empty);
      const most = longest[index] as number;
      if (most > (this.longest.get(name) ?? 0)) this.longest.set(name, most);
    }
    for (const [index, set] of this.#sets.entries()) set.add(sets[index] as Uint32Array, this.rows);
    this.rows += count;
  }

  /** Whether a row of a block is like none that was added, in any of the sets. */
  isNew({ sets }: BlockFacts, i: number): boolean {
    return this.#sets.every((set, index) => !set.has(sets[index] as Uint32Array, i * 4));
  }

  /** The first set in which a row of a block is like one that was added. */
  repeatedIn({ count, sets }: BlockFacts): readonly string[] | undefined {
    return this.sets.find((_, index) =>
      Array.from({ length: count }).some((_, i) => this.#sets[index]?.has(sets[index] as Uint32Array, i * 4)),
    );
  }

  end(id: string): StoredFacts {
    const repeats = new Map(this.sets.map((names, index) => [columnSet(names), this.#sets[index]?.end()]));
    return { id, rows: this.rows, nulls: this.nulls, longest: this.longest, repeats };
  }
}

/** The sets of fields that are to tell rows apart, as far as a plan says, of those that are read. */
export function setsToCheck({ key, unique, indexes }: DatasetPlan, names: readonly string[]): (readonly string[])[] {
  const indexed = indexes.flatMap(({ fields, unique: isUnique, where }) => (isUnique && !where ? [fields] : []));
  const sets = [key, ...unique, ...indexed].filter(
    (set) => set.length > 0 && set.every((name) => names.includes(name)),
  );
  return [...new Map(sets.map((set) => [columnSet(set), set])).values()];
}

/** Finds the first row that is like one before it in some fields. */
class UniqueSet {
  readonly #seen: SeenHashes;
  #first: number | undefined;

  constructor(storage: HashStorage) {
    this.#seen = new SeenHashes(storage);
  }

  /** Four words a row; a null is like nothing. */
  add(hashes: Uint32Array, first: number): void {
    for (let at = 0, row = first; at < hashes.length; at += 4, row++) {
      if (hashes[at] === 0) continue;
      if (this.#seen.add(hashes, row, at) === false) this.#tell(row);
    }
  }

  has(hashes: Uint32Array, at: number): boolean {
    return hashes[at] !== 0 && this.#seen.has(hashes, at);
  }

  end(): number | undefined {
    this.#seen.end((row, isNew) => {
      if (!isNew) this.#tell(row);
    });
    return this.#first;
  }

  #tell(row: number): void {
    if (this.#first === undefined || row < this.#first) this.#first = row;
  }
}
