import type { DatasetPlan, FieldPlan, Reference } from '../../plan/plan.ts';

import type { Places } from '../../compile/places.ts';
import { CellReader } from '../../generate/cell-reader.ts';
import type { Environment } from '../../generate/environment.ts';
import { sequenceOf } from '../../generate/sequence-of.ts';

import { type CellExplanation, cellName, type InputCell, inputNames, namesOf, rulesOf } from './cell-explanation.ts';
import { boundsOfCell } from './explain-bounds.ts';
import { marksOf, writtenOf } from './explain-marks.ts';
import { NestedExplainer, type RowCells } from './explain-nested.ts';

/** Tells where cells come from. The environment is of capacity 1: every cell is made alone. */
export class CellExplainer implements RowCells {
  readonly #readers = new Map<string, CellReader>();
  readonly #nested: NestedExplainer;

  constructor(
    private readonly environment: Environment,
    private readonly places: Places,
  ) {
    this.#nested = new NestedExplainer(environment, places, this);
  }

  /** Follows references to the cell that is not one itself. The compiler has seen to it that there is one. */
  explain(dataset: DatasetPlan, row: number, field: FieldPlan): CellExplanation {
    const reader = this.reader(dataset);
    const { source, mask } = field;
    const drawn = source.kind === 'reference' ? source : undefined;
    const reference = drawn && (dataset.references[drawn.reference] as Reference);
    const parent = drawn && this.#parent(dataset, row, reference as Reference, drawn.position);
    const isSynthetic = source.kind !== 'given' && source.kind !== 'stored';
    const value = reader.text(field.name, row);
    return {
      cell: cellName(dataset, row, field.name),
      dataset,
      field,
      row,
      value,
      places: this.places.get(dataset.id)?.fields.get(field.name),
      ...(reference && { reference }),
      ...(parent && { parent }),
      inputs: inputNames(field).map((name) => this.input(dataset, row, name)),
      ...(mask && isSynthetic && { unmasked: this.#unmasked(dataset, row, field) }),
      ...boundsOfCell(dataset, field, reader, row),
      ...this.localeOf(dataset, field, row),
      marks: marksOf(dataset, field, reader, row, value, (name) => this.#parentCell(dataset, row, name)),
      nullRules: rulesOf(dataset, field),
      constraints: dataset.constraints.filter(({ expression }) => namesOf(expression).includes(field.name)),
    };
  }

  /** A value inside of a row's: `lines[0].sku`. */
  explainNested(dataset: DatasetPlan, row: number, top: FieldPlan, path: string): CellExplanation {
    const reader = this.reader(dataset);
    const marks = writtenOf(top, reader, row, reader.text(top.name, row));
    return { ...this.#nested.explain(dataset, row, top, path), marks };
  }

  /** The row of another dataset that stands at a position of what documents nest in a row; undefined where there is none. */
  embedded(dataset: DatasetPlan, row: number, embed: FieldPlan, position: number): number | undefined {
    return embed.source.kind === 'children'
      ? this.reader(dataset).embeddedRows(embed.source, row)[position]
      : undefined;
  }

  /** The one of several locales that a row has. */
  localeOf(dataset: DatasetPlan, { source }: FieldPlan, row: number): Pick<CellExplanation, 'locale'> {
    const mix = source.kind === 'generator' ? (source.locale ?? dataset.locale) : '';
    const locale = typeof mix === 'string' ? undefined : this.reader(dataset).localeOf(mix, row);
    return locale === undefined ? {} : { locale };
  }

  /** What reads a dataset's cells, one for all questions. */
  reader(dataset: DatasetPlan): CellReader {
    const reader = this.#readers.get(dataset.id) ?? new CellReader(this.environment, dataset);
    this.#readers.set(dataset.id, reader);
    return reader;
  }

  #parent(dataset: DatasetPlan, row: number, reference: Reference, position: number): CellExplanation | undefined {
    const parentRow = this.reader(dataset).parentRow(reference, row);
    const parent = this.environment.dataset(reference.parent);
    const field = parent.fields.find(({ name }) => name === reference.parentFields[position]);
    return parentRow === undefined || !field ? undefined : this.explain(parent, parentRow, field);
  }

  /** The parent row's cell that a foreign key's field has its value from. */
  #parentCell(dataset: DatasetPlan, row: number, name: string): string | undefined {
    const reference = dataset.references.find(({ fields }) => fields.at(-1) === name || fields[0] === name);
    const at = reference && this.reader(dataset).parentRow(reference, row);
    if (!reference || at === undefined) return undefined;
    const parent = this.environment.dataset(reference.parent);
    return cellName(parent, at, reference.parentFields[reference.fields.indexOf(name)] ?? '');
  }

  #unmasked(dataset: DatasetPlan, row: number, field: FieldPlan): string | null {
    const { mask: _, ...bare } = field;
    const fields = dataset.fields.map((each) => (each === field ? bare : each));
    return new CellReader(this.environment, { ...dataset, fields }).text(field.name, row);
  }

  /** A cell that a row's value is made of, by its name there. */
  input(dataset: DatasetPlan, row: number, path: string): InputCell {
    const value = this.reader(dataset).text(path, row);
    const cell = this.#cellOf(dataset, row, path);
    return { name: path, ...(cell !== undefined && { cell }), value };
  }

  /** The cell that a path leads to from a row. */
  #cellOf(dataset: DatasetPlan, row: number, path: string): string | undefined {
    if (dataset.fields.some(({ name }) => name === path)) return cellName(dataset, row, path);
    if (path === 'seq') return cellName(dataset, row, sequenceOf(dataset)?.name ?? path);
    const dot = path.indexOf('.');
    const reference = dataset.references.find((each) => each.name === path.slice(0, dot));
    const parentRow = reference && this.reader(dataset).parentRow(reference, row);
    if (!reference || parentRow === undefined) return undefined;
    return this.#cellOf(this.environment.dataset(reference.parent), parentRow, path.slice(dot + 1));
  }
}
