import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { afterEach, expect, onTestFinished, test, vi } from 'vitest';

import { formats } from '../../../src/formats/index.ts';

import { DatasetEncoder, encodeRange, mergeRowFacts } from '../../../src/generate/dataset-encoder.ts';
import { loadEnvironment } from '../../../src/generate/environment.ts';
import { GenerationFailure } from '../../../src/generate/generation-failure.ts';

import { batchesPerChunk, chunksOf, countChunks } from '../../../src/pipeline/workers/chunks.ts';
import { RowPool } from '../../../src/pipeline/workers/row-pool.ts';
import type { Encoding, RowTask } from '../../../src/pipeline/workers/row-task.ts';
import { RowsHere } from '../../../src/pipeline/workers/rows-here.ts';
import { crewSize, loadWorkersFor, workersFor } from '../../../src/pipeline/workers/workers-for.ts';

import type { DatasetPlan, Format, Plan } from '../../../src/index.ts';
import { dataset as definition } from '../../support/definitions.ts';
import { dataset, field, planOf, sequence } from '../../support/plans.ts';
import { plantProject } from '../../support/planted-project.ts';
import { compileFolder } from '../../support/run-project.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const options = { dialect: 'postgresql', inserts: false, schema: true };

async function encodingOf(plan: Plan, format = 'csv', capacity = 10): Promise<Encoding> {
  return {
    environment: await loadEnvironment(plan, capacity),
    format: formats.find(({ name }) => name === format) as Format,
    options,
  };
}

async function compiled(spec: string): Promise<Plan> {
  const { plan, diagnostics } = await compileFolder(plantProject({ 'rows.yaml': definition(spec) }));
  if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}

const numbers = (volume: number) =>
  compiled(`volume: ${volume}\nfields: [{name: id, type: integer, generator: sequence}]`);

const rows = `fields:
  - {name: id, type: integer, generator: sequence}
  - {name: email, type: text, generator: email}
  - {name: amount, type: integer, generator: integer, min: 0, max: 9, invalid: {kind: out_of_range, share: 0.2}}
validation:
  - {constraint: "amount <> 3", severity: warning}
  - {constraint: "COUNT(*) < 5", severity: warning}`;

const taskOf = (dataset: DatasetPlan, more: Partial<RowTask> = {}): RowTask => ({
  dataset,
  start: 0,
  end: dataset.rows,
  facts: true,
  check: 'whole',
  ...more,
});

type Made = Awaited<ReturnType<RowsHere['rows']>>;

async function textOf(made: Made): Promise<string> {
  let text = '';
  for await (const { bytes } of made.batches) text += Buffer.from(bytes).toString();
  return text;
}

/** What other threads have been asked to make, from now on. */
function orders() {
  const said = vi.spyOn(Worker.prototype, 'postMessage');
  return () => said.mock.calls.filter(([message]) => 'chunk' in message).length;
}

/** The same, but others are at it before this thread goes on: the first rows are taken when they have their orders. */
async function sharedTextOf(made: Made, asked: () => number): Promise<string> {
  let text = '';
  for await (const { bytes } of made.batches) {
    text += Buffer.from(bytes).toString();
    await vi.waitUntil(() => asked() > 0, { timeout: 100_000 });
  }
  return text;
}

test('a range is the same bytes wherever it begins, in a buffer that grows as it must', async () => {
  const plan = await compiled(`volume: 95\n${rows}`);
  const [own] = plan.datasets as [DatasetPlan];
  const request = { ...(await encodingOf(plan)), dataset: own, facts: true };
  const whole = await DatasetEncoder.open(request);
  const all = Buffer.from(encodeRange(whole, 0, 95, new ArrayBuffer(0))).toString();
  expect(all.match(/\n/g)).toHaveLength(95);
  const parts = [0, 7, 30, 31, 95];
  const encoders = await Promise.all(parts.slice(1).map(() => DatasetEncoder.open(request)));
  const texts = encoders.map((encoder, index) =>
    Buffer.from(
      encodeRange(encoder, parts[index] as number, parts[index + 1] as number, new ArrayBuffer(64)),
    ).toString(),
  );
  expect(texts.join('')).toBe(all);
  expect(mergeRowFacts(encoders.map(({ facts }) => facts))).toEqual(whole.facts);
  expect(whole.facts).toMatchObject({ keyRange: { first: '1', last: '95' } });
});

