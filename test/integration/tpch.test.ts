import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const counts = { supplier: 20, part: 200, customer: 150, orders: 1500 };

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const asked = Object.entries(counts).flatMap(([name, count]) => ['--count', `${name}=${count}`]);
  const { status, stdout, stderr } = await runCli(['generate', 'specs/tpch', ...asked, '--out', '-', '--quiet']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  await database.runScript(stdout);
  await database.client.query('SET search_path = tpch');
});

afterAll(() => database.drop());

async function value(sql: string): Promise<unknown> {
  const { rows } = await database.client.query({ text: sql, rowMode: 'array' });
  return (rows[0] as unknown[])[0];
}

const lines = 'lineitem JOIN orders ON o_orderkey = l_orderkey JOIN part ON p_partkey = l_partkey';

/** What the specification says of the rows (4.2.3), as what must be found nowhere. */
const rules: Readonly<Record<string, string>> = {
  'a part has four suppliers': 'SELECT ps_partkey FROM partsupp GROUP BY 1 HAVING count(DISTINCT ps_suppkey) <> 4',
  'an order has one to seven lines, counted from 1':
    'SELECT o_orderkey FROM orders LEFT JOIN lineitem ON l_orderkey = o_orderkey GROUP BY 1 HAVING count(l_orderkey) NOT BETWEEN 1 AND 7 OR min(l_linenumber) <> 1 OR max(l_linenumber) <> count(*)',
  'a line is of a part that its supplier delivers':
    'SELECT 1 FROM lineitem WHERE (l_partkey, l_suppkey) NOT IN (SELECT ps_partkey, ps_suppkey FROM partsupp)',
  'the price is quantity times retail price': `SELECT 1 FROM ${lines} WHERE l_extendedprice <> l_quantity * p_retailprice`,
  'the retail price follows from the key':
    'SELECT 1 FROM part WHERE p_retailprice <> round((90000 + (p_partkey / 10) % 20001 + 100 * (p_partkey % 1000)) / 100.0, 2)',
  'the ship date follows the order date': `SELECT 1 FROM ${lines} WHERE l_shipdate - o_orderdate NOT BETWEEN 1 AND 121`,
  'the commit date follows the order date': `SELECT 1 FROM ${lines} WHERE l_commitdate - o_orderdate NOT BETWEEN 30 AND 90`,
  'the receipt date follows the ship date':
    'SELECT 1 FROM lineitem WHERE l_receiptdate - l_shipdate NOT BETWEEN 1 AND 30',
  'order dates lie in their range': "SELECT 1 FROM orders WHERE o_orderdate NOT BETWEEN '1992-01-01' AND '1998-08-02'",
  'what was received is returned or accepted':
    "SELECT 1 FROM lineitem WHERE (l_receiptdate <= '1995-06-17') <> (l_returnflag IN ('R', 'A')) OR l_returnflag NOT IN ('R', 'A', 'N')",
  'what was shipped is filled': "SELECT 1 FROM lineitem WHERE (l_shipdate > '1995-06-17') <> (l_linestatus = 'O')",
  'an order is filled with its lines': `SELECT o_orderkey FROM ${lines} GROUP BY o_orderkey, o_orderstatus
    HAVING o_orderstatus <> CASE WHEN bool_and(l_linestatus = 'F') THEN 'F' WHEN bool_and(l_linestatus = 'O') THEN 'O' ELSE 'P' END`,
  'an order costs what its lines do': `SELECT o_orderkey FROM ${lines} GROUP BY o_orderkey, o_totalprice
    HAVING o_totalprice <> round(sum(l_extendedprice * (1 + l_tax) * (1 - l_discount)), 2)`,
  'a telephone number begins with its country':
    "SELECT 1 FROM customer WHERE c_phone !~ '^\\d\\d-\\d{3}-\\d{3}-\\d{4}$' OR left(c_phone, 2)::int <> c_nationkey",
  'ranges are kept':
    'SELECT 1 FROM lineitem WHERE l_quantity NOT BETWEEN 1 AND 50 OR l_discount NOT BETWEEN 0 AND 0.10 OR l_tax NOT BETWEEN 0 AND 0.08 OR l_quantity <> trunc(l_quantity)',
};

test.each(Object.entries(rules))('%s', async (_, sql) => {
  expect(await value(`SELECT count(*)::int FROM (${sql}) AS broken`)).toBe(0);
});

test('there are as many rows as the scale says', async () => {
  for (const [table, count] of Object.entries({ region: 5, nation: 25, ...counts, partsupp: 4 * counts.part }))
    expect(await value(`SELECT count(*)::int FROM ${table}`), table).toBe(count);
  // Four lines an order, on average.
  expect(Number(await value('SELECT count(*)::int FROM lineitem')) / counts.orders).toBeCloseTo(4, 0);
});

test('values spread as they should', async () => {
  const share = 'SELECT avg((l_returnflag = $$R$$)::int)::float FROM lineitem WHERE l_returnflag <> $$N$$';
  expect(await value(share)).toBeGreaterThan(0.4);
  expect(
    await value(
      'SELECT count(DISTINCT l_shipdate - o_orderdate)::int FROM lineitem, orders WHERE l_orderkey = o_orderkey',
    ),
  ).toBe(121);
  expect(await value('SELECT count(DISTINCT o_orderstatus)::int FROM orders')).toBe(3);
});
