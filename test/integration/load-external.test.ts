import { afterAll, beforeAll, expect, test } from 'vitest';

import { inProject } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const tickets = dataset(
  `volume: 1000
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: customer_id, type: integer}
  - {name: region, type: varchar(10)}
  - {name: city, type: integer}
relationships:
  - {foreignKey: [customer_id, region], references: "customers(id, region)", external: true}
  - {foreignKey: city, references: cities.id, external: true, null_probability: 0.25}`,
  'tickets',
);

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const run = (...args: string[]) => inProject({ 'specs/tickets.yaml': tickets }, [...args, '--to', database.url]);
const load = (...more: string[]) => run('load', '--json', ...more);

test('without the parents nothing is loaded, and the message says what is missing', async () => {
  const { status, stdout } = await load();
  expect(status).toBe(1);
  expect(stdout).toContain('`tickets` refers to `customers`, which is external');
  const { rows } = await database.client.query(`SELECT to_regclass('tickets') AS there`);
  expect(rows).toEqual([{ there: null }]);
});

test('values are those of the parents that the database has, the fields of one reference of one row', async () => {
  await database.client.query(`
    CREATE TABLE customers (id integer, region varchar(10), PRIMARY KEY (id, region));
    INSERT INTO customers SELECT n, 'r' || n % 7 FROM generate_series(1, 50) n;
    CREATE TABLE cities (id integer PRIMARY KEY);
    INSERT INTO cities VALUES (5), (9)`);
  expect((await load()).status).toBe(0);
  const { rows } = await database.client.query(`
    SELECT count(*)::int AS tickets, count(DISTINCT t.customer_id)::int AS customers,
      count(*) FILTER (WHERE c.id IS NULL)::int AS orphans, count(DISTINCT t.city)::int AS cities,
      count(*) FILTER (WHERE t.city IS NULL)::int AS homeless
    FROM tickets t LEFT JOIN customers c USING (region) WHERE c.id IS NULL OR c.id = t.customer_id`);
  expect(rows[0]).toMatchObject({ tickets: 1000, customers: 50, orphans: 0, cities: 2 });
  expect(rows[0].homeless).toBeGreaterThan(200);
  expect(rows[0].homeless).toBeLessThan(300);
});

test('a second load finds them unchanged; other parents make other rows', async () => {
  expect(JSON.parse((await load()).stdout).data.changed).toBe(false);
  await database.client.query('INSERT INTO cities VALUES (11)');
  const { status, stdout } = await load('--yes');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).data.changed).toBe(true);
  const { rows } = await database.client.query('SELECT DISTINCT city FROM tickets WHERE city IS NOT NULL ORDER BY 1');
  expect(rows.map(({ city }) => city)).toEqual([5, 9, 11]);
});

test('the rows can be made again for cleanup, whatever has become of the parents', async () => {
  await database.client.query('DELETE FROM cities');
  const { status } = await run('cleanup', '--all', '--yes');
  expect(status).toBe(0);
  expect((await database.client.query('SELECT FROM tickets')).rowCount).toBe(0);
});
