import { cellReader } from '../../values/cell-text.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import type { Environment } from '../../generate/environment.ts';
import type { TypedSource } from '../../generate/row-reader.ts';
import type { RealBatch } from '../../targets/target.ts';

import { DocumentMembers } from '../masking/document-members.ts';
import { noCells, RealCellReader, type RealCells } from '../masking/real-cells.ts';
import { type RealColumn, realColumn } from '../masking/real-columns.ts';

/** A row's value as one text, by which equal values are known; null where it is null. */
export type CellText = (row: number) => string | null;

/** Values of real rows as they are in the origin, before any mask: those of the fields that are asked for. */
export class OriginalRows {
  readonly #cells: RealCellReader;
  readonly #columns = new Map<string, { readonly column: RealColumn; readonly type: FieldType }>();
  readonly #members: DocumentMembers;
  #first = 0;

  constructor(
    environment: Environment,
    private readonly dataset: DatasetPlan,
    fields: readonly string[],
  ) {
    const { capacity } = environment;
    this.#cells = new RealCellReader(capacity);
    this.#members = new DocumentMembers(capacity);
    for (const name of new Set(fields)) {
      const type = dataset.fields.find((each) => each.name === name)?.type;
      if (!type) throw new Error(`${dataset.name} has no field ${name}`);
      const place = () => ({ column: `${dataset.name}.${name}`, first: this.#first });
      // What a condition reads of a document is read where it lies.
      if (familyOf(type) !== 'json' || type.array)
        this.#columns.set(name, { column: realColumn({ type, capacity, place, isWide: true }), type });
    }
  }

  /** The next batch, whose first row is the origin's `first`; gives all of its cells by column. */
  begin(batch: RealBatch, first: number): ReadonlyMap<string, RealCells> {
    this.#first = first;
    const cells = this.#cells.byColumn(batch);
    for (const [name, { column }] of this.#columns) column.set(cells.get(name) ?? noCells(batch.count), batch.count);
    this.#members.begin(cells, first);
    return cells;
  }

  source(path: readonly string[]): TypedSource {
    const [name = '', ...keys] = path;
    if (keys.length > 0) return this.#members.at(name, keys);
    const { column: source, type } = this.#column(name);
    return { source, type };
  }

  text(name: string): CellText {
    const {
      column: { column },
      type,
    } = this.#column(name);
    const read = cellReader(column, type);
    const isDecimal = familyOf(type) === 'decimal';
    return (row) => {
      if (column.nulls?.[row] === 1) return null;
      const text = read(row);
      return isDecimal && text.includes('.') ? text.replace(/\.?0+$/, '') : text;
    };
  }

  #column(name: string): { readonly column: RealColumn; readonly type: FieldType } {
    const found = this.#columns.get(name);
    if (!found) throw new Error(`nobody has asked for ${this.dataset.name}.${name}`);
    return found;
  }
}

/** Several fields as one key; null where one of them is null: it means no row. */
export function keyText(texts: readonly CellText[], row: number): string | null {
  const [only] = texts;
  if (only && texts.length === 1) return only(row);
  const values: string[] = [];
  for (const text of texts) {
    const value = text(row);
    if (value === null) return null;
    values.push(value);
  }
  return JSON.stringify(values);
}
