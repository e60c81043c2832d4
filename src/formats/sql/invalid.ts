import { parseCell } from '../../values/cell.ts';
import { familyOf } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan, Plan } from '../../plan/plan.ts';

import { walk } from '../../expression/expression.ts';
import { isCheckable } from '../../expression/is-checkable.ts';

/** The fields, as `dataset.field`, some of whose values the dump's own tables would not take. */
export function refusedByTables({ datasets }: Plan): readonly string[] {
  return datasets.flatMap((dataset) =>
    dataset.fields
      .filter((field) => isRefused(dataset, field))
      .map((field) => `${dataset.name}.${field.name} (${field.invalid?.kind})`),
  );
}

function isRefused(dataset: DatasetPlan, field: FieldPlan): boolean {
  const { type, source, invalid } = field;
  const nested = source.kind === 'generator' ? (source.nested ?? []) : [];
  // An array of the database has items of a type; JSON takes anything.
  const isWrongItem =
    Boolean(type.array) && nested.some((item) => item.invalid?.kind !== 'null' && isRefusedByColumn(none, item));
  const isWrongInside = invalid !== undefined || nested.some(isWrong);
  return (isWrongInside && isChecked(dataset, field)) || isRefusedByColumn(dataset, field) || isWrongItem;
}

const none = { references: [] };

/** Whether a value, or something inside of it, is wrong on purpose. */
function isWrong({ invalid, source }: FieldPlan): boolean {
  return invalid !== undefined || (source.kind === 'generator' && (source.nested ?? []).some(isWrong));
}

/** Whether a CHECK reads the field: its wrong values may fail it. */
function isChecked({ constraints }: DatasetPlan, { name }: FieldPlan): boolean {
  return constraints.some(
    ({ expression, severity }) =>
      severity === 'error' &&
      isCheckable(expression) &&
      [...walk(expression)].some((part) => part.kind === 'field' && part.path.join('.') === name),
  );
}

function isRefusedByColumn(
  { references }: Pick<DatasetPlan, 'references'>,
  { name, type, invalid }: FieldPlan,
): boolean {
  switch (invalid?.kind) {
    case undefined:
      return false;
    case 'orphan':
      return references.some(({ fields, enforced }) => enforced && fields.includes(name));
    case 'bad_format':
      return familyOf(type) === 'uuid' || familyOf(type) === 'network';
    case 'out_of_range':
      return invalid.values.some((value) => value !== null && 'error' in parseCell(type, value));
    case 'null':
    case 'wrong_type':
    case 'too_long':
      return true;
  }
}
