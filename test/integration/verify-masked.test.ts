import { createHash, createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const definition = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a number of ours}}
    - {name: mail, type: text, pii_category: email, masking: anonymize_email}
`;
const originals = Array.from({ length: 60 }, (_, i) => `person.${i}@acme-corp.com`);
const masked = originals.map(
  (each) => `${createHmac('sha256', 'a key').update(each).digest('hex').slice(0, 16)}@example.com`,
);
const csv = (mails: readonly string[]) => `id,mail\n${mails.map((mail, i) => `${i},${mail}\n`).join('')}`;

test('files against files, and against a database', async () => {
  const database = await freshDatabase();
  try {
    await database.client.query('CREATE TABLE people (id int PRIMARY KEY, mail text)');
    for (const [i, mail] of originals.entries())
      await database.client.query('INSERT INTO people VALUES ($1, $2)', [i, mail]);
    const cwd = plantProject({
      'specs/people.yaml': definition,
      'source/people.csv': csv(originals),
      'good/people.csv': csv(masked),
      'bad/people.csv': csv(masked.with(7, originals[8] as string)),
    });
    for (const against of ['source', database.url]) {
      const good = await runCli(['verify', '--masked', '--output', 'good', '--against', against], { cwd });
      expect(good.status, good.stdout + good.stderr).toBe(0);
      expect(good.stdout).not.toContain('FAILED');
      const bad = await runCli(['verify', '--masked', '--output', 'bad', '--against', against], { cwd });
      expect(bad.status).toBe(1);
      expect(bad.stdout).toContain('FAILED leaks people.mail: 1 originals of `people.mail` stand there');
      expect(bad.stderr).toContain('error[DC570]');
      for (const { stdout, stderr } of [good, bad])
        for (const each of [...originals, ...masked]) expect(stdout + stderr).not.toContain(each);
    }
    // Whoever proves reads the originals: that is recorded, with what came of each check.
    const log = readFileSync(join(cwd, '.data/audit.ndjson'), 'utf8');
    const records = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ event, operation, dataset_id: id }) => `${event} ${operation} ${id}`)).toEqual(
      Array.from({ length: 4 }, () => ['started verify default/people', 'finished verify default/people']).flat(),
    );
    expect(records.map(({ actions }) => actions)).toEqual(
      records.map(({ event }) => [
        expect.objectContaining({ action: 'read', field: null, status: event === 'started' ? 'planned' : 'done' }),
      ]),
    );
    expect(records[1].validation).toMatchObject({ leaks: true, unchanged: true });
    expect(records[3].validation).toMatchObject({ leaks: false });
    expect(records.map(({ target }) => target).slice(0, 4)).toEqual(['source', 'source', 'source', 'source']);
    for (const each of [...originals, ...masked]) expect(log).not.toContain(each);
    expect((await runCli(['audit', 'verify'], { cwd })).status).toBe(0);
    const shown = await runCli(['audit', 'show', '--operation', 'verify', '--event', 'finished'], { cwd });
    expect(shown.stdout.match(/verify/g)?.length).toBe(4);
    const wrong = await runCli(['verify', '--masked', '--against', 'source'], { cwd });
    expect(wrong.status).toBe(2);
    const alone = await runCli(['verify', '--masked'], { cwd });
    expect(alone.status).toBe(2);
    expect(alone.stderr).toMatch(/^error: .*--against/);
    // A column that nobody has would put all rows into one group.
    const good = ['verify', '--masked', '--output', 'good', '--against', 'source', '--quasi'];
    const misspelt = await runCli([...good, 'people.mial'], { cwd });
    expect(misspelt).toMatchObject({ status: 2, stdout: '' });
    expect(misspelt.stderr).toContain('no dataset has a column `people.mial`\n  = help: did you mean `people.mail`?');
    const single = await runCli([...good, 'people.mail'], { cwd });
    expect(single.stdout).toContain('FAILED anonymity people.mail: k = 1 of 5');
  } finally {
    await database.drop();
  }
});

const copied = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {uri: "\${SHOP}", table: people}
  fields:
    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: mail, type: text, unique: true, pii_category: email, masking: anonymize_email}
`;

