import { expect, test } from 'vitest';

import { scanFile } from '../../../src/pipeline/scan/scan-file.ts';
import { SpreadSample } from '../../../src/pipeline/scan/spread-sample.ts';

import { plantProject } from '../../support/planted-project.ts';

const { signal } = new AbortController();

async function values(name: string, text: string, most = 100) {
  const root = plantProject({ [name]: text });
  const tables = await scanFile(`${root}/${name}`, most, signal);
  return tables.map(({ table, rows, looked, columns }) => ({
    table,
    rows,
    looked,
    columns: Object.fromEntries(columns.map((each) => [each.path, each.values])),
  }));
}

test('CSV with quotes, line breaks inside of them, and another delimiter', async () => {
  expect(await values('a.csv', 'id;"na;me";Geb.Dat.\r\n1;"A ""B""\nC";\r\n2;;01.02.1980\r\n')).toEqual([
    {
      table: 'a',
      rows: 2,
      looked: 2,
      columns: { id: ['1', '2'], 'na;me': ['A "B"\nC', null], 'Geb.Dat.': [null, '01.02.1980'] },
    },
  ]);
});

test('documents, and JSON inside of texts', async () => {
  const lines = ['{"_id":1,"p":{"mail":["a@b.example"]},"x":"{\\"y\\":[{\\"z\\":1}]}"}', '{"_id":2,"v":[0.1,0.2]}'];
  const expected = { _id: ['1', '2'], 'p.mail[*]': ['a@b.example'], 'x.y[*].z': ['1'], 'v[*]': ['0.1', '0.2'] };
  expect(await values('d.ndjson', lines.join('\n'))).toEqual([{ table: 'd', rows: 2, looked: 2, columns: expected }]);
  expect(await values('d.json', `{"d": [${lines.join(',')}]}`)).toEqual([
    { table: 'd', rows: 2, looked: 2, columns: expected },
  ]);
});

test('SQL: COPY and INSERT', async () => {
  const sql = [
    'COPY public."users" (id, "e mail") FROM stdin;',
    '1\ta\\tb',
    '2\t\\N',
    '\\.',
    "INSERT INTO notes (id, text) VALUES (1, 'it''s (a), b'), (2, NULL);",
    "INSERT INTO notes (id, text) VALUES (3, '2020-01-01'::date);",
  ];
  expect(await values('s.sql', sql.join('\n'))).toEqual([
    { table: 'users', rows: 2, looked: 2, columns: { id: ['1', '2'], 'e mail': ['a\tb', null] } },
    { table: 'notes', rows: 3, looked: 3, columns: { id: ['1', '2', '3'], text: ["it's (a), b", null, '2020-01-01'] } },
  ]);
});

test('a sample is spread over the whole of a long file', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => String(i));
  const [found] = await values('long.csv', `n\n${rows.join('\n')}\n`, 100);
  const taken = (found?.columns.n ?? []).map(Number);
  expect(found).toMatchObject({ rows: 10_000 });
  expect(taken.length).toBeGreaterThan(50);
  expect(taken.length).toBeLessThanOrEqual(100);
  const gaps = new Set(taken.slice(1).map((each, i) => each - (taken[i] as number)));
  expect([...gaps]).toHaveLength(1);
  expect(taken.at(-1)).toBeGreaterThan(9800);
});

test('the spread is even whatever the length', () => {
  for (const length of [0, 1, 99, 100, 101, 12_345]) {
    const sample = new SpreadSample<number>(100);
    for (let i = 0; i < length; i++) if (sample.next()) sample.take(i);
    expect(sample.seen).toBe(length);
    expect(sample.rows.length).toBeLessThanOrEqual(100);
    expect(sample.rows.length).toBeGreaterThanOrEqual(Math.min(length, 50));
  }
});

test('names that are values themselves are not shown', async () => {
  expect(await values('bare.csv', '1,ann@acme-corp.com\n2,bob@acme-corp.com\n')).toEqual([
    {
      table: 'bare',
      rows: 2,
      looked: 2,
      columns: { 'column 1': ['1', '2'], 'column 2': ['ann@acme-corp.com', 'bob@acme-corp.com'] },
    },
  ]);
  expect(await values('keyed.ndjson', '{"by":{"ann@acme-corp.com":{"n":1}}}')).toEqual([
    { table: 'keyed', rows: 1, looked: 1, columns: { 'by.{key}': ['ann@acme-corp.com'], 'by.{key}.n': ['1'] } },
  ]);
});

test('what a file holds is not in what is said of it', async () => {
  const root = plantProject({ 'bad.ndjson': '{"ssn": "x"}\n\n{"ssn": 219-09-9999}' });
  const told = await scanFile(`${root}/bad.ndjson`, 10, signal).catch(
    (error: Error) => `${error.message} ${String(error.stack)}`,
  );
  expect(told).toContain('bad.ndjson, line 3: this is no JSON');
  expect(told).not.toContain('219-09');
});
