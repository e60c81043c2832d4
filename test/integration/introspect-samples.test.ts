import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

/** What Northwind, Pagila, GitLab, Odoo and a ledger have in their schemas, each in a table or two. */
const schema = `
CREATE TABLE customers (customer_id bpchar PRIMARY KEY, company_name varchar(40) NOT NULL);
CREATE TABLE orders (order_id smallint PRIMARY KEY, customer_id bpchar NOT NULL REFERENCES customers);
CREATE TABLE film (film_id serial PRIMARY KEY, title text NOT NULL, fulltext tsvector NOT NULL);
CREATE TRIGGER film_fulltext_trigger BEFORE INSERT OR UPDATE ON film FOR EACH ROW
  EXECUTE FUNCTION tsvector_update_trigger('fulltext', 'pg_catalog.english', 'title');
CREATE TABLE inventory (inventory_id serial PRIMARY KEY, film_id integer NOT NULL REFERENCES film);
CREATE TABLE namespaces (id bigserial PRIMARY KEY, name text NOT NULL);
CREATE TABLE members (id bigserial PRIMARY KEY, member_namespace_id bigint REFERENCES namespaces,
  born_on date CONSTRAINT members_born CHECK (born_on < CURRENT_DATE),
  CONSTRAINT check_508774aac0 CHECK (member_namespace_id IS NOT NULL));
CREATE TABLE account_move (id serial PRIMARY KEY, name varchar, state varchar NOT NULL);
CREATE UNIQUE INDEX account_move_unique_name ON account_move (name) WHERE (state = 'posted' AND name <> '/');
CREATE TABLE sale_order_line (id serial PRIMARY KEY, product_id integer, product_uom integer, product_uom_qty numeric NOT NULL,
  price_unit numeric NOT NULL, display_type varchar, is_downpayment boolean, customer_lead double precision NOT NULL,
  CONSTRAINT accountable CHECK (display_type IS NOT NULL OR is_downpayment OR (product_id IS NOT NULL AND product_uom IS NOT NULL)),
  CONSTRAINT non_accountable CHECK (display_type IS NULL OR (product_id IS NULL AND price_unit = 0 AND product_uom_qty = 0
    AND product_uom IS NULL AND customer_lead = 0::double precision)));
CREATE TABLE fx_rates (id serial PRIMARY KEY, base char(3) NOT NULL, quote char(3) NOT NULL, from_currency char(3) NOT NULL,
  to_currency char(3) NOT NULL, CHECK (base <> quote), CHECK (from_currency <> to_currency));`;

test('what well-known schemas have is introspected, and loaded into them, without an edit', {
  timeout: 180_000,
}, async () => {
  const database = await freshDatabase();
  try {
    const { client, url } = database;
    await client.query(schema);
    const cwd = plantProject({});
    const told = await runCli(['introspect', url], { cwd });
    expect(told.status, told.stderr).toBe(0);
    expect(told.stderr).not.toContain('DC562');
    expect(told.stderr.match(/DC561/g)).toHaveLength(1);
    expect(told.stderr).toContain('display_type: null, so that all rows keep to CHECK');
    const text = (name: string) => readFileSync(join(cwd, 'specs', `${name}.yaml`), 'utf8');
    expect(text('film')).toContain('# left out: fulltext, which trigger film_fulltext_trigger fills');
    expect(text('members')).toContain('{constraint: member_namespace_id IS NOT NULL, name: check_508774aac0}');
    expect(text('account_move')).toContain('choices: [posted, active, pending, closed]');
    const checked = await runCli(['generate', '--check', '--out', 'dump.sql'], { cwd });
    expect(checked.status, checked.stderr).toBe(0);
    const loaded = await runCli(['load', '--to', url, '--yes'], { cwd });
    expect(loaded.status, loaded.stderr).toBe(0);
    expect(loaded.stderr).not.toMatch(/DC7\d\d/);
    const { rows } =
      await client.query(`SELECT (SELECT count(*)::int FROM film WHERE fulltext <> ''::tsvector) AS films,
      (SELECT count(*)::int FROM orders JOIN customers USING (customer_id)) AS orders,
      (SELECT count(*)::int FROM account_move WHERE state = 'posted') > 5 AS posted,
      (SELECT count(*)::int FROM fx_rates) AS rates`);
    expect(rows).toEqual([{ films: 100, orders: 100, posted: true, rates: 100 }]);
  } finally {
    await database.drop();
  }
});

test('the condition of a domain over citext is said', { timeout: 60_000 }, async () => {
  const sql = `CREATE EXTENSION citext;
CREATE DOMAIN email_address AS citext CHECK (VALUE ~ '^[^@]+@[^@]+[.][^@]+$');
CREATE TABLE customers (id serial PRIMARY KEY, email email_address NOT NULL UNIQUE,
  kind citext NOT NULL CHECK (kind IN ('new', 'old')), tag citext CHECK (tag <> 'none'));`;
  const cwd = plantProject({ 'schema.sql': sql });
  const told = await runCli(['introspect', 'schema.sql', '--out', 'specs'], { cwd });
  expect(told.status, told.stderr).toBe(0);
  expect(told.stderr.match(/not said here.*/g)).toEqual([expect.stringContaining("'none'")]);
  const text = readFileSync(join(cwd, 'specs', 'customers.yaml'), 'utf8');
  expect(text).toContain('{constraint: "email ~ \'^[^@]+@[^@]+[.][^@]+$\'", name: email_email_address_check}');
  expect(text).toContain('{name: kind, type: text, generator: choice, choices: [new, old]}');
});
