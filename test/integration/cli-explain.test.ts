import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { inProject, runCli, shop, trace } from '../support/cli.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';

const regions = dataset('volume: 5\nfields: [{name: id, generator: sequence, start: 100}]', 'regions');
const people = dataset(
  `volume: 40
fields:
  - {name: id, type: integer, generator: sequence, start: 1000, step: 10}
  - {name: email, type: varchar(80), generator: email, masking: true}
  - {name: nick, type: varchar(9), generator: pattern, pattern: "???-##", null_probability: 0.5}
  - name: label
    type: text
    generator: template
    template: "{{id}}: {{email}} under {{boss.email | upper}}"
    nullable: true
relationships:
  - {foreignKey: boss_id, references: people.id, name: boss, null_probability: 0.5}
  - {foreignKey: region_id, references: regions.id}`,
  'people',
);
const notes = dataset(
  `volume: 60
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: person, generator: reference, reference_table: people}`,
  'notes',
);
const files = { 'specs/all.yaml': [regions, people, notes].join('---\n') };

interface Row {
  readonly [name: string]: unknown;
}

interface Cell {
  readonly cell: string;
  readonly value: string | null;
  readonly place: { file: string; line: number; column: number };
  readonly source: { readonly kind: string; readonly place: Cell['place'] };
  readonly mask?: { readonly before?: string; readonly place: Cell['place'] };
  readonly inputs: readonly { readonly name: string; readonly cell?: string; readonly value: string | null }[];
  readonly parent: Cell | null;
  readonly null_probability: number;
}

async function explained(cwd: string, name: string): Promise<readonly Cell[]> {
  const { stdout, stderr, status } = await runCli(['explain', name, '--json'], { cwd });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout).data.cells;
}

async function rowsOf(cwd: string, name: string): Promise<readonly Row[]> {
  const { stdout } = await runCli(['generate', '--dataset', name, '--only', '--format', 'ndjson'], { cwd });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('values are those of the dump, parents those that the references mean', async () => {
  const cwd = plantProject(files);
  const all = await rowsOf(cwd, 'people');
  const withBoss = all.findIndex((row) => row.boss_id !== null);
  const without = all.findIndex((row) => row.boss_id === null);
  for (const row of [withBoss, without]) {
    const cells = await explained(cwd, `people[${row}]`);
    const found = Object.fromEntries(cells.map(({ cell, value }) => [cell.replace(/^.*\./, ''), value]));
    const wanted = Object.entries(all[row] as Row).map(([name, value]) => [
      name,
      value === null ? null : String(value),
    ]);
    expect(found).toEqual(Object.fromEntries(wanted));
    const boss = cells.find(({ cell }) => cell.endsWith('.boss_id'));
    const bossRow = (Number(boss?.value) - 1000) / 10;
    expect(boss?.parent?.cell).toBe(row === without ? undefined : `people[${bossRow}].id`);
    const label = cells.find(({ cell }) => cell.endsWith('.label'));
    expect(label?.inputs).toEqual([
      { name: 'id', cell: `people[${row}].id`, value: String(all[row]?.id) },
      { name: 'email', cell: `people[${row}].email`, value: all[row]?.email },
      row === without
        ? { name: 'boss.email', value: null }
        : { name: 'boss.email', cell: `people[${bossRow}].email`, value: all[bossRow]?.email },
    ]);
  }
});

test('each part is found at its place, a mask with what stood before it', async () => {
  const cwd = plantProject(files);
  const lines = files['specs/all.yaml'].split('\n');
  const at = (place: Cell['place'] | undefined) => {
    expect(place?.file).toBe('specs/all.yaml');
    return lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1).match(/^[\w.]+/)?.[0];
  };
  const [email] = await explained(cwd, 'people[7].email');
  expect([email?.place, email?.source.place, email?.mask?.place].map(at)).toEqual(['email', 'email', 'true']);
  expect(email?.place).not.toEqual(email?.source.place);
  expect(email?.mask?.before).not.toBe(email?.value);
  expect(email?.mask?.before).toMatch(/^[^@]+@[^@]+$/);
  const [person] = await explained(cwd, 'notes[3].person');
  expect([person?.place, person?.source.place].map(at)).toEqual(['person', 'reference']);
  const [region] = await explained(cwd, 'people[3].region_id');
  expect([region?.place, region?.source.place].map(at)).toEqual(['region_id', 'regions.id']);
  expect(at(region?.parent?.source.place)).toBe('sequence');
});

