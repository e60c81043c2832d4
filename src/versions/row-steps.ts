import type { DatasetPlan, FieldPlan, TableName } from '../plan/plan.ts';

import { rowEncoder } from '../formats/row-encoder.ts';
import { tableText } from '../formats/sql/dialect.ts';
import { identifier } from '../formats/sql/postgresql/names.ts';
import { postgresql } from '../formats/sql/postgresql/postgresql.ts';
import { literalSpelling } from '../formats/sql/postgresql/spelling.ts';

import { Batches } from '../generate/batches.ts';
import type { Environment } from '../generate/environment.ts';

import type { FieldPair } from './compare-fields.ts';
import type { DatasetRows, Environments } from './compare-rows.ts';
import { firstOf, sizeOf } from './row-pairs.ts';
import { keepsValues } from './schema-columns.ts';

/** Rows of one statement: enough to be fast, few enough for every client. */
const perStatement = 500;

/** Every value as a text in quotes, and cast where it is used: in a list of VALUES each column has one type. */
const spelling = {
  ...literalSpelling,
  quote: () => "'",
  floatQuote: () => "'",
  true: "'t'",
  false: "'f'",
};

/** What is done to the rows of one table. */
export interface RowWork {
  /** Rows of the older version that go, told by what its own table has. */
  readonly gone: readonly number[];
  /** Rows that stay, by index in each version, and the columns of theirs that are written. */
  readonly written: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly fields: readonly FieldPlan[];
  };
  /** Rows of the newer version that come. */
  readonly fresh: readonly number[];
}

/** Decides what has to be done. Without a key that stays as it is rows cannot be told apart while they change: they go, and come anew. */
export function rowWork(found: DatasetRows): RowWork {
  const { pair, rows, rekeyed, columns, added, first } = found;
  const at = (side: 'from' | 'to', places: readonly number[]) =>
    places.map((place) => rows.listed?.[side][place] ?? place);
  const pairs = found.fields;
  const isEqual = (field: FieldPair) => !columns.some((each) => each.field === field);
  const rewritten = pairs.filter((field) => !keepsValues(field, isEqual(field))).map(({ to }) => to);
  const isWhole = rewritten.length > 0 || added.length > 0;
  const keys = new Set(rekeyed);
  const all = () => Array.from({ length: rows.count }, (_, place) => place).filter((place) => !keys.has(place));
  const places = isWhole ? all() : first;
  const gone = firstOf(rows.deleted, sizeOf(rows.deleted));
  const fresh = firstOf(rows.inserted, sizeOf(rows.inserted));
  const isTold =
    pair.from.key.length > 0 &&
    pair.from.key.every((name) => {
      const own = pairs.find(({ from }) => from.name === name);
      return (
        !own ||
        (keepsValues(own, isEqual(own)) &&
          !(columns.some(({ field }) => field === own) && !pair.to.key.includes(own.to.name)))
      );
    });
  if (!isTold) {
    const other = [...rekeyed, ...places].sort((a, b) => a - b);
    return {
      gone: [...at('from', other), ...gone],
      written: { from: [], to: [], fields: [] },
      fresh: [...at('to', other), ...fresh],
    };
  }
  const changed = columns
    .map(({ field }) => field.to)
    .filter(({ name }) => !pair.to.key.includes(name) || !pair.from.key.includes(name));
  const fields = new Set([...changed, ...rewritten, ...pair.to.fields.filter(({ name }) => added.includes(name))]);
  return {
    gone: [...at('from', rekeyed), ...gone],
    written: { from: at('from', places), to: at('to', places), fields: [...fields] },
    fresh: [...at('to', rekeyed), ...fresh],
  };
}

/** Deletes rows of the older version, out of its own table. */
export function* deleteStatements(
  environments: Environments,
  { pair }: DatasetRows,
  { gone }: RowWork,
): Generator<string> {
  const { from } = pair;
  const table = text(from.table);
  if (from.key.length > 0) {
    const fields = from.fields.filter(({ name }) => from.key.includes(name));
    for (const values of tuples(environments.from, from, fields, gone))
      yield `DELETE FROM ${table} t USING (VALUES\n${values.join(',\n')}\n) AS v (${names(fields)}) WHERE ${equal(fields)}`;
    return;
  }
  // One of several rows that are the same, and no other.
  for (const values of tuples(environments.from, from, from.fields, gone))
    for (const value of values)
      yield `DELETE FROM ${table} WHERE ctid = (SELECT t.ctid FROM ${table} t, (VALUES ${value}) AS v (${names(from.fields)}) WHERE ${equal(from.fields)} LIMIT 1)`;
}

