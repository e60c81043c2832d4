import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { codes } from '../../src/diagnostics/codes.ts';

import { tryProject } from '../../src/index.ts';
import { compileFolder } from '../support/run-project.ts';

const text = readFileSync('docs/diagnostics.md', 'utf8');

/** By code: its heading's title and its examples. */
const sections = text
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [, code = '', title = ''] = /^(DC\d+): (.*)$/m.exec(section) ?? [];
    const example = (word: string) => new RegExp(`^${word}:\n\n\`\`\`(.*)\n([^]*?)\n\`\`\`$`, 'm').exec(section);
    return { code, title, wrong: example('Wrong'), right: example('Right') };
  });

test('the docs have a section for each code, in the order of the table, with its title', () => {
  const documented = sections.map(({ code, title }) => `${code}: ${title}`);
  expect(documented).toEqual(Object.entries(codes).map(([code, { title }]) => `${code}: ${title}`));
});

test('a case shows each code that `validate` can come to', () => {
  const cases = readdirSync('test/cases').map((name) => join('test/cases', name, 'diagnostics.txt'));
  const shown = cases
    .filter(existsSync)
    .map((path) => readFileSync(path, 'utf8'))
    .join('');
  const ofValidate = Object.keys(codes).filter((code) => code < 'DC6' && !ofRuns.has(code));
  expect(ofValidate.filter((code) => !shown.includes(`[${code}]`))).toEqual([]);
});

/** Found when rows are made. */
const ofRuns = new Set([
  'DC324',
  'DC413',
  'DC422',
  'DC440',
  'DC444',
  'DC505',
  'DC513',
  'DC514',
  'DC515',
  'DC531',
  'DC560',
  'DC561',
  'DC562',
  'DC563',
  'DC564',
  'DC565',
  'DC566',
  'DC570',
]);

test.each(sections)('$code has a wrong and a right example', ({ wrong, right }) => {
  expect(wrong?.[2]).toBeTruthy();
  expect(right?.[2]).toBeTruthy();
  expect(wrong?.[2]).not.toBe(right?.[2]);
});

const checked = sections.filter(({ code, wrong }) => code < 'DC6' && wrong?.[1] === 'yaml');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-cli-docs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(checked)('the wrong example of $code has this fault and no other, the right one none', async (section) => {
  expect(await codesOf(section.wrong?.[2] ?? '')).toEqual([section.code]);
  expect(await codesOf(section.right?.[2] ?? '')).not.toContain(section.code);
});

async function codesOf(yaml: string): Promise<readonly string[]> {
  writeFileSync(join(folder, 'input.yaml'), yaml);
  const diagnostics = await tryProject(await compileFolder(folder));
  return [...new Set(diagnostics.map((each) => each.code))];
}
