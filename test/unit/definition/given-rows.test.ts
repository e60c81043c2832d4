import { expect, test } from 'vitest';

import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderText } from '../../../src/diagnostics/render-text.ts';

import type { Definition } from '../../../src/definition/definition.ts';
import { cellSpan, type GivenRows } from '../../../src/definition/given-rows.ts';
import { readAllGivenRows } from '../../../src/definition/read-all-given-rows.ts';
import { readGivenRows } from '../../../src/definition/read-given-rows.ts';
import type { Reader } from '../../../src/definition/reader.ts';

import { brief, dataset, read } from '../../support/definitions.ts';
import { memoryReader } from '../../support/memory-reader.ts';

async function given(files: Readonly<Record<string, string | Uint8Array>>, change: Partial<Reader> = {}) {
  const { definitions } = await read(files);
  const [definition] = definitions.datasets as [Definition<'DataDefinition'>];
  const diagnostics: Diagnostic[] = [];
  const reader = { ...memoryReader(files), ...change };
  const rows = await readGivenRows(definition, reader, { root: '.', variables: { DIR: 'data' } }, (each) =>
    diagnostics.push(each),
  );
  return { rows, diagnostics };
}

const file = (name: string, text: string | Uint8Array) =>
  given({ 'specs/input.yaml': dataset(`source: seed\norigin: {file: ${name}}`), [`specs/${name}`]: text });

/** Cells as people would write them: NULL, `json` and missing ones marked, texts in quotes. */
function table(rows: GivenRows | undefined): unknown {
  const shown = {
    text: JSON.stringify,
    null: () => 'NULL',
    json: (text: string) => `json ${text}`,
    missing: () => '-',
  };
  return rows && [rows.columns, ...rows.rows.map((row) => row.map(({ kind, text }) => shown[kind](text)))];
}

test('CSV keeps NULL and the empty text apart, digits as they are, and reads CRLF as LF', async () => {
  const { rows, diagnostics } = await file(
    'a.csv',
    '\ufeffid,code,"na,me"\r\n1,01234,"a ""q"",\r\nb"\r\n\r\n2,,""\r\n',
  );
  expect(diagnostics).toEqual([]);
  expect(table(rows)).toEqual([
    ['id', 'code', 'na,me'],
    ['"1"', '"01234"', '"a \\"q\\",\\nb"'],
    ['"2"', 'NULL', '""'],
  ]);
});

test('cells of a CSV lie exactly where they are written', async () => {
  const { rows } = await file('a.csv', 'a,b\nx,"y ""z"""\n');
  const spans = (rows as GivenRows).rows[0]?.map((cell) => cellSpan(rows as GivenRows, cell));
  expect(spans?.map((span) => span.file.text.slice(span.start, span.end))).toEqual(['x', '"y ""z"""']);
});

test('in a CSV of one column an empty line is NULL', async () => {
  expect(table((await file('a.csv', 'a\n\nx\n')).rows)).toEqual([['a'], ['NULL'], ['"x"']]);
  expect(table((await file('a.csv', 'a\n')).rows)).toEqual([['a']]);
  expect(table((await file('a.csv', 'a\nx')).rows)).toEqual([['a'], ['"x"']]);
});

test('JSON keeps every digit, and says which keys a row does not have', async () => {
  const text =
    '[{"id": 9007199254740993, "x": {"a": 1.10}}, {"id": -0.10e5, "y": null, "z": "\\u00e9\\n"}, {"x": true}]';
  const { rows, diagnostics } = await file('a.json', text);
  expect(diagnostics).toEqual([]);
  expect(table(rows)).toEqual([
    ['id', 'x', 'y', 'z'],
    ['"9007199254740993"', 'json {"a": 1.10}', '-', '-'],
    ['"-0.10e5"', '-', 'NULL', '"é\\n"'],
    ['-', '"true"', '-', '-'],
  ]);
});

test('NDJSON is an object a line', async () => {
  const { rows } = await file('a.jsonl', '{"a":1}\r\n\n{"a":2}');
  expect(table(rows)).toEqual([['a'], ['"1"'], ['"2"']]);
});

test('inline rows keep the text that was written', async () => {
  const yaml = dataset(
    'source: seed\nrows: [{id: 007, n: null, s: "null"}, {id: 1.10, j: {a: 01, b: [x, 9007199254740993]}}]',
  );
  const { rows } = await given({ 'input.yaml': yaml });
  expect(table(rows)).toEqual([
    ['id', 'n', 's', 'j'],
    ['"007"', 'NULL', '"null"', '-'],
    ['"1.10"', '-', '-', 'json {"a":1,"b":["x",9007199254740993]}'],
  ]);
});