test('a buffer that is large enough is used as it is', async () => {
  const plan = await numbers(50);
  const encoder = await DatasetEncoder.open({
    ...(await encodingOf(plan)),
    dataset: plan.datasets[0] as DatasetPlan,
    facts: false,
  });
  const buffer = new ArrayBuffer(5000);
  expect(encodeRange(encoder, 0, 50, buffer).buffer).toBe(buffer);
});

test('chunks follow from the plan: every row once, in order', () => {
  const wide = Array.from({ length: 100 }, (_, index) => sequence(`f${index}`));
  const datasets = [
    dataset('narrow', [sequence('id')], { rows: 170 }),
    dataset('none', [sequence('id')]),
    dataset('wide', wide, { rows: 45 }),
  ];
  const tasks = datasets.map((each) => taskOf(each, { start: each.rows > 0 ? 5 : 0 }));
  const chunks = [...chunksOf(tasks, 10)];
  expect(chunks).toEqual([
    { task: 0, start: 5, end: 85 },
    { task: 0, start: 85, end: 165 },
    { task: 0, start: 165, end: 170 },
    { task: 2, start: 5, end: 25 },
    { task: 2, start: 25, end: 45 },
  ]);
  expect(countChunks(tasks, 10)).toBe(chunks.length);
  expect(batchesPerChunk(dataset('huge', [...wide, ...wide, ...wide]))).toBe(1);
});

test('small runs stay in one thread, whatever the machine has', () => {
  expect(workersFor(planOf(dataset('few', [sequence('id')], { rows: 10_000 })))).toBe(1);
  expect(workersFor(planOf(dataset('few', [sequence('id')], { rows: 10_000 })), 3)).toBe(3);
  const many = planOf(dataset('many', [sequence('id')], { rows: 100_000_000 }));
  expect(workersFor(many)).toBe(Math.min(8, availableParallelism()));
  expect(workersFor(many, undefined, 1)).toBe(Math.max(1, Math.min(8, availableParallelism() - 1)));
  expect(workersFor(many, 3, 1)).toBe(3);
});

test('threads that mask leave a target that takes their rows a core, unless somebody says how many', () => {
  const machine = Math.min(8, availableParallelism());
  expect(crewSize()).toEqual({ workers: machine, isAsked: false });
  expect(crewSize(undefined, 1)).toEqual({
    workers: Math.max(1, Math.min(8, availableParallelism() - 1)),
    isAsked: false,
  });
  expect(crewSize(undefined, 500)).toEqual({ workers: 1, isAsked: false });
  expect(crewSize(2, 1)).toEqual({ workers: 2, isAsked: true });
});

test('rows that lie stored alone are loaded by one thread, unless somebody says how many', () => {
  const stored = field('id', 'bigint', { source: { kind: 'stored', rows: 'a'.repeat(64) } });
  const many = { rows: 1_000_000_000 };
  const real = planOf(dataset('real', [stored], many));
  expect(loadWorkersFor(real)).toBe(1);
  expect(loadWorkersFor(real, 3)).toBe(3);
  const made = planOf(dataset('made', [stored, sequence('number')], many));
  expect(loadWorkersFor(made)).toBe(workersFor(made));
});

async function poolOf(encoding: Encoding, tasks: readonly RowTask[], signal = new AbortController().signal) {
  const pool = new RowPool(encoding, tasks, 2, signal);
  onTestFinished(() => pool.close());
  return pool;
}

