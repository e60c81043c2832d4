import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { sql } from '../../src/formats/sql/sql.ts';

import { inProject, runCli } from '../support/cli.ts';
import { columnOf } from '../support/column-of.ts';
import { dataset as definition } from '../support/definitions.ts';
import { type MysqlServer, startMysql } from '../support/mysql-server.ts';
import { dataset, field, planOf, sequence } from '../support/plans.ts';
import { plantProject } from '../support/planted-project.ts';
import { copyOptions, render } from '../support/render.ts';

let server: MysqlServer;
beforeAll(async () => {
  server = await startMysql();
});
afterAll(() => server?.stop());

const fine = { status: 0, stderr: '' };
const commerce = path.resolve('specs/commerce');
const few = ['--dataset', 'payments', '--count', 'accounts=20,users=300,orders=1200,payments=900'];

/** What lies in the database: its tables as the server has them, and every row. */
function contents(): readonly unknown[] {
  const tables = server.rows('SHOW TABLES').map(([name]) => name as string);
  return tables.map((name) => [
    server.rows(`SHOW CREATE TABLE \`${name}\``),
    server.rows(`SELECT * FROM \`${name}\` ORDER BY 1`),
  ]);
}

/** What no foreign key finds, by its table. */
function orphans(): readonly unknown[] {
  const keys = server.rows(
    `SELECT table_name, column_name, referenced_table_name, referenced_column_name
     FROM information_schema.key_column_usage WHERE table_schema = database() AND referenced_table_name IS NOT NULL`,
  );
  expect(keys.length).toBeGreaterThan(2);
  return keys.filter(([child, column, parent, key]) => {
    const query = `SELECT count(*) FROM \`${child}\` c LEFT JOIN \`${parent}\` p ON c.\`${column}\` = p.\`${key}\`
      WHERE c.\`${column}\` IS NOT NULL AND p.\`${key}\` IS NULL`;
    return server.rows(query)[0]?.[0] !== '0';
  });
}

