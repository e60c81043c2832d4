import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { compareVersions } from '../../src/versions/compare-versions.ts';
import type { ComparedVersion } from '../../src/versions/compared-version.ts';
import { diffDocument } from '../../src/versions/diff-document.ts';

import { compared } from '../support/compared.ts';
import { dataset } from '../support/definitions.ts';
import { catalogOf, faults, loadVersion, openDatabase, patchText } from '../support/patched.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { runs } from '../support/properties.ts';
import { randomWorld } from '../support/random-worlds.ts';

let database: TestDatabase;
let fresh: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  fresh = await freshDatabase();
});
afterEach(async () => {
  await database.drop();
  await fresh.drop();
});

/** Applies the patches one after another, and holds what lies there then against the last version loaded afresh. */
async function proved(versions: readonly ComparedVersion[]): Promise<void> {
  const [first, ...others] = versions as [ComparedVersion, ...ComparedVersion[]];
  await loadVersion(database, first);
  let before = first;
  for (const each of others) {
    await database.client.query(await patchText(before, each));
    before = each;
  }
  expect(await faults(database, before)).toEqual([]);
  await loadVersion(fresh, before);
  expect(await catalogOf(database)).toEqual(await catalogOf(fresh));
}

const people = (fields: string, more = '') =>
  dataset(
    `volume: 40
fields:
  - {name: id, generator: sequence}
  - {name: mail, type: varchar(90), generator: email, unique: true}
${fields}${more}`,
    'people',
  );
const orders = (more = '', volume = 60) =>
  dataset(
    `volume: ${volume}
fields:
  - {name: id, generator: sequence, start: 100}
  - {name: amount, type: "decimal(8,2)", generator: random_decimal, min: 1, max: 99}
relationships:
  - {foreignKey: person_id, references: people.id, onDelete: cascade}
${more}`,
    'orders',
  );
const plain = '  - {name: age, type: integer, generator: integer, min: 1, max: 90}\n';
const shop = (fields = plain, more = '', rest = orders()) => `${people(fields, more)}---\n${rest}`;

/** From the plain shop to another and, where it can be told, back. */
const kinds: Readonly<Record<string, string>> = {
  'another parameter': shop('  - {name: age, type: integer, generator: integer, min: 1, max: 91}\n'),
  'more rows': shop(plain, '', orders('', 90)),
  'fewer rows': shop(plain, '', orders('', 20)),
  'more parents': shop().replace('volume: 40', 'volume: 55'),
  'fewer parents': shop().replace('volume: 40', 'volume: 25'),
  'other keys': shop().replace('{name: id, generator: sequence}', '{name: id, generator: sequence, start: 3}'),
  'keys in steps': shop().replace(
    '{name: id, generator: sequence}',
    '{name: id, generator: sequence, start: 2, step: 3}',
  ),
  'keys of another type': shop().replace('{name: id, generator: sequence}', '{name: id, type: uuid, generator: uuid}'),
  'wider keys': shop().replace('{name: id, generator: sequence}', '{name: id, type: bigint, generator: sequence}'),
  'unique values that change places': shop().replace(
    'generator: email, unique',
    'generator: pattern, pattern: "p##", unique',
  ),
  'a new field': shop(`${plain}  - {name: nick, type: text, generator: word}\n`),
  'a new nullable field': shop(
    `${plain}  - {name: nick, type: text, generator: word, null_probability: 0.5, default: x}\n`,
  ),
  'a field gone': shop(''),
  'a field renamed': shop('  - {name: years, type: integer, generator: integer, min: 1, max: 90, seed_as: age}\n'),
  'a wider type': shop('  - {name: age, type: bigint, generator: integer, min: 1, max: 90}\n'),
  'a narrower type': shop('  - {name: age, type: smallint, generator: integer, min: 1, max: 90}\n'),
  'a type of another family': shop('  - {name: age, type: date, generator: date_between, start_date: 2001-01-01}\n'),
  'a type that no value casts to': shop(
    '  - {name: age, type: "text[]", generator: array, of: {generator: word}, max: 3}\n',
  ),
  floats: shop('  - {name: age, type: real, generator: float, min: -1, max: 1, edge_cases: 0.5}\n'),
  'json and bytes': shop(
    '  - {name: age, type: json, generator: object, fields: [{name: "it\'s", generator: sentence}]}\n  - {name: raw, type: bytea, generator: bytes}\n',
  ),
  nulls: shop('  - {name: age, type: integer, generator: integer, min: 1, max: 90, null_probability: 0.4}\n'),
  'a check': shop(plain, 'validation: ["age < 50", {name: old_enough, constraint: "age > 3"}]\n'),
  'an index': shop(plain, 'indexes: [{fields: [age], name: ages}, {fields: [mail, age], unique: true, name: mails}]\n'),
  'a partial index': shop(
    plain.replace('max: 90', 'max: 900'),
    'indexes: [{fields: [age], unique: true, name: some_ages, where: "age > 100"}]\n',
  ),
  'no unique values': shop().replace(', unique: true', ''),
  'another key': shop()
    .replace('{name: mail,', '{name: mail, primary_key: true,')
    .replace(', unique: true', '')
    .replace('references: people.id', 'references: people.mail')
    .replace('person_id', 'person_mail'),
  'another table': shop().replace('volume: 40', 'table: staff.persons\n  volume: 40'),
  'a reference redrawn': shop(
    plain,
    '',
    orders().replace('onDelete: cascade', 'distribution: zipf, onDelete: restrict'),
  ),
  'no foreign key': shop(plain, '', orders().replace('onDelete: cascade', 'enforced: false')),
  'optional parents': shop(
    plain,
    '',
    orders().replace('onDelete: cascade', 'null_probability: 0.3, onDelete: set null'),
  ),
  'a new dataset': `${shop()}---\n${dataset('volume: 9\nfields: [{name: id, generator: sequence}]\nrelationships: [{foreignKey: order_id, references: orders.id}]', 'notes')}`,
  'a dataset gone': people(plain),
  words: shop(
    plain,
    '',
    orders().replace('name: orders}', 'name: orders, description: "What people\'s money goes to"}'),
  ).replace('generator: integer, min', 'description: "in years", generator: integer, min'),
  'another seed': shop(plain, 'seed: 12\n'),
  'a composite key': shop(
    `${plain}  - {name: part, type: integer, generator: constant, value: 1, primary_key: true}\n`,
  ).replace('{name: id, generator: sequence}', '{name: id, generator: sequence, primary_key: true, unique: true}'),
  'a forest': shop(
    plain,
    'relationships: [{foreignKey: chief_id, references: people.id, root_probability: 0.2, onDelete: set null}]\n',
  ),
  'no key': shop(
    plain,
    '',
    orders().replace(
      'name: id, generator: sequence, start: 100',
      'name: place, type: integer, generator: integer, max: 5',
    ),
  ),
};

