import { RE2JS } from 're2js';
import { expect, test } from 'vitest';

import { readRegex } from '../../src/values/regex.ts';
import { countOf, isUnambiguous, uncounted } from '../../src/values/regex-measures.ts';

import { compileText } from '../support/compile-text.ts';
import { processorTime } from '../support/processor-time.ts';
import { dumpText } from '../support/run-project.ts';

async function textsOf(pattern: string, rows: number, more = ''): Promise<string[]> {
  const field = `{name: code, generator: regex, pattern: ${JSON.stringify(pattern)}${more}}`;
  const { plan, diagnostics } = await compileText(`apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: laws}
spec: {volume: ${rows}, fields: [${field}]}
`);
  if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const { laws } = JSON.parse(await dumpText(plan, { format: 'json' })) as { laws: { code: string }[] };
  return laws.map(({ code }) => code);
}

const patterns = [
  '[A-Z]{3}-[0-9]{4}',
  '^(?:foo|ba[rz])+$',
  'a?b*c+d{2,}',
  '(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])',
  '#[0-9a-fA-F]{6}',
  '[^a-z\\s"\\\\,]{3,9}',
  '.{0,12}',
  '\\w+@example\\.(com|net)',
  '[äöü日本😀]{1,3}|x{0}y',
  '([a-f0-9]{2}:){5}[a-f0-9]{2}',
  '\\$\\d{1,3}(,\\d{3})*\\.\\d\\d',
  '[-+]?\\d+(\\.\\d+)?',
];

test.each(patterns)(
  'all texts match %s, as the engine of constraints reads it and as JavaScript does',
  async (pattern) => {
    const texts = await textsOf(pattern, 3000);
    const own = RE2JS.compile(pattern);
    const script = new RegExp(`^(?:${pattern})$`, 'u');
    expect(texts.filter((text) => !own.matches(text) || !script.test(text))).toEqual([]);
  },
);

test('every turn is as likely as another, and so short texts as long ones', async () => {
  const texts = await textsOf('[a-z]{1,4}', 8000);
  const lengths = [1, 2, 3, 4].map((length) => texts.filter((text) => text.length === length).length);
  // A standard deviation is 39.
  for (const count of lengths) expect(Math.abs(count - 2000)).toBeLessThan(160);
  const either = await textsOf('x|[0-9]{3}', 4000);
  expect(Math.abs(either.filter((text) => text === 'x').length - 2000)).toBeLessThan(160);
});

/** Counted by making all texts up to a length and asking JavaScript which match. */
test.each([
  ['(a|b){0,3}', 'ab', 3],
  ['a{1,2}b?', 'ab', 3],
  ['(a|bb){2}', 'ab', 4],
  ['(ab?){1,2}', 'ab', 4],
  ['[ab]{2}|c', 'abc', 2],
])('%s is unambiguous, and counted as it is', async (pattern, alphabet, longest) => {
  const node = readRegex(pattern, 8);
  if ('message' in node) throw new Error(node.message);
  let all = [''];
  const texts = [''];
  for (let i = 0; i < longest; i++) {
    all = all.flatMap((text) => [...alphabet].map((sign) => text + sign));
    texts.push(...all);
  }
  const script = new RegExp(`^(?:${pattern})$`, 'u');
  const expected = texts.filter((text) => script.test(text));
  expect(isUnambiguous(node)).toBe(true);
  expect(countOf(node)).toBe(expected.length);
  const made = await textsOf(pattern, expected.length, ', unique: true');
  expect([...made].sort()).toEqual([...expected].sort());
});

test.each(['a|a', 'a?a?', '(a?)?', '(a*)*', 'ab|a(b|c)', '(a|b)*a'])('%s is ambiguous', (pattern) => {
  const node = readRegex(pattern, 8);
  expect('message' in node ? node.message : isUnambiguous(node)).toBe(false);
});

test('more texts than can be counted', () => {
  const node = readRegex('[a-z]{20}', 8);
  expect('message' in node || countOf(node)).toBe(uncounted);
});

test('unique texts of more than can be counted at once', async () => {
  const texts = await textsOf('[a-z]{20}', 5000, ', unique: true');
  expect(new Set(texts).size).toBe(5000);
});

test.each([
  ['(a', 'unterminated group'],
  ['a\\b', 'looks at other parts of the text'],
  ['(a)\\1', 'looks at other parts of the text'],
  ['(?=a)a', 'looks at other parts of the text'],
  ['\\p{L}', 'list them'],
  ['a{20000}', 'repeated more than 10000 times'],
  ['(a{9000}){9000}', '10000 are the most'],
  ['((((a{0}){9000}){9000}){9000}){9000}', undefined],
  [`${'('.repeat(600)}a${')'.repeat(600)}`, 'more than 1000 characters'],
  ['[^ -~]', 'no character that can be printed'],
  ['\\ud800', 'half of a character'],
  ['\\0', 'NUL'],
])('%s is refused, or done, in no time', async (pattern, message) => {
  const took = await processorTime(async () => {
    const outcome = textsOf(pattern, 3, ', unique: false');
    if (message === undefined) await outcome;
    else await expect(outcome).rejects.toThrow(message);
  });
  expect(took).toBeLessThan(5000);
});
