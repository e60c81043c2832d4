import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { GenerationFailure, renderText } from '../../src/index.ts';
import { compileText } from '../support/compile-text.ts';
import { damage, damaged } from '../support/damage.ts';
import { goodDefinitions } from '../support/good-definitions.ts';
import type { Json } from '../support/json.ts';
import { runs } from '../support/properties.ts';
import { checkRows, type Row } from '../support/row-rules.ts';
import { dumpText } from '../support/run-project.ts';

// Good definitions, damaged: whatever comes out is diagnostics, or a plan whose rows a database would take. Nothing throws,
// nothing hangs. A failure prints the seed and the damage that it takes.

test('the definitions are good before they are damaged', async () => {
  const { plan, diagnostics } = await compileText(damaged(goodDefinitions, []), { count: 5 });
  expect(renderText(diagnostics, { color: false })).toBe('');
  await generate(plan as Plan);
});

test('damaged definitions come to diagnostics, or to a plan whose rows hold what it promises', async () => {
  const steps = fc.array(damage, { minLength: 1, maxLength: 4 });
  const law = fc.asyncProperty(steps, async (each) => {
    const { plan, diagnostics } = await compileText(damaged(goodDefinitions, each), { count: 5 });
    renderText(diagnostics, { color: false });
    const failed = diagnostics.some(({ severity }) => severity === 'error');
    if (!plan && !failed) throw new Error('neither a plan nor an error');
    if (plan && !failed) await generate(plan);
  });
  await fc.assert(law, { numRuns: runs(600) });
});

/** What the cases read: each uses a part of the language, right or wrong. Large ones are left out for the time that they take. */
const inputs = readdirSync('test/cases')
  .map((name) => path.join('test/cases', name, 'input.yaml'))
  .filter((file) => existsSync(file))
  .map((file) => documentsOf(readFileSync(file, 'utf8')))
  .filter((documents) => documents.length > 0 && JSON.stringify(documents).length < 20_000);

/** None where the file is not of maps alone, or expands without end. */
function documentsOf(text: string): Json[] {
  try {
    const documents = parseAllDocuments(text, { logLevel: 'silent' }).map((each): Json => each.toJS());
    return documents.every(isMap) ? documents : [];
  } catch {
    return [];
  }
}

test('the inputs of all cases, damaged, come to diagnostics or to a plan whose rows can be made', async () => {
  expect(inputs.length).toBeGreaterThan(200);
  const steps = fc.array(damage, { minLength: 1, maxLength: 3 });
  const law = fc.asyncProperty(fc.constantFrom(...inputs), steps, async (documents, each) => {
    const { plan, diagnostics } = await compileText(damaged(documents, each), { count: 5 });
    renderText(diagnostics, { color: false });
    const failed = diagnostics.some(({ severity }) => severity === 'error');
    if (!plan && !failed) throw new Error('neither a plan nor an error');
    if (plan && !failed) await written(plan);
  });
  await fc.assert(law, { numRuns: runs(600) });
});

function isMap(document: Json): boolean {
  return typeof document === 'object' && document !== null && !Array.isArray(document);
}

async function written(plan: Plan): Promise<void> {
  try {
    await dumpText(plan, { format: 'sql' });
  } catch (error) {
    if (!(error instanceof GenerationFailure)) throw error;
  }
}

async function generate(plan: Plan): Promise<void> {
  try {
    await dumpText(plan, { format: 'sql' });
    const rows = JSON.parse(await dumpText(plan, { format: 'json' })) as Record<string, Row[]>;
    checkRows(plan, ({ name, namespace }: DatasetPlan) => rows[name] ?? rows[`${namespace}.${name}`] ?? []);
  } catch (error) {
    // A value that turned out not to fit only when it was made is told as one.
    if (!(error instanceof GenerationFailure)) throw error;
  }
}
