import { parseTemplate } from '../../values/placeholder.ts';

import type { ConstraintPlan, DatasetPlan, FieldPlan, Reference } from '../../plan/plan.ts';

import { type Expression, partsOf } from '../../expression/expression.ts';

import { cellTexts } from '../../formats/cell-texts.ts';
import { generatorNamed } from '../../generators/index.ts';
import { builtInPlaceholders } from '../../generators/templates.ts';

import type { FieldPlaces } from '../../compile/places.ts';

import type { CellBound } from './explain-bounds.ts';
import type { CellMarks } from './explain-marks.ts';
import type { NestedValue } from './nested-path.ts';

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

/** A cell as people ask for it: `orders[17].total`, rows counted from 0. */
export function cellName(dataset: DatasetPlan, row: number, field: string): string {
  return `${dataset.name}[${row}].${field}`;
}

/** The fields that a value is put together from, by their names in its template or expression. */
export function inputNames({ source }: FieldPlan): readonly string[] {
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
export function namesOf(expression: Expression): readonly string[] {
  const names = (each: Expression): readonly string[] => {
    if (each.kind === 'field') return [each.path.join('.')];
    if (each.kind === 'unique') return each.fields;
    // Over other rows: no cell of this one's.
    return each.kind === 'aggregate' ? [] : partsOf(each).flatMap(names);
  };
  return [...new Set(names(expression))];
}

/** The field as its values are before they are masked. */
export function withoutMask({ mask: _, ...field }: FieldPlan): FieldPlan {
  return field;
}

/** The text form of a value inside a column; null for SQL’s NULL. */
export function cellText({ type, column, at }: NestedValue): string | null {
  return cellTexts(type, column)(at + 1)[at] as string | null;
}

/** The constraints for which a field is null where it is. */
export function rulesOf({ constraints }: DatasetPlan, { nullRules = [] }: FieldPlan): readonly ConstraintPlan[] {
  return nullRules.flatMap(({ constraint }) => constraints[constraint] ?? []);
}
