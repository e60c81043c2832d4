import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { planDot, planMermaid } from '../../src/plan/plan-graph.ts';
import { planJson } from '../../src/plan/plan-json.ts';

import type { CompiledProject, Plan } from '../../src/index.ts';

import { compileFolder, dumpText, type Program } from './run-project.ts';

/** What a case's `case.json` says. */
interface Settings {
  /** What the run asks for: seed, asOf, paths, counts, variables. */
  readonly request?: Readonly<Record<string, unknown>>;
  /** Traits of all rows by dataset. */
  readonly traits?: Readonly<Record<string, readonly string[]>>;
  /** Set by INSERT in place of COPY. */
  readonly inserts?: boolean;
}

/** What a program makes of a case. */
interface Run {
  readonly program: Program;
  readonly project: CompiledProject;
  readonly settings: Settings;
}

const diagnostics = async ({ program, project }: Run) =>
  program.renderText(await program.tryProject(project), { color: false });

const planOf = ({ program, project: { plan, diagnostics } }: Run): Plan => {
  if (!plan) throw new Error(`no plan:\n${program.renderText(diagnostics, { color: false })}`);
  return plan;
};

const dump = (format: string, dialect: string) => (run: Run) =>
  dumpText(planOf(run), { format, inserts: run.settings.inserts ?? false, dialect }, run.program);

/** The text of each file that a case may promise. A plan is plain data, and printed by the sources whoever made it. */
const promises: Readonly<Record<string, (run: Run) => Promise<string> | string>> = {
  'diagnostics.txt': diagnostics,
  'plan.expected.json': (run) => `${JSON.stringify(planJson(planOf(run)), undefined, 2)}\n`,
  'plan.mmd': (run) => planMermaid(planOf(run)),
  'plan.dot': (run) => planDot(planOf(run)),
  'dump.sql': dump('sql', 'postgresql'),
  'dump.mysql.sql': dump('sql', 'mysql'),
  'dump.sqlite.sql': dump('sql', 'sqlite'),
  'dump.expected.json': dump('json', 'postgresql'),
  'dump.expected.ndjson': dump('ndjson', 'postgresql'),
  'dump.expected.csv': dump('csv', 'postgresql'),
  'documents.expected.json': dump('json', 'mongodb'),
};

const root = fileURLToPath(new URL('../cases/', import.meta.url));
const names = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** A test for each file that a case promises, of what `program` makes of the case; `updates` writes those files first. */
export function runCases(program: Program, updates = false): void {
  describe.each(names)('%s', (name) => {
    const folder = path.join(root, name);
    const promised = Object.entries(promises).filter(([file]) => existsSync(path.join(folder, file)));

    test('promises something', () => {
      expect(promised).not.toEqual([]);
    });

    test.each(promised)('%s', async (file, textOf) => {
      const settings = settingsOf(folder);
      const traits = new Map(Object.entries(settings.traits ?? {}));
      const project = await compileFolder(folder, { ...settings.request, traits }, program);
      const text = await textOf({ program, project, settings });
      const expected = path.join(folder, file);
      if (updates) writeFileSync(expected, text);
      expect(text).toBe(readFileSync(expected, 'utf8'));
    });
  });
}

function settingsOf(folder: string): Settings {
  const file = path.join(folder, 'case.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Settings) : {};
}
