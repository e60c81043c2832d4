import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Binary, Double, Int32, ObjectId, UUID } from 'mongodb';
import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { drawnBytes } from '../support/drawn-bytes.ts';
import { freshMongodb } from '../support/mongodb.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const key = '7be10c5f9a2d4836e4f01b97c8d3a25f6e4b19d07c82f5a3';

/** `mask` from a URL to another: what it prints is saved as it stands, and the next run has to end well. */
async function masked(from: string, to: string): Promise<{ printed: string; told: string }> {
  const cwd = plantProject({ 'specs/empty.yaml': '' });
  const env = { ...process.env, DATA_CLI_MASKING_KEY: key, DATA_CLI_MASK_FROM: from };
  const args = ['mask', from, '--policy', 'standard', '--to', to, '--yes'];
  const open = await runCli(args, { cwd, env });
  expect(open).toMatchObject({ status: 1, stderr: expect.stringContaining('DC512') });
  writeFileSync(join(cwd, 'specs/empty.yaml'), open.stdout);
  const done = await runCli(args, { cwd, env });
  expect(done.status, done.stderr).toBe(0);
  return { printed: open.stdout, told: done.stderr };
}

test('what `mask` proposes for MongoDB runs as it stands: ObjectIds and UUIDs stay so, and references whole', async () => {
  const [origin, target] = [await freshMongodb(), await freshMongodb()];
  try {
    const customers = Array.from({ length: 40 }, (_, i) => ({
      _id: new ObjectId(`65a1b2c3d4e5f60718293a${(16 + i).toString(16)}`),
      email: i % 5 === 0 ? `see planted notes ${i}` : `planted${i}@corp-planted.com`,
      mails: i % 3 === 0 ? [`planted.a${i}@corp-planted.com`, 'none'] : [`planted.b${i}@corp-planted.com`],
      managerId: null as ObjectId | null,
      device: {
        uid: new UUID(drawnBytes(`uid ${i}`, 16)),
        active: i % 2 === 0,
        score: new Double(i + 0.5),
        raw: new Binary(Buffer.from('planted')),
      },
      seats: [{ number: new Int32(i), mixed: i % 2 === 0 ? 'planted' : true }],
    }));
    for (const [i, each] of customers.entries()) if (i > 0) each.managerId = customers[i >> 1]?._id ?? null;
    await origin.db.collection<{ _id: ObjectId }>('customers').insertMany(customers);
    const orders = Array.from({ length: 80 }, (_, i) => ({
      _id: new ObjectId(drawnBytes(`order ${i}`, 12)),
      customerId: customers[i % 40]?._id,
      uid: customers[i % 40]?.device.uid,
      watchers: [customers[i % 7]?._id, customers[i % 11]?._id],
    }));
    await origin.db.collection('orders').insertMany(orders);

    const { printed, told } = await masked(origin.url, target.url);
    expect(printed).toContain('- {name: managerId, type: ObjectId, nullable: true, masking: tokenize} # an identifier');
    expect(printed).toContain('- {field: "watchers[*]", rule: tokenize} # an identifier');
    expect(told).toContain('customers.email: 8 values that its masking rule could not read');

    // What a server cannot do is said of writing, and not of looking.
    expect(told).toContain('cannot do transactions');
    for (const command of ['status', 'show']) {
      const args = command === 'show' ? [command, 'customers', '--to', target.url] : [command, '--to', target.url];
      expect((await runCli(args, { cwd: plantProject({}), env: process.env })).stderr).not.toContain('cannot do');
    }
    const made = await target.db.collection('customers').find().toArray();
    const found = await target.db.collection('orders').find().toArray();
    expect(JSON.stringify([made, found])).not.toContain('planted');
    const ids = new Set(made.map(({ _id }) => String(_id)));
    const uids = new Set(made.map(({ device }) => String(device.uid)));
    expect(made.every(({ _id, device }) => _id instanceof ObjectId && device.uid instanceof UUID)).toBe(true);
    expect([ids.size, uids.size]).toEqual([40, 40]);
    expect(customers.some(({ _id, device }) => ids.has(String(_id)) || uids.has(String(device.uid)))).toBe(false);
    expect(found.every(({ customerId, uid }) => ids.has(String(customerId)) && uids.has(String(uid)))).toBe(true);
    expect(
      found.flatMap(({ watchers }) => watchers).every((each) => each instanceof ObjectId && ids.has(String(each))),
    ).toBe(true);
    expect(made.filter(({ managerId }) => ids.has(String(managerId)))).toHaveLength(39);
    expect(made.flatMap(({ mails }) => mails).filter((each) => /@example\.com$/.test(each))).toHaveLength(40);
  } finally {
    await origin.drop();
    await target.drop();
  }
});

