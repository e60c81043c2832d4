import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { planDot, planMermaid } from '../../src/plan/plan-graph.ts';
import { planJson } from '../../src/plan/plan-json.ts';

import { type CompiledProject, type Plan, renderText, tryProject } from '../../src/index.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

// A case is a folder: definitions, and the files that they shall come to. A file that is not there is not promised.
// `UPDATE_CASES=1 npx vitest run --project cases` writes those that are there anew: read the difference before keeping it.

interface Settings {
  /** What the run asks for: seed, asOf, paths, counts, variables. */
  readonly request?: Readonly<Record<string, unknown>>;
  /** Traits of all rows by dataset. */
  readonly traits?: Readonly<Record<string, readonly string[]>>;
  /** Set by INSERT in place of COPY. */
  readonly inserts?: boolean;
}

type Expectation = (project: CompiledProject, settings: Settings) => Promise<string> | string;

const planOf = ({ plan, diagnostics }: CompiledProject): Plan => {
  if (!plan) throw new Error(`no plan:\n${renderText(diagnostics, { color: false })}`);
  return plan;
};
const dump =
  (format: string, dialect = 'postgresql'): Expectation =>
  (project, { inserts = false }) =>
    dumpText(planOf(project), { format, inserts, dialect });

const promises: Readonly<Record<string, Expectation>> = {
  'diagnostics.txt': async (project) => renderText(await tryProject(project), { color: false }),
  'plan.expected.json': (project) => `${JSON.stringify(planJson(planOf(project)), undefined, 2)}\n`,
  'plan.mmd': (project) => planMermaid(planOf(project)),
  'plan.dot': (project) => planDot(planOf(project)),
  'dump.sql': dump('sql'),
  'dump.mysql.sql': dump('sql', 'mysql'),
  'dump.sqlite.sql': dump('sql', 'sqlite'),
  'dump.expected.json': dump('json'),
  'dump.expected.ndjson': dump('ndjson'),
  'dump.expected.csv': dump('csv'),
  'documents.expected.json': dump('json', 'mongodb'),
};

const root = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map(({ name }) => name))('%s', (name) => {
  const folder = join(root, name);
  const promised = Object.keys(promises).filter((file) => existsSync(join(folder, file)));

  test('promises something', () => {
    expect(promised).not.toEqual([]);
  });

  test.each(promised)('%s', async (file) => {
    const settings = settingsOf(folder);
    const project = await compileFolder(folder, {
      ...settings.request,
      traits: new Map(Object.entries(settings.traits ?? {})),
    });
    const text = await (promises[file] as Expectation)(project, settings);
    const path = join(folder, file);
    if (process.env.UPDATE_CASES) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});

function settingsOf(folder: string): Settings {
  const path = join(folder, 'case.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Settings) : {};
}
