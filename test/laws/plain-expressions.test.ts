import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { SourceFile } from '../../src/diagnostics/source-file.ts';

import { parseAny } from '../../src/expression/parse.ts';
import { parsePlain } from '../../src/expression/plain/parse-plain.ts';
import { loadSqlParser } from '../../src/expression/sql-parser.ts';
import type { Syntax } from '../../src/expression/syntax.ts';

import { brokenTexts, expressionTexts, soupTexts } from '../support/plain-expression-texts.ts';
import { runs } from '../support/properties.ts';
import { writtenExpressions } from '../support/written-expressions.ts';

// The reader of plain expressions leads to PostgreSQL's own parser's tree, place by place, or to none. More texts:
// `FC_SEED=$RANDOM FC_RUNS=200000 npx vitest run --project laws plain-expressions`.
const settings = { numRuns: runs(4000) };

const parser = await loadSqlParser();

/** By PostgreSQL's parser; undefined where it refuses the text. */
function parsedByAll(text: string, self: string | undefined): Syntax | undefined {
  let isWrong = false;
  const file = new SourceFile('expression', text);
  const syntax = parseAny(text, {
    text,
    parser,
    scope: { fields: new Map(), parents: new Map() },
    spanOf: (start, end) => ({ file, start, end }),
    report: () => {
      isWrong = true;
    },
    ...(self !== undefined && { self }),
  });
  return isWrong ? undefined : syntax;
}

/** Whether the text is plain; fails where its tree is another one. */
function isPlain(text: string, self?: string): boolean {
  const plain = parsePlain({ text, self });
  if (!plain) return false;
  const whole = parsedByAll(text, self);
  if (!isDeepStrictEqual(plain, whole)) expect({ text, self, plain }).toStrictEqual({ text, self, plain: whole });
  return true;
}

const selves = fc.constantFrom(undefined, undefined, 'a', 'Unit "price"', 'é', 'x'.repeat(64));

test.each([
  ['by the grammar', expressionTexts, 0.6],
  ['out of words', soupTexts, 0],
  ['broken', brokenTexts, 0],
] as const)('expressions %s have the tree of PostgreSQL’s parser or none', (_, texts, leastShare) => {
  let [right, plain] = [0, 0];
  const law = fc.property(texts, selves, (text, self) => {
    const isRight = parsedByAll(text, self) !== undefined;
    const isRead = isPlain(text, self);
    right += isRight ? 1 : 0;
    plain += isRead ? 1 : 0;
  });
  fc.assert(law, settings);
  expect(plain, `${plain} of ${right} that are right`).toBeGreaterThan(right * leastShare);
});

test('each word of PostgreSQL’s list is read as that parser reads it, wherever it stands', () => {
  const words = keywords();
  expect(words.length).toBeGreaterThan(480);
  let plain = 0;
  for (const word of words) for (const frame of frames) plain += isPlain(frame.replaceAll('W', word)) ? 1 : 0;
  expect(plain).toBeGreaterThan(words.length * frames.length * 0.3);
});

test.each([
  'a.not like b',
  "interval\u00a0 '1' second",
  'a li\u212ae b',
  `${'f'.repeat(64)}(a)`,
  "a /* \0 */ = 'x'",
  "a = '\0'",
  '\u00a0',
  "char 'x'",
  'operator()',
  "a = 'b' ;",
  'a < b < c',
  'a.*',
])('%j is left to PostgreSQL’s parser', (text) => {
  expect(parsePlain({ text })).toBeUndefined();
});

test('expressions nested deeply, and long ones, are read alike', () => {
  for (const text of [
    `${'('.repeat(499)}a${')'.repeat(499)}`,
    `${'not '.repeat(900)}a`,
    `${'- '.repeat(900)}1`,
    `a${' + a'.repeat(499)}`,
    `a${' and a'.repeat(499)}`,
    `${'case when a then '.repeat(150)}b${' end'.repeat(150)}`,
  ])
    expect(isPlain(text), text.slice(0, 40)).toBe(true);
  for (const text of [`a${' + a'.repeat(500)}`, '+'.repeat(1_000_000), `a /*${' '.repeat(1_000_000)}*/`])
    expect(parsePlain({ text }), text.slice(0, 40)).toBeUndefined();
});

test('nearly all expressions of specs, examples, cases and docs are plain', () => {
  const written = writtenExpressions();
  const right = written.filter(({ text, self }) => parsedByAll(text, self) !== undefined);
  const plain = right.filter(({ text, self }) => isPlain(text, self));
  for (const { text, self } of written) isPlain(text, self);
  expect(right.length).toBeGreaterThan(200);
  const others = right.filter((each) => !plain.includes(each)).map(({ text }) => text);
  expect(plain.length / right.length, others.join('\n')).toBeGreaterThan(0.95);
});

/** The grammar's keywords stand in a row in the module. */
function keywords(): string[] {
  const path = createRequire(import.meta.url)
    .resolve('libpg-query')
    .replace(/[^/\\]*$/, 'libpg-query.wasm');
  const module = readFileSync(path, 'latin1');
  const start = module.indexOf('abort\0absent\0');
  return module.slice(start, module.indexOf('\0zone\0', start) + 5).split('\0');
}

/** Where W may be a name, a function, a type, an operator or none of them. */
const frames = [
  ...[
    'W',
    'W + 1',
    'W()',
    'W(1)',
    'W(1, 2)',
    'W(a, b, c)',
    'W(*)',
    'W(distinct a)',
    'W (a) + 1',
    'a.W',
    'W.a',
    'a.W.b',
    '(W)',
  ],
  ...[
    "W 'x'",
    "W '1' day",
    'a W',
    'a W b',
    'W a',
    'a W (1)',
    'a W (1, 2)',
    'a not W b',
    'a::W',
    "'1'::W(2)",
    'cast(a as W)',
  ],
  ...[
    'extract(W from a)',
    "interval '1' W",
    'a is W',
    'a is not W',
    'a W null',
    'a in (select W from W)',
    'not W',
    '- W',
  ],
  ...[
    'case W when W then W else W end',
    'case when W then 1 end',
    'a between W and W',
    'a like W',
    'W > 1 and W < 2',
    'W is null',
  ],
  ...[
    '(W, a)',
    'a = W',
    'a in (W)',
    'coalesce(W, W)',
    'a.W(1)',
    'substring(W from W)',
    'trim(W)',
    'trim(W from a)',
    'W::int',
  ],
  ...[
    'W with time zone',
    'a::timestamp W time zone',
    'a::W varying',
    'a::W precision',
    'a W time zone b',
    'sum(W)',
    'sum(W a)',
  ],
];