test('as text, a reference is followed to where its value is made', async () => {
  const nick = await inProject(files, ['explain', 'people[0].nick']);
  expect(nick.stdout).toMatch(/^people\[0\]\.nick = /);
  expect(nick.stdout).toMatch(/ {2}nulls {7}50% of rows, (not )?this one\n/);
  const found = await inProject(files, ['explain', 'notes[3].person', '--seed', '9']);
  expect(found.stdout.replace(/\d{4}/g, 'N').replace(/\[\d+\]\.id/g, '[R].id')).toBe(
    [
      'notes[3].person = N',
      '  type        integer, not null  (specs/all.yaml:33:14)',
      '  reference   people[R].id, uniform  (specs/all.yaml:33:33)',
      '  key         seed 9, dataset notes, reference person, row 3',
      '  people[R].id = N',
      '    type        integer, not null  (specs/all.yaml:14:14)',
      '    generator   sequence (start N, step 10)  (specs/all.yaml:14:44)',
      '    key         seed 9, dataset people, field id, row R'.replace(
        'R',
        found.stdout.match(/row (\d+)\n$/)?.[1] ?? '',
      ),
      '',
    ].join('\n'),
  );
  expect(found.stderr).toMatch(/^1 row, .+; seed 9, as of .+\n$/);
});

test('of given values it shows no more than the dump does', async () => {
  const spec = `source: seed
rows: [{id: 1, email: anna@firm.test, of: null}, {id: 2, email: bob@firm.test, of: 1}]
fields:
  - {name: id, type: integer, primary_key: true}
  - {name: email, type: varchar(80), masking: anonymize_email}
  - {name: of, nullable: true}
relationships: [{foreignKey: of, references: staff.id}]`;
  const cwd = plantProject({ 'specs/staff.yaml': dataset(spec, 'staff') });
  for (const args of [
    ['explain', 'staff[1].email'],
    ['explain', 'staff[1].email', '--json'],
    ['explain', 'staff[1]'],
  ]) {
    const { stdout, status } = await runCli(args, { cwd });
    expect(status).toBe(0);
    expect(stdout).not.toContain('bob');
    expect(stdout).toContain('@example.com');
  }
  expect((await runCli(['explain', 'staff[1].of'], { cwd })).stdout).toMatch(/^staff\[1\]\.of = 1\n/);
  expect(readFileSync(path.join(cwd, 'specs/staff.yaml'), 'utf8')).toContain('bob');
});

test.each([
  ['user[1].id', 'there is no dataset called user\n  = help: did you mean users?'],
  ['users[1].emial', 'there is no field of users called emial\n  = help: did you mean email?'],
  ['users[20].id', 'users has 20 rows: there is no users[20], the last is users[19]\n  = help: --count users=21'],
  ['users', 'users names no cell\n  = help: write it as'],
  ['users[-1].id', 'users[-1].id names no cell'],
  ['users[99999999999999999999].id', 'names no cell'],
])('%s is wrong usage', async (cell, message) => {
  const found = await inProject(shop, ['explain', cell]);
  expect(found).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
  expect(found.stderr).not.toMatch(trace);
});

test('a name of two namespaces wants one of them', async () => {
  const other = shop['specs/users.yaml']
    .replace('{name: users}', '{name: users, namespace: other}')
    .replace('spec:', 'spec:\n  table: others');
  const cwd = plantProject({ ...shop, 'specs/other.yaml': other });
  const vague = await runCli(['explain', 'users[1].id'], { cwd });
  expect(vague).toMatchObject({ status: 2, stderr: expect.stringContaining('any of default/users, other/users') });
  expect((await runCli(['explain', 'other/users[1].id'], { cwd })).stdout).toMatch(/^users\[1\]\.id = 2\n/);
});

