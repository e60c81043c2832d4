import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { runCli, trace } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { edgeSpec } from '../support/edge-fields.ts';
import { freshMongodb } from '../support/mongodb.ts';

const home = mkdtempSync(join(tmpdir(), 'data-cli-export-'));
const project = join(home, 'project');
const run = (...args: string[]) => runCli(args, { cwd: project });

const nested = dataset(
  `volume: 1100
fields:
  - {name: id, type: bigint, generator: sequence, start: 9007199254740000}
  - {name: flag, type: boolean, generator: boolean, null_probability: 0.2}
  - {name: host, type: inet, generator: ip_address}
  - {name: tags, type: "text[]", generator: array, of: {generator: word}, min: 0, max: 3}
  - {name: times, type: "timestamptz[]", generator: array, of: {generator: datetime_between}, min: 0, max: 3}
  - name: about
    type: jsonb
    generator: object
    fields:
      - {name: zeta, generator: integer}
      - {name: b, generator: sentence}
      - {name: list, generator: array, of: {generator: object, fields: [{name: name, generator: word}, {name: at, generator: datetime_between}]}, min: 0, max: 2}
relationships:
  - {foreignKey: edge, references: edges.id}`,
  'nested',
);

beforeAll(async () => {
  mkdirSync(join(project, 'specs'), { recursive: true });
  writeFileSync(join(project, 'specs', 'edges.yaml'), dataset(edgeSpec(0.3, 1100), 'edges'));
  writeFileSync(join(project, 'specs', 'nested.yaml'), nested);
  const { status, stderr } = await run('load');
  expect([status, stderr]).toEqual([0, expect.not.stringMatching(trace)]);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it.each(['sql', 'json', 'ndjson', 'csv'])('exports as %s what generate writes, the manifest too', async (format) => {
  const [made, live] = [join(home, `made-${format}`), join(home, `live-${format}`)];
  expect((await run('generate', '--format', format, '--out', made)).status).toBe(0);
  // In any order of names, and without a look at the definitions.
  expect((await run('export', 'nested', 'edges', '--format', format, '--out', live)).status).toBe(0);
  expect(readdirSync(live).sort()).toEqual(readdirSync(made).sort());
  for (const name of readdirSync(made))
    expect([name, readFileSync(join(live, name)).equals(readFileSync(join(made, name)))]).toEqual([name, true]);
});

it('exports what MongoDB holds as generate writes it, lists too, and takes it back', async () => {
  const lists = ['boolean', 'text', 'integer', 'uuid', 'date', 'timestamptz'].map((type, at) => {
    const generator = ['boolean', 'sentence', 'integer', 'uuid', 'date_between', 'datetime_between'][at];
    return `  - {name: ${type}s, type: "${type}[]", generator: array, of: {generator: ${generator}}, min: 0, max: 3}`;
  });
  const odd = JSON.stringify(['a\tb', '', 'null', 'NULL', '"quoted"', 'back\\slash', '{a,b}', 'line\nend', ' blank ']);
  const definition = dataset(
    `volume: 30
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: odd, type: "text[]", generator: array, of: {generator: choice, choices: ${odd}}, min: 0, max: 4}
${lists.join('\n')}`,
    'lists',
  );
  const cwd = join(home, 'documents');
  mkdirSync(join(cwd, 'specs'), { recursive: true });
  writeFileSync(join(cwd, 'specs', 'lists.yaml'), definition);
  const { url, drop } = await freshMongodb();
  const on = (...args: string[]) => runCli([...args, '--to', url], { cwd });
  expect((await on('load')).status).toBe(0);
  for (const format of ['json', 'csv']) {
    const [made, live] = [join(cwd, 'made', format), join(cwd, 'live', format)];
    expect((await runCli(['generate', '--format', format, '--out', `${made}/`], { cwd })).status).toBe(0);
    expect((await on('export', 'lists', '--format', format, '--out', `${live}/`)).status).toBe(0);
    const file = join(live, `lists.${format}`);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(made, `lists.${format}`), 'utf8'));
    const taken = await on('import', 'lists', '--file', file, '--mode', 'sync', '--yes', '--json');
    expect(JSON.parse(taken.stdout).data.datasets).toMatchObject([{ counts: { unchanged: 30 } }]);
  }
  await drop();
});

it('says what cannot be exported', async () => {
  const nothing = await run('export');
  expect([nothing.status, nothing.stderr]).toEqual([2, expect.stringContaining('DATASET is missing')]);
  const unknown = await run('export', 'edge');
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('did you mean edges?')]);
  const two = await run('export', 'edges', 'nested', '--format', 'csv');
  expect([two.status, two.stdout]).toEqual([2, '']);
});

