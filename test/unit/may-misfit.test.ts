import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { generators } from '../../src/generators/index.ts';

it('marks every generator that may throw a Misfit', () => {
  const throwing = readdirSync('src/generators', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => readFileSync(`src/generators/${name}`, 'utf8').includes('new Misfit('))
    // A generator of several files has a folder of its own.
    .map((name) => name.replace(/(\/.*|\.ts)$/, '').replaceAll('-', '_'));
  const marked = generators.filter((each) => each.mayMisfit).map((each) => each.name);
  expect(marked.sort()).toEqual([...new Set(throwing)].sort());
});
