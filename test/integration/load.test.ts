import { beforeAll, expect, test } from 'vitest';

import { dataset } from '../support/definitions.ts';
import { type Answer, Loader } from '../support/loader.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { serverHash } from '../support/server-hash.ts';

/** Every character of one byte that a text may hold, and some that others get wrong. */
const characters = `${String.fromCodePoint(...Array.from({ length: 127 }, (_, index) => index + 1))}\u0085\u2028\ufeff😀\\N\\.`;

function yamlText(text: string): string {
  return `"${Array.from(text, (character) => `\\U${(character.codePointAt(0) as number).toString(16).padStart(8, '0')}`).join('')}"`;
}

const definitions = [
  dataset(
    `volume: 40
table: crm."Key Accounts"
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: "select", type: text, generator: sentence, null_probability: 0.2}
  - {name: 'Quo"te', type: varchar(40), generator: pattern, pattern: "##-????", unique: true}
  - {name: data, type: jsonb, generator: object, fields: [{name: a, generator: integer}, {name: b, generator: sentence}]}
  - {name: tags, type: "text[]", generator: array, of: {generator: word}, min: 0, max: 3}
relationships:
  - {foreignKey: main_contact, references: contacts.id}
  - {foreignKey: parent_id, references: accounts.id, root_probability: 0.2, max_depth: 3}`,
    'accounts',
  ),
  dataset(
    `volume: 60
table: people.contacts
fields:
  - {name: id, type: bigint, generator: sequence, start: 100}
relationships:
  - {foreignKey: account_id, references: accounts.id}`,
    'contacts',
  ),
  dataset(
    `source: seed
rows:
  - {id: 1, text: ${yamlText(characters)}, bytes: '\\x00c3a95c0a'}
  - {id: 2, text: '', bytes: '\\x'}
  - {id: 3}
fields:
  - {name: id, type: integer, primary_key: true}
  - {name: text, type: text, nullable: true}
  - {name: bytes, type: bytea, nullable: true}`,
    'odd',
  ),
].join('---\n');

let database: TestDatabase;
let first: Answer;

const project = () => new Loader(database.url, { 'specs/all.yaml': definitions });

beforeAll(async () => {
  database = await freshDatabase();
  return () => database.drop();
});

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await database.client.query(sql)).rows;
}

async function value(sql: string): Promise<unknown> {
  return Object.values((await rows(sql))[0] as object)[0];
}

test('a load into an empty database: tables, rows, keys, positions, the record', async () => {
  const loader = project();
  first = await loader.load();
  expect(first.json).toMatchObject({ ok: true, data: { state: 'ready', changed: true }, diagnostics: [] });

  const dump = JSON.parse((await loader.run('generate', ['--format', 'json'])).stdout);
  const accounts = await rows('SELECT * FROM crm."Key Accounts" ORDER BY id');
  expect(accounts).toEqual(dump.accounts);
  // JSON has a bigint as text.
  const contacts = await rows('SELECT id::text, account_id FROM people.contacts ORDER BY id');
  expect(contacts).toEqual(dump.contacts);
  const odd = await rows(`SELECT id, text, encode(bytes, 'base64') AS bytes FROM odd ORDER BY id`);
  expect(odd).toEqual(dump.odd);
  expect(await value(`SELECT bytes::text FROM odd WHERE id = 1 AND text = '${characters.replaceAll("'", "''")}'`)).toBe(
    '\\x00c3a95c0a',
  );

  const keys = await rows(`SELECT contype::text, count(*)::int FROM pg_constraint
    WHERE connamespace IN ('crm'::regnamespace, 'people'::regnamespace, 'public'::regnamespace) AND contype IN ('p', 'u', 'f') AND convalidated
    GROUP BY 1 ORDER BY 1`);
  expect(keys).toEqual([
    { contype: 'f', count: 3 },
    { contype: 'p', count: 3 },
    { contype: 'u', count: 1 },
  ]);
  expect(
    await value(`SELECT bool_and(tableowner = current_user) FROM pg_tables WHERE schemaname IN ('crm', 'people')`),
  ).toBe(true);
  expect(await value(`SELECT usesuper FROM pg_user WHERE usename = current_user`)).toBe(false);
  expect(await value(`SELECT reltuples::int FROM pg_class WHERE oid = 'people.contacts'::regclass`)).toBe(60);
  expect(await value('INSERT INTO people.contacts (account_id) VALUES (1) RETURNING id::int')).toBe(160);
  await database.client.query('DELETE FROM people.contacts WHERE id = 160');
});

