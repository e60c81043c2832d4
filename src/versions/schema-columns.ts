import { familyOf } from '../values/type.ts';

import { canonicalJson } from '../plan/fingerprint.ts';
import type { DatasetPlan, FieldPlan } from '../plan/plan.ts';

import { tableText } from '../formats/sql/dialect.ts';
import { identifier, literal } from '../formats/sql/postgresql/names.ts';
import { postgresql } from '../formats/sql/postgresql/postgresql.ts';
import { countingOf, numbersItself } from '../formats/sql/tables.ts';

import { type FieldPair, pairFields } from './compare-fields.ts';
import { compareTypes } from './compare-types.ts';
import type { DatasetPair } from './compared-version.ts';

export interface ColumnOptions {
  /**
   * Whether all values of columns that cannot keep theirs are written anew: then they are emptied, and no cast has to work. Else
   * values are cast.
   */
  readonly rewritten: boolean;
  /** Whether the values of a field are the same in all rows of both versions. */
  readonly isEqual?: (pair: DatasetPair, field: FieldPair) => boolean;
}

/** What `ALTER TABLE … TYPE` alone does not lose; `isEqual`: all values of rows that stay are the same in both versions. */
export function keepsValues({ from, to }: FieldPair, isEqual: boolean): boolean {
  const change = compareTypes(from.type, to.type);
  const isFloat = [from, to].some(({ type }) => familyOf(type) === 'float');
  // A real's digits are not those of the double that it becomes.
  if (change === 'widened') return from.type.name !== 'real';
  return change === 'same' || (change === 'narrowed' && isEqual && !isFloat);
}

/** How a column that numbers itself counts; undefined: it does not. */
function numbering(dataset: DatasetPlan, field: FieldPlan): string | undefined {
  if (!numbersItself(postgresql, dataset, field)) return undefined;
  return postgresql.identity(countingOf(field));
}

/** A sequence is called after its table and column: under new names it is made anew. */
function keepsNumbering(pair: DatasetPair, { from, to }: FieldPair): boolean {
  const same = tableText(postgresql, pair.from.table) === tableText(postgresql, pair.to.table) && from.name === to.name;
  const [old, now] = [numbering(pair.from, from), numbering(pair.to, to)];
  return old === now && (old === undefined || (same && compareTypes(from.type, to.type) === 'same'));
}

/** Columns as the rows of both versions fit in; none goes, and none has to have a value that not every row has. */
export function reshapeColumns(pair: DatasetPair, options: ColumnOptions): string[] {
  const alter = (action: string) => `ALTER TABLE ${tableText(postgresql, pair.to.table)} ${action}`;
  const fields = pairFields(pair.from.fields, pair.to.fields);
  const gone = pair.from.fields.filter((field) => !fields.some(({ from }) => from === field));
  const fresh = pair.to.fields.filter((field) => !fields.some(({ to }) => to === field));
  return [
    ...gone.flatMap((field) => [
      ...(numbering(pair.from, field) === undefined
        ? []
        : [alter(`ALTER COLUMN ${identifier(field.name)} DROP IDENTITY`)]),
      ...(field.nullable ? [] : [alter(`ALTER COLUMN ${identifier(field.name)} DROP NOT NULL`)]),
    ]),
    ...fields.flatMap((field) => reshapeColumn(pair, field, isEmptied(pair, field, options), alter)),
    ...fresh.map((field) => alter(`ADD COLUMN ${identifier(field.name)} ${postgresql.columnType(field.type)}`)),
  ];
}

