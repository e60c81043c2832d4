import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Plan } from '../../src/index.ts';
import { planOfFolder } from '../laws/outputs.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

// One definition, written as tables and as documents: what the server joins is what the documents nest.

const countByName = new Map([
  ['customers', 200],
  ['orders', 900],
  ['order_items', 2500],
]);
let plan: Plan;
let database: TestDatabase;

beforeAll(async () => {
  plan = (await compileFolder('test/cases/documents', { countByName })).plan as Plan;
  database = await freshDatabase();
  await database.runScript(await dumpText(plan));
});
afterAll(() => database.drop());

/** Extended JSON without its types, dates as `to_jsonb` has them: enough to compare content. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const [[key, inner] = ['', undefined]] = Object.entries(value);
  if (/^\$number/.test(key)) return Number(inner);
  if (key === '$oid') return inner;
  if (key === '$date') return new Date(plain(inner) as number).toISOString();
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

const joined = `
  SELECT jsonb_build_object('_id', c.id, 'name', name, 'rating', rating, 'tags', tags,
    'address', address || jsonb_build_object('since', iso((address->>'since')::date)),
    'orders', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        '_id', o.id, 'placed_at', iso(placed_at), 'customer_id', customer_id,
        'items', (SELECT coalesce(jsonb_agg(jsonb_build_object(
            '_id', i.id, 'amount', amount, 'currency', currency, 'order_id', order_id) ORDER BY i.id), '[]')
          FROM order_items i WHERE i.order_id = o.id)) ORDER BY o.id), '[]')
      FROM orders o WHERE o.customer_id = c.id)) AS document
  FROM customers c`;

const iso = `CREATE FUNCTION iso(moment timestamptz) RETURNS text LANGUAGE sql AS
  $$ SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$`;

function byId(documents: readonly unknown[]): unknown[] {
  return [...documents].sort((a, b) => ((a as { _id: string })._id < (b as { _id: string })._id ? -1 : 1));
}

test.each([1024, 7])('documents hold what the tables hold, in batches of %i', async (capacity) => {
  const text = await dumpText(plan, { format: 'ndjson', dialect: 'mongodb', capacity });
  const documents = text
    .trimEnd()
    .split('\n')
    .map((line) => plain(JSON.parse(line)));
  await database.client.query(`SET timezone = 'UTC'`);
  await database.client.query(`DROP FUNCTION IF EXISTS iso`);
  await database.client.query(iso);
  const { rows } = await database.client.query<{ document: unknown }>(joined);
  expect(documents).toHaveLength(200);
  expect(byId(documents)).toEqual(byId(rows.map(({ document }) => document)));
});

test('no row is left out, and none is in two documents', async () => {
  const text = await dumpText(plan, { format: 'ndjson', dialect: 'mongodb' });
  const customers = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { orders: { items: unknown[] }[] });
  const orders = customers.flatMap((customer) => customer.orders);
  expect(orders).toHaveLength(900);
  expect(orders.flatMap((order) => order.items)).toHaveLength(2500);
});

/** A type, what makes its values, what the server calls a value, and what a document's value is called. */
type Sample = readonly [
  type: string,
  generator: string,
  sql: (cell: string) => string,
  text: (value: never) => unknown,
];

