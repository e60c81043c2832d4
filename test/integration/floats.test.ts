import { afterAll, beforeAll, expect, it } from 'vitest';

import { writeDouble, writeReal } from '../../src/values/write-float.ts';

import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const buffer = new Uint8Array(64);
const factors = [1, -1, 3, 5, 7];

/** Around every power of two, where midpoints are not in the middle, and on every decimal that could be a midpoint. */
function doubles(): number[] {
  const values = [0, -0, Number.MAX_VALUE, Number.MIN_VALUE];
  for (let power = -1074; power < 1024; power++) values.push(...factors.map((factor) => factor * 2 ** power));
  for (let power = -30; power < 40; power++) {
    for (let digits = 1; digits < 200; digits++) values.push(Number(`${digits}e${power}`));
  }
  // Quotients and their neighbours have all digits.
  for (let index = 1; index < 3000; index++)
    values.push(index / 7, -index / 3e9, index * 1.1e18, index / 100, index / 1e6);
  return values.filter(Number.isFinite);
}

function reals(): number[] {
  const bits = new DataView(new ArrayBuffer(4));
  // A prime step goes through all exponents and mantissas of both signs.
  const values = Array.from({ length: 30_000 }, (_, index) => {
    bits.setUint32(0, index * 142_867);
    return bits.getFloat32(0);
  });
  return [...values, ...doubles().map(Math.fround)].filter(Number.isFinite);
}

it.each([
  ['double precision', writeDouble, doubles()],
  ['real', writeReal, reals()],
] as const)('prints %s as the server does', async (type, write, values) => {
  const exact = values.map((value) => (Object.is(value, -0) ? '-0' : value.toPrecision(17)));
  const { rows } = await database.client.query({
    text: `SELECT x::${type}::text FROM unnest($1::text[]) WITH ORDINALITY AS u(x, o) ORDER BY o`,
    values: [exact],
    rowMode: 'array',
  });
  const differ = values
    .map((value, index) => [value, text(write, value), (rows as string[][])[index]?.[0]])
    .filter(([, ours, theirs]) => ours !== theirs);
  expect(differ).toEqual([]);
});

function text(write: typeof writeDouble, value: number): string {
  return Buffer.from(buffer.subarray(0, write(buffer, 0, value))).toString();
}