test('threads give the bytes, facts and findings of this one', async () => {
  const plan = await compiled(`volume: 1234\n${rows}`);
  const encoding = await encodingOf(plan);
  const task = taskOf(plan.datasets[0] as DatasetPlan);
  const here = await new RowsHere(encoding).rows(task);
  const asked = orders();
  const there = await (await poolOf(encoding, [task])).rows(task);
  expect(await sharedTextOf(there, asked)).toBe(await textOf(here));
  // Sixteen chunks, some of them made here.
  expect(asked()).toBeGreaterThan(1);
  expect(asked()).toBeLessThan(16);
  expect(there.facts()).toEqual(here.facts());
  expect(here.facts().tallies).toMatchObject([{ looked: 'rows' }, { looked: 'whole', failing: 1234 }]);
  expect(here.facts().invalid[0]?.rows).toBeGreaterThan(150);
});

test('who takes nothing holds the workers up', async () => {
  const asked = orders();
  const plan = await numbers(100_000);
  const task = taskOf(plan.datasets[0] as DatasetPlan, { check: undefined });
  const { batches } = await (await poolOf(await encodingOf(plan), [task])).rows(task);
  let taken = 0;
  for await (const { rows } of batches) {
    taken++;
    if (taken === 1) await vi.waitUntil(() => asked() > 0, { timeout: 100_000 });
    const before = asked();
    await new Promise((resolve) => setTimeout(resolve, taken < 4 ? 300 : 0));
    // Two workers, three chunks each, the one here among them: no more however long it waits.
    expect(asked() - before).toBeLessThan(6);
    expect(rows).toBe(80);
  }
  expect(taken).toBe(1250);
  expect(asked()).toBeGreaterThan(100);
});

test('rows that cannot be made fail here, after all rows before them', async () => {
  const plan = await compiled(`volume: 900
fields:
  - {name: id, type: integer, generator: sequence}
  - {name: third, type: integer, generator: expression, expression: "1 / (id - 777)"}`);
  const encoding = await encodingOf(plan);
  const task = taskOf(plan.datasets[0] as DatasetPlan);
  const outcome = async (made: Awaited<ReturnType<RowsHere['rows']>>) => {
    let text = '';
    try {
      for await (const { bytes } of made.batches) text += Buffer.from(bytes).toString();
    } catch (error) {
      if (!(error instanceof GenerationFailure)) throw error;
      return { text, diagnostic: error.diagnostic };
    }
    throw new Error('nothing failed');
  };
  const here = await outcome(await new RowsHere(encoding).rows(task));
  expect(here.text.split('\n').at(-2)).toMatch(/^770,/);
  expect(await outcome(await (await poolOf(encoding, [task])).rows(task))).toEqual(here);
});

test('an end that comes while workers are at it is told at once', async () => {
  const plan = await numbers(10_000_000);
  const task = taskOf(plan.datasets[0] as DatasetPlan, { check: undefined });
  const abort = new AbortController();
  const pool = await poolOf(await encodingOf(plan, 'csv', 1000), [task], abort.signal);
  const { batches } = await pool.rows(task);
  const reading = (async () => {
    for await (const { rows } of batches) if (rows === 0) return;
  })();
  setTimeout(() => abort.abort(new Error('enough')), 100);
  await expect(reading).rejects.toThrow('enough');
});

test('a worker that cannot start ends the run, and so does one that fails alone', async () => {
  const plan = await numbers(10_000_000);
  const task = taskOf(plan.datasets[0] as DatasetPlan);
  const encoding = await encodingOf(plan);
  const failure = async (wrong: Encoding) => {
    const { batches } = await (await poolOf(wrong, [task])).rows(task);
    for await (const { rows } of batches) await new Promise((resolve) => setTimeout(resolve, rows / 4));
  };
  const lost = { ...plan, datasets: [{ ...plan.datasets[0], locale: 'of nowhere' } as DatasetPlan] };
  await expect(failure({ ...encoding, environment: { ...encoding.environment, plan: lost } })).rejects.toThrow(
    'nowhere',
  );
  const unknown = { ...encoding, format: { ...encoding.format, name: 'unknown' } };
  await expect(failure(unknown)).rejects.toThrow('failed in a worker alone');
});
