import { afterAll, beforeAll, expect, test } from 'vitest';

import { compileText } from '../support/compile-text.ts';
import { dataset } from '../support/definitions.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { dumpText } from '../support/run-project.ts';

const fields: Readonly<Record<string, string>> = {
  plain: 'type: inet, generator: ip_address',
  kept: 'type: inet, generator: ip_address, range: documentation',
  real: 'type: inet, generator: ip_address, range: public, realistic: true',
  six: 'type: inet, generator: ip_address, range: public, realistic: true, version: 6',
  inside: 'type: inet, generator: ip_address, subnet: 172.20.8.0/21, unique: true',
  inside6: "type: inet, generator: ip_address, subnet: 'fd00:0:0:7::/64'",
  net: 'type: cidr, generator: cidr, prefix: 20',
  net6: 'type: cidr, generator: cidr, version: 6, prefix: 64',
  mac: 'type: macaddr, generator: mac_address, unique: true',
  vendor: 'type: macaddr, generator: mac_address, vendor: juniper',
  port: 'type: integer, generator: port',
  blob: 'type: bytea, generator: bytes, length: 20',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const spec = `volume: 1500\nfields:\n${Object.entries(fields)
    .map(([name, rest]) => `  - {name: ${name}, ${rest}}`)
    .join('\n')}`;
  const { plan, diagnostics } = await compileText(dataset(spec));
  expect(diagnostics).toEqual([]);
  if (!plan) throw new Error('no plan');
  await database.runScript(await dumpText(plan, { format: 'sql' }));
});

afterAll(() => database.drop());

/** What must be found in no row. PostgreSQL itself writes an address in its canonical form: another text was not. */
const rules: Readonly<Record<string, string>> = {
  private: "NOT plain << '10.0.0.0/8'",
  documentation: "NOT (kept << '192.0.2.0/24' OR kept << '198.51.100.0/24' OR kept << '203.0.113.0/24')",
  real: "real << '10.0.0.0/8' OR real << '172.16.0.0/12' OR real << '192.168.0.0/16' OR real << '127.0.0.0/8' OR real >= '224.0.0.0'",
  'global unicast': "NOT six << '2000::/3' OR family(six) <> 6",
  subnet: "NOT inside << '172.20.8.0/21' OR inside IN ('172.20.8.0', '172.20.15.255')",
  'subnet of version 6': "NOT inside6 << 'fd00:0:0:7::/64'",
  networks: "NOT net << '10.0.0.0/8' OR masklen(net) <> 20 OR NOT net6 << 'fd00::/8' OR masklen(net6) <> 64",
  'locally administered': "(get_byte(decode(replace(mac::text, ':', ''), 'hex'), 0) & 3) <> 2",
  vendor: "trunc(vendor)::text NOT LIKE '%:00:00:00' OR length(blob) <> 20",
};

test.each(Object.entries(rules))('%s', async (_, condition) => {
  const { rows } = await database.client.query(`SELECT count(*)::int AS n FROM users WHERE ${condition}`);
  expect(rows[0].n).toBe(0);
});

test('values are many', async () => {
  const { rows } = await database.client.query(
    'SELECT count(DISTINCT inside)::int AS inside, count(DISTINCT mac)::int AS mac, count(DISTINCT blob)::int AS blob, count(DISTINCT real)::int AS real FROM users',
  );
  expect(rows[0]).toEqual({ inside: 1500, mac: 1500, blob: 1500, real: 1500 });
});
