import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

const key = '5b0d41f8e6c7239a18d4f0b3c2a5967e8f14d03b6a7c925e';

// Tables as a shop's: flags, enums, days and short codes in keys, UUIDs in documents, types that definitions have no word for.
const schema = `CREATE EXTENSION IF NOT EXISTS citext;
  CREATE TYPE channel AS ENUM ('mail', 'phone');
  CREATE TABLE users (id uuid PRIMARY KEY, email citext NOT NULL UNIQUE, iban varchar(34) NOT NULL UNIQUE, active boolean NOT NULL, seen tsrange, spent interval NOT NULL);
  CREATE TABLE shifts (user_id uuid NOT NULL REFERENCES users, day date NOT NULL, PRIMARY KEY (user_id, day));
  CREATE TABLE lines (user_id uuid NOT NULL REFERENCES users, pos smallint NOT NULL, price numeric, PRIMARY KEY (user_id, pos));
  CREATE TABLE prefs (user_id uuid NOT NULL REFERENCES users, channel channel NOT NULL, PRIMARY KEY (user_id, channel));
  CREATE TABLE events (id integer PRIMARY KEY, payload jsonb NOT NULL);`;

let origin: TestDatabase;
let target: TestDatabase;
beforeAll(async () => {
  [origin, target] = await Promise.all([freshDatabase(), freshDatabase()]);
  for (const { client } of [origin, target]) await client.query(schema);
  await origin.client.query(`INSERT INTO users SELECT md5('u' || i)::uuid, 'planted' || i || '@corp.test',
      'DE' || lpad((98 - (('50010517' || lpad((5400000000 + i)::text, 10, '0') || '131400')::numeric % 97))::int::text, 2, '0') || '50010517' || lpad((5400000000 + i)::text, 10, '0'),
      i % 2 = 0, '[2025-01-01,2025-02-01)', '20 min' FROM generate_series(1, 40) i;
    INSERT INTO shifts SELECT id, date '2025-03-01' + d FROM users, generate_series(0, 4) d;
    INSERT INTO lines SELECT id, p, 9.99 FROM users, generate_series(1, 3) p;
    INSERT INTO prefs SELECT id, c FROM users, unnest(enum_range(null::channel)) c;
    INSERT INTO events SELECT row_number() OVER (), jsonb_build_object('user_id', id) FROM users`);
});
afterAll(() => Promise.all([origin.drop(), target.drop()]));

const environment = () => ({ ...process.env, DATA_CLI_MASKING_KEY: key, DATA_CLI_MASK_FROM: origin.url });

