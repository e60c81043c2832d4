import { afterAll, beforeAll, expect, test } from 'vitest';

import { macPrefixes } from '../../src/values/mac-prefixes.ts';

import { runCli } from '../support/cli.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const tenants = 8;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { status, stdout, stderr } = await runCli([
    ...['generate', 'specs/isp', '--count', `tenants=${tenants}`, '--out', '-', '--quiet'],
  ]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  await database.runScript(stdout);
  await database.client.query('SET search_path = isp');
});

afterAll(() => database.drop());

async function value(sql: string): Promise<unknown> {
  const { rows } = await database.client.query({ text: sql, rowMode: 'array' });
  return (rows[0] as unknown[])[0];
}

/** References by their ids alone, so that the tenant is seen to by nothing but the rows. */
const references: readonly (readonly [child: string, column: string, parent: string])[] = [
  ['services', 'customer_id', 'customers'],
  ['billing_accounts', 'customer_id', 'customers'],
  ['invoices', 'account_id', 'billing_accounts'],
  ['invoice_items', 'invoice_id', 'invoices'],
  ['payments', 'invoice_id', 'invoices'],
  ['devices', 'service_id', 'services'],
  ['tickets', 'customer_id', 'customers'],
  ['tickets', 'assignee_id', 'users'],
];

/** What must be found nowhere. */
const rules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    references.map(([child, column, parent]) => [
      `${child}.${column} stays inside of the tenant`,
      `SELECT 1 FROM ${child} c LEFT JOIN ${parent} p ON p.id = c.${column} WHERE c.${column} IS NOT NULL AND p.tenant_id IS DISTINCT FROM c.tenant_id`,
    ]),
  ),
  'an invoice costs what its items do':
    'SELECT i.id FROM invoices i JOIN invoice_items x ON x.invoice_id = i.id GROUP BY i.id HAVING i.net <> sum(x.amount) OR i.total <> i.net + round(i.net * 0.2, 2)',
  'every invoice has items, counted from 1':
    'SELECT i.id FROM invoices i LEFT JOIN invoice_items x ON x.invoice_id = i.id GROUP BY i.id HAVING count(x.id) NOT BETWEEN 1 AND 4 OR max(x.line) <> count(*)',
  'a payment is of the whole invoice':
    'SELECT 1 FROM payments JOIN invoices i ON i.id = invoice_id WHERE amount <> total OR payments.account_id <> i.account_id OR paid_on <= issued_on',
  'an invoice is paid once': 'SELECT invoice_id FROM payments GROUP BY 1 HAVING count(*) > 1',
  'a balance is what was invoiced less what was paid': `SELECT a.id FROM billing_accounts a
    LEFT JOIN (SELECT account_id, sum(total) AS total FROM invoices GROUP BY 1) i ON i.account_id = a.id
    LEFT JOIN (SELECT account_id, sum(amount) AS amount FROM payments GROUP BY 1) p ON p.account_id = a.id
    WHERE a.balance <> coalesce(i.total, 0) - coalesce(p.amount, 0)`,
  'a customer has one account': 'SELECT customer_id FROM billing_accounts GROUP BY 1 HAVING count(*) <> 1',
  'numbers and addresses are one row’s of a tenant': `SELECT 1 FROM customers GROUP BY tenant_id, customer_number HAVING count(*) > 1
    UNION ALL SELECT 1 FROM users GROUP BY tenant_id, email HAVING count(*) > 1
    UNION ALL SELECT 1 FROM services GROUP BY service_number HAVING count(*) > 1
    UNION ALL SELECT 1 FROM devices GROUP BY mac_address HAVING count(*) > 1
    UNION ALL SELECT 1 FROM devices GROUP BY ip_address HAVING count(*) > 1`,
  'services are what they have':
    "SELECT 1 FROM services WHERE (kind = 'internet') <> (megabits IS NOT NULL) OR (kind = 'phone') <> (phone_number IS NOT NULL)",
  'no service is older than its customer':
    'SELECT 1 FROM services JOIN customers c ON c.id = customer_id WHERE started_on < customer_since',
  'tickets are closed after they are opened':
    "SELECT 1 FROM tickets WHERE (status = 'closed') <> (closed_at IS NOT NULL) OR closed_at <= opened_at",
  'devices have private addresses and a vendor’s': `SELECT 1 FROM devices WHERE NOT ip_address << '10.64.0.0/10' OR left(replace(mac_address::text, ':', ''), 6) <> ALL (string_to_array(lower('${macPrefixes.cisco}'), ' ')) OR masklen(ip_address) <> 32`,
  'networks of tenants are private and apart':
    "SELECT 1 FROM tenants WHERE NOT network << '10.0.0.0/8' OR masklen(network) <> 16 UNION ALL SELECT 1 FROM tenants a JOIN tenants b ON a.id < b.id AND a.network && b.network",
};

test.each(Object.entries(rules))('%s', async (_, sql) => {
  expect(await value(`SELECT count(*)::int FROM (${sql}) AS broken`)).toBe(0);
});

test('the database holds rows of tenants apart by composite foreign keys', async () => {
  const found = await value(`SELECT count(*)::int FROM pg_constraint c JOIN pg_attribute a
    ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.attname = 'tenant_id'
    WHERE contype = 'f' AND connamespace = 'isp'::regnamespace AND array_length(conkey, 1) = 2`);
  expect(found).toBe(references.length);
  await expect(
    database.client.query(
      `UPDATE services SET customer_id = (SELECT id FROM customers WHERE tenant_id <> services.tenant_id LIMIT 1)
        WHERE id = 1`,
    ),
  ).rejects.toThrow(/foreign key/);
});

test('there is something of everything', async () => {
  expect(await value('SELECT count(*)::int FROM tenants')).toBe(tenants);
  for (const [table, least] of Object.entries({
    users: 4,
    customers: 20,
    services: 30,
    invoices: 60,
    payments: 10,
    tickets: 10,
  }))
    expect(
      await value(`SELECT min(n)::int FROM (SELECT count(*) n FROM ${table} GROUP BY tenant_id) x`),
      table,
    ).toBeGreaterThanOrEqual(least);
  expect(await value('SELECT count(DISTINCT kind)::int FROM services')).toBe(3);
  expect(await value('SELECT count(DISTINCT role)::int FROM users')).toBe(5);
  expect(await value("SELECT avg((status = 'closed')::int)::float FROM tickets")).toBeGreaterThan(0.6);
});