describe('a patch turns a database into exactly the newer version, and another one back', () => {
  test.each(Object.entries(kinds))('%s', async (_, text) => {
    const [from, to] = [await compared(shop()), await compared(text)];
    await proved([from, to, from]);
  });

  test('given rows', async () => {
    const rows = (text: string) =>
      dataset(
        `source: seed\nfields: [{name: code, type: char(2), primary_key: true}, {name: name, type: text, unique: true}]\norigin: {rows: [${text}]}`,
        'countries',
      );
    await proved([
      await compared(rows('{code: de, name: Germany}, {code: nl, name: Netherlands}, {code: fr, name: France}')),
      await compared(rows('{code: fr, name: Germany}, {code: be, name: "it\'s"}, {code: de, name: France}')),
    ]);
  });

  test('rows without a key, some of them equal', async () => {
    const rows = (more: string) =>
      dataset(
        `volume: 60\nfields:\n  - {name: a, type: integer, generator: integer, max: 2, null_probability: 0.2}\n  - {name: b, type: json, generator: object, fields: [{name: c, generator: integer, max: ${more}}]}`,
        'things',
      );
    await proved([await compared(rows('2')), await compared(rows('3')), await compared(rows('1'))]);
  });
});

test('random worlds: patches lead from one to another, and one after another to where a single one leads', async () => {
  const law = fc.asyncProperty(randomWorld, randomWorld, randomWorld, async (...worlds) => {
    const [a, b, c] = (await Promise.all(worlds.map(({ yaml }) => compared(yaml)))) as [
      ComparedVersion,
      ComparedVersion,
      ComparedVersion,
    ];
    try {
      await proved([a, b, c]);
      const composed = await catalogOf(database);
      await database.drop();
      database = await freshDatabase();
      await loadVersion(database, a);
      await database.client.query(await patchText(a, c));
      expect(await faults(database, c)).toEqual([]);
      expect(await catalogOf(database)).toEqual(composed);
    } finally {
      await database.drop();
      await fresh.drop();
      database = await freshDatabase();
      fresh = await freshDatabase();
    }
  });
  await fc.assert(law, { numRuns: runs(5) });
});