describe('commerce', () => {
  const args = ['generate', commerce, '--dialect', 'mysql', ...few];

  test('of a folder a file that fails ends the load where files are read one behind the other, and not where a script runs them', async () => {
    const cwd = plantProject({});
    await runCli([...args, '--out', 'dump'], { cwd });
    const folder = path.join(cwd, 'dump');
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort();
    expect(files).not.toContain('load.sql');
    const [, , second = ''] = files;
    const text = readFileSync(path.join(folder, second), 'utf8');
    writeFileSync(path.join(folder, second), text.replace(/INSERT INTO `\w+`/, 'INSERT INTO `nowhere`'));
    const tables = files.slice(1, -1).map((name) => /^\d+-(.*)\.sql$/.exec(name)?.[1] as string);
    const filled = () => tables.filter((table) => server.rows(`SELECT count(*) FROM \`${table}\``)[0]?.[0] !== '0');

    const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
    const read = server.load(texts.join(''));
    expect([read.status, read.stderr]).toEqual([1, expect.stringContaining('nowhere')]);
    expect(filled()).toEqual(tables.slice(0, 1));

    const runs = files.map((name) => `source ${name}\n`).join('');
    expect(server.load(runs, { cwd: folder }).status).toBe(0);
    expect(filled()).toEqual(tables.filter((_, index) => index !== 1));

    if (!/MariaDB/.test(server.rows('SELECT version()')[0]?.[0] ?? '')) return;
    expect(server.load(runs, { cwd: folder, args: ['--abort-source-on-error'] }).status).toBe(1);
    expect(filled()).toEqual(tables.slice(0, 1));
  });

  test('a script, a folder, shards, workers and compressed files make the same database', async () => {
    const cwd = plantProject({});
    const { status, stdout } = await runCli(args, { cwd });
    expect(status).toBe(0);
    expect(server.load(stdout)).toMatchObject(fine);
    const whole = contents();
    expect(JSON.stringify(whole)).toContain('@example.com');
    expect(orphans()).toEqual([]);

    expect((await runCli([...args, '--workers', '2'], { cwd })).stdout).toBe(stdout);
    await runCli([...args, '--out', 'dump.sql.gz'], { cwd });
    expect(gunzipSync(readFileSync(path.join(cwd, 'dump.sql.gz'))).toString()).toBe(stdout);

    await runCli([...args, '--out', 'dump'], { cwd });
    const folder = path.join(cwd, 'dump');
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort();
    const file = (where: string, name: string) => String(readFileSync(path.join(cwd, where, name)));
    // `cat dump/*.sql | mysql shop`
    expect(server.load(files.map((name) => file('dump', name)).join(''))).toMatchObject(fine);
    expect(contents()).toEqual(whole);

    for (const shard of ['1', '2']) await runCli([...args, '--shard', `${shard}/2`, '--out', shard], { cwd });
    const joined = files.map((name) => ['1', '2'].map((shard) => file(shard, name)).join('')).join('');
    expect(server.load(joined)).toMatchObject(fine);
    expect(contents()).toEqual(whole);

    // A row that is refused ends the load, and no row stays.
    const broken = stdout.replace(/(INSERT INTO `orders` .*VALUES\n)\(/, '$1(0, ');
    expect(server.load(broken).stderr).toContain('Column count');
    expect(server.rows('SELECT count(*) FROM accounts')).toEqual([['0']]);
  });

  test('rows are those of the other formats, and rows alone follow into tables that are there', async () => {
    const cwd = plantProject({});
    const { stdout } = await runCli(args, { cwd });
    server.load(stdout);
    const ours = await runCli(
      ['generate', commerce, ...few.slice(2), '--format', 'ndjson', '--dataset', 'orders', '--only'],
      {
        cwd,
      },
    );
    const rows = ours.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const names = Object.keys(rows[0] as object);
    const found = server.rows(`SELECT ${names.map((name) => `\`${name}\``).join(', ')} FROM orders ORDER BY id`);
    const plain = (value: unknown) =>
      String(value ?? 'NULL').replace(/^(\d{4}-\d\d-\d\d)[T ]([\d:]+)\.?(\d*?)0*Z?$/, '$1 $2.$3');
    expect(
      found.map((row) => row.map((value) => (Number.isNaN(Number(value)) ? plain(value) : Number(value)))),
    ).toEqual(
      rows.map((row) =>
        names.map((name) => (Number.isNaN(Number(row[name] ?? 'x')) ? plain(row[name]) : Number(row[name]))),
      ),
    );
    const before = contents();
    const alone = await runCli([...args, '--no-schema'], { cwd });
    expect(alone.stdout).not.toContain('CREATE');
    const emptied = ['payments', 'orders', 'users', 'accounts'].map((name) => `DELETE FROM \`${name}\`;`).join('\n');
    const others = server.rows('SHOW TABLES').map(([name]) => `DELETE FROM \`${name}\`;`);
    const clear = `SET foreign_key_checks = 0;\n${emptied}\n${others.join('\n')}\n`;
    expect(server.load(clear + alone.stdout, { keep: true })).toMatchObject(fine);
    expect(contents()).toEqual(before);
  });
});

test.each(['specs/commerce', 'specs/isp', 'specs/tpch', 'specs/market', 'examples/references'])(
  '%s loads whole',
  async (folder) => {
    const { status, stdout, stderr } = await runCli(
      ['generate', path.resolve(folder), '--dialect', 'mysql', '--count', '20'],
      {
        cwd: plantProject({}),
      },
    );
    expect(stderr).not.toContain('error');
    expect(status).toBe(0);
    expect(server.load(stdout)).toMatchObject(fine);
  },
);

