import { afterAll, beforeAll, expect, it } from 'vitest';

import { ContentHash, mergeContentHashes, recordEncoder } from '../../src/formats/content-hash/content-hash.ts';
import { hashBytes } from '../../src/formats/content-hash/lookup3.ts';
import { sql } from '../../src/formats/sql/sql.ts';

import { nasty } from '../support/nasty.ts';
import { planOf } from '../support/plans.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { copyOptions, render, slice } from '../support/render.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

function hashOf(start: number, count: number): string {
  const hash = new ContentHash(
    nasty.dataset,
    nasty.columns.map((column) => slice(column, start, count)),
  );
  hash.add(count);
  return hash.toString();
}

const { rows } = nasty.dataset;

it('is what the server makes of the loaded rows', async () => {
  await database.runScript(render(sql, sql.stream(planOf(nasty.dataset), copyOptions), () => nasty.columns));
  await database.client.query(`SET datestyle = ISO; SET timezone = 'UTC'; SET intervalstyle = iso_8601`);
  // The texts first, for a difference in a sum says nothing about its place.
  expect(recordTexts()).toEqual((await query(`SELECT t::text FROM ${table} t ORDER BY t."row"`)).flat());
  expect(hashOf(0, rows)).toBe(await serverHash());
});

const table = '"Weird ""Schema""".user';

async function query(text: string): Promise<unknown[][]> {
  const result = await database.client.query({ text, rowMode: 'array' });
  return result.rows as unknown[][];
}

function recordTexts(): string[] {
  const encoder = recordEncoder(nasty.dataset, nasty.columns);
  const bytes = Buffer.from(encoder.encode(0, rows));
  return Array.from({ length: rows }, (_, row) =>
    bytes.toString('utf8', encoder.ends[row - 1] ?? 0, encoder.ends[row]),
  );
}

async function serverHash(): Promise<string> {
  const sums = [0, 1].map((seed) => `sum(hashtextextended(t::text, ${seed})::numeric)::text`);
  const found = (await query(`SELECT ${sums.join(', ')} FROM ${table} t`))[0] as [string, string];
  const halves = found.map((sum) => BigInt.asUintN(64, BigInt(sum)));
  return halves.map((half) => half.toString(16).padStart(16, '0')).join('');
}

it('adds up over parts in any order and any batches', () => {
  const parts = [hashOf(12, rows - 12), hashOf(0, 5), hashOf(5, 7)];
  expect(parts.reduce(mergeContentHashes)).toBe(hashOf(0, rows));
});

it('hashes bytes of every length as the server does, under any seed', async () => {
  const texts = Array.from({ length: 50 }, (_, length) => 'é€z'.repeat(17).slice(0, length));
  for (const seed of [0, 1, 0xffff_ffff]) {
    const { rows: found } = await database.client.query({
      text: `SELECT hashtextextended(x, ${seed})::text FROM unnest($1::text[]) WITH ORDINALITY AS u(x, o) ORDER BY o`,
      values: [texts],
      rowMode: 'array',
    });
    const out = new Uint32Array(2);
    const ours = texts.map((text) => {
      const bytes = Buffer.from(`..${text}`);
      hashBytes(bytes, 2, bytes.length, seed, out);
      return [BigInt.asIntN(64, (BigInt(out[0] as number) << 32n) | BigInt(out[1] as number)).toString()];
    });
    expect(ours).toEqual(found);
  }
});