describe('a patch begins with its own version and no other', () => {
  test('an empty database, another version, rows that were appended, and the patch itself a second time', async () => {
    const [from, to] = [await compared(shop()), await compared(kinds['more rows'] as string)];
    const patch = await patchText(from, to);
    const refused = async (reason: RegExp) => {
      await expect(database.client.query(patch)).rejects.toThrow(reason);
      await database.client.query('ROLLBACK');
    };
    await refused(/no load is recorded/);
    await loadVersion(database, to);
    await refused(/not at the version that this patch begins with: default\/orders/);
    await database.client.query(await patchText(to, from));
    await database.client.query(patch);
    await refused(/not at the version/);
    expect(await faults(database, to)).toEqual([]);
    // What is asked here would find a single cell that is another.
    await database.client.query('UPDATE people SET age = age + 1 WHERE id = 7');
    expect(await faults(database, to)).toEqual([expect.stringMatching(/^content of people/)]);
  });

  test('of some datasets it asks for these alone, and for what their rows are made from', async () => {
    const notes = dataset('volume: 9\nfields: [{name: id, type: integer, generator: sequence}]', 'notes');
    const all = async (text: string, more = notes) => compared(`${text}---\n${more}`);
    const [from, to] = [await all(shop()), await all(shop('', '', orders('', 90)), notes.replace('9', '12'))];
    await loadVersion(database, from);
    const some = await patchText(from, to, { names: ['orders'], only: true });
    await database.client.query(some);
    const rest = await patchText(from, to, { names: ['people', 'notes'], only: false });
    expect(rest).not.toMatch(/ orders /);
    expect(some).not.toMatch(/ (people|notes) /);
    await database.client.query(rest);
    expect(await faults(database, to)).toEqual([]);
    await loadVersion(fresh, to);
    expect(await catalogOf(database)).toEqual(await catalogOf(fresh));
    // Orders as they were defined, and loaded beside other people: not those that a patch begins with.
    const moved = await all((kinds['other keys'] as string).replace('max: 90', 'max: 91'));
    const back = await patchText(moved, from, { names: ['orders'], only: true });
    await database.client.query(await patchText(to, from));
    await expect(database.client.query(back)).rejects.toThrow(
      /not at the version that this patch begins with: default\/orders/,
    );
    await database.client.query('ROLLBACK');
  });

  test('after a patch of some datasets the rest is taken for what it is: other where its rows would be others', async () => {
    const aged = orders().replace(
      'max: 99}',
      'max: 99}\n    - {name: age, type: integer, generator: expression, expression: people.age}',
    );
    const nick = '  - {name: nick, type: text, generator: word}\n';
    const [from, nicks, older, more] = [
      await compared(shop(plain, '', aged)),
      await compared(shop(plain + nick, '', aged)),
      await compared(shop(plain.replace('max: 90', 'max: 80'), '', aged)),
      await compared(shop(plain + nick, '', aged.replace('volume: 60', 'volume: 90'))),
    ];
    const people = { names: ['people'], only: true };
    await loadVersion(database, from);
    await database.client.query(await patchText(from, nicks, people));
    // Orders were made from people without a nick, which none of their fields looks at.
    await database.client.query(await patchText(nicks, more));
    expect(await faults(database, more)).toEqual([]);
    await database.client.query(await patchText(more, from));
    // And from people of another age, which they have, too.
    await database.client.query(await patchText(from, older, people));
    await expect(database.client.query(await patchText(older, more))).rejects.toThrow(/begins with: default\/orders/);
    await database.client.query('ROLLBACK');
  });

  test('and waits for nobody who loads', async () => {
    const from = await compared(shop());
    await loadVersion(database, from);
    const patch = await patchText(from, await compared(kinds['more rows'] as string));
    const loader = await openDatabase(database);
    await loader.lock();
    await expect(database.client.query(patch)).rejects.toThrow(/somebody is loading/);
    await loader.close();
    await database.client.query('ROLLBACK');
  });
});

/** The same definitions without rows: what stands between versions is their tables alone. */
const empty = (text: string) => compared(text.replaceAll(/volume: \d+/g, 'volume: 0'));

/** What the statements that `diff` shows do to a database. */
async function reshape(at: TestDatabase, from: ComparedVersion, to: ComparedVersion): Promise<void> {
  const { schema } = await diffDocument(await compareVersions(from, to), { sample: 0 });
  const [, ...afterRows] = schema.join('\n').split(/^-- what follows .*$/m);
  expect(schema.filter((each) => each.includes('SET NOT NULL')).every((each) => afterRows.join().includes(each))).toBe(
    true,
  );
  await at.client.query(`BEGIN; ${schema.map((each) => `${each};`).join('\n')} COMMIT`);
}

async function tablesOf(at: TestDatabase): Promise<unknown> {
  const { ledger: _, ...tables } = (await catalogOf(at)) as { readonly ledger: unknown };
  return tables;
}

test('the statements that are shown make the tables of the other version, there and back', async () => {
  const plainShop = await empty(shop());
  await loadVersion(database, plainShop);
  const tables = await tablesOf(database);
  for (const [name, text] of Object.entries(kinds)) {
    const other = await empty(text);
    const target = await freshDatabase();
    await loadVersion(target, other);
    await reshape(database, plainShop, other);
    expect(await tablesOf(database), name).toEqual(await tablesOf(target));
    await target.drop();
    await reshape(database, other, plainShop);
    expect(await tablesOf(database), `${name}, back`).toEqual(tables);
  }
});
