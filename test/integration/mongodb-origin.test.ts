import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Binary, Double, Long, ObjectId, UUID } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { freshMongodb, type TestMongodb } from '../support/mongodb.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const env = {
  ...process.env,
  DATA_CLI_MASKING_KEY: '5f0d3c8b7a691e24d5c6b7a8f9e0d1c2b3a4958677685940312233445566778f',
};

let origin: TestMongodb;
let target: TestMongodb;
beforeAll(async () => {
  [origin, target] = [await freshMongodb(), await freshMongodb()];
  await seed();
});
afterAll(() => Promise.all([origin.drop(), target.drop()]));

/** More than one batch. */
const count = 1100;
const ids = Array.from({ length: count }, (_, i) => new ObjectId((0xabcdef0000 + i).toString(16).padStart(24, 'a')));

async function seed(): Promise<void> {
  const people = ids.map((_id, i) => ({
    _id,
    email: `zqwx${i}.planted@corp.test`,
    born: new Date(Date.UTC(1961, 6, 1 + (i % 300))),
    visits: Long.fromString('9007199254740993').add(i),
    score: new Double(i),
    active: i % 2 === 0,
    // Neither every document has it, nor is it one type in all that do.
    ...(i % 7 !== 0 && { code: i % 3 === 0 ? i : i % 3 === 1 ? `planted ${i}` : null }),
    ...(i % 5 !== 0 && {
      profile: {
        full: 'Zqwxvj Plantedson',
        contacts: [{ email: `zqwx${i}.planted@corp.test`, phone: i % 2 === 0 ? 49308675309 : '+49 30 8675309' }],
        best: ids[(i + 1) % count],
        since: new Date(Date.UTC(2020, 1, 3)),
        blob: new Binary(Buffer.from([255, 0, 1])),
        uid: new UUID('0f0e0d0c-0b0a-4908-8706-050403020100'),
        wide: Long.fromString('9007199254740993'),
        whole: new Double(5),
        nothing: null,
        'first name': 'plan"ted\n',
      },
    }),
  }));
  await origin.db.collection<{ _id: ObjectId }>('people').insertMany(people);
  const orders = ids.slice(0, 400).map((_, i) => ({ person: ids[i % 100], total: 10.5 * i }));
  await origin.db.collection('orders').insertMany(orders);
}

const people = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  source: masked_production
  origin: {uri: "\${SHOP}", collection: people}
  fields:
    - {name: _id, type: ObjectId, primary_key: true, masking: tokenize}
    - {name: email, type: text, unique: true, pii_category: email, masking: true}
    - {name: born, type: timestamptz, masking: mask_dob}
    - {name: visits, type: bigint, masking: {rule: keep, reason: counts}}
    - {name: score, type: double, masking: {rule: keep, reason: counts}}
    - {name: active, type: boolean, masking: {rule: keep, reason: of nobody}}
    - {name: code, type: text, nullable: true, masking: hash}
    - {name: profile, type: object, nullable: true}
  masking_rules:
    - {field: profile.full, rule: anonymize_name}
    - {field: "profile.contacts[*].email", rule: anonymize_email}
    - {field: "profile.contacts[*].phone", rule: redact_phone}
    - {field: profile.best, rule: tokenize}
    - {field: profile.since, rule: shift_date, max_days: 9}
    - {field: profile.blob, rule: keep, reason: a test}
    - {field: profile.uid, rule: nullify}
    - {field: profile.wide, rule: keep, reason: a test}
    - {field: profile.whole, rule: keep, reason: a test}
    - {field: 'profile."first name"', rule: redact}
`;
const nothing = '    - {field: profile.nothing, rule: keep, reason: a test}\n';

const orders = `---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  source: masked_production
  origin: {uri: "\${SHOP}", collection: orders}
  fields:
    - {name: _id, type: ObjectId, primary_key: true, masking: tokenize}
    - {name: person, type: ObjectId}
    - {name: total, type: double, masking: {rule: keep, reason: of nobody}}
  relationships:
    - {foreignKey: person, references: people._id}
