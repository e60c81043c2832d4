import { expect, test } from 'vitest';

import { parseCell } from '../../src/values/cell.ts';
import { cellReader } from '../../src/values/cell-text.ts';
import { copySlack } from '../../src/values/copy-bytes.ts';
import type { FieldType } from '../../src/values/type.ts';

import { copiedRows } from '../../src/targets/postgresql/copied-rows.ts';
import { type CopiedBatch, originRows } from '../../src/targets/target.ts';

import { plainNumber } from '../../src/pipeline/masking/plain-cells.ts';
import { RealCellReader, type RealCells } from '../../src/pipeline/masking/real-cells.ts';
import { realColumn } from '../../src/pipeline/masking/real-columns.ts';

const types: FieldType[] = [
  { name: 'smallint' },
  { name: 'integer' },
  { name: 'bigint' },
  { name: 'decimal' },
  { name: 'decimal', precision: 5, scale: 2 },
  { name: 'decimal', precision: 12, scale: 0 },
  { name: 'boolean' },
  { name: 'date' },
  { name: 'timestamp' },
  { name: 'timestamptz' },
  { name: 'time' },
  { name: 'double precision' },
];
const texts = [
  ...['', '0', '-0', '00', '7', '-7', '+7', '007', '32767', '32768', '-32768', '-32769', '2147483647', '2147483648'],
  ...['999999999999999', '9007199254740993', '9223372036854775808', '1.5', '-123.45', '999.99', '1000.00', '1.234'],
  ...['.5', '5.', '-', '1e3', '1_000', 'NaN', 't', 'f', 'true', 'false', 'tru', 'yes', 'T', '2026-01-31', '2026-02-29'],
  ...['2024-02-29', '0001-01-01', '12026-01-01', '2026-1-1', '2026-01-31 10:30:00', '2026-01-31 10:30:00.5'],
  ...['2026-01-31 10:30:00.123456+00', '2026-01-31 10:30:00+05:30', '2026-01-31 10:30:00-03', '2026-01-31T10:30:00Z'],
  ...[
    '2026-01-31 24:00:00',
    '2026-01-31 10:60:00',
    '2026-01-31 10:30:00.',
    '2026-13-31 10:30:00',
    '1969-12-31 23:59:59.999999',
  ],
];

test('what is read where it lies is what a closer look comes to', () => {
  let read = 0;
  for (const type of types)
    for (const text of texts) {
      const bytes = Buffer.from(`x${text}y`);
      const value = plainNumber(type)?.(bytes, 1, bytes.length - 1) ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      read++;
      const cell = parseCell(type, text);
      const named = `${type.name} ${text}`;
      expect(cell, named).not.toHaveProperty('error');
      expect(Object.is(value, -0), named).toBe(false);
      expect('value' in cell && Number(cell.value), named).toBe(value);
    }
  expect(read).toBeGreaterThan(50);
});

