import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { cellEncoder } from '../../src/formats/content-hash/cells.ts';
import { ContentHash } from '../../src/formats/content-hash/content-hash.ts';

import { Batches } from '../../src/generate/batches.ts';
import { loadEnvironment } from '../../src/generate/environment.ts';

import type { Plan } from '../../src/index.ts';
import { cellTexts } from '../support/cell-texts.ts';
import { freshDatabase, type TestDatabase } from '../support/postgres.ts';
import { compileFolder, dumpText } from '../support/run-project.ts';
import { serverHash } from '../support/server-hash.ts';

const rows = 2000;
let plan: Plan;
let copied: TestDatabase;
let inserted: TestDatabase;

beforeAll(async () => {
  const compiled = await compileFolder('test/cases/nested-values', {
    count: rows,
    countByName: new Map([['products', 12]]),
  });
  plan = compiled.plan as Plan;
  [copied, inserted] = [await freshDatabase(), await freshDatabase()];
  await copied.runScript(await dumpText(plan));
  await inserted.runScript(await dumpText(plan, { inserts: true }));
});
afterAll(async () => {
  await copied.drop();
  await inserted.drop();
});

async function values({ client }: TestDatabase, text: string): Promise<unknown[]> {
  const found = await client.query({ text, rowMode: 'array' });
  return (found.rows as unknown[][]).map((row) => (row.length === 1 ? row[0] : row));
}

async function value(text: string): Promise<unknown> {
  return (await values(copied, text))[0];
}

const session = `SET datestyle = ISO; SET timezone = 'UTC'; SET intervalstyle = iso_8601`;

describe('nested values in a real server', () => {
  test('COPY and INSERT bring the same rows, and they are what the content hash says', async () => {
    const batches = new Batches(await loadEnvironment(plan, rows), plan.datasets[1] as never);
    batches.read(0, rows);
    const dataset = plan.datasets[1] as Plan['datasets'][number];
    const encoder = cellEncoder(dataset.fields, batches.columns);
    const ours = cellTexts(encoder, rows);
    const printed = dataset.fields.map(
      ({ name }) => `CASE WHEN num_nulls("${name}") = 0 THEN format('%s', "${name}") END`,
    );
    for (const database of [copied, inserted]) {
      await database.client.query(session);
      expect(await values(database, `SELECT ${printed.join(', ')} FROM orders o ORDER BY id`)).toEqual(ours);
    }
    const hash = new ContentHash(dataset, batches.columns);
    hash.add(rows);
    const names = dataset.fields.map(({ name }) => `"${name}"`);
    expect(hash.toString()).toBe(await serverHash(copied.client, `SELECT ${names.join(', ')} FROM orders`));
  });

  test('CSV holds the same', async () => {
    const { datasets } = plan;
    const text = await dumpText({ ...plan, datasets: datasets.slice(1) }, { format: 'csv', whole: plan });
    await copied.client.query('CREATE TABLE from_csv (LIKE orders)');
    const copy = copied.client.query(copyFrom('COPY from_csv FROM stdin (FORMAT csv, HEADER match)'));
    await pipeline(Readable.from([Buffer.from(text)]), copy);
    expect(
      await value('SELECT count(*)::int FROM (SELECT o::text FROM orders o EXCEPT SELECT c::text FROM from_csv c) x'),
    ).toBe(0);
    expect(await value('SELECT count(*)::int FROM from_csv')).toBe(rows);
  });

  test('JSON holds what the server makes of the row', async () => {
    const { datasets } = plan;
    const text = await dumpText({ ...plan, datasets: datasets.slice(1) }, { format: 'ndjson', whole: plan });
    const ours = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const theirs = (await values(copied, 'SELECT to_jsonb(o) FROM orders o ORDER BY id')) as Record<string, unknown>[];
    const pick = ({
      id,
      tags,
      scores,
      flags,
      notes,
      favourites,
      profile,
      lines,
      settings,
    }: Record<string, unknown>) => ({
      id,
      tags,
      scores,
      flags,
      notes,
      favourites,
      profile,
      lines,
      settings,
    });
    expect(ours.map(pick)).toEqual(theirs.map(pick));
  });

  test('references from inside mean rows that there are, and placeholders the same row', async () => {
    const lines = 'orders o, jsonb_array_elements(o.lines) WITH ORDINALITY AS l(line, place)';
    const joined = `FROM ${lines} LEFT JOIN products p ON p.id = (line->>'product_id')::int`;
    expect(await value(`SELECT count(*)::int ${joined} WHERE p.id IS NULL`)).toBe(0);
    const title = `place || '. ' || p.name || ' for ' || o.buyer`;
    expect(await value(`SELECT count(*)::int ${joined} WHERE line->>'title' IS DISTINCT FROM ${title}`)).toBe(0);
    expect(await value(`SELECT count(*)::int ${joined} WHERE (line->>'line_no')::int <> place`)).toBe(0);
    // All parents are drawn, about alike.
    const counts = (await values(copied, `SELECT count(*)::int ${joined} GROUP BY p.id`)) as number[];
    expect(counts).toHaveLength(12);
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.5);
    expect(
      await value(
        `SELECT count(*)::int FROM orders o, unnest(favourites) f WHERE NOT EXISTS (SELECT FROM products WHERE id = f)`,
      ),
    ).toBe(0);
    const mail = `lower(buyer) || '.' || (profile->>'zip') || '@example.com'`;
    expect(await value(`SELECT count(*)::int FROM orders WHERE profile->>'mail' IS DISTINCT FROM ${mail}`)).toBe(0);
  });

  test('unique items come once in their array; counts and first items are even', async () => {
    for (const [field, least, most] of [
      ['tags', 0, 3],
      ['favourites', 2, 4],
    ] as const) {
      const twice = `SELECT count(*)::int FROM orders WHERE (SELECT count(DISTINCT x) FROM unnest(${field}) x) <> cardinality(${field})`;
      expect(await value(twice)).toBe(0);
      const counts = (await values(
        copied,
        `SELECT cardinality(${field}), count(*)::int FROM orders GROUP BY 1 ORDER BY 1`,
      )) as number[][];
      expect(counts.map(([size]) => size)).toEqual(Array.from({ length: most - least + 1 }, (_, i) => least + i));
      for (const [, count] of counts)
        expect(Math.abs((count as number) / (rows / counts.length) - 1)).toBeLessThan(0.15);
    }
    for (const place of [1, 2]) {
      const drawn = (await values(
        copied,
        `SELECT count(*)::int FROM orders GROUP BY favourites[${place}]`,
      )) as number[];
      expect(drawn).toHaveLength(12);
      // Chi-square with 11 degrees of freedom: above 31.3 once in a thousand.
      expect(drawn.reduce((sum, count) => sum + (count - rows / 12) ** 2 / (rows / 12), 0)).toBeLessThan(31.3);
    }
  });

  test('nulls of items come at their share', async () => {
    const share = `SELECT (count(*) FILTER (WHERE s IS NULL))::float / count(*) FROM orders, unnest(scores) s`;
    expect(await value(share)).toBeCloseTo(0.3, 1);
  });
});
