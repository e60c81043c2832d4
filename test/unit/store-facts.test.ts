import { expect, test } from 'vitest';

import type { Column } from '../../src/values/column.ts';
import { anySigns } from '../../src/values/signs.ts';
import { TextBuilder } from '../../src/values/text-builder.ts';

import type { FieldPlan } from '../../src/plan/plan.ts';

import { BlockLayer } from '../../src/generate/stored/block-layer.ts';
import { RowStore } from '../../src/generate/stored/row-store.ts';
import { RowStoreWriter } from '../../src/generate/stored/row-store-writer.ts';
import { blockRows } from '../../src/generate/stored/stored-rows.ts';

import { BlockObserver } from '../../src/pipeline/masking/block-facts.ts';
import { StoreFacts } from '../../src/pipeline/masking/store-facts.ts';
import { openScratchFile } from '../../src/pipeline/scratch-file.ts';

const fields = [
  { name: 'mail', type: { name: 'text' } },
  { name: 'amount', type: { name: 'decimal', precision: 12, scale: 2 } },
] as unknown as readonly FieldPlan[];

interface Row {
  readonly mail: string | null;
  /** In hundredths. */
  readonly amount: number;
}

/** What is said of rows that are told apart once all of them are stored, and how often hashes were kept in a file on the way. */
function repeatsOf(rows: readonly Row[], sets: readonly (readonly string[])[]) {
  const file = openScratchFile();
  let files = 0;
  const storage = {
    held: 0,
    open: () => {
      files++;
      return openScratchFile();
    },
  };
  const unique = { sets, mayAscend: true, isLater: true };
  const facts = new StoreFacts(fields, unique, storage);
  const writer = new RowStoreWriter(fields, file);
  const layer = new BlockLayer(fields);
  for (let at = 0; at < rows.length; at += blockRows) {
    const own = rows.slice(at, at + blockRows);
    const columns = columnsOf(own);
    writer.add(layer.lay(columns, own.length));
    facts.add(new BlockObserver(fields, columns, unique, blockRows).look(own.length));
  }
  const { repeats } = facts.end(new RowStore(writer.end(), file));
  file.close();
  return { first: [...repeats.values()], files };
}

function columnsOf(rows: readonly Row[]): Column[] {
  const builder = new TextBuilder(rows.length, anySigns);
  for (const { mail } of rows) builder.add(mail ?? 'what lies under a null');
  const nulls = Uint8Array.from(rows, ({ mail }) => (mail === null ? 1 : 0));
  const values = Float64Array.from(rows, ({ amount }) => amount);
  return [
    { ...builder.column, nulls },
    { form: 'number', values, scale: 2, nulls: null },
  ];
}

const rows = Array.from({ length: 70_000 }, (_, i): Row => ({ mail: `a${i}@example.com`, amount: 100_000 - i }));

test('rows that differ in a field are told to, without a file of their hashes', () => {
  const withNulls = rows.map((row, i) => (i % 5 === 2 ? { ...row, mail: null } : row));
  expect(repeatsOf(rows, [['mail'], ['amount']])).toEqual({ first: [undefined, undefined], files: 0 });
  expect(repeatsOf(withNulls, [['mail']])).toEqual({ first: [undefined], files: 0 });
});

test('the first row that is like one before it is told, whatever else is', () => {
  const repeated = rows.map((row, i) =>
    i === 69_999 || i === 61_000 ? { mail: 'a7@example.com', amount: 99_999 } : row,
  );
  expect(repeatsOf(repeated, [['mail'], ['amount']]).first).toEqual([61_000, 61_000]);
  expect(
    repeatsOf(
      [
        { mail: '', amount: 0 },
        { mail: '', amount: 0 },
      ],
      [['mail'], ['amount']],
    ).first,
  ).toEqual([1, 1]);
});

test('fields that tell rows apart together are looked at together', () => {
  const pairs = rows.map(({ mail }, i): Row => ({ mail: i % 2 === 0 ? mail : 'b@example.com', amount: i }));
  expect(repeatsOf(pairs, [['mail', 'amount']]).first).toEqual([undefined]);
  const repeated = [...pairs, pairs[5] as Row];
  expect(repeatsOf(repeated, [['mail', 'amount']]).first).toEqual([70_000]);
});