test('a database against another one, whose rows come in the order of other keys', async () => {
  const [source, output] = [await freshDatabase(), await freshDatabase()];
  try {
    await source.client.query('CREATE TABLE people (id int PRIMARY KEY, mail text)');
    for (const [i, mail] of originals.entries())
      await source.client.query('INSERT INTO people VALUES ($1, $2)', [i, mail]);
    const cwd = plantProject({ 'specs/people.yaml': copied });
    const env = {
      ...process.env,
      SHOP: source.url,
      DATA_CLI_MASKING_KEY: createHash('sha256').update('k').digest('hex'),
    };
    const run = (...args: string[]) => runCli(args, { cwd, env });
    const verify = () => run('verify', '--masked', '--output', output.url, '--against', source.url);
    expect(await run('load', '--to', output.url, '--yes')).toMatchObject({ status: 0 });
    const good = await verify();
    expect(good.status, good.stdout + good.stderr).toBe(0);
    expect(good.stdout).toMatch(/brought together by masked key/);
    expect(good.stdout).toMatch(/keys people\.mail: .* 60 of 60 cells are the same/);
    const { DATA_CLI_MASKING_KEY: _, ...others } = env;
    const blind = await runCli(['verify', '--masked', '--output', output.url, '--against', source.url], {
      cwd,
      env: others,
    });
    expect(blind.stdout).toMatch(/not brought together, for a server has no order/);
    // Two people have each other's masks.
    const two = '(SELECT id, mail, row_number() OVER (ORDER BY id) AS at FROM people ORDER BY id LIMIT 2)';
    await output.client.query(
      `UPDATE people p SET mail = '-' || b.mail FROM ${two} a JOIN ${two} b ON a.at <> b.at WHERE a.id = p.id`,
    );
    await output.client.query(`UPDATE people SET mail = substr(mail, 2) WHERE mail LIKE '-%'`);
    const bad = await verify();
    expect([bad.status, bad.stdout]).toEqual([1, expect.stringMatching(/FAILED keys people\.mail: .* 58 of 60/)]);
  } finally {
    await source.drop();
    await output.drop();
  }
});

const documents = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {file: people.ndjson}
  fields:
    - {name: id, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}
    - {name: mail, type: text, pii_category: email, masking: {rule: anonymize_email, domain: example.org}}
    - {name: notes, type: text, masking: mask_text}
    - {name: profile, type: object}
    - {name: tags, type: 'text[]'}
  masking_rules:
    - {field: "profile.contacts[*].mail", pii_category: email, rule: anonymize_email, domain: example.org}
    - {field: "profile.contacts[*].phone", rule: redact_phone, on_nonconforming: nullify}
    - {field: profile.token, rule: hash}
    - {field: profile.plan, rule: keep, reason: of a plan}
    - {field: "tags[*]", rule: hash}
