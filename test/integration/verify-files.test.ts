import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';

const users = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: users}
spec:
  volume: 40
  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence}
    - {name: email, type: text, generator: email, unique: true}
    - {name: note, type: text, generator: choice, choices: ["a, b", 'say "so"', "it's", "two\\nlines", 'back\\slash', ""], null_probability: 0.2}
    - {name: born, type: date, generator: date_between, start_date: "1950-01-01", end_date: "2005-01-01"}
    - {name: seen, type: timestamptz, generator: datetime_between, start_date: "2020-01-01", end_date: "2025-01-01"}
    - {name: active, type: boolean, generator: boolean}
    - {name: raw, type: bytea, generator: bytes, length: 6}
`;
const orders = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  volume: 60
  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence}
    - {name: amount, type: 'decimal(10,2)', generator: decimal, min: 1, max: 1000}
  relationships:
    - {foreignKey: user_id, references: users.id}
  validation:
    - constraint: amount > 0
    - constraint: id <> 7 OR amount < users.id + 100000
`;

const project = (files: Readonly<Record<string, string>> = {}) =>
  plantProject({ 'specs/users.yaml': users, 'specs/orders.yaml': orders, ...files });

async function verified(cwd: string, output: string, ...flags: string[]) {
  const { status, stdout, stderr } = await runCli(['verify', '--output', output, ...flags], { cwd });
  const wrong = stdout.split('\n').filter((line) => /^(FAILED|warn)/.test(line));
  return { status, stdout, stderr, wrong };
}

async function generated(cwd: string, ...flags: string[]) {
  const { status, stderr } = await runCli(['generate', ...flags], { cwd });
  expect(status, stderr).toBe(0);
}