describe('tables', () => {
  const options = { ...copyOptions, dialect: 'mysql' };
  const dump = (...datasets: readonly DatasetPlan[]) => {
    const plan = sql.arrange?.(planOf(...datasets), options) as Plan;
    return render(sql, sql.stream(plan, options), () => [], { options });
  };
  const told = (...datasets: readonly DatasetPlan[]) =>
    sql.differences?.(planOf(...datasets), options).map(({ code, message }) => `${code} ${message}`);
  const reference = (fields: string[], parent: string, parentFields: string[], onDelete = 'no action') =>
    ({
      fields,
      parent: `default/${parent}`,
      parentFields,
      onDelete,
      enforced: true,
    }) as unknown as DatasetPlan['references'][number];
  const refused = (script: string, why: string) =>
    expect(server.load(script, { keep: true })).toMatchObject({ status: 1, stderr: expect.stringContaining(why) });

  test('keys go on counting, take no number twice, and begin with 0 where rows do', () => {
    const users = dataset('users', [sequence('id'), field('name', 'text')], { key: ['id'], rows: 3 });
    const columns = [columnOf({ name: 'integer' }, ['0', '1', '7']), columnOf({ name: 'text' }, ['a', 'b', 'c'])];
    const script = render(sql, sql.stream(planOf(users), options), () => columns, { options });
    expect(server.load(`${script}\nINSERT INTO users (name) VALUES ('d')`)).toMatchObject(fine);
    expect(server.rows('SELECT id FROM users ORDER BY id')).toEqual([['0'], ['1'], ['7'], ['8']]);
    refused("INSERT INTO users VALUES (7, 'x')", 'Duplicate');
  });

  test('defaults are what rows would have', () => {
    const defaults: readonly (readonly [string, string, string])[] = [
      ['boolean', 'yes', '1'],
      ['integer', '-5', '-5'],
      ['decimal(10,2)', '1.5', '1.50'],
      ['decimal', '1.5', '1.5'],
      ['text', "it's \\", "it's \\\\"],
      ['varchar(9)', 'a\nb', 'a\\nb'],
      ['timestamptz', '2026-01-01T02:00:00+02', '2026-01-01 00:00:00.000000'],
      ['text[]', '{a,NULL}', '["a",null]'],
      ['bytea', '\\x0041', '\\0A'],
      ['double precision', '1e300', '1e300'],
    ];
    const fields = defaults.map(([type, text], index) => field(`f${index}`, type, { default: text }));
    expect(server.load(`${dump(dataset('all', fields))}\nINSERT INTO \`all\` () VALUES ()`)).toMatchObject(fine);
    const found = server.rows('SELECT * FROM `all`')[0]?.map((each) => each.replace(', ', ','));
    expect(found).toEqual(defaults.map(([, , value]) => value));
  });

  test('foreign keys in a circle, of a row to itself, of several columns, of texts and of narrower numbers hold', () => {
    const people = dataset(
      'people',
      [field('id', 'bigint'), field('boss', 'integer', { nullable: true }), field('team', 'text')],
      {
        key: ['id'],
        references: [reference(['boss'], 'people', ['id'], 'set null'), reference(['team'], 'teams', ['name'])],
      },
    );
    const teams = dataset('teams', [field('name', 'text'), field('head', 'smallint', { nullable: true })], {
      key: ['name'],
      references: [reference(['head'], 'people', ['id'], 'cascade')],
    });
    const pairs = dataset('pairs', [field('a', 'uuid'), field('b', 'varchar(2000)')], { unique: [['b', 'a']] });
    const uses = dataset('uses', [field('a', 'uuid'), field('b', 'text')], {
      references: [reference(['a', 'b'], 'pairs', ['a', 'b'])],
    });
    const { unique: _, ...keyed } = pairs;
    const held = { ...keyed, unique: [], key: ['a', 'b'] };
    expect(server.load(dump(people, teams, held, uses))).toMatchObject(fine);
    expect(told(people, teams, held, uses)).toEqual([
      'DC607 `people.boss` is bigint in MySQL, not integer: both sides of a foreign key are of one type there',
      'DC607 `teams.head` is bigint in MySQL, not smallint: both sides of a foreign key are of one type there',
      'DC607 `pairs.b` is varchar(759) in MySQL, not varchar(2000): its keys have 3,072 bytes',
    ]);
    const rows =
      "SET foreign_key_checks = 0; INSERT INTO people VALUES (1, 2, 'x'), (2, 1, 'x'); INSERT INTO teams VALUES ('x', 1);";
    expect(server.load(rows, { keep: true })).toMatchObject(fine);
    refused("INSERT INTO people VALUES (3, 9, 'x')", 'foreign key');
    refused("INSERT INTO people VALUES (3, 1, 'X')", 'foreign key');
    refused("INSERT INTO uses VALUES (uuid(), 'x')", 'foreign key');
    const deleted = 'UPDATE people SET boss = 1; DELETE FROM people WHERE id = 1';
    refused(deleted, 'foreign key');
  });

  test('a reference whose default InnoDB would not set keeps its parent, and it is told', () => {
    const parents = dataset('parents', [field('id', 'integer')], { key: ['id'] });
    const children = dataset('children', [field('parent', 'integer', { default: '1' })], {
      references: [reference(['parent'], 'parents', ['id'], 'set default')],
    });
    expect(told(parents, children)).toEqual([
      'DC607 deleting what `children` refers to by (parent) is refused in MySQL: it has no SET DEFAULT',
    ]);
    expect(server.load(dump(parents, children))).toMatchObject(fine);
    const rows = 'INSERT INTO parents VALUES (1), (2); INSERT INTO children VALUES (2);';
    expect(server.load(rows, { keep: true })).toMatchObject(fine);
    refused('DELETE FROM parents WHERE id = 2', 'foreign key');
  });

  test('wide rows, long keys and every index fit', () => {
    const wide = Array.from({ length: 12 }, (_, index) => field(`v${index}`, 'varchar(4000)'));
    const all = dataset(
      'wide',
      [...wide, field('a', 'text'), field('b', 'varchar(100)'), field('c', 'text'), field('j', 'jsonb')],
      {
        key: ['a', 'b', 'c'],
        unique: [['c'], ['v0']],
        indexes: [
          { name: 'some', fields: ['v1', 'c'], unique: false },
          { name: 'over_json', fields: ['j'], unique: false },
        ],
      },
    );
    expect(server.load(dump(all))).toMatchObject(fine);
    expect(told(all)?.filter((each) => each.includes('over_json'))).toEqual([
      'DC606 the index `over_json` of `wide` is left out: MySQL has none over such columns',
    ]);
    expect(dump(all)).toContain('-- the index `over_json` of `wide` is left out');
    expect(told(all)?.some((each) => /`wide\.v2` is text of any length/.test(each))).toBe(true);
  });

  test('descriptions are kept, as far as there is room', () => {
    const long = '😀'.repeat(1100);
    const users = dataset(
      'users',
      [field('a', 'integer', { description: "it's\n\\" }), field('b', 'integer', { description: long })],
      {
        description: 'People',
      },
    );
    expect(server.load(dump(users))).toMatchObject(fine);
    const query =
      "SELECT column_comment FROM information_schema.columns WHERE table_schema = database() AND column_name = 'a'";
    expect(server.rows(query)).toEqual([["it's\\n\\\\"]]);
    expect(told(users)).toEqual(['DC607 the description of `users.b` is cut off after 1024 letters in MySQL']);
  });

  test('documents whose numbers MySQL would round are told', () => {
    const given = (value: string) =>
      told(dataset('a', [field('d', 'jsonb', { source: { kind: 'given', values: [null, value] } })]));
    expect(given('{"a": [0.12345, "12345678901234567890"], "b": 123456789012345000}')).toEqual([]);
    const rounded = ['DC607 `a.d` keeps 15 digits of the numbers in it in MySQL'];
    expect(given('{"a": [1.2345678901234567890]}')).toEqual(rounded);
    expect(told(dataset('a', [field('d', 'json')], { isReal: true }))).toEqual(rounded);
  });

  test('names that there are none like, or that are one, are refused; so are keys of documents', () => {
    expect(told(dataset('a', [field('Näme', 'text'), field('näme', 'text')]))).toEqual([
      'DC605 columns `Näme` and `näme` of `a` have one name in MySQL',
    ]);
    expect(told(dataset('a', [field('x😀', 'text')], { table: { name: 'b ' } }))).toEqual([
      'DC605 MySQL has no name like `b ` (of `a`)',
      'DC605 MySQL has no name like `x😀` (of `a`)',
    ]);
    expect(told(dataset('a', [field('x', 'bytea'), field('y', 'text[]')], { key: ['x'], unique: [['y']] }))).toEqual([
      'DC780 `a` cannot have a key of (x) in MySQL',
      'DC780 `a` cannot have a key of (y) in MySQL',
    ]);
  });

  test('names of any other form stand', () => {
    const odd = dataset(
      'select `x` "y"',
      [field('from', 'integer'), field("a'b\\c", 'integer'), field('n'.repeat(63), 'integer')],
      {
        unique: [['n'.repeat(63)], ["a'b\\c"]],
      },
    );
    expect(server.load(dump(odd))).toMatchObject(fine);
    expect(server.rows('SHOW COLUMNS FROM `select ``x`` "y"`').map(([name]) => name)).toEqual([
      'from',
      "a'b\\\\c",
      'n'.repeat(63),
    ]);
  });
});

