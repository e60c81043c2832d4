import { familyOf } from '../values/type.ts';

import { canonicalJson } from '../plan/fingerprint.ts';
import type { DatasetPlan, FieldPlan, TableName } from '../plan/plan.ts';

import { type TableRule, tableRules } from '../formats/sql/constraints.ts';
import { tableText } from '../formats/sql/dialect.ts';
import { identifier, literal } from '../formats/sql/postgresql/names.ts';
import { postgresql } from '../formats/sql/postgresql/postgresql.ts';
import { countingOf, numbersItself, tableStatements } from '../formats/sql/tables.ts';

import { type FieldPair, pairFields } from './compare-fields.ts';
import type { PlanComparison } from './compare-plans.ts';
import { compareTypes } from './compare-types.ts';
import type { DatasetPair } from './compared-version.ts';

/** Statements, without semicolons, that give a database of the older version the tables of the newer one, in the order in which they work. */
export interface SchemaSteps {
  /** Rules that go for good, or for as long as rows change. */
  readonly loosen: readonly string[];
  /** Tables and columns as the rows of both versions fit in: between `loosen` and the rows. */
  readonly reshape: readonly string[];
  /** What holds again, or for the first time, once the rows are those of the newer version. */
  readonly tighten: readonly string[];
}

export interface SchemaOptions {
  /**
   * Whether all values of columns that cannot keep theirs are written anew: then they are emptied, and no cast has to work. Else
   * values are cast.
   */
  readonly rewritten: boolean;
  /** Whether the values of a field are the same in all rows of both versions. */
  readonly isEqual?: (pair: DatasetPair, field: FieldPair) => boolean;
  /** Rules that changing rows would break on the way. */
  readonly isInTheWay?: (rule: TableRule, dataset: DatasetPlan) => boolean;
}

/** What `ALTER TABLE … TYPE` alone does not lose; `isEqual`: all values of rows that stay are the same in both versions. */
export function keepsValues({ from, to }: FieldPair, isEqual: boolean): boolean {
  const change = compareTypes(from.type, to.type);
  const isFloat = [from, to].some(({ type }) => familyOf(type) === 'float');
  // A real's digits are not those of the double that it becomes.
  if (change === 'widened') return from.type.name !== 'real';
  return change === 'same' || (change === 'narrowed' && isEqual && !isFloat);
}

/** The statements for PostgreSQL. */
export function schemaSteps(
  { from, to, pairs }: Pick<PlanComparison, 'from' | 'to' | 'pairs'>,
  options: SchemaOptions,
): SchemaSteps {
  const [old, now] = [rulesOf(from.plan.datasets), rulesOf(to.plan.datasets)];
  const touched = touchedColumns(pairs);
  const stays = (rule: TableRule): boolean => {
    const same = now.get(keyOf(rule));
    const dataset = from.plan.datasets.find(({ id }) => id === rule.dataset) as DatasetPlan;
    return same?.statement === rule.statement && !touched(rule) && !options.isInTheWay?.(rule, dataset);
  };
  const staying = [...old].filter(([, rule]) => stays(rule));
  // A foreign key does not outlive what makes its parent's fields unique.
  const leaving = [...old.values()].filter((rule) => !staying.some(([, each]) => each === rule));
  const loses = ({ reference }: TableRule) =>
    reference !== undefined &&
    leaving.some(
      ({ kind, dataset, fields }) =>
        kind !== 'foreign key' &&
        kind !== 'check' &&
        dataset === reference.parent &&
        sameSet(fields, reference.parentFields),
    );
  const kept = new Set(staying.filter(([, rule]) => !loses(rule)).map(([key]) => key));
  const gone = [...old.values()].filter((rule) => !kept.has(keyOf(rule)));
  const removed = from.plan.datasets.filter((dataset) => !pairs.some((pair) => pair.from === dataset));
  const added = to.plan.datasets.filter((dataset) => !pairs.some((pair) => pair.to === dataset));
  const fresh = tableStatements(postgresql, added).map((each) => each.replace(/;$/, ''));
  return {
    // What needs a key goes before it.
    loosen: gone.toReversed().map((rule) => dropRule(rule, from.plan.datasets)),
    reshape: [
      ...removed.toReversed().map(({ table }) => `DROP TABLE ${text(table)}`),
      ...newSchemas(pairs),
      ...moveTables(pairs),
      ...pairs.flatMap((pair) => reshapeColumns(pair, options)),
      ...fresh,
    ],
    tighten: [
      ...pairs.flatMap((pair) => tightenColumns(pair, options)),
      ...[...now.values()].filter((rule) => !kept.has(keyOf(rule))).map(({ statement }) => statement),
      ...pairs.flatMap(comments),
    ],
  };
}

function rulesOf(datasets: readonly DatasetPlan[]): ReadonlyMap<string, TableRule> {
  return new Map(tableRules(postgresql, datasets).map((rule) => [keyOf(rule), rule]));
}

