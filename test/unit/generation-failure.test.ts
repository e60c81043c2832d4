import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { GenerationFailure, type Plan } from '../../src/index.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function planOf(fields: string): Promise<Plan> {
  const text = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: notes}
spec:
  volume: 500
  fields:
    - {name: id, generator: sequence}
${fields}`;
  writeFileSync(join(folder, 'notes.yaml'), text);
  const { plan, diagnostics } = await compileFolder(folder);
  if (!plan) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return plan;
}

async function failureOf(plan: Plan): Promise<string> {
  const error = await dumpText(plan, { format: 'csv' }).catch((thrown: unknown) => thrown);
  if (!(error instanceof GenerationFailure)) throw new Error('nothing failed');
  expect(error.diagnostic.code).toBe('DC413');
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
