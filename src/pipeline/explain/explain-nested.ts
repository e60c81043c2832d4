import type { DatasetPlan, FieldPlan, FieldSource, Reference } from '../../plan/plan.ts';

import type { Places } from '../../compile/places.ts';
import { CellReader } from '../../generate/cell-reader.ts';
import type { Environment } from '../../generate/environment.ts';

import { type CellExplanation, cellText, type InputCell, inputNames, withoutMask } from './cell-explanation.ts';
import { fieldsIn, type Level, nestedValue, withNested } from './nested-path.ts';

/** Where a nested value stands. */
interface Nested {
  readonly dataset: DatasetPlan;
  readonly row: number;
  readonly path: string;
  readonly around: readonly Level[];
}

/** What is told of cells that are a row's own. */
export interface RowCells {
  reader(dataset: DatasetPlan): CellReader;
  explain(dataset: DatasetPlan, row: number, field: FieldPlan): CellExplanation;
  input(dataset: DatasetPlan, row: number, path: string): InputCell;
  localeOf(dataset: DatasetPlan, field: FieldPlan, row: number): Pick<CellExplanation, 'locale'>;
}

/** A row's index as a field of it, under a name that no definition can have. */
const rowField: FieldPlan = {
  name: '\0row',
  type: { name: 'bigint' },
  nullable: false,
  nullProbability: 0,
  distinct: false,
  source: { kind: 'generator', generator: 'sequence', version: 1, parameters: { start: '0', step: '1' } },
  key: '\0row',
};

/** Tells where values inside of a row's values come from. The environment is of capacity 1. */
export class NestedExplainer {
  constructor(
    private readonly environment: Environment,
    private readonly places: Places,
    private readonly rows: RowCells,
  ) {}

  /** A value inside of a row's: `lines[0].sku`. */
  explain(dataset: DatasetPlan, row: number, top: FieldPlan, path: string): CellExplanation {
    const at = `${dataset.name}[${row}]`;
    const found = nestedValue(at, top, this.rows.reader(dataset).column(top.name, row), path);
    const { field, around, place } = found;
    const { source, mask } = field;
    const nested: Nested = { dataset, row, path, around };
    const reference = source.kind === 'parent' ? source.reference : undefined;
    const parent = reference && this.#parent(nested, field, reference);
    return {
      cell: `${at}.${path}`,
      dataset,
      field,
      row,
      path,
      value: cellText(found),
      places: this.places.get(dataset.id)?.fields.get(place),
      ...(reference && { reference }),
      ...(parent && { parent }),
      inputs: inputNames(field).map((name) => this.#input(nested, name)),
      ...(mask && { unmasked: this.#instead(nested, withoutMask(field)) }),
      ...this.rows.localeOf(dataset, field, row),
      bounds: [],
      marks: {},
      nullRules: [],
      constraints: [],
    };
  }

  /** What a nested cell would be, were its field another one. */
  #instead({ dataset, row, path, around }: Nested, leaf: FieldPlan, environment = this.environment): string | null {
    const top = withNested(around, leaf);
    const fields = dataset.fields.map((each) => (each.name === top.name ? top : each));
    const reader = new CellReader(environment, { ...dataset, fields });
    return cellText(nestedValue('', top, reader.column(top.name, row), path));
  }

  /** The index of the parent row that a nested field draws: what it reads of a parent that has its row's index as a field. */
  #row(nested: Nested, field: FieldPlan, reference: Reference): number | undefined {
    const { environment } = this;
    const parent = environment.dataset(reference.parent);
    const counted = { ...parent, fields: [...parent.fields, rowField] };
    const dataset = (id: string) => (id === counted.id ? counted : environment.dataset(id));
    const source: FieldSource = { kind: 'parent', reference: { ...reference, parentFields: [rowField.name] } };
    const index = this.#instead(
      nested,
      { ...withoutMask(field), type: rowField.type, source },
      { ...environment, dataset },
    );
    return index === null ? undefined : Number(index);
  }

  #parent(nested: Nested, field: FieldPlan, reference: Reference): CellExplanation | undefined {
    const parentRow = this.#row(nested, field, reference);
    const parent = this.environment.dataset(reference.parent);
    const target = parent.fields.find(({ name }) => name === reference.parentFields[0]);
    return parentRow === undefined || !target ? undefined : this.rows.explain(parent, parentRow, target);
  }

  /** A name means a field beside it first, then one around, then one of the row. */
  #input(nested: Nested, name: string): InputCell {
    const { dataset, row, around } = nested;
    for (const [depth, level] of [...around.entries()].toReversed()) {
      const { path } = level;
      // An item has no name in the list that it is of.
      const beside = fieldsIn(level).filter((each) => !path.endsWith(']') || each.name !== 'item');
      const own = beside.find((each) => each.name === name);
      if (own) {
        const { cell, value } = this.explain(dataset, row, (around[0] as Level).field, `${path}.${name}`);
        return { name, cell, value };
      }
      const dot = name.indexOf('.');
      const by = beside.find(({ source }) => source.kind === 'parent' && source.reference.name === name.slice(0, dot));
      if (by?.source.kind !== 'parent') continue;
      const { reference } = by.source;
      const next = fieldsIn(level).indexOf(by);
      const way: Nested = {
        dataset,
        row,
        path: `${path}.${by.name}`,
        around: [...around.slice(0, depth), { ...level, next }],
      };
      const parentRow = this.#row(way, by, reference);
      if (parentRow === undefined) return { name, value: null };
      return { ...this.rows.input(this.environment.dataset(reference.parent), parentRow, name.slice(dot + 1)), name };
    }
    return this.rows.input(dataset, row, name);
  }
}