test('bounds with their values, conditions with their places, and what an expression reads', async () => {
  const spec = `volume: 50
fields:
  - {name: amount, type: "decimal(10,2)", generator: random_decimal, min: 1, max: 900, constraint: "> 50"}
  - {name: later, type: timestamp, generator: datetime_between, start_date: -30d}
  - {name: sooner, type: timestamp, generator: datetime_between, start_date: -30d}
  - {name: gross, type: "decimal(10,2)", generator: expression, expression: amount * 2}
validation: [later >= sooner]`;
  const cwd = plantProject({ 'specs/sales.yaml': dataset(spec, 'sales') });
  const text = async (name: string) => (await runCli(['explain', `sales[4].${name}`], { cwd })).stdout;
  expect(await text('amount')).toMatch(/\n {2}constraint {2}amount > 50, .+ {2}\(specs\/sales\.yaml:7:\d+\)\n/);
  const [, sooner] = /^sales\[4\]\.sooner = (.+)\n/.exec(await text('sooner')) ?? [];
  expect((await text('later')) + (await text('sooner'))).toMatch(/\n {2}bound {7}[<>]= (later|sooner): here 20\d\d-/);
  expect(sooner).toMatch(/^20\d\d-/);
  const [, amount] = /reads {7}amount = ([\d.]+)\n/.exec(await text('gross')) ?? [];
  expect(await text('gross')).toContain(`sales[4].gross = ${(Number(amount) * 2).toFixed(2)}\n`);
});

test('what is unique, counted, an edge case, wrong on purpose, or of a trait is said of the row', async () => {
  const text = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: owners}
spec: {volume: 4, fields: [{name: id, generator: sequence, start: 7}]}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: pets}
spec:
  volume: {per: {parent: owners, by: owner_id, count: 10}}
  fields:
    - {name: no, generator: sequence, per: owner_id}
    - {name: tag, generator: pattern, pattern: '??##', unique: true}
    - {name: slot, generator: integer, min: 1, max: 20}
    - {name: age, type: integer, generator: integer, min: 1, max: 90, edge_cases: 0.4}
    - {name: mail, generator: email, invalid: {share: 0.5, kind: bad_format}}
    - {name: kind, type: text, generator: choice, choices: [cat, dog]}
    - {name: friend_id}
  relationships:
    - {foreignKey: owner_id, references: owners.id}
    - {foreignKey: friend_id, references: owners.id, name: friend}
  validation: [owner_id <> friend_id]
  indexes: [{fields: [owner_id, slot], unique: true}]
  traits: {odd: {share: 0.5, fields: [{name: kind, generator: constant, value: newt}]}}
`;
  const cwd = plantProject({ 'specs/pets.yaml': text });
  const rows = await rowsOf(cwd, 'pets');
  const facts = async (name: string) => {
    const { stdout } = await runCli(['explain', ...rows.map((_, at) => `pets[${at}].${name}`), '--json'], { cwd });
    const { data } = JSON.parse(stdout);
    return (data.cells ?? data) as Record<string, unknown>[];
  };
  const of = async (name: string, key: string) => (await facts(name)).map((each) => each[key]);
  expect(await of('no', 'counted_in')).toEqual(rows.map((_, at) => `owners[${Math.floor(at / 10)}].id`));
  expect(new Set(await of('tag', 'unique_as'))).toEqual(new Set(['tag']));
  expect(new Set(await of('slot', 'unique_as'))).toEqual(new Set(['owner_id + slot']));
  const edges = (await of('age', 'edge_cases')) as { here: boolean }[];
  expect(edges.map(({ here }) => here)).toEqual(rows.map(({ age }) => [1, 90].includes(Number(age))));
  const wrong = (await of('mail', 'invalid')) as { here: boolean; written?: string }[];
  const right = await rowsOf(
    plantProject({ 'specs/pets.yaml': text.replace(', invalid: {share: 0.5, kind: bad_format}', '') }),
    'pets',
  );
  expect(wrong.map(({ here }) => here)).toEqual(rows.map(({ mail }, at) => mail !== right[at]?.mail));
  expect(wrong.map(({ written }, at) => written ?? right[at]?.mail)).toEqual(rows.map(({ mail }) => mail));
  expect(await of('kind', 'trait')).toEqual(rows.map(({ kind }) => (kind === 'newt' ? 'odd' : undefined)));
  const { stdout } = await runCli(['explain', 'pets[3].friend_id'], { cwd });
  expect(stdout).toMatch(/reference {3}owners\[\d\]\.id, uniform, never the row of owners/);
});

test('what is wrong on purpose inside of a value is told with what is written', async () => {
  const cwd = plantProject({
    'specs/homes.yaml': `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: homes}
spec:
  volume: 8
  fields:
    - {name: id, generator: sequence}
    - name: address
      generator: object
      fields: [{name: zip, type: varchar(5), generator: pattern, pattern: '###', invalid: {share: 0.5, kind: too_long}}]