/** Writes the cells of rows that stay, in the newer version's table; what tells them apart is what it was. */
export function* updateStatements(
  environments: Environments,
  { pair, fields }: DatasetRows,
  { written }: RowWork,
): Generator<string> {
  if (written.to.length === 0 || written.fields.length === 0) return;
  const { from, to } = pair;
  const keys = from.fields.filter(({ name }) => from.key.includes(name));
  // The key of the older version, by the names that its columns have by then.
  const called = keys.map((key) => ({ ...key, name: fields.find((each) => each.from === key)?.to.name ?? key.name }));
  const set = written.fields.map(
    (field) => `${identifier(field.name)} = w.${identifier(field.name)}::${typeOf(field)}`,
  );
  const where = called.map((key, index) => `t.${identifier(key.name)} = w.k${index}::${typeOf(key)}`);
  const head = [...called.map((_, index) => `k${index}`), ...written.fields.map(({ name }) => identifier(name))].join(
    ', ',
  );
  const old = tuples(environments.from, from, keys, written.from);
  for (const values of tuples(environments.to, to, written.fields, written.to)) {
    const key = old.next().value as string[];
    const rows = values.map((value, index) => `(${key[index]?.slice(1, -1)}, ${value.slice(1)}`);
    yield `UPDATE ${text(to.table)} t SET ${set.join(', ')} FROM (VALUES\n${rows.join(',\n')}\n) AS w (${head}) WHERE ${where.join(' AND ')}`;
  }
}

/** Adds rows of the newer version. */
export function* insertStatements(
  environment: Environment,
  dataset: DatasetPlan,
  rows: readonly number[],
): Generator<string> {
  const { table, fields } = dataset;
  for (const values of tuples(environment, dataset, fields, rows))
    yield `INSERT INTO ${text(table)} (${names(fields)}) VALUES\n${values.join(',\n')}`;
}

function text(table: TableName): string {
  return tableText(postgresql, table);
}

function names(fields: readonly FieldPlan[]): string {
  return fields.map(({ name }) => identifier(name)).join(', ');
}

function typeOf({ type }: FieldPlan): string {
  return postgresql.columnType(type);
}

/** Rows of `t` and `v` that are the same, nulls included. */
function equal(fields: readonly FieldPlan[]): string {
  const conditions = fields.map((field) => {
    const column = identifier(field.name);
    const other = `v.${column}::${typeOf(field)}`;
    // json has no equality, its text has.
    if (field.type.name === 'json') return `t.${column}::text IS NOT DISTINCT FROM v.${column}::text`;
    return field.nullable ? `t.${column} IS NOT DISTINCT FROM ${other}` : `t.${column} = ${other}`;
  });
  return conditions.join(' AND ');
}

/** Rows as tuples of literals, as many as one statement takes at a time. */
function* tuples(
  environment: Environment,
  dataset: DatasetPlan,
  fields: readonly FieldPlan[],
  rows: readonly number[],
): Generator<string[]> {
  if (rows.length === 0) return;
  const batches = new Batches(environment, dataset, fields);
  const encoder = rowEncoder(fields, batches.columns, {
    spelling,
    before: (_, position) => (position === 0 ? '(' : ', '),
    after: ')',
  });
  const listed = Float64Array.from(rows);
  const decoder = new TextDecoder();
  const size = Math.min(perStatement, batches.capacity);
  for (let start = 0; start < rows.length; start += size) {
    const count = Math.min(size, rows.length - start);
    batches.read(start, count, listed);
    const bytes = encoder.encode(start, count);
    let at = 0;
    yield Array.from({ length: count }, (_, row) => {
      const end = encoder.ends[row] as number;
      const tuple = decoder.decode(bytes.subarray(at, end));
      at = end;
      return tuple;
    });
  }
}
