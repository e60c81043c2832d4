import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

import { afterEach, describe, expect, test, vi } from 'vitest';

import { withoutEmbedded } from '../../src/plan/documents.ts';

import type { Output } from '../../src/formats/sinks/output.ts';

import type { Format, Plan } from '../../src/index.ts';
import { plantProject } from '../support/planted-project.ts';

import { planOfFolder } from './outputs.ts';
import { filesIn, filesOf, nasty } from './projects.ts';

// As it is built: a thread is up in a tenth of the time that it takes from src.
const built = pathToFileURL(path.resolve('dist/index.js')).href;
const { dumpFolder, dumpStream, fileOutput, folderFiles, folderOutput, formats, loadEnvironment } = (await import(
  built
)) as typeof import('../../src/index.ts');

const counts = (byName: Readonly<Record<string, number>>) => ({ countByName: new Map(Object.entries(byName)) });
const shop = { accounts: 50, organizations: 20, users: 900, products: 40, orders: 900, payments: 300, sessions: 500 };
const caseOf = (name: string) => plantProject(filesIn(path.resolve('test/cases', name)));

const projects: Readonly<Record<string, () => Promise<Plan>>> = {
  commerce: () => planOfFolder(path.resolve('specs/commerce'), counts(shop)),
  nasty: () => planOfFolder(plantProject(filesOf(nasty))),
  relations: () => planOfFolder(caseOf('relations')),
  documents: () => planOfFolder(caseOf('documents'), counts({ customers: 60, orders: 90, order_items: 200 })),
  'unique where': () => planOfFolder(caseOf('unique-where')),
  'unique where, in teams': () => planOfFolder(caseOf('unique-where-of-parents'), counts({ teams: 9, prizes: 60 })),
  invalid: () => planOfFolder(caseOf('invalid'), counts({ users: 90, orders: 90 })),
};

interface Settings {
  readonly dialect?: string;
  readonly workers: number;
  readonly schema?: boolean;
  readonly inserts?: boolean;
}

/** Rows of a batch: few, so that there are chunks enough. */
const batch = 3;

async function requestFor(plan: Plan, name: string, settings: Settings) {
  const format = formats.find((each) => each.name === name) as Format;
  const { workers, ...rest } = settings;
  const options = { dialect: 'postgresql', inserts: false, schema: true, ...rest };
  const whole = format.arrange?.(plan, options) ?? plan;
  return {
    plan: withoutEmbedded(whole),
    environment: await loadEnvironment(whole, batch),
    format,
    toolVersion: '0.0.0',
    options,
    shard: { index: 1, of: 1 },
    check: true,
    workers,
    signal: new AbortController().signal,
    progress: () => undefined,
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Takes the first rows of several threads when the others have orders: else this one would make all before they are up. */
function shared(output: Output, workers: number): Output {
  if (workers === 1) return output;
  const said = vi.spyOn(Worker.prototype, 'postMessage');
  const messages = (key: string) => said.mock.calls.filter(([message]) => key in message).length;
  return {
    open: async (name) => {
      const writer = await output.open(name);
      return {
        write: async (bytes) => {
          await writer.write(bytes);
          if (messages('plan') > 0) await vi.waitUntil(() => messages('chunk') > 0, { timeout: 100_000 });
        },
        close: () => writer.close(),
      };
    },
    commit: async (manifest) => {
      expect(messages('chunk')).toBeGreaterThan(0);
      await output.commit(manifest);
    },
    abort: () => output.abort(),
  };
}

/** All files of a folder, its manifest among them, and what looking at the rows has found. */
async function folderOf(plan: Plan, format: string, settings: Settings): Promise<Record<string, unknown>> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'data-cli-')), 'out');
  const request = await requestFor(plan, format, settings);
  const { constraints, rows } = await dumpFolder(
    request,
    shared(await folderOutput(folder, folderFiles(request)), settings.workers),
  );
  const files = readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
  const found = constraints?.map(({ dataset, constraint, ...tally }) => [dataset.id, constraint.text, tally]);
  return { ...Object.fromEntries(files), found, rows };
}

/** Formats are of no concern to what a project is about: one that writes rows, and one that writes documents. */
const formatsOf = (project: string) =>
  formats.map(({ name }) => name).filter((name) => project === 'commerce' || /^(sql|json)$/.test(name));

describe.each(Object.entries(projects))('%s', (project, read) => {
  let compiled: Promise<Plan> | undefined;
  test.each(formatsOf(project))('%s: the same folder from one thread and from several', async (format) => {
    compiled ??= read();
    const plan = await compiled;
    const options = { schema: format !== 'sql' };
    const one = await folderOf(plan, format, { ...options, workers: 1 });
    // Three chunks of eight batches at the least.
    expect(one.rows).toBeGreaterThan(2 * 8 * batch);
    const workers = project === 'commerce' ? 3 : 2;
    expect(await folderOf(plan, format, { ...options, workers })).toEqual(one);
  });
});

test.each([2, 5])('so it is from %i', async (workers) => {
  const plan = await (projects.commerce as () => Promise<Plan>)();
  expect(await folderOf(plan, 'csv', { workers })).toEqual(await folderOf(plan, 'csv', { workers: 1 }));
});

test.each([
  ['json', { dialect: 'mongodb' }],
  ['ndjson', { dialect: 'mongodb' }],
  ['sql', { inserts: true, schema: false }],
])('%s with %j too', async (format, options) => {
  const plan = await (projects.documents as () => Promise<Plan>)();
  const one = await folderOf(plan, format, { ...options, workers: 1 });
  expect(await folderOf(plan, format, { ...options, workers: 3 })).toEqual(one);
});

test('one stream of all datasets is the same', async () => {
  const plan = await (projects.commerce as () => Promise<Plan>)();
  const texts = await Promise.all(
    [1, 3].map(async (workers) => {
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'data-cli-')), 'dump.sql');
      await dumpStream(await requestFor(plan, 'sql', { workers }), shared(await fileOutput(file), workers), file);
      return readFileSync(file, 'utf8');
    }),
  );
  expect(texts[0]).toMatch(/^--/);
  expect(texts[1]).toBe(texts[0]);
});