function keyOf({ kind, name, statement }: TableRule): string {
  // Names are unique in a schema alone; the statement says the table.
  return JSON.stringify([kind, name, /^(?:ALTER TABLE|CREATE (?:UNIQUE )?INDEX \S+ ON) (\S+)/.exec(statement)?.[1]]);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

function text(table: TableName): string {
  return tableText(postgresql, table);
}

function dropRule({ kind, name, dataset }: TableRule, datasets: readonly DatasetPlan[]): string {
  const { table } = datasets.find(({ id }) => id === dataset) as DatasetPlan;
  if (kind !== 'index') return `ALTER TABLE ${text(table)} DROP CONSTRAINT ${identifier(name)}`;
  return `DROP INDEX ${text({ ...(table.schema !== undefined && { schema: table.schema }), name })}`;
}

/** Whether a rule is over a column that gets another type, or refers to one. */
function touchedColumns(pairs: readonly DatasetPair[]): (rule: TableRule) => boolean {
  const columns = new Set(
    pairs.flatMap((pair) =>
      pairFields(pair.from.fields, pair.to.fields)
        .filter(({ from, to }) => compareTypes(from.type, to.type) !== 'same' || from.name !== to.name)
        .map(({ from }) => `${pair.from.id}.${from.name}`),
    ),
  );
  return ({ dataset, fields, reference }) =>
    fields.some((name) => columns.has(`${dataset}.${name}`)) ||
    (reference?.parentFields ?? []).some((name) => columns.has(`${reference?.parent}.${name}`));
}

function newSchemas(pairs: readonly DatasetPair[]): string[] {
  const moved = pairs.flatMap(({ from, to }) =>
    to.table.schema !== undefined && to.table.schema !== from.table.schema ? [to.table.schema] : [],
  );
  return [...new Set(moved)]
    .filter((schema) => schema !== postgresql.defaultSchema)
    .map((schema) => postgresql.createSchema(schema).replace(/;$/, ''));
}

/** Tables under new names; where one takes the name of another they all go over names that nobody has. */
function moveTables(pairs: readonly DatasetPair[]): string[] {
  const moved = pairs.filter(({ from, to }) => text(from.table) !== text(to.table));
  const taken = new Set(pairs.map(({ from }) => text(from.table)));
  const isTangled = moved.some(({ to }) => taken.has(text(to.table)));
  const aside = (index: number) => `data_cli_moved_${index}`;
  const rename = ({ schema }: TableName, from: string, to: string) =>
    from === to
      ? []
      : [`ALTER TABLE ${text({ ...(schema !== undefined && { schema }), name: from })} RENAME TO ${identifier(to)}`];
  const first = isTangled ? moved.flatMap(({ from }, index) => rename(from.table, from.table.name, aside(index))) : [];
  const then = moved.flatMap(({ from, to }, index) => {
    const name = isTangled ? aside(index) : from.table.name;
    const home = from.table.schema;
    const there = to.table.schema ?? postgresql.defaultSchema ?? 'public';
    const own = text({ ...(home !== undefined && { schema: home }), name });
    const moves =
      (home ?? postgresql.defaultSchema) === there ? [] : [`ALTER TABLE ${own} SET SCHEMA ${identifier(there)}`];
    return [...moves, ...rename(to.table, name, to.table.name)];
  });
  return [...first, ...then];
}

/** How a column that numbers itself counts; undefined: it does not. */
function numbering(dataset: DatasetPlan, field: FieldPlan): string | undefined {
  if (!numbersItself(postgresql, dataset, field)) return undefined;
  return postgresql.identity(countingOf(field));
}

/** A sequence is called after its table and column: under new names it is made anew. */
function keepsNumbering(pair: DatasetPair, { from, to }: FieldPair): boolean {
  const same = text(pair.from.table) === text(pair.to.table) && from.name === to.name;
  const [old, now] = [numbering(pair.from, from), numbering(pair.to, to)];
  return old === now && (old === undefined || (same && compareTypes(from.type, to.type) === 'same'));
}

function reshapeColumns(pair: DatasetPair, options: SchemaOptions): string[] {
  const alter = (action: string) => `ALTER TABLE ${text(pair.to.table)} ${action}`;
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
function isEmptied(pair: DatasetPair, field: FieldPair, { rewritten, isEqual }: SchemaOptions): boolean {
  return rewritten && !keepsValues(field, isEqual?.(pair, field) ?? false);
}

/** A column that numbers itself has no other default. */
function hasDefault(dataset: DatasetPlan, field: FieldPlan): boolean {
  return field.default !== undefined && numbering(dataset, field) === undefined;
}

function tightenColumns(pair: DatasetPair, options: SchemaOptions): string[] {
  const alter = (action: string) => `ALTER TABLE ${text(pair.to.table)} ${action}`;
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

function comments(pair: DatasetPair): string[] {
  const say = (what: string, words: string | undefined) => `COMMENT ON ${what} IS ${words ? literal(words) : 'NULL'}`;
  const { from, to } = pair;
  const fields = pairFields(from.fields, to.fields);
  return [
    ...(from.description === to.description ? [] : [say(`TABLE ${text(to.table)}`, to.description)]),
    ...to.fields.flatMap((field) => {
      const before = fields.find((each) => each.to === field)?.from.description;
      return canonicalJson(before ?? null) === canonicalJson(field.description ?? null)
        ? []
        : [say(`COLUMN ${text(to.table)}.${identifier(field.name)}`, field.description)];
    }),
  ];
}
