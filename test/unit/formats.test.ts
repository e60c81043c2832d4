import { readdirSync, readFileSync } from 'node:fs';

import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { arrayToJson } from '../../src/values/array-to-json.ts';
import type { Column } from '../../src/values/column.ts';

import type { DatasetPlan } from '../../src/plan/plan.ts';

import { jsonbText } from '../../src/formats/content-hash/jsonb-text.ts';
import { csv } from '../../src/formats/csv/csv.ts';
import { formats } from '../../src/formats/index.ts';
import { json } from '../../src/formats/json/json.ts';
import { KeyRange } from '../../src/formats/key-range.ts';
import { manifestDataset, manifestFile, manifestOf, manifestText } from '../../src/formats/manifest.ts';
import { dialects } from '../../src/formats/sql/dialects.ts';
import { sql } from '../../src/formats/sql/sql.ts';

import manifestSchema from '../../schemas/v1/manifest.json' with { type: 'json' };
import { columnOf } from '../support/column-of.ts';
import { nasty } from '../support/nasty.ts';
import { dataset, field, planOf } from '../support/plans.ts';
import { copyOptions, insertOptions, render } from '../support/render.ts';

const counted = dataset('counted', [field('id', 'integer'), field('t', 'text', { nullable: true })], {
  rows: 1203,
  key: ['id'],
});
const countedColumns = [
  columnOf(
    { name: 'integer' },
    Array.from({ length: 1203 }, (_, row) => String(row - 3)),
  ),
  columnOf(
    { name: 'text' },
    Array.from({ length: 1203 }, (_, row) => (row % 3 === 0 ? null : `t${row}`)),
  ),
];
const sets: [DatasetPlan, readonly Column[]][] = [
  [nasty.dataset, nasty.columns],
  [counted, countedColumns],
];

describe.each([
  ...formats.map((format) => [format.name, format, copyOptions] as const),
  ['inserts', sql, insertOptions] as const,
])('%s', (_, format, options) => {
  it.each(sets)('has the same bytes from any batches and shards', (one, columns) => {
    const plan = planOf(one);
    const streams = [format.stream(plan, options), ...format.folder(plan, options).map((file) => file.parts)];
    for (const parts of streams) {
      const whole = render(format, parts, () => columns, { options });
      expect(render(format, parts, () => columns, { options, batch: 1 })).toBe(whole);
      expect(render(format, parts, () => columns, { options, batch: 7 })).toBe(whole);
      const shards = [1, 2, 3].map((index) =>
        render(format, parts, () => columns, { options, batch: 100, shard: { index, of: 3 } }),
      );
      expect(shards.join('')).toBe(whole);
    }
  });
});

const small = dataset(
  'small',
  [field('a', 'text', { nullable: true }), field('N', 'decimal(5,2)'), field('d', 'decimal')],
  { rows: 3 },
);
const smallColumns = [
  columnOf({ name: 'text' }, ['', null, 'x, "y"\n']),
  columnOf({ name: 'decimal', precision: 5, scale: 2 }, ['1.00', '-0.50', '0.00']),
  columnOf({ name: 'decimal' }, ['1.5', '0.0', '-2.5'], { scale: 1 }),
];

describe('exact bytes', () => {
  const twin = { ...small, namespace: 'other', id: 'other/small', rows: 0 };
  const plan = planOf(small, twin);
  const only = planOf(small);

  it('of JSON in one stream and in files', () => {
    expect(render(json, json.stream(plan, copyOptions), () => smallColumns)).toBe(
      '{\n"default.small": [\n' +
        '{"a":"","N":1.00,"d":"1.5"},\n{"a":null,"N":-0.50,"d":"0.0"},\n{"a":"x, \\"y\\"\\n","N":0.00,"d":"-2.5"}\n' +
        '],\n"other.small": [\n]\n}\n',
    );
    const files = json.folder(plan, copyOptions);
    expect(files.map((file) => file.name)).toEqual(['default.small.json', 'other.small.json']);
    expect(render(json, files[1]?.parts ?? [], () => smallColumns)).toBe('[\n]\n');
  });

  it('of CSV', () => {
    expect(render(csv, csv.stream(only, copyOptions), () => smallColumns)).toBe(
      'a,N,d\n"",1.00,1.5\n,-0.50,0.0\n"x, ""y""\n",0.00,-2.5\n',
    );
  });

  it('of SQL', () => {
    const schema = { ...copyOptions, schema: false };
    const head = [
      '-- data-cli, catalogue 1',
      '-- seed 42, as of 2026-01-01T00:00:00Z',
      `-- fingerprint ${'a'.repeat(64)}`,
      '',
      "SET client_encoding = 'UTF8';",
      'SET standard_conforming_strings = on;',
      '',
    ];
    const tail = ['', 'ANALYZE small;', ''];
    expect(render(sql, sql.stream(only, schema), () => smallColumns, { options: schema })).toBe(
      [
        ...head,
        'COPY small (a, "N", d) FROM stdin;',
        '\t1.00\t1.5',
        '\\N\t-0.50\t0.0',
        'x, "y"\\n\t0.00\t-2.5',
        '\\.',
        ...tail,
      ].join('\n'),
    );
    const inserts = { ...schema, inserts: true };
    const insert = 'INSERT INTO small (a, "N", d) VALUES';
    expect(render(sql, sql.stream(only, inserts), () => smallColumns, { options: inserts })).toBe(
      [...head, insert, "('', 1.00, 1.5),", '(NULL, -0.50, 0.0),', `('x, "y"\n', 0.00, -2.5);`, ...tail].join('\n'),
    );
  });

  it('of SQL, whose comments no seed can end', () => {
    const evil = { ...only, seed: '1\n\\! touch x\r\nDROP TABLE y;\u2028' };
    const lines = render(sql, sql.stream(evil, copyOptions), () => smallColumns).split('\n');
    expect(lines.filter((line) => line.includes('touch'))).toEqual([
      '-- seed 1 \\! touch x DROP TABLE y; , as of 2026-01-01T00:00:00Z',
    ]);
  });
});

