import { createRequire } from 'node:module';

import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, onTestFinished, test } from 'vitest';

import { plantProject } from '../support/planted-project.ts';

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

/** A small house with one fault a file; `fine-` files have none. */
const house: Record<string, string> = {
  'src/base/fine-self.ts': "import { y } from './y.ts';\nexport const x = y;",
  'src/base/y.ts': 'export const y = 1;\nexport interface Y { readonly y: number }',
  'src/base/upward-type.ts': "import type { Plan } from '../plan/plan.ts';\nexport type P = Plan;",
  'src/plan/plan.ts': 'export interface Plan { readonly seed: string }',
  'src/definition/sideways.ts': "import type { Plan } from '../plan/plan.ts';\nexport type P = Plan;",
  'src/definition/fine-yaml.ts':
    "import { parse } from 'yaml';\nimport { y } from '../base/y.ts';\nexport const z = [parse, y];",
  'src/compile/fine-down.ts': "export * from '../plan/plan.ts';",
  'src/generate/sideways.ts': "export { z } from '../compile/z.ts';",
  'src/compile/z.ts': 'export const z = 1;',
  'src/compile/dynamic-upward.ts': "export const run = () => import('../pipeline.ts');",
  'src/pipeline.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
  'src/commands/fine-fs.ts':
    "import { existsSync } from 'node:fs';\nimport { read } from '../pipeline.ts';\nexport const c = [existsSync, read];",
  'src/index.ts': "export { c } from './commands/fine-fs.ts';",
  'src/values/foreign-home.ts': "import { parse } from 'yaml';\nexport const z = parse;",
  'src/values/homeless.ts': "import { z } from 'homeless';\nexport const y = z;",
  'src/values/impure.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
  'src/values/fine-hash.ts': "import { createHash } from 'node:crypto';\nexport const hash = createHash;",
  'src/formats/sql.ts': "import { openSync } from 'node:fs';\nexport const open = openSync;",
  'src/formats/sinks/fine-file.ts': "import { openSync } from 'node:fs';\nexport const open = openSync;",
  'src/random/circle.ts': "import type { B } from './elcric.ts';\nexport interface A { readonly b: B }",
  'src/random/elcric.ts': "import type { A } from './circle.ts';\nexport interface B { readonly a: A }",
  'src/random/gone.ts': "import { gone } from './nowhere.ts';\nexport const g = gone;",
  'src/utils/bag.ts': "import { y } from '../base/y.ts';\nexport const u = y;",
  'src/helper.ts': 'export const alone = 1;',
  'node_modules/yaml/package.json': '{"name": "yaml", "version": "1.0.0", "main": "index.js"}',
  'node_modules/yaml/index.js': 'exports.parse = 1;',
  'node_modules/homeless/package.json': '{"name": "homeless", "version": "1.0.0", "main": "index.js"}',
  'node_modules/homeless/index.js': 'exports.z = 1;',
  'tsconfig.json': '{}',
  'package.json': '{"name": "house", "type": "module", "dependencies": {"yaml": "1", "homeless": "1"}}',
};

async function violations(files: Readonly<Record<string, string>>): Promise<string[]> {
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(plantProject(files));
  const { output } = await cruise(['src'], { ...options, validate: true, ruleSet: { forbidden } });
  const found = (output as ICruiseResult).summary.violations;
  return found.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}

test('each planted fault is found, and nothing else', async () => {
  expect(await violations(house)).toEqual([
    'every-file-has-a-floor: src/helper.ts -> src/helper.ts',
    'every-file-has-a-floor: src/utils/bag.ts -> src/base/y.ts',
    'floor-of-base: src/base/upward-type.ts -> src/plan/plan.ts',
    'floor-of-compile: src/compile/dynamic-upward.ts -> src/pipeline.ts',
    'floor-of-definition: src/definition/sideways.ts -> src/plan/plan.ts',
    'floor-of-generate: src/generate/sideways.ts -> src/compile/z.ts',
    'floor-of-index: src/index.ts -> src/commands/fine-fs.ts',
    'home-of-yaml: src/values/foreign-home.ts -> node_modules/yaml/index.js',
    'no-cycles: src/random/circle.ts -> src/random/elcric.ts',
    'nothing-unresolved: src/random/gone.ts -> ./nowhere.ts',
    'packages-have-a-home: src/values/homeless.ts -> node_modules/homeless/index.js',
    'pure-floors: src/formats/sql.ts -> fs',
    'pure-floors: src/values/impure.ts -> fs',
  ]);
});
