import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';

const env = {
  ...process.env,
  DATA_CLI_MASKING_KEY: 'c4ca4238a0b923820dcc509a6f75849b8f14e45fceea167a5a36dedd4bea2543',
};

const people = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.csv}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: first_name, type: text, pii_category: first_name, masking: true}
    - {name: last_name, type: text, nullable: true, pii_category: last_name, masking: true}
    - {name: manager, type: text, nullable: true, pii_category: full_name, masking: true}
    - {name: email, type: text, pii_category: email, masking: true}
    - {name: notes, type: text, masking: mask_text}
`;

const csv = `id,first_name,last_name,manager,email,notes
1,Xaverine,Qvortrup,Ottokar Zzyzyx,xaverine.qvortrup@corp.test,"XAVERINE qvortrup called; Qvortrups case, xaverine.qvortrup@corp.test. Zzyzyx knows, Ottokar too (Ottokar Zzyzyx)."
2,An,,,an@corp.test,"An asked: what can Ann do? Mr. Smith and Frau Dr. Weber helped An."
3,Anna,Smith,,x@corp.test,"Smithers is no Smith; Anna Weber is her aunt."
4,李,王,,l@corp.test,nothing here
5,Ann,,,a@corp.test,"Mr. Smith, Mrs. Jones, Mr. Taylor, Ms. Brown, Mr. Wilson"
`;

test('a row’s own names have their masks inside of its texts, and so have names that the lists know', async () => {
  const cwd = plantProject({ 'specs/people.yaml': people, 'specs/people.csv': csv });
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json'], { cwd, env });
  expect(status, stderr).toBe(0);
  const { people: rows = [] } = JSON.parse(stdout) as Record<string, Record<string, string>[]>;
  const [one, two, three, four] = rows as [
    Record<string, string>,
    Record<string, string>,
    Record<string, string>,
    Record<string, string>,
  ];
  const [given = '', family = ''] = (one.manager ?? '').split(' ');
  expect(one.notes).toBe(
    `${one.first_name} ${one.last_name} called; ${one.last_name}s case, ${one.email}. ${family} knows, ${given} too (${one.manager}).`,
  );
  // Smith is a last name of another row, with the same mask; Weber nobody's.
  expect(two.notes).toMatch(
    new RegExp(
      `^${two.first_name} asked: what can Ann do\\? Mr\\. ${three.last_name} and Frau Dr\\. [A-Z]\\S+ helped ${two.first_name}\\.$`,
    ),
  );
  expect(three.notes).toMatch(
    new RegExp(`^Smithers is no ${three.last_name}; ${three.first_name} [A-Z]\\S+ is her aunt\\.$`),
  );
  expect(four.notes).toBe('nothing here');
  expect(stdout).not.toMatch(/xaverine|qvortrup|ottokar|zzyzyx|weber/i);

  writeFileSync(join(cwd, 'masked.json'), stdout);
  const proof = await runCli(['verify', '--masked', '--output', 'masked.json', '--against', 'specs', '--json'], {
    cwd,
    env,
  });
  expect(proof.status, proof.stdout).toBe(0);
  const original = 'Mr. Smith, Mrs. Jones, Mr. Taylor, Ms. Brown, Mr. Wilson';
  writeFileSync(join(cwd, 'masked.json'), stdout.replace(/Mr\. \w+, Mrs\. [^"]*/, original));
  const told = await runCli(['verify', '--masked', '--output', 'masked.json', '--against', 'specs', '--json'], {
    cwd,
    env,
  });
  expect(told.status).toBe(1);
  expect(told.stdout).toContain('"check": "texts"');
});

test('inside of documents, and between them and columns', async () => {
  const cwd = plantProject({
    'specs/people.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.ndjson}
  fields:
    - {name: nick, type: text, pii_category: first_name, masking: true}
    - {name: profile, type: object}
    - {name: remark, type: text, masking: mask_text}
  masking_rules:
    - {field: profile.name, rule: anonymize_name, pii_category: full_name}
    - {field: "profile.log[*]", rule: mask_text}
`,
    'specs/people.ndjson': `{"nick": "Xixi", "profile": {"log": ["Ottokar Zzyzyx and Xixi"], "name": "Ottokar Zzyzyx"}, "remark": "Zzyzyx"}
{"nick": "Ottokar", "profile": {"log": ["Xixi is another one", "ottokar"], "name": "Vvvv Wwww"}, "remark": "vvvv Zzyzyx"}
`,
  });
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json'], { cwd, env });
  expect(status, stderr).toBe(0);
  const { people: rows = [] } = JSON.parse(stdout) as {
    people: { nick: string; remark: string; profile: { name: string; log: string[] } }[];
  };
  const [one, two] = rows;
  expect(one?.profile.log).toEqual([`${one?.profile.name} and ${one?.nick}`]);
  expect(one?.remark).toBe(one?.profile.name.split(' ')[1]);
  expect(two?.profile.log).toEqual(['Xixi is another one', two?.nick]);
  expect(two?.remark).toBe(`${two?.profile.name.split(' ')[0]} Zzyzyx`);
});

test('names of other rows are masked in the real rows of a hybrid; the rows made behind them have none to mask', async () => {
  const source = 'source: hybrid\n  volume: 6\n  origin:';
  const cwd = plantProject({
    'specs/people.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  ${source} {file: people.csv}
  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, masking: {rule: keep, reason: a counter}}
    - {name: name, type: text, pii_category: full_name, generator: full_name, masking: true}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  ${source} {file: orders.csv}
  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, masking: {rule: keep, reason: a counter}}
    - {name: note, type: text, default: by hand, masking: {rule: mask_text, names_of: [people]}}
`,
    'specs/people.csv': 'id,name\n1,Xaverine Qvortrup\n2,Ottokar Zzyzyx\n',
    'specs/orders.csv': 'id,note\n1,for ottokar zzyzyx\n2,to Qvortrup Xaverine’s door\n',
  });
  expect((await runCli(['validate'], { cwd, env })).status).toBe(0);
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json'], { cwd, env });
  expect(status, stderr).toBe(0);
  const made = JSON.parse(stdout) as { people: { name: string }[]; orders: { note: string }[] };
  expect(made.people).toHaveLength(6);
  expect(stdout).not.toMatch(/xaverine|qvortrup|ottokar|zzyzyx/i);
  const notes = made.orders.map(({ note }) => note);
  expect(notes.slice(0, 2)).toEqual([
    expect.stringMatching(/^for \S+ \S+$/u),
    expect.stringMatching(/^to \S+ \S+’s door$/u),
  ]);
  expect(notes.slice(2)).toEqual(Array.from({ length: 4 }, () => 'by hand'));
  writeFileSync(join(cwd, 'masked.json'), stdout);
  const proof = await runCli(['verify', '--masked', '--output', 'masked.json', '--against', 'specs'], { cwd, env });
  expect(proof.status, proof.stdout + proof.stderr).toBe(0);
});
