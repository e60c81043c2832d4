import type { DatasetPlan, TableName } from '../plan/plan.ts';

import { type TableRule, tableRules } from '../formats/sql/constraints.ts';
import { tableText } from '../formats/sql/dialect.ts';
import { identifier } from '../formats/sql/postgresql/names.ts';
import { postgresql } from '../formats/sql/postgresql/postgresql.ts';
import { tableStatements } from '../formats/sql/tables.ts';

import { pairFields } from './compare-fields.ts';
import type { PlanComparison } from './compare-plans.ts';
import { compareTypes } from './compare-types.ts';
import type { DatasetPair } from './compared-version.ts';
import { type ColumnOptions, comments, reshapeColumns, tightenColumns } from './schema-columns.ts';

/** Statements, without semicolons, that give a database of the older version the tables of the newer one, in the order in which they work. */
export interface SchemaSteps {
  /** Rules that go for good, or for as long as rows change. */
  readonly loosen: readonly string[];
  /** Tables and columns as the rows of both versions fit in: between `loosen` and the rows. */
  readonly reshape: readonly string[];
  /** What holds again, or for the first time, once the rows are those of the newer version. */
  readonly tighten: readonly string[];
}

export interface SchemaOptions extends ColumnOptions {
  /** Rules that changing rows would break on the way. */
  readonly isInTheWay?: (rule: TableRule, dataset: DatasetPlan) => boolean;
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
      ...removed.toReversed().map(({ table }) => `DROP TABLE ${tableText(postgresql, table)}`),
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

function dropRule({ kind, name, dataset }: TableRule, datasets: readonly DatasetPlan[]): string {
  const { table } = datasets.find(({ id }) => id === dataset) as DatasetPlan;
  if (kind !== 'index') return `ALTER TABLE ${tableText(postgresql, table)} DROP CONSTRAINT ${identifier(name)}`;
  return `DROP INDEX ${tableText(postgresql, { ...(table.schema !== undefined && { schema: table.schema }), name })}`;
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
  const moved = pairs.filter(({ from, to }) => tableText(postgresql, from.table) !== tableText(postgresql, to.table));
  const taken = new Set(pairs.map(({ from }) => tableText(postgresql, from.table)));
  const isTangled = moved.some(({ to }) => taken.has(tableText(postgresql, to.table)));
  const aside = (index: number) => `data_cli_moved_${index}`;
  const rename = ({ schema }: TableName, from: string, to: string) =>
    from === to
      ? []
      : [
          `ALTER TABLE ${tableText(postgresql, { ...(schema !== undefined && { schema }), name: from })} RENAME TO ${identifier(to)}`,
        ];
  const first = isTangled ? moved.flatMap(({ from }, index) => rename(from.table, from.table.name, aside(index))) : [];
  const then = moved.flatMap(({ from, to }, index) => {
    const name = isTangled ? aside(index) : from.table.name;
    const home = from.table.schema;
    const there = to.table.schema ?? postgresql.defaultSchema ?? 'public';
    const own = tableText(postgresql, { ...(home !== undefined && { schema: home }), name });
    const moves =
      (home ?? postgresql.defaultSchema) === there ? [] : [`ALTER TABLE ${own} SET SCHEMA ${identifier(there)}`];
    return [...moves, ...rename(to.table, name, to.table.name)];
  });
  return [...first, ...then];
}
