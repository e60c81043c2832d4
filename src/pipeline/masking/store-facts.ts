import { cellReader } from '../../values/cell-text.ts';
import type { Column, ListColumn } from '../../values/column.ts';
import { familyOf } from '../../values/type.ts';

import { columnSet, type StoredFacts } from '../../definition/given-rows.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import type { HashStorage } from '../../generate/checks/scratch.ts';
import { SeenTexts } from '../../generate/checks/seen-texts.ts';

/** What has to be known of stored rows, gathered while they go by: nulls, lengths, and rows that are alike. */
export class StoreFacts {
  rows = 0;
  readonly nulls = new Map<string, number>();
  readonly longest = new Map<string, number>();
  readonly sets: readonly UniqueSet[];

  constructor(
    readonly fields: readonly FieldPlan[],
    sets: readonly (readonly string[])[],
    storage: HashStorage,
  ) {
    this.sets = sets.map((names) => new UniqueSet(names, storage));
  }

  /** Reads rows from columns, one for each field; they are the same objects for all batches. */
  of(columns: readonly Column[]): BoundFacts {
    return new BoundFacts(this, columns);
  }

  end(id: string): StoredFacts {
    const repeats = new Map(this.sets.map((set) => [columnSet(set.names), set.end()]));
    return { id, rows: this.rows, nulls: this.nulls, longest: this.longest, repeats };
  }
}

/** The facts of rows that come in some columns. */
export class BoundFacts {
  readonly #texts: readonly ((i: number) => string | undefined)[];

  constructor(
    private readonly facts: StoreFacts,
    private readonly columns: readonly Column[],
  ) {
    this.#texts = facts.sets.map(({ names }) => this.#textOf(names));
  }

  /** Adds the columns' first rows. */
  add(count: number): void {
    const { facts } = this;
    for (const [index, { name, type }] of facts.fields.entries()) {
      const column = this.columns[index] as Column;
      const empty = column.nulls?.subarray(0, count).indexOf(1) ?? -1;
      if (empty >= 0 && !facts.nulls.has(name)) facts.nulls.set(name, facts.rows + empty);
      if (familyOf(type) === 'text' && !type.array)
        facts.longest.set(name, longestOf(column, count, facts.longest.get(name) ?? 0));
    }
    for (const [index, set] of facts.sets.entries())
      for (let i = 0; i < count; i++) set.add(this.#texts[index]?.(i), facts.rows + i);
    facts.rows += count;
  }

  /** Whether a row of the batch is like none that was added, in any of the sets. */
  isNew(i: number): boolean {
    return this.facts.sets.every((set, index) => !set.has(this.#texts[index]?.(i)));
  }

  /** What a row is told apart by; undefined: a null is like nothing. */
  #textOf(names: readonly string[]): (i: number) => string | undefined {
    const readers = names.map((name) => {
      const index = this.facts.fields.findIndex((field) => field.name === name);
      const column = this.columns[index] as Column;
      return { column, read: cellReader(column, (this.facts.fields[index] as FieldPlan).type) };
    });
    return (i) => {
      if (readers.some(({ column }) => column.nulls?.[i] === 1)) return undefined;
      const texts = readers.map(({ read }) => read(i));
      return texts.length === 1 ? texts[0] : JSON.stringify(texts);
    };
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
  readonly #seen: SeenTexts;
  #first: number | undefined;

  constructor(
    readonly names: readonly string[],
    storage: HashStorage,
  ) {
    this.#seen = new SeenTexts(storage);
  }

  add(text: string | undefined, row: number): void {
    if (text !== undefined && this.#seen.add(text, row) === false) this.#tell(row);
  }

  has(text: string | undefined): boolean {
    return text !== undefined && this.#seen.has(text);
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

/** The most code points of a batch's texts, where there are more than so many. */
function longestOf(column: Column, count: number, known: number): number {
  let most = known;
  if (column.form === 'list') return longestOfList(column, count, known);
  if (column.form !== 'text') return most;
  for (let i = 0, start = 0; i < count; i++) {
    const end = column.ends[i] as number;
    // As many bytes as code points, or more.
    if (end - start > most && column.nulls?.[i] !== 1) {
      let points = 0;
      for (let at = start; at < end; at++) if (((column.bytes[at] as number) & 0xc0) !== 0x80) points++;
      most = Math.max(most, points);
    }
    start = end;
  }
  return most;
}

function longestOfList({ codes, list, nulls }: ListColumn, count: number, known: number): number {
  let most = known;
  for (let i = 0; i < count; i++) {
    const text = nulls?.[i] === 1 ? '' : (list.texts[codes[i] as number] ?? '');
    if (text.length > most) most = Math.max(most, [...text].length);
  }
  return most;
}