const moment = (cell: string) => `to_char((${cell})::timestamp, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const asText = (cell: string) => `(${cell})::text`;
const own = (value: unknown) => value;
const inner = (value: object) => Object.values(value)[0] as unknown;
const date = (value: { $date: { $numberLong: string } }) => new Date(Number(value.$date.$numberLong)).toISOString();
const hex = ({ $binary }: { $binary: { base64: string } }) => Buffer.from($binary.base64, 'base64').toString('hex');
const chosen = (...values: string[]) => `choice, choices: ${JSON.stringify(values)}`;

/** Bytes are not among them: no generator makes any. */
const samples: Readonly<Record<string, Sample>> = {
  small: ['smallint', 'integer, min: -9, max: 9', asText, inner],
  whole: ['integer', 'integer, min: -999999, max: 999999', asText, inner],
  big: ['bigint', chosen('9007199254740993', '-9223372036854775808'), asText, inner],
  money: ['decimal(10,2)', 'random_decimal, min: -99, max: 99', asText, inner],
  wide: ['decimal(38,4)', chosen('1234567890123456789012345678901234.5678', '-0.5'), asText, own],
  single: [
    'real',
    'float, min: -5, max: 5',
    (cell) => asText(`(${cell})::float8`),
    (value) => String(Math.fround(Number(inner(value)))),
  ],
  double: ['double precision', chosen('0.1', '1e300', '-Infinity', 'NaN'), asText, (value) => exponent(inner(value))],
  flag: ['boolean', 'boolean', asText, String],
  fixed: ['char(3)', chosen('abc', 'x'), (cell) => `rtrim(${cell})`, own],
  short: ['varchar(20)', chosen('a "b" \\ c', '', '😀\n'), asText, own],
  day: ['date', 'date_between, start_date: "1960-01-01"', moment, date],
  clock: ['time', chosen('00:00:00', '23:59:59.999'), (cell) => `to_char(${cell}, 'HH24:MI:SS.MS')`, milliseconds],
  local: ['timestamp', 'datetime_between, start_date: "1960-01-01"', moment, date],
  instant: ['timestamptz', 'datetime_between, start_date: -9d', (cell) => moment(`${cell} AT TIME ZONE 'UTC'`), date],
  span: ['interval', chosen('1 day 02:00:00', '-3 mons'), asText, own],
  token: ['uuid', 'uuid', (cell) => `replace(${cell}::text, '-', '')`, hex],
  host: ['inet', 'ip_address', (cell) => `host(${cell})`, own],
  net: ['cidr', chosen('10.0.0.0/8'), asText, own],
  card: ['macaddr', chosen('08:00:2b:01:02:03'), asText, own],
  meta: ['jsonb', 'json, value: {a: [1, null, "x"], b: {c: true}}', asText, (value) => JSON.stringify(value)],
};

function exponent(value: unknown): string {
  return String(Number(value)).replace(/^(\d)e/, '$1e');
}

function milliseconds(value: string): string {
  return value.includes('.') ? value : `${value}.000`;
}

const fieldsOf = Object.entries(samples).flatMap(([name, [type, generator]]) => {
  const scalar = `{name: ${name}, type: "${type}", generator: ${generator}, null_probability: 0.2}`;
  const items = `{type: "${type}", generator: ${generator}, null_probability: 0.2}`;
  if (type === 'jsonb') return [scalar];
  return [
    scalar,
    `{name: ${name}_list, type: "${type}[]", generator: array, max: 3, null_probability: 0.2, of: ${items}}`,
  ];
});

const everyType = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: holders}
spec: {volume: 40, embed: {dataset: things, as: things}, fields: [{name: id, generator: sequence}]}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: things}
spec:
  volume: 400
  fields:
    - {name: id, generator: sequence}
    - ${fieldsOf.join('\n    - ')}
  relationships: [{foreignKey: holder_id, references: holders.id}]
`;

test('of every type, alone and in lists, nulls among them, a document holds what the table does', async () => {
  const all = await planOfFolder(plantProject({ 'all.yaml': everyType }));
  await database.runScript(await dumpText(all));
  await database.client.query(`SET timezone = 'UTC'; SET intervalstyle = iso_8601; SET extra_float_digits = 1`);
  const columns = Object.entries(samples).flatMap(([name, [type, , sql]]) => {
    const items = `ARRAY(SELECT ${sql('x')} FROM unnest(${name}_list) WITH ORDINALITY AS u(x, place) ORDER BY place)`;
    const list = `CASE WHEN ${name}_list IS NOT NULL THEN ${items} END AS ${name}_list`;
    return [`${sql(name)} AS ${name}`, ...(type === 'jsonb' ? [] : [list])];
  });
  const { rows } = await database.client.query<Record<string, unknown>>(
    `SELECT id::text, holder_id::text, ${columns} FROM things ORDER BY things.id`,
  );
  const lines = (await dumpText(all, { format: 'ndjson', dialect: 'mongodb' })).trimEnd().split('\n');
  const holders = lines.map((line) => JSON.parse(line) as { _id: object; things: Record<string, unknown>[] });
  const things = holders.flatMap((holder) => holder.things);
  expect(things.map((thing) => Number(inner(thing._id as object))).toSorted((a, b) => a - b)).toHaveLength(400);
  for (const { _id, holder_id, ...values } of things) {
    const { id, holder_id: holder, ...wanted } = rows[Number(inner(_id as object)) - 1] as Record<string, unknown>;
    expect([inner(_id as object), inner(holder_id as object)]).toEqual([id, holder]);
    const texts = Object.entries(values).map(([name, value]) => {
      const text = samples[name.replace('_list', '')]?.[3] as (value: unknown) => unknown;
      const orNull = (each: unknown) => (each === null ? null : text(each));
      return [name, name.endsWith('_list') && value !== null ? (value as unknown[]).map(orNull) : orNull(value)];
    });
    expect(Object.fromEntries(texts)).toEqual({
      ...wanted,
      ...(typeof wanted.meta === 'string' && { meta: compact(wanted.meta) }),
    });
  }
});

function compact(json: string): string {
  return JSON.stringify(JSON.parse(json));
}
