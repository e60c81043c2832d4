import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const [key, another] = [
  '4f0c6a91b7d25e38f1a94c07d6b2835e9a71f40c8d36b5e2',
  'c81d5b27e09f4a63d7206be1f5943a8cb0e72d16f9a45c83',
];

test('rows whose key is masked in part by another part are brought together; under another key nothing is taken for proved', async () => {
  const origin = await freshDatabase();
  try {
    // Orders by the hour and logins by the minute: days apart some are alike.
    await origin.client.query(`
      CREATE TABLE customers (id bigint PRIMARY KEY, email text NOT NULL UNIQUE);
      CREATE TABLE logins (customer_id bigint REFERENCES customers, at timestamptz, PRIMARY KEY (customer_id, at));
      CREATE TABLE orders (id int PRIMARY KEY, placed timestamptz NOT NULL);
      INSERT INTO customers SELECT i, 'planted' || i || '@corp.test' FROM generate_series(1, 100) i;
      INSERT INTO logins SELECT 1 + i % 100, timestamptz '2026-02-01Z' + i * interval '1 min' FROM generate_series(1, 1200) i;
      INSERT INTO orders SELECT i, timestamptz '2026-01-01Z' + i * interval '1 hour' FROM generate_series(1, 2400) i`);
    const dataset = (name: string, fields: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: masked_production
  origin: {uri: "\${SHOP}", table: ${name}}
  fields:
${fields}`;
    const cwd = plantProject({
      'specs/all.yaml': [
        dataset(
          'customers',
          `    - {name: id, type: bigint, primary_key: true, masking: tokenize}
    - {name: email, type: text, unique: true, pii_category: email, masking: true}
`,
        ),
        dataset(
          'logins',
          `    - {name: customer_id, primary_key: true}
    - {name: at, type: timestamptz, primary_key: true, masking: {rule: shift_date, per: customer_id, max_days: 100}}
  relationships: [{foreignKey: customer_id, references: customers.id}]
`,
        ),
        dataset(
          'orders',
          `    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: placed, type: timestamptz, masking: anonymize}
`,
        ),
      ].join('---\n'),
    });
    const env = { ...process.env, SHOP: origin.url, DATA_CLI_MASKING_KEY: key };
    const made = await runCli(['generate', '--format', 'csv', '--out', 'out'], { cwd, env });
    expect(made.status, made.stderr).toBe(0);
    const prove = ['verify', '--masked', '--output', 'out', '--against', origin.url];
    const proof = await runCli(prove, { cwd, env });
    expect(proof.status, proof.stdout).toBe(0);
    expect(proof.stdout).toMatch(/ok +rows logins: 1200 rows, 1200 in the source, brought together by masked key/);
    expect(proof.stdout).toMatch(/ok +keys logins\.at: masked once more, under the key \w+: 1200 of 1200 cells/);
    const other = await runCli(prove, { cwd, env: { ...env, DATA_CLI_MASKING_KEY: another } });
    expect(other.status).toBe(1);
    for (const [name, rows] of [
      ['customers', 100],
      ['logins', 1200],
      ['orders', 2400],
    ])
      expect(other.stdout).toMatch(new RegExp(`FAILED rows ${name}: ${rows} rows, ${rows} in the source: 0 have keys`));
  } finally {
    await origin.drop();
  }
});
