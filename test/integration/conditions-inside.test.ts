import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';

const env = {
  ...process.env,
  DATA_CLI_MASKING_KEY: 'c4ca4238a0b923820dcc509a6f75849b8f14e45fceea167a5a36dedd4bea2543',
};

const definition = (rules: string, source = 'masked_production', more = '') => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: ${source}
  origin: {file: people.ndjson}
${more}  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, masking: {rule: keep, reason: a counter}}
    - {name: country, type: text, nullable: true, masking: {rule: keep, reason: of many}}
    - {name: phone, type: text, masking: {rule: redact, when: "profile.home.country = 'DE'"}}
    - {name: profile, type: object, nullable: true}
  masking_rules:
${rules}`;

const rules = `    - {field: "profile.contacts[*].email", rule: anonymize_email, when: "profile.home.country = 'DE'"}
    - {field: profile.name, rule: anonymize_name, pii_category: full_name, when: "country = 'DE' OR profile.home.age::integer > 60"}
    - {field: profile.secret, rule: drop, when: "country = 'DE'"}
    - {field: profile.home, rule: keep, reason: of many}
`;

const rows = [
  {
    id: 1,
    country: 'DE',
    phone: '1-planted',
    profile: {
      contacts: [{ email: 'a@p.test' }, { email: 'b@p.test' }],
      name: 'Aaa Planted',
      secret: 1,
      home: { country: 'DE', age: 30 },
    },
  },
  {
    id: 2,
    country: 'FR',
    phone: '2-planted',
    profile: { contacts: [{ email: 'c@p.test' }], name: 'Bbb Planted', secret: 2, home: { country: 'DE', age: 61 } },
  },
  {
    id: 3,
    country: null,
    phone: '3-planted',
    profile: { contacts: [], name: 'Ccc Planted', secret: 3, home: { country: 'FR', age: 60 } },
  },
  { id: 4, country: 'DE', phone: '4-planted', profile: null },
];
const ndjson = rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function made(text: string) {
  const cwd = plantProject({ 'specs/people.yaml': text, 'specs/people.ndjson': ndjson });
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json'], { cwd, env });
  return { stdout, stderr, status, people: () => (JSON.parse(stdout) as { people: typeof rows }).people };
}

test('a condition reads columns and paths, for a path and for a column', async () => {
  const { status, stderr, people } = await made(definition(rules));
  expect(status, stderr).toBe(0);
  const [one, two, three, four] = people();
  expect([one, two, three, four].map((row) => row?.phone)).toEqual([
    '*********',
    '*********',
    '3-planted',
    '4-planted',
  ]);
  const emails = [one, two, three].map((row) => row?.profile?.contacts.map(({ email }) => email.split('@')[1]));
  expect(emails).toEqual([['example.com', 'example.com'], ['example.com'], []]);
  expect(one?.profile?.name).not.toContain('Planted');
  expect(two?.profile?.name).not.toContain('Planted');
  expect(three?.profile).toEqual(rows[2]?.profile);
  expect(one?.profile).not.toHaveProperty('secret');
  expect(two?.profile?.secret).toBe(2);
  expect(four?.profile).toBeNull();
});

test('what no path is, and documents that synthetic rows stand behind', async () => {
  const wrong = await made(definition(rules.replace("country = 'DE' OR", "contry = 'DE' OR")));
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain('contry');
  const hybrid = definition(rules, 'hybrid', '  volume: 6\n')
    .replace('{name: country,', '{name: country, generator: country_code,')
    .replace('{name: phone,', '{name: phone, generator: phone_number,')
    .replace(
      '{name: profile, type: object, nullable: true}',
      '{name: profile, type: object, nullable: true, generator: object, fields: [{name: name, generator: full_name}]}',
    );
  const { status, stderr, people } = await made(hybrid);
  expect(status, stderr).toBe(0);
  expect(people()).toHaveLength(6);
  expect(people()[2]?.profile).toEqual(rows[2]?.profile);
});
