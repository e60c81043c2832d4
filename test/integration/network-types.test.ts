import { afterAll, beforeAll, expect, test } from 'vitest';

import { parseCell } from '../../src/values/cell.ts';

import { runCli } from '../support/cli.ts';
import { compileText } from '../support/compile-text.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
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

test('an address of any spelling is read as the server prints it', async () => {
  const word = (i: number) => [0, 0, 0, 1, 0xffff, (i * 2654435761) >>> 16, 0xab][(i * 7919) % 7] as number;
  const six = Array.from({ length: 400 }, (_, i) =>
    Array.from({ length: 8 }, (_, at) => word(i * 31 + at * (1 + (i % 5))).toString(16)).join(':'),
  );
  const some = [
    '::',
    '::1',
    '::2',
    '1::',
    '::ffff:81.169.145.1',
    '::81.169.145.1',
    '2001:DB8:0:0:1::1',
    'FE80::/10',
    '::/0',
  ];
  const addresses = [...six, ...some, '81.169.145.1', '81.169.145.1/32', '10.0.0.0/8', '0.0.0.0', '2001:db8::1/128'];
  const macs = [
    '08:00:2b:01:02:03',
    '08-00-2B-01-02-03',
    '08002b:010203',
    '08002b-010203',
    '0800.2b01.0203',
    '0800-2b01-0203',
    '08002b010203',
    '8:0:2b:1:2:3',
  ];
  for (const [name, texts] of [
    ['inet', addresses],
    ['cidr', addresses],
    ['macaddr', macs],
  ] as const) {
    const { rows } = await database.client.query({
      text: `SELECT i.text, i.text::${name} AS value FROM unnest($1::text[]) AS i(text)`,
      values: [texts],
      types: { getTypeParser: () => String },
    });
    for (const { text, value } of rows) expect(parseCell({ name }, text), text).toMatchObject({ text: value });
  }
});

test('addresses of a database are masked as those of a file, and stand in another database as they were made', async () => {
  const target = await freshDatabase();
  try {
    await database.client.query(`CREATE TABLE hosts (id int PRIMARY KEY, host inet, mac macaddr, net cidr, kept inet, hosts inet[]);
      INSERT INTO hosts SELECT i, ('81.169.145.' || i)::inet, '3c:5a:b4:12:34:56', ('81.169.' || i || '.0/24')::cidr, '91.198.174.9', ARRAY['81.169.145.1'::inet]
        FROM generate_series(1, 9) i; INSERT INTO hosts VALUES (10, '10.1.0.0/16', NULL, '81.169.145.1', '2001:db8::5/64', '{}')`);
    const fields = `
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: host, type: inet, masking: mask_ip}`;
    const definition = (name: string, origin: string, rest: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: masked_production
  origin: ${origin}
  fields:${rest}
`;
    const others = `
    - {name: mac, type: macaddr, nullable: true, pii_category: mac_address, masking: anonymize}
    - {name: net, type: cidr, masking: mask_ip}
    - {name: kept, type: inet, pii_category: ip_address, masking: {rule: keep, reason: our own}}
    - {name: hosts, type: "inet[]"}
  masking_rules:
    - {field: "hosts[*]", rule: mask_ip}`;
    const cwd = plantProject({
      'hosts.yaml': definition('hosts', '{uri: "${HOSTS_URL}", table: hosts}', fields + others),
      'lines.yaml': definition('lines', '{file: lines.csv}', fields.replace('inet', 'text')),
      'lines.csv': `id,host\n${Array.from({ length: 9 }, (_, i) => `${i + 1},81.169.145.${i + 1}\n`).join('')}10,10.1.0.0\n`,
    });
    const env = { ...process.env, HOSTS_URL: database.url, DATA_CLI_MASKING_KEY: '7be10c5f9a2d4836e4f01b97c8d3a25f' };
    const done = await runCli(['load', '--to', target.url, '--yes'], { cwd, env });
    expect(done.status, done.stderr).toBe(0);
    const { rows } = await target.client.query(
      "SELECT h.host::text = l.host || '/32' AS same, host(h.net)::text AS net, masklen(h.net) AS bits FROM hosts h JOIN lines l USING (id) WHERE id < 10",
    );
    expect(rows).toHaveLength(9);
    expect(rows.every(({ same, bits }) => same && bits === 32)).toBe(true);
    const proof = await runCli(['verify', '--masked', '--to', target.url, '--against', database.url, '--json'], {
      cwd,
      env,
    });
    expect(proof.stdout).not.toContain('DC570');
  } finally {
    await target.drop();
  }
});
