import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { HashCounts } from '../../../src/pipeline/masking-proof/hash-counts.ts';
import { proofStorage } from '../../../src/pipeline/masking-proof/proof-storage.ts';
import { batchOf, type Row, rowAt } from '../../../src/pipeline/masking-proof/row-batch.ts';
import { rowPairs } from '../../../src/pipeline/masking-proof/row-pairs.ts';
import type { RowTable } from '../../../src/pipeline/masking-proof/row-tables.ts';
import { RowKeys } from '../../../src/pipeline/masking-proof/sorted-rows.ts';
import { openSealedScratch } from '../../../src/pipeline/sealed-scratch.ts';

import { drawnBytes } from '../../support/drawn-bytes.ts';
import { tinyStorage } from '../../support/proved-in-pieces.ts';
import { failures, ndjson, provedFiles } from '../../support/proved-masks.ts';

/** Files of this process that have no name any more, by their numbers, as Linux shows them. */
const namelessFiles = () =>
  readdirSync('/proc/self/fd').filter((number) => {
    const link = `/proc/self/fd/${number}`;
    // The folder itself was open while it was read.
    const path = isLink(link) ? readlinkSync(link) : '';
    return path.startsWith(join(tmpdir(), 'data-cli-')) && path.endsWith(' (deleted)');
  });

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

test.runIf(process.platform === 'linux')('what lies in a sealed file can be read by its own process alone', () => {
  const before = new Set(namelessFiles());
  const file = openSealedScratch();
  const [number = ''] = namelessFiles().filter((each) => !before.has(each));
  const secret = Buffer.from('somebody@acme-corp.com '.repeat(100));
  file.write(secret, 0);
  // At places that are no multiples of a cipher's blocks, too.
  const more = drawnBytes('more', 1001);
  file.write(more, secret.length);
  const there = readFileSync(`/proc/self/fd/${number}`);
  expect(there.length).toBe(secret.length + more.length);
  expect(there.includes('acme')).toBe(false);
  expect(there.includes(more.subarray(0, 8))).toBe(false);
  for (const [at, length] of [
    [0, 23],
    [7, 100],
    [secret.length - 5, 500],
    [secret.length + 999, 2],
  ] as const) {
    const into = Buffer.alloc(length);
    file.read(into, at);
    expect(into).toEqual(Buffer.concat([secret, more]).subarray(at, at + length));
  }
  expect(() => file.write(secret, 5)).toThrow();
  file.close();
  expect(namelessFiles()).not.toContain(number);
});

test('hashes are counted as a map counts them', () => {
  const counts = new HashCounts();
  const expected = new Map<string, number>();
  const words = new Uint32Array(4);
  for (let i = 0; i < 20_000; i++) {
    // Many that differ in one word alone.
    words.set([1 + (i % 7), (i * 31) % 11, i % 5, Math.floor(i / 300)]);
    expected.set(words.join(), (expected.get(words.join()) ?? 0) + 1);
    counts.count(counts.add(words, 0));
  }
  expect(counts.size).toBe(expected.size);
  expect([...counts.counts].sort()).toEqual([...expected.values()].sort());
  for (const [key, count] of expected) {
    words.set(key.split(',').map(Number));
    expect(counts.countOf(counts.find(words, 0))).toBe(count);
  }
  expect(counts.find(Uint32Array.of(9, 9, 9, 9), 0)).toBe(-1);
});