function reshapeColumn(
  pair: DatasetPair,
  field: FieldPair,
  emptied: boolean,
  alter: (action: string) => string,
): string[] {
  const { from, to } = field;
  const column = identifier(to.name);
  const isSame = compareTypes(from.type, to.type) === 'same';
  const losesDefault = hasDefault(pair.from, from) && (!isSame || !hasDefault(pair.to, to));
  const type = postgresql.columnType(to.type);
  return [
    ...(from.name === to.name ? [] : [alter(`RENAME COLUMN ${identifier(from.name)} TO ${column}`)]),
    ...(numbering(pair.from, from) !== undefined && !keepsNumbering(pair, field)
      ? [alter(`ALTER COLUMN ${column} DROP IDENTITY`)]
      : []),
    ...(losesDefault ? [alter(`ALTER COLUMN ${column} DROP DEFAULT`)] : []),
    ...(!from.nullable && (to.nullable || emptied) ? [alter(`ALTER COLUMN ${column} DROP NOT NULL`)] : []),
    ...(isSame ? [] : [alter(`ALTER COLUMN ${column} TYPE ${type} USING ${cast(field, emptied)}`)]),
  ];
}

function cast(field: FieldPair, emptied: boolean): string {
  const type = postgresql.columnType(field.to.type);
  if (emptied) return `NULL::${type}`;
  const isDirect = compareTypes(field.from.type, field.to.type) !== 'changed' || type === 'text';
  return `${identifier(field.to.name)}${isDirect ? '' : '::text'}::${type}`;
}

/** Whether a column loses its values, and gets all of them anew. */
function isEmptied(pair: DatasetPair, field: FieldPair, { rewritten, isEqual }: ColumnOptions): boolean {
  return rewritten && !keepsValues(field, isEqual?.(pair, field) ?? false);
}

/** A column that numbers itself has no other default. */
function hasDefault(dataset: DatasetPlan, field: FieldPlan): boolean {
  return field.default !== undefined && numbering(dataset, field) === undefined;
}

/** Columns go, and those that stay are what the newer version says, once its rows lie there. */
export function tightenColumns(pair: DatasetPair, options: ColumnOptions): string[] {
  const alter = (action: string) => `ALTER TABLE ${tableText(postgresql, pair.to.table)} ${action}`;
  const fields = pairFields(pair.from.fields, pair.to.fields);
  const gone = pair.from.fields.filter((field) => !fields.some(({ from }) => from === field));
  return [
    ...gone.map(({ name }) => alter(`DROP COLUMN ${identifier(name)}`)),
    ...pair.to.fields.flatMap((field) => {
      const both = fields.find(({ to }) => to === field);
      const column = identifier(field.name);
      const wasNull = !both || both.from.nullable || isEmptied(pair, both, options);
      const isSame = both && compareTypes(both.from.type, field.type) === 'same';
      const keepsDefault = isSame && hasDefault(pair.from, both.from) && both.from.default === field.default;
      const counts = numbering(pair.to, field);
      return [
        ...(!field.nullable && wasNull ? [alter(`ALTER COLUMN ${column} SET NOT NULL`)] : []),
        ...(hasDefault(pair.to, field) && !keepsDefault
          ? [alter(`ALTER COLUMN ${column} SET DEFAULT ${postgresql.literal(field.default as string)}`)]
          : []),
        ...(counts !== undefined && !(both && keepsNumbering(pair, both))
          ? [alter(`ALTER COLUMN ${column} ADD ${counts}`)]
          : []),
      ];
    }),
  ];
}

/** What the newer version says of its table and columns. */
export function comments(pair: DatasetPair): string[] {
  const say = (what: string, words: string | undefined) => `COMMENT ON ${what} IS ${words ? literal(words) : 'NULL'}`;
  const { from, to } = pair;
  const fields = pairFields(from.fields, to.fields);
  return [
    ...(from.description === to.description ? [] : [say(`TABLE ${tableText(postgresql, to.table)}`, to.description)]),
    ...to.fields.flatMap((field) => {
      const before = fields.find((each) => each.to === field)?.from.description;
      return canonicalJson(before ?? null) === canonicalJson(field.description ?? null)
        ? []
        : [say(`COLUMN ${tableText(postgresql, to.table)}.${identifier(field.name)}`, field.description)];
    }),
  ];
}
