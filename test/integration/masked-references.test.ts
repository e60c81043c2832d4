import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const env = { ...process.env, DATA_CLI_MASKING_KEY: '0d5be17c29f4a8836ebb40917fd2c3a5d817f6a2904c3e5b' };

const definition = (name: string, fields: string, more = '') => `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: masked_production
  origin: {file: ${name}.csv}
  fields:
${fields}${more}`;

test.each([
  ['in the order of their names', ['a_zones', 'b_users', 'c_orders']],
  ['against it', ['c_zones', 'b_users', 'a_orders']],
])('what refers to a reference has the mask of what that refers to, %s', async (_, [zones, users, orders]) => {
  const cwd = plantProject({
    [`${zones}.yaml`]: definition(
      zones as string,
      `    - {name: id, type: integer, primary_key: true, masking: tokenize}\n`,
    ),
    [`${users}.yaml`]: definition(
      users as string,
      `    - {name: zone, type: integer, primary_key: true}
    - {name: number, type: integer, primary_key: true, masking: {rule: keep, reason: a counter}}\n`,
      `  relationships: [{foreignKey: zone, references: ${zones}.id}]\n`,
    ),
    [`${orders}.yaml`]: definition(
      orders as string,
      `    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: zone, type: integer}
    - {name: number, type: integer}\n`,
      `  relationships: [{foreignKey: [zone, number], references: '${users}(zone, number)'}]\n`,
    ),
    [`${zones}.csv`]: 'id\n4711\n4712\n',
    [`${users}.csv`]: 'zone,number\n4711,1\n4712,7\n',
    [`${orders}.csv`]: 'id,zone,number\n1,4711,1\n2,4712,7\n3,4712,7\n',
  });
  const run = await runCli(['generate', '.', '--format', 'csv', '--out', 'out'], { cwd, env });
  expect(run.status, run.stderr).toBe(0);
  const rows = (name: string) =>
    readFileSync(join(cwd, 'out', `${name}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
  const known = rows(zones as string);
  expect(known).toHaveLength(2);
  expect(known).not.toContain('4711');
  expect(rows(users as string)).toEqual([`${known[0]},1`, `${known[1]},7`]);
  expect(rows(orders as string).map((row) => row.split(',').slice(1).join())).toEqual([
    `${known[0]},1`,
    `${known[1]},7`,
    `${known[1]},7`,
  ]);
});

test('a rule reads the rows of its condition alone: what the others hold is nobody’s fault, and not counted', async () => {
  const fields = `    - {name: id, type: integer, primary_key: true, masking: tokenize}
    - {name: country, type: text, masking: {rule: keep, reason: of nobody}}
    - {name: card, type: text, nullable: true, masking: {rule: mask_credit_card, when: "country = 'US'"}}
    - {name: phone, type: text, nullable: true, masking: {rule: redact_phone, when: "country = 'US'", on_nonconforming: generalize}}
`;
  const cwd = plantProject({
    'people.yaml': definition('people', fields),
    'people.csv':
      'id,country,card,phone\n1,US,4539148803436467,555-867-5309\n2,DE,keine,bei Nachbarn\n3,DE,,\n4,US,6011000990139424,Ask Max\n',
  });
  const run = await runCli(['generate', '.', '--format', 'csv'], { cwd, env });
  expect(run.status, run.stderr).toBe(0);
  const [, one, two, three, four] = run.stdout.split('\n').map((line) => line.split(',').slice(1));
  expect(one).toEqual(['US', expect.stringMatching(/^\d{16}$/), expect.stringContaining('-555-01')]);
  expect(two).toEqual(['DE', 'keine', 'bei Nachbarn']);
  expect(three).toEqual(['DE', '', '']);
  expect(four).toEqual(['US', expect.stringMatching(/^\d{16}$/), 'Xxx Xxx']);
  expect(run.stderr).toContain('default/people.phone: 1 value');
  writeFileSync(join(cwd, 'people.csv'), 'id,country,card,phone\n1,DE,keine,keins\n2,US,keine,555-867-5309\n');
  const wrong = await runCli(['generate', '.', '--format', 'csv'], { cwd, env });
  expect(wrong).toMatchObject({ status: 1, stderr: expect.stringContaining('`people[1].card` is not a card number') });
});

test('keys that are numeric stay apart and are referred to; bytes of which nothing is left need be no text', async () => {
  const [origin, target] = [await freshDatabase(), await freshDatabase()];
  try {
    await origin.client.query(`
      CREATE TABLE firms (id numeric(12,0) PRIMARY KEY, logo bytea, tag numeric UNIQUE NOT NULL);
      CREATE TABLE people (firm numeric(12,0) NOT NULL REFERENCES firms, id numeric PRIMARY KEY, photo bytea NOT NULL);
      INSERT INTO firms SELECT i * 1000003, '\\xdeadbeef', i + 0.25 FROM generate_series(1, 500) i;
      INSERT INTO people SELECT (1 + i % 500) * 1000003, 5000000000 + i, '\\xff00' FROM generate_series(1, 2000) i`);
    const cwd = plantProject({ 'specs/empty.yaml': '' });
    const own = { ...env, DATA_CLI_MASK_FROM: origin.url };
    const mask = ['mask', origin.url, '--policy', 'standard', '--to', target.url, '--yes'];
    const open = await runCli(mask, { cwd, env: own });
    expect(open).toMatchObject({ status: 1, stderr: expect.stringMatching(/DC512.*`id`/) });
    writeFileSync(join(cwd, 'specs/all.yaml'), open.stdout);
    const done = await runCli(mask, { cwd, env: own });
    expect(done.status, done.stderr).toBe(0);
    const { rows } = await target.client.query(`
      SELECT count(*)::int people, count(DISTINCT p.id)::int ids, count(DISTINCT f.id)::int firms, count(DISTINCT f.tag)::int tags,
        count(f.logo)::int logos, min(encode(p.photo, 'escape')) photo, max(encode(p.photo, 'escape')) other,
        count(*) FILTER (WHERE f.id % 1000003 = 0)::int kept, max(n)::int most
      FROM people p JOIN firms f ON f.id = p.firm JOIN (SELECT firm, count(*) n FROM people GROUP BY 1) c ON c.firm = f.id`);
    expect(rows[0]).toEqual({
      people: 2000,
      ids: 2000,
      firms: 500,
      tags: 500,
      logos: 0,
      photo: '',
      other: '',
      kept: 0,
      most: 4,
    });
  } finally {
    await origin.drop();
    await target.drop();
  }
});
