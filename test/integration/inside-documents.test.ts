import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const key = 'e3b7c4d1f05a42968b1d7e3c9a5f6082d4c3b2a190817f6e5d4c3b2a19087f6e';
const env = { ...process.env, DATA_CLI_MASKING_KEY: key };

const definition = (origin: string, fields: string, rules: string) => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: ${origin}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: email, type: text, nullable: true, pii_category: email, masking: true}
${fields}  masking_rules:
${rules}`;

const fields = `    - {name: profile, type: object, nullable: true}
    - {name: tags, type: 'text[]', nullable: true}
`;

const rules = `    - {field: "profile.contacts[*].email", rule: anonymize_email}
    - {field: "profile.contacts[*].homeCity", rule: randomize_address}
    - {field: "profile.contacts[*].phone", rule: redact_phone, on_nonconforming: nullify}
    - {field: 'profile."odd.key"', rule: redact}
    - {field: profile.age, rule: noise, ratio: 0.5}
    - {field: profile.born, rule: mask_dob, type: date}
    - {field: profile.secret, rule: drop}
    - {field: profile.note, rule: constant, value: "none"}
    - {field: profile.plan, rule: keep, reason: of a plan}
    - {field: profile.mixed, rule: hash}
    - {field: "tags[*]", rule: hash}
