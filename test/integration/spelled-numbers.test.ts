import { expect, test } from 'vitest';

import { runCli } from '../support/cli.ts';
import { plantProject } from '../support/planted-project.ts';

const env = {
  ...process.env,
  DATA_CLI_MASKING_KEY: 'c4ca4238a0b923820dcc509a6f75849b8f14e45fceea167a5a36dedd4bea2543',
};

const dataset = (name: string, file: string, field: string, rules = '') => `---
apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: ${name}}
spec:
  source: masked_production
  origin: {file: ${file}}
  fields:
    - ${field}
${rules}`;

/** The same numbers, as each format and type spells them. */
const spellings: Readonly<Record<string, { readonly field: string; readonly rows: readonly string[] }>> = {
  fixed: {
    field: "{name: v, type: 'numeric(30,8)', masking: noise}",
    rows: ['1.00000000', '-0.00000000', '1234.5000', '19.9', '250', '1000000000000000000000.00', '0.0000001', '-7.50'],
  },
  free: {
    field: '{name: v, type: numeric, masking: noise}',
    rows: ['1', '0', '1234.50', '19.90', '2.5e2', '1e21', '1e-7', '-7.5'],
  },
  double: {
    field: '{name: v, type: double precision, masking: noise}',
    rows: ['1.0', '-0', '1234.5', '19.9', '250.0', '1e+21', '1e-07', '-7.50'],
  },
  real: {
    field: '{name: v, type: real, masking: noise}',
    rows: ['1', '-0', '1234.5', '19.9', '250', '1e21', '1e-07', '-7.5'],
  },
};

async function generated(files: Readonly<Record<string, string>>): Promise<Record<string, Record<string, unknown>[]>> {
  const { stdout, stderr, status } = await runCli(['generate', '--format', 'json'], { cwd: plantProject(files), env });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as never;
}

test('a number has one mask, however its type and its format spell it', async () => {
  const json = [
    '1.0',
    '-0.0',
    '{"$numberDecimal":"1234.50"}',
    '19.90',
    '{"$numberDouble":"250.0"}',
    '1e21',
    '1e-7',
    '{"$numberDecimal":"-7.500"}',
  ];
  const files = Object.entries(spellings).map(([name, { field, rows }]) => [
    [`specs/${name}.yaml`, dataset(name, `${name}.csv`, field)],
    [`specs/${name}.csv`, `v\n${rows.join('\n')}\n`],
  ]);
  const rows = await generated({
    ...Object.fromEntries(files.flat()),
    'specs/documents.yaml': dataset(
      'documents',
      'documents.ndjson',
      '{name: d, type: jsonb}',
      '  masking_rules: [{field: d.v, rule: noise}]\n',
    ),
    'specs/documents.ndjson': json.map((v) => `{"d":{"v":${v}}}\n`).join(''),
  });
  const numbers = (name: string) => (rows[name] ?? []).map(({ v }) => Number(v));
  const expected = numbers('free');
  expect(expected).toHaveLength(8);
  expect(expected[1]).toBe(0);
  expect(expected.filter((value, at) => value === Number(spellings.free?.rows[at])).length).toBeLessThan(4);
  expect(numbers('fixed')).toEqual(expected);
  expect(numbers('double')).toEqual(expected);
  expect(numbers('real').map(Math.fround)).toEqual(expected.map(Math.fround));
  const inside = (rows.documents ?? []).map(({ d }) => (d as { v: unknown }).v);
  const bare = inside.map((v) => Number(typeof v === 'object' ? Object.values(v as object)[0] : v));
  expect(bare).toEqual(expected);
});

test('whole numbers in documents are the integers of columns: long ones, doubles and decimals', async () => {
  const ids = ['1', '42', '1234567890123456789', '2147483648'];
  const documents = [
    ...['1.0', '{"$numberDecimal":"42.00"}', '{"$numberLong":"1234567890123456789"}', '2147483648'],
    ...['1', '{"$numberInt":"42"}', '1234567890123456789', '2.147483648e9'],
  ];
  for (const rule of ['hash', 'tokenize', 'anonymize']) {
    const rows = await generated({
      'specs/columns.yaml': dataset(
        'columns',
        'columns.csv',
        `{name: v, type: bigint, pii_category: internal_id, masking: ${rule}}`,
      ),
      'specs/columns.csv': `v\n${ids.join('\n')}\n`,
      'specs/documents.yaml': dataset(
        'documents',
        'documents.ndjson',
        '{name: d, type: text, masking: drop}',
        `    - {name: e, type: jsonb}\n  masking_rules: [{field: e.v, rule: ${rule}, pii_category: internal_id}]\n`,
      ),
      'specs/documents.ndjson': documents.map((v) => `{"e":{"v":${v}}}\n`).join(''),
    });
    const masks = (rows.columns ?? []).map(({ v }) => String(v));
    expect(new Set([...masks, ...ids]).size, rule).toBe(8);
    const { stdout } = { stdout: JSON.stringify(rows.documents) };
    expect(stdout.length).toBeGreaterThan(0);
    const inside = (rows.documents ?? []).map(({ e }) => (e as { v: unknown }).v);
    const texts = inside.map((v) => (typeof v === 'object' ? String(Object.values(v as object)[0]) : String(v)));
    // JSON.parse loses digits beyond 2^53: compared as doubles.
    expect(texts.map(Number), rule).toEqual([...masks, ...masks].map(Number));
  }
});