describe('lists', () => {
  it.each([
    ['Format', formats.length],
    ['Dialect', dialects.length],
  ])('name every %s that there is', (type, length) => {
    const files = readdirSync('src/formats', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const texts = files.map((file) => readFileSync(`src/formats/${file}`, 'utf8'));
    expect(texts.join('\n').match(new RegExp(`^export const \\w+: ${type} = `, 'gm'))).toHaveLength(length);
  });

  it('of formats and dialects name each once', () => {
    for (const list of [formats, dialects]) expect(new Set(list.map((entry) => entry.name)).size).toBe(list.length);
  });
});

it('refuses a column that its type cannot have', () => {
  const flags = dataset('flags', [field('flag', 'boolean')]);
  expect(() => csv.encoder(flags, [columnOf({ name: 'text' }, ['t'])], copyOptions)).toThrow('no texts');
  const texts = dataset('texts', [field('text', 'text')]);
  expect(() => csv.encoder(texts, [columnOf({ name: 'integer' }, ['1'])], copyOptions)).toThrow('no numbers');
});

it('reads array literals', () => {
  expect(arrayToJson('{1,NULL,-3}', { name: 'integer', array: true })).toBe('[1,null,-3]');
  expect(arrayToJson('{{1,2},{3,4}}', { name: 'bigint', array: true })).toBe('[["1","2"],["3","4"]]');
  expect(JSON.parse(arrayToJson('{a,"NULL","","a\\"b","c\\\\","d,e","{}"}', { name: 'text', array: true }))).toEqual([
    'a',
    'NULL',
    '',
    'a"b',
    'c\\',
    'd,e',
    '{}',
  ]);
  expect(arrayToJson('{"2026-01-01 10:11:12.5+00"}', { name: 'timestamptz', array: true })).toBe(
    '["2026-01-01T10:11:12.5Z"]',
  );
  expect(arrayToJson('{NaN,1e+15}', { name: 'real', array: true })).toBe('["NaN",1e+15]');
  expect(arrayToJson('{"\\\\x00ff"}', { name: 'bytea', array: true })).toBe('["AP8="]');
});

it.each([
  ['1e3', '1000'],
  ['-1.50E+1', '-15.0'],
  ['12e-3', '0.012'],
  ['0e-2', '0.00'],
  ['-0', '0'],
  ['100', '100'],
  ['1.0', '1.0'],
  ['0.5e1', '5'],
  ['[ ]', '[]'],
  ['{"__proto__":1,"a":[{}]}', '{"a": [{}], "__proto__": 1}'],
  ['"\\u0041\\/"', '"A/"'],
])('prints %s as jsonb', (text, printed) => {
  expect(jsonbText(text)).toBe(printed);
});

it('tells the range of keys', () => {
  const range = new KeyRange(counted, countedColumns);
  expect(range.range).toBeUndefined();
  range.add(1203);
  expect(range.range).toEqual({ first: '-3', last: '1199' });
  expect(new KeyRange({ ...counted, key: ['t'] }, countedColumns).range).toBeUndefined();
});

it('writes manifests that fit their schema', () => {
  const ajv = addFormats.default(new Ajv.default({ strict: true }));
  const file = manifestFile({ name: 'small.csv', bytes: 3, sha256: 'a'.repeat(64) });
  const facts = { start: 1, end: 3, contentHash: '0'.repeat(16), keyRange: { first: '-1', last: '5' }, files: [file] };
  const manifest = manifestOf(planOf(small), {
    toolVersion: '1.2.3',
    format: 'csv',
    shard: { index: 1, of: 2 },
    datasets: [manifestDataset({ ...small, version: '1.0.0' }, facts)],
    files: [file],
  });
  const validate = ajv.compile(manifestSchema);
  expect([validate(JSON.parse(manifestText(manifest))), validate.errors]).toEqual([true, null]);
  expect(validate({ ...manifest, extra: 1 })).toBe(false);
  expect(Object.keys(manifestOf(planOf(), { toolVersion: '1', format: 'sql', datasets: [], files: [] }))).toEqual([
    'schema_version',
    'tool',
    'catalogue',
    'seed',
    'as_of',
    'fingerprint',
    'key_ids',
    'format',
    'datasets',
    'files',
  ]);
});