it('imports a file over the rows that are there, and cleans it up', async () => {
  const mine = ['import', 'people', '--to', 'pglite:people', '--file', '../people.csv'];
  const definition = dataset(
    'volume: 3\nfields:\n  - {name: id, type: integer, generator: sequence}\n  - {name: name, type: varchar(9), generator: pattern, pattern: "????"}',
    'people',
  );
  mkdirSync(join(home, 'people', 'specs'), { recursive: true });
  writeFileSync(join(home, 'people', 'specs', 'people.yaml'), definition);
  const cwd = { cwd: join(home, 'people') };
  const there = (...args: string[]) => runCli(args, cwd);
  expect(await there('load', '--to', 'pglite:people')).toMatchObject({ status: 0 });
  writeFileSync(join(home, 'people.csv'), 'id,name\n2,far too long\n');
  const wrong = await runCli(mine, cwd);
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringMatching(/DC407.*\n.*people\.csv:2:3/)]);
  writeFileSync(join(home, 'people.csv'), 'id,name\n2,Ann\n70,Bob\n');
  const { stdout, status } = await runCli([...mine, '--json'], cwd);
  const { data } = JSON.parse(stdout);
  expect([status, data.datasets[0].counts]).toEqual([0, { created: 1, updated: 1, unchanged: 0, deleted: 0 }]);
  const rows = async () =>
    (await there('export', 'people', '--to', 'pglite:people', '--format', 'csv')).stdout.split('\n');
  expect(await rows()).toEqual([
    'id,name',
    expect.stringMatching(/^1,/),
    '2,Ann',
    expect.stringMatching(/^3,/),
    '70,Bob',
    '',
  ]);
  const { execution_id: id } = data;
  expect((await there('cleanup', '--to', 'pglite:people', '--execution-id', id, '--yes')).status).toBe(0);
  expect(await rows()).toEqual(['id,name', expect.stringMatching(/^1,/), expect.stringMatching(/^3,/), '']);
  // What the file leaves out goes on behind the rows that were loaded, and so do those that come after.
  writeFileSync(join(home, 'people.csv'), 'name\nCid\nDora\n');
  const behind = await runCli([...mine, '--mode', 'append', '--json'], cwd);
  expect(behind.status).toBe(0);
  const more = await there('load', '--to', 'pglite:people', '--mode', 'append', '--count', '1');
  expect(more.status).toBe(0);
  expect((await rows()).slice(3)).toEqual(['4,Cid', '5,Dora', expect.stringMatching(/^6,[A-Z]{4}$/), '']);
  expect((await there('verify', '--to', 'pglite:people')).status).toBe(0);
  const { execution_id: second } = JSON.parse(behind.stdout).data;
  expect((await there('cleanup', '--to', 'pglite:people', '--execution-id', second, '--yes')).status).toBe(0);
  expect((await rows()).slice(3)).toEqual([expect.stringMatching(/^6,/), '']);
});

it('imports where an Environment counts the dataset, or others by it', async () => {
  const specs = join(home, 'counted', 'specs');
  mkdirSync(specs, { recursive: true });
  const groups = dataset('fields:\n  - {name: id, type: integer, generator: sequence}', 'groups');
  const people = dataset(
    `fields:
  - {name: id, type: integer, generator: sequence}
relationships:
  - {foreignKey: group_id, references: groups.id}`,
    'people',
  );
  const volumes = '{people: 10, groups: 0.5x people}';
  const environment = `apiVersion: data.automation/v1\nkind: Environment\nmetadata: {name: ci}\nspec: {target: "pglite:there", volumes: ${volumes}}\n`;
  writeFileSync(join(specs, 'all.yaml'), [groups, people, environment].join('---\n'));
  const there = (...args: string[]) => runCli([...args, '--env', 'ci'], { cwd: join(home, 'counted') });
  expect(await there('load')).toMatchObject({ status: 0 });
  // Of five groups there is a fifth, whatever the file has.
  writeFileSync(join(home, 'counted', 'people.csv'), 'id,group_id\n10,5\n11,5\n');
  const imported = await there('import', 'people', '--file', 'people.csv', '--json');
  expect(imported).toMatchObject({ status: 0 });
  const [{ counts }] = JSON.parse(imported.stdout).data.datasets;
  expect(counts.created).toBe(1);
  expect((await there('export', 'people', '--format', 'csv')).stdout).toMatch(/\n10,5\n11,5\n$/);
});
