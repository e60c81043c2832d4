import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { Plan } from '../../src/plan/plan.ts';
import { planJson, readPlanJson } from '../../src/plan/plan-json.ts';
import { planText } from '../../src/plan/plan-text.ts';

import { compareVersions } from '../../src/versions/compare-versions.ts';

import { compileFolder } from '../support/run-project.ts';

const root = 'test/cases';

let known: Promise<[name: string, plan: Plan][]> | undefined;

/** The plan of every case that has one, as its run asks for it. */
function plans(): Promise<[name: string, plan: Plan][]> {
  known ??= compileCases();
  return known;
}

async function compileCases(): Promise<[name: string, plan: Plan][]> {
  const found: [string, Plan][] = [];
  for (const entry of readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory())) {
    const folder = join(root, entry.name);
    const settings = join(folder, 'case.json');
    const { request = {} } = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : {};
    const { plan } = await compileFolder(folder, request).catch(() => ({ plan: undefined }));
    if (plan) found.push([entry.name, plan]);
  }
  return found;
}

test('a plan that was printed is the plan: what is read of it says the same, and is no other version', async () => {
  const all = await plans();
  expect(all.length).toBeGreaterThan(80);
  for (const [name, plan] of all) {
    const bare = JSON.parse(JSON.stringify(plan));
    for (const printed of [planJson(plan), { schema_version: 1, command: 'plan', data: planJson(plan) }]) {
      const read = readPlanJson(JSON.parse(JSON.stringify(printed))) as Plan;
      expect(read, name).toEqual(bare);
      const { sorted, rows = [] } = await compareVersions({ label: 'printed', plan: read }, { label: 'plan', plan });
      expect([name, sorted, rows.flatMap(({ columns }) => columns)]).toEqual([name, [], []]);
    }
  }
});

test('every plan can be told in words, and is printed with all that it says', async () => {
  for (const [name, plan] of await plans()) {
    expect(planText(plan, new Map(), String), name).toContain(plan.fingerprint);
    const parameters = plan.datasets.flatMap(({ fields }) =>
      fields.flatMap(({ source }) => (source.kind === 'generator' ? [source.parameters] : [])),
    );
    // Strictly: a key without a value would be lost in print.
    expect(JSON.parse(JSON.stringify(parameters)), name).toStrictEqual(parameters);
  }
});
