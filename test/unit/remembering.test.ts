import { expect, test } from 'vitest';

import { type KernelRoom, kernelRoom } from '../../src/base/kernel-room.ts';
import { giveBack, memoryFor } from '../../src/base/spare-memory.ts';
import { xxh64 } from '../../src/base/xxh64.ts';

import { Rows } from '../../src/random/rows.ts';

import type { TextColumn } from '../../src/values/column.ts';
import { anySigns } from '../../src/values/signs.ts';
import type { Source } from '../../src/values/source.ts';
import { TextBuilder } from '../../src/values/text-builder.ts';

import { RememberedTexts } from '../../src/generate/remembered-texts.ts';
import { remembering } from '../../src/generate/remembering.ts';

type Cell = string | null;

const capacity = 256;

function builderOf() {
  return new TextBuilder(capacity, anySigns);
}

function fill(builder: TextBuilder, cells: readonly Cell[]): void {
  builder.reset();
  for (const cell of cells) builder.add(cell ?? '');
  builder.column.nulls = cells.includes(null) ? Uint8Array.from(cells, (cell) => (cell === null ? 1 : 0)) : null;
}

function cellsOf({ bytes, ends, nulls }: TextColumn, count: number): Cell[] {
  const text = (i: number) => Buffer.from(bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i])).toString();
  return Array.from({ length: count }, (_, i) => (nulls?.[i] === 1 ? null : text(i)));
}

/** What a text becomes: nothing of `gone`, and `odd` what the row is. */
function masked(text: string, row: number): Cell {
  if (text === 'gone') return null;
  return text === 'odd' ? `row ${row}` : `<${[...text].toReversed().join('')}>`;
}

/** Masks batches, and tells which rows the rule was asked for. */
function masking() {
  const input = builderOf();
  const asked: number[] = [];
  let odd = 0;
  let known = 0;
  const source = remembering({
    source: { column: input.column, read: () => undefined },
    capacity,
    oddCells: () => odd,
    known: (rows) => {
      known += rows;
    },
    bind(fresh): Source {
      const output = builderOf();
      return {
        column: output.column,
        read(rows) {
          const cells = cellsOf(fresh.column as TextColumn, rows.length);
          odd += cells.filter((cell) => cell === 'odd').length;
          asked.push(...cells.map((_, i) => rows.at(i)));
          fill(
            output,
            cells.map((cell, i) => (cell === null ? null : masked(cell, rows.at(i)))),
          );
        },
      };
    },
  });
  const rows = new Rows(capacity);
  let first = 0;
  return {
    asked,
    known: () => known,
    read(cells: readonly Cell[]): Cell[] {
      fill(input, cells);
      rows.setRange(first, cells.length);
      first += cells.length;
      source.read(rows);
      return cellsOf(source.column as TextColumn, cells.length);
    },
  };
}

/** A sequence without a pattern. */
function numbers(count: number, size: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * size);
  });
}

test('texts that come again become what the rule makes of them, wherever they stand and whatever stands beside them', () => {
  const special: Cell[] = [null, '', 'gone', 'odd', 'Ünsal Çelik', '😀', 'x'.repeat(70_000), 'Elm Street 1'];
  const { asked, known, read } = masking();
  let first = 0;
  for (let batch = 0; batch < 60; batch++) {
    const count = batch === 30 ? 1 : 97;
    const cells = numbers(count, 60, batch).map((n) => (n < special.length ? (special[n] as Cell) : `text ${n}`));
    const expected = cells.map((cell, i) => (cell === null ? null : masked(cell, first + i)));
    expect(read(cells)).toEqual(expected);
    first += count;
  }
  expect(asked.length + known()).toBe(first);
  expect(known()).toBeGreaterThan(first / 2);
  // Whoever asks for a row's number is told that of the row.
  expect(asked).toEqual(asked.toSorted((a, b) => a - b));
});

test('a batch of known texts alone asks for nothing', () => {
  const { asked, read } = masking();
  read(['a', 'b']);
  expect(read(['b', 'a', 'a'])).toEqual(['<b>', '<a>', '<a>']);
  expect(asked).toEqual([0, 1]);
});