`;

interface Documented {
  id: number;
  mail: string;
  notes: string;
  profile: { contacts: { mail: string; phone: string | null }[]; token: string; plan: string };
  tags: string[];
}

const documented: readonly Documented[] = originals.map((mail, id) => ({
  id,
  mail,
  notes: id % 3 === 0 ? 'nothing' : `wrote to ${mail}, then called +49 151 ${2_345_671 + id * 7919}.`,
  profile: {
    // One number of some is none, and becomes null: what stands beside it stays beside its original.
    contacts: [
      { mail, phone: id % 4 === 0 ? 'none of theirs' : `+49 151 ${7_345_671 + id * 7919}` },
      { mail: `second.${mail}`, phone: `+49 152 ${7_345_671 + id * 104729}` },
    ],
    token: createHmac('sha256', 'tokens').update(mail).digest('base64url').slice(0, 16),
    plan: id % 2 === 0 ? 'gold' : 'silver',
  },
  tags: [`tag of ${mail.split('@')[0]}`],
}));

test('a JSON path that is left, hashed without a key or masked under another one is found, and a text that holds its originals', async () => {
  const rows = (all: readonly unknown[]) => all.map((each) => `${JSON.stringify(each)}\n`).join('');
  const cwd = plantProject({ 'specs/people.yaml': documents, 'specs/people.ndjson': rows(documented) });
  const env = {
    ...process.env,
    DATA_CLI_MASKING_KEY: '71f0c2d3a4b5968778695a4b3c2d1e0f8a7b6c5d4e3f20112233445566778899',
  };
  expect(await runCli(['generate', '--format', 'ndjson', '--out', 'good/'], { cwd, env })).toMatchObject({ status: 0 });
  const read = () =>
    readFileSync(join(cwd, 'good/people.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Documented);
  const [, second] = read() as [Documented, Documented];
  // One value, one mask: in its column, in documents and in texts.
  expect(second.notes).toMatch(new RegExp(`^wrote to ${second.mail}, then called \\+49 `));
  expect(second.profile.contacts[0]?.mail).toBe(second.mail);
  const verify = (key: string, change: (row: Documented, i: number) => void = () => undefined) => {
    const changed = read();
    for (const [i, row] of changed.entries()) change(row, i);
    writeFileSync(join(cwd, 'people.ndjson'), rows(changed));
    const args = ['verify', '--masked', '--output', 'people.ndjson', '--against', 'specs/people.ndjson'];
    return runCli(args, { cwd, env: { ...env, DATA_CLI_MASKING_KEY: key } });
  };
  const key = env.DATA_CLI_MASKING_KEY;
  const good = await verify(key);
  expect(good.stdout).not.toContain('FAILED');
  expect(good.stdout).toContain('profile.contacts[*].mail');
  expect(good.status, good.stdout + good.stderr).toBe(0);

  const original = (i: number) => documented[i] as Documented;
  const mutations: readonly [string, (row: Documented, i: number) => void, RegExp][] = [
    [
      'a path is left',
      (row, i) => {
        row.profile.token = original(i).profile.token;
      },
      /FAILED unchanged people\.profile\.token/,
    ],
    [
      'an item of a list is left',
      (row, i) => Object.assign(row.profile.contacts[1] as object, { phone: original(i).profile.contacts[1]?.phone }),
      /FAILED unchanged people\.profile\.contacts\[\*\]\.phone/,
    ],
    [
      'a list is left',
      (row, i) => {
        row.tags = original(i).tags;
      },
      /FAILED unchanged people\.tags\[\*\]/,
    ],
    [
      'a hash without a key',
      (row, i) => {
        row.profile.token = createHash('sha256').update(original(i).profile.token).digest('hex').slice(0, 32);
      },
      /FAILED dictionary people\.profile\.token/,
    ],
    [
      'a hash without a key, in a path that is kept',
      (row, i) => {
        row.profile.plan = createHash('md5').update(original(i).mail).digest('hex');
      },
      /FAILED dictionary people\.mail/,
    ],
    [
      'a text is left',
      (row, i) => {
        row.notes = original(i).notes;
      },
      /FAILED texts people\.notes/,
    ],
    [
      'a value of another row in a document',
      (row, i) => {
        row.profile.plan = original((i + 5) % 60).mail;
      },
      /FAILED leaks people\.profile\.plan/,
    ],
  ];
  for (const [what, change, told] of mutations) {
    const { status, stdout } = await verify(key, change);
    expect(stdout, what).toMatch(told);
    expect(status, what).toBe(1);
  }
  const other = await verify('1f2e3d4c5b6a79880716253443526170899aabbccddeeff00112233445566778');
  expect(other.stdout).toMatch(/FAILED keys people\.profile\.token/);
});

test('texts of a database are looked at to their end, and a database without rows proves nothing', async () => {
  const [source, output] = [await freshDatabase(), await freshDatabase()];
  try {
    const long = 'x'.repeat(20_000);
    for (const { client } of [source, output])
      await client.query('CREATE TABLE people (id int PRIMARY KEY, mail text, notes text)');
    for (const [i, mail] of originals.entries()) {
      await source.client.query('INSERT INTO people VALUES ($1, $2, $3)', [i, mail, long]);
      await output.client.query('INSERT INTO people VALUES ($1, $2, $3)', [
        i,
        masked[i],
        i === 41 ? `${long} ${mail}` : long,
      ]);
    }
    const notes = '    - {name: notes, type: text, masking: {rule: keep, reason: nothing of a person}}\n';
    const cwd = plantProject({ 'specs/people.yaml': definition + notes });
    const { status, stdout } = await runCli(['verify', '--masked', '--to', output.url, '--against', source.url], {
      cwd,
    });
    expect(status).toBe(1);
    expect(stdout).toContain('rows people: 60 rows, 60 in the source');
    expect(stdout).toContain('FAILED leaks people.notes: 1 originals of `people.mail` stand there');
    await output.client.query('DROP TABLE people');
    const none = await runCli(['verify', '--masked', '--to', output.url, '--against', source.url], { cwd });
    expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining('finds no rows') });
  } finally {
    await Promise.all([source.drop(), output.drop()]);
  }
});
