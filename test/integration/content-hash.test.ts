import { afterAll, beforeAll, expect, it } from 'vitest';

import { cellEncoder } from '../../src/formats/content-hash/cells.ts';
import { ContentHash, mergeContentHashes } from '../../src/formats/content-hash/content-hash.ts';
import { hashBytes } from '../../src/formats/content-hash/lookup3.ts';
import { sql } from '../../src/formats/sql/sql.ts';

import { cellTexts } from '../support/cell-texts.ts';
import { columnOf } from '../support/column-of.ts';
import { dataset as definitionOf } from '../support/definitions.ts';
import { Loader } from '../support/loader.ts';
import { nasty } from '../support/nasty.ts';
import { dataset, field, planOf } from '../support/plans.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { copyOptions, render, slice } from '../support/render.ts';
import { serverHash } from '../support/server-hash.ts';

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
  const printed = names.map((name) => `CASE WHEN num_nulls(${name}) = 0 THEN format('%s', ${name}) END`);
  const texts = await query(`SELECT ${printed.join(', ')} FROM ${table} ORDER BY "row"`);
  expect(cellTexts(cellEncoder(nasty.dataset.fields, nasty.columns), rows)).toEqual(texts);
  expect(hashOf(0, rows)).toBe(await serverHash(database.client, `SELECT ${names.join(', ')} FROM ${table}`));
});

const table = '"Weird ""Schema""".user';
const names = nasty.dataset.fields.map(({ name }) => `"${name.replaceAll('"', '""')}"`);

async function query(text: string): Promise<unknown[][]> {
  const result = await database.client.query({ text, rowMode: 'array' });
  return result.rows as unknown[][];
}

it('tells a null from an empty text, and one null from another', () => {
  const texts = [field('a', 'text'), field('b', 'text'), field('c', 'text')];
  const hashes = [
    ['', '', ''],
    [null, '', ''],
    ['', null, ''],
    ['', '', null],
    [null, null, ''],
    [null, '', null],
    ['', null, null],
    [null, null, null],
    ['x', '', ''],
    ['', 'x', ''],
    ['', '', 'x'],
  ].map((cells) => {
    const columns = cells.map((cell) => columnOf({ name: 'text' }, [cell]));
    const hash = new ContentHash(dataset('texts', texts, { rows: 1 }), columns);
    hash.add(1);
    return hash.toString();
  });
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('adds up over parts in any order and any batches', () => {
  const parts = [hashOf(12, rows - 12), hashOf(0, 5), hashOf(5, 7)];
  expect(parts.reduce(mergeContentHashes)).toBe(hashOf(0, rows));
});

it('hashes bytes of every length as the server does, under any seed', async () => {
  const texts = Array.from({ length: 50 }, (_, length) => 'é€z'.repeat(17).slice(0, length));
  for (const seed of [0n, 1n, 0xffff_ffffn, 0x1_0000_0000n, -1n, 0x1234_5678_9abc_def0n]) {
    const { rows: found } = await database.client.query({
      text: `SELECT hashtextextended(x, ${seed})::text FROM unnest($1::text[]) WITH ORDINALITY AS u(x, o) ORDER BY o`,
      values: [texts],
      rowMode: 'array',
    });
    const out = new Uint32Array(2);
    const ours = texts.map((text) => {
      const bytes = Buffer.from(`..${text}`);
      hashBytes(bytes, 2, bytes.length, Number(seed & 0xffff_ffffn), out, Number((seed >> 32n) & 0xffff_ffffn));
      return [BigInt.asIntN(64, (BigInt(out[0] as number) << 32n) | BigInt(out[1] as number)).toString()];
    });
    expect(ours).toEqual(found);
  }
});

it.each(['postgresql', 'pglite'])('is found of a row of very many cells: %s', async (server) => {
  const wide = Array.from(
    { length: 400 },
    (_, cell) =>
      `  - {name: c${cell}, type: ${cell % 2 ? 'text' : 'bigint'}, generator: ${cell % 2 ? 'word' : 'integer'}, null_probability: 0.3}`,
  );
  const definition = definitionOf(
    `volume: 70\nfields:\n  - {name: id, type: integer, generator: sequence}\n${wide.join('\n')}`,
    'wide',
  );
  const url = server === 'pglite' ? 'pglite:.data/wide' : database.url;
  const { status, stderr } = await new Loader(url, { 'specs/wide.yaml': definition }).load([]);
  expect([status, stderr]).toMatchObject([0, expect.any(String)]);
  if (server === 'postgresql') expect(await recorded()).toBe(await serverHash(database.client, 'SELECT * FROM wide'));
});

async function recorded(): Promise<unknown> {
  return (
    await query(
      `SELECT record->'datasets'->0->>'contentHash' FROM data_cli.executions ORDER BY started_at DESC LIMIT 1`,
    )
  )[0]?.[0];
}
