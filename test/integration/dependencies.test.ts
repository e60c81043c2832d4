import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>;

/** What the code is made of and stands on, whether or not it is bundled: CONTRIBUTING.md. */
const foundation = ['@oclif/core', 'chalk', 'pg', 'seedrandom', 'yaml'];
/** What oclif asks for in projects of TypeScript, and goes without. */
const ifThere = ['tsx', 'typescript'];

const code = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cjs') && !name.startsWith('code'))
  .map((name) => readFileSync(path.join('dist', name), 'utf8'))
  .join('\n');

/** The packages that the bundle asks for when it runs: names of such in the place of a first argument, whatever loads them there. */
function askedFor(): Set<string> {
  const known = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  const named = code.matchAll(/\(["'`]((?:@[\w-]+\/)?[a-z][\w.-]*)(?=["'`/])/g);
  return new Set(Array.from(named, ([, name = '']) => name).filter((name) => known.has(name)));
}

test('what is installed with data-cli is what its bundle asks for when it runs, and what it stands on', () => {
  const wanted = new Set([...askedFor(), ...foundation]);
  for (const name of ifThere) wanted.delete(name);
  expect(Object.keys(dependencies).toSorted()).toEqual([...wanted].toSorted());
});

test('what is bundled is named with its licence', () => {
  const bundled = readFileSync('dist/LICENSES.txt', 'utf8');
  for (const name of foundation) expect(bundled).toMatch(new RegExp(`^${name} ${dependencies[name]} \\(`, 'm'));
});
