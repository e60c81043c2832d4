import { parseTemplate } from '../values/placeholder.ts';

import type { ConstraintPlan, DatasetPlan, FieldPlan, FieldSource, Reference } from '../plan/plan.ts';

import { type Expression, partsOf } from '../expression/expression.ts';

import { cellTexts } from '../formats/cell-texts.ts';
import { generatorNamed } from '../generators/index.ts';
import { builtInPlaceholders } from '../generators/templates.ts';

import type { FieldPlaces, Places } from '../compile/places.ts';
import { CellReader } from '../generate/cell-reader.ts';
import type { Environment } from '../generate/environment.ts';
import { sequenceOf } from '../generate/sequence-of.ts';

import { boundsOfCell, type CellBound } from './explain-bounds.ts';
import { type CellMarks, marksOf } from './explain-marks.ts';
import { fieldsIn, type Level, type NestedValue, nestedValue, withNested } from './nested-path.ts';

/** One cell's value, and all that it comes from. */
export interface CellExplanation {
  /** `orders[42].user_id`. */
  readonly cell: string;
  readonly dataset: DatasetPlan;
  readonly field: FieldPlan;
  readonly row: number;
  /** Of a nested value: the way to it from the row on. */
  readonly path?: string;
  /** As text; null where it is null. */
  readonly value: string | null;
  readonly places: FieldPlaces | undefined;
  readonly reference?: Reference;
  /** Of a reference: the parent row's cell. */
  readonly parent?: CellExplanation;
  /** The cells that a template or an expression reads. */
  readonly inputs: readonly InputCell[];
  /** The value before the mask, of synthetic data alone. */
  readonly unmasked?: string | null;
  readonly bounds: readonly CellBound[];
  /** The one that the row has, where the field is another one for it. */
  readonly trait?: string;
  /** The one of several locales that the row has. */
  readonly locale?: string;
  readonly marks: CellMarks;
  /** What says whether it is null. */
  readonly nullRules: readonly ConstraintPlan[];
  /** The conditions that name the field. */
  readonly constraints: readonly ConstraintPlan[];
}

/** A cell by the name that a template or an expression has for it. */
export interface InputCell {
  readonly name: string;
  /** `users[17].email`; absent where the row has no such parent. */
  readonly cell?: string;
  readonly value: string | null;
}

/** Where a nested value stands. */
interface Nested {
  readonly dataset: DatasetPlan;
  readonly row: number;
  readonly path: string;
  readonly around: readonly Level[];
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

function withoutMask({ mask: _, ...field }: FieldPlan): FieldPlan {
  return field;
}

function textOf({ type, column, at }: NestedValue): string | null {
  return cellTexts(type, column)(at + 1)[at] as string | null;
}

/** Tells where cells come from. The environment is of capacity 1: every cell is made alone. */
export class CellExplainer {
  readonly #readers = new Map<string, CellReader>();

  constructor(
    private readonly environment: Environment,
    private readonly places: Places,
  ) {}

