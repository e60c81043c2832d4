import { kept } from '../../base/kept.ts';

import { cellReader } from '../../values/cell-text.ts';
import { familyOf } from '../../values/type.ts';

import type { FieldPlan } from '../../plan/plan.ts';

import { maskNamed, type OwnName } from '../../masks/index.ts';

import { nameCategories } from '../../detect/find-in.ts';

import type { RealColumn } from './real-columns.ts';

/** Whether a text among the fields is masked in which names are looked for. */
export function looksForNames(fields: readonly FieldPlan[]): boolean {
  const rules = fields.flatMap(({ mask, inside = [] }) => [mask?.rule, ...inside.map((each) => each.mask.rule)]);
  return rules.some((rule) => rule !== undefined && maskNamed(rule)?.readsNames);
}

/** What people the rows of a batch name, in fields of their own and inside of documents, before masks. */
export class RowNames {
  readonly #columns: ((i: number) => OwnName | undefined)[] = [];
  readonly #told = new Map<number, OwnName[]>();
  #first = 0;

  /** A field, if its values are names that do not stay. */
  add({ type, mask }: FieldPlan, real: RealColumn): void {
    if (!mask || mask.rule === 'keep' || !nameCategories.includes(mask.category)) return;
    if (familyOf(type) !== 'text' || type.array) return;
    const { category } = mask;
    const text = cellReader(real.column, type);
    this.#columns.push((i) => (real.column.nulls?.[i] === 1 ? undefined : { category, text: text(i) }));
  }

  /** The next batch begins with a row. */
  begin(first: number): void {
    this.#first = first;
    this.#told.clear();
  }

  tell(row: number, name: OwnName): void {
    kept(this.#told, row, () => []).push(name);
  }

  of(row: number): readonly OwnName[] {
    const own = this.#columns.flatMap((read) => read(row - this.#first) ?? []);
    return [...own, ...(this.#told.get(row) ?? [])];
  }
}
