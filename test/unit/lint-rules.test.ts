import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { plantProject } from '../support/planted-project.ts';

const nasty = `export const a = Math.random() + crypto.getRandomValues.length;
export const b = Math.pow(2, 3) + a ** 5;
export const c = Date.now() + new Date().getUTCDate();
export const d = new Date(2000, 1, 2);
export const e = d.getHours();
export const f = 'a'.localeCompare('b') + (1).toLocaleString().length;
export const g = new RegExp(f.toFixed());
export const h = Math.exp(1) + Math.asinh(1);
export const i = process.pid;
console.log(i);
import { randomUUID } from 'node:crypto';
export const j = randomUUID() + Intl.Collator.length;
export const k = (x: number) => { let y = x; y **= 2; return y; };
`;

const fine = `import { createHash } from 'node:crypto';
export const a = createHash('sha256');
export const b = new Date('2000-01-01T00:00:00Z').getUTCHours() + Date.UTC(2000, 1, 1) + Math.floor(Math.sqrt(2));
export const c = /a+/.exec('a');
export const d = 10n ** BigInt(b);
`;

const copies = [
  'biome.json',
  'package.json',
  '.gitignore',
  'lint/clock.grit',
  'lint/determinism.grit',
  'lint/transcendentals.grit',
];

/** What the linter refuses in planted files, as `file:line: rule`; of the project's own rules, their advice. */
function complaints(files: Record<string, string>): string[] {
  const settings = Object.fromEntries(copies.map((path) => [path, readFileSync(path, 'utf8')]));
  const cwd = plantProject({ ...settings, ...files });
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const found = stdout.matchAll(/^::\w+ title=(.*?),file=(.*?),line=(\d+),.*?::(.*)$/gm);
  return [...found].map(([, rule, file, line, text]) => {
    const what = rule === 'plugin' ? text : rule?.split('/').at(-1);
    return `${relative(cwd, file as string)}:${line}: ${what}`;
  });
}

const lines = (found: readonly string[]) => found.map((each) => Number(each.split(':')[1])).sort((a, b) => a - b);

test('a pure floor may not depend on machine, clock, zone or locale', () => {
  const found = complaints({ 'src/values/nasty.ts': nasty });
  expect(lines(found)).toEqual([1, 1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 8, 8, 9, 10, 11, 12, 13]);
  expect(found).toContain("src/values/nasty.ts:4: This reads the machine's time zone: use Date.UTC.");
  expect(found).toContain('src/values/nasty.ts:11: noRestrictedImports');
});

test('what is the same everywhere is allowed', () => {
  expect(complaints({ 'src/values/fine.ts': fine })).toEqual([]);
});

test('a command may read the clock and the process, and still draws no random numbers', () => {
  expect(lines(complaints({ 'src/commands/nasty.ts': nasty }))).toEqual([1, 2, 2, 4, 5, 6, 6, 7, 8, 8, 10, 13]);
});

test('transcendental functions have their home in random', () => {
  expect(complaints({ 'src/random/log.ts': 'export const a = Math.log(2);\n' })).toEqual([]);
});