  /** Follows references to the cell that is not one itself. The compiler has seen to it that there is one. */
  explain(dataset: DatasetPlan, row: number, field: FieldPlan): CellExplanation {
    const reader = this.#reader(dataset);
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
      inputs: inputNames(field).map((name) => this.#input(dataset, row, name)),
      ...(mask && isSynthetic && { unmasked: this.#unmasked(dataset, row, field) }),
      ...boundsOfCell(dataset, field, reader, row),
      ...this.#localeOf(dataset, field, row),
      marks: marksOf(dataset, field, reader, row, value, (name) => this.#parentCell(dataset, row, name)),
      nullRules: rulesOf(dataset, field),
      constraints: dataset.constraints.filter(({ expression }) => namesOf(expression).includes(field.name)),
    };
  }

  /** A value inside of a row's: `lines[0].sku`. */
  explainNested(dataset: DatasetPlan, row: number, top: FieldPlan, path: string): CellExplanation {
    const at = `${dataset.name}[${row}]`;
    const found = nestedValue(at, top, this.#reader(dataset).column(top.name, row), path);
    const { field, around, place } = found;
    const { source, mask } = field;
    const nested: Nested = { dataset, row, path, around };
    const reference = source.kind === 'parent' ? source.reference : undefined;
    const parent = reference && this.#nestedParent(nested, field, reference);
    return {
      cell: `${at}.${path}`,
      dataset,
      field,
      row,
      path,
      value: textOf(found),
      places: this.places.get(dataset.id)?.fields.get(place),
      ...(reference && { reference }),
      ...(parent && { parent }),
      inputs: inputNames(field).map((name) => this.#nestedInput(nested, name)),
      ...(mask && { unmasked: this.#instead(nested, withoutMask(field)) }),
      ...this.#localeOf(dataset, field, row),
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
    return textOf(nestedValue('', top, reader.column(top.name, row), path));
  }

  /** The index of the parent row that a nested field draws: what it reads of a parent that has its row's index as a field. */
  #nestedRow(nested: Nested, field: FieldPlan, reference: Reference): number | undefined {
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

  #nestedParent(nested: Nested, field: FieldPlan, reference: Reference): CellExplanation | undefined {
    const parentRow = this.#nestedRow(nested, field, reference);
    const parent = this.environment.dataset(reference.parent);
    const target = parent.fields.find(({ name }) => name === reference.parentFields[0]);
    return parentRow === undefined || !target ? undefined : this.explain(parent, parentRow, target);
  }

  /** A name means a field beside it first, then one around, then one of the row. */
  #nestedInput(nested: Nested, name: string): InputCell {
    const { dataset, row, around } = nested;
    for (const [depth, level] of [...around.entries()].toReversed()) {
      const { path } = level;
      // An item has no name in the list that it is of.
      const beside = fieldsIn(level).filter((each) => !path.endsWith(']') || each.name !== 'item');
      const own = beside.find((each) => each.name === name);
      if (own) {
        const { cell, value } = this.explainNested(dataset, row, (around[0] as Level).field, `${path}.${name}`);
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
      const parentRow = this.#nestedRow(way, by, reference);
      if (parentRow === undefined) return { name, value: null };
      return { ...this.#input(this.environment.dataset(reference.parent), parentRow, name.slice(dot + 1)), name };
    }
    return this.#input(dataset, row, name);
  }

  /** The row of another dataset that stands at a position of what documents nest in a row; undefined where there is none. */
  embedded(dataset: DatasetPlan, row: number, embed: FieldPlan, position: number): number | undefined {
    return embed.source.kind === 'children'
      ? this.#reader(dataset).embeddedRows(embed.source, row)[position]
      : undefined;
  }

  #localeOf(dataset: DatasetPlan, { source }: FieldPlan, row: number): Pick<CellExplanation, 'locale'> {
    const mix = source.kind === 'generator' ? (source.locale ?? dataset.locale) : '';
    const locale = typeof mix === 'string' ? undefined : this.#reader(dataset).localeOf(mix, row);
    return locale === undefined ? {} : { locale };
  }

  #reader(dataset: DatasetPlan): CellReader {
    const reader = this.#readers.get(dataset.id) ?? new CellReader(this.environment, dataset);
    this.#readers.set(dataset.id, reader);
    return reader;
  }

  #parent(dataset: DatasetPlan, row: number, reference: Reference, position: number): CellExplanation | undefined {
    const parentRow = this.#reader(dataset).parentRow(reference, row);
    const parent = this.environment.dataset(reference.parent);
    const field = parent.fields.find(({ name }) => name === reference.parentFields[position]);
    return parentRow === undefined || !field ? undefined : this.explain(parent, parentRow, field);
  }

  /** The parent row's cell that a foreign key's field has its value from. */
  #parentCell(dataset: DatasetPlan, row: number, name: string): string | undefined {
    const reference = dataset.references.find(({ fields }) => fields.at(-1) === name || fields[0] === name);
    const at = reference && this.#reader(dataset).parentRow(reference, row);
    if (!reference || at === undefined) return undefined;
    const parent = this.environment.dataset(reference.parent);
    return cellName(parent, at, reference.parentFields[reference.fields.indexOf(name)] ?? '');
  }

  #unmasked(dataset: DatasetPlan, row: number, field: FieldPlan): string | null {
    const { mask: _, ...bare } = field;
    const fields = dataset.fields.map((each) => (each === field ? bare : each));
    return new CellReader(this.environment, { ...dataset, fields }).text(field.name, row);
  }

  #input(dataset: DatasetPlan, row: number, path: string): InputCell {
    const value = this.#reader(dataset).text(path, row);
    const cell = this.#cellOf(dataset, row, path);
    return { name: path, ...(cell !== undefined && { cell }), value };
  }

  /** The cell that a path leads to from a row. */
  #cellOf(dataset: DatasetPlan, row: number, path: string): string | undefined {
    if (dataset.fields.some(({ name }) => name === path)) return cellName(dataset, row, path);
    if (path === 'seq') return cellName(dataset, row, sequenceOf(dataset)?.name ?? path);
    const dot = path.indexOf('.');
    const reference = dataset.references.find((each) => each.name === path.slice(0, dot));
    const parentRow = reference && this.#reader(dataset).parentRow(reference, row);
    if (!reference || parentRow === undefined) return undefined;
    return this.#cellOf(this.environment.dataset(reference.parent), parentRow, path.slice(dot + 1));
  }
}

function rulesOf({ constraints }: DatasetPlan, { nullRules = [] }: FieldPlan): readonly ConstraintPlan[] {
  return nullRules.flatMap(({ constraint }) => constraints[constraint] ?? []);
}

function cellName(dataset: DatasetPlan, row: number, field: string): string {
  return `${dataset.name}[${row}].${field}`;
}

/** The fields that a value is put together from, by their names in its template or expression. */
function inputNames({ source }: FieldPlan): readonly string[] {
  if (source.kind === 'expression') return namesOf(source.expression);
  if (source.kind !== 'generator') return [];
  const templates = Object.entries(generatorNamed(source.generator)?.templates ?? {});
  const names = templates.flatMap(([parameter, mode]) => {
    const { parts } = parseTemplate(String(source.parameters[parameter] ?? ''), mode === 'pattern');
    return parts.flatMap((part) => (part.kind === 'placeholder' ? [part.name] : []));
  });
  return [...new Set(names.filter((name) => !builtInPlaceholders.includes(name)))];
}

/** The fields of the row and of its parents that an expression reads, each once. */
function namesOf(expression: Expression): readonly string[] {
  const names = (each: Expression): readonly string[] => {
    if (each.kind === 'field') return [each.path.join('.')];
    if (each.kind === 'unique') return each.fields;
    // Over other rows: no cell of this one's.
    return each.kind === 'aggregate' ? [] : partsOf(each).flatMap(names);
  };
  return [...new Set(names(expression))];
}