test.each([
  ['a.csv', '', "DC115 specs/a.csv:1:1 «» the file is empty: it needs a line with the columns' names"],
  ['a.csv', 'a,b\n1', 'DC115 specs/a.csv:2:1 «1» the row has too few values: 2 in the header, 1 in this row'],
  ['a.csv', 'a,b\n1,2,3', 'DC115 specs/a.csv:2:1 «1,2,3» the row has too many values: 2 in the header, 3 in this row'],
  ['a.csv', 'a,,b', 'DC115 specs/a.csv:1:3 «» column 2 has no name'],
  ['a.csv', 'a,a', 'DC115 specs/a.csv:1:3 «a» the column `a` is there twice'],
  ['a.csv', 'a\nb"c', 'DC114 specs/a.csv:2:1 «» a quote stands inside of a value that has none around it'],
  ['a.csv', 'a\n"b" c', 'DC114 specs/a.csv:2:1 «» text follows the quote that closes this value'],
  ['a.csv', 'a\n"b', 'DC114 specs/a.csv:2:1 «» the quote that begins this value is never closed'],
  ['a.csv', new Uint8Array([0xff, 0xfe, 97, 0]), 'DC102 specs/a.csv:1:1 «» the file is UTF-16 (little-endian)'],
  ['a.json', '{"a": 1}', 'DC114 specs/a.json:1:1 «{» expected an array of objects, a row each'],
  ['a.json', '[1]', 'DC114 specs/a.json:1:2 «1» expected an object, a row'],
  ['a.json', '[{"a": 01}]', 'DC114 specs/a.json:1:8 «0» this is not JSON'],
  ['a.json', '[{"a": 1,}]', 'DC114 specs/a.json:1:10 «}» expected a value, found `}`'],
  ['a.json', '[{"a": 1}', 'DC114 specs/a.json:1:10 «» the JSON text ends too early'],
  [
    'a.json',
    '[{"a": "\t"}]',
    'DC114 specs/a.json:1:8 «"\t"» the string has a line break, a control character or an unknown escape in it',
  ],
  ['a.json', '[{"a": 1, "a": 2}]', 'DC105 specs/a.json:1:11 «"a"» the key `a` is given twice'],
  ['a.ndjson', '{"a": 1}\n{"a": tru}\n', 'DC114 specs/a.ndjson:2:7 «t» this is not JSON'],
])('%s with %j', async (name, text, expected) => {
  const { rows, diagnostics } = await file(name, text);
  expect(rows).toBeUndefined();
  expect(brief({ diagnostics })).toEqual([expected]);
});

test('a file with a fault in each line is not reported line by line', async () => {
  const csv = await file('a.csv', `a,b\n${'1\n'.repeat(1000)}`);
  const ndjson = await file('a.ndjson', 'x\n'.repeat(1000));
  expect([csv.diagnostics.length, ndjson.diagnostics.length]).toEqual([20, 20]);
  expect([csv.rows, ndjson.rows]).toEqual([undefined, undefined]);
});

test('no line of a file of rows is shown', async () => {
  const { diagnostics } = await file('a.csv', 'a,b\nsecret');
  const text = renderText(diagnostics, { color: false });
  expect(text).toContain('specs/a.csv:2:1');
  expect(text).not.toContain('secret');
});

test.each([
  ['../data/a.csv', 'data/a.csv', '/project/data/a.csv', []],
  ['./b/../a.csv', 'specs/a.csv', '/project/specs/a.csv', []],
  ['"../${DIR}/a.csv"', 'data/a.csv', '/project/data/a.csv', []],
  ['a.csv', 'specs/a.csv', '/etc/passwd', ['DC113']],
  ['../../other/a.csv', '../other/a.csv', '/other/a.csv', ['DC113']],
  ['a.csv', 'specs/a.csv', '/project-2/a.csv', ['DC113']],
])('the file %s is read at %s, which really is %s', async (named, path, real, codes) => {
  const files = { 'specs/input.yaml': dataset(`source: seed\norigin: {file: ${named}}`), [path]: 'a\n1\n' };
  const memory = memoryReader(files);
  const realPath = async (each: string) => (each === path ? real : memory.realPath(each));
  const { rows, diagnostics } = await given(files, { realPath });
  expect(diagnostics.map((each) => each.code)).toEqual(codes);
  expect(rows === undefined).toBe(codes.length > 0);
});

test('a dataset whose rows have errors is broken, one without rows of its own is not', async () => {
  const files = {
    'input.yaml': [
      dataset('rows: [{a: 1}]', 'good'),
      dataset('origin: {file: a.csv}', 'bad'),
      dataset('', 'none'),
    ].join('---\n'),
    'a.csv': 'a\n"',
  };
  const { definitions } = await read(files);
  const all = await readAllGivenRows(definitions, memoryReader(files), { root: '.', variables: {} });
  expect(all.definitions.datasets.map((each) => each.value.metadata.name)).toEqual(['good', 'none']);
  expect(all.definitions.broken).toEqual([{ kind: 'DataDefinition', name: 'bad', namespace: 'default' }]);
  expect([...all.given.keys()].map((each) => each.value.metadata.name)).toEqual(['good']);
  expect(all.diagnostics.map((each) => each.code)).toEqual(['DC114']);
});

test('rows are given once, in a file whose format is known', async () => {
  const twice = await given({ 'input.yaml': dataset('rows: []\norigin: {file: a.csv}') });
  expect(brief(twice)).toEqual(['DC209 input.yaml:6:12 «file» rows are given twice']);
  const unknown = await given({ 'input.yaml': dataset('origin: {file: a.txt}') });
  expect(unknown.diagnostics.map((each) => each.code)).toEqual(['DC208']);
  const named = await given({ 'input.yaml': dataset('origin: {file: a.txt, format: csv}'), 'a.txt': 'a\n1\n' });
  expect(table(named.rows)).toEqual([['a'], ['"1"']]);
});
