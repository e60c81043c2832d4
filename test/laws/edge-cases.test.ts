import { describe, expect, test } from 'vitest';

import { parseCell } from '../../src/values/cell.ts';
import { edgeTexts } from '../../src/values/edge-values.ts';
import { typeText } from '../../src/values/type.ts';

import type { Plan } from '../../src/index.ts';
import { brief, dataset } from '../support/definitions.ts';
import { edgeSpec } from '../support/edge-fields.ts';
import { plantProject } from '../support/planted-project.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';

import { typesOf } from './types.ts';

async function compiled(spec: string, files: Readonly<Record<string, string>> = {}): Promise<Plan> {
  const { plan, diagnostics } = await compileFolder(plantProject({ 'input.yaml': dataset(spec), ...files }));
  expect(brief({ diagnostics })).toEqual([]);
  return plan as Plan;
}

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(plan: Plan, capacity = 1024): Promise<Row[]> {
  const text = await dumpText(plan, { format: 'ndjson', capacity });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

const rows = 10_000;

test('a share of each field is edge cases, and all other cells are what they were', async () => {
  const [plain, edged, all] = await Promise.all(
    [0, 0.1, 1].map(async (share) => rowsOf(await compiled(edgeSpec(share, rows)))),
  );
  if (!plain || !edged || !all) throw new Error('three dumps');
  for (const name of Object.keys(plain[0] ?? {}).filter((each) => each !== 'id')) {
    const changed = edged.flatMap((row, i) => (row[name] === plain[i]?.[name] ? [] : [i]));
    // 1,000 of 10,000 are expected; thirty to a standard deviation. An edge case may be what the row had anyway.
    expect([name, Math.abs(changed.length - 1000) < 150]).toEqual([name, true]);
    // Which edge case a row has does not depend on how many rows have one.
    expect(changed.filter((i) => edged[i]?.[name] !== all[i]?.[name])).toEqual([]);
  }
});

test('every edge case comes, and batches do not matter', async () => {
  const plan = await compiled(edgeSpec(1, rows));
  const found = await rowsOf(plan);
  for (const { name, edges } of plan.datasets[0]?.fields.slice(1) ?? [])
    expect([name, new Set(found.map((row) => row[name])).size]).toEqual([name, edges?.values.length]);
  expect(await rowsOf(plan, 97)).toEqual(found);
});

describe('CSV, JSON and NDJSON give back what was written', () => {
  test.each(['csv', 'json', 'ndjson'])('%s', async (format) => {
    const plan = await compiled(edgeSpec(1, 2000));
    const written = await dumpText(plan, { format });
    // One dataset: the JSON object's only list is the file's.
    const file = format === 'json' ? JSON.stringify((JSON.parse(written) as { users: Row[] }).users) : written;
    const fields = plan.datasets[0]?.fields.map(({ name, type }) => `  - {name: ${name}, type: "${typeText(type)}"}`);
    const spec = `source: seed\norigin: {file: rows.${format}}\nfields:\n${fields?.join('\n')}`;
    const again = await dumpText(await compiled(spec, { [`rows.${format}`]: file }), { format });
    expect(firstDifference(comparable(again), comparable(written))).toBeUndefined();
  });
});

/** Given times have digits of the second as they need them, generated ones as `precision` says; CRLF in CSV reads as LF. */
function comparable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/(:\d\d)\.(\d*?)0*(?=\D)/g, (_, before: string, digits: string) => before + (digits && `.${digits}`));
}

function firstDifference(a: string, b: string): string | undefined {
  const at = a.split('').findIndex((unit, i) => unit !== b[i]);
  return a === b ? undefined : `${a.slice(at - 30, at + 30)} / ${b.slice(at - 30, at + 30)}`;
}

const types = Object.values(typesOf).flat();

test.each(types.map((type) => [typeText(type), type] as const))(
  'edge cases of %s that fit are texts of values',
  (_, type) => {
    const texts = edgeTexts(type);
    const cells = texts.map((text) => parseCell(type, text)).filter((cell) => !('error' in cell));
    expect(new Set(texts).size).toBe(texts.length);
    if (texts.length > 0) expect(cells.length).toBeGreaterThan(3);
    for (const cell of cells) expect(parseCell(type, 'text' in cell ? cell.text : '')).toEqual(cell);
  },
);
