import { expect, test } from 'vitest';

import type { Lock, LockedDataset } from '../../../src/formats/lock.ts';

import { compareLocks } from '../../../src/versions/compare-locks.ts';

const users: LockedDataset = {
  name: 'users',
  namespace: 'shop',
  version: '1.2.0',
  fingerprint: 'a',
  rows: 10,
  content_hash: 'c',
  fields: { id: '1', mail: '2' },
};

const lock = (...datasets: LockedDataset[]): { label: string; lock: Lock } => ({
  label: 'a.lock',
  lock: {
    schema_version: 1,
    tool: { name: 'data-cli', version: '0.0.0' },
    catalogue: 1,
    seed: '1',
    as_of: '2026-01-01T00:00:00.000Z',
    datasets,
  },
});

const told = (from: LockedDataset[], to: LockedDataset[]) => {
  const { document, untold } = compareLocks(lock(...from), lock(...to), new Map());
  return { rules: document.changes.map(({ rule, field }) => (field ? `${rule} ${field}` : rule)), untold, document };
};

test('locks tell which datasets and fields are others', () => {
  expect(told([users], [users]).rules).toEqual([]);
  expect(told([users], [{ ...users, fingerprint: 'b' }]).rules).toEqual(['definition-changed']);
  const other = { ...users, fingerprint: 'b', version: '1.3.0', fields: { id: '1', mail: '3' } };
  const { rules, document } = told([users], [other]);
  expect(rules).toEqual(['values-changed mail']);
  expect(document.verdict).toEqual({
    class: 'breaking',
    datasets: [
      {
        id: 'shop/users',
        name: 'users',
        class: 'breaking',
        from: '1.2.0',
        to: '1.3.0',
        declared: 'minor',
        wanted: '2.0.0',
      },
    ],
  });
  expect(told([users], []).rules).toEqual(['dataset-removed']);
  expect(told([], [users]).rules).toEqual(['dataset-added']);
  expect(told([users], [{ ...users, fields: { id: '1', name: '2' } }]).rules).toEqual([
    'field-removed mail',
    'field-added name',
  ]);
});

/** A trace of so many rows whose values' hashes are their row's number, and another one in row `other`. */
function trace(rows: number, other = -1): string {
  const singles = Array.from({ length: Math.min(rows, 16) }, (_, row) => (row === other ? 99 : row));
  const blocks = Array.from({ length: Math.max(0, Math.ceil(Math.log2(rows / 16))) }, (_, block) => [
    16 * 2 ** block === other ? 99 : 5,
    ...Array.from({ length: 10 }, () => 0),
  ]);
  return Buffer.from(Uint32Array.from([...singles, ...blocks.flat()]).buffer).toString('base64');
}

test('of another number of rows they tell what whole blocks of rows do, and that they do not tell the rest', () => {
  const of = (rows: number, other?: number) => ({
    ...users,
    rows,
    fields: { id: trace(rows), mail: trace(rows, other) },
  });
  const few = told([of(10)], [of(12)]);
  expect([few.rules, few.untold]).toEqual([['rows-added'], []]);
  expect(few.document.totals.rows).toEqual({ from: 10, to: 12, added: 2, removed: 0, changed: 0 });
  expect(told([of(10)], [of(12, 3)]).rules).toEqual(['rows-added', 'values-changed mail']);
  const many = told([of(40)], [of(60)]);
  expect([many.rules, many.untold]).toEqual([['rows-added'], [{ dataset: 'users', from: 32 }]]);
  expect(told([of(40)], [of(90, 3)]).rules).toEqual(['rows-added', 'values-changed mail']);
});
