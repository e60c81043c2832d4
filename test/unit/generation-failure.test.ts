import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { GenerationFailure, type Plan } from '../../src/index.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function planOf(fields: string): Promise<Plan> {
  return compiled(`apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: notes}
spec:
  volume: 500
  fields:
    - {name: id, generator: sequence}
${fields}`);
}

async function compiled(text: string): Promise<Plan> {
  writeFileSync(join(folder, 'notes.yaml'), text);
  const { plan, diagnostics } = await compileFolder(folder);
  if (!plan) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return plan;
}

async function failureOf(plan: Plan, code = 'DC413'): Promise<string> {
  const error = await dumpText(plan, { format: 'ndjson' }).catch((thrown: unknown) => thrown);
  if (!(error instanceof GenerationFailure)) throw new Error('nothing failed');
  expect(error.diagnostic.code).toBe(code);
  return error.message;
}

// Neither can be told before the rows are made: Faker's texts have no known bound.
test('a text that is too long for its type ends the run, and says which', async () => {
  const plan = await planOf(`    - {name: free, type: text, generator: faker.lorem.sentence}
    - {name: cut, type: varchar(12), generator: template, template: "{{free}}"}`);
  expect(await failureOf(plan)).toMatch(/^`notes\[0\]\.cut`: a text of \d\d characters; varchar\(12\) holds 12$/);
});

test('characters are counted, not bytes', async () => {
  const plan =
    await planOf(`    - {name: free, type: text, generator: faker.helpers.arrayElement, args: [[ééééé, ñññññ]]}
    - {name: cut, type: varchar(5), generator: template, template: "{{free}}"}`);
  expect(await dumpText(plan, { format: 'csv' })).toContain('ééééé,ééééé');
});

test('what cannot be computed says what to write in its place', async () => {
  const helpOf = async (expression: string) => {
    const plan = await planOf(`    - {name: n, type: smallint, generator: integer, min: 0, max: 3}
    - {name: share, type: smallint, generator: expression, expression: "${expression}"}`);
    const error = await dumpText(plan, { format: 'ndjson' }).catch((thrown: unknown) => thrown);
    return error instanceof GenerationFailure ? error.diagnostic.help : undefined;
  };
  expect(await helpOf('100 / n')).toContain('nullif(divisor, 0)');
  expect(await helpOf('id * 30000')).toContain('use a wider type');
});

test('a cell that is read by another is the one that is told', async () => {
  const own = await planOf(`    - {name: twice, type: integer, generator: expression, expression: total * 2}
    - {name: total, type: smallint, generator: expression, expression: id * 100}`);
  expect(await failureOf(own)).toBe('`notes[327].total`: smallint out of range: 32800 is not from -32768 to 32767');
  const ofParent = await compiled(`apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: orders}
spec:
  volume: 400
  fields:
    - {name: id, type: integer, generator: sequence}
    - {name: total, type: smallint, generator: expression, expression: id * 100}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: items}
spec:
  volume: {per: {parent: orders, count: 3}}
  fields:
    - {name: id, type: integer, generator: sequence}
    - {name: twice, type: integer, generator: expression, expression: orders.total * 2}
  relationships: [{foreignKey: order_id, references: orders.id}]
`);
  const { datasets } = ofParent;
  const alone = { ...ofParent, datasets: [...datasets].sort((a, b) => (a.name < b.name ? -1 : 1)) };
  expect(alone.datasets[0]?.name).toBe('items');
  expect(await failureOf(alone)).toBe('`orders[327].total`: smallint out of range: 32800 is not from -32768 to 32767');
});

const tenants = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: tenants}
spec: {volume: 2, fields: [{name: id, generator: sequence}]}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: stores}
spec:
  volume: 1
  fields: [{name: id, generator: sequence}]
  relationships: [{foreignKey: tenant_id, references: tenants.id}]
  indexes: [{fields: [tenant_id, id], unique: true}]
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: sales}
spec:
  volume: 50
  fields: [{name: id, generator: sequence}]
  relationships:
    - {foreignKey: tenant_id, references: tenants.id, distribution: exact}
    - {foreignKey: [tenant_id, store_id], references: 'stores(tenant_id, id)'}
`;

test('a tenant without a store ends the run where a sale needs one', async () => {
  expect(await failureOf(await compiled(tenants), 'DC440')).toMatch(
    /^`sales\[\d+\]\.store_id`: no row of `stores` belongs to row [01] of `tenants`$/,
  );
});

test('more children than values that differ go to other parents, and end no run', async () => {
  const plan = await compiled(`apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: stores}
spec: {volume: 2, fields: [{name: id, generator: sequence}]}
---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: sales}
spec:
  volume: 50
  fields: [{name: shelf, generator: integer, min: 1, max: 30}]
  relationships: [{foreignKey: store_id, references: stores.id, distribution: {weights: [1, 0]}}]
  indexes: [{fields: [store_id, shelf], unique: true}]
`);
  const lines = (await dumpText(plan, { format: 'ndjson', schema: false })).trimEnd().split('\n');
  const sales = lines
    .map((line) => JSON.parse(line) as { store_id?: number; shelf: number })
    .filter((row) => row.shelf);
  const of = (store: number) => sales.filter((row) => row.store_id === store).map((row) => row.shelf);
  expect([sales.length, of(1).length, of(2).length]).toEqual([50, 30, 20]);
  expect([new Set(of(1)).size, new Set(of(2)).size]).toEqual([30, 20]);
});