/** Numbers without an order, the same in each run. */
const mixed = (i: number) => Math.imul(i + 1, 0x9e37_79b1) >>> 0;
const shuffled = <T>(rows: readonly T[]) =>
  rows
    .map((row, i) => ({ row, at: mixed(i * 7) }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);

function tableOf(rows: readonly Row[], size = 256): RowTable {
  return {
    name: 't',
    async *batches() {
      for (let at = 0; at < rows.length; at += size) yield batchOf(rows.slice(at, at + size));
    },
  };
}

const source = Array.from({ length: 3000 }, (_, i) => ({
  id: `${i}`,
  text: `row ${i} ${'x'.repeat(i % 9)}`,
  none: null,
}));

async function paired(output: readonly Row[], from: readonly Row[], storage = tinyStorage) {
  const found: [unknown, unknown][] = [];
  const request = { output: tableOf(output, 100), source: tableOf(from), key: ['id'] };
  for await (const { output: rows, source: beside, hasSource } of rowPairs(request, 'key', storage))
    for (let i = 0; i < rows.count; i++)
      found.push([rowAt(rows, i), hasSource[i] === 1 ? rowAt(beside, i) : undefined]);
  return found;
}

test.each([
  ['the same', source, source],
  ['shuffled', shuffled(source), source],
  ['the other way round', [...source].reverse(), source],
  ['some are gone from the output', shuffled(source).filter((_, i) => i % 3 > 0), source],
  ['some are in the output alone', shuffled(source), shuffled(source).filter((_, i) => i % 3 > 0)],
  ['the source is empty', source, []],
  ['the last of many in order', [...source.slice(1500), ...source.slice(0, 1500)], source],
] as const)('rows stand beside those of their keys, whatever their order: %s', async (_, output, from) => {
  const byId = new Map<unknown, Row>(from.map((row) => [row.id, row]));
  const expected = output.map((row) => [row, byId.get(row.id)]);
  expect(await paired(output, from)).toEqual(expected);
  expect(await paired(output, from, { ...proofStorage, waiting: 700 })).toEqual(expected);
  expect(await paired(output, from, proofStorage)).toEqual(expected);
});

test('a key that the output has twice stands beside its row once, however many rows wait', async () => {
  const twice = shuffled([...source, ...source.slice(0, 50)]);
  const found = await paired(twice, source);
  expect(found.filter(([, beside]) => beside === undefined)).toHaveLength(50);
  expect(found.every(([row, beside]) => beside === undefined || (beside as Row).id === (row as Row).id)).toBe(true);
});

test('rows found by masked keys are given to all that have the key', async () => {
  const keys = new RowKeys(tinyStorage);
  keys.add(source.map(({ id }) => `masked ${id}`));
  const output = shuffled([...source, ...source.slice(0, 50)]).map(({ id }) => ({ id: `masked ${id}` }));
  const masked = {
    source: keys,
    keysOf: ({ columns }: { columns: ReadonlyMap<string, readonly unknown[]> }) => columns.get('id') as string[],
  };
  const request = { output: tableOf(output), source: tableOf(source), key: [], masked };
  let count = 0;
  for await (const { output: rows, source: beside } of rowPairs(request, 'masked key', tinyStorage))
    for (let i = 0; i < rows.count; i++, count++) expect(rowAt(rows, i).id).toBe(`masked ${rowAt(beside, i).id}`);
  expect(count).toBe(3050);
});

const definitions = `apiVersion: data.automation/v1
kind: DataDefinition
metadata: {name: people}
spec:
  fields:
    - {name: id, type: text, primary_key: true, masking: {rule: keep, reason: a number of ours}}
    - {name: ssn, type: text, pii_category: ssn, masking: hash}
    - {name: note, type: text, masking: {rule: keep, reason: needed}}
`;

test('as many originals are told as were planted, in rows of another order as well', async () => {
  const people = source.map(({ id }, i) => ({
    id,
    ssn: `${100_000_000 + (mixed(i) % 899_999_999)}`,
    note: `note ${i % 40}`,
  }));
  const output = shuffled(people).map(({ id, ssn }, i) => ({
    id,
    ssn: mixed(Number(ssn)).toString(16).padStart(40, 'a'),
    note: i % 100 === 5 ? `has ${people[(i * 13) % 3000]?.ssn}.` : 'nothing',
  }));
  const planted = output.filter(({ note }) => note !== 'nothing').length;
  const findings = await provedFiles({
    definitions,
    source: { 'people.ndjson': ndjson(people) },
    output: { 'people.ndjson': ndjson(output) },
  });
  expect(failures(findings)).toContain('leaks people.note');
  const told = findings.find(({ check, field, ok }) => check === 'leaks' && field === 'note' && ok === false);
  expect(told?.found).toBe(`${planted} originals of \`people.ssn\` stand there, as they were or encoded`);
});
