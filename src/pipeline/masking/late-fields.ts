import { aggregatedRows } from '../../plan/aggregated-reference.ts';
import type { DatasetPlan, FieldPlan, Plan, Reference } from '../../plan/plan.ts';

import { generatorNamed } from '../../generators/index.ts';

import { CellOrigins } from '../../versions/cell-origins.ts';

/** Names of fields by the ids of their datasets. */
export type FieldsOf = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Of datasets whose rows are not all there, the fields that follow from how some rows come to theirs: they can be made once the
 * others are.
 */
export function lateFields(plan: Plan, open: ReadonlySet<string>): FieldsOf {
  const origins = new CellOrigins(plan);
  const isLate = (dataset: DatasetPlan, field: FieldPlan) =>
    [...origins.referencesOf(dataset, field.name), ...referencesInside(field)].some(({ parent }) => open.has(parent));
  return new Map(
    plan.datasets
      .filter(({ id }) => open.has(id))
      .map((dataset) => [
        dataset.id,
        new Set(dataset.fields.filter((field) => isLate(dataset, field)).map(({ name }) => name)),
      ]),
  );
}

/** Those that values inside of documents have. */
function referencesInside(field: FieldPlan): readonly Reference[] {
  return [...partsOf(field)].flatMap(({ kind, reference }) => (kind === 'parent' ? [reference as Reference] : []));
}

/**
 * The first late field that would follow from late ones of other rows: of real rows those are no function of anything. A
 * reference to their keys is none such, nor what is read of other fields behind it.
 */
export function tooLate(plan: Plan, dataset: DatasetPlan, late: FieldsOf): string | undefined {
  const own = late.get(dataset.id) ?? new Set();
  return dataset.fields.find((field) => own.has(field.name) && readsLate(plan, dataset, field, late))?.name;
}

function readsLate(plan: Plan, dataset: DatasetPlan, field: FieldPlan, late: FieldsOf): boolean {
  return field.recursion !== undefined || [...partsOf(field)].some((part) => isPartLate(plan, dataset, part, late));
}

type Part = Readonly<Record<string, unknown>>;

function isPartLate(plan: Plan, dataset: DatasetPlan, part: Part, late: FieldsOf): boolean {
  switch (part.kind) {
    case 'field':
      return isLatePath(plan, dataset, part.path as string[], late);
    case 'aggregate':
      return part.dataset !== null && late.has(aggregatedRows(plan, dataset, part as never)?.child.id ?? '');
    case 'in-dataset':
      return plan.datasets.some(
        ({ id, name }) => (id === part.dataset || name === part.dataset) && late.get(id)?.has(String(part.field)),
      );
    case 'reference':
      return isKeyLate(dataset.references[part.reference as number], part.position as number, late);
    case 'parent':
      return isKeyLate(part.reference as Reference, 0, late);
    case 'generator':
      return readPaths(part as never).some((path) => isLatePath(plan, dataset, path, late));
    default:
      return false;
  }
}

function isKeyLate(reference: Reference | undefined, position: number, late: FieldsOf): boolean {
  return late.get(reference?.parent ?? '')?.has(reference?.parentFields[position] ?? '') === true;
}

/** Every object inside of a plan's part, itself included. */
function* partsOf(value: unknown): Generator<Part> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Part;
  for (const each of Object.values(value)) yield* partsOf(each);
}

function readPaths({ generator, parameters }: { generator: string; parameters: Readonly<Record<string, unknown>> }) {
  const named = (generatorNamed(generator)?.reads?.(parameters as never) ?? []).map(({ path }) => path);
  const written = JSON.stringify(parameters).matchAll(/\{\{\s*([^|}]+?)\s*(?:\||\}\})/g);
  return [...named, ...[...written].map(([, path]) => path as string)].map((path) => path.split('.'));
}

/** Whether the way leads from rows of another dataset, or of the own one, by what they know late. */
function isLatePath(
  plan: Plan,
  { id, references }: DatasetPlan,
  path: readonly string[],
  late: FieldsOf,
  depth = 0,
): boolean {
  const [first = '', ...rest] = path;
  const own = depth > 0 ? late.get(id) : undefined;
  if (rest.length === 0) return own?.has(first) === true;
  const reference = references.find(({ name }) => name === first);
  // Inside of documents a parent is called by its dataset's name.
  const parent = plan.datasets.find((each) => (reference ? each.id === reference.parent : each.name === first));
  if (!parent) return false;
  return reference?.fields.some((name) => own?.has(name)) || isLatePath(plan, parent, rest, late, depth + 1);
}
