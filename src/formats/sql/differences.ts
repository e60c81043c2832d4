import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { type FieldType, familyOf } from '../../values/type.ts';

import { countsRows } from '../../plan/counts-rows.ts';
import type { DatasetPlan } from '../../plan/plan.ts';
import type { OnDelete } from '../../plan/reference-plan.ts';

import type { Expression } from '../../expression/expression.ts';
import { isCheckable } from '../../expression/is-checkable.ts';

import type { Dialect } from './dialect.ts';

/** A dialect, and what its database is called. */
export type Told = Pick<Dialect, 'condition' | 'indexCondition' | 'onDelete'> & { readonly title: string };

/** Tables, or columns of one, whose names a database takes for one; `fold`: what it sees of a name. */
export function clashes(
  { title }: Pick<Told, 'title'>,
  datasets: readonly DatasetPlan[],
  fold: (name: string) => string,
): Diagnostic[] {
  const clash = (what: string) =>
    diagnostic('DC605', `${what} have one name in ${title}`, { help: 'rename one of them' });
  const tables = repeated(
    datasets.map(({ table }) => table.name),
    fold,
  );
  return [
    ...tables.map(([one, other]) => clash(`tables \`${one}\` and \`${other}\``)),
    ...datasets.flatMap(({ name, fields }) =>
      repeated(
        fields.map((field) => field.name),
        fold,
      ).map(([one, other]) => clash(`columns \`${one}\` and \`${other}\` of \`${name}\``)),
    ),
  ];
}

function repeated(names: readonly string[], fold: (name: string) => string): [string, string][] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const folded = fold(name);
    const other = seen.get(folded);
    seen.set(folded, name);
    return other === undefined ? [] : [[other, name]];
  });
}

/** What of a dataset's table a database does not have, or has in another way. */
export function lacks(told: Told, dataset: DatasetPlan, datasets: readonly DatasetPlan[]): Diagnostic[] {
  return [...conditions(told, dataset), ...counting(told, dataset), ...deleting(told, dataset, datasets)];
}

function conditions({ title, ...dialect }: Told, dataset: DatasetPlan): Diagnostic[] {
  const { name, constraints, indexes } = dataset;
  // What cannot be a CHECK anywhere is no loss of this dialect.
  const isLost = (expression: Expression, text: string | undefined) => isCheckable(expression) && text === undefined;
  const leftOut = (what: string) =>
    diagnostic('DC606', `${what} is left out: ${title} would mean something else by it, or has none like it`);
  return [
    ...constraints
      .filter(
        ({ severity, expression }) =>
          severity === 'error' && isLost(expression, dialect.condition(expression, dataset)),
      )
      .map(({ name: given, text }) => leftOut(`the CHECK of \`${given ?? text}\` on \`${name}\``)),
    ...indexes
      .filter(({ where }) => where && isLost(where.expression, dialect.indexCondition(where.expression)))
      .map((index) => leftOut(`the index \`${index.name}\` of \`${name}\`, over some rows alone,`)),
  ];
}

/** A key goes on by one from the highest, and only where it is of one field. */
function counting({ title }: Told, { name, key, fields }: DatasetPlan): Diagnostic[] {
  return fields.flatMap(({ name: field, source, nullable }) => {
    if (source.kind !== 'generator' || !countsRows(source.generator, source.parameters)) return [];
    if (nullable || !key.includes(field)) return [];
    const { step = 1 } = source.parameters;
    if (key.length > 1)
      return [
        diagnostic('DC607', `\`${name}.${field}\` does not go on counting in ${title}: the key has other fields`),
      ];
    if (BigInt(String(step)) <= 1n) return [];
    return [diagnostic('DC607', `\`${name}.${field}\` goes on in steps of 1 in ${title}, not of ${String(step)}`)];
  });
}

/** What a foreign key does to the rows that refer to one that is deleted, where the dialect has no such thing. */
function deleting(
  { title, onDelete: does }: Told,
  { name, fields: all, references }: DatasetPlan,
  datasets: readonly DatasetPlan[],
): Diagnostic[] {
  return references.flatMap(({ fields, parent, onDelete, enforced }) => {
    const columns = fields.filter((field) => all.some((each) => each.name === field && each.nullable));
    if (!enforced || does(onDelete, columns, fields) !== undefined) return [];
    if (!datasets.some(({ id }) => id === parent)) return [];
    const what = `deleting what \`${name}\` refers to by (${fields.join(', ')})`;
    const why = onDelete === 'set null' ? 'it cannot set a part of it to null' : `it has no ${onDelete.toUpperCase()}`;
    return [diagnostic('DC607', `${what} is refused in ${title}: ${why}`)];
  });
}

/** All columns of a foreign key are set to null, or none. */
export function ofAllColumns(action: OnDelete, columns: readonly string[], all: readonly string[]): string | undefined {
  return action === 'set null' && columns.length < all.length ? undefined : action.toUpperCase();
}

/** Whether a field of this type can number itself where nothing but a key of one field does. */
export function isSoleInteger(type: FieldType, key: readonly string[]): boolean {
  return familyOf(type) === 'integer' && !type.array && key.length === 1;
}