test('what `mask` proposes for PostgreSQL runs as it stands: narrow keys, domains, unique columns of any form', async () => {
  const [origin, target] = [await freshDatabase(), await freshDatabase()];
  try {
    await origin.client.query(`
      CREATE DOMAIN mail AS varchar(80) CHECK (VALUE LIKE '%@%');
      CREATE TABLE countries (code char(2) PRIMARY KEY, name text NOT NULL UNIQUE);
      CREATE TABLE tiers (id smallint PRIMARY KEY, rate numeric(4,2) NOT NULL UNIQUE);
      CREATE TABLE customers (id bigint PRIMARY KEY, country char(2) REFERENCES countries, tier smallint NOT NULL REFERENCES tiers, email mail NOT NULL UNIQUE,
        phone varchar(40) NOT NULL UNIQUE, mails mail[], user_agent varchar(20) NOT NULL, boss bigint REFERENCES customers);
      CREATE TABLE contacts (id int PRIMARY KEY, phone varchar(40) NOT NULL, customer_id bigint NOT NULL);
      CREATE TABLE orders (id uuid PRIMARY KEY, no varchar(6) NOT NULL UNIQUE, customer_id int REFERENCES customers, buyer varchar(40) REFERENCES customers (email));
      CREATE TABLE lines (order_id uuid REFERENCES orders, line smallint, note text, PRIMARY KEY (order_id, line));
      CREATE TABLE returns (id int PRIMARY KEY, order_id uuid, line smallint, FOREIGN KEY (order_id, line) REFERENCES lines);
      INSERT INTO countries VALUES ('DE', 'Planted A'), ('FR', 'Planted B');
      INSERT INTO tiers SELECT i, i FROM generate_series(1, 5) i;
      INSERT INTO customers SELECT i, CASE i % 2 WHEN 0 THEN 'DE' ELSE 'FR' END, 1 + i % 5, i || '@corp-planted.com',
        CASE i % 9 WHEN 0 THEN 'ask planted desk ' || i ELSE '+49 30 8675' || 1000 + i END, ARRAY[i || '@corp-planted.com']::mail[], 'curl/8 planted', nullif(i / 2, 0) FROM generate_series(1, 300) i;
      INSERT INTO contacts SELECT id, phone, id FROM customers;
      INSERT INTO orders SELECT md5('order ' || i)::uuid, 'A' || lpad(i::text, 4, '0'), i, i || '@corp-planted.com' FROM generate_series(1, 300) i;
      INSERT INTO lines SELECT id, l, 'planted' FROM orders, generate_series(1, 2) l;
      INSERT INTO returns SELECT row_number() OVER (), order_id, line FROM lines WHERE line = 2`);
    const { printed } = await masked(origin.url, target.url);
    expect(printed).toContain('character(2) has too few values for a key that is masked');
    const joined = `SELECT count(*)::int AS all, count(DISTINCT c.id)::int AS customers, count(DISTINCT c.phone)::int AS phones, count(DISTINCT k.name)::int AS countries,
        count(DISTINCT t.id)::int AS tiers
      FROM returns r JOIN lines USING (order_id, line) JOIN orders o ON o.id = order_id JOIN customers c ON c.id = o.customer_id AND c.email = o.buyer
      JOIN countries k ON k.code = c.country JOIN tiers t ON t.id = c.tier JOIN contacts x ON x.customer_id = c.id AND x.phone = c.phone`;
    const before = (await origin.client.query(joined)).rows;
    expect(before).toEqual([{ all: 300, customers: 300, phones: 300, countries: 2, tiers: 5 }]);
    expect((await target.client.query(joined)).rows).toEqual(before);
    for (const table of ['countries', 'customers', 'contacts', 'orders', 'lines']) {
      const { rows } = await target.client.query(`SELECT * FROM ${table}`);
      expect(JSON.stringify(rows)).not.toMatch(/planted|30 ?8675/i);
    }
  } finally {
    await origin.drop();
    await target.drop();
  }
});