`;

/** Objects beside texts, a key twice, a NUL that is written, quotes, blanks, lists in lists. */
const rows = [
  '{"id":1,"email":"zqwx.planted@corp.test","profile":{"contacts":[{"email":"zqwx.planted@corp.test","phone":"+49 30 8675309","homeCity":"Plantedshafen"},{"phone":"no number of plantedson","email":null}],"secret":{"deep":["planted"]},"odd.key":"pla\\"nted\\t\\u0001","age": 41,"born":"1961-07-19","mixed":"planted"},"tags":["planted","b,{}\\"","NULL",null]}',
  '{"id":2,"profile":{"secret":[1],"contacts":[],"born":null,"note":{"planted":1},"plan":{"a":[{"b":"kept"}]},"mixed":41,"mixed":"planted twice"},"email":null,"tags":[]}',
  '{"id":3,"email":"third.planted@corp.test","profile":null}',
  '{"id":4,"email":"zqwx.planted@corp.test","profile":{}}',
];

interface Person {
  readonly id: number;
  readonly email: string | null;
  readonly profile: Record<string, never> | null;
  readonly tags: (string | null)[] | null;
}

const read = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Person);

test('documents are masked path by path, and everything else in them stays to the byte', async () => {
  const files = {
    'specs/people.yaml': definition('{file: people.ndjson}', fields, rules),
    'specs/people.ndjson': rows.join('\n'),
  };
  const cwd = plantProject(files);
  const run = () => runCli(['generate', '--format', 'ndjson'], { cwd, env });
  const done = await run();
  expect(done).toMatchObject({ status: 0 });
  expect(done.stdout + done.stderr).not.toMatch(/planted|8675309|1961-07-19/i);
  const [first, second, third, fourth] = read(done.stdout) as [Person, Person, Person, Person];
  const contacts = first.profile?.contacts as unknown as { email: string | null; phone: string | null }[];
  expect(contacts).toEqual([
    { email: first.email, phone: expect.stringMatching(/^\+49/), homeCity: expect.stringMatching(/^[^\d,]+$/) },
    { phone: null, email: null },
  ]);
  expect(first.email).toBe(fourth.email);
  expect(first.profile).toMatchObject({ 'odd.key': '**********', born: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(first.profile).not.toHaveProperty('secret');
  expect(first.tags).toHaveLength(4);
  expect(first.tags?.[3]).toBeNull();
  // Both members of that name: a reader takes one of them, whichever it is.
  expect(done.stdout.match(/"mixed":/g)).toHaveLength(3);
  expect(done.stdout).toMatch(/"plan":\{"a":\[\{"b":"kept"\}\]\},"mixed":\d+,"mixed":"[0-9a-f]{32}"/);
  expect(second.profile).toMatchObject({ contacts: [], born: null, note: 'none' });
  expect([third.profile, fourth.profile]).toEqual([null, {}]);
  expect(first.tags?.[0]).toBe((first.profile as Record<string, unknown>).mixed);
  expect((await run()).stdout).toBe(done.stdout);
});

test('a path that nothing decides on ends the run with the YAML to add, and no key that is data is told', async () => {
  const people = (more: string) => `${rows[0]}\n{"id":9,"email":null,"profile":{${more}}}\n`;
  const cwd = plantProject({
    'specs/people.yaml': definition('{file: people.ndjson}', fields, rules),
    'specs/people.ndjson': people(
      '"contacts":[{"fax":"planted"}],"by_mail":{"zqwx.planted@corp.test":{"n":"planted"}}',
    ),
  });
  const open = await runCli(['generate', '--format', 'ndjson'], { cwd, env });
  expect(open).toMatchObject({ status: 1, stdout: '' });
  expect(open.stderr).not.toContain('planted');
  expect(open.stderr).toContain('DC512');
  expect(open.stderr).toContain(
    '- {field: "profile.contacts[*].fax", rule: redact_phone, pii_category: phone, on_nonconforming: generalize}',
  );
  expect(open.stderr).toContain('- {field: "profile.by_mail", rule: drop}');
  const added =
    '    - {field: "profile.contacts[*].fax", rule: redact_phone, pii_category: phone, on_nonconforming: generalize}\n    - {field: "profile.by_mail", rule: drop}\n';
  writeFileSync(join(cwd, 'specs/people.yaml'), definition('{file: people.ndjson}', fields, rules + added));
  const done = await runCli(['generate', '--format', 'ndjson'], { cwd, env });
  expect(done).toMatchObject({ status: 0 });
  expect(done.stdout).not.toContain('planted');
});

test('values that a path’s rule does not take are told by their place alone', async () => {
  const typed = rules.replace('rule: noise, ratio: 0.5', 'rule: noise, ratio: 0.5, type: integer');
  const cases: readonly [rules: string, profile: string, message: RegExp][] = [
    [rules, '"age":true', /DC505.*`people\[0\]\.profile\.age` is a boolean/],
    [typed, '"age":"planted"', /DC513.*`people\.profile\.age`, row 1/],
    [rules, '"mixed":"pla\\u0000nted"', /DC513.*`people\.profile\.mixed`, row 1/],
    [rules, '"contacts":[{"email":"planted"}]', /DC505.*`people\[0\]\.profile\.contacts\[\*\]\.email`/],
  ];
  for (const [own, profile, message] of cases) {
    const text = `{"id":1,"email":null,"profile":{${profile}}}\n`;
    const cwd = plantProject({
      'specs/people.yaml': definition('{file: people.ndjson}', fields, own),
      'specs/people.ndjson': text,
    });
    const { status, stdout, stderr } = await runCli(['generate', '--format', 'ndjson'], { cwd, env });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/planted/);
  }
});

test('columns of jsonb and arrays of PostgreSQL are masked by path, and a dump in SQL holds them', async () => {
  const origin = await freshDatabase();
  const target = await freshDatabase();
  try {
    await origin.client.query(`
      CREATE TABLE people (id integer PRIMARY KEY, email text, profile jsonb, tags text[]);
      INSERT INTO people VALUES
        (1, 'zqwx.planted@corp.test', '{"contacts": [{"email": "zqwx.planted@corp.test", "phone": 4930867530}], "secret": 1, "age": 12345678901234567890123456789}', '{planted,"a\\"b",NULL}'),
        (2, NULL, NULL, NULL), (3, NULL, '{"contacts": []}', '{}')`);
    const cwd = plantProject({
      'specs/people.yaml': definition('{uri: "${SHOP}", table: people}', fields, rules),
    });
    const more = { ...env, SHOP: origin.url };
    const loaded = await runCli(['load', '--to', target.url, '--create', '--yes'], { cwd, env: more });
    expect(loaded).toMatchObject({ status: 0 });
    const found = await target.client.query('SELECT * FROM people ORDER BY id');
    expect(JSON.stringify(found.rows)).not.toMatch(/planted|49308675/);
    const [one, two, three] = found.rows as [Person, Person, Person];
    const [contact] = (one.profile as Record<string, unknown>).contacts as { email: string; phone: string }[];
    expect(contact).toEqual({ email: one.email, phone: expect.any(String) });
    expect(one.profile).not.toHaveProperty('secret');
    const digits = await target.client.query(`SELECT length(profile->>'age') AS length FROM people WHERE id = 1`);
    expect(digits.rows[0].length).toBeGreaterThan(27);
    expect(one.tags).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/), null]);
    expect([two.profile, two.tags, three.profile, three.tags]).toEqual([null, null, { contacts: [] }, []]);
  } finally {
    await origin.drop();
    await target.drop();
  }
});

test('mask decides on paths by what they look like, and names the rest', async () => {
  const cwd = plantProject({ 'people.ndjson': rows.join('\n') });
  const mask = ['mask', 'people.ndjson', '--policy', 'standard', '--out', 'masked.ndjson'];
  const open = await runCli(mask, { cwd, env });
  expect(open).toMatchObject({ status: 1 });
  expect(open.stderr).toContain('save what is printed as specs/people.yaml');
  expect(open.stdout).toContain(
    '{field: "profile.contacts[*].email", pii_category: email, rule: anonymize_email, on_nonconforming: generalize} # looks like email',
  );
  expect(open.stdout + open.stderr).not.toMatch(/planted@|8675309/);
  const kept = open.stdout.replace(/- \{name: id, .*/, '- {name: id, type: integer, masking: tokenize}');
  const whole = kept.replace(/.*profile\.note.*\n/, '    - {field: profile.note, rule: nullify}\n');
  writeFileSync(join(cwd, 'people.yaml'), whole);
  // What was printed runs as it stands, where it is told to be put.
  for (const args of [mask, ['generate', 'specs', '--policy', 'standard', '--format', 'ndjson', '--out', 'made/']]) {
    if (args !== mask) {
      mkdirSync(join(cwd, 'specs'));
      renameSync(join(cwd, 'people.yaml'), join(cwd, 'specs/people.yaml'));
    }
    expect(await runCli(args, { cwd, env })).toMatchObject({ status: 0 });
  }
  const [masked, made] = ['masked.ndjson', 'made/people.ndjson'].map((name) => readFileSync(join(cwd, name), 'utf8'));
  expect(masked).toBe(made);
  expect(masked).not.toMatch(/planted|8675309/);
});

test('hybrid documents have one form, and plan names the mask of each path', async () => {
  const files = {
    'specs/people.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: hybrid
  origin: {file: people.ndjson}
  volume: 4
  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, start: 100, masking: {rule: keep, reason: a counter}}
    - name: profile
      generator: object
      type: jsonb
      fields:
        - {name: email, type: text, generator: email, masking: true}
        - {name: tags, generator: array, min: 1, max: 2, of: {type: text, generator: word, masking: hash}}
    - {name: visits, type: jsonb, nullable: true, generator: json, value: {n: 1}, masking: {rule: keep, reason: counts}}
  masking_rules:
    - {field: "visits[*].who", rule: anonymize_email}
`,
    'specs/people.ndjson': `{"id":1,"profile":{"email":"zqwx.planted@corp.test","tags":["planted"]},"visits":[{"who":"zqwx.planted@corp.test","n":2}]}
{"id":2,"profile":{"tags":[]}}
`,
  };
  const cwd = plantProject(files);
  const plan = await runCli(['plan'], { cwd, env });
  expect(plan.stdout).toContain('`profile.email` by anonymize_email (domain example.com) as email');
  expect(plan.stdout).toContain('`profile.tags[*]` by hash');
  const done = await runCli(['generate', '--format', 'ndjson'], { cwd, env });
  expect(done).toMatchObject({ status: 0 });
  expect(done.stdout + done.stderr).not.toContain('planted');
  const rows = done.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ id }) => id)).toEqual([1, 2, 102, 103]);
  // What is kept as a whole is kept but for the path that has a rule.
  expect(rows[0].visits).toEqual([{ who: rows[0].profile.email, n: 2 }]);
  for (const { profile } of rows.slice(2)) {
    expect(profile.email).toMatch(/@example\.com$/);
    for (const tag of profile.tags) expect(tag).toMatch(/^[0-9a-f]{32}$/);
  }
});

test('a decimal inside of a document has no more digits than it needs, whatever its column had room for', async () => {
  const rows = [12.5, 470.78, 99999.25, 1234.5].map((paid, id) => ({ id, email: null, profile: { paid } }));
  const paths = '    - {field: profile.paid, rule: noise, ratio: 0.5}\n';
  const cwd = plantProject({
    'specs/people.yaml': definition('{file: people.ndjson}', '    - {name: profile, type: jsonb}\n', paths),
    'specs/people.ndjson': rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  });
  const done = await runCli(['generate', '--format', 'ndjson'], { cwd, env });
  expect(done).toMatchObject({ status: 0 });
  const paid = [...done.stdout.matchAll(/"paid": ?([^}]*)\}/g)].map(([, text]) => text as string);
  expect(paid).toHaveLength(rows.length);
  for (const text of paid) expect(text).toMatch(/^\d+\.\d{1,2}$/);
});
