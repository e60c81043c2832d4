import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { maskedRows } from '../support/masked-rows.ts';
import { plantProject } from '../support/planted-project.ts';

const key = '9b1f4a7c02d8e6355fa0c4b7e1d93826a5c07f4e8b2d6190';

const customers = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: customers}
spec:
  source: masked_production
  origin: {file: customers.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: tokenize, when: "country = 'DE' AND tags IS NOT NULL AND born < DATE '1970-01-01'"}}
    - {name: country, type: char(2), masking: {rule: constant, value: XX}}
    - {name: city, type: text, masking: {rule: redact, when: "country = 'DE' AND born < DATE '1970-01-01'"}}
    - {name: born, type: date, nullable: true, masking: nullify}
    - {name: phone, type: text, masking: {rule: redact, when: "city LIKE 'B%'"}}
    - {name: fax, type: text, masking: {rule: redact, when: "phone LIKE '+49%' AND secret = 's1'"}}
    - {name: tags, type: "text[]"}
    - {name: profile, type: jsonb}
  masking_rules:
    - {field: profile.email, rule: anonymize_email, when: "country = 'DE' AND profile.kind = 'person' AND tags IS NOT NULL"}
    - {field: profile.kind, rule: hash}
    - {field: "tags[*]", rule: hash, when: "phone = '+49 30 1'"}
`;
const files = {
  'customers.csv': `id,country,city,born,phone,fax,tags,profile,secret
1,DE,Berlin,1961-07-19,+49 30 1,f1,"{vip,a}","{""email"":""a@p.test"",""kind"":""person""}",s1
2,DE,Essen,1991-07-19,+49 30 2,f2,"{b}","{""email"":""b@p.test"",""kind"":""firm""}",s1
3,FR,Brest,1951-07-19,+33 1 3,f3,"{vip}","{""email"":""c@p.test"",""kind"":""person""}",s1
`,
  'orders.csv': 'id,customer_id,note\n10,1,n1\n11,2,n2\n12,3,n3\n',
};
const orders = `---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  source: masked_production
  origin: {file: orders.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: customer_id}
    - {name: note, type: text, masking: {rule: redact, when: "customer_id = 1"}}
  relationships:
    - {foreignKey: customer_id, references: customers.id}
`;
const decided = customers
  .replace(" AND secret = 's1'", '')
  .replace('    - {name: tags,', '    - {name: secret, type: text, masking: hash}\n    - {name: tags,');

test('a condition reads what a row was: columns that are masked, lists, members of documents and keys as well', async () => {
  const rows = await maskedRows(decided + orders, files, key);
  const [one, two, three] = rows.get('customers') ?? [];
  expect([one, two, three].map((row) => row?.country)).toEqual(['XX', 'XX', 'XX']);
  expect([one, two, three].map((row) => row?.born)).toEqual([null, null, null]);
  expect([one, two, three].map((row) => row?.city)).toEqual(['******', 'Essen', 'Brest']);
  // By the city as it was, though the first is stars.
  expect([one, two, three].map((row) => row?.phone)).toEqual(['********', '+49 30 2', '*******']);
  expect([one, two, three].map((row) => row?.fax)).toEqual(['**', '**', 'f3']);
  const mails = [one, two, three].map((row) => (JSON.parse(row?.profile ?? '') as { email: string }).email);
  expect(mails).toEqual([expect.stringMatching(/@example\.com$/), 'b@p.test', 'c@p.test']);
  expect(one?.tags).not.toContain('vip');
  expect([two?.tags, three?.tags]).toEqual(['{b}', '{vip}']);
  // The key is masked where its own row says so, and so is what refers to it.
  expect(one?.id).not.toBe('1');
  expect([two?.id, three?.id]).toEqual(['2', '3']);
  const made = rows.get('orders') ?? [];
  expect(made.map((row) => row.customer_id)).toEqual([one?.id, '2', '3']);
  expect(made.map((row) => row.note)).toEqual(['**', 'n2', 'n3']);
});

test('a field that is dropped is asked of nobody: a condition on it says so', async () => {
  await expect(
    maskedRows(
      decided
        .replace('type: text, masking: hash}', 'type: text, masking: drop}')
        .replace("LIKE '+49%'", "LIKE '+49%' AND secret = 's1'"),
      files,
      key,
    ),
  ).rejects.toThrow();
});

test('conditions that ask of each other are no circle: neither needs the mask of the other', async () => {
  const text = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: customers}
spec:
  source: masked_production
  origin: {file: pairs.csv}
  fields:
    - {name: a, type: text, masking: {rule: redact, when: "b = 'x'"}}
    - {name: b, type: text, masking: {rule: redact, when: "a = 'y'"}}
`;
  const rows = await maskedRows(text, { 'pairs.csv': 'a,b\ny,x\nn,x\ny,m\n' }, key);
  expect(rows.get('customers')).toEqual([
    { a: '*', b: '*' },
    { a: '*', b: 'x' },
    { a: 'y', b: '*' },
  ]);
});

test('in synthetic rows, too, and in the synthetic rows of a hybrid all are masked as their rules say', async () => {
  const cwd = plantProject({
    'specs/people.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  volume: 200
  fields:
    - {name: id, generator: sequence}
    - {name: country, type: text, generator: choice, choices: [DE, FR], masking: {rule: constant, value: XX}}
    - {name: city, type: text, generator: constant, value: Berlin, masking: {rule: redact, when: "country = 'DE'"}}
`,
  });
  const run = async (text: string) => {
    const { stdout, status, stderr } = await runCli(
      ['generate', '--format', 'ndjson', ...text.split(' ').filter(Boolean)],
      { cwd },
    );
    expect(status, stderr).toBe(0);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { country: string; city: string });
  };
  const [masked, bare] = [await run(''), await run('--policy none')];
  expect(new Set(masked.map(({ country }) => country))).toEqual(new Set(['XX']));
  const stars = masked.filter(({ city }) => city === '******').length;
  expect(stars).toBeGreaterThan(60);
  expect(stars).toBeLessThan(140);
  // Without masks the countries are seen by which the cities were.
  expect(masked.map(({ city }) => city === '******')).toEqual(bare.map(({ country }) => country === 'DE'));
});
