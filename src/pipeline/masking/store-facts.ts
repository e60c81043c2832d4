import { cellReader } from '../../values/cell-text.ts';
import type { Column } from '../../values/column.ts';
import { familyOf } from '../../values/type.ts';

import { columnSet, type StoredFacts } from '../../definition/given-rows.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import type { HashStorage } from '../../generate/checks/scratch.ts';
import { SeenTexts } from '../../generate/checks/seen-texts.ts';

/** What has to be known of masked rows, gathered while they go by: nulls, lengths, and rows that are alike. */
export class StoreFacts {
  #rows = 0;
  readonly #nulls = new Map<string, number>();
  readonly #longest = new Map<string, number>();
  readonly #sets: readonly UniqueSet[];

  constructor(
    private readonly fields: readonly FieldPlan[],
    private readonly columns: readonly Column[],
    sets: readonly (readonly string[])[],
    storage: HashStorage,
  ) {
    this.#sets = sets.map((names) => new UniqueSet(names, fields, columns, storage));
  }

  add(count: number): void {
    for (const [index, { name, type }] of this.fields.entries()) {
      const column = this.columns[index] as Column;
      const empty = column.nulls?.subarray(0, count).indexOf(1) ?? -1;
      if (empty >= 0 && !this.#nulls.has(name)) this.#nulls.set(name, this.#rows + empty);
      if (familyOf(type) === 'text' && !type.array)
        this.#longest.set(name, longestOf(column, count, this.#longest.get(name) ?? 0));
    }
    for (const set of this.#sets) set.add(this.#rows, count);
    this.#rows += count;
  }

  end(id: string): StoredFacts {
    const repeats = new Map(this.#sets.map((set) => [columnSet(set.names), set.end()]));
    return { id, rows: this.#rows, nulls: this.#nulls, longest: this.#longest, repeats };
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

/** Finds the first row that is like one before it in some fields; a null is like nothing. */
class UniqueSet {
  readonly #readers: readonly { readonly column: Column; readonly read: (i: number) => string }[];
  readonly #seen: SeenTexts;
  #first: number | undefined;

  constructor(
    readonly names: readonly string[],
    fields: readonly FieldPlan[],
    columns: readonly Column[],
    storage: HashStorage,
  ) {
    this.#seen = new SeenTexts(storage);
    this.#readers = names.map((name) => {
      const index = fields.findIndex((field) => field.name === name);
      const column = columns[index] as Column;
      return { column, read: cellReader(column, (fields[index] as FieldPlan).type) };
    });
  }

  add(first: number, count: number): void {
    for (let i = 0; i < count; i++) {
      if (this.#readers.some(({ column }) => column.nulls?.[i] === 1)) continue;
      const texts = this.#readers.map(({ read }) => read(i));
      const text = texts.length === 1 ? (texts[0] as string) : JSON.stringify(texts);
      if (this.#seen.add(text, first + i) === false) this.#tell(first + i);
    }
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
  if (column.form === 'list')
    for (let i = 0; i < count; i++)
      most = Math.max(most, column.nulls?.[i] === 1 ? 0 : (column.list.texts[column.codes[i] as number] ?? '').length);
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