test('what stands in a batch with a cell that is not its text’s mask is asked for again', () => {
  const { asked, read } = masking();
  expect(read(['a', 'odd'])).toEqual(['<a>', 'row 1']);
  expect(read(['a', 'odd'])).toEqual(['<a>', 'row 3']);
  expect(asked).toEqual([0, 1, 2, 3]);
});

test('columns whose texts all differ are let go of, and masked on', () => {
  const { asked, known, read } = masking();
  let rows = 0;
  for (let batch = 0; batch < 80; batch++) {
    const cells = Array.from({ length: capacity }, (_, i) => `only ${batch * capacity + i}`);
    expect(read(cells)).toEqual(cells.map((cell) => masked(cell, 0)));
    rows += capacity;
  }
  // The first ones would be known, were anything remembered still.
  expect(read(['only 1', 'only 2'])).toEqual(['<1 ylno>', '<2 ylno>']);
  expect([asked.length, known()]).toEqual([rows + 2, 0]);
});

const own = ['', 'one', 'two', 'three', 'threes', 'fourteen', 'fourteens', 'one of sixteen b', 'one of sixteen c'];
const others = ['tw', 'thre', 'threet', 'one of sixteen a', 'one of sixteen b, and c'];

function columnOf(texts: readonly string[]): TextColumn {
  const builder = new TextBuilder(texts.length, anySigns);
  for (const text of texts) builder.add(text);
  return builder.column;
}

test('what texts become is found, and of others nothing', () => {
  const memory = RememberedTexts.make(64) as RememberedTexts;
  const lying = (text: string) => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from('otherwise')]);
    return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), start: 0, end: Buffer.byteLength(text) };
  };
  expect(memory.look(columnOf(own), own.length)).toBe(true);
  memory.open();
  for (const [i, text] of [...own.entries(), ...own.entries()]) memory.add(i, lying(text), lying(`${text}!`));
  memory.look(columnOf([...own, ...others]), own.length + others.length);
  memory.open();
  const found = own.map((_, i) => {
    const target = new Uint8Array(64);
    const end = memory.write(memory.records[i] as number, new DataView(target.buffer), 0);
    return Buffer.from(target.subarray(0, end)).toString();
  });
  expect(found).toEqual(own.map((text) => `${text}!`));
  expect([...memory.records.subarray(own.length, own.length + others.length)]).toEqual(others.map(() => 0));
  memory.close();
});

test('texts of one hash are told apart', () => {
  const room = kernelRoom() as KernelRoom;
  for (const [wanted, other] of others.flatMap((text) => own.map((each) => [text, each] as const))) {
    const hash = xxh64(Buffer.from(wanted));
    const [low, high] = [Number(hash & 0xffff_ffffn), Number(hash >> 32n)];
    const [slots, records] = [room.take(64), room.take(256)];
    const view = new DataView(room.bytes.buffer);
    // Both under the wanted one's hash, one behind the other.
    for (const [at, record, text] of [
      [low & 7, 4, other],
      [(low + 1) & 7, 132, wanted],
    ] as const) {
      view.setUint32(slots.at + at * 8, high, true);
      view.setUint32(slots.at + at * 8 + 4, record, true);
      view.setUint16(records.at + record, text.length, true);
      room.bytes.set(Buffer.from(text), records.at + record + 4);
    }
    const { ends, bytes } = columnOf([wanted]);
    const { kernel } = room;
    const at = room.texts({ bytes, ends }, 0, 1, null, 16);
    kernel.find(1, at.texts, at.ends, 0, slots.at, 56, records.at, at.more, at.more + 8);
    expect(new DataView(room.bytes.buffer).getUint32(at.more + 8, true), `${wanted} ${other}`).toBe(132);
    for (const piece of [slots, records]) room.giveBack(piece);
  }
});

test('memory that is given back is used again where it is large enough; of what a thread has got nothing is', () => {
  const large = memoryFor(100_000);
  giveBack(large.subarray(10, 20));
  const again = memoryFor(90_000);
  expect(again.buffer).toBe(large.buffer);
  giveBack(again);
  expect(memoryFor(again.length + 1).buffer).not.toBe(again.buffer);
  const gone = memoryFor(10);
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  giveBack(gone);
  expect(memoryFor(10).length).toBeGreaterThanOrEqual(10);
});