/** An IBAN by ISO 13616: its number modulo 97 is 1. */
function isIban(text: string): boolean {
  const moved = `${text.slice(4)}${text.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(moved) % 97n === 1n;
}

test('what is printed goes into the tables that are there once it is said what stays; what does not fit is told before a row is read', async () => {
  const cwd = plantProject({});
  const env = environment();
  const asked = await runCli(['mask', origin.url, '--to', target.url, '--policy', 'standard', '--yes'], { cwd, env });
  expect(asked.status).toBe(1);
  const { stdout: printed } = asked;
  expect(printed).toContain('{name: day, type: date, primary_key: true, masking: {rule: shift_date, per: user_id}}');
  expect(printed).toContain('{name: active, type: boolean, masking: {rule: constant, value: "false"}}');
  expect(printed).toContain('{name: spent, type: interval, masking: {rule: constant, value: PT0S}}');
  expect(printed).toContain(
    '{name: seen, type: text, nullable: true, masking: nullify} # no rule makes values of tsrange',
  );
  expect(printed).toContain('masking: nullify} # nothing is known of it: `noise` would leave about how much it is');
  expect(printed).toContain('{field: payload.user_id, rule: tokenize, type: uuid}');
  expect(printed).toMatch(
    /name: pos, type: integer.*smallint has too few values .*`keep` under that type where the table is there with it/,
  );
  expect(printed).toMatch(
    /name: channel, type: text, primary_key: true\} # of an enum, and its values have to stay apart: `\{rule: keep/,
  );

  const decided = printed.replace(
    /(name: channel, type: text, primary_key: true)/,
    '$1, masking: {rule: keep, reason: of two}',
  );
  const load = ['load', 'all.yaml', '--to', target.url, '--policy', 'standard', '--yes'];
  writeFileSync(join(cwd, 'all.yaml'), decided);
  const narrow = await runCli(load, { cwd, env });
  expect(narrow.status).toBe(1);
  expect(narrow.stderr).toContain('error[DC734]: column `pos` of public.lines is smallint, `lines.pos` is integer');
  expect(narrow.stderr).toContain(
    '`tokenize` takes none such: `masking: {rule: keep, reason: …}` with it, or `ALTER TABLE public.lines',
  );
  expect(narrow.stderr).not.toContain('real rows read');

  writeFileSync(
    join(cwd, 'all.yaml'),
    decided.replace(
      /name: pos, type: integer, primary_key: true, masking: tokenize/,
      'name: pos, type: smallint, primary_key: true, masking: {rule: keep, reason: a position}',
    ),
  );
  const done = await runCli(load, { cwd, env });
  expect(done.status, done.stderr).toBe(0);
  const { rows } =
    await target.client.query(`SELECT (SELECT count(*)::int FROM shifts) shifts, (SELECT count(*)::int FROM lines) lines,
      (SELECT count(*)::int FROM events e JOIN users u ON u.id::text = e.payload->>'user_id') joined,
      (SELECT count(*)::int FROM (SELECT max(day) - min(day) span FROM shifts GROUP BY user_id) s WHERE span = 4) spans,
      (SELECT count(*)::int FROM shifts WHERE day BETWEEN '2025-03-01' AND '2025-03-05') alike,
      (SELECT array_agg(iban) FROM users) ibans, (SELECT count(*)::int FROM users WHERE email LIKE '%planted%') planted`);
  const { ibans, alike, ...counts } = rows[0] as { ibans: string[]; alike: number };
  expect(counts).toEqual({ shifts: 200, lines: 120, joined: 40, spans: 40, planted: 0 });
  // A day may come to be one of the others, never itself for all of them.
  expect(alike).toBeLessThan(100);
  expect(new Set(ibans).size).toBe(40);
  expect(ibans.filter((each) => !isIban(each) || !each.startsWith('DE'))).toEqual([]);
  expect(ibans.filter((each) => each.slice(4, 12) !== '00000000')).toEqual([]);

  // The same people in a file: one value, one mask.
  const { rows: people } = await origin.client.query<{ id: string; iban: string; email: string }>(
    'SELECT id, iban, email FROM users ORDER BY email',
  );
  const csv = `id,iban,email,line_id\n${people.map(({ id, iban, email }, at) => `${id},${iban},${email},${at + 1}\n`).join('')}`;
  const files = plantProject({ 'people.csv': csv, 'specs/empty.yaml': '' });
  const alone = await runCli(['mask', 'people.csv', '--policy', 'standard', '--out', 'masked.csv'], {
    cwd: files,
    env,
  });
  expect(alone.stdout).toContain('{name: id, type: uuid, masking: tokenize}');
  expect(alone.stdout).toContain('{name: line_id, type: bigint, nullable: true, masking: tokenize}');
  writeFileSync(join(files, 'specs/people.yaml'), alone.stdout);
  const made = await runCli(['generate', 'specs/people.yaml', '--policy', 'standard', '--format', 'csv'], {
    cwd: files,
    env,
  });
  expect(made.status, made.stderr).toBe(0);
  const { rows: masked } = await target.client.query<{ id: string; iban: string; email: string }>(
    'SELECT id, iban, email FROM users',
  );
  const there = new Set(masked.map(({ id, iban, email }) => `${id},${iban},${email}`));
  const lines = made.stdout.trim().split('\n').slice(1);
  expect(lines).toHaveLength(40);
  expect(lines.filter((line) => !there.has(line.split(',').slice(0, 3).join(',')))).toEqual([]);
}, 120_000);