`;

const secrets = /planted|zqwx|8675309|aaaaabcdef|1961-07/i;

test('MongoDB to MongoDB: masked, whole, each value of its type; a path that nobody decides on stops the run', async () => {
  const cwd = plantProject({ 'specs/shop.yaml': people + orders });
  const load = ['load', '--to', target.url, '--create', '--yes'];
  const more = { ...env, SHOP: origin.url };
  const open = await runCli(load, { cwd, env: more });
  expect(open).toMatchObject({ status: 1 });
  expect(open.stderr).toContain('- {field: "profile.nothing", rule: hash, on_nonconforming: nullify}');
  expect(open.stderr).not.toMatch(secrets);

  writeFileSync(join(cwd, 'specs/shop.yaml'), people + nothing + orders);
  const done = await runCli(load, { cwd, env: more });
  expect(done).toMatchObject({ status: 0 });
  expect(done.stdout + done.stderr).not.toMatch(secrets);
  const exactly = { promoteValues: false, promoteLongs: false, promoteBuffers: false };
  const found = await target.db.collection('people').find({}, exactly).toArray();
  expect(found).toHaveLength(count);
  expect(JSON.stringify(found)).not.toMatch(secrets);
  const keys = new Set(found.map(({ _id }) => String(_id)));
  expect(keys.size).toBe(count);
  const whole = found.filter(({ profile }) => profile !== null);
  expect(whole).toHaveLength(ids.filter((_, i) => i % 5 !== 0).length);
  for (const { email, profile } of whole) {
    expect(profile.contacts).toEqual([{ email, phone: expect.any(String) }]);
    expect(keys).toContain(String(profile.best));
  }
  const { profile, born, visits } = whole[0] as unknown as {
    profile: Record<string, unknown>;
    born: Date;
    visits: Long;
  };
  expect(born).toBeInstanceOf(Date);
  expect(visits._bsontype).toBe('Long');
  const kinds = ['best', 'since', 'blob', 'wide', 'whole'].map((name) => {
    const value = profile[name] as { _bsontype?: string; constructor: { name: string } };
    return value._bsontype ?? value.constructor.name;
  });
  expect(kinds).toEqual(['ObjectId', 'Date', 'Binary', 'Long', 'Double']);
  expect([String(profile.wide), profile.uid, profile.nothing]).toEqual(['9007199254740993', null, null]);
  const made = await target.db.collection('orders').find().toArray();
  expect(made).toHaveLength(400);
  // As many orders as before for each of the people who have some.
  const counts = new Map<string, number>();
  for (const { person } of made) counts.set(String(person), (counts.get(String(person)) ?? 0) + 1);
  expect([...counts.keys()].every((each) => keys.has(each))).toBe(true);
  expect([...counts.values()]).toEqual(Array.from({ length: 100 }, () => 4));

  const back = await runCli(['load', '--to', origin.url, '--create', '--yes'], { cwd, env: more });
  expect(back).toMatchObject({ status: 2, stderr: expect.stringContaining('nothing masked is written there') });
});

test('MongoDB to PostgreSQL, and by a filter; what cannot be asked is refused', async () => {
  const postgres = await freshDatabase();
  try {
    const filtered = (people + nothing).replace(
      'collection: people}',
      `collection: people, query: '{"active": true}'}`,
    );
    const cwd = plantProject({ 'specs/people.yaml': filtered });
    const run = (uri = origin.url) =>
      runCli(['load', '--to', postgres.url, '--create', '--yes'], { cwd, env: { ...env, SHOP: uri } });
    // FerretDB is no replica set.
    expect(await run()).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/warning\[DC855\].*has no snapshots/),
    });
    const sql = `SELECT count(*)::int AS rows, count(DISTINCT _id)::int AS keys, bool_and(active) AS active,
      count(*) FILTER (WHERE profile->'contacts'->0->>'email' = email)::int AS same, count(profile)::int AS whole FROM people`;
    const { rows } = await postgres.client.query(sql);
    const half = ids.filter((_, i) => i % 2 === 0).length;
    expect(rows).toEqual([{ rows: half, keys: half, active: true, same: rows[0].whole, whole: rows[0].whole }]);
    expect(rows[0].whole).toBeGreaterThan(half / 2);

    writeFileSync(join(cwd, 'specs/people.yaml'), filtered.replace('{"active": true}', '{active'));
    expect(await run()).toMatchObject({ status: 1, stderr: expect.stringContaining('DC531') });
    writeFileSync(join(cwd, 'specs/people.yaml'), filtered.replace('collection: people,', ''));
    expect(await run()).toMatchObject({ status: 1, stderr: expect.stringContaining('DC531') });
    writeFileSync(join(cwd, 'specs/people.yaml'), filtered.replace('collection: people,', 'collection: peple,'));
    expect(await run()).toMatchObject({ status: 1, stderr: expect.stringContaining('no collection `peple`') });
  } finally {
    await postgres.drop();
  }
});

test('mask makes the definitions of collections, and verify finds nothing of the originals', async () => {
  const cwd = plantProject({});
  const mask = ['mask', '--from', origin.url, '--policy', 'standard'];
  const open = await runCli([...mask, '--out', 'masked/', '--format', 'ndjson'], { cwd, env });
  expect(open).toMatchObject({ status: 1 });
  expect(open.stdout).toContain('{name: _id, type: ObjectId, primary_key: true');
  expect(open.stdout).toContain('"profile.contacts[*].email", pii_category: email');
  expect(open.stdout + open.stderr).not.toMatch(secrets);
  writeFileSync(join(cwd, 'shop.yaml'), (people + nothing + orders).replaceAll('"${SHOP}"', '"${DATA_CLI_MASK_FROM}"'));
  const done = await runCli([...mask, '--out', 'masked/', '--format', 'ndjson'], { cwd, env });
  expect(done).toMatchObject({ status: 0 });
  const more = { ...env, DATA_CLI_MASK_FROM: origin.url };
  const proof = await runCli(['verify', '--masked', '--output', 'masked', '--against', origin.url, '--json'], {
    cwd,
    env: more,
  });
  expect(proof.stdout).not.toContain('"ok": false');
  expect(proof.status, proof.stdout + proof.stderr).toBe(0);
});

test('a part of a server’s documents is taken with all that refers to it', async () => {
  const text = `${people.replace('  fields:', `  subset: "active AND profile.full LIKE 'Zqwxvj%' AND score < 50"\n  fields:`)}${nothing}${orders}`;
  const cwd = plantProject({ 'specs/shop.yaml': text });
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json'], {
    cwd,
    env: { ...env, SHOP: origin.url },
  });
  expect(status, stderr).toBe(0);
  const found = JSON.parse(stdout) as { people: { _id: string }[]; orders: { person: string }[] };
  // Every second of the first fifty, but those without a profile.
  const taken = Array.from({ length: 50 }, (_, i) => i).filter((i) => i % 2 === 0 && i % 5 !== 0);
  expect(found.people.length).toBe(taken.length);
  expect(found.orders.length).toBe(taken.length * 4);
  const keys = new Set(found.people.map(({ _id }) => _id));
  expect(found.orders.every(({ person }) => keys.has(person))).toBe(true);
  expect(stderr).toContain(`default/people: ${taken.length} of 1,100 real rows taken`);
});
