import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';

const env = {
  ...process.env,
  DATA_CLI_MASKING_KEY: 'c4ca4238a0b923820dcc509a6f75849b8f14e45fceea167a5a36dedd4bea2543',
};

type Row = Readonly<Record<string, string | number | null>>;

const hybrid = (name: string, volume: number, spec: string) => `---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: hybrid
  origin: {file: ${name}.csv}
  volume: ${volume}
${spec}`;

async function made(files: Readonly<Record<string, string>>, ...more: string[]) {
  const cwd = plantProject(files);
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json', ...more], { cwd, env });
  return { stdout, stderr, status, rows: () => JSON.parse(stdout) as Record<string, Row[]> };
}

const staff = (fields: string, relationship: string) => ({
  'specs/staff.csv': 'id,name,boss_id\n1,Planted One,\n2,Planted Two,1\n9,Planted Three,1\n7,Planted Four,9\n',
  'specs/staff.yaml': hybrid(
    'staff',
    3000,
    `  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, masking: tokenize}
    - {name: name, type: text, generator: full_name, masking: true}
    - {name: boss_id, type: integer, nullable: true}
${fields}  relationships: [{foreignKey: boss_id, references: staff.id, name: boss, ${relationship}}]
`,
  ),
});

test('synthetic rows refer to real ones of their own dataset and to each other, and none to a key that there is not', async () => {
  const { stdout, stderr, status, rows } = await made(staff('', 'root_probability: 0.01'), '--workers', '2');
  expect(status, stderr).toBe(0);
  const { staff: all = [] } = rows();
  const place = new Map(all.map(({ id }, at) => [id, at]));
  expect([all.length, place.size]).toEqual([3000, 3000]);
  expect(stdout).not.toContain('Planted');
  // The real ones are as they were: 2 and 9 below 1, 7 below 9.
  expect(all.slice(0, 4).map(({ boss_id }) => (boss_id === null ? null : place.get(boss_id)))).toEqual([null, 0, 0, 2]);
  const bosses = all.slice(4).flatMap(({ boss_id }) => (boss_id === null ? [] : [place.get(boss_id)]));
  expect(bosses).not.toContain(undefined);
  expect(all.length - 4 - bosses.length).toBeLessThan(80);
  expect(new Set(bosses.filter((at) => at !== undefined && at < 4)).size).toBe(4);
  expect(bosses.filter((at) => at !== undefined && at >= 4).length).toBeGreaterThan(2000);
  // A forest: a row refers to one before it.
  const isBehind = all.every(({ boss_id }, at) => at < 4 || boss_id === null || (place.get(boss_id) ?? at) < at);
  expect(isBehind).toBe(true);
});

test('what reads the row that is referred to reads the real one', async () => {
  const { stderr, status, rows } = await made(
    staff(
      "    - {name: below, type: text, nullable: true, generator: template, template: '{{boss.name}}', masking: {rule: keep, reason: of masks}}\n",
      'acyclic: false, null_probability: 0.2',
    ),
  );
  expect(status, stderr).toBe(0);
  const { staff: all = [] } = rows();
  const names = new Map(all.map(({ id, name }) => [id, name]));
  expect(all.map(({ below }) => below)).toEqual(
    all.map(({ boss_id }) => (boss_id === null ? null : names.get(boss_id))),
  );
});