test('what DC512 prints for fields and members that documents have got since runs as it stands, and refers as before', async () => {
  const origin = await freshMongodb();
  try {
    const ids = Array.from({ length: 20 }, (_, i) => new ObjectId(`65a1b2c3d4e5f60718293a${(16 + i).toString(16)}`));
    const documents = ids.map((_id, i) => ({
      _id,
      sponsor: ids[(i + 1) % 20],
      flag: i % 2 === 0,
      profile: {
        beta: i % 2 === 0,
        device: new UUID(drawnBytes(`device ${i}`, 16)),
        raw: new Binary(Buffer.from('planted')),
        friend: ids[i % 3],
        at: new Date('2026-01-01T12:30:00Z'),
      },
    }));
    await origin.db.collection<{ _id: ObjectId }>('people').insertMany(documents);
    const definition = (fields: string, rules: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {uri: "\${SHOP}", collection: people}
  fields:
    - {name: _id, type: ObjectId, primary_key: true, masking: tokenize}
    - {name: profile, type: object, nullable: true}
${fields}  masking_rules:
    - {field: profile.beta, rule: nullify}
${rules}`;
    const cwd = plantProject({ 'specs/people.yaml': definition('', '') });
    const run = () =>
      runCli(['generate', '--format', 'ndjson'], {
        cwd,
        env: { ...process.env, DATA_CLI_MASKING_KEY: key, SHOP: origin.url },
      });
    const lines = (stderr: string) => (stderr.match(/^ {4}- \{.*\}$/gm) ?? []).map((line) => `${line}\n`).join('');
    const columns = await run();
    expect(columns).toMatchObject({ status: 1, stderr: expect.stringContaining('DC512') });
    const fields = lines(columns.stderr);
    expect(fields).toContain('{name: sponsor, type: ObjectId, nullable: true, masking: tokenize}');
    writeFileSync(join(cwd, 'specs/people.yaml'), definition(fields, ''));
    const paths = await run();
    expect(paths).toMatchObject({ status: 1, stderr: expect.stringContaining('DC512') });
    writeFileSync(join(cwd, 'specs/people.yaml'), definition(fields, lines(paths.stderr)));
    const done = await run();
    expect(done.status, done.stderr).toBe(0);
    const rows = done.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const made = rows.map(({ _id }) => _id);
    expect(rows.map(({ sponsor }) => sponsor)).toEqual([...made.slice(1), made[0]]);
    expect(rows.map(({ profile }) => profile.friend.$oid)).toEqual(made.map((_, i) => made[i % 3]));
    expect(new Set(rows.map(({ profile }) => profile.device.$binary.base64)).size).toBe(20);
    expect(rows.every(({ profile }) => profile.beta === null && profile.raw === null && profile.at === null)).toBe(
      true,
    );
  } finally {
    await origin.drop();
  }
});

test('what `mask` proposes for files that MongoDB has exported keeps their ids whole, in columns and documents', async () => {
  const ids = Array.from({ length: 20 }, (_, i) => `65a1b2c3d4e5f60718293a${(16 + i).toString(16)}`);
  const lines = ids.map((id, i) =>
    JSON.stringify({
      _id: { $oid: id },
      mail: i % 4 === 0 ? 'planted' : `planted${i}@corp-planted.com`,
      items: [{ ref: { $oid: ids[i % 5] }, gift: i % 2 === 0 }],
    }),
  );
  const cwd = plantProject({ 'specs/empty.yaml': '', 'orders.ndjson': `${lines.join('\n')}\n` });
  const env = { ...process.env, DATA_CLI_MASKING_KEY: key };
  const args = ['mask', 'orders.ndjson', '--policy', 'standard'];
  const open = await runCli(args, { cwd, env });
  expect(open.status).toBe(1);
  writeFileSync(join(cwd, 'specs/empty.yaml'), open.stdout);
  const done = await runCli(args, { cwd, env });
  expect(done.status, done.stderr).toBe(0);
  expect(done.stdout).not.toContain('planted');
  const rows = done.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const made = rows.map(({ _id }) => _id);
  expect(new Set(made).size).toBe(20);
  expect(made.some((id) => ids.includes(id))).toBe(false);
  expect(rows.map(({ items }) => items[0].ref.$oid)).toEqual(made.map((_, i) => made[i % 5]));
  expect(done.stderr).toContain('orders.mail: 5 values that its masking rule could not read');
});