test('the record has all that was loaded, by whom, when and from what', async () => {
  const [only, ...others] = await rows(`SELECT id::text, form, state, mode, fingerprint, who, record,
    started_at <= finished_at AND now() - started_at < '10 min' AS soon, expires_at FROM data_cli.executions`);
  expect(others).toEqual([]);
  const { data } = first.json;
  expect(only).toMatchObject({ id: data.execution_id, form: 1, state: 'ready', mode: 'replace', soon: true });
  expect(only).toMatchObject({ fingerprint: data.fingerprint, who: data.who, expires_at: null });
  const { record } = only as { record: Record<string, unknown> };
  expect(record).toMatchObject({ seed: data.seed, asOf: data.as_of, catalogue: 1, plan: { seed: data.seed } });
  const record_datasets = record.datasets as Record<string, unknown>[];
  const all = new Map(record_datasets.map((each) => [each.id, each]));
  expect([...all.keys()].sort()).toEqual(['default/accounts', 'default/contacts', 'default/odd']);
  expect(all.get('default/contacts')).toMatchObject({
    table: { schema: 'people', name: 'contacts' },
    created: true,
    range: { start: 0, end: 60 },
    keyRange: { first: '100', last: '159' },
    counts: { created: 60, updated: 0, unchanged: 0, deleted: 0 },
  });
  await database.client.query(`SET DateStyle = ISO; SET TimeZone = UTC`);
  expect(all.get('default/contacts')?.contentHash).toBe(
    await serverHash(database.client, 'SELECT id, account_id FROM people.contacts'),
  );
});

test('what was loaded already is left alone, and loaded again where that is asked for', async () => {
  const files = "SELECT relfilenode::int, oid::int FROM pg_class WHERE relname IN ('contacts', 'odd') ORDER BY relname";
  const before = await rows(files);
  const again = await project().load();
  expect(again).toMatchObject({
    status: 0,
    json: { data: { changed: false, execution_id: first.json.data.execution_id } },
  });
  expect(await rows(files)).toEqual(before);
  expect(await value('SELECT count(*)::int FROM data_cli.executions')).toBe(1);

  const forced = await project().load(['--force', '--yes']);
  expect(forced).toMatchObject({
    status: 0,
    json: { data: { changed: true, fingerprint: first.json.data.fingerprint } },
  });
  expect(await rows(`SELECT state, count(*)::int FROM data_cli.executions GROUP BY 1 ORDER BY 1`)).toEqual([
    { state: 'ready', count: 1 },
    { state: 'removed', count: 1 },
  ]);
  expect(await value('SELECT count(*)::int FROM people.contacts')).toBe(60);

  await database.client.query(`UPDATE odd SET text = 'x' WHERE id = 2`);
  expect(await project().run('verify')).toMatchObject({ status: 1, codes: ['DC719'] });
  expect(await project().load(['--yes'])).toMatchObject({ status: 0, json: { data: { changed: true } } });
  expect(await project().run('verify')).toMatchObject({ status: 0 });
});

test('cleanup takes the rows away, circles too, and leaves the tables', async () => {
  await database.client.query('CREATE TABLE others (id integer); INSERT INTO others VALUES (1)');
  const cleaned = await project().run('cleanup', ['--all', '--yes']);
  expect(cleaned.status).toBe(0);
  const left = `SELECT (SELECT count(*)::int FROM crm."Key Accounts") AS accounts, (SELECT count(*)::int FROM people.contacts) AS contacts,
    (SELECT count(*)::int FROM odd) AS odd, (SELECT count(*)::int FROM others) AS others`;
  expect(await rows(left)).toEqual([{ accounts: 0, contacts: 0, odd: 0, others: 1 }]);
  expect(await rows(`SELECT DISTINCT condeferrable, convalidated FROM pg_constraint WHERE contype = 'f'`)).toEqual([
    { condeferrable: false, convalidated: true },
  ]);
  expect(await rows(`SELECT DISTINCT state FROM data_cli.executions`)).toEqual([{ state: 'removed' }]);
});

test('a plan shows what would be done, and nothing is', async () => {
  const empty = await freshDatabase();
  const { stdout, status } = await new Loader(empty.url, { 'specs/all.yaml': definitions }).load(['--dry-run']);
  expect({ status, changes: JSON.parse(stdout).data.changes }).toMatchObject({
    status: 0,
    changes: [{ sign: '+' }, { sign: '+' }, { sign: '+' }],
  });
  const { rows: found } = await empty.client.query(
    `SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^public$|^information'`,
  );
  await empty.drop();
  expect(found).toEqual([]);
});

test('a plan says that nothing would be done where nothing is', async () => {
  const other = await freshDatabase();
  const loader = new Loader(other.url, { 'specs/all.yaml': definitions });
  const signs = async (...flags: string[]) =>
    JSON.parse((await loader.load(['--dry-run', ...flags])).stdout).data.changes.map(
      (each: { sign: string }) => each.sign,
    );
  await loader.load(['--yes']);
  const [same, forced, otherwise] = [await signs(), await signs('--force'), await signs('--seed', '2')];
  const { json } = await loader.load([]);
  await other.drop();
  expect(same).toEqual(['=', '=', '=']);
  expect(json.data.changed).toBe(false);
  for (const each of [forced, otherwise]) expect(each).toEqual(['~', '~', '~']);
});