test('a field that follows from the same field of other rows is refused: those may be real', async () => {
  const files = staff(
    "    - {name: level, type: integer, generator: expression, expression: 'coalesce(boss.level, 0) + 1', masking: {rule: keep, reason: of a plan}}\n",
    'root_probability: 0.1',
  );
  const { stdout, stderr, status } = await made({
    ...files,
    'specs/staff.csv': 'id,name,boss_id,level\n1,Planted One,,1\n2,Planted Two,1,2\n',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/DC515.*staff\.level/);
  expect(stderr).toContain('specs/staff.yaml:13');
});

test('a unique reference to itself: none is made twice, and where real ones are in the way that is said', async () => {
  const partners = (rows: string, relationship: string) => ({
    'specs/people.csv': `id,partner_id\n${rows}`,
    'specs/people.yaml': hybrid(
      'people',
      40,
      `  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, start: 100, masking: tokenize}
    - {name: partner_id, type: integer, nullable: true, unique: true}
  relationships: [{foreignKey: partner_id, references: people.id, ${relationship}}]
`,
    ),
  });
  const free = await made(partners('1,2\n2,1\n3,\n', 'distribution: uniform'));
  expect(free.status, free.stderr).toBe(0);
  const told = (free.rows().people ?? []).flatMap(({ partner_id }) => (partner_id === null ? [] : [partner_id]));
  expect(told.length).toBeGreaterThan(10);
  expect(new Set(told).size).toBe(told.length);

  const circle = Array.from({ length: 10 }, (_, i) => `${i + 1},${i < 9 ? i + 2 : ''}\n`).join('');
  const taken = await made(partners(circle, 'acyclic: false'));
  expect([taken.status, taken.stdout]).toEqual([1, '']);
  expect(taken.stderr).toMatch(/DC515.*`people` would refer by `partner_id`/);
  expect(taken.stderr).not.toContain('of the origin');
  const none = await made(partners(circle, 'null_probability: 1'));
  expect(none.status, none.stderr).toBe(0);
  expect((none.rows().people ?? []).filter(({ partner_id }) => partner_id !== null)).toHaveLength(9);
});

test('inside of tenants, by a key of two columns', async () => {
  const { stderr, status, rows } = await made({
    'specs/tenants.csv': 'id,name\n1,Planted Inc\n2,Planted Ltd\n',
    'specs/tenants.yaml': hybrid(
      'tenants',
      5,
      `  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, masking: tokenize}
    - {name: name, type: text, generator: company, masking: redact}
`,
    ),
    'specs/staff.csv': 'tenant_id,no,boss_no\n1,1,\n1,2,1\n2,1,\n2,3,1\n',
    'specs/staff.yaml': hybrid(
      'staff',
      400,
      `  fields:
    - {name: tenant_id, type: integer, primary_key: true}
    - {name: no, type: integer, primary_key: true, generator: sequence, masking: {rule: keep, reason: a counter}}
    - {name: boss_no, type: integer, nullable: true, masking: {rule: keep, reason: a counter}}
  relationships:
    - {foreignKey: tenant_id, references: tenants.id}
    - {foreignKey: [tenant_id, boss_no], references: "staff(tenant_id, no)", root_probability: 0.1}
`,
    ),
  });
  expect(status, stderr).toBe(0);
  const { staff: all = [], tenants = [] } = rows();
  const keys = new Set(all.map(({ tenant_id, no }) => `${tenant_id} ${no}`));
  expect([all.length, keys.size, tenants.length]).toEqual([400, 400, 5]);
  const lost = all.filter(({ tenant_id, boss_no }) => boss_no !== null && !keys.has(`${tenant_id} ${boss_no}`));
  expect(lost).toEqual([]);
  expect(all.filter(({ boss_no }) => boss_no === null).length).toBeLessThan(120);
  const real = new Set(all.slice(0, 4).map(({ tenant_id, no }) => `${tenant_id} ${no}`));
  expect(all.slice(4).some(({ tenant_id, boss_no }) => real.has(`${tenant_id} ${boss_no}`))).toBe(true);
});

test('two that refer to each other', async () => {
  const { stderr, status, rows } = await made({
    'specs/customers.csv': 'id,favourite\n1,10\n2,\n3,12\n',
    'specs/customers.yaml': hybrid(
      'customers',
      300,
      `  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, masking: tokenize}
    - {name: favourite, type: integer, nullable: true}
  relationships: [{foreignKey: favourite, references: orders.id, null_probability: 0.5}]
`,
    ),
    'specs/orders.csv': 'id,customer_id\n10,1\n11,1\n12,3\n',
    'specs/orders.yaml': hybrid(
      'orders',
      1500,
      `  fields:
    - {name: id, type: integer, primary_key: true, generator: sequence, masking: tokenize}
    - {name: customer_id, type: integer}
  relationships: [{foreignKey: customer_id, references: customers.id}]
`,
    ),
  });
  expect(status, stderr).toBe(0);
  const { customers = [], orders = [] } = rows();
  const ids = (all: readonly Row[]) => new Set(all.map(({ id }) => id));
  expect([ids(customers).size, ids(orders).size]).toEqual([300, 1500]);
  expect(orders.filter(({ customer_id }) => !ids(customers).has(customer_id ?? null))).toEqual([]);
  expect(customers.filter(({ favourite }) => favourite !== null && !ids(orders).has(favourite ?? null))).toEqual([]);
  expect(customers[0]?.favourite).toBe(orders[0]?.id);
  const ofReal = orders
    .slice(3)
    .filter(({ customer_id }) => customers.slice(0, 3).some(({ id }) => id === customer_id));
  expect(ofReal.length).toBeGreaterThan(3);
});