/** Rows as COPY's text format has them, in chunks of so many bytes. */
async function* copied(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test.each([
  [1, 2500],
  [5, 2500],
  [64, 2500],
  [100_000, 2500],
  // Without the kernel.
  [64, 60],
])('rows of COPY’s text format, %i bytes at a time, %i rows', async (size, count) => {
  const cells = ['plain', '', null, 'tab\there', 'line\nfeed\r', 'back\\slash', '\\N', 'ünï\b\f\v', 'N', '\\'];
  const escaped = (text: string | null) =>
    text === null
      ? '\\N'
      : text.replace(
          /[\\\t\n\r\b\f\v]/g,
          (sign) => `\\${{ '\t': 't', '\n': 'n', '\r': 'r', '\b': 'b', '\f': 'f', '\v': 'v' }[sign] ?? sign}`,
        );
  const rows = Array.from({ length: count }, (_, i) => [String(i), cells[i % cells.length] ?? null]);
  const text = rows.map((row) => `${row.map(escaped).join('\t')}\n`).join('');
  const reader = new RealCellReader(originRows);
  const found: (string | null)[][] = [];
  const counts: number[] = [];
  for await (const batch of copiedRows(['n', 'cell'], copied(text, size))) {
    counts.push(batch.count);
    const columns = reader.read(batch);
    for (let i = 0; i < batch.count; i++)
      found.push(
        columns.map(({ bytes, starts, ends, nulls }) =>
          nulls?.[i] === 1 ? null : Buffer.from(bytes.subarray(starts[i], ends[i])).toString(),
        ),
      );
  }
  expect(counts).toEqual(count === 60 ? [60] : [originRows, count - originRows]);
  expect(found).toEqual(rows);
});

test.each([
  [{ name: 'bigint' } as const, ['1', '-4503599627370496', '42'], '4503599627370497'],
  [
    { name: 'decimal', precision: 20, scale: 2 } as const,
    ['1.5', '-45035996273704.96', '0.01'],
    '123456789012345678.99',
  ],
])(
  '%j has doubles up to 2^52, so that what masks move stays exact, else bigints of the same values',
  (type, narrow, wide) => {
    const reader = new RealCellReader(8);
    const place = () => ({ column: 'a.b', first: 0 });
    const columns = [false, true].map((isWide) => realColumn({ type, capacity: 8, place, isWide }));
    const cellsOf = (list: readonly string[]) =>
      reader.read({ columns: ['b'], cells: [list], count: list.length })[0] as ReturnType<typeof reader.read>[0];
    const seen = columns.map((column) => {
      expect(column.set(cellsOf(narrow), 3)).toBe(true);
      return [0, 1, 2].map(cellReader(column.column, type));
    });
    expect(columns.map(({ column }) => column.form)).toEqual(['number', 'big']);
    expect(seen[0]).toEqual(seen[1]);
    expect(columns.map((column) => column.set(cellsOf([wide]), 1))).toEqual([false, true]);
    expect(cellReader((columns[1] as (typeof columns)[0]).column, type)(0)).toBe(wide);
  },
);

test('texts of a batch lie in a column as they do in the rows, those with more bytes than characters, too', async () => {
  const type: FieldType = { name: 'varchar', length: 20 };
  const longest = ['', 'a', 'x'.repeat(16), 'y'.repeat(20)];
  for (const some of [longest, [...longest, 'ž'.repeat(20)]]) {
    const rows = Array.from({ length: 200 }, (_, i) => (i % 7 === 3 ? null : (some[i % some.length] as string)));
    const text = rows.map((row) => `${row ?? '\\N'}\n`).join('');
    const column = realColumn({ type, capacity: 1024, place: () => ({ column: 'a.b', first: 0 }), isWide: false });
    for await (const batch of copiedRows(['b'], copied(text, 100))) {
      const [cells] = new RealCellReader(1024).read(batch);
      column.set(cells as NonNullable<typeof cells>, batch.count);
    }
    const read = cellReader(column.column, type);
    expect(rows.map((_, i) => (column.column.nulls?.[i] === 1 ? null : read(i)))).toEqual(rows);
  }
});

test('a text that is too long, or has a byte 0, is none of its type: the row is told, and nothing of the text', async () => {
  for (const wrong of ['abcd', 'a\0b']) {
    const text = Array.from({ length: 100 }, (_, i) => `${i === 77 ? wrong : 'abc'}\n`).join('');
    const type: FieldType = { name: 'varchar', length: 3 };
    const column = realColumn({ type, capacity: 1024, place: () => ({ column: 'a.b', first: 1024 }), isWide: false });
    const [batch] = await all(copiedRows(['b'], copied(text, 100)));
    const [cells] = new RealCellReader(1024).read(batch as CopiedBatch);
    expect(() => column.set(cells as NonNullable<typeof cells>, 100)).toThrow(
      '`a.b`, row 1102 of the origin: its value',
    );
  }
});

test('a batch is the caller’s: its slack is there, and nothing of the one before', async () => {
  const batches: CopiedBatch[] = [];
  for await (const batch of copiedRows(['a'], copied('x\n'.repeat(3000), 700))) batches.push(batch);
  expect(new Set(batches.map(({ copied: { buffer } }) => buffer)).size).toBe(batches.length);
  for (const { copied: bytes, count } of batches) expect(bytes.length).toBeGreaterThanOrEqual(count * 2 + copySlack);
});

test.each([
  [`0.${'0'.repeat(39)}1`, 1n],
  ['-3.5', -35n * 10n ** 39n],
])('a decimal whose type has no scale is %s, exactly', (text, unscaled) => {
  const { column, set } = decimals();
  expect(set(cellsOf(text), 1)).toBe(true);
  expect(column).toMatchObject({ scale: 40, values: [unscaled] });
});

test('a decimal with more digits after the point than are kept is refused, with its row', () => {
  expect(() => decimals().set(cellsOf(`0.${'0'.repeat(43)}12`), 1)).toThrow(
    '`t.amount`, row 8 of the origin: it has more than 40 digits after the point',
  );
});

function decimals() {
  const place = () => ({ column: 't.amount', first: 7 });
  return realColumn({ type: { name: 'decimal' }, capacity: 1, place, isWide: true });
}

function cellsOf(text: string): RealCells {
  const bytes = Buffer.from(text);
  return { bytes, starts: Uint32Array.of(0), ends: Uint32Array.of(bytes.length), nulls: null };
}