`,
  });
  const rows = await rowsOf(cwd, 'homes');
  for (const cell of ['address', 'address.zip']) {
    const { stdout } = await runCli(['explain', ...rows.map((_, at) => `homes[${at}].${cell}`), '--json'], { cwd });
    const cells = JSON.parse(stdout).data.cells as { written?: string }[];
    const wrong = rows
      .map(({ address }) => JSON.stringify(address))
      .map((each) => (/^\{"zip":"\d{3}"\}$/.test(each) ? null : each));
    expect(wrong.filter((each) => each !== null).length).toBeGreaterThan(0);
    expect(wrong).toContain(null);
    expect(cells.map(({ written }) => written ?? null)).toEqual(wrong);
  }
});

const nested = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: products}
spec:
  volume: 20
  fields: [{name: id, generator: uuid}, {name: name, generator: product_name}]
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  volume: 50
  fields:
    - {name: id, generator: sequence}
    - {name: buyer, generator: full_name}
    - name: profile
      generator: object
      fields:
        - {name: city, generator: city}
        - name: contacts
          generator: array
          min: 2
          of: {generator: object, fields: [{name: email, generator: email}]}
    - {name: tags, generator: array, min: 1, unique: true, of: {generator: reference, reference_table: products}}
    - name: lines
      generator: array
      min: 1
      of:
        generator: object
        fields:
          - {name: sku, generator: reference, reference_table: products, distribution: zipf, null_probability: 0.3}
          - {name: title, generator: template, template: "{{products.name}} for {{buyer}} at {{sku}}", nullable: true}
  masking_rules:
    - {field: "profile.contacts[*].email", rule: anonymize_email}
  traits:
    vip: {share: 0.5, fields: [{name: profile, generator: object, fields: [{name: city, generator: constant, value: Rome}]}]}
`;

interface Line {
  readonly sku: string | null;
  readonly title: string | null;
}

test('values inside of documents, several cells at once: those of the dump, parents that have the values', async () => {
  const cwd = plantProject({ 'specs/nested.yaml': nested });
  const orders = await rowsOf(cwd, 'orders');
  const products = await rowsOf(cwd, 'products');
  const names: string[] = [];
  const wanted: unknown[] = [];
  orders.slice(0, 12).forEach((order, row) => {
    const { city, contacts = [] } = order.profile as { city: string; contacts?: readonly { email: string }[] };
    const own = (name: string, value: unknown): void => {
      names.push(`orders[${row}].${name}`);
      wanted.push(value);
    };
    own('profile.city', city);
    for (const [i, { email }] of contacts.entries()) own(`profile.contacts[${i}].email`, email);
    for (const [i, tag] of (order.tags as string[]).entries()) own(`tags[${i}]`, tag);
    (order.lines as Line[]).forEach(({ sku, title }, i) => {
      own(`lines[${i}].sku`, sku);
      own(`lines[${i}].title`, title);
    });
  });
  const { stdout, stderr, status } = await runCli(['explain', ...names, 'specs', '--json'], { cwd });
  expect(status, stderr).toBe(0);
  const cells = JSON.parse(stdout).data.cells as Cell[];
  expect(cells.map(({ cell, value }) => [cell, value])).toEqual(names.map((name, i) => [name, wanted[i]]));
  const drawn = cells.filter(({ cell }) => /sku$|tags/.test(cell));
  expect(drawn.some(({ value }) => value === null)).toBe(true);
  for (const { value, parent } of drawn) {
    const row = Number(/^products\[(\d+)\]\.id$/.exec(parent?.cell ?? '')?.[1]);
    expect(parent ? products[row]?.id : null).toBe(value);
  }
  for (const { cell, value, inputs } of cells.filter((each) => each.cell.endsWith('title') && each.value)) {
    const [product, buyer, sku] = inputs;
    expect(value).toBe(`${product?.value} for ${buyer?.value} at ${sku?.value}`);
    expect(products.find(({ id }) => id === sku?.value)?.name).toBe(product?.value);
    expect(sku?.cell).toBe(cell.replace('title', 'sku'));
  }
  const lines = nested.split('\n');
  const at = ({ line, column }: Cell['place']) => lines[line - 1]?.slice(column - 1).match(/^[\w.]+/)?.[0];
  for (const { cell, place, source, mask } of cells) {
    if (!/\]$/.test(cell)) expect(at(place)).toBe(cell.replace(/^.*\./, ''));
    expect(at(source.place)).toMatch(/^(city|constant|reference|template|email)$/);
    if (mask) expect(at(mask.place)).toBe('anonymize_email');
  }
  // Half of the rows have another object: its fields are at the trait's place.
  const rome = cells.find(({ value }) => value === 'Rome');
  expect(at(rome?.source.place as Cell['place'])).toBe('constant');
  const emails = cells.filter(({ cell }) => cell.endsWith('email'));
  expect(emails.length).toBeGreaterThan(0);
  for (const { value, mask } of emails) expect(mask?.before).not.toBe(value);
});