describe('what generate writes', () => {
  test.each([
    ['csv', ['--format', 'csv', '--out', 'out']],
    ['ndjson', ['--format', 'ndjson', '--out', 'out']],
    ['json', ['--format', 'json', '--out', 'out']],
    ['sql', ['--out', 'out']],
    ['sql, inserts', ['--inserts', '--out', 'out']],
    ['mongodb', ['--format', 'ndjson', '--dialect', 'mongodb', '--out', 'out']],
    ['sqlite', ['--dialect', 'sqlite', '--out', 'out']],
    ['mysql', ['--dialect', 'mysql', '--out', 'out']],
    ['csv, gzip', ['--format', 'csv', '--compress', 'gzip', '--out', 'out']],
    ['sql, zstd, two workers', ['--compress', 'zstd', '--workers', '2', '--out', 'out']],
    ['one stream of sql', ['--out', 'out.sql']],
    ['one stream of sqlite', ['--dialect', 'sqlite', '--out', 'out.sql']],
    ['one stream of mysql', ['--dialect', 'mysql', '--out', 'out.sql']],
    ['one stream of json', ['--format', 'json', '--out', 'out.json']],
    ['one dataset', ['--format', 'csv', '--dataset', 'users', '--out', 'users.csv']],
  ])('%s', async (_, flags) => {
    const cwd = project();
    await generated(cwd, ...flags);
    const only = flags.includes('--dataset') ? ['--dataset', 'users'] : [];
    const { status, stdout, stderr, wrong } = await verified(cwd, flags.at(-1) as string, ...only);
    expect(wrong, stdout).toEqual([]);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('content of users: every cell is the one that the definitions make');
    expect(stderr).toMatch(/^(40 rows|100 rows) in .* rows\/s\)/m);
  });

  test.each(['csv', 'ndjson', 'json', 'sql'])('shards of %s, each and together', async (format) => {
    const cwd = project();
    for (const index of [1, 2, 3])
      await generated(cwd, '--format', format, '--shard', `${index}/3`, '--out', `out/part-${index}`);
    for (const index of [1, 2, 3]) {
      const { status, wrong, stderr } = await verified(cwd, `out/part-${index}`);
      expect(wrong).toEqual([]);
      expect(status, stderr).toBe(0);
    }
    const merged = await runCli(
      ['manifest', 'merge', 'out/part-1', 'out/part-2', 'out/part-3', '--out', 'out/manifest.json'],
      { cwd },
    );
    expect(merged.status, merged.stderr).toBe(0);
    const { status, wrong, stderr } = await verified(cwd, 'out');
    expect(wrong).toEqual([]);
    expect(status, stderr).toBe(0);
    // A row of the second file is told by its own line.
    const place = readFileSync(join(cwd, 'out/manifest.json'), 'utf8').match(/part-2\/[^"]*users[^"]*/)?.[0] as string;
    const lines = readFileSync(join(cwd, 'out', place), 'utf8').split('\n');
    const line = lines.findIndex((each) => each.includes('@'));
    writeFileSync(join(cwd, 'out', place), lines.with(line, (lines[line] as string).replace('@', '@x.')).join('\n'));
    const bad = await verified(cwd, 'out');
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain(`content of users: 1 row: out/${place}:${line + 1}: users[13].email is "`);
  });

  test('shards of INSERTs together, and a tenant’s rows', async () => {
    const cwd = project();
    for (const index of [1, 2])
      await generated(cwd, '--inserts', '--shard', `${index}/2`, '--out', `out/part-${index}`);
    const merged = await runCli(['manifest', 'merge', 'out/part-1', 'out/part-2', '--out', 'out/manifest.json'], {
      cwd,
    });
    expect(merged.status, merged.stderr).toBe(0);
    const { status, wrong, stderr } = await verified(cwd, 'out');
    expect(wrong).toEqual([]);
    expect(status, stderr).toBe(0);

    const owned = orders.replace(/ {2}relationships:\n.*\n/, '  tenant: users\n');
    writeFileSync(join(cwd, 'specs/orders.yaml'), owned);
    await generated(cwd, '--format', 'csv', '--tenant', '3', '--out', 'tenant');
    const own = await verified(cwd, 'tenant');
    expect(own.wrong).toEqual([]);
    expect(own.status, own.stderr).toBe(0);
  });

  test.each([
    ['postgresql', ['--inserts']],
    ['mysql', ['--dialect', 'mysql']],
    ['sqlite', ['--dialect', 'sqlite']],
  ])('a shard of INSERTs alone, which begins and ends in the middle of a statement: %s', async (_, flags) => {
    const cwd = project();
    for (const index of [1, 2, 3])
      await generated(cwd, ...flags, '--count', 'users=700,orders=900', '--shard', `${index}/3`, '--out', `${index}`);
    for (const index of ['2', '3']) {
      const { status, wrong, stdout, stderr } = await verified(cwd, index, '--count', 'users=700,orders=900');
      expect(wrong).toEqual([]);
      expect(stdout).toContain(`rows of orders: 300\n`);
      expect(status, stderr).toBe(0);
      const place = `${index}/02-orders.sql`;
      const lines = readFileSync(join(cwd, place), 'utf8').split('\n');
      const row = lines.findIndex((line) => line.startsWith('(')) + 7;
      writeFileSync(join(cwd, place), lines.with(row, (lines[row] as string).replace(/, [\d.]+/, ', 0.25')).join('\n'));
      const bad = await verified(cwd, index, '--count', 'users=700,orders=900');
      expect(bad.status).toBe(1);
      expect(bad.stdout).toMatch(
        new RegExp(
          `content of orders: 1 row: ${place}:${row + 1}: orders\\[\\d+\\]\\.amount is "0.25", the definitions make`,
        ),
      );
    }
  });

  test('a shard of COPY whose first text begins with a bracket', async () => {
    const codes = users.replace(
      / {4}- \{name: id.*\n/,
      '    - {name: code, type: text, generator: choice, choices: ["(a", ",", ";"]}\n',
    );
    const cwd = plantProject({ 'specs/users.yaml': codes });
    for (const index of [1, 2, 3]) await generated(cwd, '--shard', `${index}/3`, '--out', `${index}`);
    for (const index of ['2', '3']) {
      const { status, wrong, stderr } = await verified(cwd, index);
      expect(wrong).toEqual([]);
      expect(status, stderr).toBe(0);
    }
  });

  test('of another seed, of other definitions and of other counts', async () => {
    const cwd = project();
    await generated(cwd, '--format', 'csv', '--seed', '2', '--out', 'out');
    const seed = await verified(cwd, 'out');
    expect(seed.status).toBe(1);
    expect(seed.wrong[0]).toBe(
      'FAILED definitions: not those that out/manifest.json is of: other seed (2, and 1 here)',
    );
    expect(seed.stdout).toMatch(/^FAILED content of users: 40 rows, such as out\/users.csv:2: users\[0\]\./m);
    expect((await verified(cwd, 'out', '--seed', '2')).wrong).toEqual([]);
    const count = await verified(cwd, 'out', '--seed', '2', '--count', 'users=41');
    expect(count.wrong).toContain('FAILED rows of users: 40 of 41');
    expect(count.stdout).toContain('users[40] is missing (id "');
    writeFileSync(join(cwd, 'specs/users.yaml'), users.replace('1950-01-01', '1949-01-01'));
    const other = await verified(cwd, 'out', '--seed', '2');
    expect(other.wrong[0]).toContain('other definitions of users');
    expect(other.stdout).toMatch(/users\[\d+\]\.born is "[\d-]+", the definitions make "/);
  });
});

describe('damage', () => {
  let header = '';
  let rows: string[] = [];
  /** The rows as they are written, made in the first test that asks. */
  async function made(): Promise<void> {
    if (rows.length > 0) return;
    const cwd = project();
    await generated(cwd, '--format', 'csv', '--dataset', 'orders', '--only', '--out', 'orders.csv');
    [header = '', ...rows] = readFileSync(join(cwd, 'orders.csv'), 'utf8').trimEnd().split('\n');
  }

  async function damaged(lines: readonly string[], head = header) {
    const cwd = project({ 'orders.csv': `${[head, ...lines].join('\n')}\n` });
    return verified(cwd, 'orders.csv');
  }
  const row = (index: number) => rows[index] as string;
  const [id, amount, user] = [0, 1, 2];
  const edited = (index: number, cell: number, value: string) =>
    rows.with(index, row(index).split(',').with(cell, value).join(','));

  test('none, and other spellings of the same values', async () => {
    await made();
    expect(header).toBe('id,amount,user_id');
    expect((await damaged(rows)).wrong).toEqual([]);
    const quoted = rows.map(
      (each) =>
        `${each
          .split(',')
          .map((cell) => `"${cell}"`)
          .join(',')}\r`,
    );
    const { status, wrong } = await damaged(quoted, `${header}\r`);
    expect(wrong).toEqual([]);
    expect(status).toBe(0);
  });

  test('a changed cell', async () => {
    await made();
    const { status, wrong, stderr } = await damaged(edited(16, amount, '12345678.90'));
    expect(status).toBe(1);
    expect(wrong).toEqual([
      `FAILED content of orders: 1 row: orders.csv:18: orders[16].amount is "12345678.90", the definitions make "${row(16).split(',')[amount]}"`,
    ]);
    expect(stderr).toContain('error[DC719]: content of orders: 1 row');
  });

  test('a constraint, a reference, a key and a type', async () => {
    await made();
    const negative = await damaged(edited(16, amount, '-3.00'));
    expect(negative.wrong).toContain('FAILED orders: amount > 0: 1 row: orders.csv:18');
    const wide = await damaged(edited(6, amount, '9999999.00'));
    expect(wide.wrong).toContain('FAILED orders: id <> 7 OR amount < users.id + 100000: 1 row: orders.csv:8');
    const orphan = await damaged(edited(3, user, '99999'));
    expect(orphan.wrong).toContain('FAILED orphans of orders.user_id: 1 row: orders.csv:5');
    const twice = await damaged(edited(9, id, row(8).split(',')[id] as string));
    expect(twice.wrong).toContain('FAILED orders.id is unique: 1 row: orders.csv:11');
    const text = await damaged(edited(9, amount, 'much'));
    expect(text.wrong).toContain(
      'FAILED values of orders.amount that are none of its type: 1 row: orders.csv:11: "much"',
    );
    const none = await damaged(edited(9, id, ''));
    expect(none.wrong).toContain('FAILED nulls in orders.id: 1 row: orders.csv:11: null');
    expect([negative, wide, orphan, twice, text, none].map(({ status }) => status)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('a missing row, a doubled one and one too many', async () => {
    await made();
    const missing = await damaged(rows.toSpliced(20, 1));
    expect(missing.wrong).toEqual([
      'FAILED rows of orders: 59 of 60',
      `FAILED content of orders: 1 row: orders[20] is missing (id "${row(20).split(',')[id]}")`,
    ]);
    const doubled = await damaged(rows.toSpliced(20, 0, row(19)));
    expect(doubled.wrong).toEqual([
      'FAILED rows of orders: 61 of 60',
      'FAILED content of orders: 1 row: orders.csv:22: orders[19] once more',
      'FAILED orders.id is unique: 1 row: orders.csv:22',
    ]);
    const extra = await damaged([...rows, row(0).replace(/^\d+/, '5000')]);
    expect(extra.wrong).toContain(
      'FAILED content of orders: 1 row: orders.csv:62: a row that the definitions do not make',
    );
    expect([missing, doubled, extra].map(({ status }) => status)).toEqual([1, 1, 1]);
  });

  test('rows in another order', async () => {
    await made();
    const swapped = await damaged(rows.with(4, row(9)).with(9, row(4)));
    expect(swapped.wrong).toEqual(['warn   order of orders: 2 rows in another place, such as orders.csv:6: orders[9]']);
    const neighbours = await damaged(rows.with(58, row(59)).with(59, row(58)));
    expect(neighbours.wrong).toEqual(['warn   order of orders: 1 row in another place: orders.csv:61: orders[58]']);
    expect((await damaged(rows.toReversed())).wrong).toEqual([
      expect.stringMatching(/^warn {3}order of orders: 59 rows in another place/),
    ]);
  });

  test('columns', async () => {
    await made();
    const extra = await damaged(
      rows.map((each) => `${each},1`),
      `${header},more`,
    );
    expect(extra.wrong).toEqual(['FAILED columns of orders: orders.csv:1: `more`, which the definitions do not have']);
    const missing = await damaged(
      rows.map((each) => each.split(',').slice(0, 2).join(',')),
      'id,amount',
    );
    expect(missing.wrong).toEqual(['FAILED columns of orders: orders.csv:1: `user_id` missing']);
    const named = await damaged(rows, 'user_id,amount,id');
    expect(named.status).toBe(1);
    expect(named.wrong[0]).toContain('warn   columns of orders: orders.csv:1: not in the order of the definitions');
    expect(named.stdout).toMatch(/^FAILED content of orders: \d+ rows, such as orders.csv:2: orders\[\d+\]\.\w+ is /m);
    const turned = await damaged(
      rows.map((each) => each.split(',').toReversed().join(',')),
      'user_id,amount,id',
    );
    expect(turned.status).toBe(0);
    expect(turned.wrong).toEqual([expect.stringContaining('not in the order')]);
  });

  test('a row that is cut off, a quote that is never closed', async () => {
    await made();
    const cut = await damaged([
      ...rows.slice(0, 30),
      row(30)
        .slice(0, -3)
        .replace(/,[^,]*$/, ''),
    ]);
    expect(cut.status).toBe(1);
    expect(cut.wrong[0]).toBe('FAILED rows of orders: 31 of 60');
    expect(cut.wrong[1]).toContain('orders.csv:32: orders[30]: 1 values, and there are 3 columns');
    const open = await damaged(rows.with(30, `"${row(30)}`));
    expect(open.status).toBe(1);
    expect(open.wrong[0]).toBe('FAILED reading: orders.csv:32: a quote is never closed');
  });
});

describe('of many rows, of which most are told by their bytes', () => {
  const count = 9_000;
  const forms: readonly [string, readonly string[]][] = [
    ['csv', ['--format', 'csv']],
    ['ndjson', ['--format', 'ndjson']],
    ['json', ['--format', 'json']],
    ['sql', []],
    ['sql', ['--inserts']],
    ['sql', ['--dialect', 'mysql']],
    ['sql', ['--dialect', 'sqlite']],
  ];

  test.each(forms)('damage far in is told by its line: %s %s', async (extension, flags) => {
    const cwd = project();
    const counts = ['--count', `users=${count}`];
    await generated(cwd, ...flags, ...counts, '--dataset', 'users', '--out', `whole.${extension}`);
    const text = readFileSync(join(cwd, `whole.${extension}`), 'utf8');
    // Each row has one address, and texts of two lines stand in between.
    const lines = text.split('\n');
    const places = lines.flatMap((line, index) => (line.includes('@') ? [index] : []));
    expect(places).toHaveLength(count);
    const check = async (damaged: readonly string[]) => {
      writeFileSync(join(cwd, `users.${extension}`), damaged.join('\n'));
      const { wrong, status } = await verified(cwd, `users.${extension}`, ...counts, '--dataset', 'users');
      expect(status).toBe(1);
      return wrong;
    };
    for (const row of [2047, 2048, count - 1]) {
      const at = places[row] as number;
      const wrong = await check(lines.with(at, (lines[at] as string).replace('@', '@@')));
      expect(wrong).toEqual([
        expect.stringContaining(`content of users: 1 row: users.${extension}:${at + 1}: users[${row}].email is "`),
      ]);
    }
    // Two rows with one address, far from each other: their lines are known, though nobody read them.
    const [first, second] = [places[2500] as number, places[8000] as number];
    const address = /[\w.+-]+@[\w.-]+/;
    const copied = (lines[second] as string).replace(address, address.exec(lines[first] as string)?.[0] as string);
    expect(await check(lines.with(second, copied))).toEqual([
      expect.stringContaining(`content of users: 1 row: users.${extension}:${second + 1}: users[8000].email is "`),
      `FAILED users.email is unique: 1 row: users.${extension}:${second + 1}`,
    ]);
    expect(
      await check(
        lines.with(
          first,
          (lines[first] as string).replace(address, address.exec(lines[second] as string)?.[0] as string),
        ),
      ),
    ).toEqual([
      expect.stringContaining(`content of users: 1 row: users.${extension}:${first + 1}: users[2500].email is "`),
      `FAILED users.email is unique: 1 row: users.${extension}:${second + 1}`,
    ]);
  });
});

test('an array that is cut off far in is told once, by its rows', async () => {
  const cwd = project();
  await generated(cwd, '--format', 'json', '--count', 'users=9000', '--dataset', 'users', '--out', 'users.json');
  const lines = readFileSync(join(cwd, 'users.json'), 'utf8').split('\n');
  writeFileSync(join(cwd, 'users.json'), lines.slice(0, 8000).join('\n'));
  const { wrong } = await verified(cwd, 'users.json', '--count', 'users=9000', '--dataset', 'users');
  const rows = lines.slice(0, 8000).filter((line) => line.startsWith('{"id"')).length;
  expect(wrong.filter((line) => line.includes('reading'))).toEqual([
    `FAILED reading: users.json:8000: behind row ${rows} this is no JSON, or cut off`,
  ]);
});

test('dumps that something has changed', async () => {
  const cwd = project();
  await generated(cwd, '--format', 'csv', '--compress', 'gzip', '--out', 'gz');
  const place = join(cwd, 'gz/orders.csv.gz');
  const packed = readFileSync(place);
  writeFileSync(place, packed.subarray(0, packed.length - 20));
  const cut = await verified(cwd, 'gz');
  expect(cut.wrong).toContain(
    `FAILED file orders.csv.gz: ${packed.length - 20} bytes, and ${packed.length} were written`,
  );
  expect(cut.wrong).toContain('FAILED reading: gz/orders.csv.gz is cut off: its gzip data does not end');
  writeFileSync(place, packed.with(40, (packed[40] as number) ^ 0xff));
  const broken = await verified(cwd, 'gz');
  expect(broken.wrong).toContain('FAILED file orders.csv.gz: other bytes than were written, by its SHA-256');
  // Compressed otherwise, the rows are the same.
  const { gunzipSync } = await import('node:zlib');
  writeFileSync(place, gzipSync(gunzipSync(packed), { level: 9 }));
  const other = await verified(cwd, 'gz');
  expect(other.status).toBe(1);
  expect(other.wrong).toHaveLength(1);
  expect(other.wrong[0]).toContain('file orders.csv.gz');

  await generated(cwd, '--out', 'sql');
  const script = join(cwd, 'sql/01-users.sql');
  const text = readFileSync(script, 'utf8');
  writeFileSync(script, text.slice(0, text.length - 40));
  const { wrong, status } = await verified(cwd, 'sql');
  expect(status).toBe(1);
  expect(wrong.join('\n')).toMatch(/FAILED reading: sql\/01-users\.sql:\d+: the rows of .*users.* are cut off/);
});

test('rows in JSON that differ', async () => {
  const cwd = project();
  await generated(cwd, '--format', 'json', '--out', 'all.json');
  const place = join(cwd, 'all.json');
  const lines = readFileSync(place, 'utf8').split('\n');
  const line = lines.findIndex((each) => each.includes('"amount"')) + 4;
  const wrote = (text: string) => writeFileSync(place, lines.with(line, text).join('\n'));
  const own = lines[line] as string;
  wrote(own.replace(/"amount":([\d.]+)/, '"amount":-1'));
  const cell = await verified(cwd, 'all.json');
  expect(cell.wrong[0]).toContain(`content of orders: 1 row: all.json:${line + 1}: orders[4].amount is "-1", the`);
  expect(cell.wrong[1]).toBe(`FAILED orders: amount > 0: 1 row: all.json:${line + 1}`);
  wrote(own.replace('{', '{"more":true,'));
  expect((await verified(cwd, 'all.json')).wrong).toEqual([
    `FAILED columns of orders: all.json:${line + 1}: \`more\`, which the definitions do not have`,
  ]);
  wrote(own.replace(/"amount":([\d.]+)/, '"amount": $10'));
  expect((await verified(cwd, 'all.json')).wrong).toEqual([]);
  writeFileSync(place, lines.slice(0, line).join('\n'));
  const cut = await verified(cwd, 'all.json');
  expect(cut.status).toBe(1);
  expect(cut.wrong[0]).toMatch(/^FAILED reading: all\.json:\d+: behind row \d+ this is no JSON, or cut off/);
});

test('what is masked is told by its shape', async () => {
  const masked = users.replace('generator: email,', 'generator: email, masking: anonymize_email,');
  const cwd = plantProject({ 'specs/users.yaml': masked });
  await generated(cwd, '--format', 'ndjson', '--out', 'users.ndjson');
  const place = join(cwd, 'users.ndjson');
  const text = readFileSync(place, 'utf8');
  const [, email = ''] = /"email":"([^"]*)"/.exec(text) ?? [];
  writeFileSync(place, text.replace(email, 'real.person@acme.com'));
  const { status, stdout, stderr } = await verified(cwd, 'users.ndjson');
  expect(status).toBe(1);
  expect(stdout).toContain(
    'users.ndjson:1: users[0].email is of the shape \\"xxxx.xxxxxx@xxxx.xxx\\"'.replaceAll('\\', ''),
  );
  for (const told of [stdout, stderr]) {
    expect(told).not.toContain('real.person');
    expect(told).not.toContain(email);
  }
});

test('wrong usage', async () => {
  const cwd = project({ 'strange.csv': 'a,b\n1,2\n', 'rows.txt': 'x' });
  expect((await verified(cwd, 'nowhere')).status).toBe(2);
  expect((await verified(cwd, 'rows.txt')).status).toBe(2);
  await generated(cwd, '--format', 'csv', '--dataset', 'users', '--out', 'some');
  const some = await verified(cwd, 'some');
  expect(some.status).toBe(0);
  expect(some.stdout).toContain('-      rows of orders: not looked at: the manifest does not list it');
  const manifest = JSON.parse(readFileSync(join(cwd, 'some/manifest.json'), 'utf8'));
  writeFileSync(join(cwd, 'some/manifest.json'), JSON.stringify({ ...manifest, datasets: [] }));
  expect((await verified(cwd, 'some')).status).toBe(2);
  const strange = await verified(cwd, 'strange.csv');
  expect(strange.status).toBe(1);
  expect(strange.wrong).toEqual(['FAILED table strange: no definition is of it: users, orders are there']);
  const json = await runCli(['verify', '--output', 'strange.csv', '--json'], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    command: 'verify',
    ok: false,
    data: { output: 'strange.csv', rows: 0 },
  });
});