test('what is otherwise is told, what cannot be is refused', async () => {
  const fields = 'fields:\n  - {name: id, type: integer, generator: sequence}\n  - {name: email, generator: email}';
  const files = {
    'specs/users.yaml': definition(
      `${fields}\nvalidation:\n  - {constraint: "lower(email) = email"}\n  - {constraint: "email LIKE '%@%'"}\n  - {constraint: "id > 0"}`,
    ),
  };
  const warned = await inProject(files, ['generate', '--dialect', 'mysql']);
  expect(warned.status).toBe(0);
  expect(warned.stderr.match(/DC606/g)).toHaveLength(2);
  expect(warned.stdout).toContain("CHECK ((`email` LIKE '%@%' ESCAPE '|'))");
  expect(warned.stdout).toContain('-- the CHECK of `lower(email) = email` on `users` is left out');
  expect(server.load(warned.stdout)).toMatchObject(fine);
  expect(server.load("INSERT INTO users (email) VALUES ('nobody')", { keep: true }).status).toBe(1);
  const key = {
    'specs/users.yaml': definition('fields:\n  - {name: id, type: bytea, generator: bytes, primary_key: true}'),
  };
  const refusal = await inProject(key, ['generate', '--dialect', 'mysql']);
  expect(refusal).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('error[DC780]') });
  expect((await inProject(key, ['generate', '--dialect', 'mysql', '--no-schema'])).status).toBe(0);
});

test('no statement is larger than servers take', async () => {
  const texts = Array.from(
    { length: 6 },
    (_, index) => `  - {name: t${index}, type: text, generator: lorem, min: 400, max: 500}`,
  );
  const fields = `volume: 2000\nfields:\n  - {name: id, type: integer, generator: sequence}\n${texts.join('\n')}`;
  const { stdout, status } = await inProject({ 'specs/long.yaml': definition(fields) }, [
    'generate',
    '--dialect',
    'mysql',
  ]);
  expect(status).toBe(0);
  const longest = Math.max(...stdout.split(/;\n/).map((statement) => Buffer.byteLength(statement)));
  expect(longest).toBeLessThan(2_000_000);
  expect(server.load(stdout)).toMatchObject(fine);
});
