import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

import { parseInstant } from '../../src/values/moment.ts';

import { readAllGivenRows } from '../../src/definition/read-all-given-rows.ts';
import { defaultAsOf } from '../../src/plan/catalogue.ts';
import type { DatasetPlan, Plan } from '../../src/plan/plan.ts';

import { compile } from '../../src/compile/compile.ts';

import { GenerationFailure, renderText } from '../../src/index.ts';
import { damage, damaged } from '../support/damage.ts';
import { read } from '../support/definitions.ts';
import { goodDefinitions } from '../support/good-definitions.ts';
import { memoryReader } from '../support/memory-reader.ts';
import { checkRows, type Row } from '../support/row-rules.ts';
import { dumpText } from '../support/run-project.ts';

// Good definitions, damaged: whatever comes out is diagnostics, or a plan whose rows a database would take. Nothing throws,
// nothing hangs. A failure prints the seed and the damage that it takes.

test('the definitions are good before they are damaged', async () => {
  const { plan, diagnostics } = await compiled(damaged(goodDefinitions, []));
  expect(renderText(diagnostics, { color: false })).toBe('');
  await generate(plan as Plan);
});

/** Of the whole law, in milliseconds: as many runs as fit. */
const timeLimit = 6000;

test('damaged definitions come to diagnostics, or to a plan whose rows hold what it promises', async () => {
  const steps = fc.array(damage, { minLength: 1, maxLength: 4 });
  const law = fc.asyncProperty(steps, async (each) => {
    const { plan, diagnostics } = await compiled(damaged(goodDefinitions, each));
    renderText(diagnostics, { color: false });
    const failed = diagnostics.some(({ severity }) => severity === 'error');
    if (!plan && !failed) throw new Error('neither a plan nor an error');
    if (plan && !failed) await generate(plan);
  });
  await fc.assert(law, { numRuns: 2000, interruptAfterTimeLimit: timeLimit });
});

async function compiled(yaml: string): Promise<{ plan: Plan | undefined; diagnostics: readonly Diagnostic[] }> {
  const reading = await read(yaml);
  const reader = memoryReader({ 'input.yaml': yaml });
  const rows = await readAllGivenRows(reading.definitions, reader, { root: '.', variables: {} });
  const asOf = parseInstant(defaultAsOf) as number;
  const { plan, diagnostics } = await compile(rows.definitions, {
    seed: '1',
    asOf,
    counts: { all: 5 },
    memory: Infinity,
    given: rows.given,
    samples: new Map(),
  });
  return { plan, diagnostics: [...reading.diagnostics, ...rows.diagnostics, ...diagnostics] };
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
