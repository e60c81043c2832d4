import { expect, test } from 'vitest';

import { cellEnd, nullCell } from '../../src/formats/content-hash/cells.ts';
import { hashBytes } from '../../src/formats/content-hash/lookup3.ts';
import { addBytes, addRows, nullMarks } from '../../src/formats/content-hash/row-sums.ts';

const width = 3;
/** Cells of every length up to 66 bytes, with all bytes that UTF-8 has, and a null in some. */
const cells = Array.from({ length: width * 67 }, (_, cell) =>
  cell % 7 === 3
    ? null
    : Buffer.from(Array.from({ length: cell % 67 }, (_, at) => ((cell * 31 + at * 167 + 13) ^ at) % 0xf5)),
);
const rows = cells.length / width;
const bytes = Buffer.concat(cells.flatMap((cell) => [cell ?? Buffer.of(nullCell), Buffer.of(cellEnd)]));

/** The sum as its definition says, from single hashes. */
function sumOf(from: number, to: number): bigint {
  const hash = (cell: Buffer, seed: bigint) => {
    const out = new Uint32Array(2);
    hashBytes(cell, 0, cell.length, Number(seed & 0xffff_ffffn), out, Number(seed >> 32n));
    return (BigInt(out[0] as number) << 32n) + BigInt(out[1] as number);
  };
  let sum = 0n;
  for (let row = from; row < to; row++) {
    const own = cells.slice(row * width, (row + 1) * width);
    const chained = own.reduce((seed, cell) => hash(cell ?? Buffer.of(), seed), 0n);
    const nulls = own.map((cell, column) => (cell === null ? hash(Buffer.of(), BigInt(column + 1)) : 0n));
    sum += nulls.reduce((all, mark) => all ^ mark, chained);
  }
  return BigInt.asUintN(64, sum);
}

test('the kernel adds up what the hashes of rows are, and goes on from a sum that there is', () => {
  const sum = new BigUint64Array(1);
  addRows(sum, bytes, rows, nullMarks(width));
  expect(sum[0]).toBe(sumOf(0, rows));
  addRows(sum, bytes, rows, nullMarks(width));
  expect(sum[0]).toBe(BigInt.asUintN(64, sumOf(0, rows) * 2n));
});

test('few rows are added up without the kernel', () => {
  const sum = new BigUint64Array(1);
  addRows(sum, bytes, 63, nullMarks(width));
  expect(sum[0]).toBe(sumOf(0, 63));
});

test('what the server says of texts is what comes out: hashtextextended of PostgreSQL 15', () => {
  const text = Buffer.from('(1,"a b",2020-01-01)');
  const whole = new BigUint64Array(1);
  addBytes(whole, text, 0, text.length);
  expect(BigInt.asIntN(64, whole[0] as bigint)).toBe(-4270357434955094450n);
  const chained = new BigUint64Array(1);
  const row = Buffer.concat([text, Buffer.of(cellEnd, nullCell, cellEnd), Buffer.from('é'), Buffer.of(cellEnd)]);
  addRows(chained, row, 1, nullMarks(3));
  expect(BigInt.asIntN(64, chained[0] as bigint)).toBe(-6685547268669349079n);
});