test.each([
  ['orders[3].lines[40].sku', 'there is no orders[3].lines[40]'],
  ['orders[3].lines.sku', 'orders[3].lines is a list\n  = help: say which of its items: orders[3].lines[0]'],
  ['orders[3].profile.ctiy', 'there is no orders[3].profile.ctiy\n  = help: orders[3].profile has city'],
  ['orders[3].id.x', 'there is no orders[3].id.x\n  = help: orders[3].id has no fields of its own'],
  ['orders[3].lnies[0].sku', 'there is no field of orders called lnies[0].sku\n  = help: '],
])('%s is wrong usage too', async (cell, message) => {
  const found = await inProject({ 'specs/nested.yaml': nested }, ['explain', cell]);
  expect(found).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('limits of sums, of traits and of nulls, and rows that documents nest', async () => {
  const spec = `volume: 60
fields:
  - {name: id, generator: sequence}
  - {name: red, type: integer, generator: integer, min: 0, max: 100}
  - {name: green, type: integer, generator: integer, min: 0, max: 100}
  - {name: state, type: text, generator: choice, choices: [open, sent]}
  - {name: sent_on, type: date, nullable: true, generator: date_between}
  - {name: tier, type: integer, generator: integer, min: 0, max: 9}
validation:
  - red + green <= 100
  - (state = 'sent') = (sent_on IS NOT NULL)
  - tier <= red
traits:
  vip: {share: 0.5, fields: [{name: tier, generator: integer, min: 5, max: 9}]}
embed: lines`;
  const lines =
    'volume: 90\nfields: [{name: id, generator: sequence}]\nrelationships: [{foreignKey: sale_id, references: sales.id}]';
  const cwd = plantProject({ 'specs/sales.yaml': dataset(spec, 'sales'), 'specs/lines.yaml': dataset(lines, 'lines') });
  const explain = async (name: string) => (await runCli(['explain', name], { cwd })).stdout;
  const place = String.raw`  \(specs/sales\.yaml:\d+:\d+\)\n`;
  const [red, green] = [await explain('sales[4].red'), await explain('sales[4].green')];
  expect(red + green).toMatch(new RegExp(`bound {7}<= 100 - (red|green): here (red|green) = \\d+${place}`));
  expect(await explain('sales[4].sent_on')).toMatch(
    new RegExp(`null rule {3}\\(state = 'sent'\\).+: (null|a value) here${place}`),
  );
  const tiers = await Promise.all([0, 1, 2, 3, 4, 5].map((row) => explain(`sales[${row}].tier`)));
  expect(tiers.filter((text) => text.includes('trait       vip')).length).toBeGreaterThan(0);
  expect(tiers.every((text) => /bound {7}<= red: here \d+ /.test(text) || /bound {7}.*red/.test(text))).toBe(true);
  const rows = await rowsOf(cwd, 'lines');
  const first = rows.find(({ sale_id }) => sale_id === 5);
  if (first) expect(await explain('sales[4].lines[0].id')).toContain(`].id = ${first.id}\n`);
  const { status, stderr } = await runCli(['explain', 'sales[4].lines[88].id'], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining('sales[4] has no lines[88]')]);
});

test('limits under a condition as they were written', async () => {
  const spec = `volume: 20
fields:
  - {name: id, generator: sequence}
  - {name: plan, type: text, generator: choice, choices: [free, paid]}
  - {name: seats, type: integer, generator: integer, min: 1, max: 500}
validation:
  - "plan <> 'free' OR seats <= 10"`;
  const cwd = plantProject({ 'specs/teams.yaml': dataset(spec, 'teams') });
  const texts = await Promise.all(
    Array.from({ length: 20 }, async (_, row) => (await runCli(['explain', `teams[${row}].seats`], { cwd })).stdout),
  );
  const bounds = new Set(texts.map((text) => /bound {7}(.*?) {2}\(/.exec(text)?.[1]));
  expect(bounds).toEqual(
    new Set([`<= 10 unless plan <> 'free': here 10`, `<= 10 unless plan <> 'free': does not count here`]),
  );
});
